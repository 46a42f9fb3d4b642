#include "cli/commands/notecommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "domain/verbs/findingverbs.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString NoteCommand::name() const
{
    return u"note"_s;
}

QString NoteCommand::summary() const
{
    return QCoreApplication::translate("cli", "Adds findings of a session, one for each line of TEXT.");
}

QList<Argument> NoteCommand::furtherArguments() const
{
    return {{u"SESSION"_s, QCoreApplication::translate("cli", "The session, by id or title.")},
            {u"TEXT…"_s, QCoreApplication::translate("cli", "Notes; a word in front sets the kind: “Tip: …”."), Argument::Some}};
}

QList<QCommandLineOption> NoteCommand::options() const
{
    return {
        {u"question"_s, QCoreApplication::translate("cli", "The question that the findings answer."), u"ID"_s},
        {u"kind"_s, QCoreApplication::translate("cli", "insight, tip, next_step or open_point, where the text does not say it; insight when not given."), u"KIND"_s},
    };
}

base::Result<ExitCode> NoteCommand::execute(Call &call, workspace::Document &document) const
{
    const domain::Programme &programme = document.programme();
    const auto session = rowArguments(programme, domain::recordInfo<domain::Session>(), {call.arguments.constFirst()});
    if (!session)
        return session.failure();
    domain::QuestionId question;
    if (call.parser.isSet(u"question"_s)) {
        const auto ids = rowArguments(programme, domain::recordInfo<domain::Question>(), {call.parser.value(u"question"_s)});
        if (!ids)
            return ids.failure();
        question.value = ids->constFirst();
    }
    domain::FindingKind kind = domain::FindingKind::Insight;
    if (call.parser.isSet(u"kind"_s)) {
        const auto chosen = enumArgument<domain::FindingKind>(call.parser.value(u"kind"_s));
        if (!chosen)
            return chosen.failure();
        kind = *chosen;
    }
    const QList<domain::NewFinding> findings = domain::findingsOfNotes(call.arguments.mid(1).join(u'\n'), kind);
    return applyAndAnswer(call, document, domain::addFindings(programme, domain::SessionId{session->constFirst()}, question, findings));
}

} // namespace cli
