#include "clirunner.h"

#include "support/testmain.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using testsupport::Answer;
using testsupport::CliRunner;

class TestCalendarFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sessionsComeFromACalendar();
    void ownCalendarChangesNothing();
    void busyTimesComeFromACalendar();
    void refusesCalls_data();
    void refusesCalls();
    void calendarsFitWhoGetsThem();

private:
    QString writeCalendar(const QByteArray &events) const
    {
        QFile file(m_cli.path(u"calendar.ics"_s));
        file.open(QIODevice::WriteOnly);
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//DE\r\n" + events + "END:VCALENDAR\r\n");
        return file.fileName();
    }
    [[nodiscard]] QByteArray dump() const { return m_cli.run({u"dump"_s, m_file}).out; }

    CliRunner m_cli;
    QString m_file;
    int m_count = 0;
};

namespace {

QByteArray calendarEvent(int number, const QByteArray &title, const QByteArray &start, const QByteArray &end)
{
    return "BEGIN:VEVENT\r\nUID:" + QByteArray::number(number) + "@elsewhere\r\nDTSTAMP:20240901T000000Z\r\nSUMMARY:" + title + "\r\nDTSTART:" + start
        + "\r\nDTEND:" + end + "\r\nEND:VEVENT\r\n";
}

} // namespace

void TestCalendarFiles::init()
{
    m_file = m_cli.fresh(u"%1.lotse"_s.arg(++m_count));
    m_cli.run({u"add"_s, m_file, u"coach"_s, u"given_name=Max"_s, u"family_name=Coach"_s});
}

void TestCalendarFiles::sessionsComeFromACalendar()
{
    const QString path = writeCalendar(calendarEvent(1, "Werkstatt", "20241120T090000Z", "20241120T110000Z") + calendarEvent(2, "Kaputt", "20241120T090000Z", "20241119T110000Z"));
    const QByteArray before = dump();
    const Answer planned = m_cli.run({u"--json"_s, u"import"_s, m_file, u"sessions"_s, path, u"--dry-run"_s});
    QCOMPARE(planned.code, 1);
    QCOMPARE(dump(), before);
    QCOMPARE(planned.object().value(u"counts"_s).toObject().value(u"new"_s).toInt(), 1);
    QCOMPARE(planned.object().value(u"counts"_s).toObject().value(u"rejected"_s).toInt(), 1);
    const QJsonObject row = planned.object().value(u"rows"_s).toArray().at(0).toObject();
    QCOMPARE(row.value(u"values"_s).toObject().value(u"starts_at"_s).toString(), u"2024-11-20T10:00"_s);
    QVERIFY(row.value(u"session"_s).isNull());
    const Answer done = m_cli.run({u"import"_s, m_file, u"sessions"_s, path});
    QCOMPARE(done.code, 1);
    QVERIFY2(done.err.contains(u"calendar.ics, entry 2: The entry in line"_s), qPrintable(done.err));
    const QJsonArray sessions = m_cli.run({u"--json"_s, u"list"_s, m_file, u"session"_s, u"--where"_s, u"title=Werkstatt"_s}).array();
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions[0].toObject().value(u"ends_at"_s).toString(), u"2024-11-20T12:00"_s);
    const QByteArray after = dump();
    QVERIFY(m_cli.run({u"--json"_s, u"import"_s, m_file, u"sessions"_s, path}).object().value(u"change"_s).isNull());
    QCOMPARE(dump(), after);
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(dump(), before);
}

void TestCalendarFiles::ownCalendarChangesNothing()
{
    const QString example = m_cli.example();
    const QString path = m_cli.path(u"own.ics"_s);
    QCOMPARE(m_cli.run({u"export"_s, example, u"schedule"_s, path}).code, 0);
    const Answer answer = m_cli.run({u"--json"_s, u"import"_s, example, u"sessions"_s, path});
    QVERIFY(answer.object().value(u"change"_s).isNull());
    const QJsonObject counts = answer.object().value(u"counts"_s).toObject();
    QVERIFY(counts.value(u"same"_s).toInt() > 5);
    QCOMPARE(counts.value(u"new"_s).toInt() + counts.value(u"changed"_s).toInt() + counts.value(u"rejected"_s).toInt(), 0);
}

