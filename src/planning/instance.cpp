#include "planning/instance.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_set>

namespace planning {

namespace {

using Ids = std::unordered_set<std::string_view>;

/// Collects what is wrong; keeps the first.
class Inspection
{
public:
    explicit Inspection(const Instance &instance) : m_instance(instance) {}

    std::string run()
    {
        m_participants = idsOf(m_instance.participants, "participant");
        m_trainings = idsOf(m_instance.trainings, "training");
        m_coaches = idsOf(m_instance.coaches, "coach");
        rules();
        for (const Coach &coach : m_instance.coaches)
            check(coach);
        for (const Training &training : m_instance.trainings)
            check(training);
        for (const Participant &participant : m_instance.participants)
            check(participant);
        std::set<std::pair<Seat, int>> locks;
        for (const Lock &lock : m_instance.locks) {
            check(lock.seat, "lock");
            require(locks.insert({lock.seat, int(lock.kind)}).second, "the lock of " + place(lock.seat) + " is there twice");
        }
        std::set<Seat> previous;
        for (const Seat &seat : m_instance.previous) {
            check(seat, "previous seat");
            require(previous.insert(seat).second, "the previous seat " + place(seat) + " is there twice");
        }
        return m_mistake;
    }

private:
    void require(bool holds, const std::string &otherwise)
    {
        if (!holds && m_mistake.empty())
            m_mistake = inOneLine(otherwise);
    }

    /// Ids come from outside, and may be of any length and hold anything.
    static std::string inOneLine(std::string text)
    {
        constexpr std::size_t longest = 200;
        if (text.size() > longest) {
            std::size_t end = longest;
            while ((std::uint8_t(text[end]) & 0xc0) == 0x80) // within a character of UTF-8
                --end;
            text = text.substr(0, end) + "…";
        }
        std::replace_if(text.begin(), text.end(), [](char character) { return std::uint8_t(character) < 0x20 || character == 0x7f; }, ' ');
        return text;
    }

    template <class R>
    Ids idsOf(const std::vector<R> &rows, const std::string &what)
    {
        Ids ids;
        for (const R &row : rows) {
            require(!row.id.empty(), "a " + what + " has no id");
            require(ids.insert(row.id).second, what + " " + row.id + " is there twice");
        }
        return ids;
    }

    void rules()
    {
        const Rules &rules = m_instance.rules;
        require(isBetween(rules.otherRank, 1, mostRank), "other_rank is not between 1 and " + std::to_string(mostRank));
        require(isBetween(rules.sameMunicipalityMax.value_or(0), 0, mostPeople), "same_municipality_max is negative or too big");
    }

    void check(const Coach &coach)
    {
        require(isBetween(coach.maxTrainings, 0, mostPeople), "coach " + coach.id + ": max_trainings is negative or too big");
        check(coach.unavailable, "coach " + coach.id);
    }

    void check(const Training &training)
    {
        const std::string where = "training " + training.id;
        check(training.time, where);
        require(isBetween(training.min, 0, training.max) && training.max <= mostPeople, where + ": min and max are not 0 <= min <= max, or too big");
        for (const std::string &coach : training.coaches)
            require(m_coaches.contains(coach), where + ": there is no coach " + coach);
    }

    void check(const Participant &participant)
    {
        const std::string where = "participant " + participant.id;
        require(isBetween(participant.max, 1, mostRank), where + ": max is not between 1 and " + std::to_string(mostRank));
        for (const Wish &wish : participant.wishes) {
            require(wish.topic.empty() != wish.training.empty(), where + ": a wish names a topic or a training");
            require(wish.rank >= 1 && wish.rank < m_instance.rules.otherRank, where + ": a rank is not between 1 and other_rank - 1");
        }
        check(participant.unavailable, where);
    }

    void check(const std::vector<Interval> &times, const std::string &where)
    {
        for (const Interval &time : times)
            check(time, where + ": an unavailable time");
    }

    void check(const Interval &time, const std::string &where)
    {
        require(time.start < time.end, where + " ends before it begins");
        require(time.start >= -farthestMinute && time.end <= farthestMinute, where + " is too far away");
    }

    static bool isBetween(int value, int least, int most) { return least <= value && value <= most; }

    void check(const Seat &seat, const std::string &what)
    {
        require(m_participants.contains(seat.participant), "a " + what + " names participant " + seat.participant + ", who is not there");
        require(m_trainings.contains(seat.training), "a " + what + " names training " + seat.training + ", which is not there");
    }

    static std::string place(const Seat &seat) { return seat.participant + " in " + seat.training; }

    const Instance &m_instance;
    Ids m_participants;
    Ids m_trainings;
    Ids m_coaches;
    std::string m_mistake;
};

} // namespace

bool isAway(const std::vector<Interval> &unavailable, const Interval &time)
{
    return std::any_of(unavailable.begin(), unavailable.end(), [&](const Interval &taken) { return overlap(taken, time); });
}

std::string mistakeIn(const Instance &instance)
{
    return Inspection(instance).run();
}

} // namespace planning
