#include "planning/circlefinder.h"

#include <algorithm>
#include <cmath>

namespace planning {

namespace {

constexpr double leastShare = 1e-4;
constexpr double leastViolation = 0.02; ///< of a row that is worth having
constexpr double leastGain = 1e-6;
constexpr int mostRounds = 6;           ///< through the people nearby
constexpr int greatestDivisor = 8;

} // namespace

/// What a training of this capacity adds to the rounded inequality.
int CircleFinder::Rounding::factor(int capacity) const
{
    return capacity / divisor * remainder + std::min(remainder, capacity % divisor);
}

CircleFinder::CircleFinder(const Model &model, int rank, const std::vector<double> &values, int firstSeat, std::vector<double> misses)
    : m_model(model), m_rank(rank), m_values(values), m_misses(std::move(misses)), m_wishes(model.participants().size()), m_attendees(model.trainings().size())
    , m_inside(model.trainings().size()), m_isIn(model.participants().size())
{
    for (std::size_t i = 0; i < model.options().size(); ++i) {
        const Option &option = model.options()[i];
        const double share = values[std::size_t(firstSeat) + i];
        if (m_misses[std::size_t(option.participant)] < 0 || option.rank > rank || std::max(share, held(option.training)) < leastShare)
            continue;
        m_wishes[std::size_t(option.participant)].push_back({option.training, int(i), share});
        if (share > leastShare)
            m_attendees[std::size_t(option.training)].push_back(option.participant);
    }
}

/// The cheapest way to count a training: whom to leave out.
CircleFinder::Split CircleFinder::split(int training) const
{
    const std::vector<std::pair<double, int>> &inside = m_inside[std::size_t(training)];
    const double share = held(training);
    const int most = m_model.trainings()[std::size_t(training)].max;
    double rest = 0;
    for (const auto &[negative, option] : inside)
        rest -= negative;
    Split best{rest, 0};
    for (std::size_t i = 0; i < inside.size(); ++i) {
        rest += inside[i].first;
        if (int(i) + 1 > most && i + 1 < inside.size())
            continue;
        const double cost = m_rounding.factor(std::min(int(i) + 1, most)) * share + std::max(0.0, rest);
        if (cost < best.cost - leastGain)
            best = {cost, i + 1};
    }
    return best;
}

void CircleFinder::enter(int person)
{
    for (const Wish &wish : m_wishes[std::size_t(person)]) {
        const std::pair<double, int> entry{-wish.share, wish.option};
        std::vector<std::pair<double, int>> &inside = m_inside[std::size_t(wish.training)];
        inside.insert(std::lower_bound(inside.begin(), inside.end(), entry), entry);
    }
    m_isIn[std::size_t(person)] = 1;
    m_people.insert(std::lower_bound(m_people.begin(), m_people.end(), person), person);
}

void CircleFinder::remove(int person)
{
    for (const Wish &wish : m_wishes[std::size_t(person)]) {
        std::vector<std::pair<double, int>> &inside = m_inside[std::size_t(wish.training)];
        inside.erase(std::lower_bound(inside.begin(), inside.end(), std::pair<double, int>{-wish.share, wish.option}));
    }
    m_isIn[std::size_t(person)] = 0;
    m_people.erase(std::lower_bound(m_people.begin(), m_people.end(), person));
}

void CircleFinder::toggle(int person)
{
    if (m_isIn[std::size_t(person)])
        remove(person);
    else
        enter(person);
}

/// By how much the violation rises on the average of all counts when this person comes in or goes.
double CircleFinder::changeBy(int person)
{
    const bool isIn = m_isIn[std::size_t(person)];
    double change = m_rounding.gain() - m_misses[std::size_t(person)];
    change = isIn ? -change : change;
    for (const Wish &wish : m_wishes[std::size_t(person)])
        change += split(wish.training).cost;
    toggle(person);
    for (const Wish &wish : m_wishes[std::size_t(person)])
        change -= split(wish.training).cost;
    toggle(person);
    return change;
}

/// People who attend what these attend.
std::vector<int> CircleFinder::near() const
{
    std::vector<int> near;
    for (const int person : m_people) {
        for (const Wish &wish : m_wishes[std::size_t(person)]) {
            if (wish.share > leastShare)
                near.insert(near.end(), m_attendees[std::size_t(wish.training)].begin(), m_attendees[std::size_t(wish.training)].end());
        }
    }
    near.insert(near.end(), m_people.begin(), m_people.end());
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    return near;
}

void CircleFinder::improve()
{
    bool again = true;
    for (int round = 0; again && round < mostRounds; ++round) {
        again = false;
        for (const int person : near()) {
            if (changeBy(person) <= leastGain)
                continue;
            toggle(person);
            again = true;
        }
    }
}

/// Lets people go or come until the count leaves the remainder.
void CircleFinder::fitCount()
{
    const int divisor = m_rounding.divisor;
    const int over = (int(m_people.size()) - m_rounding.remainder + divisor) % divisor;
    const bool isLess = over <= divisor / 2;
    for (int i = isLess ? over : divisor - over; i > 0; --i) {
        int best = -1;
        double most = 0;
        for (const int person : near()) {
            if (bool(m_isIn[std::size_t(person)]) != isLess)
                continue;
            const double change = changeBy(person);
            if (best >= 0 && change <= most + leastGain)
                continue;
            best = person;
            most = change;
        }
        if (best < 0)
            return;
        toggle(best);
    }
}

double CircleFinder::violation() const
{
    const int count = int(m_people.size());
    if (count < m_rounding.remainder || count % m_rounding.divisor != m_rounding.remainder)
        return 0;
    double violation = double(m_rounding.remainder) * (count / m_rounding.divisor + 1);
    for (const int person : m_people)
        violation -= m_misses[std::size_t(person)];
    for (std::size_t t = 0; t < m_inside.size(); ++t) {
        if (!m_inside[t].empty())
            violation -= split(int(t)).cost;
    }
    return violation;
}

CircleFinder::Circle CircleFinder::circle() const
{
    Circle circle{.people = m_people, .least = double(m_rounding.remainder) * (double(int(m_people.size()) / m_rounding.divisor) + 1), .violation = violation()};
    std::vector<int> counted;
    for (std::size_t t = 0; t < m_inside.size(); ++t) {
        if (m_inside[t].empty())
            continue;
        const std::size_t count = split(int(t)).inside;
        if (count > 0)
            circle.trainings.emplace_back(int(t), m_rounding.factor(std::min(int(count), m_model.trainings()[t].max)));
        for (std::size_t i = 0; i < count; ++i)
            counted.push_back(m_inside[t][i].second);
    }
    std::sort(counted.begin(), counted.end());
    for (const int person : m_people) {
        const auto options = m_model.optionsOf(person);
        for (std::size_t i = 0; i < options.size() && options[i].rank <= m_rank; ++i) {
            const int option = m_model.participants()[std::size_t(person)].firstOption + int(i);
            if (!std::binary_search(counted.begin(), counted.end(), option))
                circle.leftOut.push_back(option);
        }
    }
    return circle;
}

std::vector<CircleFinder::Circle> CircleFinder::find(const Deadline &deadline, std::size_t most)
{
    std::vector<Circle> circles;
    for (std::size_t t = 0; t < m_attendees.size(); ++t) {
        if (held(int(t)) < leastShare || held(int(t)) > 1 - leastShare || m_attendees[t].empty())
            continue;
        for (int divisor = 2; divisor <= greatestDivisor; ++divisor) {
            for (int remainder = 1; remainder < divisor && !deadline.isOver(); ++remainder) {
                m_rounding = {divisor, remainder};
                for (const int person : std::vector<int>(m_people))
                    remove(person);
                for (const int person : m_attendees[t])
                    enter(person);
                improve();
                fitCount();
                if (violation() > leastViolation)
                    circles.push_back(circle());
            }
        }
    }
    const auto isBefore = [](const Circle &a, const Circle &b) { return std::abs(a.violation - b.violation) > leastGain ? a.violation > b.violation : a.people < b.people; };
    std::stable_sort(circles.begin(), circles.end(), isBefore);
    const auto isSame = [](const Circle &a, const Circle &b) { return a.people == b.people && a.trainings == b.trainings; };
    circles.erase(std::unique(circles.begin(), circles.end(), isSame), circles.end());
    circles.resize(std::min(circles.size(), most));
    return circles;
}

} // namespace planning
