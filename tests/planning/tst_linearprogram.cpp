#include "planning/linearprogram.h"
#include "random.h"

#include "support/testmain.h"

#include <ClpSimplex.hpp>

#include <cmath>
#include <memory>

using namespace planning;

/// Linear programs of which the simplex sees a part: what is answered holds for all columns.
class TestLinearProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAreThoseForAllColumns();
    void onlyWhatMattersIsAwake();
    void aBasisWakesWhatItNeeds();
    void aStartIsGoneOnFrom();
    void probesSayWhatRoundingCosts();
    void aCopyGoesItsOwnWay();
    void onlyWhatResolvesAContradictionIsWoken();
    void columnsWithoutBound();
    void overTimeItIsInterrupted();
};

namespace {

using Outcome = LinearProgram::Outcome;
using Method = LinearProgram::Method;

const Deadline noDeadline(std::chrono::hours(1), {});
constexpr int columnCount = 14;
constexpr int firstSleeper = 3;
constexpr int endSleeper = 12;

/// The same columns and rows for the program and for Clp alone, which sees all of them.
class Pair
{
public:
    explicit Pair(testplanning::Random &random)
        : m_random(random), m_program(std::vector<double>(columnCount, 1), firstSleeper, endSleeper, noDeadline), m_upper(columnCount, 1), m_lower(columnCount, 0)
    {
        changeCosts();
        for (int r = random.between(2, 6); r > 0; --r)
            addRow();
    }

    void change()
    {
        switch (m_random.between(0, 5)) {
        case 0:
            return changeCosts();
        case 1:
            return addRow();
        case 2:
            return m_program.sleep();
        case 3:
            m_bases.push_back(m_program.basis());
            return;
        case 4:
            if (!m_bases.empty())
                m_program.setBasis(m_bases[std::size_t(m_random.between(0, int(m_bases.size()) - 1))]);
            return;
        default:
            return changeBounds();
        }
    }

    /// Empty: both say the same.
    QString difference(Method method, double cutoff)
    {
        ClpSimplex all = whole();
        all.dual();
        m_program.setCutoff(cutoff);
        const Outcome outcome = m_program.solve(method);
        if (outcome == Outcome::Interrupted)
            return QStringLiteral("interrupted");
        if (all.status() == 1)
            return outcome == Outcome::Infeasible ? QString() : QStringLiteral("solved what has no solution");
        if (outcome == Outcome::Infeasible)
            return all.objectiveValue() > cutoff - 0.01 ? QString() : QStringLiteral("no solution instead of %1, cutoff %2").arg(all.objectiveValue()).arg(cutoff);
        if (std::abs(m_program.value() - all.objectiveValue()) > 1e-6)
            return QStringLiteral("%1 instead of %2").arg(m_program.value()).arg(all.objectiveValue());
        return valueOfSolution();
    }

private:
    ClpSimplex whole() const
    {
        ClpSimplex all;
        all.setLogLevel(0);
        all.resize(0, columnCount);
        for (int i = 0; i < columnCount; ++i) {
            all.setColumnBounds(i, m_lower[std::size_t(i)], m_upper[std::size_t(i)]);
            all.setObjectiveCoefficient(i, m_costs[std::size_t(i)]);
        }
        for (const Row &row : m_rows)
            all.addRow(int(row.columns.size()), row.columns.data(), row.factors.data(), row.least, row.most);
        return all;
    }

    QString valueOfSolution() const
    {
        const std::vector<double> values = m_program.values();
        double sum = 0;
        for (int i = 0; i < columnCount; ++i)
            sum += values[std::size_t(i)] * m_costs[std::size_t(i)];
        return std::abs(sum - m_program.value()) < 1e-6 ? QString() : QStringLiteral("the solution is worth %1, not %2").arg(sum).arg(m_program.value());
    }

    void changeCosts()
    {
        m_costs.clear();
        for (int i = 0; i < columnCount; ++i)
            m_costs.push_back(m_random.between(-5, 5));
        m_program.setCosts(m_costs);
    }

    void addRow()
    {
        Row row{.least = -Row::unlimited, .most = Row::unlimited};
        for (int column = 0; column < columnCount; ++column) {
            if (m_random.chance(0.4))
                row.add(column, m_random.chance(0.7) ? 1 : m_random.between(-3, 4));
        }
        (m_random.chance(0.6) ? row.most : row.least) = m_random.between(1, 3);
        m_program.addRows({row});
        m_rows.push_back(std::move(row));
    }

