#include "cli/commands/offercommand.h"

#include "base/clock.h"
#include "cli/applied.h"
#include "cli/nextinline.h"
#include "cli/recordarguments.h"
#include "domain/fieldtext.h"
#include "domain/verbs/seatverbs.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

const QTime EndOfOffice(18, 0);

/// A day, meaning 18:00, or a moment.
base::Result<QDateTime> untilOf(const Call &call)
{
    if (!call.parser.isSet(u"until"_s))
        return QDateTime();
    const QString text = call.parser.value(u"until"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDateTime until = day.isValid() && text.size() == 10 ? base::berlinTime(day, EndOfOffice) : domain::parseDateTime(text);
    if (!until.isValid())
        return usageError(QCoreApplication::translate("cli", "“%1” is no day or moment. Please write it as 2024-11-08 or 2024-11-08T12:00.").arg(text));
    return until;
}

} // namespace

QString OfferCommand::name() const
{
    return u"offer"_s;
}

QString OfferCommand::summary() const
{
    return QCoreApplication::translate("cli", "Offers a free place to the next on the waiting list, or notes the answer.");
}

QList<Argument> OfferCommand::furtherArguments() const
{
    return {{u"SESSION"_s, QCoreApplication::translate("cli", "The session by id or title.")},
            {u"[PARTICIPANT]"_s, QCoreApplication::translate("cli", "The person by id or name; otherwise the first on the waiting list."), Argument::Optional}};
}

QList<QCommandLineOption> OfferCommand::options() const
{
    return {
        {u"until"_s, QCoreApplication::translate("cli", "When the offer lapses: a day (then at 18:00) or a moment."), u"DATE"_s},
        {u"accept"_s, QCoreApplication::translate("cli", "The person takes the place.")},
        {u"decline"_s, QCoreApplication::translate("cli", "The person does not take the place.")},
    };
}

base::Result<ExitCode> OfferCommand::execute(Call &call, workspace::Document &document) const
{
    const domain::Programme &programme = document.programme();
    const bool accepts = call.parser.isSet(u"accept"_s);
    const bool declines = call.parser.isSet(u"decline"_s);
    if ((accepts && declines) || ((accepts || declines) && (call.arguments.size() < 2 || call.parser.isSet(u"until"_s))))
        return usageError(QCoreApplication::translate("cli", "--accept and --decline note the answer of one person, without anything else."));
    const auto until = untilOf(call);
    if (!until)
        return until.failure();
    const auto session = rowArguments(programme, domain::recordInfo<domain::Session>(), {call.arguments.constFirst()});
    if (!session)
        return session.failure();
    const auto people = rowArguments(programme, domain::recordInfo<domain::Participant>(), call.arguments.mid(1));
    if (!people)
        return people.failure();
    const domain::SessionId id{session->constFirst()};
    const domain::ParticipantId person{people->value(0)};
    const auto change = accepts ? domain::acceptOffer(programme, id, person)
        : declines ? domain::declineOffer(programme, id, person)
                   : domain::offerPlace(programme, id, person, *until);
    const auto answer = applyAndAnswer(call, document, change);
    if (answer && declines)
        tellNextInLine(call, document.programme(), id);
    return answer;
}

} // namespace cli
