#pragma once

#include <algorithm>
#include <chrono>
#include <stop_token>

namespace planning {

/// When the work has to end: at the deadline, or when somebody asks.
class Deadline
{
public:
    using Clock = std::chrono::steady_clock;

    Deadline(std::chrono::milliseconds limit, std::stop_token stop)
        : m_start(Clock::now()), m_end(m_start + std::min(limit, longest)), m_stop(std::move(stop))
    {
    }

    /// The same for work that may be given up earlier.
    [[nodiscard]] Deadline orStoppedBy(std::stop_token stop) const
    {
        Deadline other = *this;
        other.m_earlierStop = std::move(stop);
        return other;
    }

    [[nodiscard]] bool isOver() const { return m_stop.stop_requested() || m_earlierStop.stop_requested() || Clock::now() >= m_end; }
    [[nodiscard]] std::chrono::milliseconds left() const
    {
        return std::max(std::chrono::duration_cast<std::chrono::milliseconds>(m_end - Clock::now()), std::chrono::milliseconds(0));
    }
    [[nodiscard]] double seconds() const { return std::chrono::duration<double>(Clock::now() - m_start).count(); }

private:
    static constexpr std::chrono::milliseconds longest = std::chrono::hours(24 * 365);

    Clock::time_point m_start;
    Clock::time_point m_end;
    std::stop_token m_stop;
    std::stop_token m_earlierStop;
};

} // namespace planning
