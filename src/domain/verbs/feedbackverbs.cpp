#include "domain/verbs/feedbackverbs.h"

#include "domain/draft.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace domain {

namespace {

/// Answers in an order that does not depend on the columns of the form.
FeedbackSheet sorted(FeedbackSheet sheet)
{
    std::sort(sheet.begin(), sheet.end());
    return sheet;
}

/// How many sheets of the session say the same.
using SheetCounts = std::map<std::vector<FeedbackAnswer>, int>;

std::vector<FeedbackAnswer> keyOf(const FeedbackSheet &sheet)
{
    const FeedbackSheet ordered = sorted(sheet);
    return {ordered.begin(), ordered.end()};
}

SheetCounts countsOf(const Programme &programme, SessionId session)
{
    std::map<int, FeedbackSheet> sheets;
    for (const Feedback &row : programme.table<Feedback>()) {
        if (row.session == session)
            sheets[row.respondent].append({row.criterion, row.score, row.scale, row.comment});
    }
    SheetCounts counts;
    for (const auto &sheet : sheets)
        ++counts[keyOf(sheet.second)];
    return counts;
}

int lastRespondent(const Programme &programme, SessionId session)
{
    int last = 0;
    for (const Feedback &row : programme.table<Feedback>()) {
        if (row.session == session)
            last = std::max(last, row.respondent);
    }
    return last;
}

bool fits(const FeedbackAnswer &answer)
{
    return answer.scale >= 1 && (!answer.score || (*answer.score >= 1 && *answer.score <= answer.scale));
}

} // namespace

QList<bool> knownSheets(const Programme &programme, SessionId session, const QList<FeedbackSheet> &sheets)
{
    SheetCounts counts = countsOf(programme, session);
    QList<bool> known;
    for (const FeedbackSheet &sheet : sheets) {
        const auto found = counts.find(keyOf(sheet));
        const bool isKnown = found != counts.end() && found->second > 0;
        if (isKnown)
            --found->second;
        known.append(isKnown);
    }
    return known;
}

base::Result<ChangeSet> addFeedback(const Programme &programme, SessionId sessionId, const QList<FeedbackSheet> &sheets)
{
    const auto refused = [](const QString &sentence) { return base::fail(base::ErrorCode::InputRefused, sentence); };
    const Session *session = programme.find(sessionId);
    if (!session)
        return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(sessionId.value));
    const QList<bool> known = knownSheets(programme, sessionId, sheets);
    std::vector<FeedbackSheet> added;
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (!known[i] && !sheets[i].isEmpty())
            added.push_back(sheets[i]);
    }
    std::sort(added.begin(), added.end(), [](const FeedbackSheet &one, const FeedbackSheet &other) { return keyOf(one) < keyOf(other); });
    Draft draft(programme, QCoreApplication::translate("domain", "Take over feedback of %n people on “%1”", nullptr, int(added.size())).arg(session->title));
    int respondent = lastRespondent(programme, sessionId);
    for (const FeedbackSheet &sheet : added) {
        ++respondent;
        for (const FeedbackAnswer &answer : sheet) {
            if (!fits(answer))
                return refused(QCoreApplication::translate("domain", "A score lies outside its scale of 1 to %1.").arg(answer.scale));
            draft.add(Feedback{{}, sessionId, respondent, answer.criterion, answer.score, answer.scale, answer.comment});
        }
    }
    return draft.take();
}

} // namespace domain
