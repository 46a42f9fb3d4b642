#include "cli/importanswer.h"

#include <QCoreApplication>

namespace cli {

namespace {

constexpr int mostRowsTold = 200;

QString rowSentence(ImportedThing thing)
{
    return thing == ImportedThing::Row ? QCoreApplication::translate("cli", "%1, row %2: %3") : QCoreApplication::translate("cli", "%1, entry %2: %3");
}

} // namespace

void tellImportedRows(Console &console, const exchange::ImportPreview &preview, ToldRows which, ImportedThing thing)
{
    for (const QString &note : preview.notes)
        console.message(QCoreApplication::translate("cli", "%1: %2").arg(preview.source, note));
    int told = 0;
    for (const exchange::ImportRow &row : preview.rows) {
        const bool isTold = which == ToldRows::WithReasons || row.outcome == exchange::RowOutcome::Conflict || row.outcome == exchange::RowOutcome::Rejected
            || (row.municipality && row.municipality->match < domain::MunicipalityMatch::Normalized);
        if (!isTold || row.reasons.isEmpty())
            continue;
        if (++told <= mostRowsTold)
            console.message(rowSentence(thing).arg(preview.source).arg(row.row).arg(row.reasons.join(u' ')));
    }
    if (told > mostRowsTold)
        console.message(QCoreApplication::translate("cli", "%n more rows are to be looked at; --json tells them all.", nullptr, told - mostRowsTold));
    console.print(QCoreApplication::translate("cli", "%1: %2 new, %3 changed, %4 same, %5 conflicts, %6 rejected, %7 skipped.")
                      .arg(preview.source)
                      .arg(preview.count(exchange::RowOutcome::New))
                      .arg(preview.count(exchange::RowOutcome::Changed))
                      .arg(preview.count(exchange::RowOutcome::Same))
                      .arg(preview.count(exchange::RowOutcome::Conflict))
                      .arg(preview.count(exchange::RowOutcome::Rejected))
                      .arg(preview.count(exchange::RowOutcome::Skipped)));
}

} // namespace cli
