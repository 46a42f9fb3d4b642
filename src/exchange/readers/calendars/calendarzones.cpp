#include "exchange/readers/calendars/calendarzones.h"

#include "base/clock.h"

#include <algorithm>

namespace exchange {

namespace {

constexpr size_t mostObservances = 200;
constexpr qsizetype longestName = 100;

/// "+0100", "-013000"; nothing when it is none.
std::optional<int> offsetOf(const QByteArray &text)
{
    const bool isOffset = (text.size() == 5 || text.size() == 7) && (text[0] == '+' || text[0] == '-')
        && std::all_of(text.begin() + 1, text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isOffset)
        return {};
    const int seconds = text.mid(1, 2).toInt() * 3600 + text.mid(3, 2).toInt() * 60 + text.mid(5, 2).toInt();
    return text[0] == '-' ? -seconds : seconds;
}

/// Names that may be asked of the system: it takes them for the names of files.
bool isZoneName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= longestName && !name.contains("..") && name[0] != '/'
        && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '_' || c == '-' || c == '+';
           });
}

/// A wall time that is skipped moves forward, one that comes twice is meant for the first time (RFC 5545 § 3.3.5).
QDateTime wallMoment(QDate date, QTime time, const QTimeZone &zone)
{
    constexpr int hour = 3600;
    const QDateTime moment(date, time, zone);
    if (!moment.isValid())
        return QDateTime::fromMSecsSinceEpoch(moment.toMSecsSinceEpoch(), zone);
    const QDateTime earlier = moment.addSecs(-hour);
    return earlier.time() == moment.time() ? earlier : moment;
}

QDateTime asUtc(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC);
}

} // namespace

void CalendarZones::add(const IcsBlock &zone)
{
    const IcsLine *name = zone.find("TZID");
    if (!name)
        return;
    std::vector<Observance> observances;
    Observance current;
    bool hasOffset = false;
    for (const IcsLine &line : zone.lines) {
        const QByteArray property = line.name();
        const QByteArray value = line.value().trimmed();
        if (property == "BEGIN") {
            current = {};
            hasOffset = false;
        } else if (property == "TZOFFSETTO") {
            const auto offset = offsetOf(value);
            hasOffset = offset.has_value();
            current.offset = offset.value_or(0);
        } else if (property == "DTSTART") {
            current.begins = QDateTime::fromString(QString::fromLatin1(value.left(15)), QStringLiteral("yyyyMMdd'T'HHmmss"));
            current.begins.setTimeSpec(Qt::UTC);
        } else if (property == "RRULE") {
            current.rule = parseRecurrence(value);
            if (current.rule && current.rule->until.isValid())
                current.rule->lastDay = current.rule->until.date();
        } else if (property == "END" && current.begins.isValid() && hasOffset && observances.size() < mostObservances) {
            observances.push_back(current);
        }
    }
    m_defined.insert(name->value().trimmed(), std::move(observances));
}

QTimeZone CalendarZones::zoneByName(const QByteArray &name)
{
    if (name.compare("UTC", Qt::CaseInsensitive) == 0 || name == "Etc/UTC" || name == "GMT")
        return QTimeZone::utc();
    if (const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(name); !windows.isEmpty())
        return QTimeZone(windows);
    // Programs put something before it: "/freeassociation.sourceforge.net/Europe/Berlin".
    QByteArrayList parts = name.split('/');
    while (!parts.isEmpty()) {
        const QByteArray id = parts.join('/');
        if (isZoneName(id) && id.contains('/') && QTimeZone::isTimeZoneIdAvailable(id))
            return QTimeZone(id);
        parts.removeFirst();
    }
    return {};
}

const CalendarZones::Zone &CalendarZones::zoneOf(const QByteArray &name)
{
    const auto found = m_zones.constFind(name);
    if (found != m_zones.cend())
        return *found;
    Zone zone{zoneByName(name), {}};
    if (!zone.known.isValid())
        zone.observances = m_defined.value(name);
    if (!zone.known.isValid() && zone.observances.empty()) {
        m_unknown.insert(name);
        zone.known = base::berlin();
    }
    return *m_zones.insert(name, std::move(zone));
}

/// The offset of the observance that began last before the wall time.
int CalendarZones::offsetAt(const Zone &zone, const QDateTime &wallTime) const
{
    QDateTime latest;
    int offset = zone.observances.front().offset;
    for (const Observance &observance : zone.observances) {
        QDateTime onset = observance.begins;
        if (onset > wallTime)
            continue;
        if (observance.rule) {
            qint64 budget = 2'000;
            const QDate until = wallTime.time() < onset.time() ? wallTime.date().addDays(-1) : wallTime.date();
            Recurrence rule = *observance.rule;
            rule.count = 0;
            const QList<QDate> days = recurringDays(rule, onset.date(), until.addDays(-400), until, budget);
            if (days.isEmpty() && rule.lastDay.isValid() && onset.date() < rule.lastDay)
                onset.setDate(rule.lastDay);
            else if (!days.isEmpty())
                onset.setDate(days.constLast());
        }
        if (!latest.isValid() || onset > latest) {
            latest = onset;
            offset = observance.offset;
        }
    }
    return offset;
}

QDateTime CalendarZones::moment(QDate date, QTime time, const QByteArray &name)
{
    if (name.isEmpty())
        return wallMoment(date, time, base::berlin());
    const Zone &zone = zoneOf(name);
    if (zone.known.isValid())
        return wallMoment(date, time, zone.known).toTimeZone(base::berlin());
    const QDateTime wall = asUtc(date, time);
    return wall.addSecs(-offsetAt(zone, wall)).toTimeZone(base::berlin());
}

QDateTime CalendarZones::wallTime(const QDateTime &utc, const QByteArray &name)
{
    const Zone *zone = name.isEmpty() ? nullptr : &zoneOf(name);
    if (!zone || zone->known.isValid()) {
        const QDateTime local = utc.toTimeZone(zone ? zone->known : base::berlin());
        return asUtc(local.date(), local.time());
    }
    return utc.addSecs(offsetAt(*zone, utc));
}

} // namespace exchange
