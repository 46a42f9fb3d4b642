#include "planning/search.h"

#include "planning/random.h"

#include <algorithm>
#include <numeric>

namespace planning {

namespace {

constexpr int longestChain = 6;        ///< moves in a chain of people
constexpr int ejectionRounds = 4;      ///< a chain of so many moves is seen to its end beforehand
constexpr int mostFailures = 50;       ///< to join a training, until its chain is computed anew
constexpr std::size_t lookEach = 1024; ///< options, before looking at the clock
constexpr int tellEach = 50;           ///< exchanges
constexpr std::int64_t pinWorth = mostPeople;              ///< in first wishes, when choosing what to hold first
constexpr std::int64_t mustWorth = pinWorth * mostPeople;

/// For sorting shares that differ by the noise of the simplex alone in the order of their numbers.
int rounded(double share)
{
    return int(share * 1e4 + 0.5);
}

} // namespace

Search::Search(const Model &model, const Deadline &deadline)
    : m_model(model), m_deadline(deadline), m_roster(model), m_ejections(model.trainings().size())
{
}

/// Whether the training of this seat has enough people without it.
bool Search::canSpare(int option) const
{
    const int training = m_model.options()[std::size_t(option)].training;
    return m_roster.count(training) > m_model.trainings()[std::size_t(training)].min;
}

/// The best way for a person to take a seat, whether it is free or not. No option: there is none.
Search::Joining Search::bestJoining(int option) const
{
    const Option &row = m_model.options()[std::size_t(option)];
    Joining best;
    std::vector<int> &kept = m_kept;
    kept.clear();
    for (const int seat : m_roster.seats(row.participant)) {
        if (!m_model.exclude(row.training, m_model.options()[std::size_t(seat)].training))
            kept.push_back(seat);
        else if (canSpare(seat) && best.leaveCount < int(best.leaves.size()) - 1)
            best.leaves[std::size_t(best.leaveCount++)] = seat;
        else
            return best;
    }
    const Cost &before = m_roster.costOf(row.participant);
    if (int(kept.size()) < m_model.participants()[std::size_t(row.participant)].room()) {
        kept.push_back(option);
        best.delta = m_roster.personCost(row.participant, kept.data(), kept.size()) - before;
        best.option = option;
        return best;
    }
    for (int &seat : kept) {
        if (!canSpare(seat))
            continue;
        const int left = seat;
        seat = option;
        const Cost delta = m_roster.personCost(row.participant, kept.data(), kept.size()) - before;
        seat = left;
        if (best.option >= 0 && best.delta <= delta)
            continue;
        best.delta = delta;
        best.option = option;
        best.leaves[std::size_t(best.leaveCount)] = left;
    }
    best.leaveCount += best.option >= 0;
    return best;
}

void Search::computeEjections()
{
    std::vector<std::vector<Ejection>> moves(m_model.trainings().size());
    std::vector<int> changed;
    for (std::size_t t = 0; t < moves.size(); ++t) {
        m_ejections[t] = {};
        if (m_deadline.isOver() || !m_roster.isHeld(int(t)) || !m_roster.isFull(int(t)))
            continue;
        for (const int seat : m_roster.attendees(int(t))) {
            const int person = m_model.options()[std::size_t(seat)].participant;
            changed = m_roster.seats(person);
            const auto place = std::find(changed.begin(), changed.end(), seat);
            std::iter_swap(place, changed.end() - 1);
            const Cost &before = m_roster.costOf(person);
            moves[t].push_back({m_roster.personCost(person, changed.data(), changed.size() - 1) - before, seat, -1});
            for (const Option &option : m_model.optionsOf(person)) {
                const int number = int(&option - m_model.options().data());
                if (!m_roster.isHeld(option.training) || m_roster.attends(number))
                    continue;
                if (m_roster.isExcluded(option.training, {changed.data(), changed.size() - 1}) || !m_roster.admits(option.training, m_model.participants()[std::size_t(person)].municipality))
                    continue;
                changed.back() = number;
                moves[t].push_back({m_roster.personCost(person, changed.data(), changed.size()) - before, seat, number});
                changed.back() = seat;
            }
        }
    }
    relaxEjections(moves);
}

/// After k rounds, each training knows its cheapest chain of up to k moves.
void Search::relaxEjections(const std::vector<std::vector<Ejection>> &moves)
{
    for (int round = 0; round < ejectionRounds; ++round) {
        const std::vector<Ejection> before = m_ejections;
        for (std::size_t t = 0; t < moves.size(); ++t) {
            for (const Ejection &move : moves[t]) {
                Cost cost = move.cost;
                if (move.joins >= 0) {
                    const int next = m_model.options()[std::size_t(move.joins)].training;
                    if (m_roster.isFull(next)) {
                        if (before[std::size_t(next)].leaves < 0)
                            continue;
                        cost += before[std::size_t(next)].cost;
                    }
                }
                if (m_ejections[t].leaves < 0 || cost < m_ejections[t].cost)
                    m_ejections[t] = {cost, move.leaves, move.joins};
            }
        }
    }
}

/// Carries out a joining with the chain it needs, if the plan gets better by it.
bool Search::join(const Joining &joining)
{
    const Cost before = m_roster.cost();
    const std::size_t mark = m_roster.mark();
    const Option &row = m_model.options()[std::size_t(joining.option)];
    for (const int seat : joining.leaving())
        m_roster.leave(seat);
    const int municipality = m_model.participants()[std::size_t(row.participant)].municipality;
    bool isDone = m_roster.admits(row.training, municipality);
    if (isDone) {
        const bool wasFull = m_roster.isFull(row.training);
        m_roster.sit(joining.option);
        isDone = !wasFull || eject(row.training, joining.option, longestChain);
    }
    if (isDone && m_roster.cost() < before)
        return true;
    m_roster.takeBackTo(mark);
    if (Ejection &ejection = m_ejections[std::size_t(row.training)]; ++ejection.failures >= mostFailures)
        ejection.leaves = -1;
    return false;
}

/// Follows the cheapest chain that begins in an overfull training.
bool Search::eject(int training, int newcomer, int depth)
{
    const Ejection ejection = m_ejections[std::size_t(training)];
    if (depth == 0 || ejection.leaves < 0 || ejection.leaves == newcomer || !m_roster.attends(ejection.leaves))
        return false;
    m_roster.leave(ejection.leaves);
    if (ejection.joins < 0)
        return true;
    const Option &row = m_model.options()[std::size_t(ejection.joins)];
    const std::vector<int> &seats = m_roster.seats(row.participant);
    if (m_roster.isExcluded(row.training, seats) || m_roster.attends(ejection.joins) || int(seats.size()) >= m_model.participants()[std::size_t(row.participant)].room()
        || !m_roster.isHeld(row.training) || !m_roster.admits(row.training, m_model.participants()[std::size_t(row.participant)].municipality))
        return false;
    const bool wasFull = m_roster.isFull(row.training);
    m_roster.sit(ejection.joins);
    return !wasFull || eject(row.training, ejection.joins, depth - 1);
}

bool Search::improveSeats()
{
    bool isBetter = false;
    for (bool again = true; again && !m_deadline.isOver();) {
        again = false;
        computeEjections();
        for (std::size_t i = 0; i < m_model.options().size(); ++i) {
            if (i % lookEach == 0 && m_deadline.isOver())
                break;
            const Option &option = m_model.options()[i];
            if (m_roster.attends(int(i)) || !m_roster.isHeld(option.training))
                continue;
            const Joining joining = bestJoining(int(i));
            if (joining.option < 0 || !joining.delta.isBelowZero())
                continue;
            const Ejection &ejection = m_ejections[std::size_t(option.training)];
            const bool isFull = m_roster.isFull(option.training);
            if (isFull && (ejection.leaves < 0 || !(joining.delta + ejection.cost).isBelowZero()))
                continue;
            if (join(joining)) {
                m_roster.settle();
                again = true;
            }
        }
        isBetter = isBetter || again;
    }
    return isBetter;
}

/// Seats those whom it helps most, and so many more as are needed for the minimum. False: there are not enough.
bool Search::fill(int training, bool onlyGains)
{
    const Model::ModelTraining &row = m_model.trainings()[std::size_t(training)];
    std::vector<Joining> &joinings = m_joinings;
    joinings.clear();
    for (const int option : row.options) {
        if (m_roster.attends(option))
            continue;
        const Joining joining = bestJoining(option);
        if (joining.option >= 0 && (!onlyGains || joining.delta.isBelowZero()))
            joinings.push_back(joining);
    }
    const auto isBetter = [](const Joining &a, const Joining &b) { return a.delta != b.delta ? a.delta < b.delta : a.option < b.option; };
    std::size_t sorted = 0;
    for (std::size_t i = 0; i < joinings.size() && !m_roster.isFull(training); ++i) {
        if (i == sorted) { // seldom more than the first few are looked at
            sorted = std::min(joinings.size(), sorted + std::size_t(2 * row.max));
            std::partial_sort(joinings.begin() + std::ptrdiff_t(i), joinings.begin() + std::ptrdiff_t(sorted), joinings.end(), isBetter);
        }
        const Joining &candidate = joinings[i];
        const Joining joining = bestJoining(candidate.option); // others have left trainings meanwhile
        const int person = m_model.options()[std::size_t(candidate.option)].participant;
        if (joining.option < 0 || !m_roster.admits(training, m_model.participants()[std::size_t(person)].municipality))
            continue;
        if (!joining.delta.isBelowZero() && (onlyGains || m_roster.count(training) >= row.min))
            continue;
        for (const int seat : joining.leaving())
            m_roster.leave(seat);
        m_roster.sit(joining.option);
    }
    return m_roster.count(training) >= row.min;
}

bool Search::tryOpen(int training)
{
    const Cost before = m_roster.cost();
    const std::size_t mark = m_roster.mark();
    if (m_roster.open(training) && fill(training, false) && m_roster.cost() < before)
        return true;
    m_roster.takeBackTo(mark);
    return false;
}

bool Search::openMore()
{
    bool isBetter = false;
    for (std::size_t t = 0; t < m_model.trainings().size() && !m_deadline.isOver(); ++t) {
        if (m_roster.isHeld(int(t)) || !m_model.trainings()[t].canBeHeld || !tryOpen(int(t)))
            continue;
        m_roster.settle();
        isBetter = true;
    }
    return isBetter;
}

/// People who lost their seat take the best one that is free.
void Search::settleDisplaced(const std::vector<int> &options)
{
    for (const int lost : options) {
        const int person = m_model.options()[std::size_t(lost)].participant;
        Joining best;
        for (const Option &option : m_model.optionsOf(person)) {
            const int number = int(&option - m_model.options().data());
            if (m_roster.attends(number) || !m_roster.isHeld(option.training) || m_roster.isFull(option.training)
                || !m_roster.admits(option.training, m_model.participants()[std::size_t(person)].municipality))
                continue;
            const Joining joining = bestJoining(number);
            if (joining.option >= 0 && joining.delta.isBelowZero() && (best.option < 0 || joining.delta < best.delta))
                best = joining;
        }
        if (best.option < 0)
            continue;
        for (const int seat : best.leaving())
            m_roster.leave(seat);
        m_roster.sit(best.option);
    }
}

bool Search::tryExchange(int closed, int opened)
{
    const Cost before = m_roster.cost();
    const std::size_t mark = m_roster.mark();
    const std::vector<int> displaced = m_roster.attendees(closed);
    m_roster.close(closed);
    if (opened < 0 || (m_roster.open(opened) && fill(opened, false))) {
        settleDisplaced(displaced);
        if (m_roster.cost() < before)
            return true;
    }
    m_roster.takeBackTo(mark);
    return false;
}

/// Holds another training instead of one that is held: only pairs that share a coach or people matter.
bool Search::exchange(const std::function<void()> &onBetter)
{
    bool isBetter = false;
    int exchanges = 0;
    for (std::size_t closed = 0; closed < m_model.trainings().size(); ++closed) {
        for (std::size_t opened = 0; opened < m_model.trainings().size() && m_roster.isHeld(int(closed)); ++opened) {
            if (m_deadline.isOver())
                return isBetter;
            if (m_roster.isHeld(int(opened)) || !m_model.trainings()[opened].canBeHeld
                || !m_roster.couldReplace(int(closed), int(opened)) || !tryExchange(int(closed), int(opened)))
                continue;
            m_roster.settle();
            isBetter = true;
            if (onBetter && ++exchanges % tellEach == 0)
                onBetter();
        }
    }
    return isBetter;
}

bool Search::closeUseless()
{
    bool isBetter = false;
    for (std::size_t t = 0; t < m_model.trainings().size(); ++t) {
        if (!m_roster.isHeld(int(t)) || !tryExchange(int(t), -1))
            continue;
        m_roster.settle();
        isBetter = true;
    }
    return isBetter;
}

void Search::construct()
{
    std::vector<int> order(m_model.trainings().size());
    std::iota(order.begin(), order.end(), 0);
    const auto demand = [&](int training) {
        const Model::ModelTraining &row = m_model.trainings()[std::size_t(training)];
        std::int64_t best = row.isMust ? mustWorth : 0;
        for (const int option : row.options) {
            best += m_model.options()[std::size_t(option)].rank == 1;
            best += m_model.options()[std::size_t(option)].isPinned ? pinWorth : 0;
        }
        return best;
    };
    std::vector<std::int64_t> demands;
    for (const int training : order)
        demands.push_back(demand(training));
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return demands[std::size_t(a)] > demands[std::size_t(b)]; });
    for (const int training : order) {
        if (!m_deadline.isOver() && !m_roster.isHeld(training) && m_model.trainings()[std::size_t(training)].canBeHeld && tryOpen(training))
            m_roster.settle();
    }
}

