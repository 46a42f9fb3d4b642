#include "clirunner.h"

#include "support/testmain.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// plan, on an exchange file and on a programme, and pin.
class TestPlanCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void planIsToldAndNothingIsChanged();
    void textTellsTheSame();
    void acceptAndUndo();
    void worksInABatch();
    void explainNamesReasons();
    void whatIfTellsWhoMoves();
    void repairAfterACancellation();
    void pinsAreFollowed();
    void contradictionsAreNamed();
    void scopeNarrows();
    void recordIsWritten();
    void refuses_data();
    void refuses();
    void instanceIsPlanned();
    void instanceRefuses_data();
    void instanceRefuses();

private:
    Answer run(const QStringList &arguments) const { return m_cli.run(QStringList{u"--json"_s, u"--now"_s, u"2024-11-05T09:00"_s} + arguments); }
    [[nodiscard]] QJsonArray enrolments() const { return run({u"list"_s, m_file, u"enrolment"_s}).array(); }
    /// "Training A: Kim 0, Kim 1": who attends what.
    [[nodiscard]] static QStringList seats(const QJsonObject &plan)
    {
        QStringList lines;
        const QJsonArray held = plan.value(u"held"_s).toArray();
        for (const QJsonValue &value : held) {
            QStringList names;
            const QJsonArray people = value.toObject().value(u"participants"_s).toArray();
            for (const QJsonValue &person : people)
                names.append(person.toObject().value(u"label"_s).toString());
            names.sort();
            lines.append(u"%1: %2"_s.arg(value.toObject().value(u"session"_s).toObject().value(u"label"_s).toString(), names.join(u", "_s)));
        }
        return lines;
    }
    [[nodiscard]] QString written(const QString &name, const QByteArray &content) const
    {
        QFile file(m_cli.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

/// Five planners who want one training each. Training A (question 1) and B (question 2) have two to three seats, C
/// (question 2, at the time of B) too. Kim 0 to 3 wish question 1 first and 2 second, Kim 4 question 3, which nobody answers.
void TestPlanCommand::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
    QByteArray script = R"(["set","programme","1","wanted_trainings=1"])"
                        "\n";
    QHash<int, QByteArray> questions;
    for (const QJsonValue &question : run({u"list"_s, m_file, u"question"_s, u"--where"_s, u"role=planner"_s}).array())
        questions.insert(question.toObject().value(u"number"_s).toInt(), question.toObject().value(u"id"_s).toString().toLatin1());
    const auto add = [&](const char *title, int question, const char *from, const char *to) {
        script += R"(["add","session","kind=impulse_training","title=)" + QByteArray(title) + R"(","starts_at=2024-11-)" + from + R"(","ends_at=2024-11-)" + to
            + R"(","roles=planner","min_size=2","max_size=3","questions=)" + questions.value(question) + R"("])" + '\n';
    };
    add("Training A", 1, "12T10:00", "12T12:00");
    add("Training B", 2, "13T10:00", "13T12:00");
    add("Training C", 2, "13T11:00", "13T13:00");
    for (int i = 0; i < 5; ++i) {
        const QByteArray name = "Kim " + QByteArray::number(i);
        script += R"(["add","participant","family_name=)" + name + R"(","role=planner","state=accepted","accepts_other=false"])" + '\n';
        if (i < 4)
            script += R"(["interest",")" + name + R"(","planner:1","1"])" + '\n' + R"(["interest",")" + name + R"(","planner:2","2"])" + '\n';
        else
            script += R"(["interest",")" + name + R"(","planner:3","1"])" + '\n';
    }
    const Answer filled = m_cli.run({u"batch"_s, m_file}, script);
    QVERIFY2(filled.code == 0, qPrintable(filled.err + QString::fromUtf8(filled.out)));
}

