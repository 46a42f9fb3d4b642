#pragma once

#include "planning/relaxation.h"

#include <functional>

namespace planning {

/// Branch and bound on one level, all earlier levels being fixed: what the relaxation leaves open is decided by cases,
/// trainings before coaches before seats.
class Branching
{
public:
    enum class Outcome {
        Found,     ///< whole: a solution no worse than the cutoff
        Exhausted, ///< there is none
        GaveUp,    ///< too many cases, or out of time; bound() is proven
    };

    Branching(Relaxation &relaxation, const Deadline &deadline);

    /// Looks for a solution of whole numbers of at most `cutoff`. `visit` sees the fractional solution of each case that
    /// stays open, and may return a lower cutoff when it found a plan meanwhile. The relaxation must be solved; afterwards
    /// its bounds are as before.
    Outcome run(std::int64_t cutoff, int mostCases, const std::function<std::int64_t(std::int64_t cutoff)> &visit);
    /// No solution is below this.
    [[nodiscard]] std::int64_t bound() const { return m_bound; }
    [[nodiscard]] int cases() const { return m_cases; }

private:
    struct Decision
    {
        int column;
        double lower;
        double upper;
    };
    struct Case
    {
        double bound;
        int number;
        std::vector<Decision> decisions;
        Relaxation::Basis basis;
    };

    void apply(const Case &open);
    [[nodiscard]] int chooseColumn(double cutoff);
    void split(const Case &open, int column);
    [[nodiscard]] Case takeNext();

    Relaxation &m_relaxation;
    const Deadline &m_deadline;
    Relaxation::Bounds m_root;
    std::vector<int> m_changed; ///< columns that the present case fixes
    std::vector<Case> m_open;
    std::int64_t m_bound = 0;
    int m_cases = 0;
    int m_numbers = 0;
};

} // namespace planning
