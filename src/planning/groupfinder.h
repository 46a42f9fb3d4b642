#pragma once

#include "planning/model.h"
#include "planning/stopwatch.h"

#include <vector>

namespace planning {

/// Looks for groups of people who cannot all get a training of a rank, as whole trainings hold only so many. Of people S
/// whose wishes lie in trainings T, but for a loss d_p (gets nothing of the rank, or goes elsewhere), the seats in T say
///     sum of d_p over S  +  sum of capacity_t * y_t over T  >=  |S|,
/// and as y is 0 or 1, this may be rounded by any divisor (mixed integer rounding, Marchand and Wolsey, Operations
/// Research 49, 2001). The relaxation without that holds halves of trainings.
class GroupFinder
{
public:
    struct Group
    {
        std::vector<int> trainings = {};
        std::vector<double> factors = {}; ///< of y, by training of the group
        std::vector<int> people = {};
        double least = 0;
        double violation = 0; ///< of the values that were given
    };

    /// `values`: how far each training is held, and from `firstSeat` on how far each option is attended. `misses`: by
    /// participant, how far somebody gets nothing of this rank or better; below 0: that does not matter.
    GroupFinder(const Model &model, int rank, const std::vector<double> &values, int firstSeat, std::vector<double> misses);

    /// Groups whose row these values violate; fewer when the time is over.
    [[nodiscard]] std::vector<Group> find(const Deadline &deadline);

private:
    struct Person
    {
        double loss;
        int number;
    };
    struct Rounding
    {
        double violation = 0;
        int divisor = 1;
        std::size_t people = 0;
    };

    [[nodiscard]] std::vector<std::vector<int>> starts() const;
    [[nodiscard]] std::vector<int> near(const std::vector<int> &trainings);
    void gather(const std::vector<int> &trainings);
    [[nodiscard]] Rounding bestRounding(const std::vector<int> &trainings);
    void improve(std::vector<int> &trainings, double &violation, const Deadline &deadline);
    [[nodiscard]] Group group(const std::vector<int> &trainings);
    [[nodiscard]] int capacity(int training) const;
    [[nodiscard]] double held(int training) const { return m_values[std::size_t(training)]; }
    [[nodiscard]] double attends(int option) const { return m_values[std::size_t(m_firstSeat + option)]; }

    const Model &m_model;
    int m_rank;
    const std::vector<double> &m_values;
    int m_firstSeat;
    std::vector<double> m_misses;          ///< by person: with all seats of the rank; 1 and more
    std::vector<std::vector<int>> m_wished; ///< by training: options of the rank or better
    std::vector<Person> m_people;          ///< of the trainings looked at last, the least loss first
    std::vector<double> m_inside;          ///< scratch, by person
    std::vector<char> m_isSeen;            ///< scratch, by person
};

} // namespace planning
