#pragma once

#include <QtGlobal>

namespace domain {

/// Numbers that look random and are the same everywhere (constants of Knuth's MMIX).
class Dice
{
public:
    /// 0 … sides−1.
    int roll(int sides)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<quint64>(sides));
    }
    bool chance(int percent) { return roll(100) < percent; }

private:
    quint64 m_state = 20240924;
};

} // namespace domain
