#pragma once

#include "base/error.h"

#include <QDateTime>

namespace exchange {

/// The cells of a row that say when something is; each may be empty.
struct DateCells
{
    QString from; ///< "28.10.2024", "28.10.2024 10:00", "Mo, 28. Oktober 2024"
    QString to;
    QString day;  ///< a day, or a span: "28.10.–30.10.2024"
    QString fromTime; ///< "10:00", or a span: "10–12 Uhr"
    QString toTime;
};

/// Days with times, where the row gives some.
struct DateSpan
{
    QDate first;
    QDate last; ///< inclusive; the first day where the row gives none
    QTime from; ///< invalid: not given
    QTime to;

    /// The half-open span of wall time: whole days where no time is given.
    [[nodiscard]] QDateTime begins() const;
    [[nodiscard]] QDateTime ends() const;
    bool operator==(const DateSpan &) const = default;
};

/// Understands German, English and ISO dates, with or without weekday and time. InputRefused says in one sentence what
/// cannot be read or is the wrong way round.
[[nodiscard]] base::Result<DateSpan> readDateSpan(const DateCells &cells);

} // namespace exchange
