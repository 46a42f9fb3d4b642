#pragma once

#include "base/clock.h"
#include "domain/draft.h"

namespace testdata {

using namespace domain;

/// A small programme made by hand: two counties, two municipalities, three roles, four people, a
/// kick-off, two trainings and a closing event of 2024, everybody eligible, enrolled and present.
struct SmallProgramme
{
    Programme programme;
    MunicipalityId county, aalen, ulm;
    RoleId leadership, planner, coordinator;
    ParticipantId heide, mueller, weiss, celik;
    SessionId kickoff, training, second, closing;
};

inline QDateTime at(int month, int day, int hour)
{
    return base::berlinTime(QDate(2024, month, day), QTime(hour, 0));
}

inline Session session(SessionKind kind, const char16_t *title, QDateTime start)
{
    Session row;
    row.kind = kind;
    row.title = QString::fromUtf16(title);
    row.startsAt = start;
    row.endsAt = start.addSecs(2 * 3600);
    return row;
}

inline Participant person(const char16_t *given, const char16_t *prefix, const char16_t *family, MunicipalityId municipality, RoleId role)
{
    Participant row;
    row.givenName = QString::fromUtf16(given);
    row.namePrefix = QString::fromUtf16(prefix);
    row.familyName = QString::fromUtf16(family);
    row.email = QStringLiteral("%1@stadt.example").arg(row.givenName.toLower());
    row.municipality = municipality;
    row.role = role;
    row.state = ParticipantState::Accepted;
    return row;
}

inline Eligibility ground(MunicipalityId municipality, EligibilityGround ground)
{
    return {{}, municipality, {}, ground, QStringLiteral("Beschluss"), QDate(2024, 1, 15), {}, {}, {}};
}

inline SmallProgramme smallProgramme()
{
    SmallProgramme p;
    Draft draft(Programme(), QStringLiteral("Test data"));
    ProgrammeInfo info;
    info.uuid = QStringLiteral("5f0c3c5e-0000-4000-8000-000000000001");
    info.title = QStringLiteral("Impuls 2024");
    info.year = 2024;
    draft.add(info);
    p.county = draft.add(Municipality{{}, QStringLiteral("08136"), QStringLiteral("Ostalbkreis"), {}, MunicipalityKind::RuralDistrict, {}, {}, {}, {}, {}, {}});
    p.aalen = draft.add(Municipality{{}, QStringLiteral("08136088"), QStringLiteral("Aalen"), QStringLiteral("Aalen, Stadt"), MunicipalityKind::LargeDistrictTown, p.county, 68393, {}, QStringLiteral("73430"), {}, {}});
    p.ulm = draft.add(Municipality{{}, QStringLiteral("08421000"), QStringLiteral("Ulm"), {}, MunicipalityKind::UrbanDistrict, {}, 126790, {}, QStringLiteral("89073"), {}, {}});
    p.leadership = draft.add(Role{{}, QStringLiteral("leadership"), QStringLiteral("Führungsebene"), QStringLiteral("F"), QStringLiteral("#0072b2"), 1, {}});
    p.planner = draft.add(Role{{}, QStringLiteral("planner"), QStringLiteral("Fachplaner:in"), QStringLiteral("P"), QStringLiteral("#d55e00"), 2, {}});
    p.coordinator = draft.add(Role{{}, QStringLiteral("county_coordinator"), QStringLiteral("Landkreiskoordinator:in"), QStringLiteral("K"), QStringLiteral("#009e73"), 3, {}});
    p.heide = draft.add(person(u"Änne", u"von der", u"Heide", p.aalen, p.planner));
    p.mueller = draft.add(person(u"Anja", u"", u"Müller", p.ulm, p.planner));
    p.weiss = draft.add(person(u"Jörg", u"", u"Weiß", p.aalen, p.leadership));
    p.celik = draft.add(person(u"Ünal", u"", u"Çelik", p.ulm, p.coordinator));
    draft.add(ground(p.aalen, EligibilityGround::ClimateMobilityPlan));
    draft.add(ground(p.ulm, EligibilityGround::ClimateMobilityPlan));
    draft.add(ground(p.county, EligibilityGround::CountyCoordinator));
    p.kickoff = draft.add(session(SessionKind::KickoffWorkshop, u"Auftakt", at(10, 8, 10)));
    p.training = draft.add(session(SessionKind::ImpulseTraining, u"Training A", at(10, 22, 10)));
    p.second = draft.add(session(SessionKind::ImpulseTraining, u"Training B", at(11, 12, 10)));
    p.closing = draft.add(session(SessionKind::ClosingEvent, u"Abschluss", at(12, 10, 10)));
    for (const SessionId place : {p.kickoff, p.training, p.closing}) {
        for (const ParticipantId who : {p.heide, p.mueller, p.weiss, p.celik}) {
            Enrolment enrolment;
            enrolment.participant = who;
            enrolment.session = place;
            enrolment.attendance = Attendance::Present;
            draft.add(enrolment);
        }
    }
    p.programme = draft.programme();
    return p;
}

} // namespace testdata