void Search::round(const FractionalPlan &fractional)
{
    const std::vector<double> &held = fractional.held;
    const std::vector<double> &attends = fractional.attends;
    m_roster = Roster(m_model);
    std::vector<int> trainings(held.size());
    std::iota(trainings.begin(), trainings.end(), 0);
    std::stable_sort(trainings.begin(), trainings.end(), [&](int a, int b) { return rounded(held[std::size_t(a)]) > rounded(held[std::size_t(b)]); });
    for (const int training : trainings) {
        if (held[std::size_t(training)] > 0.5)
            m_roster.openWith(training, fractional.coaches[std::size_t(training)]);
    }
    std::vector<int> options;
    for (std::size_t i = 0; i < attends.size(); ++i) {
        if (attends[i] > 1e-6 && m_roster.isHeld(m_model.options()[i].training))
            options.push_back(int(i));
    }
    std::stable_sort(options.begin(), options.end(), [&](int a, int b) { return rounded(attends[std::size_t(a)]) > rounded(attends[std::size_t(b)]); });
    for (const int option : options) {
        const Option &row = m_model.options()[std::size_t(option)];
        const Joining joining = m_roster.isFull(row.training) ? Joining() : bestJoining(option);
        if (joining.option >= 0 && joining.leaveCount == 0
            && m_roster.admits(row.training, m_model.participants()[std::size_t(row.participant)].municipality))
            m_roster.sit(option);
    }
    for (const int training : trainings) {
        if (m_roster.isHeld(training) && m_roster.count(training) < m_model.trainings()[std::size_t(training)].min && !fill(training, false))
            m_roster.close(training);
    }
    m_roster.settle();
}

