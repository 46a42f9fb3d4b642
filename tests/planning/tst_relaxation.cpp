#include "planning/exhaustive.h"
#include "planning/generator.h"
#include "planning/programmeinstance.h"
#include "planning/relaxation.h"
#include "planning/search.h"

#include "support/testmain.h"

#include <cmath>

using namespace planning;

/// The linear relaxation: it never says more than is true, and a copy brings its rows back.
class TestRelaxation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boundsAreTrue();
    void whatIsFixedHoldsInAsGoodPlans();
    void valuesAreTheLeast();
    void nothingIsLeftToGain();
    void rowsAreTrueInASmallerModel();
    void rowsOfACopyComeBack();
    void basisAfterAMerge();
    void aDiveDecidesTrainings();
    void aPumpDecidesTrainings();
    void overTimeItIsInterrupted();
};

namespace {

const Deadline noDeadline(std::chrono::hours(1), {});

} // namespace

/// Level by level, with what reduced costs fix on the way, no best plan is cut off.
void TestRelaxation::boundsAreTrue()
{
    int tight = 0;
    int lifted = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Instance instance = testplanning::smallInstance(seed);
        const std::vector<std::int64_t> best = testplanning::exhaustive(instance).objective;
        const Model model(instance);
        Relaxation relaxation(model, noDeadline);
        for (int level = 0; level < model.levelCount(); ++level) {
            const QByteArray where = "seed " + QByteArray::number(qulonglong(seed)) + ", level " + QByteArray::number(level);
            if (level == model.level(LevelKind::Mixing))
                relaxation.addMixing();
            QVERIFY2(relaxation.minimise(level) == Relaxation::Outcome::Solved, where.constData());
            const double before = relaxation.value();
            QVERIFY2(relaxation.tighten() == Relaxation::Outcome::Solved, where.constData());
            lifted += relaxation.value() > before + 1e-6;
            const std::int64_t bound = wholeBound(relaxation.value());
            QVERIFY2(bound <= best[std::size_t(level)], where.constData());
            tight += bound == best[std::size_t(level)];
            relaxation.fixByReducedCost(double(best[std::size_t(level)]) - relaxation.value());
            relaxation.limitLevel(level, double(best[std::size_t(level)]), double(best[std::size_t(level)]));
        }
    }
    QVERIFY(tight > 1000);
    QVERIFY2(lifted > 2, qPrintable(QString::number(lifted)));
}

/// Guided and not: what cannot be otherwise is so in a best plan.
void TestRelaxation::whatIsFixedHoldsInAsGoodPlans()
{
    int fixed = 0;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const Instance instance = testplanning::smallInstance(seed);
        const testplanning::Exhaustive best = testplanning::exhaustive(instance);
        const Model model(instance);
        std::vector<char> isHeld(model.trainings().size(), 0);
        for (const HeldTraining &held : best.plan.held)
            isHeld[std::size_t(model.findTraining(held.training))] = 1;
        Relaxation relaxation(model, noDeadline);
        for (int level = 0; level < model.level(LevelKind::Mixing); ++level) {
            const QByteArray where = "seed " + QByteArray::number(qulonglong(seed)) + ", level " + QByteArray::number(level);
            QVERIFY2(relaxation.minimise(level) == Relaxation::Outcome::Solved, where.constData());
            for (const bool isGuided : {false, true}) {
                relaxation.guide(isGuided);
                QVERIFY2(relaxation.resolve(1e9, true) == Relaxation::Outcome::Solved, where.constData());
                for (const auto &[column, value] : relaxation.fixedWithin(double(best.objective[std::size_t(level)]))) {
                    if (column >= int(isHeld.size())) // a lead
                        continue;
                    ++fixed;
                    QVERIFY2(value == isHeld[std::size_t(column)], where.constData());
                }
            }
            relaxation.limitLevel(level, 0, double(best.objective[std::size_t(level)]));
        }
    }
    QVERIFY2(fixed > 100, qPrintable(QString::number(fixed)));
}

