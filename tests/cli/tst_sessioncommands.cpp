#include "clirunner.h"

#include "support/testmain.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

/// series, duplicate, shift, cancel, and the import of dates.
class TestSessionCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSeriesIsOneChange();
    void holidaysAreLeftOutOrPostponed();
    void duplicatesAndShifts();
    void cancellingFreesPeople();
    void settingTheStateFreesPeopleToo();
    void datesAreImportedOnce();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] QStringList sessions() const
    {
        QStringList rows;
        for (const QJsonValue &row : m_cli.run({u"--json"_s, u"list"_s, m_file, u"session"_s, u"--sort"_s, u"starts_at"_s}).array())
            rows.append(row[u"title"].toString() + u' ' + row[u"starts_at"].toString());
        return rows;
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_cli.path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

/// A training on Tuesday, 15 October 2024, with two people, and the autumn holidays.
void TestSessionCommands::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
    const QByteArray script = R"(["add","session","title=Training B3","starts_at=2024-10-15T10:00","ends_at=2024-10-15T12:00","max_size=8","state=confirmed"]
["add","participant","given_name=Änne","family_name=Heide","email=aenne@stadt.example"]
["add","participant","given_name=Kim","family_name=Weiß"]
["enrol","Training B3","--participant","Änne Heide"]
["enrol","Training B3","--participant","Kim Weiß","--state","waiting"]
["add","school_holiday","name=Herbstferien","first_day=2024-10-28","last_day=2024-10-30"]
)";
    const Answer answer = m_cli.run({u"batch"_s, m_file}, script);
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    for (const QString &row : sessions()) {
        if (!row.startsWith(u"Training B3"))
            QVERIFY(m_cli.run({u"remove"_s, m_file, u"session"_s, row.left(row.lastIndexOf(u' '))}).code == 0);
    }
}

