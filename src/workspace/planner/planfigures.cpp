#include "workspace/planner/planfigures.h"

#include "workspace/planner/planscope.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace workspace {

using namespace planning;

namespace {

template <class T>
std::unordered_map<std::string, const T *> byId(const std::vector<T> &list)
{
    std::unordered_map<std::string, const T *> index;
    for (const T &entry : list)
        index.emplace(entry.id, &entry);
    return index;
}

/// Whoever comes from nowhere has a stand-in that is no number of a record.
bool isKnown(const std::string &municipality)
{
    return recordId(municipality) > 0;
}

int lastRank(const Instance &instance)
{
    int last = 0;
    for (const Participant &person : instance.participants) {
        for (const Wish &wish : person.wishes)
            last = std::max(last, wish.rank);
    }
    return last;
}

Effect effectOf(const PersonSeats &before, const PersonSeats &after)
{
    const auto place = [](const PersonSeats &seats) {
        return std::tuple(seats.trainings.empty(), seats.best, -std::ptrdiff_t(seats.trainings.size()), seats.rankSum);
    };
    if (place(after) == place(before))
        return Effect::Neither;
    return place(after) < place(before) ? Effect::Gains : Effect::Loses;
}

std::vector<std::string> without(const std::vector<std::string> &all, const std::vector<std::string> &others)
{
    std::vector<std::string> rest;
    std::set_difference(all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(rest));
    return rest;
}

} // namespace

std::map<std::string, PersonSeats> seatsByPerson(const Instance &instance, const Plan &plan)
{
    const auto people = byId(instance.participants);
    const auto trainings = byId(instance.trainings);
    std::map<std::string, PersonSeats> seats;
    for (const Participant &person : instance.participants)
        seats.emplace(person.id, PersonSeats());
    for (const HeldTraining &held : plan.held) {
        const auto training = trainings.find(held.training);
        if (training == trainings.end())
            continue;
        for (const std::string &id : held.participants) {
            const auto person = people.find(id);
            if (person == people.end())
                continue;
            PersonSeats &mine = seats[id];
            const int known = rankOf(instance, *person->second, *training->second);
            const int rank = known > 0 ? known : instance.rules.otherRank;
            mine.trainings.push_back(held.training);
            mine.best = mine.best == 0 ? rank : std::min(mine.best, rank);
            mine.rankSum += rank;
        }
    }
    for (auto &[id, mine] : seats)
        std::sort(mine.trainings.begin(), mine.trainings.end());
    return seats;
}

RankCounts rankCounts(const Instance &instance, const Plan &plan)
{
    RankCounts counts;
    counts.wishes.resize(size_t(std::max(0, std::min(lastRank(instance), instance.rules.otherRank - 1))));
    for (const auto &[id, seats] : seatsByPerson(instance, plan)) {
        if (seats.trainings.empty())
            ++counts.nothing;
        else if (seats.best > 0 && size_t(seats.best) <= counts.wishes.size())
            ++counts.wishes[size_t(seats.best) - 1];
        else
            ++counts.notWished;
    }
    return counts;
}

int Meetings::pairCount() const
{
    return int(std::count_if(trainings.begin(), trainings.end(), [](const auto &entry) { return entry.first.first != entry.first.second; }));
}

Meetings meetingsOf(const Instance &instance, const Plan &plan)
{
    Meetings meetings;
    const auto people = byId(instance.participants);
    std::set<std::string> municipalities;
    for (const Participant &person : instance.participants) {
        if (isKnown(person.municipality))
            municipalities.insert(person.municipality);
    }
    meetings.municipalities.assign(municipalities.begin(), municipalities.end());
    for (const HeldTraining &held : plan.held) {
        std::map<std::string, int> seats;
        for (const std::string &id : held.participants) {
            if (const auto person = people.find(id); person != people.end() && isKnown(person->second->municipality))
                ++seats[person->second->municipality];
        }
        for (auto one = seats.begin(); one != seats.end(); ++one) {
            meetings.besideOwn += one->second - 1;
            if (one->second > 1)
                meetings.trainings[{one->first, one->first}].push_back(held.training);
            for (auto other = std::next(one); other != seats.end(); ++other)
                meetings.trainings[{one->first, other->first}].push_back(held.training);
        }
    }
    for (auto &[pair, trainings] : meetings.trainings)
        std::sort(trainings.begin(), trainings.end());
    return meetings;
}

std::vector<PersonChange> personChanges(const Instance &instance, const Plan &before, const Plan &after)
{
    const auto earlier = seatsByPerson(instance, before);
    const auto later = seatsByPerson(instance, after);
    std::vector<PersonChange> changes;
    for (const auto &[id, then] : earlier) {
        const PersonSeats &now = later.at(id);
        if (then.trainings == now.trainings)
            continue;
        changes.push_back({id, without(then.trainings, now.trainings), without(now.trainings, then.trainings), then.best, now.best,
                           int(then.trainings.size()), int(now.trainings.size()), effectOf(then, now)});
    }
    return changes;
}

} // namespace workspace
