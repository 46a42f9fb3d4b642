#include "support/testmain.h"

#include "base/clock.h"
#include "domain/programme.h"
#include "domain/templates/exampleprogramme.h"
#include "printing/certificatebatch.h"
#include "printing/certificatebuilder.h"
#include "printing/documentfont.h"
#include "printing/schedulebuilder.h"
#include "printing/schedulepage.h"
#include "printing/typesetter.h"

#include <QGuiApplication>

using namespace printing;

/// Documents built from a programme.
class BuildersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void certificateSaysWhatTheProgrammeSays();
    void listsWhatCounts_data();
    void listsWhatCounts();
    void certificateWithoutMunicipality();
    void institutions_data();
    void institutions();
    void matrixHasMonthsAndRoles();
    void matrixOfOneRole();
    void matrixTellsStates();
    void exampleCanBePrinted();

private:
    template <class R>
    base::Id<R> add(R row)
    {
        row.id = m_programme.table<R>().nextId();
        const base::Id<R> id = row.id;
        m_programme.table<R>().insert(std::move(row));
        return id;
    }
    domain::SessionId addSession(const QString &title, QDate date, int minutes, const QList<domain::RoleId> &roles)
    {
        domain::Session session;
        session.title = title;
        session.startsAt = base::berlinTime(date, QTime(10, 0));
        session.endsAt = session.startsAt.addSecs(minutes * 60);
        session.mode = domain::SessionMode::Online;
        session.roles = roles;
        return add(session);
    }
    void enrol(domain::SessionId session, domain::Attendance attendance, std::optional<int> minutes = {})
    {
        domain::Enrolment enrolment;
        enrolment.participant = m_person;
        enrolment.session = session;
        enrolment.attendance = attendance;
        enrolment.minutes = minutes;
        add(enrolment);
    }

    domain::Programme m_programme;
    domain::ParticipantId m_person;
    domain::RoleId m_leadership;
    domain::RoleId m_planner;
};

void BuildersTest::init()
{
    m_programme = {};
    domain::ProgrammeInfo info;
    info.title = QStringLiteral("Impulslotse 2024");
    info.organiser = QStringLiteral("Geschäftsstelle");
    info.place = QStringLiteral("Stuttgart");
    info.signerName = QStringLiteral("Dr. Petra Sommerfeld");
    add(info);
    domain::Role role;
    role.name = QStringLiteral("Fachplaner:in");
    role.position = 2;
    m_planner = add(role);
    role.name = QStringLiteral("Führungsebene");
    role.position = 1;
    m_leadership = add(role);
    domain::Municipality municipality;
    municipality.name = QStringLiteral("Aalen");
    municipality.kind = domain::MunicipalityKind::LargeDistrictTown;
    domain::Participant person;
    person.academicTitle = QStringLiteral("Dr.");
    person.givenName = QStringLiteral("Änne");
    person.namePrefix = QStringLiteral("von der");
    person.familyName = QStringLiteral("Heide");
    person.municipality = add(municipality);
    person.organisation = QStringLiteral("Stadt Aalen, Tiefbau");
    person.role = m_planner;
    m_person = add(person);
}

void BuildersTest::certificateSaysWhatTheProgrammeSays()
{
    domain::Module module;
    module.number = 2;
    module.title = QStringLiteral("Zusammenarbeiten");
    const domain::ModuleId moduleId = add(module);
    const domain::SessionId later = addSession(QStringLiteral("Training"), QDate(2024, 11, 5), 120, {m_planner});
    const domain::SessionId first = addSession(QStringLiteral("Auftakt"), QDate(2024, 10, 15), 180, {});
    domain::Session training = *m_programme.find(later);
    training.module = moduleId;
    m_programme.table<domain::Session>().replace(training);
    enrol(later, domain::Attendance::Present);
    enrol(first, domain::Attendance::Present, 150);

    CertificateOptions options;
    options.number = QStringLiteral("2024-0001-8");
    options.date = QDate(2024, 12, 12);
    const CertificateData data = certificateData(m_programme, m_person, options);
    QCOMPARE(data.recipient, QStringLiteral("Dr. Änne von der Heide"));
    QCOMPARE(data.familyName, QStringLiteral("Heide"));
    QCOMPARE(data.institution, QStringLiteral("Stadt Aalen"));
    QCOMPARE(data.role, QStringLiteral("Fachplaner:in"));
    QCOMPARE(data.programme, QStringLiteral("Impulslotse 2024"));
    QCOMPARE(data.number, options.number);
    QCOMPARE(data.language, DocumentLanguage::German);
    const QList<AttendedSession> expected{{QDate(2024, 10, 15), QStringLiteral("Auftakt"), QStringLiteral("online"), 150},
                                          {QDate(2024, 11, 5), QStringLiteral("Training"), QStringLiteral("Baustein 2: Zusammenarbeiten · online"), 120}};
    QCOMPARE(data.sessions, expected);
    QCOMPARE(totalMinutes(data), 270);

    options.language = QStringLiteral("en");
    QCOMPARE(certificateData(m_programme, m_person, options).sessions.last().detail, QStringLiteral("Module 2: Zusammenarbeiten · online"));
}

