#pragma once

#include "domain/draft.h"
#include "domain/rules/closingevent.h"
#include "domain/templates/programmetemplate.h"

namespace testsupport {

struct Guest
{
    const char *given;
    const char *prefix;
    const char *family;
    const char *place;
};

inline constexpr Guest guests[] = {
    {"Anja", "", "Müller", "Ulm"},        {"Änne", "von der", "Heide", "Aalen"}, {"Jörg", "", "Weiß", "Aalen"},    {"Ünal", "", "Çelik", "Ulm"},
    {"Hermann", "", "Abt", "Heidenheim"}, {"Mira", "", "Muller-Koch", "Ulm"},    {"Kim", "", "Herrmansen", "Ulm"},
};

/// Seven people with a place in the closing event, all entitled as soon as they are there; nobody is yet.
inline domain::Programme eventOfSeven()
{
    using namespace domain;
    Draft draft(newProgramme(QStringLiteral("Abschluss"), 2024), QStringLiteral("Test data"));
    Session kickoff;
    SessionId closing = closingEvent(draft.programme(), QDate(2024, 11, 5));
    for (const Session &session : draft.programme().table<Session>()) {
        if (session.kind == SessionKind::KickoffWorkshop)
            kickoff = session;
    }
    Session training;
    training.title = QStringLiteral("Training B1");
    const SessionId trainingId = draft.add(training);
    for (const Guest &guest : guests) {
        Participant person;
        person.givenName = QString::fromUtf8(guest.given);
        person.namePrefix = QString::fromUtf8(guest.prefix);
        person.familyName = QString::fromUtf8(guest.family);
        person.organisation = QStringLiteral("Stadt %1").arg(QString::fromUtf8(guest.place));
        person.state = ParticipantState::Accepted;
        const ParticipantId id = draft.add(person);
        for (const SessionId session : {kickoff.id, trainingId, closing}) {
            Enrolment enrolment;
            enrolment.participant = id;
            enrolment.session = session;
            enrolment.attendance = session == closing ? Attendance::Unknown : Attendance::Present;
            draft.add(enrolment);
        }
    }
    return draft.programme();
}

} // namespace testsupport
