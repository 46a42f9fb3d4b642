#include "domain/rules/problems/rulesupport.h"

namespace domain {

namespace {
constexpr QLatin1StringView offerCode("offer_again");
constexpr QLatin1StringView removeCode("remove_question");
} // namespace

void findQuestionInactiveInSession(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        if (session.questions.isEmpty() || !isAhead(session, input.now))
            continue;
        for (const QuestionId id : session.questions) {
            const Question *question = input.programme.find(id);
            if (!question || question->active)
                continue;
            found.push_back({QStringLiteral("question_inactive_in_session"), Severity::Warning,
                             QCoreApplication::translate("domain", "“%1” answers “%2”, which is no longer offered.").arg(session.title, question->text),
                             {subject(session), subject(*question)},
                             {{offerCode, QCoreApplication::translate("domain", "Offer the question again")},
                              {removeCode, QCoreApplication::translate("domain", "Take the question out of the session")}}});
        }
    }
}

FixResult fixQuestionInactiveInSession(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    const Session *session = subjectRow<Session>(programme, problem);
    const Question *question = subjectRow<Question>(programme, problem);
    if (!session || !question)
        return ChangeSet();
    Draft draft(programme, QCoreApplication::translate("domain", "Offer “%1” again").arg(question->text));
    if (fixCode == removeCode) {
        draft.setLabel(QCoreApplication::translate("domain", "Take “%1” out of “%2”", "a question and a session").arg(question->text, session->title));
        Session row = *session;
        row.questions.removeAll(question->id);
        draft.update(row);
    } else {
        Question row = *question;
        row.active = true;
        draft.update(row);
    }
    return draft.take();
}

} // namespace domain