void TestCalendarFiles::busyTimesComeFromACalendar()
{
    const QString path = writeCalendar(calendarEvent(1, "Zahnarzt", "20241120T090000Z", "20241120T110000Z"));
    const QByteArray before = dump();
    const Answer answer = m_cli.run({u"--json"_s, u"import"_s, m_file, u"busy"_s, path, u"--coach"_s, u"Max Coach"_s});
    QCOMPARE(answer.code, 0);
    const QJsonArray rows = m_cli.run({u"--json"_s, u"list"_s, m_file, u"unavailability"_s}).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].toObject().value(u"starts_at"_s).toString(), u"2024-11-20T10:00"_s);
    QVERIFY(!dump().contains("Zahnarzt"));
    QVERIFY(m_cli.run({u"--json"_s, u"import"_s, m_file, u"busy"_s, path, u"--coach"_s, u"1"_s}).object().value(u"change"_s).isNull());
    QCOMPARE(m_cli.run({u"undo"_s, m_file}).code, 0);
    QCOMPARE(dump(), before);
}

void TestCalendarFiles::refusesCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no coach named") << QStringList{u"busy"_s, u"calendar.ics"_s} << 2;
    QTest::newRow("no such coach") << QStringList{u"busy"_s, u"calendar.ics"_s, u"--coach"_s, u"Nobody"_s} << 7;
    QTest::newRow("a coach for sessions") << QStringList{u"sessions"_s, u"calendar.ics"_s, u"--coach"_s, u"1"_s} << 2;
    QTest::newRow("a coach for a list") << QStringList{u"dates"_s, u"calendar.ics"_s, u"--coach"_s, u"1"_s} << 2;
    QTest::newRow("a sheet") << QStringList{u"sessions"_s, u"calendar.ics"_s, u"--sheet"_s, u"1"_s} << 2;
    QTest::newRow("no file") << QStringList{u"sessions"_s, u"missing.ics"_s} << 7;
    QTest::newRow("no calendar") << QStringList{u"sessions"_s, u"list.csv"_s} << 7;
}

void TestCalendarFiles::refusesCalls()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    writeCalendar({});
    QFile list(m_cli.path(u"list.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Titel;Datum\n");
    list.close();
    arguments[1] = m_cli.path(arguments[1]);
    const QByteArray before = dump();
    const Answer answer = m_cli.run(QStringList{u"import"_s, m_file} + arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(dump(), before);
}

void TestCalendarFiles::calendarsFitWhoGetsThem()
{
    const QString path = m_cli.path(u"out.ics"_s);
    m_cli.run({u"add"_s, m_file, u"session"_s, u"title=Werkstatt"_s, u"starts_at=2024-11-20T10:00"_s, u"ends_at=2024-11-20T12:00"_s, u"coaches=1"_s});
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"schedule"_s, path, u"--coach"_s, u"1"_s, u"--alarm"_s, u"60"_s}).code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray ics = file.readAll();
    QCOMPARE(ics.count("BEGIN:VEVENT"), 1);
    QCOMPARE(ics.count("TRIGGER:-PT1H"), 1);
    QVERIFY(!ics.contains("Max Coach"));
    for (const QString &minutes : {u"soon"_s, u"-1"_s, u"99999999"_s})
        QCOMPARE(m_cli.run({u"export"_s, m_file, u"schedule"_s, path, u"--alarm"_s, minutes}).code, 2);
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"schedule"_s, m_cli.path(u"out.csv"_s), u"--alarm"_s, u"60"_s}).code, 2);
    QCOMPARE(m_cli.run({u"export"_s, m_file, u"participants"_s, m_cli.path(u"out.csv"_s), u"--alarm"_s, u"60"_s}).code, 2);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TestCalendarFiles)
#include "tst_calendarfiles.moc"
