#include "planning/model.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace planning {

namespace {

constexpr int fillersEach = 2; ///< options of a part that nobody gains by, for each seat of a training

template <class R>
std::vector<const R *> sortedById(const std::vector<R> &rows)
{
    std::vector<const R *> sorted;
    for (const R &row : rows)
        sorted.push_back(&row);
    std::sort(sorted.begin(), sorted.end(), [](const R *a, const R *b) { return a->id < b->id; });
    return sorted;
}

template <class R>
int indexOf(const std::vector<R> &rows, const std::string &id)
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), id, [](const R &row, const std::string &wanted) { return row.id < wanted; });
    return found != rows.end() && found->id == id ? int(found - rows.begin()) : -1;
}

using Numbers = std::map<std::string, int>;

/// By the order of the names.
void number(Numbers &names)
{
    int next = 0;
    for (auto &entry : names)
        entry.second = next++;
}

/// In rising order, each once.
std::vector<int> numbersOf(const std::vector<std::string> &names, const Numbers &numbers)
{
    std::vector<int> found;
    for (const std::string &name : std::set<std::string>(names.begin(), names.end()))
        found.push_back(numbers.at(name));
    return found;
}

/// FNV-1a, which is the same on every machine.
std::uint64_t hashed(std::uint64_t seed, const std::string &text)
{
    for (const char character : text)
        seed = (seed ^ std::uint8_t(character)) * 0x100000001b3ULL;
    return (seed ^ 0xff) * 0x100000001b3ULL;
}

/// One text for a pair of ids, whatever they hold.
std::string pairKey(const std::string &participant, const std::string &training)
{
    return std::to_string(participant.size()) + ':' + participant + training;
}

std::unordered_set<std::string> pairs(const Instance &instance, LockKind kind)
{
    std::unordered_set<std::string> found;
    for (const Lock &lock : instance.locks) {
        if (lock.kind == kind)
            found.insert(pairKey(lock.seat.participant, lock.seat.training));
    }
    return found;
}

/// The least rank that somebody gave to each topic and training.
class WishList
{
public:
    explicit WishList(const Participant &participant)
    {
        for (const Wish &wish : participant.wishes) {
            const auto [entry, isNew] = wish.topic.empty() ? m_trainings.try_emplace(wish.training, wish.rank) : m_topics.try_emplace(wish.topic, wish.rank);
            entry->second = isNew ? wish.rank : std::min(entry->second, wish.rank);
        }
    }

    /// The greatest int: no wish.
    int rank(const Training &training) const
    {
        int best = std::numeric_limits<int>::max();
        const auto consider = [&best](const std::unordered_map<std::string, int> &ranks, const std::string &id) {
            if (const auto found = ranks.find(id); found != ranks.end())
                best = std::min(best, found->second);
        };
        consider(m_trainings, training.id);
        for (const std::string &topic : training.topics)
            consider(m_topics, topic);
        return best;
    }

private:
    std::unordered_map<std::string, int> m_topics;
    std::unordered_map<std::string, int> m_trainings;
};

} // namespace

Model::Model(const Instance &instance)
    : m_otherRank(instance.rules.otherRank)
    , m_sameMunicipalityMax(instance.rules.sameMunicipalityMax.value_or(std::numeric_limits<int>::max()))
    , m_repeatsTopics(instance.rules.repeatTopic)
{
    readLevels(instance);
    readCoaches(instance);
    readTrainings(instance);
    readParticipants(instance);
    markExclusions();
    dropHopeless();
}

void Model::readLevels(const Instance &instance)
{
    m_levels = levelsOf(instance);
    m_overLevel.assign(std::size_t(m_otherRank) + 1, level(LevelKind::None));
    for (int rank = 1; rank < m_otherRank; ++rank)
        m_overLevel[std::size_t(rank)] = level(LevelKind::Over, rank);
    m_shortLevel.assign(2, -1);
    for (int number = 2; level(LevelKind::Short, number) >= 0; ++number)
        m_shortLevel.push_back(level(LevelKind::Short, number));
}

int Model::level(LevelKind kind, int number) const
{
    const auto found = std::find(m_levels.begin(), m_levels.end(), Level{kind, number});
    return found == m_levels.end() ? -1 : int(found - m_levels.begin());
}

