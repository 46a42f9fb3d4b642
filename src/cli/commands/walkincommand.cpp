#include "cli/commands/walkincommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "domain/rules/placename.h"
#include "domain/verbs/walkinverbs.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Who in the file is meant: as told, nobody (--new), or the one person of this name and place.
base::Result<domain::ParticipantId> knownPerson(const Call &call, const domain::Programme &programme, const domain::WalkIn &walkIn)
{
    if (call.parser.isSet(u"new"_s) && call.parser.isSet(u"participant"_s))
        return usageError(QCoreApplication::translate("cli", "Please give either --new or --participant."));
    if (call.parser.isSet(u"participant"_s)) {
        const auto told = rowArguments(programme, domain::recordInfo<domain::Participant>(), {call.parser.value(u"participant"_s)});
        if (!told)
            return told.failure();
        return domain::ParticipantId{told->constFirst()};
    }
    const domain::WalkInMatches matches = domain::walkInMatches(programme, walkIn);
    if (call.parser.isSet(u"new"_s) || matches.people.isEmpty())
        return domain::ParticipantId();
    if (matches.isCertain)
        return matches.people.constFirst();
    QStringList names;
    for (const domain::ParticipantId id : matches.people) {
        const domain::Participant &person = *programme.find(id);
        names.append(u"%1 (%2, %3)"_s.arg(domain::fullName(person), QString::number(id.value), domain::placeName(programme, person)));
    }
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("cli", "The file has people who may be meant: %1. Please say who it is with --participant, or that it is somebody new with --new.")
                          .arg(names.join(u", "_s)));
}

} // namespace

QString WalkInCommand::name() const
{
    return u"walkin"_s;
}

QString WalkInCommand::summary() const
{
    return QCoreApplication::translate("cli", "Records somebody who was not on the list of a session as present.");
}

QList<Argument> WalkInCommand::furtherArguments() const
{
    return {{u"SESSION"_s, QCoreApplication::translate("cli", "The session by id or title.")},
            {u"FAMILY"_s, QCoreApplication::translate("cli", "The family name.")},
            {u"GIVEN"_s, QCoreApplication::translate("cli", "The given name.")},
            {u"[MUNICIPALITY]"_s, QCoreApplication::translate("cli", "Where the person comes from; kept as given when it is not known."), Argument::Optional}};
}

QList<QCommandLineOption> WalkInCommand::options() const
{
    return {{u"participant"_s, QCoreApplication::translate("cli", "It is this person of the file, by id or name."), u"ID"_s},
            {u"new"_s, QCoreApplication::translate("cli", "It is somebody new, even if the file has somebody alike.")}};
}

base::Result<ExitCode> WalkInCommand::execute(Call &call, workspace::Document &document) const
{
    const domain::Programme &programme = document.programme();
    const auto session = rowArguments(programme, domain::recordInfo<domain::Session>(), {call.arguments.constFirst()});
    if (!session)
        return session.failure();
    const domain::WalkIn walkIn{call.arguments.at(1), call.arguments.at(2), call.arguments.value(3)};
    const auto known = knownPerson(call, programme, walkIn);
    if (!known)
        return known.failure();
    return applyAndAnswer(call, document, domain::recordWalkIn(programme, domain::SessionId{session->constFirst()}, walkIn, *known));
}

} // namespace cli
