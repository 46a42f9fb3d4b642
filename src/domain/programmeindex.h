#pragma once

#include "domain/programme.h"

#include <QHash>

namespace domain {

/// Enrolments looked up by session and by participant; made once for a rule that looks at many.
/// Valid as long as the programme it was made of is unchanged.
class ProgrammeIndex
{
public:
    explicit ProgrammeIndex(const Programme &programme);

    [[nodiscard]] const std::vector<const Enrolment *> &enrolmentsOf(SessionId session) const;
    [[nodiscard]] const std::vector<const Enrolment *> &enrolmentsOf(ParticipantId participant) const;

private:
    QHash<SessionId, std::vector<const Enrolment *>> m_bySession;
    QHash<ParticipantId, std::vector<const Enrolment *>> m_byParticipant;
};

/// The enrolment of this person in this session, or nullptr.
[[nodiscard]] const Enrolment *findEnrolment(const Programme &programme, SessionId session, ParticipantId participant);

/// The county a municipality belongs to; a county itself, and an urban district that has no other row
/// for its county; none when unknown.
[[nodiscard]] MunicipalityId countyOf(const Programme &programme, MunicipalityId municipality);

} // namespace domain
