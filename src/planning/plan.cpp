#include "planning/plan.h"

#include "planning/planview.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace planning {

namespace {

/// Collects broken rules.
class Audit
{
public:
    Audit(const Instance &instance, const Plan &plan)
        : m_instance(instance), m_plan(plan), m_view(instance, plan)
    {
    }

    std::vector<std::string> run()
    {
        std::set<std::string> seen;
        for (const HeldTraining &held : m_plan.held) {
            const Training *training = m_view.training(held.training);
            if (!training)
                tell("training " + held.training + " is not there");
            else if (!seen.insert(held.training).second)
                tell(held.training + " is listed twice");
            else
                check(*training, held);
        }
        for (const auto &[id, trainings] : m_view.attended()) {
            if (const Participant *participant = m_view.participant(id))
                check(*participant, trainings);
        }
        for (const auto &[id, trainings] : m_led)
            check(*m_view.coach(id), trainings);
        return m_broken;
    }

private:
    void tell(std::string text) { m_broken.push_back(std::move(text)); }

    void check(const Training &training, const HeldTraining &held)
    {
        if (training.state == TrainingState::Cancelled)
            tell(training.id + " is cancelled but held");
        const int count = int(held.participants.size());
        if (count < training.min || count > training.max)
            tell(training.id + ": " + std::to_string(count) + " participants are fewer than the minimum or more than the maximum");
        if (training.coaches.empty() ? !held.coach.empty() : !contains(training.coaches, held.coach))
            tell(training.id + ": “" + held.coach + "” is none of its coaches");
        else if (!held.coach.empty())
            m_led[held.coach].push_back(&training);
        std::set<std::string> people;
        std::map<std::string, int> municipalities;
        for (const std::string &id : held.participants) {
            const Participant *participant = m_view.participant(id);
            if (!participant || !people.insert(id).second) {
                tell(training.id + ": " + id + " is not there, or there twice");
                continue;
            }
            if (!m_view.isEligible(*participant, training))
                tell(training.id + ": " + id + " is not eligible");
            ++municipalities[participant->municipality];
        }
        for (const auto &[municipality, seats] : municipalities) {
            if (m_instance.rules.sameMunicipalityMax && seats > *m_instance.rules.sameMunicipalityMax)
                tell(training.id + ": too many people of " + municipality);
        }
    }

    void check(const Participant &participant, const std::vector<std::string> &ids)
    {
        if (int(ids.size()) > participant.max)
            tell(participant.id + " attends more trainings than wanted");
        for (std::size_t i = 0; i < ids.size(); ++i) {
            for (std::size_t j = i + 1; j < ids.size(); ++j) {
                const Training *first = m_view.training(ids[i]);
                const Training *second = m_view.training(ids[j]);
                if (!first || !second)
                    continue;
                if (overlap(first->time, second->time))
                    tell(participant.id + ": " + ids[i] + " and " + ids[j] + " overlap");
                if (m_view.shareTopic(*first, *second))
                    tell(participant.id + ": " + ids[i] + " and " + ids[j] + " share a topic");
            }
        }
    }

    void check(const Coach &coach, const std::vector<const Training *> &trainings)
    {
        if (int(trainings.size()) > coach.maxTrainings)
            tell("coach " + coach.id + " leads too many trainings");
        for (std::size_t i = 0; i < trainings.size(); ++i) {
            for (const Interval &time : coach.unavailable) {
                if (overlap(time, trainings[i]->time))
                    tell("coach " + coach.id + " is away at " + trainings[i]->id);
            }
            for (std::size_t j = i + 1; j < trainings.size(); ++j) {
                if (overlap(trainings[i]->time, trainings[j]->time))
                    tell("coach " + coach.id + ": " + trainings[i]->id + " and " + trainings[j]->id + " overlap");
            }
        }
    }

