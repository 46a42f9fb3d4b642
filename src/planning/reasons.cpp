#include "planning/reasons.h"

#include "planning/planview.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace planning {

namespace {

bool hasWishFor(const Participant &participant, const Training &training)
{
    return std::any_of(participant.wishes.begin(), participant.wishes.end(), [&](const Wish &wish) { return answers(training, wish); });
}

/// Looks for the reason of one person.
class Inquiry
{
public:
    Inquiry(const Instance &instance, const Plan &plan, const Participant &person)
        : m_instance(instance), m_view(instance, plan), m_person(person)
    {
    }

    std::vector<Reason> run() const
    {
        std::vector<Wish> wishes = m_person.wishes;
        std::sort(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) {
            return std::tie(a.rank, a.training, a.topic) < std::tie(b.rank, b.training, b.topic);
        });
        std::vector<const Training *> trainings;
        for (const Training &training : m_instance.trainings)
            trainings.push_back(&training);
        std::sort(trainings.begin(), trainings.end(), [](const Training *a, const Training *b) { return a->id < b->id; });
        std::vector<Reason> reasons;
        for (const Wish &wish : wishes) {
            const auto isGranted = [&](const Training *training) { return answers(*training, wish) && m_view.isSeat({m_person.id, training->id}); };
            if (std::any_of(trainings.begin(), trainings.end(), isGranted))
                continue;
            const std::size_t before = reasons.size();
            for (const Training *training : trainings) {
                if (answers(*training, wish))
                    reasons.push_back(reasonFor(wish, *training));
            }
            if (reasons.size() == before)
                reasons.push_back(bare(ReasonKind::NotOffered, wish));
        }
        return reasons;
    }

private:
    static Reason bare(ReasonKind kind, const Wish &wish)
    {
        Reason reason;
        reason.kind = kind;
        reason.wish = wish;
        return reason;
    }

    Reason reasonFor(const Wish &wish, const Training &training) const
    {
        Reason reason = bare(ReasonKind::Balance, wish);
        reason.training = training.id;
        reason.rank = m_view.rankOfSeat(m_person, training);
        const bool isPinned = m_view.pinned().contains({m_person.id, training.id});
        if (!isPinned && !contains(training.roles, m_person.role))
            reason.kind = ReasonKind::RoleDoesNotFit;
        else if (m_view.isForbidden({m_person.id, training.id}))
            reason.kind = ReasonKind::Forbidden;
        else if (training.state == TrainingState::Cancelled)
            reason.kind = ReasonKind::Cancelled;
        else if (!isPinned && !m_view.isFree(m_person, training))
            reason.kind = ReasonKind::Unavailable;
        else if (!isExcluded(training, reason, reason.rank) && !isMunicipalityFull(training, reason) && !isNotHeld(training, reason)
                 && !isFull(training, reason))
            isExcluded(training, reason, std::numeric_limits<int>::max());
        return reason;
    }

    /// By another training of the person, or by enough of them. One that the person ranks lower than `worst` would be given
    /// up for this one, and is no reason.
    bool isExcluded(const Training &training, Reason &reason, int worst) const
    {
        const std::vector<std::string> &attended = m_view.attendedBy(m_person.id);
        bool allAreAsGood = true;
        for (const std::string &id : attended) {
            const Training &other = *m_view.training(id);
            if (m_view.rankOfSeat(m_person, other) > worst) {
                allAreAsGood = false;
                continue;
            }
            const bool overlaps = overlap(other.time, training.time);
            if (!overlaps && !m_view.shareTopic(other, training))
                continue;
            reason.kind = overlaps ? ReasonKind::Overlaps : ReasonKind::SameTopic;
            reason.other = id;
            return true;
        }
        if (int(attended.size()) < m_person.max || !allAreAsGood)
            return false;
        reason.kind = ReasonKind::EnoughTrainings;
        reason.count = int(attended.size());
        reason.needed = m_person.max;
        return true;
    }

    bool isMunicipalityFull(const Training &training, Reason &reason) const
    {
        const HeldTraining *held = m_view.held(training.id);
        if (!held || !m_instance.rules.sameMunicipalityMax)
            return false;
        std::vector<std::string> fellows;
        for (const std::string &id : held->participants) {
            if (m_view.participant(id)->municipality == m_person.municipality)
                fellows.push_back(id);
        }
        if (int(fellows.size()) < *m_instance.rules.sameMunicipalityMax)
            return false;
        reason.kind = ReasonKind::MunicipalityFull;
        reason.people = std::move(fellows);
        reason.count = int(reason.people.size());
        reason.needed = *m_instance.rules.sameMunicipalityMax;
        return true;
    }

