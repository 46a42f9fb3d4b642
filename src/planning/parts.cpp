#include "planning/parts.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace planning {

Parts::Parts(const Model &model)
    : m_model(&model), m_random(model.seed()), m_led(model.coaches().size())
{
    for (std::size_t t = 0; t < model.trainings().size(); ++t) {
        for (const int coach : model.trainings()[t].coaches)
            m_led[std::size_t(coach)].push_back(int(t));
    }
}

/// The trainings that would give somebody a rank that he misses: a first wish each second time, else any rank that somebody
/// misses, all with the same chance.
std::vector<int> Parts::wishesMissed(const Roster &roster)
{
    const bool isFirstWish = m_turn % 2 == 0;
    const int first = isFirstWish ? 1 : 2;
    const int last = isFirstWish ? 1 : m_model->otherRank();
    std::map<int, std::vector<int>> missing; // by rank: people
    for (std::size_t p = 0; p < m_model->participants().size(); ++p) {
        const auto options = m_model->optionsOf(int(p));
        int best = m_model->otherRank() + 1;
        for (const int seat : roster.seats(int(p)))
            best = std::min(best, m_model->options()[std::size_t(seat)].rank);
        for (int rank = options.empty() ? best : std::max(first, options.front().rank); rank <= std::min(last, best - 1); ++rank)
            missing[rank].push_back(int(p));
    }
    std::vector<int> trainings;
    if (missing.empty())
        return trainings;
    const auto &[rank, people] = *std::next(missing.begin(), std::ptrdiff_t(m_random.below(missing.size())));
    for (const Option &option : m_model->optionsOf(people[m_random.below(people.size())])) {
        if (option.rank <= rank)
            trainings.push_back(option.training);
    }
    for (std::size_t i = trainings.size(); i > 1; --i) // where not all have room, each has the same chance
        std::swap(trainings[i - 1], trainings[m_random.below(i)]);
    return trainings;
}

std::vector<char> Parts::next(const Roster &roster, int size)
{
    std::vector<char> isInside(m_model->trainings().size(), 0);
    std::vector<int> members;
    const auto enter = [&](int training) {
        if (isInside[std::size_t(training)] || int(members.size()) >= size)
            return;
        isInside[std::size_t(training)] = 1;
        members.push_back(training);
    };
    if (m_turn++ % 3 > 0) {
        for (const int training : wishesMissed(roster))
            enter(training);
    }
    while (members.size() < std::min(std::size_t(size), isInside.size())) {
        const std::size_t known = members.size();
        // From a training inside to all that one of its coaches could lead; from anywhere when there is nothing new.
        const int from = members.empty() ? int(m_random.below(isInside.size())) : members[m_random.below(members.size())];
        const std::vector<int> &coaches = m_model->trainings()[std::size_t(from)].coaches;
        if (!coaches.empty()) {
            for (const int training : m_led[std::size_t(coaches[m_random.below(coaches.size())])])
                enter(training);
        }
        if (members.size() == known)
            enter(int(m_random.below(isInside.size())));
    }
    return isInside;
}

} // namespace planning
