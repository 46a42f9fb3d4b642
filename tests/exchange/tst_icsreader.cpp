#include "calendarfixture.h"

#include "exchange/readers/calendars/recurrence.h"
#include "exchange/readers/icsreader.h"

#include "support/testmain.h"

#include <QBuffer>
#include <QDir>

using namespace Qt::StringLiterals;
using exchange::CalendarEvent;
using exchange::CalendarFile;
using exchange::IcsReader;
using testsupport::inBerlin;

namespace {

QByteArray calendarOf(const QByteArray &content, const QByteArray &head = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//DE\r\n" + head + content + "END:VCALENDAR\r\n";
}

QByteArray eventOf(const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20240101T000000Z\r\nSUMMARY:Größe\r\n" + lines + "END:VEVENT\r\n";
}

base::Result<CalendarFile> read(const QByteArray &bytes)
{
    return IcsReader::read(bytes, u"x.ics"_s, {QDate(2024, 1, 1), QDate(2025, 12, 31)});
}

std::vector<CalendarEvent> eventsOf(const QByteArray &content, const QByteArray &head = {})
{
    const auto file = read(calendarOf(content, head));
    return file ? file->events : std::vector<CalendarEvent>();
}

QStringList daysOf(const std::vector<CalendarEvent> &events)
{
    QStringList days;
    for (const CalendarEvent &event : events)
        days.append(event.startsAt.date().toString(u"MMdd"_s));
    return days;
}

const QByteArray outlookZone = "BEGIN:VTIMEZONE\r\nTZID:Angepasst\r\n"
                               "BEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n"
                               "BEGIN:DAYLIGHT\r\nDTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\n"
                               "END:VTIMEZONE\r\n";

} // namespace

class TestIcsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnEntry();
    void readsTimesOfEachZone_data();
    void readsTimesOfEachZone();
    void unknownZonesAreNoted();
    void readsEnds_data();
    void readsEnds();
    void readsWholeDays();
    void wholeDaysThatEndAtATimeAreWhole();
    void readsRecurrences_data();
    void readsRecurrences();
    void recurrencesAgreeWithDateutil();
    void occurrencesKeepTheirWallTime();
    void exceptionsAndReplacements();
    void laterVersionsSupersedeEarlierOnes();
    void whoIsBusy_data();
    void whoIsBusy();
    void readsFreeBusy();
    void aBadEntryLosesNoneOfTheOthers();
    void readsWhatIsBadlyFolded();
    void readsOtherEncodings();
    void refusesFiles_data();
    void refusesFiles();
    void hostileFilesAreReadOrRefused();
};

