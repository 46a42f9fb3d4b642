#include "cli/commands/infocommand.h"

#include "cli/applied.h"
#include "cli/texttable.h"
#include "domain/fieldtext.h"
#include "storage/programmefile.h"
#include "workspace/document.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject asJson(const workspace::Document &document, int version, const std::optional<storage::HistoryEntry> &last)
{
    const domain::Programme &programme = document.programme();
    QJsonObject counts;
    for (const domain::RecordInfo *table : domain::allRecordInfos())
        counts.insert(QString(table->table), static_cast<qint64>(table->size(programme)));
    QJsonObject info{{u"path"_s, document.path()},
                     {u"title"_s, programme.info().title},
                     {u"year"_s, programme.info().year ? QJsonValue(*programme.info().year) : QJsonValue()},
                     {u"schema_version"_s, version},
                     {u"size"_s, QFileInfo(document.path()).size()},
                     {u"read_only"_s, document.isReadOnly()},
                     {u"counts"_s, counts},
                     {u"last_change"_s, QJsonValue()}};
    if (last)
        info.insert(u"last_change"_s, QJsonObject{{u"id"_s, idValue(last->id)}, {u"at"_s, last->madeAt.toString(Qt::ISODate)}, {u"label"_s, last->label}});
    return info;
}

} // namespace

QString InfoCommand::name() const
{
    return u"info"_s;
}

QString InfoCommand::summary() const
{
    return QCoreApplication::translate("cli", "Tells title, schema version, counts, size and last change.");
}

base::Result<ExitCode> InfoCommand::execute(Call &call, workspace::Document &document) const
{
    const QList<storage::HistoryEntry> &history = document.history();
    const std::optional<storage::HistoryEntry> last = history.isEmpty() ? std::nullopt : std::optional(history.last());
    const int version = document.file().version();
    if (call.json) {
        call.console.print(asJson(document, version, last));
        return ExitCode::Done;
    }
    const QLocale locale;
    QList<QStringList> rows{
        {QCoreApplication::translate("cli", "Title"), document.programme().info().title},
        {QCoreApplication::translate("cli", "File"), document.path()},
        {QCoreApplication::translate("cli", "Schema version"), QString::number(version)},
        {QCoreApplication::translate("cli", "Size"), locale.formattedDataSize(QFileInfo(document.path()).size())},
    };
    if (last) {
        rows.append({QCoreApplication::translate("cli", "Last change"),
                     QCoreApplication::translate("cli", "%1: %2").arg(domain::dateTimeText(last->madeAt), last->label)});
    }
    for (const domain::RecordInfo *table : domain::allRecordInfos()) {
        if (const size_t count = table->size(document.programme()); count > 0)
            rows.append({table->heading(), locale.toString(static_cast<qulonglong>(count))});
    }
    const QStringList headings = rows.takeFirst();
    call.console.print(textTable(headings, rows));
    return ExitCode::Done;
}

} // namespace cli
