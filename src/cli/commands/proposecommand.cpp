#include "cli/commands/proposecommand.h"

#include "base/text.h"
#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "cli/texttable.h"
#include "domain/fieldtext.h"
#include "domain/rules/questionlabel.h"
#include "domain/verbs/proposalverbs.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using domain::Programme;
using domain::ProposedDate;
using domain::TrainingProposal;

template <class R>
QJsonValue reference(const Programme &programme, base::Id<R> id)
{
    const R *row = programme.find(id);
    return row ? QJsonValue(QJsonObject{{u"id"_s, idValue(id.value)}, {u"label"_s, domain::RecordTraits<R>::label(*row)}}) : QJsonValue();
}

QJsonObject dateJson(const Programme &programme, const ProposedDate &date)
{
    QJsonArray people;
    for (const domain::ParticipantId person : date.people)
        people.append(idValue(person.value));
    return {{u"starts_at"_s, domain::dateTimeText(date.startsAt)}, {u"ends_at"_s, domain::dateTimeText(date.endsAt)},
            {u"participants"_s, people}, {u"coach"_s, reference(programme, date.coach)}};
}

QJsonObject proposalJson(const Programme &programme, const TrainingProposal &proposal, int number)
{
    QJsonArray questions;
    for (const domain::QuestionId id : proposal.questions) {
        const domain::Question &question = *programme.find(id);
        questions.append(QJsonObject{{u"id"_s, idValue(id.value)}, {u"key"_s, domain::questionKey(programme, question)}, {u"label"_s, question.text}});
    }
    QJsonArray people;
    for (const domain::ProposedPerson &person : proposal.people) {
        QJsonObject entry = reference(programme, person.participant).toObject();
        entry.insert(u"rank"_s, person.rank);
        people.append(entry);
    }
    QJsonArray dates;
    for (const ProposedDate &date : proposal.dates)
        dates.append(dateJson(programme, date));
    return {{u"number"_s, number}, {u"role"_s, reference(programme, proposal.role)}, {u"module"_s, reference(programme, proposal.module)},
            {u"questions"_s, questions}, {u"participants"_s, people}, {u"dates"_s, dates}};
}

void printTable(Console &console, const Programme &programme, const std::vector<TrainingProposal> &proposals)
{
    QList<QStringList> rows;
    for (size_t i = 0; i < proposals.size(); ++i) {
        const TrainingProposal &proposal = proposals[i];
        const ProposedDate first = proposal.dates.value(0);
        const domain::Coach *coach = programme.find(first.coach);
        const QString date = first.startsAt.isValid() ? base::dateTimeSpan(first.startsAt, first.endsAt, QLocale()) : QString();
        QStringList names;
        for (const domain::ProposedPerson &person : proposal.people)
            names.append(domain::fullName(*programme.find(person.participant)));
        rows.append({QString::number(i + 1), programme.find(proposal.role)->name, domain::shortLabels(programme, proposal.questions),
                     QString::number(proposal.people.size()), QString::number(first.people.size()), date, coach ? domain::fullName(*coach) : QString(),
                     names.join(QStringLiteral("; "))});
    }
    console.print(textTable({QCoreApplication::translate("cli", "No."), QCoreApplication::translate("cli", "Role"),
                             QCoreApplication::translate("cli", "Questions"), QCoreApplication::translate("cli", "People"),
                             //: heading: how many of the people can come at the date (German: "Können")
                             QCoreApplication::translate("cli", "Can come"), QCoreApplication::translate("cli", "Best date"),
                             QCoreApplication::translate("cli", "Coach"), QCoreApplication::translate("cli", "Names")},
                            rows));
}

base::Result<int> numberOption(const Call &call, const QString &name, int otherwise)
{
    if (!call.parser.isSet(name))
        return otherwise;
    bool isNumber = false;
    const int number = call.parser.value(name).toInt(&isNumber);
    if (isNumber && number > 0)
        return number;
    return usageError(QCoreApplication::translate("cli", "“%1” after --%2 is no number from 1 on.").arg(call.parser.value(name), name));
}

