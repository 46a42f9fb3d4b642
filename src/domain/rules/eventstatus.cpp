#include "domain/rules/eventstatus.h"

#include "domain/programmeindex.h"
#include "domain/rules/entitlement.h"
#include "domain/rules/validcertificates.h"

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

bool isThere(const Enrolment *place)
{
    return place && (place->attendance == Attendance::Present || place->attendance == Attendance::Partial);
}

/// Tells of those who are there without a certificate whether they are to get one.
void decide(const Programme &programme, const ProgrammeIndex &index, std::vector<EventStatus> &statuses)
{
    QList<ParticipantId> people;
    std::vector<EventStatus *> undecided;
    for (EventStatus &status : statuses) {
        if (!status.isPresent || status.certificate.isValid())
            continue;
        people.append(status.participant);
        undecided.push_back(&status);
    }
    const std::vector<Entitlement> verdicts = entitlements(programme, index, people);
    for (size_t i = 0; i < verdicts.size(); ++i) {
        undecided[i]->stage = verdicts[i].entitled ? EventStage::Ready : EventStage::Blocked;
        if (!verdicts[i].entitled)
            undecided[i]->reason = refusalText(verdicts[i]);
    }
}

} // namespace

std::vector<EventStatus> eventStatuses(const Programme &programme, SessionId session)
{
    const ProgrammeIndex index(programme);
    const auto holding = validCertificates(programme, CertificateKind::Certificate);
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
        status.isPresent = isThere(place);
        if (certificate) {
            status.certificate = certificate->id;
            status.stage = stageOf(*certificate, status.isPresent);
        }
        statuses.push_back(status);
    }
    decide(programme, index, statuses);
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
