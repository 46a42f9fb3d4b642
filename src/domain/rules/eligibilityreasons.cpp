#include "base/text.h"
#include "domain/rules/eligibilityverdict.h"

#include <QCoreApplication>

namespace domain {

namespace {

QString dateText(QDate date)
{
    return base::shortDate(date, QLocale());
}

QString rowText(const Programme &programme, const Eligibility &row)
{
    const Municipality *municipality = programme.find(row.municipality);
    if (!municipality)
        return enumLabel(row.ground);
    return QCoreApplication::translate("domain", "%1 (%2)", "a ground of eligibility and the municipality that holds it")
        .arg(enumLabel(row.ground), municipality->name);
}

QString hintText(const Programme &programme, const CountedGround &ground, ParticipantId participant)
{
    const QString name = groundText(programme, ground, participant);
    switch (ground.hint) {
    case GroundHint::None:
        break;
    case GroundHint::NoEvidence:
        return QCoreApplication::translate("domain", "“%1” has no evidence.").arg(name);
    case GroundHint::UndatedEvidence:
        return QCoreApplication::translate("domain", "The evidence of “%1” has no date.").arg(name);
    case GroundHint::NobodyDecided:
        return QCoreApplication::translate("domain", "Nobody is named who decided on the exception.");
    }
    return {};
}

QString exceptionReason(const EligibilityVerdict &verdict)
{
    const Eligibility &row = *verdict.counting.front().row;
    QString reason = row.reason.simplified();
    while (reason.endsWith(u'.'))
        reason.chop(1);
    if (row.decidedBy.trimmed().isEmpty())
        return QCoreApplication::translate("domain", "Eligible as of %1 only by exception: “%2”.").arg(dateText(verdict.asOf), reason);
    return QCoreApplication::translate("domain", "Eligible as of %1 only by exception, decided by %2: “%3”.")
        .arg(dateText(verdict.asOf), row.decidedBy.trimmed(), reason);
}

QString refusalReason(const Programme &programme, const EligibilityVerdict &verdict)
{
    const QString day = dateText(verdict.asOf);
    if (!verdict.rejected.empty())
        return QCoreApplication::translate("domain", "Not eligible as of %1: %2.").arg(day, objectionsText(programme, verdict));
    const Participant *person = programme.find(verdict.participant);
    const Municipality *municipality = person ? programme.find(person->municipality) : nullptr;
    if (!municipality)
        return QCoreApplication::translate("domain", "Not eligible as of %1: neither a ground nor a municipality is entered.").arg(day);
    return QCoreApplication::translate("domain", "Not eligible as of %1: no ground is entered, neither for the person nor for “%2”.")
        .arg(day, municipality->name);
}

} // namespace

QString groundText(const Programme &programme, const CountedGround &ground, ParticipantId participant)
{
    if (ground.origin != GroundOrigin::Role)
        return rowText(programme, *ground.row);
    const Participant *person = programme.find(participant);
    const Municipality *county = person ? programme.find(person->municipality) : nullptr;
    return QCoreApplication::translate("domain", "%1 (%2, by role)", "a ground of eligibility, the county, and that it follows from the role")
        .arg(enumLabel(ground.ground), county ? county->name : QString());
}

QString objectionText(const Programme &programme, const Eligibility &row, GroundObjection objection)
{
    const QString ground = rowText(programme, row);
    switch (objection) {
    case GroundObjection::SwitchedOff:
        return QCoreApplication::translate("domain", "“%1” does not count in this programme").arg(ground);
    case GroundObjection::UrbanDistrict:
        return QCoreApplication::translate("domain", "“%1” does not count because § 29 KlimaG BW exempts urban districts").arg(ground);
    case GroundObjection::NoCounty:
        return QCoreApplication::translate("domain", "“%1” counts only for people whom a rural district sends").arg(ground);
    case GroundObjection::OtherRole:
        return QCoreApplication::translate("domain", "“%1” counts only for the coordinator of the county").arg(ground);
    case GroundObjection::NoReason:
        return QCoreApplication::translate("domain", "“%1” has no reason").arg(ground);
    case GroundObjection::Expired:
        return QCoreApplication::translate("domain", "“%1” was valid until %2").arg(ground, dateText(row.validUntil));
    case GroundObjection::LaterEvidence:
        return QCoreApplication::translate("domain", "“%1” has evidence only from %2").arg(ground, dateText(row.evidenceDate));
    }
    return {};
}

QString objectionsText(const Programme &programme, const EligibilityVerdict &verdict)
{
    QStringList parts;
    for (const RejectedGround &rejected : verdict.rejected)
        parts.append(objectionText(programme, *rejected.row, rejected.objection));
    return parts.join(QStringLiteral("; "));
}

QString eligibilityReason(const Programme &programme, const EligibilityVerdict &verdict)
{
    if (verdict.answer == EligibilityAnswer::NotEligible)
        return refusalReason(programme, verdict);
    if (verdict.answer == EligibilityAnswer::ByException)
        return exceptionReason(verdict);
    QStringList grounds;
    for (const CountedGround &ground : verdict.counting)
        grounds.append(groundText(programme, ground, verdict.participant));
    return QCoreApplication::translate("domain", "Eligible as of %1: %2.").arg(dateText(verdict.asOf), grounds.join(QStringLiteral("; ")));
}

QStringList eligibilityNotes(const Programme &programme, const EligibilityVerdict &verdict)
{
    QStringList notes;
    for (const CountedGround &ground : verdict.counting) {
        if (ground.hint != GroundHint::None)
            notes.append(hintText(programme, ground, verdict.participant));
    }
    if (verdict.answer != EligibilityAnswer::NotEligible && !verdict.rejected.empty())
        notes.append(QCoreApplication::translate("domain", "Does not count: %1.").arg(objectionsText(programme, verdict)));
    return notes;
}

} // namespace domain