void Model::readCoaches(const Instance &instance)
{
    m_seed = 0xcbf29ce484222325ULL;
    for (const Coach *coach : sortedById(instance.coaches)) {
        m_coaches.push_back({coach->id, coach->maxTrainings});
        m_seed = hashed(m_seed, coach->id);
    }
}

void Model::readTrainings(const Instance &instance)
{
    Numbers topics;
    Numbers roles;
    for (const Training &training : instance.trainings) {
        for (const std::string &topic : training.topics)
            topics.emplace(topic, 0);
        for (const std::string &role : training.roles)
            roles.emplace(role, 0);
    }
    number(topics);
    number(roles);
    std::unordered_map<std::string, const Coach *> coaches;
    for (const Coach &coach : instance.coaches)
        coaches.emplace(coach.id, &coach);
    for (const Training *training : sortedById(instance.trainings)) {
        ModelTraining row{.id = training->id, .time = training->time, .min = training->min, .max = training->max};
        row.isMust = training->state == TrainingState::Must;
        row.canBeHeld = training->state != TrainingState::Cancelled;
        row.needsCoach = !training->coaches.empty();
        row.topics = numbersOf(training->topics, topics);
        row.roles = numbersOf(training->roles, roles);
        for (const std::string &id : std::set<std::string>(training->coaches.begin(), training->coaches.end())) {
            if (!isAway(coaches.at(id)->unavailable, training->time) && coaches.at(id)->maxTrainings > 0)
                row.coaches.push_back(findCoach(id));
        }
        row.preferredCoach = findCoach(training->preferredCoach);
        m_seed = hashed(m_seed, training->id);
        m_trainings.push_back(std::move(row));
    }
}

void Model::readParticipants(const Instance &instance)
{
    const std::vector<const Participant *> participants = sortedById(instance.participants);
    Numbers municipalities;
    for (const Participant *participant : participants)
        municipalities.emplace(participant->municipality, 0);
    number(municipalities);
    for (const Participant *participant : participants) {
        m_participants.push_back({.id = participant->id, .municipality = municipalities.at(participant->municipality), .max = participant->max});
        m_seed = hashed(m_seed, participant->id);
    }
    for (const Seat &seat : instance.previous)
        ++m_participants[std::size_t(findParticipant(seat.participant))].previous;
    readOptions(instance, participants);
}

void Model::readOptions(const Instance &instance, const std::vector<const Participant *> &participants)
{
    const auto pinned = pairs(instance, LockKind::In);
    const auto allowed = pairs(instance, LockKind::May);
    const auto forbidden = pairs(instance, LockKind::Out);
    std::unordered_set<std::string> previous;
    for (const Seat &seat : instance.previous)
        previous.insert(pairKey(seat.participant, seat.training));
    const auto isIn = [](const std::unordered_set<std::string> &seats, const std::string &key) { return !seats.empty() && seats.contains(key); };
    const std::vector<const Training *> trainings = sortedById(instance.trainings);
    for (std::size_t p = 0; p < participants.size(); ++p) {
        const Participant &participant = *participants[p];
        const WishList wishes(participant);
        m_participants[p].firstOption = int(m_options.size());
        for (std::size_t t = 0; t < trainings.size(); ++t) {
            const Training &training = *trainings[t];
            const std::string key = pairKey(participant.id, training.id);
            const bool isPinned = isIn(pinned, key);
            const bool isBarred = training.state == TrainingState::Cancelled || isIn(forbidden, key);
            m_lostPins += isPinned && isBarred;
            const bool mayAttend = isPinned || isIn(allowed, key);
            const bool fits = std::find(training.roles.begin(), training.roles.end(), participant.role) != training.roles.end();
            if (isBarred || (!mayAttend && !fits))
                continue;
            int rank = wishes.rank(training);
            if (rank > m_otherRank && (mayAttend || participant.acceptsOther))
                rank = m_otherRank;
            if (rank > m_otherRank || (!mayAttend && isAway(participant.unavailable, training.time)))
                continue;
            m_options.push_back({int(t), int(p), rank, isPinned, isIn(previous, key)});
        }
        const auto first = m_options.begin() + m_participants[p].firstOption;
        std::stable_sort(first, m_options.end(), [](const Option &a, const Option &b) { return a.rank < b.rank; });
        m_participants[p].optionCount = int(m_options.end() - first);
    }
}

