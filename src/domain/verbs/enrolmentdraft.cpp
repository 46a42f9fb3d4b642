#include "domain/verbs/enrolmentdraft.h"

#include "base/clock.h"
#include "domain/rules/seating.h"

namespace domain {

EnrolmentDraft::EnrolmentDraft(const Programme &programme, SessionId session, QString label)
    : m_draft(programme, std::move(label)), m_session(session), m_nextPlace(unorderedWaitingPlace)
{
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (enrolment.session == session)
            m_ids.insert(enrolment.participant, enrolment.id);
    }
}

const Enrolment *EnrolmentDraft::find(ParticipantId participant) const
{
    return m_draft.programme().find(m_ids.value(participant));
}

void EnrolmentDraft::setState(ParticipantId participant, EnrolmentState state, const QDateTime &offerUntil)
{
    Enrolment row;
    if (const Enrolment *current = find(participant))
        row = *current;
    if (row.id.isValid() && row.state == state && !offerUntil.isValid())
        return;
    if (!row.id.isValid() || row.state != state)
        row.stateSince = base::Clock::today();
    row.participant = participant;
    row.session = m_session;
    row.state = state;
    row.offerUntil = offerUntil;
    row.waitingPlace = state == EnrolmentState::Waiting ? std::optional(++m_nextPlace) : std::nullopt;
    if (row.id.isValid())
        m_draft.update(row);
    else
        m_ids.insert(participant, m_draft.add(row));
}

void EnrolmentDraft::setOrder(const QList<ParticipantId> &waiting)
{
    int place = 0;
    for (const ParticipantId id : waiting) {
        Enrolment row = *find(id);
        row.waitingPlace = ++place;
        m_draft.update(row);
    }
}

base::Result<> EnrolmentDraft::remove(const QSet<EnrolmentId> &ids)
{
    return m_draft.remove(ids);
}

ChangeSet EnrolmentDraft::take()
{
    if (m_draft.isEmpty())
        return m_draft.take();
    QList<ParticipantId> order;
    for (const Enrolment *waiting : waitingList(m_draft.programme(), m_session))
        order.append(waiting->participant);
    setOrder(order);
    return m_draft.take();
}

} // namespace domain
