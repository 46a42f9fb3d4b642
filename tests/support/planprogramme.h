#pragma once

#include "base/clock.h"
#include "domain/templates/programmetemplate.h"

#include <random>

// Programmes with something to plan, for tests above the domain.

namespace testprogrammes {

/// How large the programme is, and how scarce its seats are.
struct PlanSize
{
    int people = 24;
    int trainings = 6;
    int least = 3;
    int most = 6;
    int questions = 6;
    int wishes = 3;     ///< of each person
    int wanted = 2;     ///< trainings of each person at most
    int municipalities = 8;
    bool hasTwoRoles = false; ///< every fourth person and training is for the leadership
};

/// The programme and what its tests ask for.
struct PlanProgramme
{
    domain::Programme programme;
    QList<domain::ParticipantId> people;
    QList<domain::SessionId> trainings; ///< by time, the first one a week after the clock of the tests
};

namespace detail {

inline domain::Session training(int number, domain::RoleId role, domain::QuestionId question, domain::CoachId coach, const PlanSize &size)
{
    domain::Session session;
    session.title = QStringLiteral("Training %1").arg(number + 1);
    session.kind = domain::SessionKind::ImpulseTraining;
    session.startsAt = base::berlinTime(QDate(2024, 11, 12).addDays(number / 2), QTime(number % 2 == 0 ? 10 : 11, 0));
    session.endsAt = session.startsAt.addSecs(2 * 60 * 60);
    session.mode = domain::SessionMode::Online;
    session.minSize = size.least;
    session.maxSize = size.most;
    session.roles = {role};
    session.questions = {question};
    session.coaches = {coach};
    return session;
}

} // namespace detail

/// People "Person 000" … of the towns "Ort 0" …, who wish questions that the trainings answer. The same at every call.
inline PlanProgramme planProgramme(const PlanSize &size = {})
{
    using namespace domain;
    PlanProgramme p;
    Programme &programme = p.programme;
    ProgrammeInfo info;
    info.uuid = QStringLiteral("5f0c3c5e-0000-4000-8000-000000000005");
    info.title = QStringLiteral("Durchgang 2024");
    info.year = 2024;
    info.wantedTrainings = size.wanted;
    addRow(programme, info);
    const RoleId planner = addRow(programme, Role{{}, QStringLiteral("planner"), QStringLiteral("Fachplaner:in"), QStringLiteral("F"), QStringLiteral("#0072b2"), 1, {}});
    const RoleId leadership = addRow(programme, Role{{}, QStringLiteral("leadership"), QStringLiteral("Führungskraft"), QStringLiteral("L"), QStringLiteral("#d55e00"), 2, {}});
    const auto roleOf = [&](int number) { return size.hasTwoRoles && number % 4 == 3 ? leadership : planner; };
    QList<MunicipalityId> towns;
    for (int i = 0; i < size.municipalities; ++i) {
        Municipality town;
        town.name = QStringLiteral("Ort %1").arg(i);
        towns.append(addRow(programme, town));
    }
    QHash<RoleId, QList<QuestionId>> questions;
    for (int i = 0; i < size.questions; ++i) {
        Question question;
        question.role = roleOf(i);
        question.number = int(questions[question.role].size()) + 1;
        question.text = QStringLiteral("Frage %1?").arg(i + 1);
        questions[question.role].append(addRow(programme, question));
    }
    for (int i = 0; i < size.trainings; ++i) {
        Coach coach;
        coach.familyName = QStringLiteral("Coach %1").arg(i);
        const QList<QuestionId> &asked = questions[roleOf(i)];
        p.trainings.append(addRow(programme, detail::training(i, roleOf(i), asked[i % asked.size()], addRow(programme, coach), size)));
    }
    std::mt19937 random(7);
    for (int i = 0; i < size.people; ++i) {
        Participant person;
        person.familyName = QStringLiteral("Person %1").arg(i, 3, 10, QLatin1Char('0'));
        person.givenName = QStringLiteral("Vorname");
        person.municipality = towns[i % towns.size()];
        person.role = roleOf(i);
        person.state = ParticipantState::Accepted;
        p.people.append(addRow(programme, person));
        QList<QuestionId> open = questions[person.role];
        for (int rank = 1; rank <= size.wishes && !open.isEmpty(); ++rank) {
            // Low numbers are wished more often, so that seats are scarce there.
            const auto pick = std::min(random() % quint32(open.size()), random() % quint32(open.size()));
            addRow(programme, Interest{{}, p.people.last(), open.takeAt(qsizetype(pick)), {}, rank});
        }
    }
    return p;
}

} // namespace testprogrammes
