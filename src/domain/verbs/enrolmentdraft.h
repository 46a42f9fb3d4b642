#pragma once

#include "domain/draft.h"

namespace domain {

/// Changes to the enrolments of one session in the making, for verbs: looks up who has a row, sets dates, and keeps the
/// waiting list numbered from 1 without gaps.
class EnrolmentDraft
{
public:
    EnrolmentDraft(const Programme &programme, SessionId session, QString label);

    /// The person's row as drafted so far, or nullptr; valid until the next change.
    [[nodiscard]] const Enrolment *find(ParticipantId participant) const;

    /// Gives a person a state as of today: at the end of the waiting list where it is that, with an offer only as told.
    /// Who has the state already stays as it is, unless an offer is told. Attendance stays.
    void setState(ParticipantId participant, EnrolmentState state, const QDateTime &offerUntil = {});
    /// Puts people of the waiting list into this order, which names each of them once.
    void setOrder(const QList<ParticipantId> &waiting);
    /// Replaces a person's row, which is there.
    void update(const Enrolment &row) { m_draft.update(row); }
    /// Removes the rows of these people. InputRefused when something keeps one.
    [[nodiscard]] base::Result<> remove(const QSet<EnrolmentId> &ids);

    [[nodiscard]] Draft &draft() { return m_draft; }
    /// The finished change set, the waiting list numbered anew where something changed; the draft is used up.
    [[nodiscard]] ChangeSet take();

private:
    Draft m_draft;
    SessionId m_session;
    QHash<ParticipantId, EnrolmentId> m_ids;
    int m_nextPlace; ///< beyond every place that counts, until take() numbers anew
};

} // namespace domain
