#include "support/testmain.h"

#include "base/clock.h"
#include "domain/templates/exampleprogramme.h"
#include "pdfreadback.h"
#include "printing/documentfont.h"
#include "printing/personalschedulepage.h"
#include "printing/scheduledocument.h"
#include "printing/schedulelistpage.h"
#include "printing/typesetter.h"

#include <QGuiApplication>

#include <algorithm>

using namespace printing;

/// The schedule as a document on each paper, and the schedules of participants and coaches.
class ScheduleDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void takesTheSessionsChosen();
    void listsByMonth();
    void keepsAnotherOrderThanTime();
    void saysWholeDaysAndSeveralDays();
    void staysOnEachPaper_data();
    void staysOnEachPaper();
    void isLargerOnA3();
    void repeatsTheHead();
    void tellsAParticipant();
    void tellsWhatIsOff();
    void tellsACoach();
    void choosesPeople();
    void keepsOthersOut();
    void makesOneFileEach();
    void refusesNobody();

private:
    template <class R>
    base::Id<R> add(R row)
    {
        row.id = m_programme.table<R>().nextId();
        const base::Id<R> id = row.id;
        m_programme.table<R>().insert(std::move(row));
        return id;
    }
    domain::SessionId addSession(const QString &title, QDateTime startsAt, QDateTime endsAt = {})
    {
        domain::Session session;
        session.title = title;
        session.startsAt = startsAt;
        session.endsAt = endsAt.isValid() ? endsAt : startsAt.addSecs(7200);
        session.mode = domain::SessionMode::InPerson;
        session.place = QStringLiteral("Rathaus Aalen");
        session.link = QStringLiteral("https://treffen.example/raum");
        session.roles = {m_role};
        session.coaches = {m_coach};
        session.maxSize = 8;
        return add(session);
    }
    domain::ParticipantId addPerson(const QString &family)
    {
        domain::Participant person;
        person.givenName = QStringLiteral("Änne");
        person.familyName = family;
        person.role = m_role;
        return add(person);
    }
    domain::EnrolmentId enrol(domain::ParticipantId person, domain::SessionId session, domain::EnrolmentState state, std::optional<int> place = {})
    {
        domain::Enrolment enrolment;
        enrolment.participant = person;
        enrolment.session = session;
        enrolment.state = state;
        enrolment.waitingPlace = place;
        return add(enrolment);
    }
    [[nodiscard]] PersonalSchedule scheduleOf(domain::Recipient recipient, bool withPeople = false) const
    {
        PersonalScheduleOptions options;
        options.recipients = {recipient};
        options.withPeople = withPeople;
        return personalSchedules(m_programme, options).constFirst();
    }
    static QDateTime at(int month, int day, int hour = 10) { return base::berlinTime(QDate(2024, month, day), QTime(hour, 0)); }
    static QString textOf(const QList<Page> &pages)
    {
        QStringList texts;
        for (const Page &page : pages) {
            for (const TextRun &run : textRuns(page))
                texts.append(run.text);
        }
        return texts.join(u' ');
    }

    domain::Programme m_programme;
    domain::RoleId m_role;
    domain::CoachId m_coach;
    Typesetter m_typesetter;
};

void ScheduleDocumentTest::initTestCase()
{
    QVERIFY(checkDocumentFont().has_value());
}

void ScheduleDocumentTest::init()
{
    m_programme = {};
    domain::ProgrammeInfo info;
    info.title = QStringLiteral("Impulslotse 2024");
    info.organiser = QStringLiteral("Geschäftsstelle");
    info.contactEmail = QStringLiteral("hilfe@geschaeftsstelle.example");
    add(info);
    domain::Role role;
    role.key = QStringLiteral("planner");
    role.name = QStringLiteral("Fachplaner:in");
    m_role = add(role);
    domain::Coach coach;
    coach.givenName = QStringLiteral("Carla");
    coach.familyName = QStringLiteral("Coachmann");
    m_coach = add(coach);
}

