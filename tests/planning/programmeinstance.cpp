#include "planning/programmeinstance.h"

#include "planning/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <numeric>
#include <set>

using namespace planning;

namespace testplanning {

namespace {

constexpr Minutes day = 1440;
constexpr int parts = 3; ///< of the programme: topics B1.x to B3.x
const std::vector<std::string> roles{"leadership", "planner", "county"};
const std::vector<double> roleShares{25, 55, 20};
const std::vector<double> seatShares{45, 40, 15};

std::string numbered(char letter, int digits, std::size_t index)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%c%0*d", letter, digits, int(index) + 1);
    return text.data();
}

bool overlapsAny(const std::vector<Interval> &times, const Interval &time)
{
    return std::any_of(times.begin(), times.end(), [&](const Interval &other) { return overlap(other, time); });
}

std::vector<Interval> merged(std::vector<Interval> times)
{
    std::sort(times.begin(), times.end(), [](const Interval &a, const Interval &b) { return std::pair(a.start, a.end) < std::pair(b.start, b.end); });
    std::vector<Interval> united;
    for (const Interval &time : times) {
        if (!united.empty() && time.start <= united.back().end)
            united.back().end = std::max(united.back().end, time.end);
        else
            united.push_back(time);
    }
    return united;
}

/// Draws in the order of gen_instance.py: each number that is drawn out of turn makes another instance.
class Year
{
public:
    Year(int people, int trainings, std::uint64_t seed, Capacity capacity, bool offered)
        : m_random(seed), m_people(std::size_t(people)), m_trainings(std::size_t(trainings)), m_capacity(capacity), m_offered(offered)
        , m_topics(std::size_t(std::clamp(int(std::nearbyint(2.6 * std::sqrt(trainings))), 6, 36)))
    {
        m_instance.name = "g-" + std::to_string(people) + "x" + std::to_string(trainings) + "-" + nameOf(capacity) + "-s" + std::to_string(seed);
        m_instance.rules.sameMunicipalityMax = 2;
        const int days = std::clamp(int(std::nearbyint(2.4 * std::sqrt(trainings))), 6, 60);
        for (int date = 0; int(m_days.size()) < days; ++date) {
            if (date % 7 < 5)
                m_days.push_back(date);
        }
    }

    Instance run()
    {
        drawDemand();
        drawMunicipalities();
        drawCoaches();
        for (std::size_t i = 0; i < m_trainings; ++i)
            addTraining(i);
        for (std::size_t i = 0; i < m_people; ++i)
            addParticipant(i);
        for (const Participant &participant : m_instance.participants)
            decide(participant);
        return std::move(m_instance);
    }

private:
    static std::string topicId(std::size_t topic) { return "B" + std::to_string(topic % parts + 1) + "." + std::to_string(topic / parts + 1); }

    /// By Zipf's law over an order common to all, with some noise for each role.
    void drawDemand()
    {
        std::vector<std::size_t> common(m_topics);
        std::iota(common.begin(), common.end(), 0U);
        m_random.shuffle(common);
        std::vector<double> base(m_topics);
        for (std::size_t place = 0; place < m_topics; ++place)
            base[common[place]] = -std::log(double(place + 1));
        for (std::size_t role = 0; role < roles.size(); ++role) {
            std::vector<double> demand;
            for (std::size_t topic = 0; topic < m_topics; ++topic)
                demand.push_back(base[topic] + 0.5 * m_random.gumbel());
            m_demand.push_back(std::move(demand));
            std::vector<double> weights;
            for (const double value : m_demand.back())
                weights.push_back(std::exp(0.75 * value));
            m_weights.push_back(std::move(weights));
        }
    }

    void drawMunicipalities()
    {
        const auto municipalities = std::size_t(std::max(5, int(double(m_people) / 2.5)));
        const std::size_t counties = std::max<std::size_t>(2, municipalities / 12);
        for (std::size_t i = 0; i < municipalities; ++i)
            m_municipalityShares.push_back(1.0 / std::pow(double(i + 3), 0.8));
        for (std::size_t i = 0; i < municipalities; ++i)
            m_counties.push_back(m_random.below(counties));
        for (std::size_t county = 0; county < counties; ++county) {
            std::vector<double> shift;
            for (std::size_t topic = 0; topic < m_topics; ++topic)
                shift.push_back(0.3 * (m_random.gumbel() - 0.577));
            m_countyShifts.push_back(std::move(shift));
        }
    }

