#pragma once

#include "planning/plan.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>

namespace planning {

/// An instance by ids, and a plan by people: for looking at a finished plan. Keeps a reference to the instance.
class PlanView
{
public:
    PlanView(const Instance &instance, const Plan &plan);

    /// Nothing when there is none of this id.
    [[nodiscard]] const Training *training(const std::string &id) const { return at(m_trainings, id); }
    [[nodiscard]] const Participant *participant(const std::string &id) const { return at(m_participants, id); }
    [[nodiscard]] const Coach *coach(const std::string &id) const { return at(m_coaches, id); }
    [[nodiscard]] const HeldTraining *held(const std::string &training) const { return at(m_held, training); }
    [[nodiscard]] bool isSeat(const Seat &seat) const { return m_seats.contains(seat); }
    [[nodiscard]] bool isForbidden(const Seat &seat) const { return m_forbidden.contains(seat); }
    [[nodiscard]] const std::set<Seat> &pinned() const { return m_pinned; }
    /// Trainings by participant; only those who attend something.
    [[nodiscard]] const std::map<std::string, std::vector<std::string>> &attended() const { return m_attended; }
    [[nodiscard]] const std::vector<std::string> &attendedBy(const std::string &participant) const;
    /// Trainings led by a coach.
    [[nodiscard]] const std::vector<std::string> &ledBy(const std::string &coach) const;

    [[nodiscard]] bool isFree(const Participant &participant, const Training &training) const;
    [[nodiscard]] bool isEligible(const Participant &participant, const Training &training) const;
    /// rankOf(), and otherRank where that is none.
    [[nodiscard]] int rankOfSeat(const Participant &participant, const Training &training) const;
    /// Whether they have a topic in common that nobody may attend twice.
    [[nodiscard]] bool shareTopic(const Training &a, const Training &b) const;
    /// Whether the coach could lead the training beside those it leads in the plan.
    [[nodiscard]] bool couldLead(const Coach &coach, const Training &training) const;
    /// Whether one of its coaches could, or it needs none.
    [[nodiscard]] bool hasFreeCoach(const Training &training) const;

private:
    template <class Map>
    static auto at(const Map &map, const std::string &id) -> typename Map::mapped_type
    {
        const auto found = map.find(id);
        return found == map.end() ? nullptr : found->second;
    }

    const Instance &m_instance;
    std::unordered_map<std::string, const Training *> m_trainings;
    std::unordered_map<std::string, const Participant *> m_participants;
    std::unordered_map<std::string, const Coach *> m_coaches;
    std::unordered_map<std::string, const HeldTraining *> m_held;
    std::set<Seat> m_pinned;
    std::set<Seat> m_allowed; ///< whatever role, time and wishes say
    std::set<Seat> m_forbidden;
    std::set<Seat> m_seats;
    std::map<std::string, std::vector<std::string>> m_attended;
    std::map<std::string, std::vector<std::string>> m_led;
};

/// Whether a list of ids has this one.
[[nodiscard]] bool contains(const std::vector<std::string> &ids, const std::string &id);

} // namespace planning