void TestPlanCommand::planIsToldAndNothingIsChanged()
{
    const Answer answer = run({u"plan"_s, m_file});
    QCOMPARE(answer.code, 1); // Kim 4 gets nothing
    const QJsonObject plan = answer.object();
    QCOMPARE(plan.value(u"status"_s).toString(), u"optimal"_s);
    QCOMPARE(seats(plan).size(), 2);
    QCOMPARE(plan.value(u"held"_s).toArray().at(0).toObject().value(u"participants"_s).toArray().size(), 2);
    QCOMPARE(plan.value(u"not_held"_s).toArray().size(), 1);
    const QJsonObject musts = plan.value(u"levels"_s).toArray().at(0).toObject();
    QCOMPARE(musts.value(u"name"_s).toString(), u"musts"_s);
    QCOMPARE(musts.value(u"value"_s).toInt(-1), 0);
    const QJsonObject none = plan.value(u"levels"_s).toArray().at(1).toObject();
    QCOMPARE(none.value(u"name"_s).toString(), u"none"_s);
    QCOMPARE(none.value(u"value"_s).toInt(-1), 1);
    QCOMPARE(none.value(u"bound"_s).toInt(-1), 1);
    QVERIFY(none.value(u"text"_s).toString().contains(u"4 of 5 people"_s));
    QVERIFY(plan.value(u"notes"_s).toArray().size() >= 1);
    const QJsonArray reasons = plan.value(u"reasons"_s).toArray();
    QCOMPARE(reasons.size(), 5); // nobody has every wish
    QVERIFY(enrolments().isEmpty());
    QCOMPARE(run({u"plan"_s, m_file}).object().value(u"held"_s), plan.value(u"held"_s));
}

void TestPlanCommand::textTellsTheSame()
{
    const Answer answer = m_cli.run({u"--now"_s, u"2024-11-05T09:00"_s, u"plan"_s, m_file, u"--time-limit"_s, u"20"_s});
    QCOMPARE(answer.code, 1);
    const QString text = QString::fromUtf8(answer.out);
    for (const QString &word : {u"Training A"_s, u"1st wish"_s, u"4 people in 2"_s, u"Not held:"_s, u"Without any training:"_s, u"best possible"_s})
        QVERIFY2(text.contains(word), qPrintable(text));
    QVERIFY(!text.contains(u'%'));
}