void TestIcsReader::readsAnEntry()
{
    const auto file = read(calendarOf(eventOf("SEQUENCE:3\r\nDTSTART;TZID=Europe/Berlin:20241015T100000\r\nDTEND;TZID=Europe/Berlin:20241015T120000\r\n"
                                              "LOCATION:Rathaus\\, Saal 2\\; links\\nEG\r\nURL:https://example.org/x?a=1,2\r\nSTATUS:TENTATIVE\r\n"
                                              "DESCRIPTION:" + QByteArray(200'000, 'x') + "\r\n"),
        "METHOD:REQUEST\r\nX-WR-CALNAME:Meine\\, Termine\r\n"));
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QCOMPARE(file->method, QByteArray("REQUEST"));
    QVERIFY(!file->isCollection());
    QCOMPARE(file->name, u"Meine, Termine"_s);
    QCOMPARE(file->events.size(), 1u);
    const CalendarEvent &event = file->events[0];
    QCOMPARE(event.number, 1);
    QCOMPARE(event.line, 6);
    QCOMPARE(event.problem, QString());
    QCOMPARE(event.uid, u"1@x"_s);
    QCOMPARE(event.sequence, 3);
    QCOMPARE(event.stamp, QDateTime(QDate(2024, 1, 1), QTime(1, 0), base::berlin()));
    QCOMPARE(event.title, u"Größe"_s);
    QCOMPARE(event.place, u"Rathaus, Saal 2; links\nEG"_s);
    QCOMPARE(event.link, u"https://example.org/x?a=1,2"_s);
    QCOMPARE(event.startsAt, inBerlin(10, 15, 10));
    QCOMPARE(event.endsAt, inBerlin(10, 15, 12));
    QCOMPARE(event.status, CalendarEvent::Status::Tentative);
    QVERIFY(event.isBusy && !event.isAllDay && !event.isRecurring);
}

void TestIcsReader::readsTimesOfEachZone_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("UTC") << QByteArray("DTSTART:20241015T080000Z") << inBerlin(10, 15, 10);
    QTest::newRow("no zone") << QByteArray("DTSTART:20241015T100000") << inBerlin(10, 15, 10);
    QTest::newRow("tz database") << QByteArray("DTSTART;TZID=America/New_York:20241015T040000") << inBerlin(10, 15, 10);
    QTest::newRow("behind a prefix") << QByteArray("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Berlin:20241015T100000") << inBerlin(10, 15, 10);
    QTest::newRow("of Mozilla") << QByteArray("DTSTART;TZID=/mozilla.org/20070129_1/Europe/London:20241015T090000") << inBerlin(10, 15, 10);
    QTest::newRow("of Windows") << QByteArray("DTSTART;TZID=W. Europe Standard Time:20241015T100000") << inBerlin(10, 15, 10);
    QTest::newRow("of Windows, quoted") << QByteArray("DTSTART;TZID=\"GMT Standard Time\":20241015T090000") << inBerlin(10, 15, 10);
    QTest::newRow("skipped") << QByteArray("DTSTART;TZID=Europe/Berlin:20240331T023000") << inBerlin(3, 31, 3, 30);
    QTest::newRow("doubled, the first time") << QByteArray("DTSTART;TZID=Europe/Berlin:20241027T023000") << QDateTime(QDate(2024, 10, 27), QTime(0, 30), Qt::UTC).toTimeZone(base::berlin());
    QTest::newRow("doubled, the second time") << QByteArray("DTSTART:20241027T013000Z") << QDateTime(QDate(2024, 10, 27), QTime(1, 30), Qt::UTC).toTimeZone(base::berlin());
    QTest::newRow("of the file, summer") << QByteArray("DTSTART;TZID=Angepasst:20241015T100000") << inBerlin(10, 15, 10);
    QTest::newRow("of the file, winter") << QByteArray("DTSTART;TZID=Angepasst:20241115T100000") << inBerlin(11, 15, 10);
    QTest::newRow("of the file, last day of summer") << QByteArray("DTSTART;TZID=Angepasst:20241026T100000") << inBerlin(10, 26, 10);
    QTest::newRow("of the file, first day of winter") << QByteArray("DTSTART;TZID=Angepasst:20241027T100000") << inBerlin(10, 27, 10);
}

void TestIcsReader::readsTimesOfEachZone()
{
    QFETCH(QByteArray, start);
    QFETCH(QDateTime, expected);
    const auto events = eventsOf(outlookZone + eventOf(start + "\r\n"));
    QCOMPARE(events.size(), 1u);
    QCOMPARE(events[0].startsAt, expected);
    QCOMPARE(events[0].startsAt.timeZone(), base::berlin());
    QCOMPARE(events[0].endsAt, QDateTime());
}

void TestIcsReader::unknownZonesAreNoted()
{
    for (const QByteArray &zone : {QByteArray("Mars/Phobos"), QByteArray("../../../etc/passwd"), QByteArray("/etc/localtime"), QByteArray("x\xff")}) {
        const auto file = read(calendarOf(eventOf("DTSTART;TZID=" + zone + ":20241015T100000\r\n")));
        QVERIFY(file);
        QCOMPARE(file->notes.size(), 1);
        QCOMPARE(file->events[0].startsAt, inBerlin(10, 15, 10));
    }
}

void TestIcsReader::readsEnds_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("hours") << QByteArray("DTSTART;TZID=Europe/Berlin:20241027T010000\r\nDURATION:PT3H\r\n") << inBerlin(10, 27, 3);
    QTest::newRow("a day keeps the time of day") << QByteArray("DTSTART;TZID=Europe/Berlin:20241026T100000\r\nDURATION:P1D\r\n") << inBerlin(10, 27, 10);
    QTest::newRow("a week and hours") << QByteArray("DTSTART;TZID=Europe/Berlin:20241026T100000\r\nDURATION:P1DT2H30M\r\n") << inBerlin(10, 27, 12, 30);
    QTest::newRow("nothing") << QByteArray("DTSTART:20241026T100000\r\n") << QDateTime();
    QTest::newRow("the same moment") << QByteArray("DTSTART:20241026T100000\r\nDTEND:20241026T100000\r\n") << QDateTime();
    QTest::newRow("absurd") << QByteArray("DTSTART:20241026T100000\r\nDURATION:P99999999999W\r\n") << QDateTime();
    QTest::newRow("not a time") << QByteArray("DTSTART:20241026T100000\r\nDTEND:20241332T996000\r\n") << QDateTime();
}

