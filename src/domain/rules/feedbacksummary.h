#pragma once

#include "domain/programme.h"

namespace domain {

/// The scores that one question of the feedback form was given.
struct CriterionSummary
{
    QString criterion;
    int scale = 5;
    QList<int> counts; ///< how often each score from 1 to `scale` was given
    int answers = 0;   ///< sum of `counts`
    double mean = 0;   ///< of the scores given, more is better; 0 without answers

    bool operator==(const CriterionSummary &) const = default;
};

/// What somebody wrote to a question of the form.
struct FeedbackComment
{
    SessionId session;
    QString criterion;
    QString text;

    bool operator==(const FeedbackComment &) const = default;
};

/// Feedback of participants in numbers and words; nobody is named.
struct FeedbackSummary
{
    int sheets = 0; ///< people who answered
    QList<CriterionSummary> criteria; ///< in the order in which they came, with scores
    QList<FeedbackComment> comments;

    bool operator==(const FeedbackSummary &) const = default;
};

/// The feedback on one session; on all when the id is not valid. Scores of one criterion on different scales are
/// summed up apart.
[[nodiscard]] FeedbackSummary feedbackSummary(const Programme &programme, SessionId session = {});

/// Sessions that there is feedback on, by time.
[[nodiscard]] QList<SessionId> sessionsWithFeedback(const Programme &programme);

/// Share of the answers that gave this score, in percent, rounded; 0 without answers.
[[nodiscard]] int percentOf(const CriterionSummary &criterion, int score);

} // namespace domain
