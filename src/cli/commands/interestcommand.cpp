#include "cli/commands/interestcommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "domain/rules/questionrecognition.h"
#include "domain/verbs/interestverbs.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// The question that a text names without doubt, within the role of the person.
base::Result<domain::QuestionId> questionArgument(const domain::Programme &programme, domain::ParticipantId participant, const QString &text)
{
    const domain::QuestionMatch match = domain::QuestionRecognizer(programme).find(text, programme.find(participant)->role);
    if (match.kind == domain::QuestionMatch::Kind::Certain)
        return match.question;
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("cli", "“%1” is no question for the role of this person. Name it by number (Q3), key (planner:3) or text.").arg(text));
}

} // namespace

QString InterestCommand::name() const
{
    return u"interest"_s;
}

QString InterestCommand::summary() const
{
    return QCoreApplication::translate("cli", "Sets a person's wish for a question.");
}

QList<Argument> InterestCommand::furtherArguments() const
{
    return {{u"PARTICIPANT"_s, QCoreApplication::translate("cli", "The person by id or name.")},
            {u"QUESTION"_s, QCoreApplication::translate("cli", "The question by number (Q3), key (planner:3) or text.")},
            {u"RANK"_s, QCoreApplication::translate("cli", "1 for the first choice, 2 for the second …; 0 removes the wish.")}};
}

base::Result<ExitCode> InterestCommand::execute(Call &call, workspace::Document &document) const
{
    const domain::Programme &programme = document.programme();
    bool isNumber = false;
    const int rank = call.arguments.at(2).toInt(&isNumber);
    if (!isNumber || rank < 0)
        return usageError(QCoreApplication::translate("cli", "“%1” is no rank; ranks are 1 or more, 0 removes the wish.").arg(call.arguments.at(2)));
    const auto participant = rowArguments(programme, domain::recordInfo<domain::Participant>(), {call.arguments.at(0)});
    if (!participant)
        return participant.failure();
    const domain::ParticipantId person{participant->constFirst()};
    const auto question = questionArgument(programme, person, call.arguments.at(1));
    if (!question)
        return question.failure();
    return applyAndAnswer(call, document, domain::setInterests(programme, {{person, *question, rank}}));
}

} // namespace cli