void TestIcsReader::readsEnds()
{
    QFETCH(QByteArray, lines);
    QFETCH(QDateTime, expected);
    const auto events = eventsOf(eventOf(lines));
    QCOMPARE(events.size(), 1u);
    QCOMPARE(events[0].problem, QString());
    QCOMPARE(events[0].endsAt, expected);
}

void TestIcsReader::readsWholeDays()
{
    auto events = eventsOf(eventOf("DTSTART;VALUE=DATE:20241026\r\n"));
    QVERIFY(events[0].isAllDay);
    QCOMPARE(events[0].startsAt, inBerlin(10, 26, 0));
    QCOMPARE(events[0].endsAt, inBerlin(10, 27, 0));
    events = eventsOf(eventOf("DTSTART;VALUE=DATE:20241026\r\nDTEND;VALUE=DATE:20241029\r\n"));
    QCOMPARE(events[0].endsAt, inBerlin(10, 29, 0));
    events = eventsOf(eventOf("DTSTART;VALUE=DATE:20241026\r\nDURATION:P2D\r\n"));
    QCOMPARE(events[0].endsAt, inBerlin(10, 28, 0));
}

void TestIcsReader::wholeDaysThatEndAtATimeAreWhole()
{
    const auto events = eventsOf(eventOf("DTSTART;VALUE=DATE:20240502\r\nDTEND:20240503T100000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"));
    QCOMPARE(daysOf(events), QStringList({u"0502"_s, u"0509"_s}));
    QVERIFY(events[1].isAllDay);
    QCOMPARE(events[1].endsAt, inBerlin(5, 11, 0));
    QCOMPARE(eventsOf(eventOf("DTSTART;VALUE=DATE:20240502\r\nDURATION:PT5H\r\n")).front().endsAt, inBerlin(5, 3, 0));
    QVERIFY(!eventsOf(eventOf("DTSTART;VALUE=DATE:20240502\r\nDTEND:20240501T100000\r\n")).front().problem.isEmpty());
}

void TestIcsReader::readsRecurrences_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("days");
    const QByteArray start("DTSTART;TZID=Europe/Berlin:20241008T100000\r\n"); // a Tuesday
    QTest::newRow("daily") << start + "RRULE:FREQ=DAILY;COUNT=3\r\n" << u"1008 1009 1010"_s;
    QTest::newRow("every other day") << start + "RRULE:FREQ=DAILY;INTERVAL=2;COUNT=3\r\n" << u"1008 1010 1012"_s;
    QTest::newRow("weekly until a day") << start + "RRULE:FREQ=WEEKLY;UNTIL=20241022\r\n" << u"1008 1015 1022"_s;
    QTest::newRow("weekly until the moment") << start + "RRULE:FREQ=WEEKLY;UNTIL=20241022T080000Z\r\n" << u"1008 1015 1022"_s;
    QTest::newRow("weekly until just before") << start + "RRULE:FREQ=WEEKLY;UNTIL=20241022T075959Z\r\n" << u"1008 1015"_s;
    QTest::newRow("two days a week") << start + "RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4\r\n" << u"1008 1010 1015 1017"_s;
    QTest::newRow("every second week") << start + "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU;WKST=MO;COUNT=4\r\n" << u"1008 1021 1022 1104"_s;
    QTest::newRow("by the month") << start + "RRULE:FREQ=MONTHLY;COUNT=3\r\n" << u"1008 1108 1208"_s;
    QTest::newRow("second Tuesday") << start + "RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=3\r\n" << u"1008 1112 1210"_s;
    QTest::newRow("last workday") << start + "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3\r\n" << u"1008 1031 1129"_s;
    QTest::newRow("last of the month") << start + "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3\r\n" << u"1008 1031 1130"_s;
    QTest::newRow("only dates") << start + "RDATE;TZID=Europe/Berlin:20241101T100000,20241115T100000\r\n" << u"1008 1101 1115"_s;
    QTest::newRow("exceptions") << start + "RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;TZID=Europe/Berlin:20241015T100000,20241022T100000\r\n" << u"1008 1029"_s;
    QTest::newRow("exception of a day") << start + "RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;VALUE=DATE:20241015\r\n" << u"1008 1022"_s;
    QTest::newRow("begins long before") << QByteArray("DTSTART:19700105T100000\r\nRRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=1MO\r\n") << u"0101 0106"_s;
    QTest::newRow("ended long before") << QByteArray("DTSTART:19700105T100000\r\nRRULE:FREQ=DAILY;COUNT=10\r\n") << QString();
}

