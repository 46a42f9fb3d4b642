#include "domain/rules/eventstatus.h"

#include "domain/programmeindex.h"
#include "domain/rules/entitlement.h"

namespace domain {

namespace {

EventStage stageOf(const Certificate &certificate, bool isPresent)
{
    switch (certificate.handover) {
    case CertificateHandover::HandedOver: return EventStage::HandedOver;
    case CertificateHandover::ToPost: return EventStage::ToPost;
    case CertificateHandover::Posted: return EventStage::Posted;
    case CertificateHandover::Open: break;
    }
    return isPresent ? EventStage::Issued : EventStage::NotHere;
}

QHash<ParticipantId, const Certificate *> holders(const Programme &programme)
{
    QHash<ParticipantId, const Certificate *> found;
    for (const Certificate &certificate : programme.table<Certificate>()) {
        if (certificate.kind == CertificateKind::Certificate && certificate.state == CertificateState::Valid)
            found.insert(certificate.participant, &certificate);
    }
    return found;
}

} // namespace

std::vector<EventStatus> eventStatuses(const Programme &programme, SessionId session)
{
    const ProgrammeIndex index(programme);
    const auto holding = holders(programme);
    QHash<ParticipantId, const Enrolment *> places;
    for (const Enrolment *enrolment : index.enrolmentsOf(session)) {
        if (takesSeat(*enrolment))
            places.insert(enrolment->participant, enrolment);
    }
    std::vector<EventStatus> statuses;
    for (const ParticipantId id : participantsByName(programme)) {
        const Enrolment *place = places.value(id);
        const Certificate *certificate = holding.value(id);
        if (!place && !certificate)
            continue;
        EventStatus status;
        status.participant = id;
        status.isPresent = place && (place->attendance == Attendance::Present || place->attendance == Attendance::Partial);
        if (certificate) {
            status.certificate = certificate->id;
            status.stage = stageOf(*certificate, status.isPresent);
        } else if (status.isPresent) {
            const Entitlement verdict = entitlement(programme, index, id);
            status.stage = verdict.entitled ? EventStage::Ready : EventStage::Blocked;
            if (!verdict.entitled)
                status.reason = verdict.decision ? verdict.decision->reason : sentences(verdict.reasons).join(u' ');
        }
        statuses.push_back(status);
    }
    return statuses;
}

EventProgress eventProgress(std::span<const EventStatus> statuses)
{
    EventProgress progress;
    for (const EventStatus &status : statuses) {
        switch (status.stage) {
        case EventStage::NotHere: ++progress.notHere; break;
        case EventStage::Blocked: ++progress.blocked; break;
        case EventStage::Ready:
        case EventStage::Issued: ++progress.waiting; break;
        case EventStage::HandedOver: ++progress.handedOver; break;
        case EventStage::ToPost:
        case EventStage::Posted: ++progress.toPost; break;
        }
    }
    return progress;
}

} // namespace domain
