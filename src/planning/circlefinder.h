#pragma once

#include "planning/model.h"
#include "planning/stopwatch.h"

#include <utility>
#include <vector>

namespace planning {

/// Looks for people of whom one has to miss a rank, as trainings that are held in part serve too many of them: three people,
/// each two of whom wish the same training, need two of these three, while the relaxation holds half of each. People S with
/// their misses u_p say
///     sum of u_p over S  +  sum over trainings of (c_t * y_t + sum of x_pt over those left out)  >=  |S|,
/// where c_t = min(max_t, those of S who are not left out), whoever is left out of a training; as y is 0 or 1, this may be
/// rounded by any divisor (mixed integer rounding, Marchand and Wolsey, Operations Research 49, 2001).
class CircleFinder
{
public:
    struct Circle
    {
        std::vector<std::pair<int, double>> trainings = {}; ///< and the factor of y
        std::vector<int> people = {};
        std::vector<int> leftOut = {}; ///< options
        double least = 0;
        double violation = 0; ///< of the values that were given
    };

    /// `values`: how far each training is held, and from `firstSeat` on how far each option is attended. `misses`: by
    /// participant, how far somebody gets nothing of this rank or better; below 0: that does not matter.
    CircleFinder(const Model &model, int rank, const std::vector<double> &values, int firstSeat, std::vector<double> misses);

    /// Circles whose row these values violate, the most violated first, `most` at the most; fewer when the time is over.
    [[nodiscard]] std::vector<Circle> find(const Deadline &deadline, std::size_t most);

private:
    struct Wish
    {
        int training;
        int option;
        double share; ///< how far it is attended
    };
    struct Rounding
    {
        int divisor;
        int remainder;
        [[nodiscard]] int factor(int capacity) const;
        [[nodiscard]] double gain() const { return double(remainder) / divisor; } ///< of one more person
    };
    struct Split
    {
        double cost;
        std::size_t inside; ///< how many are not left out: those who attend most
    };

    [[nodiscard]] Split split(int training) const;
    [[nodiscard]] double changeBy(int person);
    void enter(int person);
    void remove(int person);
    void toggle(int person);
    [[nodiscard]] std::vector<int> near() const;
    void improve();
    void fitCount();
    [[nodiscard]] double violation() const;
    [[nodiscard]] Circle circle() const;
    [[nodiscard]] double held(int training) const { return m_values[std::size_t(training)]; }

    const Model &m_model;
    int m_rank;
    const std::vector<double> &m_values;
    std::vector<double> m_misses;
    std::vector<std::vector<Wish>> m_wishes;    ///< by person: of the rank, for trainings that are held in part or whole
    std::vector<std::vector<int>> m_attendees;  ///< by training: people with a share
    std::vector<std::vector<std::pair<double, int>>> m_inside; ///< by training: shares (negative) and options of those in S
    std::vector<char> m_isIn;                   ///< by person
    std::vector<int> m_people;                  ///< S, in the order of numbers
    Rounding m_rounding{2, 1};
};

} // namespace planning