    void changeBounds()
    {
        const int column = m_random.between(0, columnCount - 1);
        const int kind = m_random.between(0, 3);
        m_lower[std::size_t(column)] = kind == 1 ? 1 : 0;
        m_upper[std::size_t(column)] = kind == 0 ? 0 : 1;
        m_program.setBounds(column, m_lower[std::size_t(column)], m_upper[std::size_t(column)]);
    }

    testplanning::Random &m_random;
    LinearProgram m_program;
    std::vector<double> m_upper;
    std::vector<double> m_lower;
    std::vector<double> m_costs;
    std::vector<Row> m_rows;
    std::vector<LinearProgram::Basis> m_bases;
};

/// Five sleepers, of which two may be 1: the cheapest ones.
std::unique_ptr<LinearProgram> fiveSleepers()
{
    auto program = std::make_unique<LinearProgram>(std::vector<double>(6, 1), 1, 6, noDeadline);
    program->addRows({Row{.least = -Row::unlimited, .most = 2, .columns = {0, 1, 2, 3, 4, 5}, .factors = {1, 1, 1, 1, 1, 1}}});
    program->setCosts({-1, 2, -3, 4, -5, 6});
    return program;
}

} // namespace

void TestLinearProgram::answersAreThoseForAllColumns()
{
    testplanning::Random random(11);
    for (int i = 0; i < 2'000; ++i) {
        Pair pair(random);
        for (int step = 0; step < 12; ++step) {
            const Method method = random.chance(0.5) ? Method::Dual : Method::Primal;
            const double cutoff = random.chance(0.3) ? random.between(-12, 4) : Row::unlimited;
            const QString difference = pair.difference(method, cutoff);
            QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("program %1, step %2: %3").arg(i).arg(step).arg(difference)));
            pair.change();
        }
    }
}

void TestLinearProgram::onlyWhatMattersIsAwake()
{
    const auto program = fiveSleepers();
    QCOMPARE(program->numbers(), std::vector<int>{0});
    QVERIFY(program->solve(Method::Primal) == Outcome::Solved);
    QCOMPARE(program->value(), -8.0);
    const std::vector<double> values = program->values();
    QCOMPARE(std::vector<int>(values.begin(), values.end()), (std::vector<int>{0, 0, 1, 0, 1, 0}));
    QVERIFY(program->numbers().size() == 3); // with the two that lower the value
    const std::vector<double> costs = program->reducedCosts();
    QCOMPARE(costs[1] - costs[3], -2.0); // asleep, and known nevertheless
    QCOMPARE(costs[1] - costs[0], 3.0);

    program->setBounds(2, 0, 0);
    program->setBounds(4, 0, 0);
    QVERIFY(program->solve(Method::Dual) == Outcome::Solved);
    program->sleep();
    QVERIFY(program->numbers().size() <= 2);
    program->wakeAll();
    QCOMPARE(program->numbers().size(), std::size_t(4)); // what is fixed at 0 is not needed
    program->setBounds(2, 1, 1);
    QCOMPARE(program->numbers().size(), std::size_t(5));
    QVERIFY(program->solve(Method::Dual) == Outcome::Solved);
    QCOMPARE(program->value(), -4.0);
}

void TestLinearProgram::aBasisWakesWhatItNeeds()
{
    const auto program = fiveSleepers();
    QVERIFY(program->solve(Method::Primal) == Outcome::Solved);
    const LinearProgram::Basis best = program->basis();
    program->setCosts({-1, 2, 3, 4, 5, 6});
    QVERIFY(program->solve(Method::Primal) == Outcome::Solved);
    program->sleep();
    QCOMPARE(program->numbers(), std::vector<int>{0});
    program->setCosts({-1, 2, -3, 4, -5, 6});
    program->setBasis(best);
    QVERIFY(program->numbers().size() == 3);
    QVERIFY(program->solve(Method::Dual) == Outcome::Solved);
    QCOMPARE(program->value(), -8.0);
    QCOMPARE(program->basis().columns.size(), best.columns.size());
}

