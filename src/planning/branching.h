#pragma once

#include "planning/relaxation.h"

#include <functional>
#include <limits>
#include <memory>

namespace planning {

/// Branch and bound: what the relaxation leaves open is decided by cases, trainings before coaches before seats. One tree
/// serves all levels: when a level is proven, the cases that can still hold a plan as good stay for the next one.
class Branching
{
public:
    enum class Outcome {
        Proven,   ///< the best plan has the least possible value
        GaveUp,   ///< out of time, or too many cases; bound() is proven
    };
    /// Told about the fractional solution of a case that may hold a better plan; returns the value of the best plan then.
    /// `isWhole`: the solution is a plan, and has to be taken for one.
    using Visit = std::function<std::int64_t(bool isWhole)>;

    Branching(Relaxation &relaxation, const Deadline &deadline);

    /// Proves a level, for which the root of the relaxation is solved, with `best` as the value of the best plan so far.
    /// Afterwards the relaxation has the bounds of the root again.
    Outcome run(int level, std::int64_t best, const Visit &visit, int mostCases = std::numeric_limits<int>::max());
    /// No plan is below this on the level that was run last.
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
        std::int64_t bound = 0;
        int number = 0;
        int level = -1; ///< that the basis is for
        std::vector<Decision> decisions;
        std::shared_ptr<const Relaxation::Basis> basis; ///< none: of the root
        double value = 0;  ///< of the case that this one is a part of
        double change = 0; ///< of the last column that was decided; 0: nothing to learn from it
    };

    /// What it costs to decide a column, for each unit of the change.
    struct Loss
    {
        int level = -1;
        double below = 0;
        double above = 0;
        int timesBelow = 0; ///< seen in cases; what was only tried for a few iterations is as good as nothing
        int timesAbove = 0;
    };

    [[nodiscard]] bool apply(const Case &open);
    void backToRoot();
    [[nodiscard]] int chooseColumn(double cutoff);
    void learn(const std::vector<Relaxation::Probe> &probes, double most);
    void observe(const Case &open, double value);
    void split(const Case &open, int column);
    [[nodiscard]] Case takeNext();
    [[nodiscard]] Relaxation::Outcome solveCase(const Case &open, std::int64_t best);

    Relaxation &m_relaxation;
    const Deadline &m_deadline;
    Relaxation::Bounds m_root;
    Relaxation::Basis m_rootBasis;
    std::vector<int> m_changed; ///< columns that the present case fixes
    std::vector<Case> m_open;
    std::vector<Loss> m_losses; ///< by column
    std::int64_t m_bound = 0;
    int m_level = -1;
    int m_cases = 0;
    int m_numbers = 0;
};

} // namespace planning
