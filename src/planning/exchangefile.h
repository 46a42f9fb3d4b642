#pragma once

#include "planning/planner.h"

#include <string_view>
#include <variant>

namespace planning {

/// Why a text is no instance or plan, in one English sentence that names the place.
struct ReadError
{
    std::string text;
};

/// Reads "planning-instance/1" (JSON, UTF-8). Unknown members are passed over. The instance is without mistakes
/// (mistakeIn()).
[[nodiscard]] std::variant<Instance, ReadError> readInstance(std::string_view json);
/// Writes it: keys in the order of the format, lists sorted by id.
[[nodiscard]] std::string writeInstance(const Instance &instance);

/// Reads the seats of a "planning-plan/1"; what it claims about them is passed over.
[[nodiscard]] std::variant<Plan, ReadError> readPlan(std::string_view json);
/// Writes a "planning-plan/1" with objective, bounds and status ("optimal", "feasible").
[[nodiscard]] std::string writePlan(const Instance &instance, const Solution &solution);

} // namespace planning
