#include "clirunner.h"

#include "support/testmain.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// eligibility and decide, and grounds as rows.
class TestEligibilityCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void verdictsAsOf_data();
    void verdictsAsOf();
    void groundsAreListed();
    void exceptionNeedsAReason();
    void tableForReading();
    void decisionsAndLimits();
    void dryRunChangesNothing();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] QJsonObject verdict(const QString &person, const QString &day) const
    {
        return m_cli.run({u"--json"_s, u"--as-of"_s, day, u"eligibility"_s, m_file, person}).array().at(0).toObject();
    }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

/// Two planners of Tübingen county and its coordinator; a ground for the county's own plan.
void TestEligibilityCommands::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
    const QByteArray script = R"(["add","participant","given_name=Änne","family_name=Heide","role=planner","state=applied","municipality=08416"]
["add","participant","given_name=Kim","family_name=Weiß","role=planner","state=applied"]
["add","participant","given_name=Jo","family_name=Kern","role=county_coordinator","state=accepted","municipality=08415"]
["add","eligibility","municipality=08416","ground=climate_mobility_plan","evidence=Beschluss","evidence_date=2024-03-01","valid_until=2025-06-30"]
["set","role","planner","participant_limit=1"]
)";
    const Answer answer = m_cli.run({u"batch"_s, m_file}, script);
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
}

void TestEligibilityCommands::verdictsAsOf_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("eligible");
    QTest::newRow("before the evidence") << u"1"_s << u"2024-02-29"_s << false;
    QTest::newRow("first day") << u"1"_s << u"2024-03-01"_s << true;
    QTest::newRow("last day") << u"Änne Heide"_s << u"2025-06-30"_s << true;
    QTest::newRow("too late") << u"1"_s << u"2025-07-01"_s << false;
    QTest::newRow("no ground") << u"2"_s << u"2024-10-01"_s << false;
    QTest::newRow("by role") << u"3"_s << u"2024-10-01"_s << true;
}

void TestEligibilityCommands::verdictsAsOf()
{
    QFETCH(QString, person);
    QFETCH(QString, day);
    QFETCH(bool, eligible);
    const QJsonObject answer = verdict(person, day);
    QVERIFY(answer.value(u"participant"_s).isString());
    QCOMPARE(answer.value(u"eligible"_s).toBool(!eligible), eligible);
    QCOMPARE(answer.value(u"as_of"_s).toString(), day);
    QVERIFY(answer.value(u"reasons"_s).toArray().size() >= 1);
}

void TestEligibilityCommands::groundsAreListed()
{
    const QJsonArray grounds = verdict(u"1"_s, u"2025-07-01"_s).value(u"grounds"_s).toArray();
    QCOMPARE(grounds.size(), 1);
    const QJsonObject ground = grounds.at(0).toObject();
    QCOMPARE(ground.value(u"ground"_s).toString(), u"climate_mobility_plan"_s);
    QCOMPARE(ground.value(u"origin"_s).toString(), u"municipality"_s);
    QCOMPARE(ground.value(u"counts"_s).toBool(true), false);
    QCOMPARE(ground.value(u"valid_until"_s).toString(), u"2025-06-30"_s);
    const QJsonObject byRole = verdict(u"3"_s, u"2024-10-01"_s).value(u"grounds"_s).toArray().at(0).toObject();
    QCOMPARE(byRole.value(u"origin"_s).toString(), u"role"_s);
    QVERIFY(byRole.value(u"id"_s).isNull());
}

void TestEligibilityCommands::exceptionNeedsAReason()
{
    QCOMPARE(m_cli.run({u"add"_s, m_file, u"eligibility"_s, u"participant=2"_s, u"ground=exception"_s}).code, 7);
    QCOMPARE(m_cli.run({u"add"_s, m_file, u"eligibility"_s, u"participant=2"_s, u"ground=exception"_s, u"reason=Plan im Dezember"_s, u"decided_by=Dr. Beispiel"_s}).code, 0);
    const QJsonObject answer = verdict(u"2"_s, u"2024-10-01"_s);
    QCOMPARE(answer.value(u"verdict"_s).toString(), u"by_exception"_s);
    QVERIFY(answer.value(u"eligible"_s).toBool());
    QVERIFY(answer.value(u"reasons"_s).toArray().at(0).toString().contains(u"Dr. Beispiel"_s));
}

void TestEligibilityCommands::tableForReading()
{
    const Answer answer = m_cli.run({u"--as-of"_s, u"2024-10-01"_s, u"eligibility"_s, m_file});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.out.count('\n'), 4);
    QVERIFY(answer.out.contains("Änne Heide"));
    QVERIFY(answer.out.contains("Climate mobility plan (Landkreis Tübingen)"));
}

void TestEligibilityCommands::decisionsAndLimits()
{
    Answer answer = m_cli.run({u"decide"_s, m_file, u"accepted"_s, u"1"_s});
    QCOMPARE(answer.code, 0);
    answer = m_cli.run({u"--json"_s, u"decide"_s, m_file, u"accepted"_s, u"1"_s, u"Kim Weiß"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(u"2 of 1"_s), qPrintable(answer.err));
    QCOMPARE(answer.object().value(u"rows"_s).toInt(), 1);
    QVERIFY(!answer.object().value(u"change"_s).isNull());
    bool isCounted = false;
    for (const QJsonValue &count : answer.object().value(u"counts"_s).toArray())
        isCounted = isCounted || (count[u"scope"_s] == u"role"_s && count[u"accepted"_s] == 2 && count[u"limit"_s] == 1);
    QVERIFY(isCounted);
    // What is exceeded already is no news of a decision that does not add to it.
    QCOMPARE(m_cli.run({u"decide"_s, m_file, u"waiting"_s, u"1"_s, u"2"_s}).code, 0);
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(m_cli.run({u"--json"_s, u"list"_s, m_file, u"participant"_s, u"--where"_s, u"state=accepted"_s}).array().size(), 3);
}

void TestEligibilityCommands::dryRunChangesNothing()
{
    const QByteArray before = m_cli.run({u"dump"_s, m_file}).out;
    const Answer answer = m_cli.run({u"decide"_s, m_file, u"accepted"_s, u"1"_s, u"2"_s, u"--dry-run"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.out.contains("2 of 1"));
    QCOMPARE(m_cli.run({u"dump"_s, m_file}).out, before);
}

void TestEligibilityCommands::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no state") << QStringList{u"maybe"_s, u"1"_s} << 2;
    QTest::newRow("nobody") << QStringList{u"accepted"_s} << 2;
    QTest::newRow("unknown person") << QStringList{u"accepted"_s, u"99"_s} << 7;
}

void TestEligibilityCommands::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Answer answer = m_cli.run(QStringList{u"decide"_s, m_file} + arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(m_cli.run({u"eligibility"_s, m_file, u"99"_s}).code, 7);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestEligibilityCommands)
#include "tst_eligibilitycommands.moc"
