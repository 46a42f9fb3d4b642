#pragma once

#include <cstddef>
#include <cstdint>

namespace planning {

/// Numbers that look like chance and are the same on every machine (Knuth's linear congruential generator, MMIX).
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    /// One of 0 to `count` - 1; there has to be one.
    std::size_t below(std::size_t count)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return (m_state >> 33) % count;
    }

private:
    std::uint64_t m_state;
};

} // namespace planning
