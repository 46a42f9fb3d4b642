#include "clirunner.h"

#include "support/testmain.h"

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// What check tells of open problems, and solve and ignore.
class TestProblemCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void checkTellsKeys();
    void solveCarriesOutARemedy();
    void ignoreKeepsTheReason();
    void worksInABatch();
    void refuses_data();
    void refuses();

private:
    Answer run(const QStringList &arguments) const { return m_cli.run(QStringList{u"--json"_s, u"--lang"_s, u"en"_s} + arguments); }
    [[nodiscard]] QJsonObject check() const { return run({u"check"_s, m_file}).object(); }
    [[nodiscard]] QStringList codes() const
    {
        QStringList found;
        const QJsonArray all = check().value(u"problems"_s).toArray();
        for (const QJsonValue &problem : all)
            found.append(problem.toObject().value(u"code"_s).toString());
        return found;
    }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

/// A training ahead that nobody leads and that has no link.
void TestProblemCommands::init()
{
    m_file = m_cli.path(u"%1.lotse"_s.arg(++m_count));
    run({u"new"_s, m_file});
    const QJsonArray sessions = m_cli.run({u"--json"_s, u"list"_s, m_file, u"session"_s}).array();
    for (const QJsonValue &session : sessions)
        run({u"remove"_s, m_file, u"session"_s, session.toObject().value(u"id"_s).toString()});
    run({u"add"_s, m_file, u"participant"_s, u"family_name=Heide"_s, u"role=planner"_s});
    run({u"add"_s, m_file, u"coach"_s, u"given_name=Paula"_s, u"family_name=Beispiel"_s});
    QCOMPARE(run({u"add"_s, m_file, u"session"_s, u"title=Training A"_s, u"starts_at=2024-11-12T10:00"_s, u"ends_at=2024-11-12T12:00"_s,
                  u"mode=online"_s, u"questions=1"_s}).code, 0);
}

void TestProblemCommands::checkTellsKeys()
{
    const Answer answer = run({u"check"_s, m_file});
    QCOMPARE(answer.code, 1);
    const QJsonArray all = answer.object().value(u"problems"_s).toArray();
    QVERIFY(!all.isEmpty());
    QStringList keys;
    for (const QJsonValue &problem : all) {
        const QJsonObject object = problem.toObject();
        for (const QString &member : {u"key"_s, u"code"_s, u"severity"_s, u"text"_s, u"subjects"_s, u"fixes"_s})
            QVERIFY2(object.contains(member), qPrintable(member));
        keys.append(object.value(u"key"_s).toString());
    }
    QVERIFY2(keys.filter(u"link_missing session:"_s).size() == 1, qPrintable(keys.join(u'\n')));
    QVERIFY(answer.object().value(u"ignored"_s).toArray().isEmpty());
}

void TestProblemCommands::solveCarriesOutARemedy()
{
    QVERIFY(codes().contains(u"coach_missing"_s));
    const Answer answer = run({u"solve"_s, m_file, u"coach_missing"_s, u"assign_coach_1"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.object().value(u"label"_s).toString(), u"Let “Paula Beispiel” lead “Training A”"_s);
    QVERIFY(!codes().contains(u"coach_missing"_s));
    run({u"undo"_s, m_file});
    QVERIFY(codes().contains(u"coach_missing"_s));
}

void TestProblemCommands::ignoreKeepsTheReason()
{
    const qsizetype before = codes().size();
    QCOMPARE(run({u"ignore"_s, m_file, u"link_missing"_s, u"--reason"_s, u"Link kommt am Vortag"_s}).code, 0);
    QCOMPARE(codes().size(), before - 1);
    const QJsonArray ignored = check().value(u"ignored"_s).toArray();
    QCOMPARE(ignored.size(), 1);
    QCOMPARE(ignored.at(0).toObject().value(u"reason"_s).toString(), u"Link kommt am Vortag"_s);
    QCOMPARE(ignored.at(0).toObject().value(u"decided_on"_s).toString(), u"2024-11-05"_s);
    QCOMPARE(run({u"ignore"_s, m_file}).array(), ignored);
    QVERIFY(m_cli.run({u"ignore"_s, m_file}).out.contains("Link kommt am Vortag"));
    QCOMPARE(run({u"ignore"_s, m_file, ignored.at(0).toObject().value(u"key"_s).toString(), u"--undo"_s}).code, 0);
    QCOMPARE(codes().size(), before);
    QVERIFY(run({u"ignore"_s, m_file}).array().isEmpty());
}

void TestProblemCommands::worksInABatch()
{
    const Answer answer = m_cli.run({u"batch"_s, m_file}, "[\"solve\", \"coach_missing\", \"assign_coach_1\"]\n[\"ignore\", \"link_missing\", \"--reason\", \"später\"]\n");
    QVERIFY2(answer.code == 0 && answer.out.count("COMMITTED") == 2, answer.out + answer.err.toUtf8());
    QVERIFY(!codes().contains(u"link_missing"_s) && !codes().contains(u"coach_missing"_s));
}

void TestProblemCommands::refuses_data()
{
    QTest::addColumn<QStringList>("arguments"); ///< the file comes behind the first
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such problem") << QStringList{u"solve"_s, u"dragon"_s, u"slay"_s} << 7 << u"dragon"_s;
    QTest::newRow("no such remedy") << QStringList{u"solve"_s, u"coach_missing"_s, u"slay"_s} << 7 << u"assign_coach_1"_s;
    QTest::newRow("no remedy at all") << QStringList{u"solve"_s, u"link_missing"_s, u"slay"_s} << 7 << u"Training A"_s;
    QTest::newRow("empty key") << QStringList{u"solve"_s, u""_s, u"slay"_s} << 7 << u"check --json"_s;
    QTest::newRow("no reason") << QStringList{u"ignore"_s, u"link_missing"_s} << 2 << u"--reason"_s;
    QTest::newRow("empty reason") << QStringList{u"ignore"_s, u"link_missing"_s, u"--reason"_s, u" "_s} << 7 << u"reason"_s;
    QTest::newRow("not ignored") << QStringList{u"ignore"_s, u"link_missing"_s, u"--undo"_s} << 7 << u"link_missing"_s;
    QTest::newRow("remedy missing") << QStringList{u"solve"_s, u"link_missing"_s} << 2 << u"FIX"_s;
}

void TestProblemCommands::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QString, words);
    const QByteArray before = m_cli.run({u"dump"_s, m_file}).out;
    arguments.insert(1, m_file);
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.err.contains(words), qPrintable(answer.err));
    QCOMPARE(m_cli.run({u"dump"_s, m_file}).out, before);
}

LOTSE_TEST_MAIN(TestProblemCommands)
#include "tst_problemcommands.moc"
