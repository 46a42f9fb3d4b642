#pragma once

#include <QDateTime>

namespace cli {

/// Lets rules answer as of another day: while it lives, the clock stands at the end of that day.
/// Does nothing when the day is today.
class AsOfClock
{
public:
    explicit AsOfClock(QDate day);
    ~AsOfClock();
    AsOfClock(const AsOfClock &) = delete;
    AsOfClock &operator=(const AsOfClock &) = delete;

private:
    bool m_moved = false;
    QDateTime m_before; ///< invalid: the clock was running
};

} // namespace cli
