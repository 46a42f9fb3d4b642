#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace testplanning {

/// "1 0 12": values or bounds of the levels, for messages.
[[nodiscard]] inline std::string textOf(const std::vector<std::int64_t> &values)
{
    std::string text;
    for (const std::int64_t value : values)
        text += (text.empty() ? "" : " ") + std::to_string(value);
    return text;
}

} // namespace testplanning
