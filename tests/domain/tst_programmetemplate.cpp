#include "domain/rules/holidays.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "support/testmain.h"

#include <QFile>
#include <QUuid>

using namespace domain;

class TestProgrammeTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holidays_data();
    void holidays();
    void newProgrammeHoldsWhatIsKnown();
    void sessionsAvoidFreeDays_data();
    void sessionsAvoidFreeDays();
    void nextRunBringsNoPeople();
    void creationMakesTheProgramme();
    void exampleIsTheSameEachTime();
    void exampleRefersOnlyToWhatIsThere();
    void exampleShowsEveryState();
    void exampleHasSomethingToFind();
    void exampleYearTellsARunningProgramme();
};

void TestProgrammeTemplate::holidays_data()
{
    QTest::addColumn<int>("year");
    for (int year = 2024; year <= 2032; ++year)
        QTest::addRow("%d", year) << year;
}

void TestProgrammeTemplate::holidays()
{
    QFETCH(int, year);
    QFile file(QStringLiteral(SHARED_DATA_DIR "/register/bw_feiertage_2024-2032.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The table of public holidays is not here.");
    QList<QDate> expected;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QDate date = QDate::fromString(QString::fromLatin1(line.left(10)), Qt::ISODate);
        if (date.year() == year)
            expected.append(date);
    }
    QList<QDate> found;
    for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
        if (isPublicHoliday(date))
            found.append(date);
    }
    QCOMPARE(found, expected);
}

void TestProgrammeTemplate::newProgrammeHoldsWhatIsKnown()
{
    const Programme programme = newProgramme(QStringLiteral("Durchgang 2025"), 2025);
    QCOMPARE(programme.info().title, QStringLiteral("Durchgang 2025"));
    QCOMPARE(programme.info().year, 2025);
    QVERIFY(!QUuid::fromString(programme.info().uuid).isNull());
    QCOMPARE(programme.table<Role>().size(), 3);
    QCOMPARE(programme.table<Module>().size(), 3);
    QCOMPARE(programme.table<Question>().size(), 14);
    QCOMPARE(programme.table<Municipality>().size(), 44);
    QCOMPARE(programme.table<Session>().size(), 5);
    QCOMPARE(programme.table<CertificateTemplate>().size(), 2);
    QCOMPARE(programme.table<Participant>().size(), 0);
    int rural = 0;
    for (const Municipality &county : programme.table<Municipality>()) {
        QVERIFY(county.isCounty());
        rural += county.kind == MunicipalityKind::RuralDistrict;
    }
    QCOMPARE(rural, 35);
    QVERIFY(programme.find(questionByNumber(programme, u"planner:4")));
    QVERIFY(newProgramme({}, 2025).info().uuid != programme.info().uuid);
}

void TestProgrammeTemplate::sessionsAvoidFreeDays_data()
{
    holidays_data();
}

void TestProgrammeTemplate::sessionsAvoidFreeDays()
{
    QFETCH(int, year);
    for (const Programme &programme : {newProgramme({}, year), exampleProgramme(year)}) {
        for (const Session &session : programme.table<Session>()) {
            const QDate date = session.startsAt.date();
            QCOMPARE(nextWorkingDay(date), date);
            QCOMPARE(date.year(), year);
            QVERIFY(session.endsAt > session.startsAt);
            if (session.kind == SessionKind::InfoEvent)
                QCOMPARE(date.month(), 9);
            if (session.kind == SessionKind::KickoffWorkshop)
                QCOMPARE(date.month(), 10);
            if (session.kind == SessionKind::ClosingEvent)
                QCOMPARE(date.month(), 12);
        }
    }
}

void TestProgrammeTemplate::nextRunBringsNoPeople()
{
    const Programme old = exampleProgramme(2024);
    const Programme next = nextRun(old, QStringLiteral("Durchgang 2025"), 2025);
    QCOMPARE(next.info().title, QStringLiteral("Durchgang 2025"));
    QVERIFY(next.info().uuid != old.info().uuid);
    QCOMPARE(next.table<Municipality>(), old.table<Municipality>());
    QCOMPARE(next.table<Coach>(), old.table<Coach>());
    QCOMPARE(next.table<Question>().size(), old.table<Question>().size());
    QCOMPARE(next.table<Session>().size(), 5);
    QCOMPARE(next.table<Participant>().size(), 0);
    QCOMPARE(next.table<Enrolment>().size(), 0);
    for (const Question &question : next.table<Question>())
        QVERIFY(!question.originSession.isValid());
}

