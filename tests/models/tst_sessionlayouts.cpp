#include "models/matrixlayout.h"
#include "models/timelinelayout.h"

#include "base/clock.h"

#include "support/testmain.h"

using namespace models;

class TestSessionLayouts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monthsWithoutSessionsHaveTheirRow();
    void cardsFallIntoTheirColumns();
    void rolesApartMakeTwoCardsInOneRow();
    void sessionsWithoutADateStandBelow();
    void anEmptyMatrix();
    void aMistypedYearIsNoEndlessMatrix();
    void arrowsInTheMatrix();
    void everyCardHasAPlaceOfItsOwn();
    void labelsOnTheTimelineNeverOverlap();
    void blocksAreAsLongAsTheirSession();
    void arrowsOnTheTimeline();
    void theRulerFollowsTheScale();
};

namespace {

QDateTime at(int month, int day, int hour = 10)
{
    return base::berlinTime(QDate(2024, month, day), QTime(hour, 0));
}

/// Three roles: 1 all (October), 2 and 3 in columns 0 and 1 (October), 4 in 0 and 2 (December).
std::vector<MatrixItem> sample()
{
    return {{4, at(12, 3), {0, 2}}, {2, at(10, 8), {0}}, {3, at(10, 9), {1}}, {1, at(10, 1), {}}, {5, {}, {1}}};
}

} // namespace

void TestSessionLayouts::monthsWithoutSessionsHaveTheirRow()
{
    const MatrixLayout layout = layOutMatrix(sample(), 3);
    QCOMPARE(layout.months.size(), size_t(4));
    QCOMPARE(layout.months[0], (MatrixMonth{QDate(2024, 10, 1), 2}));
    QCOMPARE(layout.months[1], (MatrixMonth{QDate(2024, 11, 1), 1}));
    QCOMPARE(layout.months[2], (MatrixMonth{QDate(2024, 12, 1), 1}));
    QCOMPARE(layout.rowsAbove(3), 4);
}

void TestSessionLayouts::cardsFallIntoTheirColumns()
{
    const MatrixLayout layout = layOutMatrix(sample(), 3);
    QCOMPARE(layout.cards[0], (MatrixCard{1, 0, 0, 0, 2, true}));
    QCOMPARE(layout.cards[1], (MatrixCard{2, 0, 1, 0, 0, true}));
    QCOMPARE(layout.cards[2], (MatrixCard{3, 0, 1, 1, 1, true}));
}

void TestSessionLayouts::rolesApartMakeTwoCardsInOneRow()
{
    const MatrixLayout layout = layOutMatrix(sample(), 3);
    QCOMPARE(layout.cards[3], (MatrixCard{4, 2, 0, 0, 0, true}));
    QCOMPARE(layout.cards[4], (MatrixCard{4, 2, 0, 2, 2, false}));
    QCOMPARE(layout.cardOf(4), 3);
    QCOMPARE(layout.cardOf(99), -1);
}

void TestSessionLayouts::sessionsWithoutADateStandBelow()
{
    const MatrixLayout layout = layOutMatrix(sample(), 3);
    QVERIFY(!layout.months.back().first.isValid());
    QCOMPARE(layout.cards.back(), (MatrixCard{5, 3, 0, 1, 1, true}));
}

void TestSessionLayouts::anEmptyMatrix()
{
    const MatrixLayout layout = layOutMatrix({}, 0);
    QVERIFY(layout.months.empty());
    QCOMPARE(layout.neighbour(1, MatrixStep::Down, 0), 0);
    const MatrixLayout withoutRoles = layOutMatrix({{1, at(10, 1), {}}}, 0);
    QCOMPARE(withoutRoles.cards.size(), size_t(1));
}

void TestSessionLayouts::aMistypedYearIsNoEndlessMatrix()
{
    const MatrixLayout layout = layOutMatrix({{1, at(10, 1), {}}, {2, base::berlinTime(QDate(9024, 1, 1), QTime(10, 0)), {}}}, 3);
    QVERIFY(layout.months.size() < 1000);
    QCOMPARE(layout.cards.size(), size_t(2));
}

