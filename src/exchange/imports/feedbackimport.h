#pragma once

#include "domain/verbs/feedbackverbs.h"
#include "exchange/imports/feedbackcolumns.h"
#include "exchange/imports/importpreview.h"

namespace exchange {

/// How a list of answers is to be read.
struct FeedbackImportOptions
{
    domain::SessionId session;
    BestScore best = BestScore::Recognised;
    QHash<int, FeedbackColumn::Use> chosen = {}; ///< uses that the person gave columns
};

/// One filled-in form.
struct FeedbackRow
{
    int row = 0; ///< as a spreadsheet numbers it
    RowOutcome outcome = RowOutcome::Skipped; ///< New, Same (the session has it) or Skipped (no answer)
    domain::FeedbackSheet sheet;
};

/// A list of answers read and compared with a programme. Nothing has been changed by it.
struct FeedbackPreview
{
    QString source;
    QString encoding;
    QString sheet;
    int headerRow = 0;
    QList<FeedbackColumn> columns;
    QList<FeedbackRow> rows;
    QStringList notes; ///< whole sentences, translated

    [[nodiscard]] int count(RowOutcome outcome) const;
    /// Whether it was guessed somewhere which end of a scale is best.
    [[nodiscard]] bool isBestGuessed() const;
    /// The sheets of all rows, for domain::addFeedback(), which passes over those that are known.
    [[nodiscard]] QList<domain::FeedbackSheet> sheets() const;
};

/// Reads the export of a feedback form: a row for each person, a column for each question. Columns that say who it was
/// (names, addresses, time stamps) are left out and told. InputRefused when there is no such list.
[[nodiscard]] base::Result<FeedbackPreview> readFeedback(
    const domain::Programme &programme, const SourceTable &table, const FeedbackImportOptions &options);

/// The JSON that `import … feedback --dry-run` prints: source, encoding, sheet, header_row, notes, columns, counts.
[[nodiscard]] QJsonObject toJson(const FeedbackPreview &preview);

} // namespace exchange
