#include "exchange/imports/datesimport.h"

#include "domain/verbs/sessionverbs.h"
#include "exchange/imports/daterows.h"

#include <QCoreApplication>

namespace exchange {

namespace {

QString labelOf(DatesKind kind, int count)
{
    switch (kind) {
    case DatesKind::SchoolHolidays: return QCoreApplication::translate("exchange", "Import %n school holidays", nullptr, count);
    case DatesKind::Unavailability: return QCoreApplication::translate("exchange", "Import %n unavailable times", nullptr, count);
    case DatesKind::Sessions: return QCoreApplication::translate("exchange", "Import %n sessions", nullptr, count);
    }
    return {};
}

/// Sessions that the list cancels.
QSet<domain::SessionId> cancelledBy(const domain::Programme &before, const domain::Programme &after)
{
    QSet<domain::SessionId> cancelled;
    for (const domain::Session &session : after.table<domain::Session>()) {
        const domain::Session *known = before.find(session.id);
        if (known && session.state == domain::SessionState::Cancelled && known->state != domain::SessionState::Cancelled)
            cancelled.insert(session.id);
    }
    return cancelled;
}

} // namespace

QLatin1StringView datesTable(DatesKind kind)
{
    switch (kind) {
    case DatesKind::SchoolHolidays: return QLatin1StringView(domain::RecordTraits<domain::SchoolHoliday>::table);
    case DatesKind::Unavailability: return QLatin1StringView(domain::RecordTraits<domain::Unavailability>::table);
    case DatesKind::Sessions: return QLatin1StringView(domain::RecordTraits<domain::Session>::table);
    }
    return {};
}

base::Result<DatesImport> importDates(const domain::Programme &programme, const SourceTable &table)
{
    const auto columns = locateDatesColumns(table);
    if (!columns)
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("exchange",
                "%1 is no list of dates: no row of it has headings such as “name, from, to” for school holidays, “e-mail, "
                "from, to” or “coach, date” for unavailable times, or “title, date, time” for sessions.")
                .arg(table.source));
    DatesImport result;
    result.kind = columns->kind;
    result.preview.source = table.source;
    result.preview.encoding = table.encoding;
    result.preview.delimiter = table.delimiter;
    result.preview.sheet = table.sheet;
    result.preview.headerRow = columns->headerRow;
    result.preview.notes = table.notes;
    result.preview.columns = columns->importColumns();
    domain::Draft draft(programme, {});
    DateRows rows(draft, *columns);
    for (const SourceRow &row : table.rows) {
        if (row.number > columns->headerRow && !row.isBlank())
            result.preview.rows.push_back(rows.take(row));
    }
    const int freed = domain::freePeople(draft, cancelledBy(programme, draft.programme()));
    const int count = result.preview.count(RowOutcome::New) + result.preview.count(RowOutcome::Changed);
    draft.setLabel(domain::labelWithFreed(labelOf(result.kind, count), freed));
    result.changeSet = draft.take();
    return result;
}

} // namespace exchange
