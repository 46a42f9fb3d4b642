#include "clirunner.h"

#include "support/testmain.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// interest, propose and import interests.
class TestInterestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void interestIsSetAndRemoved();
    void interestRefuses_data();
    void interestRefuses();
    void demandIsCounted();
    void proposalBecomesASession();
    void proposeRefuses_data();
    void proposeRefuses();
    void importsAList();

private:
    Answer run(const QStringList &arguments) const { return m_cli.run(QStringList{u"--json"_s, u"--now"_s, u"2024-10-10T09:00"_s} + arguments); }
    [[nodiscard]] QJsonArray interests() const { return run({u"list"_s, m_file, u"interest"_s}).array(); }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

/// Seven planners with a wish for Q3, by command.
void TestInterestCommands::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
    QByteArray script;
    for (int i = 0; i < 7; ++i) {
        const QByteArray number = QByteArray::number(i);
        script += R"(["add","participant","given_name=Kim","family_name=Person )" + number + R"(","email=p)" + number
            + R"(@stadt.example","role=planner","state=accepted"])" + '\n';
        script += R"(["interest","Kim Person )" + number + R"(","planner:3","1"])" + '\n';
    }
    const Answer answer = m_cli.run({u"batch"_s, m_file}, script);
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
}

void TestInterestCommands::interestIsSetAndRemoved()
{
    QCOMPARE(interests().size(), 7);
    QCOMPARE(run({u"interest"_s, m_file, u"Kim Person 0"_s, u"Q1"_s, u"2"_s}).code, 0);
    QCOMPARE(interests().size(), 8);
    const Answer same = run({u"interest"_s, m_file, u"Kim Person 0"_s, u"1"_s, u"2"_s});
    QCOMPARE(same.code, 0);
    QVERIFY(same.object().value(u"change"_s).isNull());
    QCOMPARE(run({u"interest"_s, m_file, u"Kim Person 0"_s, u"planner:1"_s, u"0"_s}).code, 0);
    QCOMPARE(interests().size(), 7);
    QCOMPARE(run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(interests().size(), 8);
}

void TestInterestCommands::interestRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("rank") << QStringList{u"Kim Person 0"_s, u"Q1"_s, u"erste"_s} << 2;
    QTest::newRow("negative") << QStringList{u"Kim Person 0"_s, u"Q1"_s, u"-1"_s} << 2;
    QTest::newRow("person") << QStringList{u"Niemand"_s, u"Q1"_s, u"1"_s} << 7;
    QTest::newRow("question") << QStringList{u"Kim Person 0"_s, u"Q99"_s, u"1"_s} << 7;
    QTest::newRow("question of another role") << QStringList{u"Kim Person 0"_s, u"leadership:1"_s, u"1"_s} << 7;
}

void TestInterestCommands::interestRefuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QStringList call{u"interest"_s, m_file};
    if (arguments.last().startsWith(u'-'))
        call.append(u"--"_s);
    const Answer answer = run(call + arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(interests().size(), 7);
}

void TestInterestCommands::demandIsCounted()
{
    const Answer answer = run({u"demand"_s, m_file, u"--role"_s, u"planner"_s});
    QCOMPARE(answer.code, 1);
    const QJsonArray questions = answer.array();
    const QJsonObject third = questions.at(2).toObject();
    QCOMPARE(third.value(u"question"_s).toObject().value(u"key"_s).toString(), u"planner:3"_s);
    QCOMPARE(third.value(u"first"_s).toInt(), 7);
    QCOMPARE(third.value(u"people"_s).toInt(), 7);
    QVERIFY(third.value(u"sessions"_s).toArray().isEmpty());
    QVERIFY(m_cli.run({u"demand"_s, m_file}).out.contains("nobody answers it"));
    QCOMPARE(run({u"demand"_s, m_file, u"--role"_s, u"leadership"_s}).code, 0);
    QCOMPARE(run({u"demand"_s, m_file, u"--role"_s, u"nobody"_s}).code, 7);
}

