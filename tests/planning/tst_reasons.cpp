#include "planning/exhaustive.h"
#include "planning/generator.h"
#include "planning/objectivetext.h"
#include "planning/programmeinstance.h"
#include "planning/reasons.h"
#include "planning/rows.h"

#include "support/testmain.h"

#include <functional>
#include <map>
#include <set>

using namespace planning;
using testplanning::Capacity;
using testplanning::textOf;

using People = std::vector<std::string>;

/// Reasons of wishes not granted, what a seat would cost, and two plans side by side. Each reason is checked by reading the
/// instance and the plan anew.
class TestReasons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reasonsAreBinding_data();
    void reasonsAreBinding();
    void eachKind_data();
    void eachKind();
    void grantedWishesHaveNone();
    void nobodyHasNone();
    void seatWouldCost();
    void seatWouldCostTheLeast();
    void banIsLifted();
    void comparison();
};

namespace {

bool has(const People &ids, const std::string &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool isAnswered(const Training &training, const Wish &wish)
{
    return wish.topic.empty() ? training.id == wish.training : has(training.topics, wish.topic);
}

/// Looks at instance and plan without the code that gives the reasons.
class Recheck
{
public:
    Recheck(const Instance &instance, const Plan &plan) : m_instance(instance), m_plan(plan), m_objective(objectiveOf(instance, plan))
    {
        for (const HeldTraining &held : plan.held) {
            for (const std::string &person : held.participants)
                m_attended[person].insert(held.training);
        }
    }

    /// What is wrong about the reasons of one person; empty: nothing.
    std::string mistakeFor(const Participant &person) const
    {
        const std::vector<Reason> reasons = reasonsFor(m_instance, m_plan, person.id);
        std::size_t expected = 0;
        for (const Wish &wish : person.wishes) {
            std::vector<const Training *> offered;
            for (const Training &training : m_instance.trainings) {
                if (isAnswered(training, wish))
                    offered.push_back(&training);
            }
            if (std::any_of(offered.begin(), offered.end(), [&](const Training *training) { return attends(person.id, training->id); }))
                continue;
            expected += std::max<std::size_t>(1, offered.size());
            for (const Training *training : offered) {
                const auto isMeant = [&](const Reason &reason) { return reason.wish == wish && reason.training == training->id; };
                const auto reason = std::find_if(reasons.begin(), reasons.end(), isMeant);
                if (reason == reasons.end())
                    return person.id + ": no reason for " + training->id;
                if (const std::string mistake = mistakeIn(person, *training, *reason); !mistake.empty())
                    return person.id + " in " + training->id + ": " + mistake;
            }
            if (offered.empty() && std::none_of(reasons.begin(), reasons.end(), [&](const Reason &reason) { return reason.wish == wish && reason.kind == ReasonKind::NotOffered; }))
                return person.id + ": what nobody offers has no reason";
        }
        return reasons.size() == expected ? std::string() : person.id + ": " + std::to_string(reasons.size()) + " reasons for " + std::to_string(expected);
    }

private:
    bool attends(const std::string &person, const std::string &training) const
    {
        const auto found = m_attended.find(person);
        return found != m_attended.end() && found->second.contains(training);
    }

    std::set<std::string> attendedBy(const std::string &person) const
    {
        const auto found = m_attended.find(person);
        return found == m_attended.end() ? std::set<std::string>() : found->second;
    }

    const HeldTraining *held(const std::string &training) const
    {
        const auto found = std::find_if(m_plan.held.begin(), m_plan.held.end(), [&](const HeldTraining &row) { return row.training == training; });
        return found == m_plan.held.end() ? nullptr : &*found;
    }

    const Training &training(const std::string &id) const
    {
        return *std::find_if(m_instance.trainings.begin(), m_instance.trainings.end(), [&](const Training &row) { return row.id == id; });
    }

    const Participant &participant(const std::string &id) const
    {
        return *std::find_if(m_instance.participants.begin(), m_instance.participants.end(), [&](const Participant &row) { return row.id == id; });
    }

    bool isLocked(const Participant &person, const Training &row, LockKind kind) const
    {
        return std::count(m_instance.locks.begin(), m_instance.locks.end(), Lock{{person.id, row.id}, kind}) > 0;
    }

    static bool isAway(const std::vector<Interval> &times, const Interval &time)
    {
        return std::any_of(times.begin(), times.end(), [&](const Interval &other) { return overlap(other, time); });
    }

    bool shareTopic(const Training &a, const Training &b) const
    {
        return !m_instance.rules.repeatTopic && std::any_of(a.topics.begin(), a.topics.end(), [&](const std::string &topic) { return has(b.topics, topic); });
    }

    int rankOfSeat(const Participant &person, const Training &row) const
    {
        const int rank = rankOf(m_instance, person, row);
        return rank > 0 ? rank : m_instance.rules.otherRank;
    }

    bool isEligible(const Participant &person, const Training &row) const
    {
        if (isLocked(person, row, LockKind::Out) || row.state == TrainingState::Cancelled)
            return false;
        return isLocked(person, row, LockKind::In)
            || (has(row.roles, person.role) && !isAway(person.unavailable, row.time) && rankOf(m_instance, person, row) > 0);
    }

    bool hasRoom(const Participant &person, const Training &row) const
    {
        const std::set<std::string> attended = attendedBy(person.id);
        return int(attended.size()) < person.max && std::none_of(attended.begin(), attended.end(), [&](const std::string &id) {
            return overlap(training(id).time, row.time) || shareTopic(training(id), row);
        });
    }

    bool hasFreeCoach(const Training &row) const
    {
        return row.coaches.empty() || std::any_of(m_instance.coaches.begin(), m_instance.coaches.end(), [&](const Coach &coach) {
            if (!has(row.coaches, coach.id) || isAway(coach.unavailable, row.time))
                return false;
            int led = 0;
            for (const HeldTraining &other : m_plan.held) {
                if (other.coach != coach.id)
                    continue;
                if (overlap(training(other.training).time, row.time))
                    return false;
                ++led;
            }
            return led < coach.maxTrainings;
        });
    }

    /// Eligible people who have room, of one municipality no more than allowed, and no more than there are seats.
    int couldFill(const Training &row) const
    {
        std::map<std::string, int> people;
        for (const Participant &person : m_instance.participants) {
            if (isEligible(person, row) && hasRoom(person, row))
                ++people[person.municipality];
        }
        int count = 0;
        for (const auto &[municipality, of] : people)
            count += std::min(of, m_instance.rules.sameMunicipalityMax.value_or(of));
        return std::min(count, row.max);
    }

    /// Trainings that the person ranks worse and would have to give up for this one.
    std::set<std::string> givenUpFor(const Participant &person, const Training &row) const
    {
        const std::set<std::string> attended = attendedBy(person.id);
        std::set<std::string> worse;
        std::set<std::string> givenUp;
        for (const std::string &id : attended) {
            if (rankOfSeat(person, training(id)) <= rankOfSeat(person, row))
                continue;
            worse.insert(id);
            if (overlap(training(id).time, row.time) || shareTopic(training(id), row))
                givenUp.insert(id);
        }
        if (int(attended.size()) == person.max && givenUp.empty() && !worse.empty()) {
            const auto rank = [&](const std::string &id) { return rankOfSeat(person, training(id)); };
            givenUp.insert(*std::max_element(worse.begin(), worse.end(), [&](const std::string &a, const std::string &b) { return rank(a) < rank(b); }));
        }
        return givenUp;
    }

    /// The plan with somebody more, and somebody less, in a training that is held.
    Plan exchanged(const Training &row, const Participant &joins, const std::string &leaves) const
    {
        Plan other = m_plan;
        const std::set<std::string> givenUp = givenUpFor(joins, row);
        for (HeldTraining &change : other.held) {
            if (givenUp.contains(change.training))
                std::erase(change.participants, joins.id);
            if (change.training != row.id)
                continue;
            std::erase(change.participants, leaves);
            change.participants.push_back(joins.id);
        }
        return other;
    }

    bool isBetter(const Plan &other) const { return violations(m_instance, other).empty() && objectiveOf(m_instance, other) < m_objective; }

    std::string mistakeIn(const Participant &person, const Training &row, const Reason &reason) const
    {
        if (reason.rank != rankOf(m_instance, person, row))
            return "rank";
        if (held(row.id) && isBetter(exchanged(row, person, {})))
            return "there is a seat, and the plan would be better with it";
        switch (reason.kind) {
        case ReasonKind::RoleDoesNotFit: return has(row.roles, person.role) ? "the role fits" : "";
        case ReasonKind::Unavailable: return isAway(person.unavailable, row.time) ? "" : "the person is there";
        case ReasonKind::Forbidden: return isLocked(person, row, LockKind::Out) ? "" : "not forbidden";
        case ReasonKind::Cancelled: return row.state == TrainingState::Cancelled ? "" : "not cancelled";
        case ReasonKind::Overlaps:
        case ReasonKind::SameTopic:
        case ReasonKind::EnoughTrainings: return excluded(person, row, reason);
        default: break;
        }
        if (!isEligible(person, row) || isExcludedByBetter(person, row))
            return "a cheaper reason was passed over";
        switch (reason.kind) {
        case ReasonKind::MunicipalityFull: return municipality(person, row, reason);
        case ReasonKind::NotHeld:
        case ReasonKind::NoCoach:
        case ReasonKind::Balance: return notHeld(row, reason);
        case ReasonKind::Full: return full(person, row, reason);
        default: return "nothing else is possible";
        }
    }

    /// Whether trainings that the person ranks as high or higher leave no room.
    bool isExcludedByBetter(const Participant &person, const Training &row) const
    {
        int good = 0;
        for (const std::string &id : attendedBy(person.id)) {
            if (rankOfSeat(person, training(id)) > rankOfSeat(person, row))
                continue;
            if (overlap(training(id).time, row.time) || shareTopic(training(id), row))
                return true;
            ++good;
        }
        return good == person.max;
    }

    /// A worse seat of one's own is a reason only where there is no other: the training is held and has a seat.
    std::string excluded(const Participant &person, const Training &row, const Reason &reason) const
    {
        const bool isThere = attends(person.id, reason.other);
        if (reason.kind == ReasonKind::Overlaps && !(isThere && overlap(training(reason.other).time, row.time)))
            return "no overlap";
        if (reason.kind == ReasonKind::SameTopic && !(isThere && shareTopic(training(reason.other), row)))
            return "no common topic";
        if (reason.kind == ReasonKind::EnoughTrainings && int(attendedBy(person.id).size()) < person.max)
            return "wants more";
        if (isExcludedByBetter(person, row))
            return {};
        const HeldTraining *place = held(row.id);
        return place && int(place->participants.size()) < row.max ? "" : "a worse seat of one's own is no reason";
    }

    std::string municipality(const Participant &person, const Training &row, const Reason &reason) const
    {
        People fellows;
        if (!held(row.id))
            return "not held";
        for (const std::string &id : held(row.id)->participants) {
            if (participant(id).municipality == person.municipality)
                fellows.push_back(id);
        }
        if (reason.people != fellows || int(fellows.size()) != m_instance.rules.sameMunicipalityMax)
            return "people of the municipality";
        for (const std::string &id : fellows) {
            if (isBetter(exchanged(row, person, id)))
                return "in the place of " + id + " the plan would be better";
        }
        return {};
    }

    std::string notHeld(const Training &row, const Reason &reason) const
    {
        if (held(row.id))
            return "it is held";
        People asked;
        int free = 0;
        for (const Participant &other : m_instance.participants) {
            const bool wishes = std::any_of(other.wishes.begin(), other.wishes.end(), [&](const Wish &wish) { return isAnswered(row, wish); });
            if (!wishes || !isEligible(other, row))
                continue;
            asked.push_back(other.id);
            free += hasRoom(other, row);
        }
        std::sort(asked.begin(), asked.end());
        if (reason.people != asked || reason.count != free || reason.needed != row.min)
            return "counts of who asked";
        if (hasFreeCoach(row) && couldFill(row) >= std::max(1, row.min))
            return "it could be held";
        if (reason.kind == ReasonKind::NotHeld)
            return free < row.min ? "" : "enough are free";
        if (reason.kind == ReasonKind::NoCoach)
            return hasFreeCoach(row) ? "a coach is free" : "";
        return {}; // the municipality limit, or a maximum of 0, leaves too few of those who are free
    }

    std::string full(const Participant &person, const Training &row, const Reason &reason) const
    {
        const HeldTraining *place = held(row.id);
        if (!place || int(place->participants.size()) != row.max || reason.count != row.max || reason.needed != row.max)
            return "it is not full";
        std::map<int, int> ranks;
        int worse = 0;
        int worseOnly = 0;
        for (const std::string &id : place->participants) {
            const int rank = std::max(rankOf(m_instance, participant(id), row), 1);
            ++ranks[rank];
            worse += rank > reason.rank;
            worseOnly += rank > reason.rank && attendedBy(id).size() == 1;
            if (isBetter(exchanged(row, person, id)))
                return "in the place of " + id + " the plan would be better";
        }
        std::vector<RankCount> counts;
        for (const auto &[rank, people] : ranks)
            counts.push_back({rank, people});
        if (reason.ranks != counts || reason.worse != worse || reason.worseOnly != worseOnly)
            return "ranks of those who attend";
        return {};
    }

    const Instance &m_instance;
    const Plan &m_plan;
    std::vector<std::int64_t> m_objective;
    std::map<std::string, std::set<std::string>> m_attended;
};

/// T1 and T3 at the same time, T2 afterwards; P1 is the one who asks.
Instance someInstance()
{
    Instance instance;
    instance.coaches = {{"C1", 1, {}}};
    instance.trainings = {testplanning::training("T1", 9, 11, 1, 2), testplanning::training("T2", 13, 15, 1, 2), testplanning::training("T3", 9, 11, 1, 2)};
    instance.participants = {testplanning::participant("P1", {testplanning::wishFor("T1", 1)}, 2), testplanning::participant("P2", {testplanning::wishFor("T1", 1), testplanning::wishFor("T2", 2)}, 2),
                             testplanning::participant("P3", {testplanning::wishFor("T1", 2), testplanning::wishFor("T2", 1)}, 2)};
    return instance;
}

std::string dumped(const Comparison &comparison)
{
    std::string text = textOf(comparison.before) + " -> " + textOf(comparison.after);
    for (const Move &move : comparison.moves) {
        text += "; " + move.participant;
        for (const std::string &id : move.leaves)
            text += " -" + id;
        for (const std::string &id : move.joins)
            text += " +" + id;
    }
    for (const std::string &id : comparison.opened)
        text += "; opened " + id;
    for (const std::string &id : comparison.closed)
        text += "; closed " + id;
    return text;
}

Instance withPin(Instance instance, const Plan &plan, const Seat &seat)
{
    std::erase_if(instance.locks, [&](const Lock &lock) { return lock.seat == seat; });
    instance.locks.push_back({seat, LockKind::In});
    instance.rules.mode = Mode::Repair;
    instance.previous.clear();
    for (const HeldTraining &held : plan.held) {
        for (const std::string &person : held.participants)
            instance.previous.push_back({person, held.training});
    }
    return instance;
}

} // namespace

void TestReasons::reasonsAreBinding_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("trainings");
    QTest::addColumn<int>("capacity"); ///< -1: a little of everything
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 3; ++seed) {
        QTest::addRow("40 x 10, scarce, %d", seed) << 40 << 10 << int(Capacity::Scarce) << seed;
        QTest::addRow("50 x 10, tight, %d", seed) << 50 << 10 << int(Capacity::Tight) << seed;
        QTest::addRow("60 x 12, ample, %d", seed) << 60 << 12 << int(Capacity::Ample) << seed;
        QTest::addRow("40 x 10, mixed, %d", seed) << 40 << 10 << -1 << seed;
    }
    for (int seed = 100; seed < 140; ++seed)
        QTest::addRow("7 x 4, mixed, %d", seed) << 7 << 4 << -1 << seed;
}