    /// Whether somebody could take a seat beside what the plan gives.
    bool hasRoomFor(const Participant &participant, const Training &training) const
    {
        const std::vector<std::string> &attended = m_view.attendedBy(participant.id);
        return int(attended.size()) < participant.max && std::none_of(attended.begin(), attended.end(), [&](const std::string &id) {
            const Training &other = *m_view.training(id);
            return overlap(other.time, training.time) || m_view.shareTopic(other, training);
        });
    }

    bool isNotHeld(const Training &training, Reason &reason) const
    {
        if (m_view.held(training.id))
            return false;
        for (const Participant &participant : m_instance.participants) {
            if (!hasWishFor(participant, training) || !m_view.isEligible(participant, training))
                continue;
            reason.people.push_back(participant.id);
            reason.count += hasRoomFor(participant, training);
        }
        std::sort(reason.people.begin(), reason.people.end());
        reason.needed = training.min;
        const bool hasCoach = m_view.hasFreeCoach(training);
        if (reason.count >= training.min && hasCoach) // it could be held, but that would help nobody enough
            return true;
        reason.kind = reason.count < training.min ? ReasonKind::NotHeld : ReasonKind::NoCoach;
        return true;
    }

    bool isFull(const Training &training, Reason &reason) const
    {
        const HeldTraining &held = *m_view.held(training.id);
        if (int(held.participants.size()) < training.max)
            return false;
        reason.kind = ReasonKind::Full;
        reason.count = int(held.participants.size());
        reason.needed = training.max;
        for (const std::string &id : held.participants) {
            const int rank = m_view.rankOfSeat(*m_view.participant(id), training);
            const auto place = std::lower_bound(reason.ranks.begin(), reason.ranks.end(), rank, [](const RankCount &count, int wanted) { return count.rank < wanted; });
            if (place != reason.ranks.end() && place->rank == rank)
                ++place->people;
            else
                reason.ranks.insert(place, {rank, 1});
            reason.worse += rank > reason.rank;
            reason.worseOnly += rank > reason.rank && m_view.attendedBy(id).size() == 1;
        }
        return true;
    }

    const Instance &m_instance;
    PlanView m_view;
    const Participant &m_person;
};

} // namespace

std::vector<Reason> reasonsFor(const Instance &instance, const Plan &plan, const std::string &participant)
{
    const auto person = std::find_if(instance.participants.begin(), instance.participants.end(),
                                     [&](const Participant &row) { return row.id == participant; });
    return person == instance.participants.end() ? std::vector<Reason>() : Inquiry(instance, plan, *person).run();
}

Comparison compare(const Instance &instance, const Plan &before, const Plan &after)
{
    const PlanView old(instance, before);
    const PlanView now(instance, after);
    Comparison comparison{objectiveOf(instance, before), objectiveOf(instance, after), {}, {}, {}};
    for (const Participant &participant : instance.participants) {
        Move move{participant.id, {}, {}};
        for (const std::string &training : old.attendedBy(participant.id)) {
            if (!now.isSeat({participant.id, training}))
                move.leaves.push_back(training);
        }
        for (const std::string &training : now.attendedBy(participant.id)) {
            if (!old.isSeat({participant.id, training}))
                move.joins.push_back(training);
        }
        if (!move.leaves.empty() || !move.joins.empty())
            comparison.moves.push_back(std::move(move));
    }
    std::sort(comparison.moves.begin(), comparison.moves.end(), [](const Move &a, const Move &b) { return a.participant < b.participant; });
    for (const HeldTraining &held : after.held) {
        if (!old.held(held.training))
            comparison.opened.push_back(held.training);
    }
    for (const HeldTraining &held : before.held) {
        if (!now.held(held.training))
            comparison.closed.push_back(held.training);
    }
    return comparison;
}

Consequence whatIf(const Instance &instance, const Plan &plan, const Seat &seat, const Options &options)
{
    Instance pinned = instance;
    std::erase_if(pinned.locks, [&](const Lock &lock) { return lock.seat == seat; });
    pinned.locks.push_back({seat, LockKind::In});
    pinned.rules.mode = Mode::Repair;
    pinned.previous.clear();
    const PlanView view(instance, plan);
    std::set<Seat> seats;
    for (const HeldTraining &held : plan.held) {
        for (const std::string &participant : held.participants) {
            if (view.training(held.training) && view.participant(participant))
                seats.insert({participant, held.training});
        }
    }
    pinned.previous.assign(seats.begin(), seats.end());
    Consequence consequence;
    consequence.solution = solve(pinned, options);
    consequence.comparison = compare(instance, plan, consequence.solution.plan);
    return consequence;
}

} // namespace planning
