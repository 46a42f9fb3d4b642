#include "exchange/readers/delimitedtextreader.h"
#include "exchange/readers/meetingreportreader.h"
#include "exchange/readers/reporttimes.h"

#include "support/testmain.h"

using exchange::DateOrder;
using exchange::MeetingReport;
using exchange::MeetingReportReader;

/// Times and durations as reports of video meetings write them.
class TestReportTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMoments_data();
    void readsMoments();
    void decidesDateOrder_data();
    void decidesDateOrder();
    void readsDurations_data();
    void readsDurations();
};

void TestReportTimes::readsMoments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // with the month first; empty: none
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
    };
    row("10/15/24, 9:53:00 AM", "2024-10-15T09:53:00");
    row("7/2/26, 12:02:11 AM", "2026-07-02T00:02:11");
    row("7/2/26, 12:02:11 p. m.", "2026-07-02T12:02:11");
    row("22.07.2026, 19:02:11", "2026-07-22T19:02:11");
    row("2.7.26 19:02", "2026-07-02T19:02:00");
    row("2024-10-15T09:53:00.250+00:00", "2024-10-15T11:53:00");
    row("2024-10-15 09:53:00Z", "2024-10-15T11:53:00");
    row("2026/05/28 7:01:33 PM GMT+2", "2026-05-28T19:01:33");
    row("2024-12-15 09:53:00 -0500", "2024-12-15T15:53:00");
    row("15. Oktober 2024 um 09:53 Uhr", "2024-10-15T09:53:00");
    row("Oct 15, 2024 9:53 AM", "2024-10-15T09:53:00");
    row("15 oct. 2024, 9:53", "2024-10-15T09:53:00");
    row("15 de octubre de 2024 9:53", "2024-10-15T09:53:00");
    row("15 juillet 2024 09:53", "2024-07-15T09:53:00");
    row("15 juin 2024 09:53", "2024-06-15T09:53:00");
    row("15 mrt 2024 09:53", "2024-03-15T09:53:00");
    row("Tue Oct 15 09:53:00 2024", "2024-10-15T09:53:00");
    row("09:53:07", "2000-01-01T09:53:07");
    row("45580.41180555556", "2024-10-15T09:53:00");
    row("15.10.2024", "2024-10-15T00:00:00");
    row("", "");
    row("Anna", "");
    row("nan", "");
    row("inf", "");
    row("25:99", "");
    row("13:00 PM", "");
    row("87", "");
    row("30/02/2024", "");
    row("+49 7071 12:34:56:78", "");
}

void TestReportTimes::readsMoments()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto moment = exchange::writtenMoment(text);
    const QDateTime value =
        moment ? exchange::resolved(*moment, DateOrder::MonthFirst, QDate(2000, 1, 1)) : QDateTime();
    QCOMPARE(value.isValid() ? value.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) : QString(), expected);
}

void TestReportTimes::decidesDateOrder_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("isOpen");
    const auto row = [](const char *name, const char *rows, const char *day, bool isOpen) {
        QTest::newRow(name) << QByteArray(rows) << QString::fromLatin1(day) << isOpen;
    };
    row("one number above 12", "A;11/10/24 10:00;11/10/24 12:00\nB;13/10/24 10:00;13/10/24 11:00\n", "2024-10-11", false);
    row("the other above 12", "A;11/10/24 10:00;11/10/24 12:00\nB;11/13/24 10:00;11/13/24 11:00\n", "2024-11-10", false);
    row("positive spans", "A;12/11/24 23:00;01/12/24 01:00\nB;12/11/24 22:00;12/11/24 23:30\n", "2024-11-12", true);
    row("past midnight at the month's end", "A;10/11/24 23:00;11/11/24 01:00\n", "2024-11-10", false);
    row("half days", "A;10/11/24, 9:00 AM;10/11/24, 11:00 AM\n", "2024-10-11", true);
    row("nothing tells", "A;10/11/24 09:00;10/11/24 11:00\n", "2024-11-10", true);
    row("dots", "A;10.11.24 09:00;10.11.24 11:00\n", "2024-11-10", false);
}

void TestReportTimes::decidesDateOrder()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, day);
    QFETCH(bool, isOpen);
    const MeetingReport report = MeetingReportReader::read(
        exchange::DelimitedTextReader::read("Name;Joined;Left\n" + rows, QStringLiteral("report.csv"), {}).value()).value();
    QCOMPARE(report.entries[0].joined.date().toString(Qt::ISODate), day);
    QCOMPARE(report.mayBeOtherDateOrder, isOpen);
    if (!isOpen)
        return;
    const MeetingReport other = exchange::withOtherDateOrder(report);
    QVERIFY(!other.start.isValid() || other.start.date().day() == report.start.date().month());
}

void TestReportTimes::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("span"); // seconds, -1: unknown
    QTest::addColumn<int>("seconds"); // -1: none
    const auto row = [](const char *text, const char *heading, int span, int seconds) {
        QTest::addRow("%s in %s", text, heading) << QString::fromUtf8(text) << QString::fromUtf8(heading) << span << seconds;
    };
    row("1h 27m 51s", "Duration", -1, 5271);
    row("1 Std. 27 Min. 51 Sek.", "Dauer", -1, 5271);
    row("1 Stunde, 27 Minuten und 51 Sekunden", "Dauer", -1, 5271);
    row("1 h 27 min 51 s", "Durée", -1, 5271);
    row("1u 27m 51s", "Duur", -1, 5271);
    row("1 hr 27 min", "Duration", -1, 5220);
    row("25s", "Duration", -1, 25);
    row("87 mins", "Duration", -1, 5220);
    row("PT1H27M51S", "Duration", -1, 5271);
    row("01:27:51", "Duration", -1, 5271);
    row("1:27", "Dauer", -1, 5220);
    row("1:27", "Dauer", 90, 87);
    row("87:30", "Duration (Minutes)", -1, 5250);
    row("87", "Duration (Minutes)", -1, 5220);
    row("5220", "Duration (Seconds)", -1, 5220);
    row("1,5", "Dauer in Stunden", -1, 5400);
    row("87", "Duration", -1, 5220);
    row("5220", "Duration", 5200, 5220);
    row("0.0625", "Duration", 5400, 5400);
    row("0", "Duration", -1, 0);
    row("", "Duration", -1, -1);
    row("--", "Duration", -1, -1);
    row("-5", "Duration", -1, -1);
    row("nan", "Duration", -1, -1);
    row("1e300", "Duration", -1, -1);
    row("999999999h", "Duration", -1, -1);
    row("7 Zwerge", "Duration", -1, -1);
    row("1h Pause 3m", "Duration", -1, -1);
}

void TestReportTimes::readsDurations()
{
    QFETCH(QString, text);
    QFETCH(QString, heading);
    QFETCH(int, span);
    QFETCH(int, seconds);
    const auto known = span < 0 ? std::nullopt : std::optional(span);
    QCOMPARE(exchange::writtenDuration(text, exchange::durationUnit(heading), known).value_or(-1), seconds);
}

LOTSE_TEST_MAIN(TestReportTimes)
#include "tst_reporttimes.moc"
