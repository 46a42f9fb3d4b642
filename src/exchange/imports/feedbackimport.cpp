#include "exchange/imports/feedbackimport.h"

#include "base/text.h"
#include "exchange/feedbackvocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace exchange {

namespace {

using Use = FeedbackColumn::Use;

constexpr size_t LongestPreamble = 30; ///< rows in which headings are looked for

/// The first row that is filled like a row of the table and not made of numbers; titles above a table are shorter.
/// Nothing when there is none with a row below it.
std::optional<int> headerOf(const SourceTable &table)
{
    const size_t looked = std::min(table.rows.size(), LongestPreamble);
    int most = 0;
    for (size_t row = 0; row < looked; ++row)
        most = std::max(most, table.rows[row].filledCells());
    for (size_t row = 0; row < looked && row + 1 < table.rows.size(); ++row) {
        const SourceRow &candidate = table.rows[row];
        const auto numbers = std::count_if(candidate.cells.begin(), candidate.cells.end(), [](const QString &cell) { return numberedAnswer(cell).has_value(); });
        const int filled = candidate.filledCells();
        if (filled > 0 && filled * 3 >= most * 2 && numbers * 2 < filled)
            return int(row);
    }
    return std::nullopt;
}

domain::FeedbackSheet sheetOf(const SourceRow &row, const QList<FeedbackColumn> &columns)
{
    domain::FeedbackSheet sheet;
    for (const FeedbackColumn &column : columns) {
        const QString text = base::cleaned(row.cell(column.index));
        if (column.use == Use::LeftOut || text.isEmpty())
            continue;
        const std::optional<int> score = column.use == Use::Scores ? scoreOf(column, text) : std::nullopt;
        if (!score && isNoAnswer(text))
            continue;
        const auto numbered = score && !column.isInWords ? numberedAnswer(text) : std::nullopt;
        // What stands beside a number is a remark, unless it only names the number: "5 – sehr gut".
        const bool isRemark = numbered && !areScoreWords(numbered->words);
        sheet.append({column.heading, score, column.scale(), score ? (isRemark ? numbered->words : QString()) : text});
    }
    return sheet;
}

void compare(const domain::Programme &programme, domain::SessionId session, FeedbackPreview &preview)
{
    const QList<bool> known = domain::knownSheets(programme, session, preview.sheets());
    for (qsizetype i = 0; i < preview.rows.size(); ++i) {
        FeedbackRow &row = preview.rows[i];
        row.outcome = row.sheet.isEmpty() ? RowOutcome::Skipped : known[i] ? RowOutcome::Same : RowOutcome::New;
    }
}

} // namespace

int FeedbackPreview::count(RowOutcome outcome) const
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const FeedbackRow &row) { return row.outcome == outcome; }));
}

bool FeedbackPreview::isBestGuessed() const
{
    return std::any_of(columns.begin(), columns.end(),
        [](const FeedbackColumn &column) { return column.use == Use::Scores && !column.isBestKnown; });
}

QList<domain::FeedbackSheet> FeedbackPreview::sheets() const
{
    QList<domain::FeedbackSheet> sheets;
    for (const FeedbackRow &row : rows)
        sheets.append(row.sheet);
    return sheets;
}

base::Result<FeedbackPreview> readFeedback(
    const domain::Programme &programme, const SourceTable &table, const FeedbackImportOptions &options)
{
    const auto refused = [&](const char *sentence) {
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("exchange", sentence).arg(table.source));
    };
    const std::optional<int> header = headerOf(table);
    if (!header)
        return refused(QT_TRANSLATE_NOOP("exchange", "%1 holds no answers: a row of headings is needed, and below it a row for each person."));
    FeedbackPreview preview{table.source, table.encoding, table.sheet, table.rows[size_t(*header)].number, {}, {}, table.notes};
    preview.columns = feedbackColumns(table, *header, options.best, options.chosen);
    const bool hasAnswers = std::any_of(preview.columns.begin(), preview.columns.end(),
        [](const FeedbackColumn &column) { return column.use != Use::LeftOut; });
    if (!hasAnswers && options.chosen.isEmpty())
        return refused(QT_TRANSLATE_NOOP("exchange", "No column of %1 holds scores or comments."));
    for (size_t row = size_t(*header) + 1; row < table.rows.size(); ++row) {
        if (!table.rows[row].isBlank())
            preview.rows.append({table.rows[row].number, RowOutcome::Skipped, sheetOf(table.rows[row], preview.columns)});
    }
    compare(programme, options.session, preview);
    return preview;
}

QJsonObject toJson(const FeedbackPreview &preview)
{
    QJsonArray columns;
    for (const FeedbackColumn &column : preview.columns) {
        QJsonObject object{{QStringLiteral("index"), column.index}, {QStringLiteral("heading"), column.heading},
            {QStringLiteral("use"), QString(feedbackUseIdentifier(column.use))}, {QStringLiteral("note"), column.note}};
        if (column.use == Use::Scores) {
            object.insert(QStringLiteral("scale"), column.scale());
            object.insert(QStringLiteral("best"), column.lowestIsBest ? QStringLiteral("lowest") : QStringLiteral("highest"));
            object.insert(QStringLiteral("best_known"), column.isBestKnown);
        }
        columns.append(object);
    }
    QJsonObject counts;
    for (const RowOutcome outcome : {RowOutcome::New, RowOutcome::Same, RowOutcome::Skipped})
        counts.insert(rowOutcomeIdentifier(outcome), preview.count(outcome));
    return {{QStringLiteral("source"), preview.source}, {QStringLiteral("encoding"), preview.encoding},
        {QStringLiteral("sheet"), preview.sheet}, {QStringLiteral("header_row"), preview.headerRow},
        {QStringLiteral("notes"), QJsonArray::fromStringList(preview.notes)}, {QStringLiteral("columns"), columns},
        {QStringLiteral("counts"), counts}};
}

} // namespace exchange
