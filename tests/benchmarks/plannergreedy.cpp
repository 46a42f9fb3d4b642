#include "plannerpeers.h"

#include <algorithm>
#include <map>
#include <set>

using namespace planning;

namespace plannerpeers {

namespace {

/// A plan that is filled seat by seat; nothing is ever moved.
class Hand
{
public:
    Hand(const Instance &instance, std::set<std::string> givenUp) : m_instance(instance), m_givenUp(std::move(givenUp)) {}

    Plan run()
    {
        for (const Lock &lock : m_instance.locks) {
            if (lock.kind == LockKind::In)
                m_pins.insert(lock.seat);
            else
                m_bans.insert(lock.seat);
        }
        for (const Participant &person : m_instance.participants) {
            for (const Training &training : m_instance.trainings) {
                if (m_pins.contains({person.id, training.id}))
                    tryToSeat(person, training);
            }
        }
        int most = 1;
        for (const Participant &person : m_instance.participants)
            most = std::max(most, person.max);
        for (int seat = 1; seat <= most; ++seat) {
            for (int rank = 1; rank <= m_instance.rules.otherRank; ++rank)
                giveOut(seat, rank);
        }
        Plan plan;
        for (auto &[id, held] : m_held)
            plan.held.push_back(std::move(held));
        return plan;
    }

private:
    void giveOut(int seat, int rank)
    {
        for (const Participant &person : m_instance.participants) {
            for (const Training &training : m_instance.trainings) {
                if (int(m_attended[person.id].size()) >= std::min(seat, person.max))
                    break;
                if (rankOf(m_instance, person, training) == rank)
                    tryToSeat(person, training);
            }
        }
    }

    static bool isAway(const std::vector<Interval> &times, const Interval &time)
    {
        return std::any_of(times.begin(), times.end(), [&](const Interval &other) { return overlap(other, time); });
    }

    static bool meet(const std::vector<std::string> &a, const std::vector<std::string> &b)
    {
        return std::any_of(a.begin(), a.end(), [&](const std::string &id) { return std::find(b.begin(), b.end(), id) != b.end(); });
    }

    bool isWelcome(const Participant &person, const Training &training) const
    {
        const Seat seat{person.id, training.id};
        if (m_givenUp.contains(training.id) || training.state == TrainingState::Cancelled || m_bans.contains(seat))
            return false;
        return m_pins.contains(seat) || (meet({person.role}, training.roles) && !isAway(person.unavailable, training.time));
    }

    void tryToSeat(const Participant &person, const Training &training)
    {
        std::vector<const Training *> &attended = m_attended[person.id];
        const bool isTaken = std::any_of(attended.begin(), attended.end(), [&](const Training *other) {
            return overlap(other->time, training.time) || (!m_instance.rules.repeatTopic && meet(other->topics, training.topics));
        });
        if (isTaken || int(attended.size()) >= person.max || !isWelcome(person, training) || training.max == 0)
            return;
        int &fellows = m_fellows[{training.id, person.municipality}];
        if (fellows >= m_instance.rules.sameMunicipalityMax.value_or(training.max) || !open(training))
            return;
        HeldTraining &held = m_held.at(training.id);
        if (int(held.participants.size()) >= training.max)
            return;
        held.participants.push_back(person.id);
        attended.push_back(&training);
        ++fellows;
    }

    bool open(const Training &training)
    {
        if (m_held.contains(training.id))
            return true;
        HeldTraining held{training.id, {}, {}};
        for (const Coach &coach : m_instance.coaches) {
            std::vector<Interval> &led = m_led[coach.id];
            if (!held.coach.empty() || !meet({coach.id}, training.coaches) || int(led.size()) >= coach.maxTrainings
                || isAway(coach.unavailable, training.time) || isAway(led, training.time))
                continue;
            held.coach = coach.id;
            led.push_back(training.time);
        }
        if (held.coach.empty() && !training.coaches.empty())
            return false;
        m_held.emplace(training.id, std::move(held));
        return true;
    }

    const Instance &m_instance;
    std::set<std::string> m_givenUp;
    std::set<Seat> m_pins;
    std::set<Seat> m_bans;
    std::map<std::string, HeldTraining> m_held;
    std::map<std::string, std::vector<Interval>> m_led;
    std::map<std::string, std::vector<const Training *>> m_attended;
    std::map<std::pair<std::string, std::string>, int> m_fellows; ///< by training and municipality
};

} // namespace

Plan greedyPlan(const Instance &instance)
{
    std::map<std::string, std::size_t> minimums;
    for (const Training &training : instance.trainings)
        minimums[training.id] = std::size_t(training.min);
    std::set<std::string> givenUp;
    for (;;) {
        Plan plan = Hand(instance, givenUp).run();
        const HeldTraining *smallest = nullptr;
        for (const HeldTraining &held : plan.held) {
            if (held.participants.size() < minimums[held.training] && (!smallest || held.participants.size() < smallest->participants.size()))
                smallest = &held;
        }
        if (!smallest)
            return plan;
        givenUp.insert(smallest->training);
    }
}

} // namespace plannerpeers
