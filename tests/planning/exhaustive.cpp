#include "planning/exhaustive.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <unordered_map>

using namespace planning;

namespace testplanning {

namespace {

/// A set of trainings: bit `i` is the one at place `i`.
using Set = unsigned;

constexpr int noRank = 0;

bool has(const std::vector<std::string> &ids, const std::string &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool isBusy(const std::vector<Interval> &times, const Interval &time)
{
    return std::any_of(times.begin(), times.end(), [&](const Interval &other) { return other.start < time.end && time.start < other.end; });
}

/// Values of all levels, one byte each, so that the order of the words is that of the levels.
struct Score
{
    std::array<std::uint64_t, 2> words{};

    auto operator<=>(const Score &) const = default;

    static int shiftOf(std::size_t level) { return 56 - 8 * int(level % 8); }
    void add(std::size_t level, int value) { words[level / 8] += std::uint64_t(value) << shiftOf(level); }
    int at(std::size_t level) const { return int(words[level / 8] >> shiftOf(level) & 0xFF); }
};

Score operator+(const Score &a, const Score &b)
{
    return {{a.words[0] + b.words[0], a.words[1] + b.words[1]}};
}

/// How many people each training has, 4 bits each; above them how many are of the municipality whose people are being placed.
using Counts = std::uint32_t;

constexpr Counts peopleMask = 0xFFFF;

int peopleIn(Counts counts, std::size_t training) { return int(counts >> (4 * training) & 0xF); }
int fellowsIn(Counts counts, std::size_t training) { return int(counts >> (16 + 4 * training) & 0xF); }
Counts oneMore(std::size_t training) { return Counts{0x10001} << (4 * training); }

/// The best way to some counts. `choices`: the set of each person so far, 4 bits each.
struct Way
{
    Score score;
    std::uint32_t choices = 0;
};

/// What one person may attend.
struct Choice
{
    Set trainings = 0;
    Score score;
};

class Enumeration
{
public:
    explicit Enumeration(const Instance &instance)
        : m_instance(instance), m_people(instance.participants), m_trainings(instance.trainings), m_levels(levelsOf(instance))
    {
        std::stable_sort(m_people.begin(), m_people.end(), [](const Participant &a, const Participant &b) { return a.municipality < b.municipality; });
        for (const Participant &participant : m_people)
            m_choices.push_back(choicesOf(participant));
    }

    Exhaustive run()
    {
        const Set all = (Set{1} << m_trainings.size()) - 1;
        for (Set held = all;; --held) {
            std::vector<std::string> coaches(m_trainings.size());
            if (canBeHeld(held) && findCoaches(held, 0, coaches))
                place(held, coaches);
            if (held == 0)
                break;
        }
        return result();
    }

private:
    std::size_t level(LevelKind kind) const
    {
        return std::size_t(std::find_if(m_levels.begin(), m_levels.end(), [&](const Level &other) { return other.kind == kind; }) - m_levels.begin());
    }

    bool mayAttend(const Participant &participant, const Training &training) const
    {
        return isLocked(participant, training, LockKind::In) || isLocked(participant, training, LockKind::May);
    }

    bool isLocked(const Participant &participant, const Training &training, LockKind kind) const
    {
        return std::any_of(m_instance.locks.begin(), m_instance.locks.end(), [&](const Lock &lock) {
            return lock.kind == kind && lock.seat.participant == participant.id && lock.seat.training == training.id;
        });
    }

    int rank(const Participant &participant, const Training &training) const
    {
        int best = noRank;
        for (const Wish &wish : participant.wishes) {
            const bool isMeant = wish.topic.empty() ? wish.training == training.id : has(training.topics, wish.topic);
            if (isMeant && (best == noRank || wish.rank < best))
                best = wish.rank;
        }
        const bool takesOthers = participant.acceptsOther || mayAttend(participant, training);
        return best == noRank && takesOthers ? m_instance.rules.otherRank : best;
    }

    bool isEligible(const Participant &participant, const Training &training) const
    {
        if (training.state == TrainingState::Cancelled || isLocked(participant, training, LockKind::Out))
            return false;
        return mayAttend(participant, training)
            || (has(training.roles, participant.role) && !isBusy(participant.unavailable, training.time) && rank(participant, training) != noRank);
    }

    /// Whether nobody may attend both.
    bool exclude(const Training &a, const Training &b) const
    {
        if (a.time.start < b.time.end && b.time.start < a.time.end)
            return true;
        return !m_instance.rules.repeatTopic && std::any_of(a.topics.begin(), a.topics.end(), [&](const std::string &topic) { return has(b.topics, topic); });
    }

    std::vector<Choice> choicesOf(const Participant &participant) const
    {
        std::vector<Choice> choices;
        for (Set set = 0; set < Set{1} << m_trainings.size(); ++set) {
            if (isLegal(participant, set))
                choices.push_back({set, scoreOf(participant, set)});
        }
        return choices;
    }

    bool isLegal(const Participant &participant, Set set) const
    {
        if (std::popcount(set) > participant.max)
            return false;
        for (std::size_t i = 0; i < m_trainings.size(); ++i) {
            if (!(set >> i & 1))
                continue;
            if (!isEligible(participant, m_trainings[i]))
                return false;
            for (std::size_t j = 0; j < i; ++j) {
                if ((set >> j & 1) && exclude(m_trainings[i], m_trainings[j]))
                    return false;
            }
        }
        return true;
    }

    /// All levels but mixing and the trainings that have to be held.
    Score scoreOf(const Participant &participant, Set set) const
    {
        int best = std::numeric_limits<int>::max();
        int rankSum = 0;
        int missed = 0;
        int changed = 0;
        for (std::size_t i = 0; i < m_trainings.size(); ++i) {
            const bool attends = set >> i & 1;
            if (attends) {
                best = std::min(best, rank(participant, m_trainings[i]));
                rankSum += rank(participant, m_trainings[i]) - 1;
            }
            missed += !attends && isLocked(participant, m_trainings[i], LockKind::In);
            const Seat seat{participant.id, m_trainings[i].id};
            changed += !attends && std::count(m_instance.previous.begin(), m_instance.previous.end(), seat) > 0;
        }
        Score score;
        for (std::size_t i = 0; i < m_levels.size(); ++i) {
            switch (m_levels[i].kind) {
            case LevelKind::Musts: score.add(i, missed); break;
            case LevelKind::None: score.add(i, set == 0); break;
            case LevelKind::Over: score.add(i, best > m_levels[i].number); break;
            case LevelKind::Short: score.add(i, participant.max >= m_levels[i].number && std::popcount(set) < m_levels[i].number); break;
            case LevelKind::RankSum: score.add(i, rankSum); break;
            case LevelKind::Changes: score.add(i, changed); break;
            case LevelKind::Mixing: break;
            }
        }
        return score;
    }

    bool canBeHeld(Set held) const
    {
        for (std::size_t i = 0; i < m_trainings.size(); ++i) {
            if ((held >> i & 1) && (m_trainings[i].state == TrainingState::Cancelled || m_trainings[i].min > int(m_people.size())))
                return false;
        }
        return true;
    }

    bool findCoaches(Set held, std::size_t training, std::vector<std::string> &coaches) const
    {
        if (training == m_trainings.size())
            return true;
        const Training &row = m_trainings[training];
        if (!(held >> training & 1) || row.coaches.empty())
            return findCoaches(held, training + 1, coaches);
        for (const Coach &coach : m_instance.coaches) {
            if (!has(row.coaches, coach.id) || !canLead(coach, training, coaches))
                continue;
            coaches[training] = coach.id;
            if (findCoaches(held, training + 1, coaches))
                return true;
            coaches[training].clear();
        }
        return false;
    }

    bool canLead(const Coach &coach, std::size_t training, const std::vector<std::string> &coaches) const
    {
        int led = 0;
        for (std::size_t i = 0; i < training; ++i) {
            if (coaches[i] != coach.id)
                continue;
            ++led;
            if (overlap(m_trainings[i].time, m_trainings[training].time))
                return false;
        }
        return led < coach.maxTrainings && !isBusy(coach.unavailable, m_trainings[training].time);
    }

    /// All ways to place the people in these trainings.
    void place(Set held, const std::vector<std::string> &coaches)
    {
        Score start;
        for (std::size_t i = 0; i < m_trainings.size(); ++i)
            start.add(level(LevelKind::Musts), m_trainings[i].state == TrainingState::Must && !(held >> i & 1));
        std::unordered_map<Counts, Way> ways{{0, {start, 0}}};
        for (std::size_t person = 0; person < m_people.size(); ++person) {
            const bool isNewMunicipality = person > 0 && m_people[person].municipality != m_people[person - 1].municipality;
            std::unordered_map<Counts, Way> next;
            for (const auto &[counts, way] : ways)
                follow(held, person, isNewMunicipality ? counts & peopleMask : counts, way, next);
            ways = std::move(next);
        }
        for (const auto &[counts, way] : ways) {
            if (isEnough(held, counts, 0) && (!m_isFound || way.score < m_best.score)) {
                m_isFound = true;
                m_best = way;
                m_held = held;
                m_coaches = coaches;
            }
        }
    }

    void follow(Set held, std::size_t person, Counts counts, const Way &way, std::unordered_map<Counts, Way> &next) const
    {
        for (const Choice &choice : m_choices[person]) {
            if ((choice.trainings & ~held) != 0)
                continue;
            Way longer{way.score + choice.score, way.choices | choice.trainings << (4 * person)};
            Counts reached = counts;
            bool fits = true;
            for (std::size_t i = 0; i < m_trainings.size() && fits; ++i) {
                if (!(choice.trainings >> i & 1))
                    continue;
                fits = peopleIn(counts, i) < m_trainings[i].max && fellowsIn(counts, i) < m_instance.rules.sameMunicipalityMax.value_or(1000);
                longer.score.add(level(LevelKind::Mixing), fellowsIn(counts, i) > 0);
                reached += oneMore(i);
            }
            const bool isWorse = m_isFound && m_best.score <= longer.score;
            if (!fits || isWorse || !isEnough(held, reached, m_people.size() - 1 - person))
                continue;
            const auto [place, isNew] = next.try_emplace(reached, longer);
            if (!isNew && longer.score < place->second.score)
                place->second = longer;
        }
    }

    /// Whether each training has its minimum, or can reach it with those who are left.
    bool isEnough(Set held, Counts counts, std::size_t left) const
    {
        for (std::size_t i = 0; i < m_trainings.size(); ++i) {
            if ((held >> i & 1) && peopleIn(counts, i) + int(left) < m_trainings[i].min)
                return false;
        }
        return true;
    }

    Exhaustive result() const
    {
        Exhaustive found;
        for (std::size_t i = 0; i < m_trainings.size(); ++i) {
            if (!(m_held >> i & 1))
                continue;
            HeldTraining training{m_trainings[i].id, m_coaches[i], {}};
            for (std::size_t person = 0; person < m_people.size(); ++person) {
                if (m_best.choices >> (4 * person + i) & 1)
                    training.participants.push_back(m_people[person].id);
            }
            std::sort(training.participants.begin(), training.participants.end());
            found.plan.held.push_back(std::move(training));
        }
        std::sort(found.plan.held.begin(), found.plan.held.end(), [](const HeldTraining &a, const HeldTraining &b) { return a.training < b.training; });
        for (std::size_t i = 0; i < m_levels.size(); ++i)
            found.objective.push_back(m_best.score.at(i));
        return found;
    }

    const Instance &m_instance;
    std::vector<Participant> m_people; ///< by municipality
    const std::vector<Training> &m_trainings;
    std::vector<Level> m_levels;
    std::vector<std::vector<Choice>> m_choices; ///< by person
    bool m_isFound = false;
    Way m_best;
    Set m_held = 0;
    std::vector<std::string> m_coaches;
};

} // namespace

Exhaustive exhaustive(const Instance &instance)
{
    return Enumeration(instance).run();
}

} // namespace testplanning
