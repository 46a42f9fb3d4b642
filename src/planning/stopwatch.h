#pragma once

#include <chrono>
#include <stop_token>

namespace planning {

/// When the work has to end: at the deadline, or when somebody asks.
class Deadline
{
public:
    using Clock = std::chrono::steady_clock;

    Deadline(std::chrono::milliseconds limit, std::stop_token stop)
        : m_start(Clock::now()), m_end(m_start + limit), m_stop(std::move(stop))
    {
    }

    [[nodiscard]] bool isOver() const { return m_stop.stop_requested() || Clock::now() >= m_end; }
    [[nodiscard]] double seconds() const { return std::chrono::duration<double>(Clock::now() - m_start).count(); }

private:
    Clock::time_point m_start;
    Clock::time_point m_end;
    std::stop_token m_stop;
};

} // namespace planning
