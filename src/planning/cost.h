#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>

namespace planning {

/// What a plan or a part of it costs, level by level; the first level that differs decides. Of an objective with more
/// levels than there is room for, the search looks at the first ones.
class Cost
{
public:
    static constexpr int room = 16;

    [[nodiscard]] std::int32_t operator[](int level) const { return m_values[std::size_t(level)]; }
    void add(int level, std::int32_t amount)
    {
        if (level < room)
            m_values[std::size_t(level)] += amount;
    }
    /// One more on each of the levels [first, end).
    void addEach(int first, int end)
    {
        for (int level = first; level < std::min(end, room); ++level)
            ++m_values[std::size_t(level)];
    }
    Cost &operator+=(const Cost &other)
    {
        for (std::size_t i = 0; i < room; ++i)
            m_values[i] += other.m_values[i];
        return *this;
    }
    Cost &operator-=(const Cost &other)
    {
        for (std::size_t i = 0; i < room; ++i)
            m_values[i] -= other.m_values[i];
        return *this;
    }
    friend Cost operator+(Cost a, const Cost &b) { return a += b; }
    friend Cost operator-(Cost a, const Cost &b) { return a -= b; }
    [[nodiscard]] bool isBelowZero() const { return *this < Cost(); }
    bool operator==(const Cost &) const = default;
    auto operator<=>(const Cost &) const = default;

private:
    std::array<std::int32_t, room> m_values{};
};

} // namespace planning
