#include "planning/exchangefile.h"

#include "fuzz/fuzzsupport.h"

#include <algorithm>

using namespace planning;

namespace {

/// Small enough to be planned many times a second.
bool isSmall(const Instance &instance)
{
    return instance.participants.size() <= 12 && instance.trainings.size() <= 6 && instance.coaches.size() <= 4 && instance.rules.otherRank <= 8;
}

void requireSound(const ReadError &error)
{
    fuzzsupport::require(!error.text.empty());
}

void requireSound(const Instance &instance)
{
    fuzzsupport::require(mistakeIn(instance).empty());
    const std::string text = writeInstance(instance);
    const auto again = readInstance(text);
    fuzzsupport::require(std::holds_alternative<Instance>(again) && writeInstance(std::get<Instance>(again)) == text);
    if (!isSmall(instance))
        return;
    Options options;
    options.timeLimit = std::chrono::milliseconds(200);
    const Solution solution = solve(instance, options);
    fuzzsupport::require(violations(instance, solution.plan).empty());
    const auto [bound, value] = std::mismatch(solution.bounds.begin(), solution.bounds.end(), solution.objective.begin());
    fuzzsupport::require(bound == solution.bounds.end() ? solution.status == Status::Optimal : *bound < *value);
    fuzzsupport::require(std::holds_alternative<Plan>(readPlan(writePlan(instance, solution))));
}

} // namespace

/// The input is an instance, or a plan. What was read as an instance is written, read again and planned.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    std::visit([](const auto &read) { requireSound(read); }, readInstance(text));
    const auto plan = readPlan(text);
    if (const auto *error = std::get_if<ReadError>(&plan))
        requireSound(*error);
    return 0;
}
