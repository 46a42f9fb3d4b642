#include "cli/commands/historycommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "cli/texttable.h"
#include "domain/fieldtext.h"
#include "storage/programmefile.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// The history of the row that TABLE:ID names, also of one that was removed.
base::Result<QList<storage::HistoryEntry>> historyOfRecord(workspace::Document &document, const QString &record)
{
    const qsizetype colon = record.indexOf(u':');
    if (colon <= 0)
        return usageError(QCoreApplication::translate("cli", "“%1” is not of the form TABLE:ID.").arg(record));
    const auto table = tableArgument(record.left(colon));
    if (!table)
        return table.failure();
    const QString name = record.mid(colon + 1);
    bool isId = false;
    qint64 id = name.toLongLong(&isId);
    if (!isId || name.startsWith(u'0')) {
        const auto ids = rowArguments(document.programme(), **table, {name});
        if (!ids)
            return ids.failure();
        id = ids->constFirst();
    }
    return document.file().history(QString((*table)->table), id);
}

QJsonObject asJson(const workspace::Document &document, const storage::HistoryEntry &entry)
{
    return {{u"id"_s, idValue(entry.id)},
            {u"at"_s, entry.madeAt.toString(Qt::ISODate)},
            {u"label"_s, entry.label},
            {u"kind"_s, QString(storage::changeKindIdentifier(entry.kind))},
            {u"reverses"_s, idValue(entry.reverses)},
            {u"rows"_s, entry.rowCount},
            {u"undone"_s, document.isUndone(entry.id)}};
}

} // namespace

QString HistoryCommand::name() const
{
    return u"history"_s;
}

QString HistoryCommand::summary() const
{
    return QCoreApplication::translate("cli", "Lists what was changed, newest first.");
}

QList<QCommandLineOption> HistoryCommand::options() const
{
    return {{u"record"_s, QCoreApplication::translate("cli", "Only changes of this row."), u"TABLE:ID"_s}};
}

base::Result<ExitCode> HistoryCommand::execute(Call &call, workspace::Document &document) const
{
    QList<storage::HistoryEntry> entries = document.history();
    if (call.parser.isSet(u"record"_s)) {
        auto ofRecord = historyOfRecord(document, call.parser.value(u"record"_s));
        if (!ofRecord)
            return ofRecord.failure();
        entries = std::move(*ofRecord);
    }
    std::reverse(entries.begin(), entries.end());
    if (call.json) {
        QJsonArray list;
        for (const storage::HistoryEntry &entry : entries)
            list.append(asJson(document, entry));
        call.console.print(list);
        return ExitCode::Done;
    }
    QList<QStringList> rows;
    for (const storage::HistoryEntry &entry : entries)
        rows.append({QString::number(entry.id), domain::dateTimeText(entry.madeAt), QString::number(entry.rowCount), entry.label});
    call.console.print(textTable({QCoreApplication::translate("cli", "Id"), QCoreApplication::translate("cli", "Time"),
                                  QCoreApplication::translate("cli", "Rows"), QCoreApplication::translate("cli", "Change")},
                                 rows));
    return ExitCode::Done;
}

} // namespace cli
