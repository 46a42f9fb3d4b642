#include "planning/cutfinder.h"
#include "random.h"

#include "support/testmain.h"

#include <ClpSimplex.hpp>

#include <cmath>

using namespace planning;

/// Rows of general kinds: none of them cuts off a solution of whole numbers, and they lift the bounds of fractional ones.
class TestCutFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noWholeSolutionIsCutOff();
    void nothingWhereNothingIsFractional();
};

namespace {

constexpr int columnCount = 9;

/// Seats, trainings and people as the planner has them, only smaller: few columns, whole factors.
std::vector<Row> someRows(testplanning::Random &random)
{
    std::vector<Row> rows;
    for (int r = random.between(3, 7); r > 0; --r) {
        Row row{.least = -Row::unlimited, .most = Row::unlimited};
        for (int column = 0; column < columnCount; ++column) {
            if (random.chance(0.5))
                row.add(column, random.chance(0.7) ? 1 : random.between(-4, 6));
        }
        (random.chance(0.6) ? row.most : row.least) = random.between(1, 5);
        rows.push_back(std::move(row));
    }
    return rows;
}

ClpSimplex programOf(const std::vector<Row> &rows, testplanning::Random &random)
{
    ClpSimplex program;
    program.setLogLevel(0);
    program.resize(0, columnCount);
    for (int column = 0; column < columnCount; ++column) {
        program.setColumnBounds(column, 0, 1);
        program.setObjectiveCoefficient(column, random.between(-5, 5));
    }
    for (const Row &row : rows)
        program.addRow(int(row.columns.size()), row.columns.data(), row.factors.data(), row.least, row.most);
    return program;
}

double sumOf(const Row &row, unsigned solution)
{
    double sum = 0;
    for (std::size_t i = 0; i < row.columns.size(); ++i)
        sum += ((solution >> row.columns[i]) & 1) ? row.factors[i] : 0;
    return sum;
}

bool isKept(const std::vector<Row> &rows, unsigned solution)
{
    constexpr double hair = 1e-9;
    return std::all_of(rows.begin(), rows.end(), [&](const Row &row) {
        return sumOf(row, solution) >= row.least - hair && sumOf(row, solution) <= row.most + hair;
    });
}

bool isWithin(const CutFinder::Found &found, unsigned solution)
{
    const auto value = [&](int column) { return double((solution >> column) & 1); };
    return isKept(found.rows, solution)
        && std::all_of(found.lower.begin(), found.lower.end(), [&](const auto &bound) { return value(bound.first) >= bound.second; })
        && std::all_of(found.upper.begin(), found.upper.end(), [&](const auto &bound) { return value(bound.first) <= bound.second; });
}

} // namespace

void TestCutFinder::noWholeSolutionIsCutOff()
{
    testplanning::Random random(7);
    int rowCount = 0;
    int boundCount = 0;
    for (int i = 0; i < 4'000; ++i) {
        const std::vector<Row> rows = someRows(random);
        ClpSimplex program = programOf(rows, random);
        program.dual();
        if (program.status() != 0)
            continue;
        const CutFinder::Found found = CutFinder::find(program);
        rowCount += int(found.rows.size());
        boundCount += int(found.lower.size() + found.upper.size());
        for (unsigned solution = 0; solution < (1u << columnCount); ++solution) {
            if (isKept(rows, solution))
                QVERIFY2(isWithin(found, solution), qPrintable(QStringLiteral("program %1, solution %2").arg(i).arg(solution, 0, 2)));
        }
    }
    QVERIFY2(rowCount > 500, qPrintable(QString::number(rowCount)));
    QVERIFY2(boundCount > 100, qPrintable(QString::number(boundCount)));
}

void TestCutFinder::nothingWhereNothingIsFractional()
{
    ClpSimplex program;
    program.setLogLevel(0);
    program.resize(0, 2);
    program.setColumnBounds(0, 0, 1);
    program.setColumnBounds(1, 0, 1);
    program.setObjectiveCoefficient(0, -1);
    const int columns[] = {0, 1};
    const double factors[] = {1, 1};
    program.addRow(2, columns, factors, 1, 2);
    program.dual();
    QCOMPARE(program.status(), 0);
    QVERIFY(CutFinder::find(program).rows.empty());
}

LOTSE_TEST_MAIN(TestCutFinder)
#include "tst_cutfinder.moc"
