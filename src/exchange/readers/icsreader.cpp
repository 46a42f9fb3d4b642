#include "exchange/readers/icsreader.h"

#include "base/clock.h"
#include "base/text.h"
#include "exchange/calendartext.h"
#include "exchange/readers/calendars/calendarzones.h"
#include "exchange/readers/calendars/icsvalues.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace exchange {

namespace {

constexpr size_t mostEvents = 50'000;
constexpr qint64 mostDaysLookedAt = 20'000'000;

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

/// An entry before its occurrences are known.
struct RawEvent
{
    CalendarEvent event;
    IcsTime begins;
    std::optional<Recurrence> rule;
    QList<IcsTime> exceptions;
    QList<IcsTime> additions;
};

CalendarEvent::Status statusOf(const QString &text)
{
    const QString status = text.trimmed().toUpper();
    if (status == u"CANCELLED")
        return CalendarEvent::Status::Cancelled;
    if (status == u"CONFIRMED")
        return CalendarEvent::Status::Confirmed;
    return status == u"TENTATIVE" ? CalendarEvent::Status::Tentative : CalendarEvent::Status::Unsaid;
}

QString linkOf(const IcsValues &values)
{
    const QString url = values.text(ICAL_URL_PROPERTY).trimmed();
    if (!url.isEmpty())
        return url;
    for (const char *name : {"CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"}) {
        if (const QString link = values.plainText(name); !webAddress(link).isEmpty())
            return link;
    }
    return {};
}

/// Makes the events of one file.
class EventReader
{
public:
    EventReader(const IcsContent &content, QDate from, QDate to);

    void take(const IcsBlock &block);
    [[nodiscard]] base::Result<std::vector<CalendarEvent>> events(const QString &source);
    [[nodiscard]] const QSet<QByteArray> &unknownZones() const { return m_zones.unknown(); }

private:
    void takeEvent(const IcsBlock &block);
    void takeBusyTimes(const IcsBlock &block);
    void readTimes(const IcsValues &values, RawEvent &raw);
    void readRecurrence(const IcsBlock &block, const IcsValues &values, RawEvent &raw);
    void setLastDay(Recurrence &rule, const IcsTime &begins);
    void markSuperseded();
    void expand(const RawEvent &raw, std::vector<CalendarEvent> &events);
    [[nodiscard]] QList<QDateTime> beginnings(const RawEvent &raw);
    [[nodiscard]] QDateTime moment(const IcsTime &time);
    /// The same length after another beginning: whole days keep midnight.
    [[nodiscard]] static QDateTime endOf(const CalendarEvent &model, const QDateTime &begins);

