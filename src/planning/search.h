#pragma once

#include "planning/roster.h"
#include "planning/stopwatch.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace planning {

/// Local search: makes a legal plan and improves it. Every plan it holds between two calls is legal. No clock but the
/// deadline decides anything.
class Search
{
public:
    Search(const Model &model, const Deadline &deadline);

    [[nodiscard]] Roster &roster() { return m_roster; }
    [[nodiscard]] const Cost &cost() const { return m_roster.cost(); }

    /// From nothing: opens trainings in the order of what they bring.
    void construct();
    /// From a fractional plan; one of whole numbers is taken over as it is.
    void round(const FractionalPlan &fractional);
    /// Until none of its moves helps any more; of a large instance those of people only. `onBetter` (may be empty) is called now
    /// and then with a better plan.
    void improve(const std::function<void()> &onBetter);
    /// Moves people only: chains in which each takes the seat of the next one. Returns whether anything got better.
    bool improveSeats();
    /// Closes and opens some trainings at random and improves from there; keeps what is better. The same seed does the same.
    bool shake(std::uint64_t seed, int closures);

private:
    /// Somebody leaves a full training: for another one, or for nothing.
    struct Ejection
    {
        Cost cost;
        int leaves = -1; ///< option; -1: nobody can leave
        int joins = -1;  ///< option; -1: nothing
        int failures = 0; ///< to join the training, since this was computed
    };
    struct Joining
    {
        Cost delta;
        int option = -1;
        int leaveCount = 0;
        std::array<int, 6> leaves{}; ///< seats that it excludes, or that are too many
        [[nodiscard]] std::span<const int> leaving() const { return {leaves.data(), std::size_t(leaveCount)}; }
    };

    [[nodiscard]] Joining bestJoining(int option) const;
    [[nodiscard]] bool canSpare(int option) const;
    void computeEjections();
    void relaxEjections(const std::vector<std::vector<Ejection>> &moves);
    bool join(const Joining &joining);
    bool eject(int training, int newcomer, int depth);
    bool fill(int training, bool onlyGains);
    bool tryOpen(int training);
    bool openMore();
    bool exchange(const std::function<void()> &onBetter);
    bool tryExchange(int closed, int opened);
    void settleDisplaced(const std::vector<int> &options);
    bool closeUseless();

    const Model &m_model;
    const Deadline &m_deadline;
    Roster m_roster;
    std::vector<Ejection> m_ejections; ///< by training
    std::vector<Joining> m_joinings;   ///< scratch of fill()
    mutable std::vector<int> m_kept;   ///< scratch of bestJoining()
};

} // namespace planning
