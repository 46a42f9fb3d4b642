#include "support/largeyear.h"

#include "base/clock.h"
#include "domain/rules/holidays.h"
#include "domain/templates/dice.h"
#include "domain/templates/programmetemplate.h"

using namespace domain;

namespace testprogrammes {

namespace {

class LargeYear
{
public:
    explicit LargeYear(YearSize size) : m_size(size), m_programme(newProgramme(QStringLiteral("Großer Durchgang"), 2024)) {}

    Programme build()
    {
        setRules();
        addTowns();
        addPeople();
        addQuestions();
        addCoaches();
        addTrainings();
        holdEvents();
        enrolInEvents();
        enrolInTrainings();
        addInterests();
        addAbsences();
        addFindings();
        return std::move(m_programme);
    }

private:
    static constexpr int townCount = 400;
    static constexpr int coachCount = 60;
    static constexpr int questionsOfRole = 20;

    static QDate today() { return QDate(2024, 11, 5); }

    template <class R>
    void replace(R row) { m_programme.table<R>().replace(std::move(row)); }

    void setRules()
    {
        ProgrammeInfo info = m_programme.info();
        info.sameMunicipalityMax = 4;
        replace(info);
        for (const Role &role : m_programme.table<Role>())
            m_roles.append(role.id);
        addRow(m_programme, SchoolHoliday{{}, QStringLiteral("Herbstferien"), QDate(2024, 10, 28), QDate(2024, 10, 30)});
        addRow(m_programme, SchoolHoliday{{}, QStringLiteral("Weihnachtsferien"), QDate(2024, 12, 23), QDate(2025, 1, 4)});
    }

    void addTowns()
    {
        QList<const Municipality *> counties;
        for (const Municipality &row : m_programme.table<Municipality>()) {
            if (row.kind == MunicipalityKind::RuralDistrict)
                counties.append(&row);
        }
        QList<Municipality> towns;
        for (int i = 0; i < townCount; ++i) {
            const Municipality &county = *counties.at(i % counties.size());
            towns.append({{}, county.ags + QStringLiteral("%1").arg(100 + i, 3, 10, QLatin1Char('0')), QStringLiteral("Mühlingen-%1").arg(i + 1), {},
                          i % 5 == 0 ? MunicipalityKind::Town : MunicipalityKind::Municipality, county.id, 4000 + 137 * i, {}, {}, {}, {}});
        }
        for (const Municipality &town : towns)
            m_towns.append(addRow(m_programme, town));
        for (qsizetype i = 0; i < m_towns.size(); ++i) {
            Eligibility ground;
            ground.municipality = m_towns.at(i);
            ground.ground = i % 3 ? EligibilityGround::ClimateMobilityPlan : EligibilityGround::ActionPlan;
            ground.evidence = i % 40 ? QStringLiteral("Beschluss des Gemeinderats") : QString();
            ground.evidenceDate = QDate(2024, 3, 1);
            ground.validUntil = i % 50 == 7 ? QDate(2024, 6, 30) : QDate();
            addRow(m_programme, ground);
        }
    }

    void addPeople()
    {
        static const QStringList given{QStringLiteral("Änne"),  QStringLiteral("Bernd"), QStringLiteral("Çiğdem"), QStringLiteral("Dorothée"), QStringLiteral("Emil"),
                                       QStringLiteral("Frauke"), QStringLiteral("Gökhan"), QStringLiteral("Hanna"), QStringLiteral("Ingo"), QStringLiteral("Jürgen")};
        static const QStringList stem{QStringLiteral("Müller"), QStringLiteral("Strauß"), QStringLiteral("Öztürk"), QStringLiteral("Bäcker"), QStringLiteral("Heide"),
                                      QStringLiteral("Kowalski"), QStringLiteral("Weiß"), QStringLiteral("Schröder"), QStringLiteral("Nguyen"), QStringLiteral("Rößler")};
        for (int i = 0; i < m_size.people; ++i) {
            Participant row;
            row.givenName = given.at(i % given.size());
            row.familyName = i % 300 == 299 ? stem.front() : QStringLiteral("%1-%2").arg(stem.at(i / 10 % stem.size())).arg(i / 100 + 1);
            row.academicTitle = i % 17 == 0 ? QStringLiteral("Dr.-Ing.") : QString();
            row.namePrefix = i % 41 == 0 ? QStringLiteral("von der") : QString();
            row.email = i % 200 == 3 ? QString() : QStringLiteral("person%1@stadt.example").arg(i);
            row.office = QStringLiteral("Amt für Mobilität");
            row.municipality = i % 300 == 299 ? m_towns.front() : m_towns.at(m_dice.roll(townCount));
            row.role = m_roles.at(i % 10 == 0 ? 2 : i % 3 == 0 ? 0 : 1);
            row.state = i % 30 == 11 ? ParticipantState::Withdrawn : i % 25 == 4 ? ParticipantState::Applied : ParticipantState::Accepted;
            row.registeredOn = QDate(2024, 8, 1).addDays(i % 50);
            m_people[row.role].append(addRow(m_programme, row));
        }
    }

