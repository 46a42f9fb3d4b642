#include "planning/branching.h"
#include "planning/exhaustive.h"
#include "planning/generator.h"
#include "planning/programmeinstance.h"

#include "support/testmain.h"

using namespace planning;

/// Cases against exhaustive search, and what a stop and a second lane change about them: nothing that is proven.
class TestBranching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheBestOfEachLevel();
    void whatCasesAgreeOnLosesNothing();
    void goesOnByItsCases();
    void stoppedItGivesABound();
    void twoLanesAreTheSameEachTime();
    void overTimeItGivesUp();
};

namespace {

const Deadline noDeadline(std::chrono::hours(1), {});
constexpr std::int64_t nothing = std::numeric_limits<std::int64_t>::max() / 2;

/// What a run over one level said.
struct Run
{
    Branching::Outcome outcome = Branching::Outcome::GaveUp;
    std::int64_t found = nothing;
    std::int64_t bound = 0;
    int cases = 0;

    bool operator==(const Run &) const = default;
};

Run run(Branching &branching, int level, const std::function<void()> &afterCase = {}, Branching::Begin begin = Branching::Begin::AtRoot)
{
    Run run;
    const int before = branching.cases();
    const auto visit = [&](const Relaxation &solved, bool isWhole) {
        run.found = isWhole ? std::min(run.found, solved.bound()) : run.found;
        if (afterCase)
            afterCase();
        return run.found;
    };
    run.outcome = branching.run(level, nothing, visit, begin);
    run.bound = branching.bound();
    run.cases = branching.cases() - before;
    return run;
}

/// Ones whose relaxation leaves much open: the first on the level of first wishes, the fifteenth on that of no training.
Instance hardInstance(std::uint64_t seed = 1)
{
    return testplanning::programmeInstance(150, 30, seed, testplanning::Capacity::Scarce);
}

/// What a tree of its own finds on a level when these values are known of those before.
std::int64_t foundAnew(const Model &model, const std::vector<std::int64_t> &before)
{
    Relaxation relaxation(model, noDeadline);
    const int level = int(before.size());
    for (int known = 0; known < level; ++known)
        relaxation.limitLevel(known, double(before[std::size_t(known)]), double(before[std::size_t(known)]));
    if (relaxation.minimise(level) != Relaxation::Outcome::Solved)
        return nothing;
    Branching branching(relaxation, noDeadline);
    return run(branching, level).found;
}

/// Proves all levels before `level`, and minimises that one.
void goTo(Relaxation &relaxation, Branching &branching, int level)
{
    for (int before = 0; before < level; ++before) {
        QVERIFY(relaxation.minimise(before) == Relaxation::Outcome::Solved);
        const Run proven = run(branching, before);
        QCOMPARE(proven.outcome, Branching::Outcome::Proven);
        relaxation.limitLevel(before, double(proven.found), double(proven.found));
    }
    QVERIFY(relaxation.minimise(level) == Relaxation::Outcome::Solved);
}

} // namespace

void TestBranching::findsTheBestOfEachLevel()
{
    int cases = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Instance instance = testplanning::smallInstance(seed);
        const std::vector<std::int64_t> best = testplanning::exhaustive(instance).objective;
        const Model model(instance);
        Relaxation relaxation(model, noDeadline);
        Branching branching(relaxation, noDeadline);
        for (int level = 0; level < model.levelCount(); ++level) {
            const QByteArray where = "seed " + QByteArray::number(qulonglong(seed)) + ", level " + QByteArray::number(level);
            if (level == model.level(LevelKind::Mixing))
                relaxation.addMixing();
            QVERIFY2(relaxation.minimise(level) == Relaxation::Outcome::Solved, where.constData());
            if (seed % 2 == 0)
                QVERIFY2(relaxation.minimiseAgain(level) == Relaxation::Outcome::Solved, where.constData());
            const auto bounds = relaxation.bounds();
            const Run answer = run(branching, level);
            QVERIFY2(answer.outcome == Branching::Outcome::Proven, where.constData());
            QVERIFY2(answer.found == best[std::size_t(level)] && answer.bound == answer.found, where.constData());
            const auto after = relaxation.bounds();
            for (std::size_t i = 0; i < bounds.lower.size(); ++i)
                QVERIFY2(after.lower[i] >= bounds.lower[i] && after.upper[i] <= bounds.upper[i] && after.lower[i] <= after.upper[i], where.constData());
            cases += answer.cases - 1;
            relaxation.limitLevel(level, double(answer.found), double(answer.found));
        }
    }
    QVERIFY(cases > 10); // else all of it was the relaxation
}