/// Wherever the simplex begins: from nothing, from a plan, or at the end of all levels when the proof goes back to one.
void TestRelaxation::valuesAreTheLeast()
{
    int guided = 0;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        const Model model(testplanning::programmeInstance(150, 30, seed, testplanning::Capacity::Scarce));
        Relaxation fromNothing(model, noDeadline);
        Relaxation fromPlan(model, noDeadline);
        Search search(model, noDeadline);
        search.construct();
        fromPlan.startFrom(search.roster());
        std::vector<Relaxation::Bounds> bounds;
        std::vector<double> values;
        const auto where = [&](int level) { return "seed " + QByteArray::number(qulonglong(seed)) + ", level " + QByteArray::number(level); };
        for (int level = 0; level < model.level(LevelKind::Mixing); ++level) {
            bounds.push_back(fromPlan.bounds());
            for (Relaxation *relaxation : {&fromNothing, &fromPlan}) {
                QVERIFY2(relaxation->minimise(level, Relaxation::Rows::Known) == Relaxation::Outcome::Solved, where(level).constData());
                relaxation->limitLevel(level, double(relaxation->bound()), double(relaxation->bound()));
            }
            values.push_back(fromNothing.value());
            QVERIFY2(std::abs(fromPlan.value() - values.back()) < 1e-6, where(level).constData());
        }
        for (int level = 0; level < model.level(LevelKind::Mixing); ++level) {
            fromPlan.setBounds(bounds[std::size_t(level)]);
            QVERIFY2(fromPlan.minimise(level, Relaxation::Rows::Known) == Relaxation::Outcome::Solved, where(level).constData());
            QVERIFY2(std::abs(fromPlan.value() - values[std::size_t(level)]) < 1e-6, where(level).constData());
            fromPlan.guide(true);
            guided += fromPlan.isGuided();
            QVERIFY2(fromPlan.resolve(1e9, true) == Relaxation::Outcome::Solved, where(level).constData());
            QVERIFY2(fromPlan.bound() <= wholeBound(values[std::size_t(level)]), where(level).constData());
            fromPlan.guide(false);
            QVERIFY2(fromPlan.resolve(1e9, true) == Relaxation::Outcome::Solved, where(level).constData());
            fromPlan.fixByReducedCost(0); // so that the next level begins among bounds that open again
        }
    }
    QVERIFY(guided > 12);
}

/// As when the proof goes back to a level after looking ahead: the dual simplex finds nothing better than the primal one,
/// which goes astray on these when it begins at the values of the last solution.
void TestRelaxation::nothingIsLeftToGain()
{
    for (const std::uint64_t seed : {2, 3, 5}) {
        const QByteArray where = "seed " + QByteArray::number(qulonglong(seed));
        const Model model(testplanning::programmeInstance(300, 60, seed, testplanning::Capacity::Scarce));
        Relaxation relaxation(model, noDeadline);
        Search search(model, noDeadline);
        search.construct();
        relaxation.startFrom(search.roster());
        Relaxation::Bounds back;
        for (int level = 0; level < model.level(LevelKind::Mixing); ++level) {
            if (level == model.level(LevelKind::None))
                back = relaxation.bounds();
            QVERIFY2(relaxation.minimise(level, Relaxation::Rows::AsLongAsTheyHelp) == Relaxation::Outcome::Solved, where.constData());
            const double bound = double(relaxation.bound());
            relaxation.fixByReducedCost(bound - relaxation.value());
            relaxation.limitLevel(level, bound, bound);
        }
        relaxation.setBounds(back);
        QVERIFY2(relaxation.minimise(model.level(LevelKind::None)) == Relaxation::Outcome::Solved, where.constData());
        for (const bool isGuided : {false, true}) {
            relaxation.guide(isGuided);
            QVERIFY2(relaxation.resolve(1e9, true) == Relaxation::Outcome::Solved, where.constData());
            const double value = relaxation.value();
            QVERIFY2(relaxation.resolve(1e9) == Relaxation::Outcome::Solved, where.constData());
            QVERIFY2(relaxation.value() > value - 1e-6, where.constData());
        }
    }
}

