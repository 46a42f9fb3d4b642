#include "cli/commands/listcommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "cli/recordfilter.h"
#include "cli/texttable.h"
#include "domain/fieldtext.h"
#include "domain/json.h"
#include "exchange/writers/delimitedtextwriter.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// A column of the list; without a field it is the id.
using Column = const domain::FieldInfo *;

enum class Format { Table, Csv, Json };

base::Result<Format> formatOf(const Call &call)
{
    if (!call.parser.isSet(u"format"_s))
        return call.json ? Format::Json : Format::Table;
    const QString format = call.parser.value(u"format"_s);
    if (call.json && format != u"json"_s)
        return usageError(QCoreApplication::translate("cli", "--json and --format=%1 contradict each other.").arg(format));
    if (format == u"table"_s)
        return Format::Table;
    if (format == u"csv"_s)
        return Format::Csv;
    if (format == u"json"_s)
        return Format::Json;
    return usageError(QCoreApplication::translate("cli", "There is no format “%1”. Possible are: %2.").arg(format, u"table, csv, json"_s));
}

base::Result<std::vector<Column>> columnsOf(const Call &call, const domain::RecordInfo &table, Format format)
{
    std::vector<Column> columns;
    if (call.parser.isSet(u"fields"_s)) {
        const QStringList names = call.parser.value(u"fields"_s).split(u',', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            if (name == u"id"_s) {
                columns.push_back(nullptr);
                continue;
            }
            const auto field = fieldArgument(table, name);
            if (!field)
                return field.failure();
            columns.push_back(*field);
        }
        if (columns.empty())
            return usageError(QCoreApplication::translate("cli", "--fields names no field."));
        return columns;
    }
    columns.push_back(nullptr);
    const unsigned hidden = format == Format::Table ? domain::Extra | domain::Technical | domain::LongText : domain::Technical;
    for (const domain::FieldInfo &field : table.fields) {
        if (format == Format::Json || (field.flags & hidden) == 0 || field.has(domain::Required))
            columns.push_back(&field);
    }
    return columns;
}

void printJson(Console &console, const domain::Programme &programme, const domain::RecordInfo &table, const std::vector<Column> &columns,
               const std::vector<qint64> &ids)
{
    QJsonArray rows;
    for (const qint64 id : ids) {
        const void *record = table.find(programme, id);
        QJsonObject row;
        for (const Column field : columns) {
            if (field)
                row.insert(QString(field->name), domain::toJson(*field, record, &programme));
            else
                row.insert(u"id"_s, idValue(id));
        }
        rows.append(row);
    }
    console.print(rows);
}

/// The cells of the rows, as `textOf` writes a field; the id as number.
template <class TextOf>
exchange::TextTable cellsOf(const domain::Programme &programme, const domain::RecordInfo &table, const std::vector<Column> &columns,
                            const std::vector<qint64> &ids, TextOf textOf)
{
    exchange::TextTable cells;
    for (const qint64 id : ids) {
        const void *record = table.find(programme, id);
        QStringList row;
        for (const Column field : columns)
            row.append(field ? textOf(*field, field->get(record)) : QString::number(id));
        cells.rows.push_back(std::move(row));
    }
    return cells;
}

void printCsv(Console &console, const domain::Programme &programme, const domain::RecordInfo &table, const std::vector<Column> &columns,
              const std::vector<qint64> &ids)
{
    exchange::TextTable cells = cellsOf(programme, table, columns, ids, [&](const domain::FieldInfo &field, const QVariant &value) {
        return domain::exchangeText(programme, field, value);
    });
    for (const Column field : columns)
        cells.headings.append(field ? QString(field->name) : u"id"_s);
    console.write(exchange::DelimitedTextWriter::write(cells, u',', false));
}

void printTable(Console &console, const domain::Programme &programme, const domain::RecordInfo &table, const std::vector<Column> &columns,
                const std::vector<qint64> &ids)
{
    exchange::TextTable cells = cellsOf(programme, table, columns, ids, [&](const domain::FieldInfo &field, const QVariant &value) {
        return domain::displayText(programme, field, value, QLocale());
    });
    for (const Column field : columns)
        cells.headings.append(field ? field->heading() : QCoreApplication::translate("cli", "Id"));
    console.print(textTable(cells.headings, QList<QStringList>(cells.rows.begin(), cells.rows.end())));
}

} // namespace

QString ListCommand::name() const
{
    return u"list"_s;
}

QString ListCommand::summary() const
{
    return QCoreApplication::translate("cli", "Lists the rows of a table.");
}

QList<Argument> ListCommand::furtherArguments() const
{
    return {{u"TABLE"_s, QCoreApplication::translate("cli", "Name of the table, such as participant or sessions.")}};
}

QList<QCommandLineOption> ListCommand::options() const
{
    return {
        {u"search"_s, QCoreApplication::translate("cli", "Only rows that contain these words, umlauts in any spelling."), u"TEXT"_s},
        {u"where"_s, QCoreApplication::translate("cli", "Only rows whose field has this value; may be repeated."), u"FIELD=VALUE"_s},
        {u"sort"_s, QCoreApplication::translate("cli", "Order by this field; -FIELD backwards; may be repeated."), u"FIELD"_s},
        {u"fields"_s, QCoreApplication::translate("cli", "Only these columns, separated by commas."), u"A,B"_s},
        {u"format"_s, QCoreApplication::translate("cli", "How the list is printed."), u"table|csv|json"_s},
    };
}

base::Result<ExitCode> ListCommand::execute(Call &call, workspace::Document &document) const
{
    const auto table = tableArgument(call.arguments.constFirst());
    if (!table)
        return table.failure();
    const auto format = formatOf(call);
    if (!format)
        return format.failure();
    const auto columns = columnsOf(call, **table, *format);
    if (!columns)
        return columns.failure();
    const domain::Programme &programme = document.programme();
    RecordFilter filter(programme, **table);
    filter.search(call.parser.value(u"search"_s));
    for (const QString &condition : call.parser.values(u"where"_s)) {
        if (const auto understood = filter.where(condition); !understood)
            return understood.failure();
    }
    for (const QString &field : call.parser.values(u"sort"_s)) {
        if (const auto understood = filter.sortBy(field); !understood)
            return understood.failure();
    }
    const auto print = *format == Format::Json ? printJson : *format == Format::Csv ? printCsv : printTable;
    print(call.console, programme, **table, *columns, filter.ids());
    return ExitCode::Done;
}

} // namespace cli