void TestReasons::reasonsAreBinding()
{
    QFETCH(int, people);
    QFETCH(int, trainings);
    QFETCH(int, capacity);
    QFETCH(int, seed);
    const Instance instance = capacity < 0 ? testplanning::mixedInstance(std::uint64_t(seed), people, trainings)
                                           : testplanning::programmeInstance(people, trainings, std::uint64_t(seed), Capacity(capacity));
    const Solution solution = solve(instance);
    QVERIFY(solution.status == Status::Optimal);
    const Recheck recheck(instance, solution.plan);
    for (const Participant &person : instance.participants) {
        const std::string mistake = recheck.mistakeFor(person);
        QVERIFY2(mistake.empty(), (instance.name + ": " + mistake).c_str());
    }
}

using Change = std::function<void(Instance &, Plan &)>;
Q_DECLARE_METATYPE(Change)

void TestReasons::eachKind_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, ReasonKind kind, Change change) { QTest::newRow(name) << std::move(change) << int(kind); };
    row("role", ReasonKind::RoleDoesNotFit, [](Instance &instance, Plan &) { instance.participants[0].role = "county"; });
    row("away", ReasonKind::Unavailable, [](Instance &instance, Plan &) { instance.participants[0].unavailable = {{600, 610}}; });
    row("ban", ReasonKind::Forbidden, [](Instance &instance, Plan &) { instance.locks = {testplanning::ban("P1", "T1")}; });
    row("cancelled", ReasonKind::Cancelled, [](Instance &instance, Plan &) { instance.trainings[0].state = TrainingState::Cancelled; });
    row("overlap", ReasonKind::Overlaps, [](Instance &instance, Plan &plan) {
        instance.participants[0].wishes.push_back(testplanning::wishFor("T3", 1));
        plan.held = {{"T3", "", {"P1"}}};
    });
    row("overlap with a worse one, full", ReasonKind::Full, [](Instance &, Plan &plan) { plan.held = {{"T1", "", {"P2", "P3"}}, {"T3", "", {"P1"}}}; });
    row("overlap with a worse one, not full", ReasonKind::Overlaps, [](Instance &, Plan &plan) { plan.held = {{"T1", "", {"P2"}}, {"T3", "", {"P1"}}}; });
    row("same topic", ReasonKind::SameTopic, [](Instance &instance, Plan &plan) {
        instance.trainings[1].topics = {"QT1"};
        instance.participants[0].wishes.push_back(testplanning::wishFor("T2", 1));
        plan.held = {{"T2", "", {"P1"}}};
    });
    row("enough", ReasonKind::EnoughTrainings, [](Instance &instance, Plan &plan) {
        instance.participants[0].max = 1;
        instance.participants[0].wishes.push_back(testplanning::wishFor("T2", 1));
        plan.held = {{"T2", "", {"P1"}}};
    });
    row("municipality", ReasonKind::MunicipalityFull, [](Instance &instance, Plan &plan) {
        instance.rules.sameMunicipalityMax = 1;
        instance.participants[1].municipality = "MP1";
        plan.held = {{"T1", "", {"P2"}}};
    });
    row("too few", ReasonKind::NotHeld, [](Instance &instance, Plan &) {
        instance.trainings[0].min = 4;
        instance.trainings[0].max = 8;
    });
    row("no coach", ReasonKind::NoCoach, [](Instance &instance, Plan &) {
        instance.trainings[0].coaches = {"C1"};
        instance.coaches[0].maxTrainings = 0;
    });
    row("full", ReasonKind::Full, [](Instance &, Plan &plan) { plan.held = {{"T1", "", {"P2", "P3"}}}; });
    row("nobody offers it", ReasonKind::NotOffered, [](Instance &instance, Plan &) { instance.participants[0].wishes = {testplanning::wishOn("Q9", 1)}; });
    row("a seat is left", ReasonKind::Balance, [](Instance &, Plan &plan) { plan.held = {{"T1", "", {"P2"}}}; });
}

