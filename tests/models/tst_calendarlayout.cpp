#include "base/clock.h"
#include "models/calendarlayout.h"
#include "support/testmain.h"

using namespace models;

namespace {

QDateTime at(int month, int day, int hour, int minute = 0)
{
    return base::berlinTime(QDate(2024, month, day), QTime(hour, minute));
}

CalendarItem item(qint64 id, const QDateTime &begin, const QDateTime &end)
{
    return {id, begin, end};
}

/// A week from Monday 4 November 2024 with sessions of two hours on this day of November.
std::vector<CalendarItem> sessionsOn(int day, int count)
{
    std::vector<CalendarItem> items;
    for (int i = 0; i < count; ++i)
        items.push_back(item(i + 1, at(11, day, 8 + i), at(11, day, 10 + i)));
    return items;
}

} // namespace

class TestCalendarLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void spans_data();
    void spans();
    void titles_data();
    void titles();
    void stepsOverMonths();
    void itemsTouchTheirDays();
    void lanesFillUp();
    void surplusIsCounted();
    void longSessionKeepsItsLane();
    void hiddenLongSessionMakesRoomEverywhere();
    void overlapsStandSideBySide();
    void blocksTakeFreeColumns();
    void shortSessionsKeepTheirRoom();
    void sessionsOverMidnightAreSplit();
    void dayOfTheEndOfSummerTime();
    void quarters();
};

void TestCalendarLayout::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestCalendarLayout::spans_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *name, CalendarScale scale, QDate day, QDate first, QDate last) { QTest::newRow(name) << int(scale) << day << first << last; };
    row("month of five weeks", CalendarScale::Month, QDate(2024, 10, 15), QDate(2024, 9, 30), QDate(2024, 11, 3));
    row("month of six weeks", CalendarScale::Month, QDate(2024, 12, 31), QDate(2024, 11, 25), QDate(2025, 1, 5));
    row("month of four weeks", CalendarScale::Month, QDate(2027, 2, 28), QDate(2027, 2, 1), QDate(2027, 2, 28));
    row("week from its Sunday", CalendarScale::Week, QDate(2024, 11, 3), QDate(2024, 10, 28), QDate(2024, 11, 3));
    row("week from its Monday", CalendarScale::Week, QDate(2024, 11, 4), QDate(2024, 11, 4), QDate(2024, 11, 10));
    row("day", CalendarScale::Day, QDate(2024, 11, 5), QDate(2024, 11, 5), QDate(2024, 11, 5));
}

void TestCalendarLayout::spans()
{
    QFETCH(int, scale);
    QFETCH(QDate, day);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const CalendarSpan span{CalendarScale(scale), day};
    QCOMPARE(span.first(), first);
    QCOMPARE(span.last(), last);
    QCOMPARE(span.days(), int(first.daysTo(last)) + 1);
    QVERIFY(span.contains(day) && span.contains(first) && span.contains(last));
    QVERIFY(!span.contains(first.addDays(-1)) && !span.contains(last.addDays(1)));
    if (span.scale != CalendarScale::Day)
        QCOMPARE(first.dayOfWeek(), int(Qt::Monday));
}

void TestCalendarLayout::titles_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("title");
    QTest::newRow("month") << int(CalendarScale::Month) << QDate(2024, 10, 15) << QStringLiteral("October 2024 · weeks 40–44");
    // ISO 8601: the week with the first Thursday of a year is its first.
    QTest::newRow("week 1 in December") << int(CalendarScale::Week) << QDate(2024, 12, 31) << QStringLiteral("30 December 2024 – 5 January 2025 · week 1");
    QTest::newRow("week 53") << int(CalendarScale::Week) << QDate(2027, 1, 3) << QStringLiteral("28 December 2026 – 3 January 2027 · week 53");
    QTest::newRow("week 52") << int(CalendarScale::Week) << QDate(2023, 1, 1) << QStringLiteral("26 December 2022 – 1 January 2023 · week 52");
    QTest::newRow("week over two months") << int(CalendarScale::Week) << QDate(2024, 10, 29) << QStringLiteral("28 October – 3 November 2024 · week 44");
    QTest::newRow("week in one month") << int(CalendarScale::Week) << QDate(2024, 11, 12) << QStringLiteral("11 – 17 November 2024 · week 46");
    QTest::newRow("January from week 52") << int(CalendarScale::Month) << QDate(2023, 1, 9) << QStringLiteral("January 2023 · weeks 52–5");
    QTest::newRow("day") << int(CalendarScale::Day) << QDate(2024, 10, 29) << QStringLiteral("Tue, 29 October 2024 · week 44");
}