void BuildersTest::listsWhatCounts_data()
{
    QTest::addColumn<int>("attendance");
    QTest::addColumn<int>("recorded"); ///< minutes, −1: none
    QTest::addColumn<int>("listed");   ///< minutes, −1: not listed
    QTest::newRow("present") << int(domain::Attendance::Present) << -1 << 120;
    QTest::newRow("present, minutes") << int(domain::Attendance::Present) << 110 << 110;
    QTest::newRow("present, more than all") << int(domain::Attendance::Present) << 150 << 120;
    QTest::newRow("partly, enough") << int(domain::Attendance::Partial) << 100 << 100;
    QTest::newRow("partly, too short") << int(domain::Attendance::Partial) << 30 << -1;
    QTest::newRow("partly, unknown") << int(domain::Attendance::Partial) << -1 << -1;
    QTest::newRow("absent") << int(domain::Attendance::Absent) << -1 << -1;
    QTest::newRow("excused") << int(domain::Attendance::Excused) << -1 << -1;
    QTest::newRow("not recorded") << int(domain::Attendance::Unknown) << -1 << -1;
}

void BuildersTest::listsWhatCounts()
{
    QFETCH(int, attendance);
    QFETCH(int, recorded);
    QFETCH(int, listed);
    enrol(addSession(QStringLiteral("Training"), QDate(2024, 11, 5), 120, {}), static_cast<domain::Attendance>(attendance),
          recorded < 0 ? std::optional<int>() : recorded);
    const QList<AttendedSession> sessions = certificateData(m_programme, m_person, {}).sessions;
    QCOMPARE(sessions.size(), listed < 0 ? 0 : 1);
    if (listed >= 0)
        QCOMPARE(sessions.first().minutes, listed);
}

void BuildersTest::certificateWithoutMunicipality()
{
    domain::Participant person = *m_programme.find(m_person);
    person.municipality = {};
    person.position = QStringLiteral("Fachplanerin");
    person.office = QStringLiteral("Tiefbauamt");
    m_programme.table<domain::Participant>().replace(person);
    const CertificateData data = certificateData(m_programme, m_person, {});
    QCOMPARE(data.institution, QStringLiteral("Stadt Aalen, Tiefbau"));
    QCOMPARE(data.role, QStringLiteral("Fachplanerin, Tiefbauamt"));
    QVERIFY(certificateData(m_programme, domain::ParticipantId{77}, {}).recipient.isEmpty());
}

void BuildersTest::institutions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("expected");
    using Kind = domain::MunicipalityKind;
    QTest::newRow("town") << QStringLiteral("Aalen") << int(Kind::Town) << QStringLiteral("Stadt Aalen");
    QTest::newRow("named town") << QStringLiteral("Stadt Ulm") << int(Kind::UrbanDistrict) << QStringLiteral("Stadt Ulm");
    QTest::newRow("municipality") << QStringLiteral("Aitrach") << int(Kind::Municipality) << QStringLiteral("Gemeinde Aitrach");
    QTest::newRow("county") << QStringLiteral("Rems-Murr-Kreis") << int(Kind::RuralDistrict) << QStringLiteral("Rems-Murr-Kreis");
    QTest::newRow("association") << QStringLiteral("GVV Schussental") << int(Kind::Association) << QStringLiteral("GVV Schussental");
}

void BuildersTest::institutions()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(QString, expected);
    domain::Participant person = *m_programme.find(m_person);
    domain::Municipality municipality = *m_programme.find(person.municipality);
    municipality.name = name;
    municipality.kind = static_cast<domain::MunicipalityKind>(kind);
    m_programme.table<domain::Municipality>().replace(municipality);
    QCOMPARE(institutionText(m_programme, person, DocumentLanguage::German), expected);
}