void TestReasons::eachKind()
{
    QFETCH(Change, change);
    QFETCH(int, kind);
    Instance instance = someInstance();
    Plan plan;
    change(instance, plan);
    const std::vector<Reason> reasons = reasonsFor(instance, plan, "P1");
    QCOMPARE(reasons.size(), std::size_t(1));
    QCOMPARE(int(reasons[0].kind), kind);
    if (kind == int(ReasonKind::Full)) {
        QVERIFY(reasons[0].ranks == (std::vector<RankCount>{{1, 1}, {2, 1}}));
        QCOMPARE(reasons[0].worse, 1);
        QCOMPARE(reasons[0].worseOnly, 1);
    }
    if (kind == int(ReasonKind::NotHeld)) {
        QVERIFY(reasons[0].people == (People{"P1", "P2", "P3"}));
        QCOMPARE(reasons[0].count, 3);
        QCOMPARE(reasons[0].needed, 4);
    }
}

void TestReasons::grantedWishesHaveNone()
{
    Instance instance = someInstance();
    const Plan plan{{{"T1", "", {"P1"}}}};
    QVERIFY(reasonsFor(instance, plan, "P1").empty());
    // Two trainings on one topic: who attends one has the wish granted.
    instance.trainings[1].topics = {"QT1"};
    instance.participants[0].wishes = {testplanning::wishOn("QT1", 1)};
    QVERIFY(reasonsFor(instance, plan, "P1").empty());
    QCOMPARE(reasonsFor(instance, Plan(), "P1").size(), std::size_t(2));
}