    void addQuestions()
    {
        for (const Question &question : m_programme.table<Question>())
            m_questions[question.role].append(question.id);
        const QList<ModuleId> modules = moduleIds();
        for (const RoleId role : m_roles) {
            while (m_questions[role].size() < questionsOfRole) {
                Question row;
                row.role = role;
                row.number = static_cast<int>(m_questions[role].size()) + 1;
                row.module = modules.at(row.number % modules.size());
                row.text = QStringLiteral("Wie gelingt Schritt %1 der Verkehrswende vor Ort?").arg(row.number);
                m_questions[role].append(addRow(m_programme, row));
            }
        }
    }

    QList<ModuleId> moduleIds() const
    {
        QList<ModuleId> ids;
        for (const Module &module : m_programme.table<Module>())
            ids.append(module.id);
        return ids;
    }

    void addCoaches()
    {
        for (int i = 0; i < coachCount; ++i) {
            Coach coach;
            coach.givenName = QStringLiteral("Paula");
            coach.familyName = QStringLiteral("Coach-%1").arg(i + 1);
            coach.maxTrainings = 14;
            for (const RoleId role : m_roles)
                coach.questions += m_questions[role].mid(i % 4 * 5, 10);
            m_coaches.append(addRow(m_programme, coach));
        }
    }

    /// Three starts a day on every working day from 16 September to 6 December, one after another.
    void addTrainings()
    {
        const int count = m_size.sessions - static_cast<int>(m_programme.table<Session>().size());
        QList<QDate> days;
        for (QDate day = QDate(2024, 9, 16); day <= QDate(2024, 12, 6); day = nextWorkingDay(day.addDays(1)))
            days.append(day);
        for (int i = 0; i < count; ++i)
            addRow(m_programme, training(i, days.at(i * days.size() / count)));
    }

    Session training(int i, QDate day)
    {
        Session row;
        row.title = QStringLiteral("Impulstraining %1").arg(i + 1);
        row.startsAt = base::berlinTime(i % 211 == 3 ? day.addDays(6 - day.dayOfWeek()) : day, QTime(8 + i % 3 * 3, 30));
        row.endsAt = row.startsAt.addSecs(2 * 3600);
        row.mode = i % 7 == 0 ? SessionMode::InPerson : SessionMode::Online;
        row.place = i % 7 == 0 && i % 35 ? QStringLiteral("Rathaus, Saal %1").arg(i) : QString();
        row.link = i % 7 && i % 45 ? QStringLiteral("https://treffen.example/%1").arg(i) : QString();
        row.minSize = 12;
        row.maxSize = i % 60 == 59 ? 30 : 40;
        row.state = day < today() ? (i % 90 == 8 ? SessionState::Confirmed : SessionState::Held)
            : i % 100 == 99       ? SessionState::Cancelled
            : day < today().addDays(14) ? SessionState::Confirmed : SessionState::Planned;
        row.roles = {m_roles.at(i % 10 == 0 ? 2 : i % 3 == 0 ? 0 : 1)};
        const QList<QuestionId> questions = m_questions[row.roles.front()];
        row.questions = {questions.at(i % (questionsOfRole - 1)), questions.at((i + 7) % (questionsOfRole - 1))};
        row.coaches = i % 70 == 69 ? QList<CoachId>() : QList<CoachId>{m_coaches.at(i % 60 == 19 ? 16 : i % coachCount)};
        return row;
    }

    void holdEvents()
    {
        const Table<Session> sessions = m_programme.table<Session>();
        for (Session session : sessions) {
            if (session.kind == SessionKind::ImpulseTraining)
                continue;
            session.mode = session.mode == SessionMode::Open ? SessionMode::InPerson : session.mode;
            session.place = session.mode == SessionMode::InPerson ? QStringLiteral("Stadthalle") : QString();
            session.link = session.mode == SessionMode::Online ? QStringLiteral("https://treffen.example/info") : QString();
            session.state = session.startsAt.date() < today() ? SessionState::Held : SessionState::Planned;
            replace(session);
        }
    }