void ScheduleDocumentTest::takesTheSessionsChosen()
{
    const domain::SessionId first = addSession(QStringLiteral("Erster"), at(9, 12));
    addSession(QStringLiteral("Zweiter"), at(10, 1));
    const domain::SessionId third = addSession(QStringLiteral("Dritter"), at(10, 2));
    ScheduleOptions options;
    options.sessions = {third, first};
    const ScheduleMatrix matrix = scheduleMatrix(m_programme, options);
    QCOMPARE(matrix.months.size(), 2);
    QCOMPARE(matrix.months[0].entries.constFirst().title, QStringLiteral("Erster"));
    QCOMPARE(matrix.months[1].entries.size(), 1);
    QCOMPARE(matrix.months[1].entries.constFirst().title, QStringLiteral("Dritter"));
    domain::Role other;
    other.name = QStringLiteral("Führungsebene");
    options.roles = {add(other)};
    QVERIFY(scheduledSessions(m_programme, options).isEmpty());
}

void ScheduleDocumentTest::listsByMonth()
{
    addSession(QStringLiteral("Auftakt"), at(10, 14));
    addSession(QStringLiteral("Ohne Tag"), {});
    const ScheduleList list = scheduleList(m_programme, {});
    QCOMPARE(list.parts.size(), 2);
    QCOMPARE(list.parts[0].heading, QStringLiteral("Oktober 2024"));
    const ScheduleListRow expected{QStringLiteral("Mo, 14.\u00A0Oktober"), QStringLiteral("10:00–12:00\u00A0Uhr"), QStringLiteral("Auftakt\nImpuls-Training"),
                                   QStringLiteral("Alle Rollen"), QStringLiteral("Rathaus Aalen\nhttps://treffen.example/raum"), QString()};
    ScheduleListRow row = list.parts[0].rows.constFirst();
    row.time.replace(QStringLiteral(" Uhr"), QStringLiteral("\u00A0Uhr"));
    QCOMPARE(row.time, expected.time);
    row.time = expected.time;
    QVERIFY2(row == expected, qPrintable(QStringList({row.day, row.title, row.forWhom, row.where, row.state}).join(u'|')));
    QCOMPARE(list.parts[1].heading, QStringLiteral("Termin noch offen"));
    const QString text = textOf(scheduleListPages(m_typesetter, list, {PaperFormat::A4, PaperOrientation::Upright}).pages);
    for (const char *word : {"Oktober 2024", "Auftakt", "Ohne Tag", "Rathaus Aalen", "Ort und Link"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
}

void ScheduleDocumentTest::keepsAnotherOrderThanTime()
{
    const domain::SessionId first = addSession(QStringLiteral("Anfang"), at(9, 12));
    const domain::SessionId second = addSession(QStringLiteral("Zuletzt"), at(10, 1));
    ScheduleOptions options;
    options.sessions = {second, first};
    const ScheduleList list = scheduleList(m_programme, options);
    QCOMPARE(list.parts.size(), 1);
    QVERIFY(list.parts[0].heading.isEmpty());
    QVERIFY(list.parts[0].rows[0].title.startsWith(QStringLiteral("Zuletzt")));
    QVERIFY2(list.parts[0].rows[1].day.endsWith(QStringLiteral("2024")), "the year stands nowhere else");
}

void ScheduleDocumentTest::saysWholeDaysAndSeveralDays()
{
    const auto midnight = [](int day) { return base::berlinTime(QDate(2024, 10, day), QTime(0, 0)); };
    addSession(QStringLiteral("Ein Tag"), midnight(14), midnight(15));
    addSession(QStringLiteral("Zwei Tage"), midnight(21), midnight(23));
    addSession(QStringLiteral("Über Nacht"), at(10, 24, 20), at(10, 25, 2));
    const QList<ScheduleListRow> rows = scheduleList(m_programme, {}).parts.constFirst().rows;
    QCOMPARE(rows[0].time, QStringLiteral("ganztägig"));
    QVERIFY(!rows[0].day.contains(u'–'));
    QVERIFY(rows[1].day.contains(u'–') && rows[1].day.contains(QStringLiteral("22")) && !rows[1].day.contains(QStringLiteral("23")));
    QVERIFY(rows[2].day.contains(QStringLiteral("20:00")) && rows[2].day.contains(QStringLiteral("25")) && rows[2].time.isEmpty());
}

void ScheduleDocumentTest::staysOnEachPaper_data()
{
    QTest::addColumn<ScheduleArrangement>("arrangement");
    QTest::addColumn<PaperFormat>("format");
    QTest::addColumn<PaperOrientation>("orientation");
    QTest::addColumn<QSizeF>("size");
    for (const ScheduleArrangement arrangement : {ScheduleArrangement::Matrix, ScheduleArrangement::ByDate}) {
        const QString name = arrangement == ScheduleArrangement::Matrix ? QStringLiteral("matrix") : QStringLiteral("list");
        QTest::newRow(qPrintable(name + QStringLiteral(" A4 upright"))) << arrangement << PaperFormat::A4 << PaperOrientation::Upright << QSizeF(210, 297);
        QTest::newRow(qPrintable(name + QStringLiteral(" A4 across"))) << arrangement << PaperFormat::A4 << PaperOrientation::Across << QSizeF(297, 210);
        QTest::newRow(qPrintable(name + QStringLiteral(" A3 upright"))) << arrangement << PaperFormat::A3 << PaperOrientation::Upright << QSizeF(297, 420);
        QTest::newRow(qPrintable(name + QStringLiteral(" A3 across"))) << arrangement << PaperFormat::A3 << PaperOrientation::Across << QSizeF(420, 297);
    }
}

void ScheduleDocumentTest::staysOnEachPaper()
{
    QFETCH(ScheduleArrangement, arrangement);
    QFETCH(PaperFormat, format);
    QFETCH(PaperOrientation, orientation);
    QFETCH(QSizeF, size);
    m_programme = domain::exampleProgramme(2024);
    domain::Session session = *m_programme.find(domain::sessionsByTime(m_programme).constFirst());
    session.title = QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft und was danach kommt ").repeated(2);
    session.link = QStringLiteral("https://treffen.example/") + QString(200, u'w');
    m_programme.table<domain::Session>().replace(session);
    for (int i = 0; i < 60; ++i)
        addSession(QStringLiteral("Training Nr. %1").arg(i), at(10, 1 + i % 28));
    ScheduleDocumentOptions options;
    options.arrangement = arrangement;
    options.format = format;
    options.orientation = orientation;
    const ScheduleDocument document = scheduleDocument(m_typesetter, m_programme, options);
    QVERIFY(document.pages.size() > 1);
    for (const Page &page : document.pages) {
        QCOMPARE(page.size, size);
        for (const Item &item : page.items) {
            const auto *run = std::get_if<TextRun>(&item);
            if (!run)
                continue;
            QVERIFY2(run->baseline.x() > 13.9 && run->baseline.x() + run->width < size.width() - 13.9, qPrintable(run->text));
            QVERIFY2(run->baseline.y() > 10 && run->baseline.y() < size.height() - 5, qPrintable(run->text));
        }
    }
    const QString text = textOf(document.pages);
    for (int i = 0; i < 60; ++i)
        QVERIFY(text.contains(QStringLiteral("Training Nr. %1").arg(i)));
}

void ScheduleDocumentTest::isLargerOnA3()
{
    addSession(QStringLiteral("Auftakt"), at(10, 14));
    const auto sizeOfTitle = [&](PaperFormat format) {
        ScheduleDocumentOptions options;
        options.format = format;
        for (const TextRun &run : textRuns(scheduleDocument(m_typesetter, m_programme, options).pages.constFirst())) {
            if (run.text == QStringLiteral("Auftakt"))
                return run.font.size;
        }
        return 0.0;
    };
    QVERIFY(sizeOfTitle(PaperFormat::A4) > 8);
    QVERIFY(sizeOfTitle(PaperFormat::A3) > sizeOfTitle(PaperFormat::A4) * 1.2);
}

void ScheduleDocumentTest::repeatsTheHead()
{
    for (int i = 0; i < 80; ++i)
        addSession(QStringLiteral("Training %1").arg(i), at(10, 1 + i % 28));
    const SchedulePages list = scheduleListPages(m_typesetter, scheduleList(m_programme, {}), {PaperFormat::A4, PaperOrientation::Upright});
    QVERIFY(list.pages.size() > 1);
    QCOMPARE(list.findings, {});
    for (const Page &page : list.pages)
        QCOMPARE(textOf({page}).count(QStringLiteral("Ort und Link")), 1);
}

void ScheduleDocumentTest::tellsAParticipant()
{
    const domain::SessionId enrolled = addSession(QStringLiteral("Auftakt"), at(10, 14));
    const domain::SessionId waiting = addSession(QStringLiteral("Training"), at(10, 21));
    const domain::SessionId declined = addSession(QStringLiteral("Exkursion"), at(10, 28));
    const domain::ParticipantId person = addPerson(QStringLiteral("Heide"));
    enrol(person, enrolled, domain::EnrolmentState::Enrolled);
    enrol(addPerson(QStringLiteral("Vorher")), waiting, domain::EnrolmentState::Waiting, 1);
    enrol(person, waiting, domain::EnrolmentState::Waiting, 2);
    enrol(person, declined, domain::EnrolmentState::Declined);
    const PersonalSchedule schedule = scheduleOf({person, {}});
    QCOMPARE(schedule.name, QStringLiteral("Änne Heide"));
    QCOMPARE(schedule.role, QStringLiteral("Fachplaner:in"));
    QCOMPARE(schedule.sessions.size(), 2);
    QCOMPARE(schedule.sessions[0].state, QStringLiteral("angemeldet"));
    QCOMPARE(schedule.sessions[0].with, QStringLiteral("Carla Coachmann"));
    QCOMPARE(schedule.sessions[1].state, QStringLiteral("Warteliste, Platz 2"));
    // Long links go on over several lines.
    const QString text = textOf(personalSchedulePages(m_typesetter, schedule).pages).remove(u' ');
    for (const char *word : {"PersönlicherTerminplan", "ÄnneHeide", "hilfe@geschaeftsstelle.example", "RathausAalen", "https://treffen.example/raum"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), word);
    const PersonalSchedule empty = scheduleOf({addPerson(QStringLiteral("Neu")), {}});
    QVERIFY(textOf(personalSchedulePages(m_typesetter, empty).pages).contains(QStringLiteral("für keinen Termin vorgemerkt")));
}

void ScheduleDocumentTest::tellsWhatIsOff()
{
    const domain::SessionId id = addSession(QStringLiteral("Auftakt"), at(10, 14));
    const domain::SessionId other = addSession(QStringLiteral("Training"), at(10, 15));
    domain::Session session = *m_programme.find(id);
    session.state = domain::SessionState::Cancelled;
    m_programme.table<domain::Session>().replace(session);
    const domain::ParticipantId person = addPerson(QStringLiteral("Heide"));
    enrol(person, id, domain::EnrolmentState::Cancelled);
    enrol(person, other, domain::EnrolmentState::Cancelled);
    const PersonalSchedule schedule = scheduleOf({person, {}});
    QCOMPARE(schedule.sessions.size(), 1);
    QCOMPARE(schedule.sessions[0].state, QStringLiteral("fällt aus"));
}

void ScheduleDocumentTest::tellsACoach()
{
    const domain::SessionId session = addSession(QStringLiteral("Training"), at(10, 21));
    enrol(addPerson(QStringLiteral("Heide")), session, domain::EnrolmentState::Enrolled);
    enrol(addPerson(QStringLiteral("Wartend")), session, domain::EnrolmentState::Waiting);
    const PersonalSchedule plain = scheduleOf({{}, m_coach});
    QCOMPARE(plain.sessions[0].state, QStringLiteral("1 von 8 Plätzen belegt\n1 auf der Warteliste"));
    QVERIFY(!textOf(personalSchedulePages(m_typesetter, plain).pages).contains(QStringLiteral("Heide")));
    const PersonalSchedule named = scheduleOf({{}, m_coach}, true);
    QCOMPARE(named.sessions[0].people.size(), 1);
    const QString text = textOf(personalSchedulePages(m_typesetter, named).pages);
    QVERIFY(text.contains(QStringLiteral("Heide, Änne")) && text.contains(QStringLiteral("Wer kommt: Training")));
    QVERIFY(!text.contains(QStringLiteral("Wartend")));
}

void ScheduleDocumentTest::choosesPeople()
{
    const domain::SessionId session = addSession(QStringLiteral("Training"), at(10, 21));
    const domain::ParticipantId second = addPerson(QStringLiteral("Zeller"));
    const domain::ParticipantId first = addPerson(QStringLiteral("Ärmel"));
    addPerson(QStringLiteral("Ohne"));
    enrol(first, session, domain::EnrolmentState::Invited);
    enrol(second, session, domain::EnrolmentState::Waiting);
    PersonalScheduleOptions options;
    QStringList names;
    for (const PersonalSchedule &schedule : personalSchedules(m_programme, options))
        names.append(schedule.familyName);
    QCOMPARE(names, QStringList({QStringLiteral("Ärmel"), QStringLiteral("Zeller"), QStringLiteral("Coachmann")}));
    options.roles = {m_role};
    QCOMPARE(personalSchedules(m_programme, options).size(), 2);
    options.roles = {domain::RoleId{99}};
    QVERIFY(personalSchedules(m_programme, options).isEmpty());
    options.roles.clear();
    options.sessions = {addSession(QStringLiteral("Leer"), at(10, 28))};
    QCOMPARE(personalSchedules(m_programme, options).size(), 1);
}

void ScheduleDocumentTest::keepsOthersOut()
{
    m_programme = domain::exampleProgramme(2024);
    const QList<PersonalSchedule> schedules = personalSchedules(m_programme, {});
    QVERIFY(schedules.size() > 50);
    for (const PersonalSchedule &schedule : schedules) {
        QVERIFY(!schedule.name.isEmpty() && !schedule.sessions.isEmpty());
        for (const PersonalSession &session : schedule.sessions)
            QVERIFY(session.people.isEmpty());
    }
}

void ScheduleDocumentTest::makesOneFileEach()
{
    m_programme = domain::exampleProgramme(2024);
    const QList<PersonalSchedule> schedules = personalSchedules(m_programme, {}).first(12);
    const auto batch = renderPersonalSchedules(schedules);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->pageCounts.size(), schedules.size());
    QStringList names;
    QList<QByteArray> files;
    const auto split = splitPersonalSchedules(*batch, schedules, [&](int, const QString &name, const QByteArray &bytes) -> base::Result<> {
        names.append(name);
        files.append(bytes);
        return {};
    });
    QVERIFY(split.has_value());
    QCOMPARE(files.size(), schedules.size());
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QVERIFY(names[0].startsWith(QStringLiteral("Terminplan_")) && names[0].endsWith(QStringLiteral(".pdf")));
    if (!readback::hasPoppler())
        QSKIP("pdftotext is not installed");
    QVERIFY(readback::plainText(files[3]).contains(schedules[3].name));
    QVERIFY(!readback::plainText(files[3]).contains(schedules[4].name));
    const QRegularExpression blanks(QStringLiteral("[\\s\u00A0]"));
    const QString title = schedules[3].sessions[0].title.section(u'\n', 0, 0).remove(blanks);
    const QString written = readback::output(files[3], QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("%"), QStringLiteral("-")});
    QVERIFY2(QString(written).remove(blanks).contains(title), qPrintable(written));
}

void ScheduleDocumentTest::refusesNobody()
{
    const auto batch = renderPersonalSchedules({});
    QVERIFY(!batch.has_value());
    QCOMPARE(batch.error().code, base::ErrorCode::InputRefused);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, ScheduleDocumentTest)
#include "tst_scheduledocument.moc"