void TestPlanCommand::acceptAndUndo()
{
    const QByteArray before = m_cli.run({u"dump"_s, m_file}).out;
    const Answer answer = run({u"plan"_s, m_file, u"--accept"_s, u"--title"_s, u"Vergabe November"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.object().value(u"accepted"_s).toObject().value(u"label"_s).toString().startsWith(u"Accept plan: 4 people in 2"_s), answer.out);
    QCOMPARE(enrolments().size(), 4);
    const QJsonArray confirmed = run({u"list"_s, m_file, u"session"_s, u"--where"_s, u"state=confirmed"_s}).array();
    QCOMPARE(confirmed.size(), 2);
    const QJsonArray kept = run({u"list"_s, m_file, u"allocation"_s}).array();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.at(0).toObject().value(u"title"_s).toString(), u"Vergabe November"_s);
    // The same again changes nothing.
    const Answer again = run({u"plan"_s, m_file, u"--accept"_s});
    QVERIFY2(again.object().value(u"accepted"_s).toObject().value(u"change"_s).isNull(), again.out);
    QCOMPARE(run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(m_cli.run({u"dump"_s, m_file}).out, before);
    QCOMPARE(run({u"redo"_s, m_file}).code, 0);
    QCOMPARE(enrolments().size(), 4);
}

void TestPlanCommand::worksInABatch()
{
    const Answer planned = m_cli.run({u"--json"_s, u"--now"_s, u"2024-11-05T09:00"_s, u"batch"_s, m_file},
                                     "[\"pin\",\"Training B\",\"Kim 4\"]\n[\"plan\",\"--accept\"]\n");
    QVERIFY2(planned.out.count("COMMITTED") == 2, planned.out + planned.err.toUtf8());
    QCOMPARE(enrolments().size(), 5);
}

void TestPlanCommand::explainNamesReasons()
{
    const Answer answer = run({u"plan"_s, m_file, u"--explain"_s, u"Kim 4"_s});
    QCOMPARE(answer.code, 0);
    const QJsonObject told = answer.object();
    QVERIFY(told.value(u"attends"_s).toArray().isEmpty());
    const QJsonObject reason = told.value(u"reasons"_s).toArray().at(0).toObject();
    QCOMPARE(reason.value(u"code"_s).toString(), u"not_offered"_s);
    QVERIFY(reason.value(u"question"_s).toObject().contains(u"label"_s));
    const Answer text = m_cli.run({u"--now"_s, u"2024-11-05T09:00"_s, u"plan"_s, m_file, u"--explain"_s, u"Kim 0"_s});
    QVERIFY2(text.out.contains("Kim 0 attends:") && text.out.contains("Wishes not granted:"), text.out);
}

void TestPlanCommand::whatIfTellsWhoMoves()
{
    const QStringList first = seats(run({u"plan"_s, m_file}).object());
    QVERIFY(first.at(0).startsWith(u"Training A: "_s));
    // Somebody of training B into A: as good, two change places.
    const QString other = first.at(1).section(u": "_s, 1).section(u", "_s, 0, 0);
    const Answer answer = run({u"plan"_s, m_file, u"--what-if"_s, u"%1:Training A"_s.arg(other)});
    QCOMPARE(answer.code, 0);
    const QJsonArray moves = answer.object().value(u"moves"_s).toArray();
    QVERIFY2(!moves.isEmpty(), answer.out);
    bool isMoved = false;
    for (const QJsonValue &move : moves)
        isMoved = isMoved || move.toObject().value(u"participant"_s).toObject().value(u"label"_s).toString() == other;
    QVERIFY2(isMoved, answer.out);
    const Answer text = m_cli.run({u"--now"_s, u"2024-11-05T09:00"_s, u"plan"_s, m_file, u"--what-if"_s, u"%1:Training A"_s.arg(other)});
    QVERIFY2(text.out.contains("Who would move:"), text.out);
    QVERIFY(enrolments().isEmpty());
}

void TestPlanCommand::repairAfterACancellation()
{
    const QJsonObject plan = run({u"plan"_s, m_file, u"--accept"_s}).object();
    const QString second = plan.value(u"held"_s).toArray().at(1).toObject().value(u"session"_s).toObject().value(u"label"_s).toString();
    QCOMPARE(run({u"cancel"_s, m_file, second}).code, 0);
    const QJsonObject repaired = run({u"plan"_s, m_file, u"--repair"_s}).object();
    const QJsonArray levels = repaired.value(u"levels"_s).toArray();
    QCOMPARE(levels.at(2).toObject().value(u"name"_s).toString(), u"changes"_s);
    QCOMPARE(levels.at(2).toObject().value(u"value"_s).toInt(), 2); // the two of the cancelled training
    QCOMPARE(seats(repaired).at(0), seats(plan).at(0)); // nobody else moves
    QCOMPARE(seats(repaired).size(), 2);
    QCOMPARE(run({u"plan"_s, m_file, u"--repair"_s, u"--accept"_s}).code, 1);
    QCOMPARE(run({u"list"_s, m_file, u"enrolment"_s, u"--where"_s, u"state=enrolled"_s}).array().size(), 4);
}

void TestPlanCommand::pinsAreFollowed()
{
    QCOMPARE(run({u"pin"_s, m_file, u"Training B"_s, u"Kim 4"_s, u"Kim 0"_s}).code, 0);
    QCOMPARE(run({u"pin"_s, m_file, u"Training A"_s, u"Kim 1"_s, u"--forbid"_s}).code, 0);
    const Answer answer = run({u"plan"_s, m_file});
    QCOMPARE(answer.code, 0);
    const QStringList held = seats(answer.object());
    QVERIFY2(held.contains(u"Training A: Kim 2, Kim 3"_s) && held.contains(u"Training B: Kim 0, Kim 1, Kim 4"_s), qPrintable(held.join(u'\n')));
    QCOMPARE(run({u"list"_s, m_file, u"assignment_lock"_s}).array().size(), 3);
    QCOMPARE(run({u"pin"_s, m_file, u"Training B"_s, u"Kim 4"_s, u"Kim 0"_s, u"--clear"_s}).code, 0);
    QCOMPARE(run({u"list"_s, m_file, u"assignment_lock"_s}).array().size(), 1);
    QCOMPARE(run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(run({u"list"_s, m_file, u"assignment_lock"_s}).array().size(), 3);
}

void TestPlanCommand::contradictionsAreNamed()
{
    QCOMPARE(run({u"set"_s, m_file, u"participant"_s, u"1"_s, u"wanted_trainings=2"_s}).code, 0);
    QCOMPARE(run({u"pin"_s, m_file, u"Training B"_s, u"Kim 0"_s}).code, 0);
    QCOMPARE(run({u"pin"_s, m_file, u"Training C"_s, u"Kim 0"_s}).code, 0);
    const Answer answer = run({u"plan"_s, m_file});
    QCOMPARE(answer.code, 1);
    const QJsonArray told = answer.object().value(u"contradictions"_s).toArray();
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.at(0).toString().contains(u"Kim 0"_s) && told.at(0).toString().contains(u"Training C"_s), answer.out);
}

void TestPlanCommand::scopeNarrows()
{
    const auto held = [&](const QStringList &options) { return seats(run(QStringList{u"plan"_s, m_file} + options).object()); };
    const QStringList only = held({u"--question"_s, u"planner:1"_s});
    QCOMPARE(only.size(), 1);
    QVERIFY(only.at(0).startsWith(u"Training A"_s));
    QVERIFY(held({u"--session"_s, u"Training C"_s}).at(0).startsWith(u"Training C"_s));
    QCOMPARE(held({u"--role"_s, u"planner"_s, u"--wishes-only"_s, u"--release-confirmed"_s}).size(), 2);
    QCOMPARE(run({u"plan"_s, m_file, u"--role"_s, u"leadership"_s}).code, 7); // nothing to plan for them
}

void TestPlanCommand::recordIsWritten()
{
    const QString path = m_cli.path(u"record.json"_s);
    QCOMPARE(run({u"plan"_s, m_file, u"--record"_s, path}).code, 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QCOMPARE(QJsonDocument::fromJson(content).object().value(u"format"_s).toString(), u"impulslotse-allocation/1"_s);
    QVERIFY(!content.contains("Kim"));
    QCOMPARE(run({u"plan"_s, m_file, u"--accept"_s, u"--record"_s, m_cli.path(u"none/record.json"_s)}).code, 6);
    QVERIFY(enrolments().isEmpty());
}

void TestPlanCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString file = u"FILE"_s;
    QTest::newRow("no file") << QStringList{u"plan"_s} << 2;
    QTest::newRow("out without instance") << QStringList{u"plan"_s, file, u"--out"_s, u"x"_s} << 2;
    QTest::newRow("instance and file") << QStringList{u"plan"_s, file, u"--instance"_s, u"x"_s, u"--out"_s, u"y"_s} << 2;
    QTest::newRow("time limit") << QStringList{u"plan"_s, file, u"--time-limit"_s, u"bald"_s} << 2;
    QTest::newRow("no time") << QStringList{u"plan"_s, file, u"--time-limit"_s, u"0"_s} << 2;
    QTest::newRow("person") << QStringList{u"plan"_s, file, u"--explain"_s, u"Niemand"_s} << 7;
    QTest::newRow("seat") << QStringList{u"plan"_s, file, u"--what-if"_s, u"Kim 0"_s} << 2;
    QTest::newRow("training") << QStringList{u"plan"_s, file, u"--what-if"_s, u"Kim 0:Nirgends"_s} << 7;
    QTest::newRow("role") << QStringList{u"plan"_s, file, u"--role"_s, u"koch"_s} << 7;
    QTest::newRow("question") << QStringList{u"plan"_s, file, u"--question"_s, u"planner:99"_s} << 7;
    QTest::newRow("two wishes") << QStringList{u"plan"_s, file, u"--explain"_s, u"Kim 0"_s, u"--accept"_s} << 2;
    QTest::newRow("record of reasons") << QStringList{u"plan"_s, file, u"--explain"_s, u"Kim 0"_s, u"--record"_s, u"x"_s} << 2;
    QTest::newRow("record of a seat") << QStringList{u"plan"_s, file, u"--what-if"_s, u"Kim 0:Training A"_s, u"--record"_s, u"x"_s} << 2;
    QTest::newRow("title alone") << QStringList{u"plan"_s, file, u"--title"_s, u"x"_s} << 2;
    QTest::newRow("pin and bar") << QStringList{u"pin"_s, file, u"Training A"_s, u"Kim 0"_s, u"--forbid"_s, u"--clear"_s} << 2;
    QTest::newRow("pin nobody") << QStringList{u"pin"_s, file, u"Training A"_s} << 2;
    QTest::newRow("pin a stranger") << QStringList{u"pin"_s, file, u"Training A"_s, u"Niemand"_s} << 7;
}

void TestPlanCommand::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    arguments.replaceInStrings(u"FILE"_s, m_file);
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(answer.out.isEmpty());
}