void TestProgrammeTemplate::creationMakesTheProgramme()
{
    const Programme programme = exampleProgramme(2024);
    const auto made = applied(Programme(), creation(programme));
    QVERIFY(made.has_value());
    QVERIFY(*made == programme);
}

void TestProgrammeTemplate::exampleIsTheSameEachTime()
{
    QVERIFY(exampleProgramme(2024) == exampleProgramme(2024));
}

void TestProgrammeTemplate::exampleRefersOnlyToWhatIsThere()
{
    const Programme programme = exampleProgramme(2024);
    forEachRecord([&]<class R>() {
        forEachField<R>([&](const auto &field) {
            using FieldType = std::decay_t<decltype(field)>;
            for ([[maybe_unused]] const R &row : programme.table<R>()) {
                if constexpr (FieldType::kind == FieldKind::Reference) {
                    const auto id = FieldType::value(row);
                    QVERIFY2(!id.isValid() || programme.find(id), field.name);
                } else if constexpr (FieldType::kind == FieldKind::References) {
                    for (const auto id : FieldType::value(row))
                        QVERIFY2(programme.find(id), field.name);
                }
            }
        });
    });
    QSet<std::pair<qint64, qint64>> pairs;
    for (const Enrolment &enrolment : programme.table<Enrolment>())
        pairs.insert({enrolment.participant.value, enrolment.session.value});
    QCOMPARE(static_cast<size_t>(pairs.size()), programme.table<Enrolment>().size());
}

void TestProgrammeTemplate::exampleShowsEveryState()
{
    const Programme programme = exampleProgramme(2024);
    QCOMPARE(programme.table<Participant>().size(), 120);
    QCOMPARE(programme.table<Municipality>().size(), 44 + 42);
    QCOMPARE(programme.table<Session>().size(), 30);
    QSet<int> sessions, modes, people, enrolments, attendance, grounds;
    for (const Session &session : programme.table<Session>()) {
        sessions.insert(int(session.state));
        modes.insert(int(session.mode));
    }
    for (const Participant &participant : programme.table<Participant>()) {
        people.insert(int(participant.state));
        QVERIFY(participant.email.isEmpty() || participant.email.endsWith(QStringLiteral(".example")));
    }
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        enrolments.insert(int(enrolment.state));
        attendance.insert(int(enrolment.attendance));
    }
    for (const Eligibility &eligibility : programme.table<Eligibility>())
        grounds.insert(int(eligibility.ground));
    QCOMPARE(sessions.size(), 4);
    QCOMPARE(modes.size(), 4);
    QCOMPARE(people.size(), 5);
    QCOMPARE(enrolments.size(), 5);
    QCOMPARE(attendance.size(), 5);
    QCOMPARE(grounds.size(), 4);
}

void TestProgrammeTemplate::exampleHasSomethingToFind()
{
    const Programme programme = exampleProgramme(2024);
    int withoutEmail = 0, withoutMunicipality = 0, crowded = 0;
    for (const Participant &participant : programme.table<Participant>()) {
        withoutEmail += participant.email.isEmpty();
        withoutMunicipality += !participant.municipality.isValid();
    }
    QHash<SessionId, int> seats;
    for (const Enrolment &enrolment : programme.table<Enrolment>())
        seats[enrolment.session] += takesSeat(enrolment);
    for (const Session &session : programme.table<Session>())
        crowded += session.maxSize && seats.value(session.id) > *session.maxSize;
    QVERIFY(withoutEmail > 0);
    QVERIFY(withoutMunicipality > 0);
    QVERIFY(crowded > 0);
}

void TestProgrammeTemplate::exampleYearTellsARunningProgramme()
{
    QCOMPARE(exampleYear(QDate(2024, 11, 5)), 2024);
    QCOMPARE(exampleYear(QDate(2025, 3, 5)), 2024);
}

LOTSE_TEST_MAIN(TestProgrammeTemplate)
#include "tst_programmetemplate.moc"