void TestIcsReader::readsRecurrences()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, days);
    const auto events = eventsOf(eventOf(lines));
    QCOMPARE(daysOf(events).join(u' '), days);
    for (size_t i = 0; i < events.size(); ++i) {
        QVERIFY(events[i].isRecurring);
        QCOMPARE(events[i].number, int(i) + 1);
        QCOMPARE(events[i].startsAt.time(), QTime(10, 0));
    }
}

/// Rules of all kinds, compared with the library that other calendars use.
void TestIcsReader::recurrencesAgreeWithDateutil()
{
    if (!testsupport::hasPythonModule(u"dateutil"_s))
        QSKIP("python3-dateutil is not installed");
    QStringList rules;
    const QStringList parts{u"BYDAY=MO"_s, u"BYDAY=TU,WE,SU"_s, u"BYDAY=2TU"_s, u"BYDAY=-1FR"_s, u"BYDAY=1MO,-1SU"_s, u"BYMONTHDAY=8,-1"_s, u"BYMONTH=2,11"_s,
        u"BYMONTH=10;BYDAY=2TU"_s, u"BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1"_s, u"BYMONTHDAY=13;BYDAY=FR"_s, u"BYYEARDAY=1,100,-1"_s, QString()};
    for (const QString &frequency : {u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s}) {
        for (const QString &part : parts) {
            const bool hasOrdinal = part.contains(QRegularExpression(u"BYDAY=-?\\d"_s));
            if ((hasOrdinal && frequency < u"M"_s) || (hasOrdinal && frequency == u"WEEKLY"_s) || (part.contains(u"YEARDAY"_s) && frequency != u"YEARLY"_s)
                || (part.contains(u"MONTHDAY"_s) && frequency == u"WEEKLY"_s) || (part.contains(u"SETPOS"_s) && frequency == u"DAILY"_s))
                continue;
            for (const QString &more : {QString(), u";INTERVAL=2"_s, u";INTERVAL=3;WKST=SU"_s, u";COUNT=7"_s, u";UNTIL=20250901"_s})
                rules.append(u"FREQ="_s + frequency + (part.isEmpty() ? QString() : u';' + part) + more);
        }
    }
    const QString script = u"import sys,datetime as d\nfrom dateutil.rrule import rrulestr\n"
                           "for r in sys.argv[1:]:\n"
                           "  s=d.datetime(2024,10,8)\n"
                           "  days=[x for x in rrulestr(r,dtstart=s).xafter(s-d.timedelta(1),inc=True,count=2000) if x<d.datetime(2027,1,1)]\n"
                           "  print(' '.join(x.strftime('%y%m%d') for x in days))"_s;
    const auto answer = testsupport::runTool(u"/usr/bin/python3"_s, QStringList{u"-c"_s, script} + rules);
    QCOMPARE(answer.code, 0);
    const QStringList expected = QString::fromUtf8(answer.out).split(u'\n');
    QVERIFY(rules.size() > 120);
    const QDate first(2024, 10, 8);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        auto rule = exchange::parseRecurrence(rules[i].toLatin1());
        QVERIFY2(rule, qPrintable(rules[i]));
        rule->lastDay = rule->until.date();
        qint64 budget = 100'000;
        QStringList days;
        for (const QDate day : exchange::recurringDays(*rule, first, first, QDate(2026, 12, 31), budget))
            days.append(day.toString(u"yyMMdd"_s));
        QStringList others = expected[i].split(u' ', Qt::SkipEmptyParts);
        if (others.value(0) != days[0]) { // there a first day that the rule does not mean is left out and does not count
            days.removeFirst();
            if (rule->count > 0 && others.size() == rule->count)
                others.removeLast();
        }
        QVERIFY2(days == others, qPrintable(u"%1: %2 instead of %3"_s.arg(rules[i], days.join(u' '), others.join(u' '))));
    }
}