base::Result<domain::ProposalSettings> settingsOf(const Call &call, const Programme &programme)
{
    domain::ProposalSettings settings;
    settings.today = call.asOf;
    const auto least = numberOption(call, u"min"_s, settings.minSize);
    const auto most = numberOption(call, u"max"_s, settings.maxSize);
    if (!least)
        return least.failure();
    if (!most)
        return most.failure();
    settings.minSize = *least;
    settings.maxSize = *most;
    if (*most < *least)
        return usageError(QCoreApplication::translate("cli", "--max is less than --min."));
    if (!call.parser.isSet(u"role"_s))
        return settings;
    const auto role = rowArguments(programme, domain::recordInfo<domain::Role>(), {call.parser.value(u"role"_s)});
    if (!role)
        return role.failure();
    settings.role = domain::RoleId{role->constFirst()};
    return settings;
}

/// Which of the dates of a proposal --date means: a day or a time; the best one without it.
base::Result<qsizetype> dateOf(const Call &call, const TrainingProposal &proposal)
{
    if (proposal.dates.isEmpty())
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("cli", "The people of this proposal have no date in common."));
    if (!call.parser.isSet(u"date"_s))
        return 0;
    const QString text = call.parser.value(u"date"_s);
    QStringList possible;
    for (qsizetype i = 0; i < proposal.dates.size(); ++i) {
        const QDateTime start = proposal.dates[i].startsAt;
        if (domain::parseDateTime(text) == start || domain::parseDate(text) == start.date())
            return i;
        possible.append(domain::dateTimeText(start));
    }
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("cli", "The proposal has no date “%1”. Possible are: %2.").arg(text, possible.join(QStringLiteral(", "))));
}

base::Result<ExitCode> accept(Call &call, workspace::Document &document, const std::vector<TrainingProposal> &proposals)
{
    const auto number = numberOption(call, u"accept"_s, 1);
    if (!number)
        return number.failure();
    if (size_t(*number) > proposals.size())
        return base::fail(base::ErrorCode::InputRefused,
                          QCoreApplication::translate("cli", "There is no proposal %1; there are %n.", nullptr, int(proposals.size())).arg(*number));
    const auto state = enumArgument<domain::EnrolmentState>(call.parser.value(u"state"_s));
    if (!state)
        return state.failure();
    const TrainingProposal &proposal = proposals[size_t(*number) - 1];
    const auto date = dateOf(call, proposal);
    if (!date)
        return date.failure();
    return applyAndAnswer(call, document, domain::createTrainingFromProposal(document.programme(), proposal, *date, *state));
}

} // namespace

QString ProposeCommand::name() const
{
    return u"propose"_s;
}

QString ProposeCommand::summary() const
{
    return QCoreApplication::translate("cli", "Proposes trainings for wishes that none answers yet, and makes one of them.");
}

QList<QCommandLineOption> ProposeCommand::options() const
{
    return {
        {u"role"_s, QCoreApplication::translate("cli", "Only for this role."), u"ROLE"_s},
        {u"min"_s, QCoreApplication::translate("cli", "People in a training at least; 6 when not given."), u"N"_s},
        {u"max"_s, QCoreApplication::translate("cli", "People in a training at most; 8 when not given."), u"N"_s},
        {u"accept"_s, QCoreApplication::translate("cli", "Make the training of the N-th proposal."), u"N"_s},
        {u"date"_s, QCoreApplication::translate("cli", "One of the dates of the proposal; the best one when not given."), u"ISO"_s},
        {u"state"_s, QCoreApplication::translate("cli", "State its people get: invited, enrolled, waiting, declined or cancelled."), u"STATE"_s, u"invited"_s},
    };
}

DocumentCommand::Access ProposeCommand::access(const Call &call) const
{
    return call.parser.isSet(u"accept"_s) ? Access::Write : Access::Read;
}

base::Result<ExitCode> ProposeCommand::execute(Call &call, workspace::Document &document) const
{
    const auto settings = settingsOf(call, document.programme());
    if (!settings)
        return settings.failure();
    const std::vector<TrainingProposal> proposals = domain::trainingProposals(document.programme(), *settings);
    if (call.parser.isSet(u"accept"_s))
        return accept(call, document, proposals);
    if (!call.json) {
        printTable(call.console, document.programme(), proposals);
        return ExitCode::Done;
    }
    QJsonArray answer;
    for (size_t i = 0; i < proposals.size(); ++i)
        answer.append(proposalJson(document.programme(), proposals[i], int(i) + 1));
    call.console.print(answer);
    return ExitCode::Done;
}

} // namespace cli