    CalendarZones m_zones;
    QDate m_from;
    QDate m_to;
    bool m_isCancellation;
    qint64 m_budget = mostDaysLookedAt;
    std::vector<RawEvent> m_raw;
    QSet<std::pair<QString, qint64>> m_replaced; ///< occurrences that an entry of their own tells
};

EventReader::EventReader(const IcsContent &content, QDate from, QDate to)
    : m_from(from), m_to(to), m_isCancellation(content.method == "CANCEL")
{
    for (const IcsBlock &block : content.blocks) {
        if (block.kind == IcsBlock::Kind::Zone)
            m_zones.add(block);
    }
}

QDateTime EventReader::moment(const IcsTime &time)
{
    return m_zones.moment(time.date, time.time, time.isDay ? QByteArray() : time.zone);
}

void EventReader::take(const IcsBlock &block)
{
    if (block.kind == IcsBlock::Kind::Event)
        takeEvent(block);
    else if (block.kind == IcsBlock::Kind::FreeBusy)
        takeBusyTimes(block);
}

void EventReader::takeBusyTimes(const IcsBlock &block)
{
    for (const IcsLine &line : block.lines) {
        if (line.name() != "FREEBUSY")
            continue;
        for (const auto &[from, to] : busySpans(line)) {
            RawEvent raw;
            raw.event.line = line.number;
            raw.event.startsAt = from.toTimeZone(base::berlin());
            raw.event.endsAt = to.toTimeZone(base::berlin());
            m_raw.push_back(std::move(raw));
        }
    }
}

void EventReader::takeEvent(const IcsBlock &block)
{
    RawEvent raw;
    CalendarEvent &event = raw.event;
    event.line = block.line;
    const IcsValues values(block);
    event.uid = values.text(ICAL_UID_PROPERTY).trimmed();
    event.title = values.text(ICAL_SUMMARY_PROPERTY);
    event.place = values.text(ICAL_LOCATION_PROPERTY);
    event.link = linkOf(values);
    event.sequence = values.number(ICAL_SEQUENCE_PROPERTY);
    event.status = m_isCancellation ? CalendarEvent::Status::Cancelled : statusOf(values.plainText("STATUS"));
    const QString shownAs = values.plainText("X-MICROSOFT-CDO-BUSYSTATUS").toUpper();
    event.isBusy = values.plainText("TRANSP").toUpper() != u"TRANSPARENT" && shownAs != u"FREE" && shownAs != u"WORKINGELSEWHERE";
    if (const auto stamp = values.time(ICAL_DTSTAMP_PROPERTY))
        event.stamp = moment(*stamp);
    if (!block.isComplete) {
        event.problem = QCoreApplication::translate("exchange", "The entry in line %1 has no end; the file is cut off or damaged.").arg(block.line);
    } else if (block.oversizedLine > 0) {
        event.problem = QCoreApplication::translate("exchange", "Line %1 of the file is too long for an entry.").arg(block.oversizedLine);
    } else {
        readTimes(values, raw);
        if (event.problem.isEmpty())
            readRecurrence(block, values, raw);
    }
    m_raw.push_back(std::move(raw));
}

void EventReader::readTimes(const IcsValues &values, RawEvent &raw)
{
    CalendarEvent &event = raw.event;
    const auto begins = values.time(ICAL_DTSTART_PROPERTY);
    if (!begins) {
        event.problem = QCoreApplication::translate("exchange", "The entry in line %1 says no time at which it begins.").arg(event.line);
        return;
    }
    raw.begins = *begins;
    event.isAllDay = begins->isDay;
    event.startsAt = moment(*begins);
    if (const auto ends = values.time(ICAL_DTEND_PROPERTY)) {
        event.endsAt = moment(*ends);
    } else if (const auto length = values.duration()) {
        const QDateTime day = m_zones.moment(begins->date.addDays(length->first), begins->time, begins->isDay ? QByteArray() : begins->zone);
        event.endsAt = day.addSecs(length->second);
    } else if (event.isAllDay) {
        event.endsAt = event.startsAt.addDays(1);
    }
    if (event.endsAt.isValid() && event.endsAt < event.startsAt)
        event.problem = QCoreApplication::translate("exchange", "The entry in line %1 ends before it begins.").arg(event.line);
    else if (event.endsAt == event.startsAt)
        event.endsAt = event.isAllDay ? event.startsAt.addDays(1) : QDateTime();
    else if (event.isAllDay && event.endsAt.time() != QTime(0, 0)) // the day of its end belongs to it
        event.endsAt = event.endsAt.date().addDays(1).startOfDay(base::berlin());
}

/// UNTIL in UTC means a wall time in the zone of the beginning.
void EventReader::setLastDay(Recurrence &rule, const IcsTime &begins)
{
    if (!rule.until.isValid())
        return;
    const bool isUtc = rule.isUntilUtc && !begins.isDay && begins.zone != "UTC";
    const QDateTime last = isUtc ? m_zones.wallTime(rule.until, begins.zone) : rule.until;
    const bool hasPassed = !rule.isUntilDay && !begins.isDay && last.time() < begins.time;
    rule.lastDay = hasPassed ? last.date().addDays(-1) : last.date();
}

void EventReader::readRecurrence(const IcsBlock &block, const IcsValues &values, RawEvent &raw)
{
    CalendarEvent &event = raw.event;
    if (const auto replaced = values.time(ICAL_RECURRENCEID_PROPERTY)) {
        event.occurrence = moment(*replaced);
        event.isRecurring = true;
        return;
    }
    raw.exceptions = values.times(ICAL_EXDATE_PROPERTY);
    raw.additions = values.times(ICAL_RDATE_PROPERTY);
    event.isRecurring = !raw.additions.isEmpty();
    const IcsLine *rule = block.find("RRULE");
    if (!rule)
        return;
    event.isRecurring = true;
    raw.rule = parseRecurrence(rule->value().trimmed());
    if (raw.rule)
        setLastDay(*raw.rule, raw.begins);
    else
        event.problem = QCoreApplication::translate("exchange", "The entry in line %1 recurs by a rule that is not understood. Please enter its dates one by one.").arg(event.line);
}

/// RFC 5546 § 2.1.5: the higher SEQUENCE, at the same the later DTSTAMP.
void EventReader::markSuperseded()
{
    const auto order = [](const CalendarEvent &event) { return std::pair(event.sequence, event.stamp.isValid() ? event.stamp.toMSecsSinceEpoch() : 0); };
    QHash<std::pair<QString, qint64>, size_t> latest;
    for (size_t i = 0; i < m_raw.size(); ++i) {
        CalendarEvent &event = m_raw[i].event;
        if (event.uid.isEmpty() || !event.problem.isEmpty())
            continue;
        const std::pair key(event.uid, event.occurrence.isValid() ? event.occurrence.toMSecsSinceEpoch() : 0);
        if (event.occurrence.isValid())
            m_replaced.insert(key);
        const auto known = latest.constFind(key);
        if (known == latest.cend()) {
            latest.insert(key, i);
            continue;
        }
        CalendarEvent &other = m_raw[*known].event;
        const bool isOlder = order(event) < order(other);
        (isOlder ? event : other).isSuperseded = true;
        if (!isOlder)
            latest.insert(key, i);
    }
}

/// When each occurrence begins, without those that are left out or told by an entry of their own.
QList<QDateTime> EventReader::beginnings(const RawEvent &raw)
{
    QSet<QDate> leftOutDays;
    QSet<qint64> leftOut;
    for (const IcsTime &exception : raw.exceptions) {
        if (exception.isDay)
            leftOutDays.insert(exception.date);
        else
            leftOut.insert(moment(exception).toMSecsSinceEpoch());
    }
    QList<QDateTime> moments;
    const QList<QDate> days = raw.rule ? recurringDays(*raw.rule, raw.begins.date, m_from, m_to, m_budget) : QList<QDate>{raw.begins.date};
    for (const QDate day : days)
        moments.append(m_zones.moment(day, raw.begins.time, raw.event.isAllDay ? QByteArray() : raw.begins.zone));
    for (const IcsTime &addition : raw.additions)
        moments.append(moment(addition));
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    moments.removeIf([&](const QDateTime &begins) {
        const qint64 key = begins.toMSecsSinceEpoch();
        return leftOut.contains(key) || leftOutDays.contains(begins.date()) || m_replaced.contains({raw.event.uid, key});
    });
    return moments;
}

QDateTime EventReader::endOf(const CalendarEvent &model, const QDateTime &begins)
{
    if (!model.endsAt.isValid())
        return {};
    if (model.isAllDay)
        return begins.addDays(model.startsAt.date().daysTo(model.endsAt.date()));
    return begins.addSecs(model.startsAt.secsTo(model.endsAt));
}

void EventReader::expand(const RawEvent &raw, std::vector<CalendarEvent> &events)
{
    const CalendarEvent &model = raw.event;
    const bool isOne = !raw.rule && raw.additions.isEmpty();
    if (isOne || model.isSuperseded || !model.problem.isEmpty()) {
        events.push_back(model);
        return;
    }
    for (const QDateTime &begins : beginnings(raw)) {
        if (events.size() > mostEvents)
            return;
        CalendarEvent event = model;
        event.startsAt = begins;
        event.endsAt = endOf(model, begins);
        events.push_back(std::move(event));
    }
}

base::Result<std::vector<CalendarEvent>> EventReader::events(const QString &source)
{
    markSuperseded();
    std::vector<CalendarEvent> events;
    for (const RawEvent &raw : m_raw) {
        expand(raw, events);
        if (m_budget <= 0 || events.size() > mostEvents)
            return refused(QCoreApplication::translate("exchange", "%1 has more than %2 entries. Please export a shorter span of time.").arg(source).arg(mostEvents));
    }
    for (size_t i = 0; i < events.size(); ++i)
        events[i].number = int(i) + 1;
    return events;
}

bool isAnswer(const QByteArray &method)
{
    return method == "REPLY" || method == "COUNTER" || method == "DECLINECOUNTER" || method == "REFRESH";
}

} // namespace