void TestLinearProgram::aStartIsGoneOnFrom()
{
    const auto program = fiveSleepers();
    program->setStart({1, 4}, {});
    QCOMPARE(program->numbers(), (std::vector<int>{0, 1, 4}));
    LinearProgram copy(*program, noDeadline);
    for (LinearProgram *started : {program.get(), &copy}) {
        QVERIFY(started->solve(Method::Primal) == Outcome::Solved);
        QCOMPARE(started->value(), -8.0);
    }
    const LinearProgram::Basis best = program->basis();
    program->setStart({3, 5}, {}); // far from the best one, and given up for a basis
    program->setBasis(best);
    QVERIFY(program->solve(Method::Primal) == Outcome::Solved);
    QCOMPARE(program->value(), -8.0);
}

void TestLinearProgram::probesSayWhatRoundingCosts()
{
    LinearProgram program(std::vector<double>(3, 1), 2, 3, noDeadline);
    program.addRows({Row{.least = -Row::unlimited, .most = 3, .columns = {0, 1}, .factors = {2, 2}}});
    program.setCosts({-1, -2, 1});
    QVERIFY(program.solve(Method::Dual) == Outcome::Solved);
    QCOMPARE(program.value(), -2.5); // half of the first one
    const std::vector<double> values = program.values();
    const auto probe = [&] { return program.probe({0}, 10).front(); };
    QCOMPARE(probe().column, 0);
    QCOMPARE(probe().below, 0.5);
    QCOMPARE(probe().above, 0.5); // the second one has to be given up by half
    program.setCutoff(-2.2);
    QVERIFY(probe().below > 1e6);
    QVERIFY(probe().above > 1e6);
    QCOMPARE(program.value(), -2.5);
    QCOMPARE(program.values(), values);
}

void TestLinearProgram::aCopyGoesItsOwnWay()
{
    const auto program = fiveSleepers();
    LinearProgram copy(*program, noDeadline);
    QVERIFY(program->solve(Method::Primal) == Outcome::Solved);
    QCOMPARE(copy.numbers(), std::vector<int>{0});
    copy.addRows({Row{.least = 1, .most = 1, .columns = {5}, .factors = {1}}});
    QVERIFY(copy.solve(Method::Dual) == Outcome::Solved);
    QVERIFY(std::abs(copy.value() - 1) < 1e-9);
    QCOMPARE(copy.rowCount(), 2);
    QCOMPARE(program->rowCount(), 1);
    QVERIFY(program->solve(Method::Dual) == Outcome::Solved);
    QCOMPARE(program->value(), -8.0);
}

void TestLinearProgram::onlyWhatResolvesAContradictionIsWoken()
{
    LinearProgram program(std::vector<double>(6, 1), 1, 6, noDeadline);
    program.setCosts({1, 1, 1, 1, 1, 1});
    program.addRows({Row{.least = 2, .most = Row::unlimited, .columns = {0, 3}, .factors = {1, 1}},
                     Row{.least = 0, .most = Row::unlimited, .columns = {1, 2, 4, 5}, .factors = {1, 1, 1, 1}}});
    QVERIFY(program.solve(Method::Dual) == Outcome::Solved);
    QVERIFY(std::abs(program.value() - 2) < 1e-9);
    QCOMPARE(program.numbers(), (std::vector<int>{0, 3}));
    program.sleep();
    program.addRows({Row{.least = 3, .most = Row::unlimited, .columns = {2, 4}, .factors = {1, 1}}});
    QVERIFY(program.solve(Method::Dual) == Outcome::Infeasible); // neither of them helps
    QCOMPARE(program.numbers(), (std::vector<int>{0, 3}));
}

void TestLinearProgram::columnsWithoutBound()
{
    const auto program = fiveSleepers();
    program->addColumns(1);
    QCOMPARE(program->columnCount(), 7);
    program->addRows({Row{.least = 5, .most = Row::unlimited, .columns = {4, 6}, .factors = {1, 1}}});
    program->setCosts({-1, 2, -3, 4, -5, 6, 1});
    QVERIFY(program->solve(Method::Primal) == Outcome::Solved);
    QCOMPARE(program->value(), -4.0);
    QCOMPARE(program->values().back(), 4.0);
}

void TestLinearProgram::overTimeItIsInterrupted()
{
    const Deadline over(std::chrono::milliseconds(0), {});
    LinearProgram program(std::vector<double>(6, 1), 1, 6, over);
    program.addRows({Row{.least = 2, .most = 2, .columns = {0, 1, 2, 3, 4, 5}, .factors = {1, 1, 1, 1, 1, 1}}});
    QVERIFY(program.solve(Method::Dual) == Outcome::Interrupted);
}

LOTSE_TEST_MAIN(TestLinearProgram)
#include "tst_linearprogram.moc"
