#pragma once

#include "exchange/sourcetable.h"

#include <QHash>
#include <QSet>

namespace exchange {

/// Which end of a scale of numbers is the best, as the person says it. Answers in words say it themselves.
enum class BestScore { Recognised, Highest, Lowest };

/// A column of a list of answers and what it was taken for.
struct FeedbackColumn
{
    enum class Use { Scores, Comments, LeftOut };

    int index = 0;   ///< from 0
    QString heading; ///< the criterion, cleaned
    Use use = Use::LeftOut;
    bool isPersonal = false; ///< left out because it says, or may say, who answered
    bool isInWords = false;  ///< scores by a family of words, not by numbers
    QString family;          ///< of words
    int least = 1;           ///< lowest number of the scale as written
    int most = 5;            ///< highest
    bool lowestIsBest = false;
    bool isBestKnown = true; ///< false: nothing says which end is best, the highest is taken for it
    QString note;            ///< how it was understood or why it is left out; a whole sentence, translated

    /// Best score of Feedback, counted from 1.
    [[nodiscard]] int scale() const { return most - least + 1; }
    bool operator==(const FeedbackColumn &) const = default;
};

/// "scores", "comments", "left_out".
[[nodiscard]] QLatin1StringView feedbackUseIdentifier(FeedbackColumn::Use use);

/// Says what the columns of a list of answers are: `header` is the position of the row of headings. `chosen` are uses
/// that a person gave columns, by index; a column that says who answered stays left out whatever is chosen.
[[nodiscard]] QList<FeedbackColumn> feedbackColumns(
    const SourceTable &table, int header, BestScore best, const QHash<int, FeedbackColumn::Use> &chosen);

/// The score from 1 to scale() that a cell of a column of scores means; nothing when it is none.
[[nodiscard]] std::optional<int> scoreOf(const FeedbackColumn &column, const QString &cell);

} // namespace exchange