void TestCalendarLayout::titles()
{
    QFETCH(int, scale);
    QFETCH(QDate, day);
    QFETCH(QString, title);
    QCOMPARE((CalendarSpan{CalendarScale(scale), day}).title(), title);
}

void TestCalendarLayout::stepsOverMonths()
{
    const CalendarSpan january{CalendarScale::Month, QDate(2024, 1, 31)};
    QCOMPARE(january.stepped(1).day, QDate(2024, 2, 29));
    QCOMPARE(january.stepped(-1).day, QDate(2023, 12, 31));
    QCOMPARE((CalendarSpan{CalendarScale::Week, QDate(2024, 12, 30)}).stepped(1).day, QDate(2025, 1, 6));
    QCOMPARE((CalendarSpan{CalendarScale::Day, QDate(2024, 10, 27)}).stepped(-1).day, QDate(2024, 10, 26));
}

void TestCalendarLayout::itemsTouchTheirDays()
{
    const CalendarItem untilMidnight = item(1, at(11, 5, 22), at(11, 6, 0));
    QCOMPARE(firstDay(untilMidnight), QDate(2024, 11, 5));
    QCOMPARE(lastDay(untilMidnight), QDate(2024, 11, 5));
    QCOMPARE(lastDay(item(1, at(11, 5, 22), at(11, 6, 0, 30))), QDate(2024, 11, 6));
    QVERIFY(!isLong(untilMidnight));
    QVERIFY(isLong(item(1, at(11, 5, 9), at(11, 6, 9))));
    // 25 hours pass from noon to noon over the end of summer time; the clock counts 24, and 23 are not long.
    QVERIFY(!isLong(item(1, at(10, 26, 12), at(10, 27, 11))));
    std::vector<CalendarItem> items{item(3, at(11, 5, 10), at(11, 5, 11)), item(2, at(11, 5, 10), at(11, 5, 12)), item(1, at(11, 4, 10), at(11, 4, 11))};
    sortItems(items);
    QCOMPARE(items[0].id, 1);
    QCOMPARE(items[1].id, 2);
}

