#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace exchange {

/// A row of answers from worst to best: "stimme nicht zu" … "stimme voll zu".
struct ScoreFamily
{
    QString name;
    int scale = 5; ///< score of the best answer
    QHash<QString, int> scores; ///< by words, see feedbackWords()
};

/// The words as the vocabulary writes them: folded, signs as single blanks.
[[nodiscard]] QString feedbackWords(QStringView text);

/// All families, the likelier ones first. They stand in resources/vocabulary/feedback.csv.
[[nodiscard]] const QList<ScoreFamily> &scoreFamilies();

/// Whether the words are an answer of any family.
[[nodiscard]] bool areScoreWords(QStringView words);

/// Whether an answer says that there is none: "k. A.", "weiß nicht".
[[nodiscard]] bool isNoAnswer(QStringView text);

/// Whether the heading is that of a column which a form adds itself or which says who answered: "Id", "Startzeit".
[[nodiscard]] bool isIgnoredFeedbackHeading(QStringView heading);

/// An answer as a number with what stands beside it: "5 – sehr gut", "4 von 5", "★★★".
struct NumberedAnswer
{
    int number = 0;
    QString words;          ///< beside the number, may be empty
    std::optional<int> most; ///< end of the scale, where the answer says it
};
[[nodiscard]] std::optional<NumberedAnswer> numberedAnswer(const QString &text);

/// What a heading says about the scale of its numbers: "Note (1 = sehr gut, 6 = ungenügend)", "von 1 bis 10".
struct HeadingScale
{
    std::optional<int> least;
    std::optional<int> most;
    std::optional<bool> lowestIsBest;
};
[[nodiscard]] HeadingScale headingScale(const QString &heading);

/// Which end is best, by a number and the words that stand for it on a scale of `most`; nothing when the words are not
/// known or lie in the middle.
[[nodiscard]] std::optional<bool> lowestIsBest(int number, int most, const QString &words);

} // namespace exchange
