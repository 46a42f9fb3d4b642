#include "domain/verbs/eligibilityverbs.h"

#include "domain/check.h"
#include "domain/draft.h"

#include <QCoreApplication>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Failure unknown(ParticipantId id)
{
    return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(id.value));
}

base::Failure unknown(MunicipalityId id)
{
    return refused(QCoreApplication::translate("domain", "There is no municipality %1.").arg(id.value));
}

ParticipantId holderOf(const Eligibility &row, ParticipantId)
{
    return row.participant;
}

MunicipalityId holderOf(const Eligibility &row, MunicipalityId)
{
    return row.municipality;
}

void setHolder(Eligibility &row, ParticipantId holder)
{
    row.participant = holder;
}

void setHolder(Eligibility &row, MunicipalityId holder)
{
    row.municipality = holder;
}

QString groundLabel(EligibilityGround ground, const QString &holder)
{
    if (ground == EligibilityGround::Exception)
        return QCoreApplication::translate("domain", "Grant an exception to “%1”").arg(holder);
    return QCoreApplication::translate("domain", "Enter “%1” for “%2”").arg(enumLabel(ground), holder);
}

QString groundLabel(const Programme &programme, EligibilityGround ground, const QList<ParticipantId> &holders)
{
    const int count = static_cast<int>(holders.size());
    if (count == 1)
        return groundLabel(ground, fullName(*programme.find(holders.front())));
    if (ground == EligibilityGround::Exception)
        return QCoreApplication::translate("domain", "Grant %n participants an exception", nullptr, count);
    return QCoreApplication::translate("domain", "Enter “%1” for %n participants", nullptr, count).arg(enumLabel(ground));
}

QString groundLabel(const Programme &programme, EligibilityGround ground, const QList<MunicipalityId> &holders)
{
    const int count = static_cast<int>(holders.size());
    if (count == 1)
        return groundLabel(ground, programme.find(holders.front())->name);
    return QCoreApplication::translate("domain", "Enter “%1” for %n municipalities", nullptr, count).arg(enumLabel(ground));
}

void take(Eligibility &row, const GroundEntry &entry)
{
    row.ground = entry.ground;
    row.evidence = entry.evidence.value_or(row.evidence).trimmed();
    row.evidenceDate = entry.evidenceDate.value_or(row.evidenceDate);
    row.validUntil = entry.validUntil.value_or(row.validUntil);
    row.reason = entry.reason.value_or(row.reason).trimmed();
    row.decidedBy = entry.decidedBy.value_or(row.decidedBy).trimmed();
}

base::Result<> checkGround(const Programme &programme, const Eligibility &row)
{
    if (row.ground == EligibilityGround::Exception && row.decidedBy.isEmpty())
        return refused(QCoreApplication::translate("domain", "An exception needs the name of who decided."));
    if (row.validUntil.isValid() && row.evidenceDate.isValid() && row.validUntil < row.evidenceDate)
        return refused(QCoreApplication::translate("domain", "The validity ends before the day of the evidence. Please look at both dates."));
    return check(programme, row);
}

template <class Holder>
QHash<base::Id<Holder>, EligibilityId> rowsOfKind(const Programme &programme, EligibilityGround ground)
{
    QHash<base::Id<Holder>, EligibilityId> rows;
    for (const Eligibility &row : programme.table<Eligibility>()) {
        if (const auto holder = holderOf(row, base::Id<Holder>()); holder.isValid() && row.ground == ground)
            rows.insert(holder, row.id);
    }
    return rows;
}

template <class Holder>
base::Result<ChangeSet> groundSet(const Programme &programme, QList<base::Id<Holder>> holders, const GroundEntry &entry)
{
    if (holders.isEmpty())
        return ChangeSet();
    for (const base::Id<Holder> holder : std::as_const(holders)) {
        if (!programme.find(holder))
            return unknown(holder);
    }
    const auto existing = rowsOfKind<Holder>(programme, entry.ground);
    Draft draft(programme, groundLabel(programme, entry.ground, holders));
    QSet<base::Id<Holder>> done;
    for (const base::Id<Holder> holder : std::as_const(holders)) {
        if (done.contains(holder))
            continue;
        done.insert(holder);
        const Eligibility *current = programme.find(existing.value(holder));
        Eligibility row = current ? *current : Eligibility();
        setHolder(row, holder);
        take(row, entry);
        if (const auto checked = checkGround(programme, row); !checked)
            return checked.failure();
        if (current)
            draft.update(row);
        else
            draft.add(row);
    }
    return draft.take();
}

