#include "exchange/imports/importpreview.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace exchange {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject columnJson(const ImportColumn &column)
{
    return {{QStringLiteral("index"), column.index}, {QStringLiteral("heading"), column.heading},
        {QStringLiteral("field"), textOrNull(column.field)}};
}

QJsonObject municipalityJson(const ImportMunicipality &municipality)
{
    return {{QStringLiteral("ags"), textOrNull(municipality.ags)},
        {QStringLiteral("match"), QString(domain::municipalityMatchIdentifier(municipality.match))},
        {QStringLiteral("candidates"), QJsonArray::fromStringList(municipality.candidates)}};
}

QJsonObject rawJson(const ImportRow &row, const std::vector<ImportColumn> &columns)
{
    QJsonObject raw;
    for (const ImportColumn &column : columns)
        raw.insert(column.heading, row.cells.value(column.index));
    for (qsizetype i = qsizetype(columns.size()); i < row.cells.size(); ++i)
        raw.insert(QStringLiteral("#%1").arg(i + 1), row.cells[i]);
    return raw;
}

QJsonObject rowJson(const ImportRow &row, const std::vector<ImportColumn> &columns, const QString &recordKey)
{
    QJsonObject values;
    for (auto value = row.values.cbegin(); value != row.values.cend(); ++value)
        values.insert(value.key(), value.value());
    QJsonObject object{{QStringLiteral("row"), row.row},
        {QStringLiteral("outcome"), QString(rowOutcomeIdentifier(row.outcome))},
        {QStringLiteral("reasons"), QJsonArray::fromStringList(row.reasons)}, {QStringLiteral("values"), values},
        {QStringLiteral("raw"), rawJson(row, columns)},
        {recordKey, row.record > 0 ? QJsonValue(QString::number(row.record)) : QJsonValue()}};
    if (row.municipality || recordKey == QLatin1StringView("participant"))
        object.insert(QStringLiteral("municipality"), municipalityJson(row.municipality.value_or(ImportMunicipality())));
    return object;
}

} // namespace

QLatin1StringView rowOutcomeIdentifier(RowOutcome outcome)
{
    static constexpr std::array<const char *, rowOutcomeCount> identifiers{
        "new", "changed", "same", "conflict", "rejected", "skipped"};
    return QLatin1StringView(identifiers[size_t(outcome)]);
}

int ImportPreview::count(RowOutcome outcome) const
{
    return int(
        std::count_if(rows.begin(), rows.end(), [outcome](const ImportRow &row) { return row.outcome == outcome; }));
}

bool ImportPreview::needsAttention() const
{
    return std::any_of(rows.begin(), rows.end(), [](const ImportRow &row) {
        const bool used = row.outcome == RowOutcome::New || row.outcome == RowOutcome::Changed;
        return row.outcome == RowOutcome::Conflict || row.outcome == RowOutcome::Rejected
            || (used && !row.reasons.isEmpty());
    });
}

QJsonObject toJson(const ImportPreview &preview, QLatin1StringView recordKey)
{
    QJsonArray columns;
    for (const ImportColumn &column : preview.columns)
        columns.append(columnJson(column));
    QJsonArray rows;
    for (const ImportRow &row : preview.rows)
        rows.append(rowJson(row, preview.columnsOf(row), recordKey));
    QJsonObject counts;
    for (int outcome = 0; outcome < rowOutcomeCount; ++outcome)
        counts.insert(rowOutcomeIdentifier(RowOutcome(outcome)), preview.count(RowOutcome(outcome)));
    return {{QStringLiteral("source"), preview.source}, {QStringLiteral("encoding"), preview.encoding},
        {QStringLiteral("delimiter"),
            preview.delimiter.isNull() ? QJsonValue() : QJsonValue(QString(preview.delimiter))},
        {QStringLiteral("sheet"), textOrNull(preview.sheet)}, {QStringLiteral("header_row"), preview.headerRow},
        {QStringLiteral("notes"), QJsonArray::fromStringList(preview.notes)}, {QStringLiteral("columns"), columns},
        {QStringLiteral("rows"), rows}, {QStringLiteral("counts"), counts}};
}

} // namespace exchange
