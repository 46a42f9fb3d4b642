#include "planning/partwise.h"
#include "planning/programmeinstance.h"
#include "planning/search.h"

#include "support/testmain.h"

#include <algorithm>

using namespace planning;

/// Part by part to a better plan, the same one each time.
class TestPartwise : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plansGetBetterAndStayLegal();
    void aCopyGoesOnAlike();
    void withoutGainItIsDone();
    void whatIsBetterIsTaken();

private:
    const Deadline m_deadline{std::chrono::hours(1), {}};
};

namespace {

Instance yearInstance()
{
    return testplanning::programmeInstance(300, 60, 4, testplanning::Capacity::Scarce);
}

/// By local search.
std::optional<Roster> improved(const Roster &roster, const Deadline &deadline)
{
    Search search(roster.model(), deadline);
    search.roster() = roster;
    search.improve({});
    return search.cost() < roster.cost() ? std::optional(search.roster()) : std::nullopt;
}

Roster constructed(const Model &model, const Deadline &deadline)
{
    Search search(model, deadline);
    search.construct();
    return search.roster();
}

} // namespace

void TestPartwise::plansGetBetterAndStayLegal()
{
    const Instance instance = yearInstance();
    const Model model(instance);
    Partwise partwise(constructed(model, m_deadline), improved);
    const Cost before = partwise.best().cost();
    for (int i = 0; i < 15; ++i) {
        const Cost last = partwise.best().cost();
        partwise.improveNext(m_deadline);
        QVERIFY(partwise.best().cost() <= last);
        const Plan plan = partwise.best().plan();
        QVERIFY(violations(instance, plan).empty());
        QVERIFY(objectiveOf(instance, plan) == partwise.best().objective());
    }
    QVERIFY(partwise.best().cost() < before);
}

void TestPartwise::aCopyGoesOnAlike()
{
    const Model model(yearInstance());
    Partwise one(constructed(model, m_deadline), improved);
    one.improveNext(m_deadline);
    Partwise other = one;
    for (int i = 0; i < 8; ++i) {
        one.improveNext(m_deadline);
        other.improveNext(m_deadline);
    }
    QVERIFY(one.best().plan() == other.best().plan());
}

void TestPartwise::withoutGainItIsDone()
{
    const Model model(yearInstance());
    std::vector<std::size_t> sizes;
    Partwise partwise(constructed(model, m_deadline), [&](const Roster &roster, const Deadline &) {
        const auto &trainings = roster.model().trainings();
        sizes.push_back(std::size_t(std::count_if(trainings.begin(), trainings.end(), [](const auto &training) { return !training.options.empty(); })));
        return std::nullopt;
    });
    while (!partwise.isDone() && sizes.size() < 1000)
        partwise.improveNext(m_deadline);
    QVERIFY(partwise.isDone() && sizes.size() >= 20);
    QVERIFY(sizes.front() <= 40 && sizes.back() > sizes.front()); // they grew meanwhile
}

void TestPartwise::whatIsBetterIsTaken()
{
    const Model model(yearInstance());
    const Roster start = constructed(model, m_deadline);
    Partwise partwise(start, improved);
    partwise.offer(Roster(model));
    QVERIFY(partwise.best().cost() == start.cost());
    const std::optional<Roster> better = improved(start, m_deadline);
    QVERIFY(better);
    partwise.offer(*better);
    QVERIFY(partwise.best().cost() == better->cost());
}

LOTSE_TEST_MAIN(TestPartwise)
#include "tst_partwise.moc"