void TestReasons::nobodyHasNone()
{
    QVERIFY(reasonsFor(someInstance(), Plan(), "P9").empty());
}

/// A third person into a full training: the one who has it as second choice leaves.
void TestReasons::seatWouldCost()
{
    Instance instance = someInstance();
    instance.participants[2].max = 1;
    const Plan plan{{{"T1", "", {"P2", "P3"}}, {"T2", "", {"P2"}}}};
    const Consequence consequence = whatIf(instance, plan, {"P1", "T1"});
    QVERIFY(consequence.solution.status == Status::Optimal);
    QVERIFY(violations(instance, consequence.solution.plan).empty());
    QCOMPARE(dumped(consequence.comparison), std::string("0 1 1 1 1 1 2 1 2 0 0 -> 0 0 0 0 0 0 0 1 1 0 0; P1 +T1; P3 -T1 +T2"));
}

/// The seat is there whenever it can be, with the least change: as exhaustive search finds it.
void TestReasons::seatWouldCostTheLeast()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Instance instance = testplanning::smallInstance(seed);
        const Plan plan = solve(instance).plan;
        for (const Training &training : instance.trainings) {
            const Seat seat{instance.participants.front().id, training.id};
            const std::string where = instance.name + ": " + seat.participant + " in " + seat.training;
            const Instance pinned = withPin(instance, plan, seat);
            const Consequence consequence = whatIf(instance, plan, seat);
            const testplanning::Exhaustive best = testplanning::exhaustive(pinned);
            QVERIFY2(violations(pinned, consequence.solution.plan).empty(), where.c_str());
            QVERIFY2(consequence.solution.objective == best.objective, (where + ": " + textOf(consequence.solution.objective) + " instead of " + textOf(best.objective)).c_str());
            QVERIFY2(consequence.comparison.before == objectiveOf(instance, plan), where.c_str());
            QVERIFY2(consequence.comparison.after == objectiveOf(instance, consequence.solution.plan), where.c_str());
            QVERIFY2(dumped(consequence.comparison) == dumped(compare(instance, plan, consequence.solution.plan)), where.c_str());
            std::int64_t left = 0;
            for (const Move &move : consequence.comparison.moves)
                left += std::int64_t(move.leaves.size());
            QVERIFY2(left == consequence.solution.objective[2], where.c_str());
        }
    }
}

