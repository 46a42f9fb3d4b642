#include "planning/planview.h"

#include <algorithm>

namespace planning {

namespace {
const std::vector<std::string> none;
}

bool contains(const std::vector<std::string> &ids, const std::string &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

PlanView::PlanView(const Instance &instance, const Plan &plan)
    : m_instance(instance)
{
    for (const Training &training : instance.trainings)
        m_trainings.emplace(training.id, &training);
    for (const Participant &participant : instance.participants)
        m_participants.emplace(participant.id, &participant);
    for (const Coach &coach : instance.coaches)
        m_coaches.emplace(coach.id, &coach);
    for (const Lock &lock : instance.locks) {
        if (lock.kind == LockKind::In)
            m_pinned.insert(lock.seat);
        (lock.kind == LockKind::Out ? m_forbidden : m_allowed).insert(lock.seat);
    }
    for (const HeldTraining &held : plan.held) {
        m_held.emplace(held.training, &held);
        if (!held.coach.empty())
            m_led[held.coach].push_back(held.training);
        for (const std::string &participant : held.participants) {
            m_seats.insert({participant, held.training});
            m_attended[participant].push_back(held.training);
        }
    }
}

const std::vector<std::string> &PlanView::attendedBy(const std::string &participant) const
{
    const auto found = m_attended.find(participant);
    return found == m_attended.end() ? none : found->second;
}

const std::vector<std::string> &PlanView::ledBy(const std::string &coach) const
{
    const auto found = m_led.find(coach);
    return found == m_led.end() ? none : found->second;
}

bool PlanView::isFree(const Participant &participant, const Training &training) const
{
    return !isAway(participant.unavailable, training.time);
}

bool PlanView::isEligible(const Participant &participant, const Training &training) const
{
    const Seat seat{participant.id, training.id};
    if (m_forbidden.contains(seat) || training.state == TrainingState::Cancelled)
        return false;
    if (m_allowed.contains(seat))
        return true;
    return contains(training.roles, participant.role) && isFree(participant, training) && rankOf(m_instance, participant, training) > 0;
}

int PlanView::rankOfSeat(const Participant &participant, const Training &training) const
{
    const int rank = rankOf(m_instance, participant, training);
    return rank > 0 ? rank : m_instance.rules.otherRank;
}

bool PlanView::shareTopic(const Training &a, const Training &b) const
{
    return !m_instance.rules.repeatTopic
        && std::any_of(a.topics.begin(), a.topics.end(), [&](const std::string &topic) { return contains(b.topics, topic); });
}

bool PlanView::hasFreeCoach(const Training &training) const
{
    return training.coaches.empty()
        || std::any_of(training.coaches.begin(), training.coaches.end(), [&](const std::string &id) { return couldLead(*coach(id), training); });
}

bool PlanView::couldLead(const Coach &coach, const Training &training) const
{
    const std::vector<std::string> &led = ledBy(coach.id);
    return int(led.size()) < coach.maxTrainings && !isAway(coach.unavailable, training.time)
        && std::none_of(led.begin(), led.end(), [&](const std::string &other) { return overlap(this->training(other)->time, training.time); });
}

} // namespace planning