void Model::markExclusions()
{
    const int count = int(m_trainings.size());
    m_excludes.resize(count);
    m_overlaps.resize(count);
    for (int a = 0; a < count; ++a) {
        for (int b = 0; b < count; ++b) {
            const ModelTraining &first = m_trainings[std::size_t(a)];
            const ModelTraining &second = m_trainings[std::size_t(b)];
            if (a == b)
                continue;
            const bool share = std::find_first_of(first.topics.begin(), first.topics.end(), second.topics.begin(), second.topics.end()) != first.topics.end();
            if (overlap(first.time, second.time))
                m_overlaps.set(a, b);
            if (overlap(first.time, second.time) || (share && !m_repeatsTopics))
                m_excludes.set(a, b);
        }
    }
}

/// Drops the options of trainings that can never be held, and those that nobody can use.
void Model::dropHopeless()
{
    std::vector<std::vector<int>> municipalities(m_trainings.size());
    for (const Option &option : m_options)
        municipalities[std::size_t(option.training)].push_back(m_participants[std::size_t(option.participant)].municipality);
    for (std::size_t t = 0; t < m_trainings.size(); ++t) {
        ModelTraining &training = m_trainings[t];
        std::vector<int> &list = municipalities[t];
        std::sort(list.begin(), list.end());
        int able = 0;
        for (auto from = list.begin(); from != list.end();) {
            const auto to = std::upper_bound(from, list.end(), *from);
            able += std::min(int(to - from), m_sameMunicipalityMax);
            from = to;
        }
        training.canBeHeld = training.canBeHeld && able >= training.min && (!training.needsCoach || !training.coaches.empty());
    }
    std::vector<Option> kept;
    for (ModelParticipant &participant : m_participants) {
        const int first = int(kept.size());
        for (int i = 0; i < participant.optionCount; ++i) {
            const Option &option = m_options[std::size_t(participant.firstOption + i)];
            if (m_trainings[std::size_t(option.training)].canBeHeld && m_trainings[std::size_t(option.training)].max > 0 && m_sameMunicipalityMax > 0)
                kept.push_back(option);
            else
                m_lostPins += option.isPinned;
        }
        participant.firstOption = first;
        participant.optionCount = int(kept.size()) - first;
    }
    m_options = std::move(kept);
    listOptionsOfTrainings();
}

void Model::listOptionsOfTrainings()
{
    for (ModelTraining &training : m_trainings)
        training.options.clear();
    for (std::size_t i = 0; i < m_options.size(); ++i)
        m_trainings[std::size_t(m_options[i].training)].options.push_back(int(i));
    for (ModelTraining &training : m_trainings)
        training.max = std::min(training.max, int(training.options.size()));
}

Model Model::part(const std::vector<char> &isInside, const std::vector<std::vector<int>> &seats, const std::vector<int> &leads,
                  std::vector<int> &origin) const
{
    Model part = *this;
    part.m_lostPins = 0;
    part.keepCoaches(isInside, leads);
    part.keepOptions(usefulOptions(isInside, seats), isInside, seats, origin);
    return part;
}

Model Model::only(const std::vector<char> &isKept, std::vector<int> &origin) const
{
    Model some = *this;
    some.m_options.clear();
    origin.clear();
    for (ModelParticipant &person : some.m_participants) {
        const int first = person.firstOption;
        person.firstOption = int(some.m_options.size());
        for (int i = first; i < first + person.optionCount; ++i) {
            if (isKept[std::size_t(i)]) {
                some.m_options.push_back(m_options[std::size_t(i)]);
                origin.push_back(i);
            } else {
                some.m_lostPins += m_options[std::size_t(i)].isPinned;
            }
        }
        person.optionCount = int(some.m_options.size()) - person.firstOption;
    }
    some.listOptionsOfTrainings();
    return some;
}

