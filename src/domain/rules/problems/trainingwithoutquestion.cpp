#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findTrainingWithoutQuestion(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        const bool counts = session.kind == SessionKind::ImpulseTraining && session.state != SessionState::Cancelled;
        if (counts && session.questions.isEmpty())
            found.push_back({QStringLiteral("training_without_question"), Severity::Hint,
                             QCoreApplication::translate("domain", "“%1” answers no question.").arg(session.title), {subject(session)}, {}});
    }
}

} // namespace domain
