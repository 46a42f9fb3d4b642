#include "exchange/writers/scheduleexport.h"

#include "domain/fieldtext.h"
#include "domain/json.h"
#include "domain/rules/calendarentry.h"
#include "exchange/writers/celltext.h"
#include "exchange/writers/tableexport.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace exchange {

namespace {

const domain::RecordInfo &sessionInfo()
{
    return domain::recordInfo<domain::Session>();
}

SheetCell clockTime(const QDateTime &moment)
{
    return moment.isValid() ? SheetCell(moment.time()) : SheetCell();
}

} // namespace

Sheet scheduleSheet(const domain::Programme &programme, const QList<domain::SessionId> &sessions)
{
    static constexpr const char16_t *fields[] = {
        u"title", u"kind", u"roles", u"mode", u"place", u"link", u"module", u"coaches", u"state"};
    Sheet sheet;
    sheet.title = QCoreApplication::translate("exchange", "Schedule");
    sheet.columns = {{QCoreApplication::translate("exchange", "Date"), ColumnKind::Date},
        {QCoreApplication::translate("exchange", "From"), ColumnKind::Time},
        {QCoreApplication::translate("exchange", "To"), ColumnKind::Time}};
    for (const char16_t *name : fields)
        sheet.columns.push_back(columnOf(*sessionInfo().field(name)));
    for (const domain::SessionId id : sessions) {
        const domain::Session *session = programme.find(id);
        if (!session)
            continue;
        std::vector<SheetCell> cells{
            session->startsAt.date(), clockTime(session->startsAt), clockTime(session->endsAt)};
        for (const char16_t *name : fields)
            cells.push_back(typedCell(programme, *sessionInfo().field(name), session));
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

TextTable scheduleTable(
    const domain::Programme &programme, const QList<domain::SessionId> &sessions, const QLocale &locale)
{
    return textTable(scheduleSheet(programme, sessions), locale);
}

std::vector<Sheet> scheduleSheets(const domain::Programme &programme, const QList<domain::SessionId> &sessions,
    const QList<domain::RoleId> &roles, bool people)
{
    std::vector<Sheet> sheets{scheduleSheet(programme, sessions)};
    for (const domain::RoleId role : roles.isEmpty() ? domain::rolesInOrder(programme) : roles) {
        QList<domain::SessionId> own = sessions;
        own.removeIf([&](domain::SessionId id) {
            const domain::Session *session = programme.find(id);
            return !session || !(session->roles.isEmpty() || session->roles.contains(role));
        });
        sheets.push_back(scheduleSheet(programme, own));
        sheets.back().title = domain::referenceLabel(programme, domain::RecordTraits<domain::Role>::table, role.value);
    }
    if (people)
        sheets.push_back(enrolledSheet(programme, sessions));
    return sheets;
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
