#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace testplanning {

/// splitmix64: the same numbers everywhere, and those of gen_instance.py for the same seed.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15U + 0x1234567U) {}

    std::uint64_t next();
    /// From [0, 1).
    double fraction();
    std::size_t below(std::size_t end) { return std::size_t(next() % end); }
    int between(int least, int most) { return least + int(below(std::size_t(most - least + 1))); }
    bool chance(double share) { return fraction() < share; }
    /// An index, drawn in proportion to the weights.
    std::size_t weighted(const std::vector<double> &weights);
    /// From the standard Gumbel distribution.
    double gumbel();

    template <class T>
    const T &choice(const std::vector<T> &values)
    {
        return values[below(values.size())];
    }

    template <class T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t m_state;
};

} // namespace testplanning
