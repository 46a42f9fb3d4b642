#include "planning/cutfinder.h"

#include <CglKnapsackCover.hpp>
#include <CglMixedIntegerRounding.hpp>
#include <CglProbing.hpp>
#include <CglZeroHalf.hpp>
#include <ClpSimplex.hpp>
#include <OsiClpSolverInterface.hpp>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace planning {

namespace {

constexpr double leastViolation = 1e-4;
constexpr double mostSpread = 1e6; ///< of the factors of a row: beyond, it is not exact
constexpr int mostColumns = 2'000;
constexpr int aggregatedRows = 10; ///< that mixed integer rounding adds up
constexpr int probedColumns = 100;
constexpr int lookedAtColumns = 50; ///< of each row that probing reads

double limitOf(double bound)
{
    return std::abs(bound) >= COIN_DBL_MAX ? std::copysign(Row::unlimited, bound) : bound;
}

bool isOfUse(const OsiRowCut &cut, const double *solution)
{
    const CoinPackedVector &row = cut.row();
    if (row.getNumElements() == 0 || row.getNumElements() > mostColumns || cut.violated(solution) < leastViolation)
        return false;
    const auto isSmaller = [](double a, double b) { return std::abs(a) < std::abs(b); };
    const auto [least, most] = std::minmax_element(row.getElements(), row.getElements() + row.getNumElements(), isSmaller);
    return std::abs(*most) <= mostSpread * std::abs(*least);
}

void append(std::vector<std::pair<int, double>> &bounds, const CoinPackedVector &found)
{
    for (int i = 0; i < found.getNumElements(); ++i)
        bounds.emplace_back(found.getIndices()[i], found.getElements()[i]);
}

OsiCuts cutsOf(OsiClpSolverInterface &solver)
{
    OsiCuts cuts;
    CglTreeInfo root;
    root.formulation_rows = solver.getNumRows();
    CglZeroHalf zeroHalf;
    zeroHalf.refreshSolver(&solver);
    CglMixedIntegerRounding rounding(aggregatedRows, true, 1); // the newer one reads what it did not write (Cgl 0.60.3)
    CglKnapsackCover covers;
    CglProbing probing;
    probing.setMaxPass(1);
    probing.setMaxProbe(probedColumns);
    probing.setMaxLook(lookedAtColumns);
    probing.setRowCuts(1); // x <= y and the like; the other kind, stronger factors, now and then cuts off a solution (Cgl 0.60.3)
    for (CglCutGenerator *generator : std::initializer_list<CglCutGenerator *>{&zeroHalf, &rounding, &covers, &probing})
        generator->generateCuts(solver, cuts, root);
    return cuts;
}

} // namespace

CutFinder::Found CutFinder::find(const ClpSimplex &solved)
{
    OsiClpSolverInterface solver(new ClpSimplex(solved), true);
    solver.messageHandler()->setLogLevel(0);
    for (int i = 0; i < solved.numberColumns(); ++i) {
        if (solved.columnUpper()[i] == 1)
            solver.setInteger(i);
    }
    const OsiCuts cuts = cutsOf(solver);
    Found found;
    for (int i = 0; i < cuts.sizeRowCuts(); ++i) {
        const OsiRowCut &cut = cuts.rowCut(i);
        if (!isOfUse(cut, solved.primalColumnSolution()))
            continue;
        const CoinPackedVector &row = cut.row();
        found.rows.push_back({limitOf(cut.lb()), limitOf(cut.ub()), {row.getIndices(), row.getIndices() + row.getNumElements()},
                              {row.getElements(), row.getElements() + row.getNumElements()}});
    }
    for (int i = 0; i < cuts.sizeColCuts(); ++i) {
        append(found.lower, cuts.colCut(i).lbs());
        append(found.upper, cuts.colCut(i).ubs());
    }
    return found;
}

} // namespace planning
