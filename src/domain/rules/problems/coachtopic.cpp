#include "domain/rules/problems/rulesupport.h"

namespace domain {

namespace {

bool hasCommonTopic(const Coach &coach, const Session &session)
{
    return std::any_of(session.questions.begin(), session.questions.end(), [&](QuestionId id) { return coach.questions.contains(id); });
}

} // namespace

void findCoachTopic(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (session.questions.isEmpty() || !isAhead(session, input.now))
            continue;
        for (const CoachId id : session.coaches) {
            const Coach *coach = input.programme.find(id);
            if (!coach || coach->questions.isEmpty() || hasCommonTopic(*coach, session))
                continue;
            found.push_back({QStringLiteral("coach_topic"), Severity::Hint,
                             QCoreApplication::translate("domain", "No question of “%1” is among the topics of its coach “%2”.").arg(session.title, fullName(*coach)),
                             {subject(session), subject(*coach)},
                             {{QStringLiteral("add_topics"), QCoreApplication::translate("domain", "Add the questions to the topics of “%1”").arg(fullName(*coach))}}});
        }
    }
}

FixResult fixCoachTopic(const Programme &programme, const Problem &problem, const QString &)
{
    const Session *session = subjectRow<Session>(programme, problem);
    const Coach *coach = subjectRow<Coach>(programme, problem);
    if (!session || !coach)
        return ChangeSet();
    Draft draft(programme, QCoreApplication::translate("domain", "Add the questions of “%1” to the topics of “%2”").arg(session->title, fullName(*coach)));
    Coach row = *coach;
    for (const QuestionId id : session->questions) {
        if (!row.questions.contains(id))
            row.questions.append(id);
    }
    draft.update(row);
    return draft.take();
}

} // namespace domain