    const Instance &m_instance;
    const Plan &m_plan;
    PlanView m_view;
    std::map<std::string, std::vector<const Training *>> m_led;
    std::vector<std::string> m_broken;
};

/// Sums over a plan that the levels are made of.
struct Sums
{
    std::int64_t musts = 0;
    std::int64_t changes = 0;
    std::int64_t rankSum = 0;
    std::int64_t mixing = 0;
    std::vector<int> bestRanks;                ///< by participant; the greatest int: no training
    std::vector<std::pair<int, int>> seats;    ///< by participant: trainings wanted and attended
};

Sums sumsOf(const Instance &instance, const Plan &plan)
{
    const PlanView view(instance, plan);
    Sums sums;
    for (const Seat &seat : view.pinned())
        sums.musts += !view.isSeat(seat);
    for (const Training &training : instance.trainings)
        sums.musts += training.state == TrainingState::Must && !view.held(training.id);
    for (const Seat &seat : instance.previous)
        sums.changes += !view.isSeat(seat);
    for (const Participant &participant : instance.participants) {
        int best = std::numeric_limits<int>::max();
        int attended = 0;
        for (const std::string &id : view.attendedBy(participant.id)) {
            const int rank = view.training(id) ? view.rankOfSeat(participant, *view.training(id)) : instance.rules.otherRank;
            best = std::min(best, rank);
            sums.rankSum += rank - 1;
            ++attended;
        }
        sums.bestRanks.push_back(best);
        sums.seats.emplace_back(participant.max, attended);
    }
    for (const HeldTraining &held : plan.held) {
        std::map<std::string, int> municipalities;
        for (const std::string &id : held.participants) {
            if (const Participant *participant = view.participant(id))
                sums.mixing += municipalities[participant->municipality]++ > 0;
        }
    }
    return sums;
}

std::int64_t valueOf(const Level &level, const Sums &sums)
{
    switch (level.kind) {
    case LevelKind::Musts: return sums.musts;
    case LevelKind::None: return std::count(sums.bestRanks.begin(), sums.bestRanks.end(), std::numeric_limits<int>::max());
    case LevelKind::Over: return std::count_if(sums.bestRanks.begin(), sums.bestRanks.end(), [&](int rank) { return rank > level.number; });
    case LevelKind::Short:
        return std::count_if(sums.seats.begin(), sums.seats.end(),
                             [&](const auto &seats) { return seats.first >= level.number && seats.second < level.number; });
    case LevelKind::RankSum: return sums.rankSum;
    case LevelKind::Changes: return sums.changes;
    case LevelKind::Mixing: return sums.mixing;
    }
    return 0;
}

} // namespace

std::vector<Level> levelsOf(const Instance &instance)
{
    const bool isRepair = instance.rules.mode == Mode::Repair;
    std::vector<Level> levels{{LevelKind::Musts}, {LevelKind::None}};
    if (isRepair)
        levels.push_back({LevelKind::Changes});
    for (int rank = instance.rules.otherRank - 1; rank >= 1; --rank)
        levels.push_back({LevelKind::Over, rank});
    int most = 1;
    for (const Participant &participant : instance.participants)
        most = std::max(most, participant.max);
    for (int count = 2; count <= most; ++count)
        levels.push_back({LevelKind::Short, count});
    levels.push_back({LevelKind::RankSum});
    if (!isRepair)
        levels.push_back({LevelKind::Changes});
    levels.push_back({LevelKind::Mixing});
    return levels;
}

std::string levelName(const Level &level)
{
    switch (level.kind) {
    case LevelKind::Musts: return "musts";
    case LevelKind::None: return "none";
    case LevelKind::Over: return "over" + std::to_string(level.number);
    case LevelKind::Short: return "short" + std::to_string(level.number);
    case LevelKind::RankSum: return "ranksum";
    case LevelKind::Changes: return "changes";
    case LevelKind::Mixing: return "mixing";
    }
    return {};
}

std::vector<std::int64_t> objectiveOf(const Instance &instance, const Plan &plan)
{
    const Sums sums = sumsOf(instance, plan);
    std::vector<std::int64_t> values;
    for (const Level &level : levelsOf(instance))
        values.push_back(valueOf(level, sums));
    return values;
}

std::vector<std::string> violations(const Instance &instance, const Plan &plan)
{
    return Audit(instance, plan).run();
}

bool answers(const Training &training, const Wish &wish)
{
    return wish.training.empty() ? contains(training.topics, wish.topic) : training.id == wish.training;
}

int rankOf(const Instance &instance, const Participant &participant, const Training &training)
{
    int best = std::numeric_limits<int>::max();
    for (const Wish &wish : participant.wishes) {
        if (answers(training, wish))
            best = std::min(best, wish.rank);
    }
    if (best < std::numeric_limits<int>::max())
        return best;
    const bool isPinned = std::any_of(instance.locks.begin(), instance.locks.end(), [&](const Lock &lock) {
        return lock.kind != LockKind::Out && lock.seat.participant == participant.id && lock.seat.training == training.id;
    });
    return participant.acceptsOther || isPinned ? instance.rules.otherRank : 0;
}

} // namespace planning
