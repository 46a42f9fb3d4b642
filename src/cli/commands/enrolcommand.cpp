#include "cli/commands/enrolcommand.h"

#include "cli/applied.h"
#include "cli/nextinline.h"
#include "cli/recordarguments.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/seatverbs.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// The people that --role or --participant name, and those named behind the session.
base::Result<QList<domain::ParticipantId>> peopleOf(const Call &call, const domain::Programme &programme)
{
    const QStringList named = call.parser.values(u"participant"_s) + call.arguments.mid(1);
    if (call.parser.isSet(u"role"_s) == !named.isEmpty())
        return usageError(QCoreApplication::translate("cli", "Please say who: either --role or --participant."));
    QList<domain::ParticipantId> people;
    if (call.parser.isSet(u"role"_s)) {
        const auto role = rowArguments(programme, domain::recordInfo<domain::Role>(), {call.parser.value(u"role"_s)});
        if (!role)
            return role.failure();
        return domain::participantsOfRole(programme, domain::RoleId{role->constFirst()});
    }
    const auto ids = rowArguments(programme, domain::recordInfo<domain::Participant>(), named);
    if (!ids)
        return ids.failure();
    for (const qint64 id : *ids)
        people.append(domain::ParticipantId{id});
    return people;
}

/// Enrols as long as there are places; the others wait. Says before who is left out and why.
base::Result<ExitCode> enrolWithinSeats(Call &call, workspace::Document &document, domain::SessionId session, const QList<domain::ParticipantId> &people)
{
    const auto request = call.parser.isSet(u"role"_s) ? domain::SeatRequest::Group : domain::SeatRequest::Picked;
    const domain::SeatPlan plan = domain::planSeats(document.programme(), session, people, request);
    const QStringList sentences = call.document ? QStringList() : domain::planSentences(plan);
    for (const QString &sentence : sentences)
        call.console.message(sentence);
    return applyAndAnswer(call, document, domain::enrolAsPlanned(document.programme(), plan));
}

} // namespace

QString EnrolCommand::name() const
{
    return u"enrol"_s;
}

QString EnrolCommand::summary() const
{
    return QCoreApplication::translate("cli", "Gives people a place in a session.");
}

QList<Argument> EnrolCommand::furtherArguments() const
{
    return {{u"SESSION"_s, QCoreApplication::translate("cli", "The session by id or title.")},
            {u"[PARTICIPANT…]"_s, QCoreApplication::translate("cli", "More people, as after --participant."), Argument::Any}};
}

QList<QCommandLineOption> EnrolCommand::options() const
{
    return {
        {u"role"_s, QCoreApplication::translate("cli", "Everybody of this role who takes part."), u"ROLE"_s},
        {u"participant"_s, QCoreApplication::translate("cli", "A person by id or name; may be repeated."), u"ID"_s},
        {u"state"_s, QCoreApplication::translate("cli", "State to give: invited, enrolled, waiting, declined or cancelled."), u"STATE"_s, u"enrolled"_s},
        {u"overflow"_s, QCoreApplication::translate("cli", "What becomes of people beyond the maximum: “waiting” puts them on the waiting list, “overfill” enrols them all the same."), u"HOW"_s, u"overfill"_s},
    };
}

base::Result<ExitCode> EnrolCommand::execute(Call &call, workspace::Document &document) const
{
    const domain::Programme &programme = document.programme();
    const auto state = enumArgument<domain::EnrolmentState>(call.parser.value(u"state"_s));
    if (!state)
        return state.failure();
    const QString overflow = call.parser.value(u"overflow"_s);
    if (overflow != u"waiting"_s && overflow != u"overfill"_s)
        return usageError(QCoreApplication::translate("cli", "“%1” is not possible. Possible are: waiting, overfill.").arg(overflow));
    if (overflow == u"waiting"_s && *state != domain::EnrolmentState::Enrolled)
        return usageError(QCoreApplication::translate("cli", "--overflow waiting goes with the state “enrolled” alone."));
    const auto people = peopleOf(call, programme);
    if (!people)
        return people.failure();
    const auto session = rowArguments(programme, domain::recordInfo<domain::Session>(), {call.arguments.constFirst()});
    if (!session)
        return session.failure();
    const domain::SessionId id{session->constFirst()};
    if (overflow == u"waiting"_s)
        return enrolWithinSeats(call, document, id, *people);
    const auto answer = applyAndAnswer(call, document, domain::enrol(programme, id, *people, *state));
    if (answer && (*state == domain::EnrolmentState::Cancelled || *state == domain::EnrolmentState::Declined))
        tellNextInLine(call, document.programme(), id);
    return answer;
}

} // namespace cli