    void drawCoaches()
    {
        const std::size_t coaches = std::max<std::size_t>(3, m_trainings / 6);
        const double share = m_capacity == Capacity::Scarce ? 0.6 : m_capacity == Capacity::Tight ? 0.8 : 1.6;
        const double total = share * double(m_trainings);
        const auto upTo = [&](std::size_t coach) { return int(total * double(coach) / double(coaches) + 0.5); };
        for (std::size_t i = 0; i < coaches; ++i) {
            std::set<std::size_t> topics;
            for (int draw = 0; draw < 2; ++draw)
                topics.insert(m_random.below(parts));
            std::set<int> away;
            for (std::size_t draw = 0; draw < std::max<std::size_t>(1, m_days.size() / 6); ++draw)
                away.insert(m_random.choice(m_days));
            Coach coach{numbered('C', 3, i), std::max(1, upTo(i + 1) - upTo(i)), {}};
            for (const int date : away)
                coach.unavailable.push_back({date * day, (date + 1) * day});
            m_instance.coaches.push_back(std::move(coach));
            m_coachTopics.push_back(std::move(topics));
        }
    }

    void addTraining(std::size_t index)
    {
        Training training;
        training.id = numbered('T', 5, index);
        const std::size_t role = m_random.weighted(roleShares);
        std::set<std::size_t> open{role};
        if (m_random.chance(0.2)) {
            open.insert(m_random.below(roles.size()));
            if (m_random.chance(0.3))
                open = {0, 1, 2};
        }
        for (const std::size_t other : open)
            training.roles.push_back(roles[other]);
        const std::size_t first = m_random.weighted(m_weights[role]);
        training.topics.push_back(topicId(first));
        if (m_random.chance(0.25)) {
            if (const std::size_t second = m_random.weighted(m_weights[role]); second != first)
                training.topics.push_back(topicId(second));
        }
        const int date = m_random.choice(m_days);
        Minutes start = std::array<Minutes, 4>{540, 690, 840, 990}[m_random.weighted({30, 25, 30, 15})];
        start += date * day + (m_random.chance(0.15) ? 60 : 0);
        training.time = {start, start + 120};
        training.coaches = coachesFor(first, training.time);
        const double size = m_random.fraction();
        training.min = 6;
        training.max = size < 0.7 ? 8 : size < 0.85 ? 7 : 10;
        training.state = m_random.chance(0.03) ? TrainingState::Must : TrainingState::Open;
        m_instance.trainings.push_back(std::move(training));
    }

    std::vector<std::string> coachesFor(std::size_t topic, const Interval &time)
    {
        std::vector<std::string> able;
        for (std::size_t i = 0; i < m_instance.coaches.size(); ++i) {
            if (m_coachTopics[i].contains(topic % parts) && !overlapsAny(m_instance.coaches[i].unavailable, time))
                able.push_back(m_instance.coaches[i].id);
        }
        m_random.shuffle(able);
        able.resize(std::min(able.size(), 2 + m_random.below(4)));
        std::sort(able.begin(), able.end());
        if (able.empty())
            able.push_back(m_random.choice(m_instance.coaches).id);
        return able;
    }

    std::vector<Interval> drawUnavailable()
    {
        std::vector<Interval> times;
        const auto add = [&](Minutes start, Minutes end) { times.push_back({start, end}); };
        if (m_random.chance(0.5)) { // part-time: one week-day off
            const auto weekday = int(m_random.below(5));
            for (const int date : m_days) {
                if (date % 7 == weekday)
                    add(date * day, (date + 1) * day);
            }
        }
        if (m_random.chance(0.35)) { // only in the morning, or only in the afternoon
            const bool isMorningTaken = m_random.below(2) == 1;
            for (const int date : m_days)
                add(date * day + (isMorningTaken ? 0 : 780), isMorningTaken ? date * day + 780 : (date + 1) * day);
        }
        if (m_random.chance(0.25)) { // holidays
            const std::size_t first = m_random.below(m_days.size());
            for (std::size_t i = first; i < std::min(m_days.size(), first + std::max<std::size_t>(2, m_days.size() / 5)); ++i)
                add(m_days[i] * day, (m_days[i] + 1) * day);
        }
        for (const int date : m_days) { // single appointments
            if (m_random.chance(0.12)) {
                const Minutes start = date * day + 480 + 60 * Minutes(m_random.below(9));
                add(start, start + 180);
            }
        }
        return merged(std::move(times));
    }

