#include "planning/planner.h"

#include "planning/proof.h"

#include <algorithm>
#include <map>

namespace planning {

namespace {

/// The seats that people know, as a plan without coaches.
Plan previousPlan(const Instance &instance)
{
    std::map<std::string, std::vector<std::string>> people;
    for (const Seat &seat : instance.previous)
        people[seat.training].push_back(seat.participant);
    Plan plan;
    for (auto &[training, participants] : people) {
        std::sort(participants.begin(), participants.end());
        plan.held.push_back({training, {}, std::move(participants)});
    }
    return plan;
}

} // namespace

Solution solve(const Instance &instance, const Options &options)
{
    const Deadline deadline(options.timeLimit, options.stop);
    const Model model(instance);
    Proof proof(model, deadline, options);
    Solution solution = proof.run(previousPlan(instance));
    // What is claimed is what the plan is, by a count that shares nothing with the search.
    solution.objective = objectiveOf(instance, solution.plan);
    if (solution.objective != solution.bounds)
        solution.status = Status::Feasible;
    return solution;
}

} // namespace planning