void TestIcsReader::occurrencesKeepTheirWallTime()
{
    const auto events = eventsOf(eventOf("DTSTART;TZID=Europe/Berlin:20241020T100000\r\nDTEND;TZID=Europe/Berlin:20241020T120000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\n"));
    QCOMPARE(events.size(), 3u);
    QCOMPARE(events[0].startsAt, inBerlin(10, 20, 10));
    QCOMPARE(events[1].startsAt, inBerlin(10, 27, 10));
    QCOMPARE(events[1].endsAt, inBerlin(10, 27, 12));
    const auto days = eventsOf(eventOf("DTSTART;VALUE=DATE:20241026\r\nDTEND;VALUE=DATE:20241028\r\nRRULE:FREQ=DAILY;INTERVAL=5;COUNT=2\r\n"));
    QCOMPARE(days[1].startsAt, inBerlin(10, 31, 0));
    QCOMPARE(days[1].endsAt, inBerlin(11, 2, 0));
    const auto elsewhere = eventsOf(eventOf("DTSTART;TZID=America/New_York:20241029T040000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"));
    QCOMPARE(elsewhere[0].startsAt, inBerlin(10, 29, 9)); // summer time there is still on
    QCOMPARE(elsewhere[1].startsAt, inBerlin(11, 5, 10));
}

void TestIcsReader::exceptionsAndReplacements()
{
    const auto events = eventsOf(eventOf("DTSTART;TZID=Europe/Berlin:20241008T100000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n")
        + eventOf("RECURRENCE-ID;TZID=Europe/Berlin:20241015T100000\r\nDTSTART;TZID=Europe/Berlin:20241016T140000\r\n")
        + eventOf("RECURRENCE-ID:20241022T080000Z\r\nDTSTART;TZID=Europe/Berlin:20241022T100000\r\nSTATUS:CANCELLED\r\n"));
    QCOMPARE(daysOf(events), (QStringList{u"1008"_s, u"1029"_s, u"1016"_s, u"1022"_s}));
    QCOMPARE(events[2].startsAt, inBerlin(10, 16, 14));
    QCOMPARE(events[3].status, CalendarEvent::Status::Cancelled);
}

void TestIcsReader::laterVersionsSupersedeEarlierOnes()
{
    const auto version = [](int sequence, const char *stamp, const char *start) {
        return "BEGIN:VEVENT\r\nUID:7@x\r\nSUMMARY:A\r\nSEQUENCE:" + QByteArray::number(sequence) + "\r\nDTSTAMP:" + stamp + "\r\nDTSTART:" + start + "\r\nEND:VEVENT\r\n";
    };
    const auto events = eventsOf(version(1, "20240103T000000Z", "20241009T100000") + version(2, "20240102T000000Z", "20241010T100000")
        + version(2, "20240101T000000Z", "20241011T100000") + version(0, "20240104T000000Z", "20241012T100000"));
    QCOMPARE(events.size(), 4u);
    QVERIFY(events[0].isSuperseded && !events[1].isSuperseded && events[2].isSuperseded && events[3].isSuperseded);
}

void TestIcsReader::whoIsBusy_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isBusy");
    QTest::newRow("nothing said") << QByteArray() << true;
    QTest::newRow("opaque") << QByteArray("TRANSP:OPAQUE\r\n") << true;
    QTest::newRow("transparent") << QByteArray("TRANSP:TRANSPARENT\r\n") << false;
    QTest::newRow("shown as free") << QByteArray("X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n") << false;
    QTest::newRow("shown as out of office") << QByteArray("X-MICROSOFT-CDO-BUSYSTATUS:OOF\r\n") << true;
}

void TestIcsReader::whoIsBusy()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isBusy);
    QCOMPARE(eventsOf(eventOf("DTSTART:20241015T100000\r\n" + line))[0].isBusy, isBusy);
}

void TestIcsReader::readsFreeBusy()
{
    const auto events = eventsOf("BEGIN:VFREEBUSY\r\nFREEBUSY;FBTYPE=BUSY:20241015T080000Z/20241015T093000Z,20241016T080000Z/PT1H\r\n"
                                 "FREEBUSY;FBTYPE=FREE:20241017T080000Z/PT1H\r\nFREEBUSY:rubbish/more\r\nEND:VFREEBUSY\r\n");
    QCOMPARE(events.size(), 2u);
    QCOMPARE(events[0].startsAt, inBerlin(10, 15, 10));
    QCOMPARE(events[0].endsAt, inBerlin(10, 15, 11, 30));
    QCOMPARE(events[1].endsAt, inBerlin(10, 16, 11));
}