void TestSessionCommands::aSeriesIsOneChange()
{
    const Answer answer = m_cli.run({u"--json"_s, u"series"_s, m_file, u"Training B3"_s, u"--every"_s, u"2"_s, u"--times"_s, u"4"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QCOMPARE(answer.object()[u"rows"].toInt(), 3);
    QCOMPARE(sessions(), QStringList({u"Training B3 2024-10-15T10:00"_s, u"Training B3 (2) 2024-10-29T10:00"_s, u"Training B3 (3) 2024-11-12T10:00"_s, u"Training B3 (4) 2024-11-26T10:00"_s}));
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(sessions().size(), 1);
}

void TestSessionCommands::holidaysAreLeftOutOrPostponed()
{
    QCOMPARE(m_cli.run({u"series"_s, m_file, u"Training B3"_s, u"--every"_s, u"2"_s, u"--until"_s, u"2024-11-12"_s, u"--skip-holidays"_s}).code, 0);
    QCOMPARE(sessions(), QStringList({u"Training B3 2024-10-15T10:00"_s, u"Training B3 (2) 2024-11-12T10:00"_s}));
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(m_cli.run({u"series"_s, m_file, u"Training B3"_s, u"--every"_s, u"2"_s, u"--times"_s, u"2"_s, u"--postpone-holidays"_s}).code, 0);
    QCOMPARE(sessions().last(), u"Training B3 (2) 2024-11-05T10:00"_s);
}

void TestSessionCommands::duplicatesAndShifts()
{
    QCOMPARE(m_cli.run({u"duplicate"_s, m_file, u"Training B3"_s, u"--days"_s, u"14"_s, u"--minutes"_s, u"30"_s}).code, 0);
    QCOMPARE(sessions().last(), u"Training B3 (2) 2024-10-29T10:30"_s);
    const Answer moved = m_cli.run({u"--json"_s, u"shift"_s, m_file, u"Training B3"_s, u"Training B3 (2)"_s, u"--days"_s, u"-1"_s});
    QVERIFY2(moved.code == 0, qPrintable(moved.err));
    QCOMPARE(moved.object()[u"rows"].toInt(), 2);
    QCOMPARE(sessions(), QStringList({u"Training B3 2024-10-14T10:00"_s, u"Training B3 (2) 2024-10-28T10:30"_s}));
}

void TestSessionCommands::cancellingFreesPeople()
{
    const Answer answer = m_cli.run({u"--json"_s, u"cancel"_s, m_file, u"Training B3"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QCOMPARE(answer.object()[u"label"].toString(), u"Cancel “Training B3” and free 2 people"_s);
    for (const QJsonValue &row : m_cli.run({u"--json"_s, u"list"_s, m_file, u"enrolment"_s}).array())
        QCOMPARE(row[u"state"].toString(), u"cancelled"_s);
}

void TestSessionCommands::settingTheStateFreesPeopleToo()
{
    const Answer answer = m_cli.run({u"--json"_s, u"set"_s, m_file, u"session"_s, u"Training B3"_s, u"state=cancelled"_s});
    QCOMPARE(answer.object()[u"label"].toString(), u"Cancel “Training B3” and free 2 people"_s);
    QCOMPARE(answer.object()[u"rows"].toInt(), 3);
}

void TestSessionCommands::datesAreImportedOnce()
{
    const QString list = write(u"frei.csv"_s, "name;von;bis\nHerbstferien;28.10.2024;30.10.2024\nWeihnachten;23.12.2024;4.1.2025\nUnfug;;\n");
    const Answer dry = m_cli.run({u"--json"_s, u"import"_s, m_file, u"dates"_s, list, u"--dry-run"_s});
    QCOMPARE(dry.code, 1);
    const QJsonObject counts = dry.object()[u"counts"].toObject();
    QCOMPARE(counts[u"new"].toInt(), 1);
    QCOMPARE(counts[u"same"].toInt(), 1);
    QCOMPARE(counts[u"rejected"].toInt(), 1);
    const QJsonObject row = dry.object()[u"rows"].toArray()[0].toObject();
    QVERIFY(row.contains(u"school_holiday"));
    QVERIFY(!row.contains(u"municipality"));
    QCOMPARE(row[u"values"].toObject()[u"last_day"].toString(), u"2024-10-30"_s);
    QCOMPARE(m_cli.run({u"--json"_s, u"list"_s, m_file, u"school_holiday"_s}).array().size(), 1);
    QCOMPARE(m_cli.run({u"import"_s, m_file, u"dates"_s, list}).code, 1);
    QVERIFY(m_cli.run({u"--json"_s, u"import"_s, m_file, u"dates"_s, list}).object()[u"change"].isNull());
    QCOMPARE(m_cli.run({u"--json"_s, u"list"_s, m_file, u"school_holiday"_s}).array().size(), 2);
}

void TestSessionCommands::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no end") << QStringList{u"series"_s, u"Training B3"_s} << 2;
    QTest::newRow("no number") << QStringList{u"series"_s, u"Training B3"_s, u"--times"_s, u"many"_s} << 2;
    QTest::newRow("no times") << QStringList{u"series"_s, u"Training B3"_s, u"--times"_s, u"0"_s} << 2;
    QTest::newRow("no date") << QStringList{u"series"_s, u"Training B3"_s, u"--until"_s, u"soon"_s} << 2;
    QTest::newRow("too many") << QStringList{u"series"_s, u"Training B3"_s, u"--times"_s, u"1000"_s} << 7;
    QTest::newRow("no session") << QStringList{u"cancel"_s, u"Nothing"_s} << 7;
    QTest::newRow("no days") << QStringList{u"shift"_s, u"Training B3"_s, u"--days"_s, u"x"_s} << 2;
    QTest::newRow("no list") << QStringList{u"import"_s, u"dates"_s, u"/nowhere/list.csv"_s} << 7;
}

void TestSessionCommands::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    arguments.insert(1, m_file);
    const Answer answer = m_cli.run(arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestSessionCommands)
#include "tst_sessioncommands.moc"
