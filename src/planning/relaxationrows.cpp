#include "planning/relaxation.h"

#include "planning/circlefinder.h"
#include "planning/groupfinder.h"

#include <algorithm>
#include <iterator>

namespace planning {

namespace {
constexpr std::size_t mostCircles = 100; ///< of one solution
}

std::vector<Relaxation::Row> Relaxation::violatedRows()
{
    std::vector<Row> rows;
    findUnheldSeats(rows);
    findCrowdedPersons(rows);
    findCrowdedMunicipalities(rows);
    return rows;
}

void Relaxation::findUnheldSeats(std::vector<Row> &rows)
{
    for (std::size_t i = 0; i < m_model.options().size(); ++i) {
        const int training = m_model.options()[i].training;
        if (m_hasHeldRow[i] || attends(int(i)) <= held(training) + violation)
            continue;
        m_hasHeldRow[i] = 1;
        Row row{.least = 0, .most = unlimited};
        row.add(heldColumn(training), 1);
        row.add(seatColumn(int(i)), -1);
        rows.push_back(std::move(row));
    }
}

/// The column of "nothing of this rank or better"; -1: that is certain.
int Relaxation::missColumn(int person, int rank) const
{
    int column = -1;
    for (const auto &[worst, candidate] : m_without[std::size_t(person)]) {
        if (worst <= rank)
            column = candidate;
    }
    return column;
}

/// People who cannot all get a training of the rank of the level, as whole trainings hold only so many.
void Relaxation::findGroups(bool withCircles, std::vector<Row> &rows)
{
    const Level &level = m_model.levels()[std::size_t(m_level)];
    if (level.kind != LevelKind::None && level.kind != LevelKind::Over)
        return;
    const int rank = level.kind == LevelKind::Over ? level.number : m_model.otherRank();
    std::vector<double> misses(m_model.participants().size(), -1);
    for (std::size_t p = 0; p < misses.size(); ++p) {
        const int column = m_model.participants()[p].heldRank > rank ? missColumn(int(p), rank) : -1;
        if (column >= 0)
            misses[p] = m_solution[std::size_t(column)];
    }
    std::vector<GroupRow> groups;
    for (const GroupFinder::Group &group : GroupFinder(m_model, rank, m_solution, m_firstSeat, misses).find(m_deadline))
        groups.push_back(groupRow(rank, group));
    if (withCircles) {
        for (CircleFinder::Circle &circle : CircleFinder(m_model, rank, m_solution, m_firstSeat, misses).find(m_deadline, mostCircles))
            groups.push_back({rank, circle.least, std::move(circle.trainings), std::move(circle.people), std::move(circle.leftOut)});
    }
    for (const GroupRow &group : groups)
        rows.push_back(rowOf(group));
    m_groups.insert(m_groups.end(), std::make_move_iterator(groups.begin()), std::make_move_iterator(groups.end()));
}

Relaxation::GroupRow Relaxation::groupRow(int rank, const GroupFinder::Group &group) const
{
    GroupRow row{.rank = rank, .least = group.least, .people = group.people};
    for (std::size_t i = 0; i < group.trainings.size(); ++i)
        row.trainings.emplace_back(group.trainings[i], group.factors[i]);
    for (const int person : group.people) {
        const auto options = m_model.optionsOf(person);
        for (std::size_t i = 0; i < options.size() && options[i].rank <= rank; ++i) {
            if (!std::binary_search(group.trainings.begin(), group.trainings.end(), options[i].training))
                row.options.push_back(m_model.participants()[std::size_t(person)].firstOption + int(i));
        }
    }
    return row;
}

Relaxation::Row Relaxation::rowOf(const GroupRow &group) const
{
    Row row{.least = group.least, .most = unlimited};
    for (const auto &[training, factor] : group.trainings)
        row.add(heldColumn(training), factor);
    for (const int person : group.people) {
        const int column = missColumn(person, group.rank);
        if (column >= 0)
            row.add(column, 1);
        else
            row.least -= 1;
    }
    for (const int option : group.options)
        row.add(seatColumn(option), 1);
    return row;
}

std::vector<Relaxation::GroupRow> Relaxation::groupsAmong(const std::vector<int> &origin) const
{
    std::vector<GroupRow> groups = m_groups;
    for (GroupRow &group : groups) {
        std::vector<int> kept;
        for (const int option : group.options) {
            const auto place = std::lower_bound(origin.begin(), origin.end(), option);
            if (place != origin.end() && *place == option)
                kept.push_back(int(place - origin.begin()));
        }
        group.options = std::move(kept);
    }
    return groups;
}

void Relaxation::takeGroups(const std::vector<GroupRow> &groups)
{
    std::vector<Row> rows;
    for (const GroupRow &group : groups)
        rows.push_back(rowOf(group));
    if (!rows.empty())
        addRows(rows);
    m_groups.insert(m_groups.end(), groups.begin(), groups.end());
}

/// One training a topic, and one at a time.
void Relaxation::findCrowdedPersons(std::vector<Row> &rows)
{
    std::vector<int> taken;
    std::vector<std::vector<int>> found;
    for (std::size_t p = 0; p < m_model.participants().size(); ++p) {
        if (m_model.participants()[p].room() < 2)
            continue;
        const auto options = m_model.optionsOf(int(p));
        const int first = m_model.participants()[p].firstOption;
        taken.clear();
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (attends(first + int(i)) > violation)
                taken.push_back(int(i));
        }
        if (taken.size() < 2)
            continue;
        found.clear();
        const auto consider = [&](const auto &belongs) {
            double sum = 0;
            for (const int i : taken)
                sum += belongs(options[std::size_t(i)].training) ? attends(first + i) : 0;
            if (sum <= 1 + violation)
                return;
            std::vector<int> clique;
            for (std::size_t i = 0; i < options.size(); ++i) {
                if (belongs(options[i].training))
                    clique.push_back(first + int(i));
            }
            if (std::find(found.begin(), found.end(), clique) == found.end())
                found.push_back(std::move(clique));
        };
        for (const int i : taken) {
            const Model::ModelTraining &training = m_model.trainings()[std::size_t(options[std::size_t(i)].training)];
            consider([&](int other) {
                const Interval &time = m_model.trainings()[std::size_t(other)].time;
                return time.start <= training.time.start && training.time.start < time.end;
            });
            if (m_model.repeatsTopics())
                continue;
            for (const int topic : training.topics) {
                consider([&](int other) {
                    const std::vector<int> &topics = m_model.trainings()[std::size_t(other)].topics;
                    return std::find(topics.begin(), topics.end(), topic) != topics.end();
                });
            }
        }
        for (const std::vector<int> &clique : found) {
            Row row{.least = -unlimited, .most = 1};
            for (const int option : clique)
                row.add(seatColumn(option), 1);
            rows.push_back(std::move(row));
        }
    }
}

void Relaxation::findCrowdedMunicipalities(std::vector<Row> &rows)
{
    const int most = m_model.sameMunicipalityMax();
    if (most == std::numeric_limits<int>::max())
        return;
    for (std::size_t t = 0; t < m_municipalities.size(); ++t) {
        for (std::size_t m = 0; m < m_municipalities[t].size(); ++m) {
            const std::vector<int> &options = m_municipalities[t][m].second;
            if (m_hasMunicipalityRow[t][m] || int(options.size()) <= most)
                continue;
            double sum = 0;
            for (const int option : options)
                sum += attends(option);
            if (sum <= most * held(int(t)) + violation)
                continue;
            m_hasMunicipalityRow[t][m] = 1;
            Row row{.least = -unlimited, .most = 0};
            for (const int option : options)
                row.add(seatColumn(option), 1);
            row.add(heldColumn(int(t)), -most);
            rows.push_back(std::move(row));
        }
    }
}

} // namespace planning