void TestIcsReader::aBadEntryLosesNoneOfTheOthers()
{
    const auto events = eventsOf(eventOf("DTSTART:nonsense\r\n") + eventOf("DTSTART:20241015T100000\r\nDTEND:20241014T100000\r\n")
        + eventOf("DTSTART:20241015T100000\r\nRRULE:FREQ=SECONDLY\r\n") + eventOf("DTSTART:20241015T100000\r\nSUMMARY:" + QByteArray(150'000, 'x') + "\r\n")
        + eventOf("DTSTART:20241015T110000\r\nUID:2@x\r\n"));
    QCOMPARE(events.size(), 5u);
    for (size_t i = 0; i < 4; ++i)
        QVERIFY2(events[i].problem.contains(QRegularExpression(u"ine \\d+"_s)), qPrintable(QString::number(i)));
    QVERIFY(events[0].problem.contains(u"line 4"_s));
    QCOMPARE(events[4].problem, QString());
    const auto cutOff = read("BEGIN:VCALENDAR\r\n" + eventOf("DTSTART:20241015T100000\r\n") + "BEGIN:VEVENT\r\nDTSTART:20241016T100000\r\n");
    QVERIFY(cutOff);
    QCOMPARE(cutOff->events.size(), 2u);
    QCOMPARE(cutOff->events[0].problem, QString());
    QVERIFY(cutOff->events[1].problem.contains(u"no end"_s));
}

void TestIcsReader::readsWhatIsBadlyFolded()
{
    // Folded inside a letter, line ends of Unix, names in lower case, alarms with properties of the same name.
    const auto file = read("begin:vcalendar\nBEGIN:VEVENT\nsummary:Gr\xc3\n \xb6\xc3\n \x9f" "e\ndtstart:20241015T100000\nBEGIN:VALARM\nSUMMARY:Alarm\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR");
    QVERIFY(file);
    QCOMPARE(file->events.size(), 1u);
    QCOMPARE(file->events[0].title, u"Größe"_s);
    QCOMPARE(file->events[0].startsAt, inBerlin(10, 15, 10));
}

void TestIcsReader::readsOtherEncodings()
{
    const QString text = QString::fromUtf8(calendarOf(eventOf("DTSTART:20241015T100000\r\n")));
    QByteArray utf16("\xFF\xFE");
    utf16.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const QByteArray &bytes : {"\xEF\xBB\xBF" + text.toUtf8(), text.toLatin1(), utf16}) {
        const auto file = read(bytes);
        QVERIFY(file);
        QCOMPARE(file->events.size(), 1u);
        QCOMPARE(file->events[0].title, u"Größe"_s);
    }
}

void TestIcsReader::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("named");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("blanks") << QByteArray("\r\n\r\n") << u"empty"_s;
    QTest::newRow("a list") << QByteArray("Name;Von;Bis\n") << u"no calendar file"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"no calendar file"_s;
    QTest::newRow("a contact") << QByteArray("BEGIN:VCARD\r\nEND:VCARD\r\n") << u"no calendar file"_s;
    QTest::newRow("an answer") << calendarOf(eventOf("DTSTART:20241015T100000\r\n"), "METHOD:REPLY\r\n") << u"answer"_s;
    QTest::newRow("nested") << QByteArray("BEGIN:VCALENDAR\r\n").repeated(50'000) << u"nested"_s;
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) + "\r\nDTSTART:20240101T100000\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n";
    QTest::newRow("endless") << calendarOf(many) << u"more than"_s;
}

void TestIcsReader::refusesFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, named);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto file = IcsReader::read(buffer, u"x.ics"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().code, base::ErrorCode::InputRefused);
    QVERIFY2(file.error().message.contains(named) && file.error().message.contains(u"x.ics"_s), qPrintable(file.error().message));
}

void TestIcsReader::hostileFilesAreReadOrRefused()
{
    const QTemporaryDir folder;
    const QString tool = QStringLiteral(SHARED_TOOLS_DIR "/nasty.py");
    if (!QFile::exists(tool) || testsupport::runTool(u"/usr/bin/python3"_s, {tool, folder.path()}).code != 0)
        QSKIP("the collection of nasty files is not here");
    int readable = 0;
    for (const QString &name : QDir(folder.path()).entryList({u"*.ics"_s})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto calendar = IcsReader::read(file, name);
        if (!calendar) {
            QVERIFY2(calendar.error().message.contains(name), qPrintable(name));
            continue;
        }
        ++readable;
        QVERIFY2(!calendar->events.empty() || !calendar->notes.isEmpty(), qPrintable(name));
        for (const CalendarEvent &event : calendar->events)
            QVERIFY2(!event.problem.isEmpty() || event.title == u"Größe"_s, qPrintable(name + event.title));
    }
    QVERIFY(readable >= 9);
}

LOTSE_TEST_MAIN(TestIcsReader)
#include "tst_icsreader.moc"
