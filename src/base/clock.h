#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace base {

/// Europe/Berlin, the zone of every wall time in a programme.
[[nodiscard]] const QTimeZone &berlin();

/// A wall time in Europe/Berlin. A time that the change to summer time skips moves forward.
[[nodiscard]] QDateTime berlinTime(QDate date, QTime time);

/// The one place that asks for the time, so that tests and `--now` can fix it.
class Clock
{
public:
    /// Now, in Europe/Berlin, with whole seconds.
    [[nodiscard]] static QDateTime now();
    [[nodiscard]] static QDate today();
    /// From here on now() returns `moment`; an invalid moment lets the clock run again.
    static void fix(const QDateTime &moment);
    /// Whether fix() holds the time.
    [[nodiscard]] static bool isFixed();
};

} // namespace base
