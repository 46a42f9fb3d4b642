#include "planning/relaxation.h"

#include "planning/groupfinder.h"

#include <algorithm>

namespace planning {

namespace {
constexpr int alwaysZero = -1; ///< in place of a column
constexpr int alwaysOne = -2;
constexpr int notHere = -3;
}

std::vector<Row> Relaxation::violatedRows()
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

/// The column of "nothing of this rank or better" of somebody with several seats, or alwaysOne. Of others there is one for the
/// last rank only.
int Relaxation::missColumn(int person, int rank) const
{
    int column = alwaysOne;
    for (const auto &[worst, candidate] : m_formulation.without[std::size_t(person)])
        column = worst <= rank ? candidate : column;
    return column;
}

/// How far somebody gets nothing of this rank or better.
double Relaxation::misses(int person, int rank) const
{
    if (m_model.participants()[std::size_t(person)].room() > 1)
        return m_solution[std::size_t(missColumn(person, rank))];
    double misses = 1;
    const auto options = m_model.optionsOf(person);
    for (std::size_t i = 0; i < options.size() && options[i].rank <= rank; ++i)
        misses -= attends(m_model.participants()[std::size_t(person)].firstOption + int(i));
    return misses;
}

/// People who cannot all get a training of the rank of the level, as whole trainings hold only so many.
void Relaxation::findGroups(std::vector<Row> &rows)
{
    const Level &level = m_model.levels()[std::size_t(m_level)];
    if (level.kind != LevelKind::None && level.kind != LevelKind::Over)
        return;
    const int rank = level.kind == LevelKind::Over ? level.number : m_model.otherRank();
    std::vector<double> missed(m_model.participants().size(), -1);
    for (std::size_t p = 0; p < missed.size(); ++p) {
        const auto options = m_model.optionsOf(int(p));
        if (!options.empty() && options.front().rank <= rank && m_model.participants()[p].heldRank > rank)
            missed[p] = std::max(0.0, misses(int(p), rank));
    }
    for (const GroupFinder::Group &group : GroupFinder(m_model, rank, m_solution, m_formulation.firstSeat, std::move(missed)).find(m_deadline)) {
        Row row{.least = group.least, .most = unlimited};
        for (std::size_t i = 0; i < group.trainings.size(); ++i)
            row.add(heldColumn(group.trainings[i]), group.factors[i]);
        for (const int person : group.people)
            addLoss(row, person, rank, group.trainings);
        rows.push_back(std::move(row));
    }
}

/// Adds that somebody gets nothing of this rank or better, or goes elsewhere than to these trainings.
void Relaxation::addLoss(Row &row, int person, int rank, const std::vector<int> &trainings) const
{
    const bool hasOneSeat = m_model.participants()[std::size_t(person)].room() == 1; // then it is 1 less the seats in them
    if (hasOneSeat)
        row.least -= 1;
    else
        row.add(missColumn(person, rank), 1);
    const auto options = m_model.optionsOf(person);
    for (std::size_t i = 0; i < options.size() && options[i].rank <= rank; ++i) {
        const bool isInside = std::binary_search(trainings.begin(), trainings.end(), options[i].training);
        if (isInside == hasOneSeat)
            row.add(seatColumn(m_model.participants()[std::size_t(person)].firstOption + int(i)), hasOneSeat ? -1 : 1);
    }
}

/// By column of the relaxation of more options: the column here, or what it is without any.
std::vector<int> Relaxation::columnsOf(const Relaxation &larger, const std::vector<int> &origin) const
{
    std::vector<int> columns(std::size_t(larger.columnCount()), notHere);
    std::fill_n(columns.begin() + larger.m_formulation.firstSeat, larger.m_model.options().size(), alwaysZero);
    for (int training = 0; training < m_formulation.firstSeat; ++training)
        columns[std::size_t(larger.heldColumn(training))] = heldColumn(training);
    for (std::size_t i = 0; i < origin.size(); ++i)
        columns[std::size_t(larger.seatColumn(origin[i]))] = seatColumn(int(i));
    for (std::size_t t = 0; t < m_formulation.leads.size(); ++t) {
        for (std::size_t i = 0; i < m_formulation.leads[t].size(); ++i)
            columns[std::size_t(larger.m_formulation.leads[t][i].second)] = m_formulation.leads[t][i].second;
    }
    for (std::size_t i = 0; i < m_formulation.counts.size(); ++i)
        columns[std::size_t(larger.m_formulation.counts[i].column)] = m_formulation.counts[i].column;
    for (std::size_t p = 0; p < m_formulation.without.size(); ++p) {
        for (const auto &[rank, column] : larger.m_formulation.without[p])
            columns[std::size_t(column)] = missColumn(int(p), rank);
        for (std::size_t i = 0; i < larger.m_formulation.missing[p].size(); ++i)
            columns[std::size_t(larger.m_formulation.missing[p][i])] = i < m_formulation.missing[p].size() ? m_formulation.missing[p][i] : alwaysOne;
    }
    return columns;
}

void Relaxation::takeFrom(const Relaxation &larger, const std::vector<int> &origin)
{
    const std::vector<int> columns = columnsOf(larger, origin);
    std::vector<Row> rows;
    for (const Row &known : larger.m_lasting) {
        Row row{.least = known.least, .most = known.most};
        bool isHere = true;
        for (std::size_t i = 0; i < known.columns.size(); ++i) {
            const int column = columns[std::size_t(known.columns[i])];
            if (column >= 0) {
                row.add(column, known.factors[i]);
            } else if (column == alwaysOne) {
                row.least -= known.factors[i];
                row.most -= known.factors[i];
            }
            isHere = isHere && column != notHere;
        }
        if (isHere)
            rows.push_back(std::move(row));
    }
    addLasting(rows);
    const auto takeBounds = [&](int column, int from) {
        const auto [lower, upper] = larger.columnBounds(from);
        narrowColumn(column, lower, upper);
    };
    for (int training = 0; training < m_formulation.firstSeat; ++training)
        takeBounds(heldColumn(training), larger.heldColumn(training));
    for (std::size_t i = 0; i < m_formulation.counts.size(); ++i)
        takeBounds(m_formulation.counts[i].column, larger.m_formulation.counts[i].column);
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
    for (std::size_t t = 0; t < m_formulation.municipalities.size(); ++t) {
        for (std::size_t m = 0; m < m_formulation.municipalities[t].size(); ++m) {
            const std::vector<int> &options = m_formulation.municipalities[t][m].second;
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

void Relaxation::addMixing()
{
    // One column for each municipality with several eligible people: seats beyond the first.
    const int level = m_model.level(LevelKind::Mixing);
    std::vector<Row> rows;
    Row sum{.least = -unlimited, .most = unlimited};
    int next = columnCount();
    for (std::size_t t = 0; t < m_formulation.municipalities.size(); ++t) {
        for (const auto &[municipality, options] : m_formulation.municipalities[t]) {
            Row row{.least = -unlimited, .most = 0};
            for (const int option : options) {
                if (isSeatOpen(option))
                    row.add(seatColumn(option), 1);
            }
            if (row.columns.size() < 2)
                continue;
            row.add(heldColumn(int(t)), -1);
            row.add(next, -1);
            m_formulation.objectives[std::size_t(level)].terms.emplace_back(next, 1);
            sum.add(next, 1);
            rows.push_back(std::move(row));
            ++next;
        }
    }
    m_program->addColumns(next - columnCount());
    m_formulation.levelRows[std::size_t(level)] = m_program->rowCount() + int(rows.size());
    rows.push_back(std::move(sum));
    addRows(rows);
}

} // namespace planning