void BuildersTest::matrixHasMonthsAndRoles()
{
    addSession(QStringLiteral("Training"), QDate(2024, 11, 4), 120, {m_planner});
    addSession(QStringLiteral("Informationsveranstaltung"), QDate(2024, 10, 14), 90, {});
    domain::Session open;
    open.title = QStringLiteral("Abschluss");
    open.place = QStringLiteral("Stuttgart");
    open.mode = domain::SessionMode::InPerson;
    add(open);
    ScheduleOptions options;
    options.asOf = QDate(2024, 9, 2);
    const ScheduleMatrix matrix = scheduleMatrix(m_programme, options);
    QCOMPARE(matrix.roles.size(), 2);
    QCOMPARE(matrix.roles.first().name, QStringLiteral("Führungsebene"));
    QCOMPARE(matrix.months.size(), 3);
    QCOMPARE(matrix.months[0].name, QStringLiteral("Oktober 2024"));
    const ScheduleEntry info{QStringLiteral("Mo, 14.\u00A0Oktober, 10:00–11:30 Uhr"), QStringLiteral("Informationsveranstaltung"),
                             QStringLiteral("Impuls-Training"), QStringLiteral("online"), {}, false, {0, 1}};
    QCOMPARE(matrix.months[0].entries, QList<ScheduleEntry>{info});
    QCOMPARE(matrix.months[1].entries.first().columns, QList<int>{1});
    QCOMPARE(matrix.months[2].name, QStringLiteral("Termin noch offen"));
    QCOMPARE(matrix.months[2].entries.first().where, QStringLiteral("Stuttgart"));
    QCOMPARE(matrix.asOf, options.asOf);
    options.language = QStringLiteral("en");
    QCOMPARE(scheduleMatrix(m_programme, options).months[0].entries.first().when, QStringLiteral("Mon, 14 October, 10:00–11:30"));
}

void BuildersTest::matrixOfOneRole()
{
    addSession(QStringLiteral("Für die Planung"), QDate(2024, 11, 4), 120, {m_planner});
    addSession(QStringLiteral("Für die Führung"), QDate(2024, 11, 5), 120, {m_leadership});
    addSession(QStringLiteral("Für alle"), QDate(2024, 11, 6), 120, {});
    const ScheduleMatrix matrix = scheduleMatrix(m_programme, {{m_leadership}, {}, {}});
    QCOMPARE(matrix.roles.size(), 1);
    QCOMPARE(matrix.months.first().entries.size(), 2);
    QCOMPARE(matrix.months.first().entries[0].title, QStringLiteral("Für die Führung"));
    QCOMPARE(matrix.months.first().entries[1].title, QStringLiteral("Für alle"));
}

void BuildersTest::matrixTellsStates()
{
    addSession(QStringLiteral("Eins"), QDate(2024, 11, 4), 120, {});
    const domain::SessionId second = addSession(QStringLiteral("Zwei"), QDate(2024, 11, 5), 120, {});
    QVERIFY(scheduleMatrix(m_programme).months.first().entries[0].state.isEmpty());
    domain::Session session = *m_programme.find(second);
    session.state = domain::SessionState::Confirmed;
    m_programme.table<domain::Session>().replace(session);
    QCOMPARE(scheduleMatrix(m_programme).months.first().entries[0].state, QStringLiteral("geplant"));
    session.state = domain::SessionState::Cancelled;
    m_programme.table<domain::Session>().replace(session);
    const ScheduleEntry cancelled = scheduleMatrix(m_programme).months.first().entries[1];
    QCOMPARE(cancelled.state, QStringLiteral("abgesagt"));
    QVERIFY(cancelled.cancelled);
}

void BuildersTest::exampleCanBePrinted()
{
    QVERIFY(checkDocumentFont().has_value());
    const domain::Programme example = domain::exampleProgramme(2024);
    const domain::ProgrammeIndex index(example);
    QList<CertificateData> certificates;
    const QList<domain::ParticipantId> people = domain::participantsByName(example);
    for (const domain::ParticipantId id : people) {
        CertificateOptions options;
        options.date = QDate(2024, 12, 12);
        certificates.append(certificateData(example, index, id, options));
    }
    const base::Result<QList<BatchFinding>> findings = preflight(certificates);
    QVERIFY(findings.has_value());
    for (const BatchFinding &found : *findings)
        QVERIFY2(found.finding.code == PreflightCode::DoubleBlank || severity(found.finding.code) == Severity::Hint, qPrintable(found.finding.message));
    Typesetter typesetter;
    const SchedulePages schedule = schedulePages(typesetter, scheduleMatrix(example));
    QCOMPARE(schedule.findings, {});
    QVERIFY(schedule.pages.size() >= 2);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, BuildersTest)
#include "tst_builders.moc"
