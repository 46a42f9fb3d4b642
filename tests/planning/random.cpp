#include "planning/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace testplanning {

std::uint64_t Random::next()
{
    m_state += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31);
}

double Random::fraction()
{
    return double(next() >> 11) / 9007199254740992.0;
}

std::size_t Random::weighted(const std::vector<double> &weights)
{
    double left = fraction() * std::accumulate(weights.begin(), weights.end(), 0.0);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return i;
    }
    return weights.size() - 1;
}

double Random::gumbel()
{
    return -std::log(-std::log(std::clamp(fraction(), 1e-12, 1 - 1e-12)));
}

} // namespace testplanning