/// One tree over all levels finds what a new one for each level finds.
void TestBranching::whatCasesAgreeOnLosesNothing()
{
    int agreed = 0;
    for (const std::uint64_t seed : {1, 3, 4, 5}) {
        const Model model(hardInstance(seed));
        Relaxation relaxation(model, noDeadline);
        Branching branching(relaxation, noDeadline);
        std::vector<std::int64_t> best;
        for (int level = 0; level <= model.overLevel(1); ++level) {
            QVERIFY(relaxation.minimise(level) == Relaxation::Outcome::Solved);
            const auto before = relaxation.bounds();
            const std::int64_t found = run(branching, level).found;
            const auto after = relaxation.bounds();
            agreed += after.lower != before.lower || after.upper != before.upper;
            relaxation.limitLevel(level, double(found), double(found));
            QCOMPARE(found, foundAnew(model, best));
            best.push_back(found);
        }
    }
    QVERIFY(agreed > 3);
}

/// The cases left by a level prove the next one when the best plan is known, never when only a worse one is; then the tree
/// that goes on with them finds it.
void TestBranching::goesOnByItsCases()
{
    int proven = 0;
    int missed = 0;
    for (const std::uint64_t seed : {1, 3, 5}) {
        const Model model(hardInstance(seed));
        Relaxation relaxation(model, noDeadline);
        Branching branching(relaxation, noDeadline);
        std::vector<std::int64_t> best;
        for (int level = 0; level <= model.overLevel(1); ++level) {
            const std::int64_t least = foundAnew(model, best);
            const auto next = [&](std::int64_t known) { return branching.tryNext(level, known, [known](const Relaxation &, bool) { return known; }); };
            const Branching::Next withWorse = next(least + 1);
            QVERIFY(withWorse != Branching::Next::Proven);
            if (withWorse == Branching::Next::Missed && level % 2 == 0) {
                ++missed;
                relaxation.guide(true);
                const Run answer = run(branching, level, {}, Branching::Begin::AtCases);
                QVERIFY(answer.outcome == Branching::Outcome::Proven);
                QCOMPARE(answer.found, least);
            } else if (next(least) == Branching::Next::Proven) {
                ++proven;
            } else {
                QVERIFY(relaxation.minimise(level) == Relaxation::Outcome::Solved);
                QCOMPARE(run(branching, level).found, least);
            }
            relaxation.limitLevel(level, double(least), double(least));
            best.push_back(least);
        }
    }
    QVERIFY2(proven > 3 && missed > 3, qPrintable(QStringLiteral("%1 proven, %2 missed").arg(proven).arg(missed)));
}

void TestBranching::stoppedItGivesABound()
{
    const Model model(hardInstance());
    const int level = model.overLevel(1);
    Relaxation relaxation(model, noDeadline);
    Branching before(relaxation, noDeadline);
    goTo(relaxation, before, level);
    const std::int64_t root = wholeBound(relaxation.value());
    const Relaxation::Basis basis = relaxation.basis();
    std::stop_source stop;
    const Deadline stopped(std::chrono::hours(1), stop.get_token());
    Branching branching(relaxation, stopped);
    int visits = 0;
    int casesBefore = 0;
    const Run some = run(branching, level, [&] {
        if (++visits != 3)
            return;
        stop.request_stop();
        casesBefore = branching.cases();
    });
    QCOMPARE(some.outcome, Branching::Outcome::GaveUp);
    QCOMPARE(some.cases, casesBefore);
    QVERIFY(some.bound >= root);
    // What it left in the relaxation loses nothing.
    relaxation.setBasis(basis);
    QVERIFY(relaxation.minimise(level) == Relaxation::Outcome::Solved);
    Branching other(relaxation, noDeadline);
    const Run whole = run(other, level);
    QCOMPARE(whole.outcome, Branching::Outcome::Proven);
    QVERIFY(whole.found > root);
    QVERIFY(whole.found >= some.bound && whole.found <= some.found);
}

void TestBranching::twoLanesAreTheSameEachTime()
{
    const Model model(hardInstance(15));
    const int level = model.level(LevelKind::None);
    std::vector<Run> runs;
    for (int again = 0; again < 3; ++again) {
        Relaxation relaxation(model, noDeadline);
        Branching branching(relaxation, noDeadline);
        goTo(relaxation, branching, level);
        runs.push_back(run(branching, level));
        // The rows of both lanes are there, and cut off nothing.
        relaxation.limitLevel(level, double(runs.back().found), double(runs.back().found));
        QVERIFY(relaxation.minimise(level) == Relaxation::Outcome::Solved);
    }
    QCOMPARE(runs[0].outcome, Branching::Outcome::Proven);
    QVERIFY(runs[0].cases > 16); // a second lane opens after eight
    QVERIFY(runs[1] == runs[0] && runs[2] == runs[0]);
}

void TestBranching::overTimeItGivesUp()
{
    const Model model(hardInstance());
    const int level = model.overLevel(1);
    Relaxation relaxation(model, noDeadline);
    QVERIFY(relaxation.minimise(level) == Relaxation::Outcome::Solved);
    const std::int64_t root = wholeBound(relaxation.value());
    const Deadline over(std::chrono::milliseconds(0), {});
    Branching branching(relaxation, over);
    const Run answer = run(branching, level);
    QCOMPARE(answer.outcome, Branching::Outcome::GaveUp);
    QCOMPARE(answer.bound, root);
}

LOTSE_TEST_MAIN(TestBranching)
#include "tst_branching.moc"
