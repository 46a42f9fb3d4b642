#pragma once

#include "planning/losses.h"
#include "planning/relaxation.h"

#include <functional>
#include <limits>
#include <memory>

namespace planning {

/// Branch and bound: what the relaxation leaves open is decided by cases, how many trainings are held and which ones before
/// coaches before seats. One tree serves all levels: when a level is proven, the cases that can still hold a plan as good
/// stay for the next one, if they are few. What they agree on holds for all that follows, and stays in the relaxation.
class Branching
{
public:
    enum class Outcome {
        Proven,   ///< the best plan has the least possible value
        GaveUp,   ///< out of time; bound() is proven
    };
    /// Told about the solution of a case that may hold a better plan; returns the value of the best plan then. `isWhole`: the
    /// solution is a plan, and has to be taken for one.
    using Visit = std::function<std::int64_t(const Relaxation &solved, bool isWhole)>;

    Branching(Relaxation &relaxation, const Deadline &deadline);

    enum class Begin {
        AtRoot,  ///< of the relaxation, which is solved for the level
        AtCases, ///< which tryNext() left
    };
    /// Proves a level, with `best` as the value of the best plan so far. Two cases are solved at a time, whatever the number of
    /// processors: that is the same plan everywhere. Afterwards the relaxation has the basis of the root again, no guidance, and
    /// the bounds of the root, tightened by what the cases that are left agree on.
    Outcome run(int level, std::int64_t best, const Visit &visit, Begin begin = Begin::AtRoot);
    /// What the cases that are left, if they are few, say of the next level.
    enum class Next {
        Proven,  ///< no plan is below the best one
        Missed,  ///< some may hold a better plan, or were not solved in time
        Unknown, ///< there are too many cases, or one only, which is as good as the root
    };
    /// Tries to prove the next level by them, for which the root need not be solved: the levels before are limited in the
    /// relaxation. Afterwards as after run().
    [[nodiscard]] Next tryNext(int level, std::int64_t best, const Visit &visit);
    /// No plan is below this on the level that was run last.
    [[nodiscard]] std::int64_t bound() const { return m_bound; }
    [[nodiscard]] int cases() const { return m_cases; }

private:
    static constexpr int anyLane = -1;
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
        int lane = 0; ///< whose rows the basis is for
        double value = 0;  ///< of the case that this one is a part of
        double change = 0; ///< of the last column that was decided; 0: nothing to learn from it
        bool isCutOff = false; ///< holds no better plan; whether one as good is not known
    };

    /// Where one case at a time is solved.
    struct Lane
    {
        Relaxation *relaxation = nullptr;
        std::vector<int> changed = {}; ///< columns that the present case fixes
    };
    /// What came of a case, and what is needed to split it.
    struct Answer
    {
        Relaxation::Outcome outcome = Relaxation::Outcome::Infeasible;
        bool isCutOff = false; ///< see Case
        bool isWhole = false;
        bool isTurn = false;           ///< no other case has a lower bound: it is to be split
        std::vector<int> columns = {}; ///< fractional ones, the most undecided first
        std::vector<Losses::Trial> trials = {};
        std::vector<std::pair<int, double>> fixed = {}; ///< columns that are decided in the case, for plans as good as the best one
    };
    /// A case on its way.
    struct Work
    {
        Case open;
        int lane = 0;
        Answer answer = {};
    };

    void start(int level, Begin begin);
    void finish(std::vector<Case> &kept, std::int64_t best);
    void onEachLane(const std::function<void(int)> &work) const;
    void shareCases();
    void sift(std::int64_t best);
    [[nodiscard]] bool holdsNothing(Case &open, std::int64_t best);
    void adoptAgreement();
    void openSecondLane();
    void joinSecondLane();
    void solveForNext(Case &open, int level);
    [[nodiscard]] bool solveLaneForNext(int lane, int level, std::int64_t best);
    [[nodiscard]] bool solveForNext(int level, std::int64_t &best, const Visit &visit);
    void backToRoot(Lane &lane) const;
    [[nodiscard]] bool apply(Lane &lane, const Case &open) const;
    [[nodiscard]] std::vector<Work> takeWork(std::int64_t best, std::vector<Case> &kept);
    [[nodiscard]] bool takeNext(int lane, std::int64_t best, std::vector<Work> &works);
    void solve(std::vector<Work> &works, std::int64_t best);
    [[nodiscard]] Answer solveCase(Lane &lane, const Case &open, std::int64_t best) const;
    [[nodiscard]] bool settle(Work &work, std::int64_t &best, const Visit &visit);
    [[nodiscard]] std::vector<int> undecidedColumns(const Relaxation &relaxation) const;
    [[nodiscard]] std::vector<Losses::Trial> tryColumns(Relaxation &relaxation, const std::vector<int> &columns, std::int64_t best) const;
    [[nodiscard]] std::vector<Relaxation::Probe> probe(Relaxation &relaxation, const std::vector<int> &columns, double cutoff,
                                                       int iterations) const;
    [[nodiscard]] int chooseColumn(const Work &work);
    void observe(const Case &open, double value);
    void split(const Work &work, int column);
    [[nodiscard]] std::int64_t lowestSolved(int level) const;
    [[nodiscard]] std::int64_t lowestBound(int lane) const;

    Relaxation &m_relaxation;
    std::unique_ptr<Relaxation> m_second; ///< a copy, while two cases are solved at a time
    std::vector<Lane> m_lanes;
    const Deadline &m_deadline;
    Relaxation::Bounds m_root;
    Relaxation::Basis m_rootBasis;
    std::vector<Case> m_open;
    Losses m_losses;
    std::int64_t m_bound = 0;
    int m_level = -1;
    int m_cases = 0;
    int m_numbers = 0;
};

} // namespace planning