void TestReasons::banIsLifted()
{
    Instance instance = someInstance();
    instance.locks = {testplanning::ban("P1", "T1")};
    const Plan plan{{{"T1", "", {"P2", "P3"}}}};
    const Consequence consequence = whatIf(instance, plan, {"P1", "T1"});
    const std::vector<HeldTraining> &held = consequence.solution.plan.held;
    QVERIFY(!held.empty() && held.front().training == "T1" && has(held.front().participants, "P1"));
}

void TestReasons::comparison()
{
    const Instance instance = someInstance();
    const Plan before{{{"T1", "", {"P1", "P3"}}}};
    const Plan after{{{"T2", "", {"P2", "P3"}}, {"T3", "", {"P1"}}}};
    QCOMPARE(dumped(compare(instance, before, before)), std::string("0 1 1 1 1 1 2 3 1 0 0 -> 0 1 1 1 1 1 2 3 1 0 0"));
    const Comparison comparison = compare(instance, before, after);
    QVERIFY(comparison.before == objectiveOf(instance, before));
    QVERIFY(comparison.after == objectiveOf(instance, after));
    QCOMPARE(dumped(comparison).substr(dumped(comparison).find("; ")),
             std::string("; P1 -T1 +T3; P2 +T2; P3 -T1 +T2; opened T2; opened T3; closed T1"));
    QCOMPARE(dumped(compare(instance, {}, before)).substr(dumped(compare(instance, {}, before)).find("; ")), std::string("; P1 +T1; P3 +T1; opened T1"));
}

LOTSE_TEST_MAIN(TestReasons)
#include "tst_reasons.moc"
