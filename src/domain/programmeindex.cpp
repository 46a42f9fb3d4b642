#include "domain/programmeindex.h"

namespace domain {

ProgrammeIndex::ProgrammeIndex(const Programme &programme)
{
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        m_bySession[enrolment.session].push_back(&enrolment);
        m_byParticipant[enrolment.participant].push_back(&enrolment);
    }
}

namespace {
const std::vector<const Enrolment *> noEnrolments;
}

const std::vector<const Enrolment *> &ProgrammeIndex::enrolmentsOf(SessionId session) const
{
    const auto found = m_bySession.constFind(session);
    return found == m_bySession.cend() ? noEnrolments : *found;
}

const std::vector<const Enrolment *> &ProgrammeIndex::enrolmentsOf(ParticipantId participant) const
{
    const auto found = m_byParticipant.constFind(participant);
    return found == m_byParticipant.cend() ? noEnrolments : *found;
}

const Enrolment *findEnrolment(const Programme &programme, SessionId session, ParticipantId participant)
{
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (enrolment.session == session && enrolment.participant == participant)
            return &enrolment;
    }
    return nullptr;
}

MunicipalityId countyOf(const Programme &programme, MunicipalityId municipality)
{
    const Municipality *row = programme.find(municipality);
    if (!row)
        return {};
    const bool isOwnCounty = row->isCounty() || (row->kind == MunicipalityKind::UrbanDistrict && !row->county.isValid());
    return isOwnCounty ? row->id : row->county;
}

} // namespace domain