    void enrol(const Session &session, ParticipantId person, EnrolmentState state)
    {
        Enrolment row;
        row.participant = person;
        row.session = session.id;
        row.state = state;
        row.stateSince = session.startsAt.date().addDays(-20 + m_dice.roll(10));
        if (session.startsAt.date() < today() && state == EnrolmentState::Enrolled && !m_dice.chance(2)) {
            const int percent = m_dice.roll(100);
            row.attendance = percent < 85 ? Attendance::Present : percent < 92 ? Attendance::Excused
                : percent < 96 ? Attendance::Absent : Attendance::Partial;
            if (row.attendance == Attendance::Partial)
                row.minutes = 45 + m_dice.roll(60);
        }
        addRow(m_programme, row);
    }

    void enrolInEvents()
    {
        for (const Session &session : m_programme.table<Session>()) {
            if (session.kind == SessionKind::ImpulseTraining)
                continue;
            for (const Participant &person : m_programme.table<Participant>()) {
                const bool isForRole = session.roles.isEmpty() || session.roles.contains(person.role);
                if (isForRole && takesPart(person) && !m_dice.chance(2))
                    enrol(session, person.id, m_dice.chance(3) ? EnrolmentState::Declined : EnrolmentState::Enrolled);
            }
        }
    }

    /// The people of a role in turn, so that trainings of one day have different ones.
    void enrolInTrainings()
    {
        QHash<RoleId, qsizetype> next;
        const int seats = m_size.people * 7 / std::max(1, m_size.sessions);
        for (const Session &session : m_programme.table<Session>()) {
            if (session.kind != SessionKind::ImpulseTraining || session.state == SessionState::Cancelled)
                continue;
            const QList<ParticipantId> &people = m_people[session.roles.front()];
            qsizetype &position = next[session.roles.front()];
            if (session.id.value % 25 == 0 && position > 3 && people.size() > 3)
                enrol(session, people.at((position - 2) % people.size()), EnrolmentState::Enrolled);
            const qsizetype taken = std::clamp<qsizetype>(people.size() - 3, 0, session.id.value % 80 == 0 ? 5 : seats);
            for (qsizetype i = 0; i < taken; ++i)
                enrol(session, people.at(position++ % people.size()), EnrolmentState::Enrolled);
            if (session.id.value % 30 == 0)
                enrol(session, people.at(position % people.size()), EnrolmentState::Waiting);
        }
    }

    void addInterests()
    {
        for (const Participant &person : m_programme.table<Participant>()) {
            const QList<QuestionId> questions = m_questions[person.role];
            for (int rank = 1; rank <= 3; ++rank)
                addRow(m_programme, Interest{{}, person.id, questions.at((person.id.value + rank * 5) % questions.size()), {}, rank});
        }
    }

    void addAbsences()
    {
        const auto away = [this](ParticipantId person, CoachId coach) {
            const QDate from = QDate(2024, 10, 1).addDays(m_dice.roll(60));
            addRow(m_programme, Unavailability{{}, person, coach, base::berlinTime(from, QTime(0, 0)),
                                                               base::berlinTime(from.addDays(1 + m_dice.roll(4)), QTime(0, 0)), {}});
        };
        for (const Participant &person : m_programme.table<Participant>()) {
            if (m_dice.chance(10))
                away(person.id, {});
        }
        for (const CoachId coach : std::as_const(m_coaches))
            away({}, coach);
    }

    void addFindings()
    {
        for (const Session &session : m_programme.table<Session>()) {
            const bool hasFindings = session.state == SessionState::Held && session.kind == SessionKind::ImpulseTraining;
            for (int i = 0; hasFindings && session.id.value % 20 && i < 3; ++i) {
                Finding row;
                row.session = session.id;
                row.question = session.questions.at(i % 2);
                row.kind = static_cast<FindingKind>(i);
                row.text = QStringLiteral("Erkenntnis %1 aus „%2“: Früh miteinander reden spart später Zeit.").arg(i + 1).arg(session.title);
                row.reviewed = session.id.value % 9 != 0;
                addRow(m_programme, row);
            }
        }
    }

    YearSize m_size;
    Programme m_programme;
    Dice m_dice;
    QList<RoleId> m_roles;
    QList<MunicipalityId> m_towns;
    QList<CoachId> m_coaches;
    QHash<RoleId, QList<ParticipantId>> m_people;
    QHash<RoleId, QList<QuestionId>> m_questions;
};

} // namespace

domain::Programme largeYear(YearSize size)
{
    return LargeYear(size).build();
}

} // namespace testprogrammes
