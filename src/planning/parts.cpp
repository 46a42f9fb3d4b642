#include "planning/parts.h"

namespace planning {

Parts::Parts(const Model &model, int size)
    : m_model(model), m_size(size), m_random(model.seed()), m_led(model.coaches().size())
{
    for (std::size_t t = 0; t < model.trainings().size(); ++t) {
        for (const int coach : model.trainings()[t].coaches)
            m_led[std::size_t(coach)].push_back(int(t));
    }
}

std::vector<char> Parts::next()
{
    std::vector<char> isInside(m_model.trainings().size(), 0);
    std::vector<int> members;
    const auto enter = [&](int training) {
        if (isInside[std::size_t(training)] || int(members.size()) >= m_size)
            return;
        isInside[std::size_t(training)] = 1;
        members.push_back(training);
    };
    while (int(members.size()) < std::min(m_size, int(isInside.size()))) {
        const std::size_t known = members.size();
        // From a training inside to all that one of its coaches could lead; from anywhere when there is nothing new.
        const int from = members.empty() ? int(m_random.below(isInside.size())) : members[m_random.below(members.size())];
        const std::vector<int> &coaches = m_model.trainings()[std::size_t(from)].coaches;
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
