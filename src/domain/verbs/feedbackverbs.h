#pragma once

#include "domain/changeset.h"

namespace domain {

/// One answer of a feedback form.
struct FeedbackAnswer
{
    QString criterion;
    std::optional<int> score; ///< from 1 to `scale`, more is better
    int scale = 5;
    QString comment;

    bool operator==(const FeedbackAnswer &) const = default;
    bool operator<(const FeedbackAnswer &other) const
    {
        return std::tie(criterion, score, scale, comment) < std::tie(other.criterion, other.score, other.scale, other.comment);
    }
};

/// The form as one person filled it in; nobody is named.
using FeedbackSheet = QList<FeedbackAnswer>;

/// For each sheet, whether the session has one that says the same already. Two equal sheets among `sheets` are two
/// people: the second is known only when the session has two of them.
[[nodiscard]] QList<bool> knownSheets(const Programme &programme, SessionId session, const QList<FeedbackSheet> &sheets);

/// Adds the sheets that are not known, in an order that does not tell in which they were filled in. InputRefused when
/// the session is not there or a score lies outside its scale.
[[nodiscard]] base::Result<ChangeSet> addFeedback(const Programme &programme, SessionId session, const QList<FeedbackSheet> &sheets);

} // namespace domain
