#pragma once

#include "exchange/readers/calendars/icslines.h"
#include "exchange/readers/calendars/recurrence.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace exchange {

/// Time zones as calendar files name them: those of the tz database, also behind the prefix of a program, those of Windows
/// ("W. Europe Standard Time"), and whatever else the file itself defines in a VTIMEZONE.
class CalendarZones
{
public:
    /// Takes a definition of the file.
    void add(const IcsBlock &zone);

    /// The moment of a wall time in a zone, in Europe/Berlin. Without a zone, and in one that nobody knows, it is a wall
    /// time in Berlin already.
    [[nodiscard]] QDateTime moment(QDate date, QTime time, const QByteArray &zone);
    /// The wall time of a moment in UTC in a zone.
    [[nodiscard]] QDateTime wallTime(const QDateTime &utc, const QByteArray &zone);

    /// Names of zones that were asked for and are not known.
    [[nodiscard]] const QSet<QByteArray> &unknown() const { return m_unknown; }

private:
    /// STANDARD or DAYLIGHT of a definition.
    struct Observance
    {
        QDateTime begins; ///< wall time
        int offset = 0; ///< seconds east of UTC
        std::optional<Recurrence> rule;
    };
    struct Zone
    {
        QTimeZone known;
        std::vector<Observance> observances; ///< where it is not known by name
    };

    [[nodiscard]] const Zone &zoneOf(const QByteArray &name);
    [[nodiscard]] static QTimeZone zoneByName(const QByteArray &name);
    [[nodiscard]] int offsetAt(const Zone &zone, const QDateTime &wallTime) const;

    QHash<QByteArray, std::vector<Observance>> m_defined;
    QHash<QByteArray, Zone> m_zones;
    QSet<QByteArray> m_unknown;
};

} // namespace exchange