void TestPlanCommand::instanceIsPlanned()
{
    const QString in = written(u"in.json"_s, R"({"format":"planning-instance/1","name":"small",
        "rules":{"other_rank":6,"same_municipality_max":null,"repeat_topic":false,"mode":"plan"},
        "coaches":[],"locks":[],"previous":[],
        "trainings":[{"id":"A","roles":["r"],"topics":["q"],"start":0,"end":60,"min":1,"max":1,"coaches":[],"state":"open"}],
        "participants":[{"id":"one","role":"r","municipality":"m","max":1,"wishes":[{"topic":"q","rank":1}],"accepts_other":true,"unavailable":[]},
                        {"id":"two","role":"r","municipality":"m","max":1,"wishes":[],"accepts_other":true,"unavailable":[]}]})");
    const QString out = m_cli.path(u"out.json"_s);
    const Answer answer = run({u"plan"_s, u"--instance"_s, in, u"--out"_s, out, u"--time-limit"_s, u"30"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QCOMPARE(answer.object().value(u"status"_s).toString(), u"optimal"_s);
    QCOMPARE(answer.object().value(u"objective"_s), answer.object().value(u"bounds"_s));
    QCOMPARE(answer.object().value(u"levels"_s).toArray().at(1).toString(), u"none"_s);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject plan = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(plan.value(u"format"_s).toString(), u"planning-plan/1"_s);
    QCOMPARE(plan.value(u"held"_s).toArray().at(0).toObject().value(u"participants"_s).toArray(), QJsonArray{u"one"_s});
    const Answer text = m_cli.run({u"plan"_s, u"--instance"_s, in, u"--out"_s, out});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("none: 1") && text.out.contains("proven to be the best"), text.out);
}