void TestCalendarLayout::lanesFillUp()
{
    const WeekLanes week = layOutLanes(sessionsOn(5, 3), QDate(2024, 11, 4), 7, 3);
    QCOMPARE(week.bars.size(), 3);
    QCOMPARE(week.lanes(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(week.bars[i], (WeekBar{i + 1, 1, 1, i, false, false, true}));
    }
    QCOMPARE(week.hidden[1], 0);
    QVERIFY(layOutLanes(sessionsOn(5, 3), QDate(2024, 11, 11), 7, 3).bars.isEmpty());
}

void TestCalendarLayout::surplusIsCounted()
{
    const WeekLanes week = layOutLanes(sessionsOn(5, 6), QDate(2024, 11, 4), 7, 4);
    QCOMPARE(week.hidden[1], 3); // three shown, the fourth line says "+3 more"
    QCOMPARE(week.lanes(), 3);
    QCOMPARE(std::count_if(week.bars.begin(), week.bars.end(), [](const WeekBar &bar) { return bar.isShown; }), 3);
    QCOMPARE(week.hidden[0], 0);
}

void TestCalendarLayout::longSessionKeepsItsLane()
{
    std::vector<CalendarItem> items = sessionsOn(6, 1);
    items.push_back(item(9, at(11, 1, 9), at(11, 6, 16)));
    items.push_back(item(10, at(11, 8, 9), at(11, 12, 16)));
    sortItems(items);
    const WeekLanes week = layOutLanes(items, QDate(2024, 11, 4), 7, 3);
    QCOMPARE(week.bars.size(), 3);
    QCOMPARE(week.bars[0], (WeekBar{9, 0, 2, 0, true, false, true}));
    QCOMPARE(week.bars[1], (WeekBar{1, 2, 2, 1, false, false, true}));
    QCOMPARE(week.bars[2], (WeekBar{10, 4, 6, 0, false, true, true}));
}

/// What is hidden on one full day is hidden on its other days too, and these say so.
void TestCalendarLayout::hiddenLongSessionMakesRoomEverywhere()
{
    std::vector<CalendarItem> items = sessionsOn(5, 3);
    items.push_back(item(20, at(11, 5, 9), at(11, 6, 16)));
    items.push_back(item(21, at(11, 5, 9), at(11, 6, 17)));
    items.push_back(item(22, at(11, 6, 9), at(11, 6, 10)));
    sortItems(items);
    const WeekLanes week = layOutLanes(items, QDate(2024, 11, 4), 7, 2);
    QCOMPARE(week.lanes(), 1);
    for (const WeekBar &bar : week.bars)
        QCOMPARE(bar.isShown, bar.lane == 0);
    QCOMPARE(week.hidden[1], 4);
    QCOMPARE(week.hidden[2], 2);
}

void TestCalendarLayout::overlapsStandSideBySide()
{
    const std::vector<CalendarItem> items{item(1, at(11, 5, 9), at(11, 5, 11)), item(2, at(11, 5, 10), at(11, 5, 12)), item(3, at(11, 5, 11), at(11, 5, 13)),
                                          item(4, at(11, 5, 14), at(11, 5, 15))};
    const QList<DayBlock> blocks = layOutDay(items, QDate(2024, 11, 5), 15);
    QCOMPARE(blocks.size(), 4);
    QCOMPARE(blocks[0], (DayBlock{1, 540, 660, 0, 2, 1, false, false}));
    QCOMPARE(blocks[1], (DayBlock{2, 600, 720, 1, 2, 1, false, false}));
    QCOMPARE(blocks[2], (DayBlock{3, 660, 780, 0, 2, 1, false, false})); // begins when the first ends
    QCOMPARE(blocks[3], (DayBlock{4, 840, 900, 0, 1, 1, false, false}));
}

void TestCalendarLayout::blocksTakeFreeColumns()
{
    const std::vector<CalendarItem> items{item(1, at(11, 5, 9), at(11, 5, 15)), item(2, at(11, 5, 9), at(11, 5, 10)), item(3, at(11, 5, 9), at(11, 5, 10)),
                                          item(4, at(11, 5, 12), at(11, 5, 13))};
    const QList<DayBlock> blocks = layOutDay(items, QDate(2024, 11, 5), 15);
    QCOMPARE(blocks[3].columns, 3);
    QCOMPARE(blocks[3].column, 1);
    QCOMPARE(blocks[3].span, 2);
    QCOMPARE(blocks[0].span, 1);
}

void TestCalendarLayout::shortSessionsKeepTheirRoom()
{
    const std::vector<CalendarItem> items{item(1, at(11, 5, 9), at(11, 5, 9, 5)), item(2, at(11, 5, 9, 10), at(11, 5, 10))};
    QCOMPARE(layOutDay(items, QDate(2024, 11, 5), 1)[1].columns, 1);
    QCOMPARE(layOutDay(items, QDate(2024, 11, 5), 30)[1].columns, 2);
}

void TestCalendarLayout::sessionsOverMidnightAreSplit()
{
    const std::vector<CalendarItem> items{item(1, at(11, 5, 22), at(11, 6, 2)), item(2, at(11, 5, 9), at(11, 7, 9))};
    const QList<DayBlock> evening = layOutDay(items, QDate(2024, 11, 5), 15);
    QCOMPARE(evening.size(), 1); // the long one stands above the hours
    QCOMPARE(evening[0], (DayBlock{1, 1320, 1440, 0, 1, 1, false, true}));
    const QList<DayBlock> night = layOutDay(items, QDate(2024, 11, 6), 15);
    QCOMPARE(night[0], (DayBlock{1, 0, 120, 0, 1, 1, true, false}));
}

/// The axis has the hours of the clock: from 1 to 4 is three hours high although four pass.
void TestCalendarLayout::dayOfTheEndOfSummerTime()
{
    const std::vector<CalendarItem> items{item(1, at(10, 27, 1), at(10, 27, 4)), item(2, at(10, 27, 10), at(10, 27, 12))};
    QCOMPARE(items[0].begin.secsTo(items[0].end), qint64(4 * 3600));
    const QList<DayBlock> blocks = layOutDay(items, QDate(2024, 10, 27), 15);
    QCOMPARE(blocks[0].end - blocks[0].begin, 180);
    QCOMPARE(blocks[1].begin, 600);
    // The clock is set back within the session: it still has a height.
    const QTimeZone berlin = base::berlin();
    const CalendarItem back = item(3, QDateTime(QDate(2024, 10, 27), QTime(0, 45), Qt::UTC).toTimeZone(berlin), QDateTime(QDate(2024, 10, 27), QTime(1, 15), Qt::UTC).toTimeZone(berlin));
    const QList<DayBlock> setBack = layOutDay({back}, QDate(2024, 10, 27), 15);
    QCOMPARE(setBack.size(), 1);
    QVERIFY(setBack[0].end > setBack[0].begin);
}

void TestCalendarLayout::quarters()
{
    QCOMPARE(toQuarter(0), 0);
    QCOMPARE(toQuarter(7), 0);
    QCOMPARE(toQuarter(8), 15);
    QCOMPARE(toQuarter(-7), 0);
    QCOMPARE(toQuarter(-8), -15);
    QCOMPARE(toQuarter(610), 615);
}

LOTSE_TEST_MAIN(TestCalendarLayout)
#include "tst_calendarlayout.moc"
