#include "planning/planner.h"

#include "planning/proof.h"

namespace planning {

Solution solve(const Instance &instance, const Options &options)
{
    const Deadline deadline(options.timeLimit, options.stop);
    const Model model(instance);
    Proof proof(instance, model, deadline, options);
    return proof.run();
}

} // namespace planning