/// What was found among all seats holds among those of a best plan and some others, and does not cut it off.
void TestRelaxation::rowsAreTrueInASmallerModel()
{
    int helped = 0;
    for (std::uint64_t seed = 1; seed <= 600; ++seed) {
        const Instance instance = testplanning::smallInstance(seed);
        const testplanning::Exhaustive best = testplanning::exhaustive(instance);
        const Model model(instance);
        Relaxation whole(model, noDeadline);
        std::vector<char> isKept(model.options().size());
        for (std::size_t i = 0; i < isKept.size(); ++i)
            isKept[i] = i % 2 == 0;
        for (const HeldTraining &held : best.plan.held) {
            for (const std::string &person : held.participants)
                isKept[std::size_t(model.findOption(model.findParticipant(person), model.findTraining(held.training)))] = 1;
        }
        for (int level = 0; level < model.level(LevelKind::Mixing); ++level) {
            QVERIFY(whole.minimise(level) == Relaxation::Outcome::Solved && whole.tighten() == Relaxation::Outcome::Solved);
            whole.limitLevel(level, 0, double(best.objective[std::size_t(level)]));
        }
        std::vector<int> origin;
        const Model open = model.only(isKept, origin);
        Relaxation plain(open, noDeadline);
        Relaxation smaller(open, noDeadline);
        smaller.takeFrom(whole, origin);
        for (int level = 0; level < open.level(LevelKind::Mixing); ++level) {
            const QByteArray where = "seed " + QByteArray::number(qulonglong(seed)) + ", level " + QByteArray::number(level);
            QVERIFY2(smaller.minimise(level, Relaxation::Rows::Known) == Relaxation::Outcome::Solved, where.constData());
            QVERIFY2(wholeBound(smaller.value()) <= best.objective[std::size_t(level)], where.constData());
            QVERIFY2(plain.minimise(level, Relaxation::Rows::Known) == Relaxation::Outcome::Solved, where.constData());
            helped += smaller.value() > plain.value() + 1e-6;
            smaller.limitLevel(level, 0, double(best.objective[std::size_t(level)]));
            plain.limitLevel(level, 0, double(best.objective[std::size_t(level)]));
        }
    }
    QVERIFY2(helped > 2, qPrintable(QString::number(helped)));
}

/// Original and copy decide one training each in another way, and both find rows.
void TestRelaxation::rowsOfACopyComeBack()
{
    const Model model(testplanning::programmeInstance(150, 30, 5, testplanning::Capacity::Scarce));
    const int level = model.level(LevelKind::None);
    Relaxation relaxation(model, noDeadline);
    QVERIFY(relaxation.minimise(level) == Relaxation::Outcome::Solved);
    const std::vector<int> fractional = relaxation.fractionalColumns();
    QVERIFY(fractional.size() > 1);
    const int column = fractional.front();
    for (std::size_t i = 1; i < fractional.size(); ++i)
        relaxation.setColumn(fractional[i], 0, 0);
    const Relaxation::Basis root = relaxation.basis();
    Relaxation copy(relaxation, noDeadline);
    QCOMPARE(copy.basis().rows, root.rows);

    copy.setColumn(column, 1, 1);
    QVERIFY(copy.resolve(1e9) == Relaxation::Outcome::Solved);
    const double above = copy.value();
    const Relaxation::Basis inCopy = copy.basis();
    relaxation.setColumn(column, 0, 0);
    QVERIFY(relaxation.resolve(1e9) == Relaxation::Outcome::Solved);
    const std::size_t own = relaxation.basis().rows.size() - root.rows.size();
    const std::size_t found = inCopy.rows.size() - root.rows.size();
    QVERIFY(own > 0 && found > 0);

    const Relaxation::Merged merged = relaxation.takeRows(copy);
    QCOMPARE(merged.common, root.rows.size());
    QCOMPARE(merged.own, own);
    QCOMPARE(relaxation.basis().rows.size(), root.rows.size() + own + found);
    relaxation.setColumn(column, 1, 1);
    relaxation.setBasis(Relaxation::afterMerge(inCopy, merged));
    QVERIFY(relaxation.resolve(1e9) == Relaxation::Outcome::Solved);
    QVERIFY2(std::abs(relaxation.value() - above) < 1e-6, qPrintable(QStringLiteral("%1 instead of %2").arg(relaxation.value()).arg(above)));
    QCOMPARE(relaxation.basis().rows.size(), root.rows.size() + own + found); // nothing was missing
}