    /// Topics of a person, the dearest first.
    std::vector<std::size_t> drawTaste(std::size_t role, std::size_t municipality)
    {
        std::vector<double> taste;
        for (std::size_t topic = 0; topic < m_topics; ++topic) {
            const double usual = m_demand[role][topic] + m_countyShifts[m_counties[municipality]][topic];
            taste.push_back(std::nearbyint((usual + m_random.gumbel()) * 1e6));
        }
        std::vector<std::size_t> order(m_topics);
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return taste[a] > taste[b]; });
        if (!m_offered)
            return order;
        std::vector<std::size_t> offered;
        std::copy_if(order.begin(), order.end(), std::back_inserter(offered), [&](std::size_t topic) { return !trainingsOn(topic, role).empty(); });
        return offered.empty() ? order : offered;
    }

    std::vector<std::string> trainingsOn(std::size_t topic, std::size_t role) const
    {
        std::vector<std::string> found;
        for (const Training &training : m_instance.trainings) {
            if (std::count(training.topics.begin(), training.topics.end(), topicId(topic)) && std::count(training.roles.begin(), training.roles.end(), roles[role]))
                found.push_back(training.id);
        }
        return found;
    }

    void addParticipant(std::size_t index)
    {
        Participant participant;
        participant.id = numbered('P', 6, index);
        const std::size_t role = m_random.weighted(roleShares);
        participant.role = roles[role];
        const std::size_t municipality = m_random.weighted(m_municipalityShares);
        participant.municipality = numbered('M', 5, municipality);
        participant.unavailable = drawUnavailable();
        const std::vector<std::size_t> order = drawTaste(role, municipality);
        const std::size_t wanted = 3 + m_random.below(3);
        if (m_random.chance(0.1)) { // one particular training first
            if (const std::vector<std::string> trainings = trainingsOn(order.front(), role); !trainings.empty())
                participant.wishes.push_back({{}, m_random.choice(trainings), 1});
        }
        for (std::size_t i = 0; i < order.size() && participant.wishes.size() < wanted; ++i)
            participant.wishes.push_back({topicId(order[i]), {}, int(participant.wishes.size()) + 1});
        participant.max = 1 + int(m_random.weighted(seatShares));
        participant.acceptsOther = m_random.chance(0.5);
        m_instance.participants.push_back(std::move(participant));
    }

    void decide(const Participant &participant)
    {
        if (!m_random.chance(0.01))
            return;
        std::vector<const Training *> open;
        for (const Training &training : m_instance.trainings) {
            if (std::count(training.roles.begin(), training.roles.end(), participant.role))
                open.push_back(&training);
        }
        if (open.empty())
            return;
        const Training &training = *m_random.choice(open);
        if (!overlapsAny(participant.unavailable, training.time))
            m_instance.locks.push_back({{participant.id, training.id}, m_random.chance(0.8) ? LockKind::In : LockKind::Out});
    }

    Random m_random;
    std::size_t m_people;
    std::size_t m_trainings;
    Capacity m_capacity;
    bool m_offered;
    std::size_t m_topics;
    std::vector<int> m_days; ///< no week-ends
    std::vector<std::vector<double>> m_demand;  ///< by role and topic
    std::vector<std::vector<double>> m_weights; ///< the same as weights of trainings
    std::vector<double> m_municipalityShares;
    std::vector<std::size_t> m_counties; ///< by municipality
    std::vector<std::vector<double>> m_countyShifts;
    std::vector<std::set<std::size_t>> m_coachTopics;
    Instance m_instance;
};

} // namespace

Instance programmeInstance(int people, int trainings, std::uint64_t seed, Capacity capacity, bool offered)
{
    return Year(people, trainings, seed, capacity, offered).run();
}

const char *nameOf(Capacity capacity)
{
    return capacity == Capacity::Scarce ? "scarce" : capacity == Capacity::Tight ? "tight" : "ample";
}

} // namespace testplanning