/// Coaches who lead a training outside have less room, and no time for what overlaps.
void Model::keepCoaches(const std::vector<char> &isInside, const std::vector<int> &leads)
{
    for (std::size_t t = 0; t < m_trainings.size(); ++t) {
        if (isInside[t] || leads[t] < 0)
            continue;
        --m_coaches[std::size_t(leads[t])].max;
        for (std::size_t other = 0; other < m_trainings.size(); ++other) {
            if (isInside[other] && overlaps(int(t), int(other)))
                std::erase(m_trainings[other].coaches, leads[t]);
        }
    }
    for (std::size_t t = 0; t < m_trainings.size(); ++t) {
        ModelTraining &training = m_trainings[t];
        std::erase_if(training.coaches, [&](int coach) { return m_coaches[std::size_t(coach)].max <= 0; });
        training.canBeHeld = training.canBeHeld && isInside[t] && (!training.needsCoach || !training.coaches.empty());
        training.isMust = training.isMust && isInside[t];
    }
}

std::vector<char> Model::usefulOptions(const std::vector<char> &isInside, const std::vector<std::vector<int>> &seats) const
{
    std::vector<char> isUseful(m_options.size(), 0);
    std::vector<std::vector<int>> others(m_trainings.size()); // by training
    for (std::size_t p = 0; p < m_participants.size(); ++p) {
        int heldRank = std::numeric_limits<int>::max();
        for (const int seat : seats[p]) {
            const Option &option = m_options[std::size_t(seat)];
            isUseful[std::size_t(seat)] = 1;
            if (!isInside[std::size_t(option.training)])
                heldRank = std::min(heldRank, option.rank);
        }
        for (int i = m_participants[p].firstOption; i < m_participants[p].firstOption + m_participants[p].optionCount; ++i) {
            const Option &option = m_options[std::size_t(i)];
            if (isUseful[std::size_t(i)])
                continue;
            if (option.rank < heldRank || option.isPinned || option.isPrevious)
                isUseful[std::size_t(i)] = 1;
            else
                others[std::size_t(option.training)].push_back(i);
        }
    }
    for (std::size_t t = 0; t < others.size(); ++t) {
        const std::size_t most = std::min(others[t].size(), std::size_t(fillersEach * m_trainings[t].max));
        for (std::size_t i = 0; i < most; ++i)
            isUseful[std::size_t(others[t][i * others[t].size() / most])] = 1;
    }
    return isUseful;
}

void Model::keepOptions(const std::vector<char> &isUseful, const std::vector<char> &isInside, const std::vector<std::vector<int>> &seats,
                        std::vector<int> &origin)
{
    const std::vector<Option> options = std::move(m_options);
    m_options.clear();
    origin.clear();
    std::vector<int> outside;
    for (std::size_t p = 0; p < m_participants.size(); ++p) {
        ModelParticipant &person = m_participants[p];
        outside.clear();
        for (const int seat : seats[p]) {
            const Option &option = options[std::size_t(seat)];
            if (isInside[std::size_t(option.training)])
                continue;
            outside.push_back(option.training);
            person.heldRank = std::min(person.heldRank, option.rank);
        }
        person.heldSeats = int(outside.size());
        const int first = person.firstOption;
        person.firstOption = int(m_options.size());
        person.previous = 0;
        for (int i = first; i < first + person.optionCount && person.room() > 0; ++i) {
            const Option &option = options[std::size_t(i)];
            if (!isUseful[std::size_t(i)] || !m_trainings[std::size_t(option.training)].canBeHeld
                || std::any_of(outside.begin(), outside.end(), [&](int other) { return exclude(option.training, other); }))
                continue;
            m_options.push_back(option);
            origin.push_back(i);
            person.previous += option.isPrevious;
        }
        person.optionCount = int(m_options.size()) - person.firstOption;
    }
    listOptionsOfTrainings();
}

int Model::findTraining(const std::string &id) const
{
    return indexOf(m_trainings, id);
}

int Model::findParticipant(const std::string &id) const
{
    return indexOf(m_participants, id);
}

int Model::findCoach(const std::string &id) const
{
    return indexOf(m_coaches, id);
}

int Model::findOption(int participant, int training) const
{
    for (const Option &option : optionsOf(participant)) {
        if (option.training == training)
            return int(&option - m_options.data());
    }
    return -1;
}

} // namespace planning
