#include "exchange/readers/calendars/icsvalues.h"

#include "base/text.h"

#include <QStringConverter>

#include <algorithm>

namespace exchange {

namespace {

constexpr int longestDays = 3'660;

/// The address of a conference may be quoted or have text around it; only what an address can hold is kept.
QString unescaped(QString text)
{
    text.replace(QLatin1StringView("\\,"), QLatin1StringView(","));
    text.replace(QLatin1StringView("\\;"), QLatin1StringView(";"));
    return text;
}

std::optional<IcsTime> timeOf(icalproperty *property, const icaltimetype &time)
{
    IcsTime result;
    result.date = QDate(time.year, time.month, time.day);
    result.isDay = time.is_date;
    if (!time.is_date)
        result.time = QTime(time.hour, time.minute, std::min(time.second, 59));
    if (icaltime_is_utc(time))
        result.zone = "UTC";
    else if (icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER))
        result.zone = QByteArray(icalparameter_get_tzid(zone)).trimmed();
    const bool isSound = result.date.isValid() && result.time.isValid() && result.date.year() >= 1 && result.date.year() <= 9'999;
    return isSound ? std::optional(result) : std::nullopt;
}

std::optional<icaltimetype> timeValue(icalvalue *value)
{
    if (!value)
        return {};
    switch (icalvalue_isa(value)) {
    case ICAL_DATE_VALUE: return icalvalue_get_date(value);
    case ICAL_DATETIME_VALUE: return icalvalue_get_datetime(value);
    case ICAL_DATETIMEDATE_VALUE: return icalvalue_get_datetimedate(value);
    case ICAL_DATETIMEPERIOD_VALUE: {
        const icaldatetimeperiodtype period = icalvalue_get_datetimeperiod(value);
        return icaltime_is_null_time(period.time) ? period.period.start : period.time;
    }
    case ICAL_PERIOD_VALUE: return icalvalue_get_period(value).start;
    default: return {};
    }
}

QDateTime utcMoment(const QByteArray &text)
{
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(text.left(16)), QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

std::optional<std::pair<int, int>> spanOf(const icaldurationtype &duration)
{
    constexpr int daysOfWeek = 7;
    const qint64 days = qint64(duration.weeks) * daysOfWeek + duration.days;
    const qint64 seconds = (qint64(duration.hours) * 60 + duration.minutes) * 60 + duration.seconds;
    if (duration.is_neg || days > longestDays || seconds > qint64(longestDays) * 86'400 || icaldurationtype_is_bad_duration(duration))
        return {};
    return std::pair(int(days), int(seconds));
}

} // namespace

QString decodedIcsText(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

IcsValues::IcsValues(const IcsBlock &block) : m_block(block)
{
    icalerror_set_errors_are_fatal(0); // what is wrong in a file is told, it does not stop the program
    QByteArray text("BEGIN:VEVENT\r\n");
    for (const IcsLine &line : block.lines)
        text += line.text + "\r\n";
    text += "END:VEVENT\r\n";
    m_component.reset(icalparser_parse_string(text.constData()));
}

icalvalue *IcsValues::value(icalproperty_kind kind) const
{
    icalproperty *property = m_component ? icalcomponent_get_first_property(m_component.get(), kind) : nullptr;
    return property ? icalproperty_get_value(property) : nullptr;
}

QString IcsValues::text(icalproperty_kind kind) const
{
    icalvalue *found = value(kind);
    if (!found)
        return {};
    const char *text = nullptr;
    switch (icalvalue_isa(found)) {
    case ICAL_TEXT_VALUE: text = icalvalue_get_text(found); break;
    case ICAL_URI_VALUE: text = icalvalue_get_uri(found); break;
    case ICAL_STRING_VALUE: text = icalvalue_get_string(found); break;
    default: break;
    }
    return decodedIcsText(QByteArray(text));
}

QString IcsValues::plainText(QByteArrayView name) const
{
    const IcsLine *line = m_block.find(name);
    return line ? base::cleaned(unescaped(decodedIcsText(line->value()))) : QString();
}

int IcsValues::number(icalproperty_kind kind) const
{
    icalvalue *found = value(kind);
    return found && icalvalue_isa(found) == ICAL_INTEGER_VALUE ? std::max(0, icalvalue_get_integer(found)) : 0;
}

std::optional<IcsTime> IcsValues::time(icalproperty_kind kind) const
{
    icalproperty *property = m_component ? icalcomponent_get_first_property(m_component.get(), kind) : nullptr;
    const auto time = property ? timeValue(icalproperty_get_value(property)) : std::nullopt;
    return time ? timeOf(property, *time) : std::nullopt;
}

QList<IcsTime> IcsValues::times(icalproperty_kind kind) const
{
    QList<IcsTime> times;
    if (!m_component)
        return times;
    for (icalproperty *property = icalcomponent_get_first_property(m_component.get(), kind); property;
         property = icalcomponent_get_next_property(m_component.get(), kind)) {
        const auto value = timeValue(icalproperty_get_value(property));
        if (const auto time = value ? timeOf(property, *value) : std::nullopt)
            times.append(*time);
    }
    return times;
}

std::optional<std::pair<int, int>> IcsValues::duration() const
{
    icalvalue *found = value(ICAL_DURATION_PROPERTY);
    if (!found || icalvalue_isa(found) != ICAL_DURATION_VALUE)
        return {};
    return spanOf(icalvalue_get_duration(found));
}

QList<std::pair<QDateTime, QDateTime>> busySpans(const IcsLine &line)
{
    QList<std::pair<QDateTime, QDateTime>> spans;
    const QByteArray head = line.text.first(line.text.size() - line.value().size()).toUpper();
    if (head.contains("FBTYPE=FREE"))
        return spans;
    for (const QByteArray &period : line.value().split(',')) {
        const QByteArray end = period.mid(period.indexOf('/') + 1).trimmed();
        const QDateTime from = utcMoment(period.trimmed());
        QDateTime to = utcMoment(end);
        if (end.startsWith('P')) {
            const auto length = spanOf(icaldurationtype_from_string(end.constData()));
            to = length ? from.addDays(length->first).addSecs(length->second) : QDateTime();
        }
        if (from.isValid() && to.isValid() && from < to)
            spans.append({from, to});
    }
    return spans;
}

} // namespace exchange
