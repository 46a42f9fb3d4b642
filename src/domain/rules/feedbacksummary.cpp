#include "domain/rules/feedbacksummary.h"

#include <algorithm>

namespace domain {

namespace {

CriterionSummary &criterionOf(FeedbackSummary &summary, const Feedback &row)
{
    const auto found = std::find_if(summary.criteria.begin(), summary.criteria.end(), [&](const CriterionSummary &entry) {
        return entry.criterion == row.criterion && entry.scale == row.scale;
    });
    if (found != summary.criteria.end())
        return *found;
    summary.criteria.append({row.criterion, row.scale, QList<int>(row.scale, 0), 0, 0});
    return summary.criteria.last();
}

} // namespace

FeedbackSummary feedbackSummary(const Programme &programme, SessionId session)
{
    FeedbackSummary summary;
    QSet<std::pair<qint64, int>> sheets;
    for (const Feedback &row : programme.table<Feedback>()) {
        if (session.isValid() && row.session != session)
            continue;
        sheets.insert({row.session.value, row.respondent});
        if (row.score && row.scale >= 1 && *row.score >= 1 && *row.score <= row.scale) {
            CriterionSummary &criterion = criterionOf(summary, row);
            ++criterion.counts[*row.score - 1];
            ++criterion.answers;
            criterion.mean += *row.score;
        }
        if (!row.comment.isEmpty())
            summary.comments.append({row.session, row.criterion, row.comment});
    }
    for (CriterionSummary &criterion : summary.criteria)
        criterion.mean /= std::max(1, criterion.answers);
    summary.sheets = int(sheets.size());
    return summary;
}

QList<SessionId> sessionsWithFeedback(const Programme &programme)
{
    QSet<SessionId> answered;
    for (const Feedback &row : programme.table<Feedback>())
        answered.insert(row.session);
    QList<SessionId> sessions = sessionsByTime(programme);
    sessions.removeIf([&](SessionId id) { return !answered.contains(id); });
    return sessions;
}

int percentOf(const CriterionSummary &criterion, int score)
{
    if (criterion.answers == 0 || score < 1 || score > criterion.counts.size())
        return 0;
    return (criterion.counts[score - 1] * 200 + criterion.answers) / (2 * criterion.answers);
}

} // namespace domain