void TestRelaxation::basisAfterAMerge()
{
    const Relaxation::Merged merged{2, 3};
    const auto basic = static_cast<unsigned char>(1);
    const Relaxation::Basis before{{7, 8}, {3, 2, 5, 4}};
    const Relaxation::Basis after = Relaxation::afterMerge(before, merged);
    QCOMPARE(after.columns, before.columns);
    QCOMPARE(after.rows, (std::vector<unsigned char>{3, 2, basic, basic, basic, 5, 4}));
    // One from before the copy, or with no row of it, is as it was: missing rows are basic by themselves.
    QCOMPARE(Relaxation::afterMerge({{7}, {3, 2}}, merged).rows, (std::vector<unsigned char>{3, 2}));
}

/// From there, rounding gives a plan that is better than one from the relaxation itself.
void TestRelaxation::aDiveDecidesTrainings()
{
    int better = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const Model model(testplanning::programmeInstance(150, 30, seed, testplanning::Capacity::Scarce));
        const auto rounded = [&](const Relaxation &relaxation) {
            Search search(model, noDeadline);
            search.round(relaxation.solution());
            return search.cost();
        };
        const int end = model.overLevel(1) + 1;
        Relaxation relaxation(model, noDeadline);
        QVERIFY(relaxation.dive(end));
        for (std::size_t t = 0; t < model.trainings().size(); ++t)
            QVERIFY(std::abs(relaxation.held(int(t)) - std::round(relaxation.held(int(t)))) < 1e-4);
        Relaxation first(model, noDeadline);
        for (int level = 0; level < end; ++level) {
            QVERIFY(first.minimise(level) == Relaxation::Outcome::Solved);
            first.limitLevel(level, 0, double(first.bound()));
        }
        better += rounded(relaxation) < rounded(first);
    }
    QVERIFY2(better >= 3, qPrintable(QString::number(better)));
    const Model model(testplanning::programmeInstance(60, 12, 1, testplanning::Capacity::Scarce));
    Relaxation impossible(model, noDeadline);
    impossible.limitLevel(model.level(LevelKind::None), -2, -1);
    QVERIFY(!impossible.dive(model.overLevel(1) + 1));
}

/// What it decides keeps the levels.
void TestRelaxation::aPumpDecidesTrainings()
{
    constexpr int spare = 5;
    int whole = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const Model model(testplanning::programmeInstance(150, 30, seed, testplanning::Capacity::Scarce));
        const int trainings = int(model.trainings().size());
        Relaxation relaxation(model, noDeadline);
        for (int level = 0; level <= model.overLevel(1); ++level) {
            const QByteArray where = "seed " + QByteArray::number(qulonglong(seed)) + ", level " + QByteArray::number(level);
            QVERIFY2(relaxation.minimise(level) == Relaxation::Outcome::Solved, where.constData());
            const std::int64_t bound = relaxation.bound();
            Relaxation pumped(relaxation, noDeadline);
            pumped.limitLevel(level, 0, double(bound));
            if (pumped.pump(level, bound, bound + spare)) {
                ++whole;
                const std::vector<int> fractional = pumped.fractionalColumns();
                QVERIFY2(fractional.empty() || fractional.front() >= trainings, where.constData());
                QVERIFY2(pumped.minimise(level, Relaxation::Rows::Known) == Relaxation::Outcome::Solved, where.constData());
                QVERIFY2(pumped.value() > double(bound) - 1 && pumped.value() < double(bound + spare) + 1e-6, where.constData());
            }
            relaxation.limitLevel(level, 0, double(bound + spare));
        }
    }
    QVERIFY2(whole > 40, qPrintable(QString::number(whole)));
}

void TestRelaxation::overTimeItIsInterrupted()
{
    const Model model(testplanning::programmeInstance(60, 12, 1, testplanning::Capacity::Scarce));
    const Deadline over(std::chrono::milliseconds(0), {});
    Relaxation relaxation(model, over);
    QVERIFY(!relaxation.hasSolution());
    QVERIFY(relaxation.minimise(model.overLevel(1)) == Relaxation::Outcome::Interrupted);
    QVERIFY(!relaxation.hasSolution());
}

LOTSE_TEST_MAIN(TestRelaxation)
#include "tst_relaxation.moc"