void TestInterestCommands::proposalBecomesASession()
{
    const QJsonArray proposals = run({u"propose"_s, m_file}).array();
    QCOMPARE(proposals.size(), 1);
    const QJsonObject proposal = proposals[0].toObject();
    QCOMPARE(proposal.value(u"questions"_s).toArray()[0].toObject().value(u"key"_s).toString(), u"planner:3"_s);
    QCOMPARE(proposal.value(u"participants"_s).toArray().size(), 7);
    const QJsonArray dates = proposal.value(u"dates"_s).toArray();
    QCOMPARE(dates.size(), 3);
    const QString second = dates[1].toObject().value(u"starts_at"_s).toString();
    QCOMPARE(run({u"propose"_s, m_file, u"--role"_s, u"leadership"_s}).array().size(), 0);
    QVERIFY(m_cli.run({u"--now"_s, u"2024-10-10T09:00"_s, u"propose"_s, m_file}).out.contains("Q3"));

    QCOMPARE(run({u"propose"_s, m_file, u"--accept"_s, u"1"_s, u"--date"_s, second, u"--state"_s, u"enrolled"_s}).code, 0);
    const QJsonArray sessions = run({u"list"_s, m_file, u"session"_s, u"--where"_s, u"kind=impulse_training"_s}).array();
    QCOMPARE(sessions.size(), 1);
    QVERIFY(sessions[0].toObject().value(u"starts_at"_s).toString().startsWith(second));
    QCOMPARE(run({u"list"_s, m_file, u"enrolment"_s, u"--where"_s, u"state=enrolled"_s}).array().size(), 7);
    QCOMPARE(run({u"propose"_s, m_file}).array().size(), 0);
    QCOMPARE(run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(run({u"list"_s, m_file, u"enrolment"_s}).array().size(), 0);
    QCOMPARE(run({u"propose"_s, m_file}).array(), proposals);
}

void TestInterestCommands::proposeRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no such proposal") << QStringList{u"--accept"_s, u"5"_s} << 7;
    QTest::newRow("no number") << QStringList{u"--accept"_s, u"x"_s} << 2;
    QTest::newRow("no such date") << QStringList{u"--accept"_s, u"1"_s, u"--date"_s, u"2024-01-01"_s} << 7;
    QTest::newRow("no such state") << QStringList{u"--accept"_s, u"1"_s, u"--state"_s, u"maybe"_s} << 2;
    QTest::newRow("sizes") << QStringList{u"--min"_s, u"9"_s} << 2;
    QTest::newRow("role") << QStringList{u"--role"_s, u"nobody"_s} << 7;
}

void TestInterestCommands::proposeRefuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QCOMPARE(run(QStringList{u"propose"_s, m_file} + arguments).code, code);
    QCOMPARE(run({u"list"_s, m_file, u"enrolment"_s}).array().size(), 0);
}

void TestInterestCommands::importsAList()
{
    QFile list(m_cli.path(u"wishes.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("E-Mail;1. Wahl;2. Wahl\np0@stadt.example;3;1\np1@stadt.example;2;\nfremd@stadt.example;1;\n");
    list.close();
    const Answer dry = run({u"import"_s, m_file, u"interests"_s, list.fileName(), u"--dry-run"_s});
    QCOMPARE(dry.code, 1);
    QCOMPARE(dry.object().value(u"counts"_s).toObject().value(u"new"_s).toInt(), 2);
    QCOMPARE(dry.object().value(u"counts"_s).toObject().value(u"rejected"_s).toInt(), 1);
    QCOMPARE(interests().size(), 7);
    QCOMPARE(run({u"import"_s, m_file, u"interests"_s, list.fileName()}).code, 1);
    QCOMPARE(interests().size(), 9);
    const Answer again = run({u"import"_s, m_file, u"interests"_s, list.fileName()});
    QVERIFY(again.object().value(u"change"_s).isNull());
    QVERIFY(m_cli.run({u"import"_s, m_file, u"interests"_s, list.fileName()}).err.contains(u"row 4"_s));
    QCOMPARE(run({u"import"_s, m_file, u"interests"_s, list.fileName(), u"--map"_s, u"a=b"_s}).code, 2);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestInterestCommands)
#include "tst_interestcommands.moc"
