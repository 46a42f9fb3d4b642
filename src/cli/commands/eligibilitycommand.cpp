#include "cli/commands/eligibilitycommand.h"

#include "cli/applied.h"
#include "cli/recordarguments.h"
#include "cli/texttable.h"
#include "domain/rules/eligibilityverdict.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;
using domain::EligibilityVerdict;

namespace {

QString originName(domain::GroundOrigin origin)
{
    switch (origin) {
    case domain::GroundOrigin::Person:
        return u"participant"_s;
    case domain::GroundOrigin::Municipality:
        return u"municipality"_s;
    case domain::GroundOrigin::Role:
        return u"role"_s;
    }
    return {};
}

QJsonValue dateValue(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject groundJson(domain::EligibilityGround ground, domain::GroundOrigin origin, const domain::Eligibility *row, bool counts)
{
    return {{u"ground"_s, QLatin1StringView(domain::enumIdentifier(ground))},
            {u"origin"_s, originName(origin)},
            {u"counts"_s, counts},
            {u"id"_s, idValue(row ? row->id.value : 0)},
            {u"evidence"_s, row ? row->evidence : QString()},
            {u"evidence_date"_s, dateValue(row ? row->evidenceDate : QDate())},
            {u"valid_until"_s, dateValue(row ? row->validUntil : QDate())}};
}

QJsonArray groundsJson(const EligibilityVerdict &verdict)
{
    QJsonArray grounds;
    for (const domain::CountedGround &ground : verdict.counting)
        grounds.append(groundJson(ground.ground, ground.origin, ground.row, true));
    for (const domain::RejectedGround &ground : verdict.rejected)
        grounds.append(groundJson(ground.row->ground, ground.origin, ground.row, false));
    return grounds;
}

QStringList reasonsOf(const domain::Programme &programme, const EligibilityVerdict &verdict)
{
    return QStringList{domain::eligibilityReason(programme, verdict)} + domain::eligibilityNotes(programme, verdict);
}

QJsonObject asJson(const domain::Programme &programme, const EligibilityVerdict &verdict)
{
    const domain::Participant &person = *programme.find(verdict.participant);
    return {{u"participant"_s, idValue(person.id.value)},
            {u"label"_s, domain::fullName(person)},
            {u"state"_s, QLatin1StringView(domain::enumIdentifier(person.state))},
            {u"eligible"_s, verdict.answer != domain::EligibilityAnswer::NotEligible},
            {u"verdict"_s, QLatin1StringView(domain::enumIdentifier(verdict.answer))},
            {u"as_of"_s, dateValue(verdict.asOf)},
            {u"grounds"_s, groundsJson(verdict)},
            {u"reasons"_s, QJsonArray::fromStringList(reasonsOf(programme, verdict))}};
}

/// The people named, everybody where nobody is.
base::Result<QList<domain::ParticipantId>> peopleOf(const Call &call, const domain::Programme &programme)
{
    if (call.arguments.isEmpty())
        return domain::participantsByName(programme);
    const auto ids = rowArguments(programme, domain::recordInfo<domain::Participant>(), call.arguments);
    if (!ids)
        return ids.failure();
    QList<domain::ParticipantId> people;
    for (const qint64 id : *ids)
        people.append(domain::ParticipantId{id});
    return people;
}

} // namespace

QString EligibilityCommand::name() const
{
    return u"eligibility"_s;
}

QString EligibilityCommand::summary() const
{
    return QCoreApplication::translate("cli", "Tells who may take part, who may not and why, as of the day given by --as-of.");
}

QList<Argument> EligibilityCommand::furtherArguments() const
{
    return {{u"[PARTICIPANT…]"_s, QCoreApplication::translate("cli", "People by id or name; everybody when none is given."), Argument::Any}};
}

base::Result<ExitCode> EligibilityCommand::execute(Call &call, workspace::Document &document) const
{
    const domain::Programme &programme = document.programme();
    const auto people = peopleOf(call, programme);
    if (!people)
        return people.failure();
    const domain::EligibilityIndex index(programme);
    QJsonArray list;
    QList<QStringList> rows;
    for (const domain::ParticipantId id : *people) {
        const EligibilityVerdict verdict = domain::eligibility(programme, index, id, call.asOf);
        if (call.json) {
            list.append(asJson(programme, verdict));
            continue;
        }
        const domain::Participant &person = *programme.find(id);
        rows.append({QString::number(id.value), domain::fullName(person), domain::enumLabel(person.state), domain::enumLabel(verdict.answer),
                     reasonsOf(programme, verdict).join(u' ')});
    }
    if (call.json) {
        call.console.print(list);
    } else {
        call.console.print(textTable({QCoreApplication::translate("cli", "Id"), QCoreApplication::translate("cli", "Name"),
                                      QCoreApplication::translate("cli", "State"), QCoreApplication::translate("cli", "Eligibility"),
                                      QCoreApplication::translate("cli", "Reasons")},
                                     rows));
    }
    return ExitCode::Done;
}

} // namespace cli
