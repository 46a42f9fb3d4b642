#include "planning/formulation.h"

#include <algorithm>
#include <map>
#include <set>

namespace planning {

namespace {

constexpr double unlimited = Row::unlimited;

class Builder
{
public:
    Builder(const Model &model, Formulation &made) : m_model(model), m_made(made) {}

    void build();

private:
    int addColumn(double upper);
    void addTrainings();
    void addCoaches();
    void addCounts();
    void addPersons();
    void addPerson(int number);
    void addRanks(int number);
    int addNothing(int number);
    void loseRanksOfOneSeat(int number, int nothing);
    void loseRanks(int person, int first, int end, int column);
    void addSeatTerms(int option);
    void addLevels();

    const Model &m_model;
    Formulation &m_made;
};

void Builder::build()
{
    for (const Model::ModelTraining &training : m_model.trainings())
        addColumn(training.canBeHeld ? 1 : 0);
    m_made.firstSeat = int(m_made.upper.size());
    m_made.upper.resize(m_made.upper.size() + m_model.options().size(), 1);
    m_made.objectives.resize(std::size_t(m_model.levelCount()));
    addTrainings();
    addCoaches();
    addPersons();
    addCounts();
    addLevels();
}

int Builder::addColumn(double upper)
{
    m_made.upper.push_back(upper);
    return int(m_made.upper.size()) - 1;
}

void Builder::addTrainings()
{
    Formulation::Objective &musts = m_made.objectives[std::size_t(m_model.level(LevelKind::Musts))];
    m_made.municipalities.resize(m_model.trainings().size());
    musts.constant += m_model.lostPins();
    for (std::size_t t = 0; t < m_model.trainings().size(); ++t) {
        const Model::ModelTraining &training = m_model.trainings()[t];
        if (training.isMust) {
            musts.constant += 1;
            musts.terms.emplace_back(int(t), -1);
        }
        if (!training.canBeHeld)
            continue;
        Row least{.least = 0, .most = unlimited};
        Row most{.least = -unlimited, .most = 0};
        std::map<int, std::vector<int>> municipalities;
        for (const int option : training.options) {
            least.add(m_made.seatColumn(option), 1);
            most.add(m_made.seatColumn(option), 1);
            municipalities[m_model.participants()[std::size_t(m_model.options()[std::size_t(option)].participant)].municipality].push_back(option);
        }
        least.add(int(t), -training.min);
        most.add(int(t), -training.max);
        m_made.rows.push_back(std::move(least));
        m_made.rows.push_back(std::move(most));
        for (auto &entry : municipalities) {
            if (entry.second.size() > 1)
                m_made.municipalities[t].push_back(std::move(entry));
        }
    }
}

void Builder::addCoaches()
{
    struct Duty { int training; int column; };
    std::vector<std::vector<Duty>> duties(m_model.coaches().size());
    m_made.leads.resize(m_model.trainings().size());
    for (std::size_t t = 0; t < m_model.trainings().size(); ++t) {
        const Model::ModelTraining &training = m_model.trainings()[t];
        if (!training.canBeHeld || training.coaches.empty())
            continue;
        if (training.coaches.size() == 1) {
            duties[std::size_t(training.coaches.front())].push_back({int(t), int(t)});
            continue;
        }
        Row led;
        led.add(int(t), -1);
        for (const int coach : training.coaches) {
            const int column = addColumn(1);
            m_made.leads[t].emplace_back(coach, column);
            led.add(column, 1);
            duties[std::size_t(coach)].push_back({int(t), column});
        }
        m_made.rows.push_back(std::move(led));
    }
    for (std::size_t c = 0; c < duties.size(); ++c) {
        std::vector<Duty> &list = duties[c];
        Row total{.least = -unlimited, .most = double(m_model.coaches()[c].max)};
        for (const Duty &duty : list)
            total.add(duty.column, 1);
        if (int(list.size()) > m_model.coaches()[c].max)
            m_made.rows.push_back(total);
        std::vector<std::vector<int>> cliques;
        for (const Duty &first : list) { // whoever runs when this one begins
            Row clique{.least = -unlimited, .most = 1};
            for (const Duty &other : list) {
                const Interval &time = m_model.trainings()[std::size_t(other.training)].time;
                const Minutes moment = m_model.trainings()[std::size_t(first.training)].time.start;
                if (time.start <= moment && moment < time.end)
                    clique.add(other.column, 1);
            }
            if (clique.columns.size() > 1 && std::find(cliques.begin(), cliques.end(), clique.columns) == cliques.end()) {
                cliques.push_back(clique.columns);
                m_made.rows.push_back(std::move(clique));
            }
        }
    }
}

/// How many trainings are held: in all, for a role and of a topic. To decide such a number says more than to decide one
/// training, which another one of the topic can replace.
void Builder::addCounts()
{
    std::vector<int> all;
    std::map<int, std::vector<int>> ofRole;
    std::map<int, std::vector<int>> ofTopic;
    for (std::size_t t = 0; t < m_model.trainings().size(); ++t) {
        const Model::ModelTraining &training = m_model.trainings()[t];
        if (!training.canBeHeld)
            continue;
        all.push_back(int(t));
        for (const int role : training.roles)
            ofRole[role].push_back(int(t));
        for (const int topic : training.topics)
            ofTopic[topic].push_back(int(t));
    }
    std::set<std::vector<int>> sets{all};
    for (const auto *groups : {&ofRole, &ofTopic}) {
        for (const auto &[number, trainings] : *groups)
            sets.insert(trainings);
    }
    for (const std::vector<int> &trainings : sets) {
        if (trainings.size() < 2)
            continue;
        Row row;
        for (const int training : trainings)
            row.add(m_made.heldColumn(training), 1);
        m_made.counts.push_back({addColumn(double(trainings.size())), int(m_made.rows.size())});
        row.add(m_made.counts.back().column, -1);
        m_made.rows.push_back(std::move(row));
    }
}

void Builder::addPersons()
{
    m_made.without.resize(m_model.participants().size());
    m_made.missing.resize(m_model.participants().size());
    for (std::size_t p = 0; p < m_model.participants().size(); ++p)
        addPerson(int(p));
}

/// One person costs on the levels [first, end) of ranks when this column is 1, or always. What a seat outside of the model
/// gives is no loss.
void Builder::loseRanks(int person, int first, int end, int column)
{
    end = std::min({end, m_model.participants()[std::size_t(person)].heldRank, m_model.otherRank() + 1});
    for (int rank = first; rank < end; ++rank) {
        Formulation::Objective &objective = m_made.objectives[std::size_t(m_model.overLevel(rank))];
        if (column < 0)
            objective.constant += 1;
        else
            objective.terms.emplace_back(column, 1);
    }
}

void Builder::addSeatTerms(int option)
{
    const Option &row = m_model.options()[std::size_t(option)];
    const auto objective = [&](LevelKind kind) -> Formulation::Objective & { return m_made.objectives[std::size_t(m_model.level(kind))]; };
    if (row.isPinned) {
        objective(LevelKind::Musts).constant += 1;
        objective(LevelKind::Musts).terms.emplace_back(m_made.seatColumn(option), -1);
    }
    if (row.isPrevious)
        objective(LevelKind::Changes).terms.emplace_back(m_made.seatColumn(option), -1);
    if (row.rank > 1)
        objective(LevelKind::RankSum).terms.emplace_back(m_made.seatColumn(option), row.rank - 1);
}

void Builder::addPerson(int number)
{
    const Model::ModelParticipant &person = m_model.participants()[std::size_t(number)];
    m_made.objectives[std::size_t(m_model.level(LevelKind::Changes))].constant += person.previous;
    if (person.optionCount == 0) {
        loseRanks(number, 1, m_model.otherRank() + 1, -1);
        for (int count = std::max(2, person.heldSeats + 1); count <= person.max; ++count)
            m_made.objectives[std::size_t(m_model.shortLevel(count))].constant += 1;
        return;
    }
    Row seats{.least = double(person.room()), .most = double(person.room())};
    for (int option = person.firstOption; option < person.firstOption + person.optionCount; ++option) {
        seats.add(m_made.seatColumn(option), 1);
        addSeatTerms(option);
    }
    if (person.room() > 1)
        addRanks(number);
    if (person.heldSeats == 0)
        seats.add(person.room() > 1 ? m_made.without[std::size_t(number)].back().second : addNothing(number), 1);
    for (int count = std::max(2, person.heldSeats + 1); count <= person.max; ++count) {
        const int missing = addColumn(1);
        m_made.missing[std::size_t(number)].push_back(missing);
        seats.add(missing, 1);
        m_made.objectives[std::size_t(m_model.shortLevel(count))].terms.emplace_back(missing, 1);
    }
    if (person.room() == 1)
        loseRanksOfOneSeat(number, seats.columns.back());
    m_made.rows.push_back(std::move(seats));
}

/// A column for each rank: nothing of it, or better.
void Builder::addRanks(int number)
{
    const auto options = m_model.optionsOf(number);
    loseRanks(number, 1, options.front().rank, -1);
    int without = -1; // the column of the rank before
    for (std::size_t i = 0; i < options.size();) {
        const int rank = options[i].rank;
        Row nothing{.least = without < 0 ? 1.0 : 0.0, .most = unlimited};
        for (; i < options.size() && options[i].rank == rank; ++i)
            nothing.add(m_made.seatColumn(m_model.participants()[std::size_t(number)].firstOption + int(i)), 1);
        if (without >= 0)
            nothing.add(without, -1);
        without = addColumn(1);
        m_made.without[std::size_t(number)].emplace_back(rank, without);
        nothing.add(without, 1);
        m_made.rows.push_back(std::move(nothing));
        loseRanks(number, rank, i < options.size() ? options[i].rank : m_model.otherRank() + 1, without);
    }
}

/// The column of somebody who has no seat at all.
int Builder::addNothing(int number)
{
    const int nothing = addColumn(1);
    m_made.without[std::size_t(number)].emplace_back(m_model.optionsOf(number).back().rank, nothing);
    return nothing;
}

/// Who can have one seat loses the ranks before that of the seat, or all: that needs no columns of its own.
void Builder::loseRanksOfOneSeat(int number, int nothing)
{
    const auto options = m_model.optionsOf(number);
    const int first = m_model.participants()[std::size_t(number)].firstOption;
    loseRanks(number, 1, m_model.otherRank() + 1, nothing);
    for (std::size_t i = 0; i < options.size(); ++i)
        loseRanks(number, 1, options[i].rank, m_made.seatColumn(first + int(i)));
}

void Builder::addLevels()
{
    for (int level = 0; level < m_model.levelCount(); ++level) {
        Row row{.least = -unlimited, .most = unlimited};
        for (const auto &[column, factor] : m_made.objectives[std::size_t(level)].terms)
            row.add(column, factor);
        m_made.levelRows.push_back(int(m_made.rows.size()));
        m_made.rows.push_back(std::move(row));
    }
}

} // namespace

Formulation::Formulation(const Model &model)
{
    Builder(model, *this).build();
}

} // namespace planning
