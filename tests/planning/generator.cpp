#include "planning/generator.h"

#include "planning/random.h"

#include <algorithm>

using namespace planning;

namespace testplanning {

namespace {

constexpr Minutes slot = 60;

/// Draws one instance.
class Maker
{
public:
    Maker(std::uint64_t seed, int people, int trainings)
        : m_random(seed), m_people(people), m_trainings(trainings), m_slots(std::max(5, trainings * 2)), m_topics(std::max(2, trainings))
        , m_municipalities(std::max(2, people / 3)), m_coaches(trainings > 6 ? trainings / 3 : m_random.between(0, 3))
    {
        m_instance.name = "mixed-" + std::to_string(people) + "x" + std::to_string(trainings) + "-" + std::to_string(seed);
    }

    Instance run()
    {
        rules();
        for (int i = 0; i < m_coaches; ++i)
            m_instance.coaches.push_back({"C" + std::to_string(i + 1), m_random.between(m_random.chance(0.1) ? 0 : 1, 3), away(0.4)});
        for (int i = 0; i < m_trainings; ++i)
            addTraining(i);
        for (int i = 0; i < m_people; ++i)
            addParticipant(i);
        const double density = 4.0 / (4.0 + m_trainings);
        for (const Participant &participant : m_instance.participants) {
            for (const Training &training : m_instance.trainings)
                decide({participant.id, training.id}, density);
        }
        return std::move(m_instance);
    }

private:
    void rules()
    {
        Rules &rules = m_instance.rules;
        rules.otherRank = m_random.choice(std::vector<int>{1, 2, 3, 4, 6, 6});
        if (m_random.chance(0.6))
            rules.sameMunicipalityMax = m_random.between(m_random.chance(0.05) ? 0 : 1, 3);
        rules.repeatTopic = m_random.chance(0.3);
        rules.mode = m_random.chance(0.4) ? Mode::Repair : Mode::Plan;
        m_hasPrevious = m_random.chance(0.5);
    }

    std::string topic() { return "Q" + std::to_string(m_random.between(1, m_topics)); }

    Interval time(int longest)
    {
        const int start = m_random.between(0, m_slots - 1);
        return {start * slot, (start + m_random.between(1, longest)) * slot};
    }

    std::vector<Interval> away(double share)
    {
        std::vector<Interval> times;
        while (times.size() < 3 && m_random.chance(share))
            times.push_back(time(4));
        return times;
    }

    void addTraining(int index)
    {
        Training training;
        training.id = "T" + std::to_string(index + 1);
        training.roles = m_random.chance(0.4) ? std::vector<std::string>{"planner", "county"} : std::vector<std::string>{m_random.chance(0.7) ? "planner" : "county"};
        training.topics = {topic()};
        if (const std::string second = topic(); m_random.chance(0.3) && second != training.topics.front())
            training.topics.push_back(second);
        if (m_random.chance(0.05))
            training.topics.clear();
        training.time = time(3);
        const int usual = std::clamp(m_people / std::max(1, m_trainings), 2, 6);
        training.min = m_random.between(0, usual);
        training.max = training.min + m_random.between(0, 3);
        for (const Coach &coach : m_instance.coaches) {
            if (m_random.chance(m_coaches > 3 ? 0.3 : 0.5))
                training.coaches.push_back(coach.id);
        }
        if (m_random.chance(0.2))
            training.coaches.clear();
        const double kind = m_random.fraction();
        training.state = kind < 0.15 ? TrainingState::Must : kind < 0.22 ? TrainingState::Cancelled : TrainingState::Open;
        m_instance.trainings.push_back(std::move(training));
    }

    void addParticipant(int index)
    {
        Participant participant;
        participant.id = "P" + std::to_string(index + 1);
        participant.role = m_random.chance(0.7) ? "planner" : "county";
        participant.municipality = "M" + std::to_string(m_random.between(1, m_municipalities));
        participant.max = m_random.chance(0.05) ? 4 : m_random.between(1, 3);
        const int wishes = m_instance.rules.otherRank > 1 ? m_random.between(0, 5) : 0;
        for (int i = 0; i < wishes; ++i) {
            const int rank = m_random.between(1, m_instance.rules.otherRank - 1);
            if (m_random.chance(0.3))
                participant.wishes.push_back({{}, "T" + std::to_string(m_random.between(1, m_trainings + 1)), rank});
            else
                participant.wishes.push_back({topic(), {}, rank});
        }
        participant.acceptsOther = m_random.chance(0.4);
        participant.unavailable = away(0.35);
        m_instance.participants.push_back(std::move(participant));
    }

    void decide(const Seat &seat, double density)
    {
        if (m_random.chance(0.08 * density))
            m_instance.locks.push_back({seat, LockKind::In});
        if (m_random.chance(0.06 * density))
            m_instance.locks.push_back({seat, LockKind::Out});
        if (m_hasPrevious && m_random.chance(0.3 * density))
            m_instance.previous.push_back(seat);
    }

    Random m_random;
    Instance m_instance;
    int m_people;
    int m_trainings;
    int m_slots;
    int m_topics;
    int m_municipalities;
    int m_coaches;
    bool m_hasPrevious = false;
};

} // namespace

Instance mixedInstance(std::uint64_t seed, int people, int trainings)
{
    return Maker(seed, people, trainings).run();
}

Instance smallInstance(std::uint64_t seed)
{
    Random random(seed ^ 0x5EED);
    const int people = random.between(1, 7);
    return mixedInstance(seed, people, random.between(1, 4));
}

Instance shuffled(Instance instance, std::uint64_t seed)
{
    Random random(seed);
    for (Coach &coach : instance.coaches)
        random.shuffle(coach.unavailable);
    for (Training &training : instance.trainings) {
        random.shuffle(training.roles);
        random.shuffle(training.topics);
        random.shuffle(training.coaches);
    }
    for (Participant &participant : instance.participants) {
        random.shuffle(participant.wishes);
        random.shuffle(participant.unavailable);
    }
    random.shuffle(instance.coaches);
    random.shuffle(instance.trainings);
    random.shuffle(instance.participants);
    random.shuffle(instance.locks);
    random.shuffle(instance.previous);
    return instance;
}

Instance renamed(Instance instance)
{
    const auto rename = [](std::string &id) { std::reverse(id.begin(), id.end()); };
    const auto renameSeat = [&](Seat &seat) {
        rename(seat.participant);
        rename(seat.training);
    };
    for (Coach &coach : instance.coaches)
        rename(coach.id);
    for (Training &training : instance.trainings) {
        rename(training.id);
        rename(training.preferredCoach);
        std::for_each(training.coaches.begin(), training.coaches.end(), rename);
    }
    for (Participant &participant : instance.participants) {
        rename(participant.id);
        for (Wish &wish : participant.wishes)
            rename(wish.training);
    }
    for (Lock &lock : instance.locks)
        renameSeat(lock.seat);
    std::for_each(instance.previous.begin(), instance.previous.end(), renameSeat);
    return instance;
}

} // namespace testplanning
