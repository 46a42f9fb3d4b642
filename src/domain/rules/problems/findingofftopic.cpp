#include "domain/rules/problems/rulesupport.h"

#include <map>

namespace domain {

void findFindingOffTopic(const RuleInput &input, Found &found)
{
    std::map<std::pair<SessionId, QuestionId>, int> offTopic;
    for (const Finding &finding : input.programme.table<Finding>()) {
        const Session *session = input.programme.find(finding.session);
        if (session && finding.question.isValid() && !session->questions.contains(finding.question))
            ++offTopic[{session->id, finding.question}];
    }
    for (const auto &[rows, count] : offTopic) {
        const Session &session = *input.programme.find(rows.first);
        const Question *question = input.programme.find(rows.second);
        if (!question)
            continue;
        found.push_back({QStringLiteral("finding_off_topic"), Severity::Hint,
                         QCoreApplication::translate("domain", "%n findings of “%1” belong to “%2”, which the session does not answer.", nullptr, count)
                             .arg(session.title, question->text),
                         {subject(session), subject(*question)},
                         {{QStringLiteral("add_question"), QCoreApplication::translate("domain", "Add the question to the session")}}});
    }
}

FixResult fixFindingOffTopic(const Programme &programme, const Problem &problem, const QString &)
{
    const Session *session = subjectRow<Session>(programme, problem);
    const Question *question = subjectRow<Question>(programme, problem);
    if (!session || !question || session->questions.contains(question->id))
        return ChangeSet();
    Draft draft(programme, QCoreApplication::translate("domain", "Add “%1” to the questions of “%2”").arg(question->text, session->title));
    Session row = *session;
    row.questions.append(question->id);
    draft.update(row);
    return draft.take();
}

} // namespace domain
