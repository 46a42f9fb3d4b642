#include "planning/groupfinder.h"

#include <algorithm>
#include <iterator>

namespace planning {

namespace {

constexpr double least = 1e-4;         ///< of a value that counts
constexpr double leastViolation = 0.02; ///< of a row that is worth having
constexpr double leastGain = 1e-6;
constexpr double wholeLoss = 0.999;

/// What a training of this capacity adds to the rounded inequality.
int roundedFactor(int capacity, int divisor, int remainder)
{
    return capacity / divisor * remainder + std::min(remainder, capacity % divisor);
}

/// Of 1 to `divisor`: what is left of `count` after so many whole divisors as fit below it.
int remainderOf(int count, int divisor)
{
    return (count - 1) % divisor + 1;
}

int divisorsOver(int count, int divisor)
{
    return (count + divisor - 1) / divisor;
}

} // namespace

GroupFinder::GroupFinder(const Model &model, int rank, const std::vector<double> &values, int firstSeat, std::vector<double> misses)
    : m_model(model), m_rank(rank), m_values(values), m_firstSeat(firstSeat), m_misses(std::move(misses))
    , m_wished(model.trainings().size()), m_inside(model.participants().size()), m_isSeen(model.participants().size())
{
    for (std::size_t i = 0; i < model.options().size(); ++i) {
        const Option &option = model.options()[i];
        double &missed = m_misses[std::size_t(option.participant)];
        if (missed < 0 || option.rank > rank)
            continue;
        missed += std::max(0.0, attends(int(i))); // solvers go below 0 by a hair, which must not end the list of wishes
        m_wished[std::size_t(option.training)].push_back(int(i));
    }
}

int GroupFinder::capacity(int training) const
{
    return std::min(m_model.trainings()[std::size_t(training)].max, int(m_wished[std::size_t(training)].size()));
}

/// Whom these trainings matter to, and what each loses outside of them.
void GroupFinder::gather(const std::vector<int> &trainings)
{
    m_people.clear();
    for (const int training : trainings) {
        for (const int option : m_wished[std::size_t(training)]) {
            const auto person = std::size_t(m_model.options()[std::size_t(option)].participant);
            if (!m_isSeen[person]) {
                m_isSeen[person] = 1;
                m_inside[person] = 0;
                m_people.push_back({0, int(person)});
            }
            m_inside[person] += attends(option);
        }
    }
    for (Person &person : m_people) {
        person.loss = std::max(0.0, m_misses[std::size_t(person.number)] - m_inside[std::size_t(person.number)]);
        m_isSeen[std::size_t(person.number)] = 0;
    }
    std::sort(m_people.begin(), m_people.end(), [](const Person &a, const Person &b) { return a.loss != b.loss ? a.loss < b.loss : a.number < b.number; });
}

/// How many of the people with the least loss, and by which divisor.
GroupFinder::Rounding GroupFinder::bestRounding(const std::vector<int> &trainings)
{
    gather(trainings);
    std::vector<std::pair<int, double>> capacities; // and how far trainings of it are held
    for (const int training : trainings) {
        const int size = capacity(training);
        if (size < 1)
            continue;
        const auto known = std::find_if(capacities.begin(), capacities.end(), [&](const auto &entry) { return entry.first == size; });
        if (known == capacities.end())
            capacities.emplace_back(size, held(training));
        else
            known->second += held(training);
    }
    Rounding best;
    double loss = 0;
    for (std::size_t count = 1; count <= m_people.size() && m_people[count - 1].loss < wholeLoss; ++count) {
        loss += m_people[count - 1].loss;
        for (const auto &[divisor, unused] : capacities) {
            const int remainder = remainderOf(int(count), divisor);
            double violation = double(remainder) * divisorsOver(int(count), divisor) - loss;
            for (const auto &[size, share] : capacities)
                violation -= roundedFactor(size, divisor, remainder) * share;
            if (violation > best.violation + leastGain)
                best = {violation, divisor, count};
        }
    }
    return best;
}

/// A topic's trainings, and each training that is held in part.
std::vector<std::vector<int>> GroupFinder::starts() const
{
    std::vector<std::vector<int>> starts;
    std::vector<std::vector<int>> topics;
    for (std::size_t t = 0; t < m_wished.size(); ++t) {
        if (m_wished[t].empty())
            continue;
        for (const int topic : m_model.trainings()[t].topics) {
            topics.resize(std::max(topics.size(), std::size_t(topic) + 1));
            topics[std::size_t(topic)].push_back(int(t));
        }
        if (held(int(t)) > least && held(int(t)) < 1 - least)
            starts.push_back({int(t)});
    }
    std::copy_if(topics.begin(), topics.end(), std::back_inserter(starts), [](const auto &trainings) { return !trainings.empty(); });
    return starts;
}

/// These trainings, and those that people of them go to.
std::vector<int> GroupFinder::near(const std::vector<int> &trainings)
{
    std::vector<int> near = trainings;
    gather(trainings);
    for (const Person &person : m_people) {
        const int first = m_model.participants()[std::size_t(person.number)].firstOption;
        const auto options = m_model.optionsOf(person.number);
        for (std::size_t i = 0; i < options.size() && options[i].rank <= m_rank; ++i) {
            if (attends(first + int(i)) > least)
                near.push_back(options[i].training);
        }
    }
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    return near;
}

/// Takes a training in or out as long as that helps and the time is not over.
void GroupFinder::improve(std::vector<int> &trainings, double &violation, const Deadline &deadline)
{
    for (bool again = true; again;) {
        again = false;
        const std::vector<int> before = trainings;
        for (const int training : near(before)) {
            if (deadline.isOver())
                return;
            std::vector<int> changed = before;
            const auto place = std::lower_bound(changed.begin(), changed.end(), training);
            if (place != changed.end() && *place == training)
                changed.erase(place);
            else
                changed.insert(place, training);
            const double value = bestRounding(changed).violation;
            if (value <= violation + leastGain)
                continue;
            violation = value;
            trainings = std::move(changed);
            again = true;
        }
    }
}

GroupFinder::Group GroupFinder::group(const std::vector<int> &trainings)
{
    const Rounding rounding = bestRounding(trainings);
    const int count = int(rounding.people);
    const int remainder = remainderOf(count, rounding.divisor);
    Group group{.trainings = trainings, .least = double(remainder) * divisorsOver(count, rounding.divisor), .violation = rounding.violation};
    for (const int training : trainings)
        group.factors.push_back(roundedFactor(capacity(training), rounding.divisor, remainder));
    for (int i = 0; i < count; ++i)
        group.people.push_back(m_people[std::size_t(i)].number);
    return group;
}

std::vector<GroupFinder::Group> GroupFinder::find(const Deadline &deadline)
{
    std::vector<Group> groups;
    for (std::vector<int> &trainings : starts()) {
        if (deadline.isOver())
            break;
        double violation = bestRounding(trainings).violation;
        improve(trainings, violation, deadline);
        const auto isKnown = [&](const Group &group) { return group.trainings == trainings; };
        if (violation > leastViolation && std::none_of(groups.begin(), groups.end(), isKnown))
            groups.push_back(group(trainings));
    }
    return groups;
}

} // namespace planning
