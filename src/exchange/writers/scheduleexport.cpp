#include "exchange/writers/scheduleexport.h"

#include "domain/json.h"
#include "domain/rules/calendarentry.h"
#include "exchange/writers/celltext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace exchange {

namespace {

const domain::RecordInfo &sessionInfo()
{
    return domain::recordInfo<domain::Session>();
}

QString clockTime(const QDateTime &moment)
{
    return moment.isValid() ? moment.time().toString(QStringLiteral("HH:mm")) : QString();
}

} // namespace

TextTable scheduleTable(
    const domain::Programme &programme, const QList<domain::SessionId> &sessions, const QLocale &locale)
{
    static constexpr const char16_t *fields[] = {
        u"title", u"kind", u"roles", u"mode", u"place", u"link", u"module", u"coaches", u"state"};
    TextTable table;
    table.headings = {QCoreApplication::translate("exchange", "Date"), QCoreApplication::translate("exchange", "From"),
        QCoreApplication::translate("exchange", "To")};
    for (const char16_t *name : fields)
        table.headings.append(sessionInfo().field(name)->heading());
    for (const domain::SessionId id : sessions) {
        const domain::Session *session = programme.find(id);
        if (!session)
            continue;
        QStringList cells{
            dateCell(session->startsAt.date(), locale), clockTime(session->startsAt), clockTime(session->endsAt)};
        for (const char16_t *name : fields)
            cells.append(cellText(programme, *sessionInfo().field(name), session, locale));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QJsonObject scheduleJson(const domain::Programme &programme, const QList<domain::SessionId> &sessions)
{
    const domain::CalendarEntries entries(programme);
    QJsonArray list;
    for (const domain::SessionId id : sessions) {
        const domain::Session *session = programme.find(id);
        if (!session)
            continue;
        const domain::CalendarEntry entry = entries.of(*session);
        QJsonObject object = domain::toJson(sessionInfo(), session, &programme);
        object.remove(QStringLiteral("notes"));
        object.insert(QStringLiteral("uid"), entry.uid);
        object.insert(QStringLiteral("sequence"), entry.sequence);
        list.append(object);
    }
    return {{QStringLiteral("programme"),
                QJsonObject{{QStringLiteral("title"), programme.info().title},
                    {QStringLiteral("uuid"), programme.info().uuid}}},
        {QStringLiteral("timezone"), QStringLiteral("Europe/Berlin")}, {QStringLiteral("sessions"), list}};
}

} // namespace exchange
