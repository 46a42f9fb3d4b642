#include "exchange/imports/calendarrows.h"

#include "domain/fieldtext.h"
#include "domain/rules/calendarentry.h"

namespace exchange {

namespace {

QString timeCell(const QDateTime &moment, bool isAllDay)
{
    return isAllDay ? moment.date().toString(Qt::ISODate) : domain::dateTimeText(moment);
}

QString statusCell(CalendarEvent::Status status)
{
    switch (status) {
    case CalendarEvent::Status::Tentative: return QStringLiteral("TENTATIVE");
    case CalendarEvent::Status::Confirmed: return QStringLiteral("CONFIRMED");
    case CalendarEvent::Status::Cancelled: return QStringLiteral("CANCELLED");
    case CalendarEvent::Status::Unsaid: break;
    }
    return {};
}

} // namespace

ImportPreview calendarPreview(const CalendarFile &file)
{
    static constexpr std::pair<const char *, const char *> columns[] = {
        {"SUMMARY", "title"}, {"DTSTART", "starts_at"}, {"DTEND", "ends_at"}, {"LOCATION", "place"}, {"URL", "link"}, {"STATUS", "state"}};
    ImportPreview preview;
    preview.source = file.source;
    preview.encoding = QStringLiteral("utf-8");
    preview.sheet = file.name;
    preview.notes = file.notes;
    for (const auto &[heading, field] : columns)
        preview.columns.push_back({int(preview.columns.size()), QString::fromLatin1(heading), QString::fromLatin1(field)});
    preview.rows.reserve(file.events.size());
    return preview;
}

ImportRow calendarRow(const CalendarEvent &event)
{
    ImportRow row;
    row.row = event.number;
    row.cells = {event.title, timeCell(event.startsAt, event.isAllDay), timeCell(event.endsAt, event.isAllDay), event.place, event.link,
        statusCell(event.status)};
    return row;
}

qint64 ownSessionNumber(const domain::Programme &programme, const QString &uid)
{
    const QString pattern = domain::calendarUid(programme, domain::SessionId{0}); // "session-0@…"
    const qsizetype digit = pattern.indexOf(u'0');
    const QStringView tail = QStringView(pattern).sliced(digit + 1);
    if (!uid.startsWith(QStringView(pattern).first(digit)) || !uid.endsWith(tail) || uid.size() <= pattern.size() - 1)
        return 0;
    bool isNumber = false;
    const qint64 number = QStringView(uid).sliced(digit, uid.size() - digit - tail.size()).toLongLong(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

void decide(ImportRow &row, RowOutcome outcome, const QString &reason)
{
    row.outcome = outcome;
    if (!reason.isEmpty())
        row.reasons.append(reason);
}

} // namespace exchange
