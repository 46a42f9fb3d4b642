#include "workspace/planner/shortfalls.h"

#include "workspace/planner/planfigures.h"

#include <algorithm>
#include <unordered_map>

namespace workspace {

using namespace planning;

namespace {

int bestWishOf(const Participant &person)
{
    const auto best = std::min_element(person.wishes.begin(), person.wishes.end(), [](const Wish &a, const Wish &b) { return a.rank < b.rank; });
    return best == person.wishes.end() ? 0 : best->rank;
}

} // namespace

std::vector<Shortfall> shortfalls(const Instance &instance, const Plan &plan, const std::stop_token &stop)
{
    std::unordered_map<std::string, const Participant *> people;
    for (const Participant &person : instance.participants)
        people.emplace(person.id, &person);
    std::vector<Shortfall> result;
    for (const auto &[id, seats] : seatsByPerson(instance, plan)) {
        if (stop.stop_requested())
            return result;
        const Participant &person = *people.at(id);
        Shortfall shortfall{id, person.max, int(seats.trainings.size()), seats.best, bestWishOf(person), {}};
        const bool isWorse = shortfall.bestWish > 0 && (seats.best == 0 || seats.best > shortfall.bestWish);
        if (shortfall.got >= shortfall.wanted && !isWorse)
            continue;
        shortfall.reasons = reasonsFor(instance, plan, id);
        result.push_back(std::move(shortfall));
    }
    return result;
}

} // namespace workspace