QString decisionOnOne(const QString &name, ParticipantState state)
{
    switch (state) {
    case ParticipantState::Accepted:
        return QCoreApplication::translate("domain", "Accept “%1”").arg(name);
    case ParticipantState::Waiting:
        return QCoreApplication::translate("domain", "Put “%1” on the waiting list").arg(name);
    case ParticipantState::Declined:
        return QCoreApplication::translate("domain", "Decline “%1”").arg(name);
    case ParticipantState::Applied:
    case ParticipantState::Withdrawn:
        break;
    }
    return QCoreApplication::translate("domain", "Set “%1” to “%2”").arg(name, enumLabel(state));
}

QString decisionOnMany(int count, ParticipantState state)
{
    switch (state) {
    case ParticipantState::Accepted:
        return QCoreApplication::translate("domain", "Accept %n participants", nullptr, count);
    case ParticipantState::Waiting:
        return QCoreApplication::translate("domain", "Put %n participants on the waiting list", nullptr, count);
    case ParticipantState::Declined:
        return QCoreApplication::translate("domain", "Decline %n participants", nullptr, count);
    case ParticipantState::Applied:
    case ParticipantState::Withdrawn:
        break;
    }
    return QCoreApplication::translate("domain", "Set %n participants to “%1”", nullptr, count).arg(enumLabel(state));
}

} // namespace

base::Result<ChangeSet> setGround(const Programme &programme, const QList<ParticipantId> &participants, const GroundEntry &entry)
{
    return groundSet<Participant>(programme, participants, entry);
}

base::Result<ChangeSet> setGround(const Programme &programme, const QList<MunicipalityId> &municipalities, const GroundEntry &entry)
{
    return groundSet<Municipality>(programme, municipalities, entry);
}

base::Result<ChangeSet> removeGrounds(const Programme &programme, const QList<EligibilityId> &grounds)
{
    for (const EligibilityId id : grounds) {
        if (!programme.find(id))
            return refused(QCoreApplication::translate("domain", "There is no ground of eligibility %1.").arg(id.value));
    }
    if (grounds.isEmpty())
        return ChangeSet();
    const Eligibility &first = *programme.find(grounds.front());
    const Municipality *municipality = programme.find(first.municipality);
    const Participant *person = programme.find(first.participant);
    const QString holder = municipality ? municipality->name : person ? fullName(*person) : QString();
    const int count = static_cast<int>(grounds.size());
    Draft draft(programme, count == 1 ? QCoreApplication::translate("domain", "Remove “%1” of “%2”").arg(enumLabel(first.ground), holder)
                                      : QCoreApplication::translate("domain", "Remove %n grounds of eligibility", nullptr, count));
    if (const auto removed = draft.remove(QSet<EligibilityId>(grounds.begin(), grounds.end())); !removed)
        return removed.failure();
    return draft.take();
}

base::Result<ChangeSet> decideParticipants(const Programme &programme, const QList<ParticipantId> &participants, ParticipantState state)
{
    Draft draft(programme, {});
    QList<ParticipantId> decided;
    for (const ParticipantId id : participants) {
        const Participant *person = draft.programme().find(id);
        if (!person)
            return unknown(id);
        if (person->state == state)
            continue;
        Participant row = *person;
        row.state = state;
        draft.update(row);
        decided.append(id);
    }
    if (decided.isEmpty())
        return ChangeSet();
    const int count = static_cast<int>(decided.size());
    draft.setLabel(count == 1 ? decisionOnOne(fullName(*programme.find(decided.front())), state) : decisionOnMany(count, state));
    return draft.take();
}

} // namespace domain