void Search::improve(const std::function<void()> &onBetter)
{
    for (bool again = true; again && !m_deadline.isOver();) {
        if (improveSeats() && onBetter)
            onBetter();
        if (m_model.isLarge())
            return;
        again = openMore();
        again = exchange(onBetter) || again;
        again = closeUseless() || again;
    }
}

bool Search::shake(std::uint64_t seed, int closures)
{
    const Roster before = m_roster;
    Random random(seed);
    const auto pick = [&](bool isHeld) {
        std::vector<int> among;
        for (std::size_t t = 0; t < m_model.trainings().size(); ++t) {
            if (m_roster.isHeld(int(t)) == isHeld && m_model.trainings()[t].canBeHeld)
                among.push_back(int(t));
        }
        return among.empty() ? -1 : among[random.below(among.size())];
    };
    std::vector<int> opened;
    for (int i = 0; i < closures; ++i)
        opened.push_back(pick(false));
    for (int i = 0; i < closures; ++i) {
        if (const int training = pick(true); training >= 0)
            m_roster.close(training);
    }
    for (const int training : opened) {
        if (training >= 0 && !m_roster.isHeld(training) && m_roster.open(training) && !fill(training, false))
            m_roster.close(training);
    }
    m_roster.settle();
    improveSeats();
    if (openMore())
        improveSeats();
    if (m_roster.cost() < before.cost())
        return true;
    m_roster = before;
    return false;
}

} // namespace planning
