#include "cli/asofclock.h"

#include "base/clock.h"

namespace cli {

AsOfClock::AsOfClock(QDate day)
{
    if (day == base::Clock::today())
        return;
    m_moved = true;
    if (base::Clock::isFixed())
        m_before = base::Clock::now();
    base::Clock::fix(base::berlinTime(day, QTime(23, 59, 59)));
}

AsOfClock::~AsOfClock()
{
    if (m_moved)
        base::Clock::fix(m_before);
}

} // namespace cli