void TestPlanCommand::instanceRefuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QStringList both{u"--instance"_s, u"IN"_s, u"--out"_s, u"OUT"_s};
    QTest::newRow("no out") << QByteArray("{}") << both.first(2) << 2;
    QTest::newRow("no text") << QByteArray("\xff\xfe\x00", 3) << both << 7;
    QTest::newRow("no instance") << QByteArray("{}") << both << 7;
    QTest::newRow("no JSON") << QByteArray("trainings:") << both << 7;
    QTest::newRow("not there") << QByteArray() << QStringList{u"--instance"_s, u"nirgends.json"_s, u"--out"_s, u"OUT"_s} << 7;
    QTest::newRow("mistake") << QByteArray(R"({"format":"planning-instance/1","name":"x","rules":{"other_rank":0},"coaches":[],"trainings":[],"participants":[],"locks":[],"previous":[]})")
                             << both << 7;
}

void TestPlanCommand::instanceRefuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const QString out = m_cli.path(u"refused.json"_s);
    arguments.replaceInStrings(u"IN"_s, written(u"refused-in.json"_s, content));
    arguments.replaceInStrings(u"OUT"_s, out);
    const Answer answer = run(QStringList{u"plan"_s} + arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    QVERIFY(!QFile::exists(out));
}

LOTSE_TEST_MAIN(TestPlanCommand)
#include "tst_plancommand.moc"