base::Result<CalendarFile> IcsReader::read(const QByteArray &bytes, const QString &source, const IcsReadOptions &options)
{
    constexpr int yearsAhead = 2;
    constexpr qsizetype mostZonesNoted = 5;
    const auto content = splitCalendar(bytes, source);
    if (!content)
        return content.failure();
    if (isAnswer(content->method))
        return refused(QCoreApplication::translate("exchange", "%1 is an answer to an invitation, not a calendar. Please enter the answer at the person’s place in the session.").arg(source));
    const QDate today = base::Clock::today();
    EventReader reader(*content, options.from.isValid() ? options.from : today.addYears(-1), options.to.isValid() ? options.to : today.addYears(yearsAhead));
    for (const IcsBlock &block : content->blocks)
        reader.take(block);
    CalendarFile file;
    file.source = source;
    file.name = base::cleaned(decodedIcsText(content->calendarName).replace(QLatin1StringView("\\,"), QLatin1StringView(",")));
    file.method = content->method;
    QStringList unknown;
    auto events = reader.events(source);
    if (!events)
        return events.failure();
    for (const QByteArray &zone : reader.unknownZones())
        unknown.append(decodedIcsText(zone.left(80)));
    unknown.sort();
    for (const QString &zone : unknown.first(std::min(unknown.size(), mostZonesNoted)))
        file.notes.append(QCoreApplication::translate("exchange", "The time zone “%1” is not known; its times were taken as times in Germany.").arg(zone));
    if (events->empty())
        file.notes.append(QCoreApplication::translate("exchange", "The calendar holds no entries."));
    file.events = std::move(*events);
    return file;
}

base::Result<CalendarFile> IcsReader::read(QIODevice &device, const QString &source, const IcsReadOptions &options)
{
    const QByteArray bytes = device.read(largestCalendarFile + 1);
    if (bytes.isEmpty() && !device.atEnd())
        return base::fail(base::ErrorCode::System, QCoreApplication::translate("exchange", "%1 cannot be read: %2").arg(source, device.errorString()));
    return read(bytes, source, options);
}

} // namespace exchange
