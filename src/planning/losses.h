#pragma once

#include <map>

namespace planning {

/// What it costs to decide columns, on one level, for each unit of the change: as tried for some iterations of the simplex,
/// and as seen in cases that were solved (pseudocosts; Achterberg, Koch and Martin, Operations Research Letters 33, 2005).
class Losses
{
public:
    /// What trying a column said. A thorough trial goes on long enough to be near to what a case will say; a short one
    /// only tells which columns are worth that.
    struct Trial
    {
        int column = 0;
        double below = 0; ///< what it costs to lower the column to a whole number, for each unit
        double above = 0; ///< to raise it
        bool isThorough = false;
    };

    /// Nothing is known: another level begins.
    void clear() { m_losses.clear(); }
    [[nodiscard]] bool isKnown(int column) const { return m_losses.contains(column); }
    /// Whether a thorough trial says nothing new: there was one, or cases say it for both sides.
    [[nodiscard]] bool isSure(int column) const;
    /// A short trial says nothing new about a known column, a thorough one about one that is sure; else it takes the place
    /// of what was known.
    void learn(const Trial &trial);
    /// A case says what a decision cost, for each unit of the change. What was tried counts no more then; columns of which
    /// nothing is known stay so, as one side alone tells little.
    void observe(int column, bool isAbove, double loss);
    /// How much both sides cost if a column that is so far above a whole number is decided; the more, the better to split by.
    [[nodiscard]] double score(int column, double fraction) const;

private:
    struct Loss
    {
        double below = 0;
        double above = 0;
        int timesBelow = 0; ///< seen in cases
        int timesAbove = 0;
        bool isThorough = false;
    };

    std::map<int, Loss> m_losses; ///< by column
};

} // namespace planning