void TestSessionLayouts::arrowsInTheMatrix()
{
    const MatrixLayout layout = layOutMatrix(sample(), 3);
    QCOMPARE(layout.neighbour(1, MatrixStep::Down, 0), 2);
    QCOMPARE(layout.neighbour(1, MatrixStep::Down, 1), 3);
    QCOMPARE(layout.neighbour(1, MatrixStep::Down, 2), 4);
    QCOMPARE(layout.neighbour(2, MatrixStep::Right, 0), 3);
    QCOMPARE(layout.neighbour(3, MatrixStep::Left, 1), 2);
    QCOMPARE(layout.neighbour(3, MatrixStep::Up, 1), 1);
    QCOMPARE(layout.neighbour(2, MatrixStep::Down, 0), 4);
    QCOMPARE(layout.neighbour(3, MatrixStep::Down, 1), 5);
    QCOMPARE(layout.neighbour(1, MatrixStep::Up, 0), 0);
}

void TestSessionLayouts::everyCardHasAPlaceOfItsOwn()
{
    std::vector<MatrixItem> items;
    for (int i = 1; i <= 600; ++i) {
        QList<int> columns;
        for (int column = 0; column < 3; ++column) {
            if ((i * 7 + column * 3) % 4 == 0)
                columns.append(column);
        }
        items.push_back({i, at(9 + i % 4, 1 + i % 28, i % 20), columns});
    }
    const MatrixLayout layout = layOutMatrix(items, 3);
    QSet<std::pair<int, int>> taken; // row, column
    for (const MatrixCard &card : layout.cards) {
        QVERIFY(card.row < layout.months[size_t(card.month)].rows);
        for (int column = card.firstColumn; column <= card.lastColumn; ++column) {
            const std::pair place(layout.rowsAbove(card.month) + card.row, column);
            QVERIFY(!taken.contains(place));
            taken.insert(place);
        }
    }
}

void TestSessionLayouts::labelsOnTheTimelineNeverOverlap()
{
    std::vector<TimelineItem> items;
    for (int i = 1; i <= 600; ++i)
        items.push_back({i, i * 0.17, i * 0.17 + 0.08, i % 5 == 0 ? QList<int>{0, 2} : QList<int>{i % 4}});
    for (const double scale : {2.0, 10.0, 60.0}) {
        const TimelineLayout layout = layOutTimeline(items, 4, scale, 120);
        QHash<std::pair<int, int>, int> ends;
        for (const TimelineBlock &block : layout.blocks) {
            int &end = ends[{block.lane, block.row}];
            QVERIFY(block.left >= end);
            QVERIFY(block.width >= 120);
            QVERIFY(block.row < layout.rows[size_t(block.lane)]);
            end = block.right();
        }
    }
}

void TestSessionLayouts::blocksAreAsLongAsTheirSession()
{
    const TimelineLayout layout = layOutTimeline({{1, 2, 5, {0}}, {2, 2, 2, {0}}}, 2, 100, 80);
    QCOMPARE(layout.blocks[0], (TimelineBlock{1, 0, 0, 200, 300}));
    QCOMPARE(layout.blocks[1], (TimelineBlock{2, 0, 1, 200, 80}));
    QCOMPARE(layout.rows, (std::vector<int>{2, 1}));
    QCOMPARE(layout.rowsAbove(1), 2);
}

void TestSessionLayouts::arrowsOnTheTimeline()
{
    const TimelineLayout layout = layOutTimeline({{1, 0, 0, {0}}, {2, 20, 20, {0}}, {3, 1, 1, {1}}, {4, 21, 21, {1}}}, 2, 10, 50);
    QCOMPARE(layout.sideways(1, 1), 2);
    QCOMPARE(layout.sideways(2, -1), 1);
    QCOMPARE(layout.sideways(2, 1), 0);
    QCOMPARE(layout.upwards(2, 1), 4);
    QCOMPARE(layout.upwards(3, -1), 1);
    QCOMPARE(layout.upwards(1, -1), 0);
    QCOMPARE(layout.sideways(99, 1), 0);
}

void TestSessionLayouts::theRulerFollowsTheScale()
{
    QCOMPARE(timelineUnit(40), TimelineUnit::Days);
    QCOMPARE(timelineUnit(10), TimelineUnit::Weeks);
    QCOMPARE(timelineUnit(2), TimelineUnit::Months);
}

LOTSE_TEST_MAIN(TestSessionLayouts)
#include "tst_sessionlayouts.moc"
