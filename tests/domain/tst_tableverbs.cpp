#include "changes.h"
#include "programmes.h"

#include "domain/programmeindex.h"
#include "domain/rules/closingevent.h"
#include "domain/rules/eventstatus.h"
#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "domain/verbs/tableverbs.h"
#include "domain/verbs/walkinverbs.h"

#include "support/testmain.h"

using namespace domain;
using testdata::after;
using testdata::SmallProgramme;
using testdata::worked;

/// Tables of the closing event, and where people stand between the door and the certificate.
class TestTableVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_small = testdata::smallProgramme(); }
    void setsAndTakesAway();
    void setsNobodyWithoutAPlace();
    void undoesAndRedoes();
    void assignsEquallyFullTables_data();
    void assignsEquallyFullTables();
    void spreadsMunicipalities();
    void namesTablesInTheLanguageOfTheProgramme();
    void refusesImpossibleSizes();
    void sortsTablesByNumber();
    void findsTheClosingEvent();
    void followsAPersonToTheCertificate();
    void listsHoldersWithoutAPlace();
    void countsWhoIsHandedOver();
    void walkInTakesTheRole();

private:
    [[nodiscard]] QString tableOf(const Programme &programme, ParticipantId who) const { return findEnrolment(programme, m_small.closing, who)->tableName; }
    /// So many people of a municipality in the closing event.
    void add(int people, MunicipalityId municipality);
    [[nodiscard]] EventStatus statusOf(const Programme &programme, ParticipantId who) const;
    [[nodiscard]] Programme issued(const Programme &programme, ParticipantId who) const;

    SmallProgramme m_small;
};

void TestTableVerbs::add(int people, MunicipalityId municipality)
{
    Draft draft(m_small.programme, QStringLiteral("More people"));
    for (int i = 0; i < people; ++i) {
        Participant person;
        person.familyName = QStringLiteral("Person %1").arg(i);
        person.municipality = municipality;
        Enrolment enrolment;
        enrolment.participant = draft.add(person);
        enrolment.session = m_small.closing;
        draft.add(enrolment);
    }
    m_small.programme = draft.programme();
}

EventStatus TestTableVerbs::statusOf(const Programme &programme, ParticipantId who) const
{
    for (const EventStatus &status : eventStatuses(programme, m_small.closing)) {
        if (status.participant == who)
            return status;
    }
    qFatal("the person is not at the event");
}

Programme TestTableVerbs::issued(const Programme &programme, ParticipantId who) const
{
    const IssuedDocument document{nextCertificateNumbers(programme, 1).front(), who, CertificateKind::Certificate, QDate(2024, 12, 10), QStringLiteral("{}"),
                                  QByteArray("%PDF-1.4 sample ") + QByteArray::number(who.value)};
    return after(programme, worked(issueCertificates(programme, {document})));
}

void TestTableVerbs::setsAndTakesAway()
{
    const ChangeSet change = worked(setTable(m_small.programme, m_small.closing, {m_small.heide, m_small.weiss}, QStringLiteral("  Tisch 4 ")));
    const Programme seated = after(m_small.programme, change);
    QCOMPARE(tableOf(seated, m_small.heide), QStringLiteral("Tisch 4"));
    QCOMPARE(tableOf(seated, m_small.weiss), QStringLiteral("Tisch 4"));
    QVERIFY(tableOf(seated, m_small.celik).isEmpty());
    QVERIFY(worked(setTable(seated, m_small.closing, {m_small.heide}, QStringLiteral("Tisch 4"))).isEmpty());
    const Programme away = after(seated, worked(setTable(seated, m_small.closing, {m_small.heide, m_small.weiss}, {})));
    QCOMPARE(away, m_small.programme);
}

void TestTableVerbs::setsNobodyWithoutAPlace()
{
    QVERIFY(!setTable(m_small.programme, m_small.second, {m_small.heide}, QStringLiteral("A")));
    QVERIFY(!setTable(m_small.programme, SessionId{99}, {m_small.heide}, QStringLiteral("A")));
    const Programme cancelled = after(m_small.programme, worked(enrol(m_small.programme, m_small.closing, {m_small.heide}, EnrolmentState::Cancelled)));
    QVERIFY(!setTable(cancelled, m_small.closing, {m_small.heide}, QStringLiteral("A")));
    QCOMPARE(tableCount(cancelled, m_small.closing, 2).people, 3);
}

void TestTableVerbs::undoesAndRedoes()
{
    for (const ChangeSet &change : {worked(assignTables(m_small.programme, m_small.closing, 2)),
                                    worked(setTable(m_small.programme, m_small.closing, {m_small.heide}, QStringLiteral("A")))}) {
        QVERIFY(!change.label.isEmpty());
        const Programme done = after(m_small.programme, change);
        QVERIFY(done != m_small.programme);
        const Programme undone = after(done, change.inverse());
        QCOMPARE(undone, m_small.programme);
        QCOMPARE(after(undone, change), done);
    }
}

void TestTableVerbs::assignsEquallyFullTables_data()
{
    QTest::addColumn<int>("more");
    QTest::addColumn<int>("size");
    QTest::addColumn<QList<int>>("filled");
    QTest::newRow("one table") << 0 << 8 << QList<int>{4};
    QTest::newRow("even") << 0 << 2 << QList<int>{2, 2};
    QTest::newRow("one over") << 5 << 8 << QList<int>{5, 4};
    QTest::newRow("three tables") << 16 << 8 << QList<int>{7, 7, 6};
    QTest::newRow("everybody alone") << 0 << 1 << QList<int>{1, 1, 1, 1};
}

void TestTableVerbs::assignsEquallyFullTables()
{
    QFETCH(int, more);
    QFETCH(int, size);
    QFETCH(QList<int>, filled);
    add(more, m_small.county);
    QCOMPARE(tableCount(m_small.programme, m_small.closing, size).tables, filled.size());
    const Programme seated = after(m_small.programme, worked(assignTables(m_small.programme, m_small.closing, size)));
    QMap<QByteArray, int> counts;
    for (const Enrolment &enrolment : seated.table<Enrolment>()) {
        if (enrolment.session == m_small.closing)
            ++counts[tableSortKey(enrolment.tableName)];
    }
    QCOMPARE(counts.values(), filled);
}

void TestTableVerbs::spreadsMunicipalities()
{
    add(4, m_small.aalen); // six people of Aalen, two of Ulm
    const Programme seated = after(m_small.programme, worked(assignTables(m_small.programme, m_small.closing, 2)));
    QHash<std::pair<QString, MunicipalityId>, int> counts;
    for (const Enrolment &enrolment : seated.table<Enrolment>()) {
        if (enrolment.session == m_small.closing)
            ++counts[{enrolment.tableName, seated.find(enrolment.participant)->municipality}];
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        QVERIFY2(count.value() <= (count.key().second == m_small.aalen ? 2 : 1), qPrintable(count.key().first));
}

void TestTableVerbs::namesTablesInTheLanguageOfTheProgramme()
{
    QCOMPARE(tableOf(after(m_small.programme, worked(assignTables(m_small.programme, m_small.closing, 8))), m_small.heide), QStringLiteral("Tisch 1"));
    ProgrammeInfo info = m_small.programme.info();
    info.language = QStringLiteral("en");
    m_small.programme.table<ProgrammeInfo>().replace(info);
    QCOMPARE(tableOf(after(m_small.programme, worked(assignTables(m_small.programme, m_small.closing, 8))), m_small.heide), QStringLiteral("Table 1"));
}

void TestTableVerbs::refusesImpossibleSizes()
{
    QVERIFY(!assignTables(m_small.programme, m_small.closing, 0));
    QVERIFY(!assignTables(m_small.programme, m_small.closing, -3));
    QVERIFY(!assignTables(m_small.programme, m_small.closing, 100000));
    QVERIFY(!assignTables(m_small.programme, m_small.second, 8)); // nobody has a place there
    QVERIFY(!assignTables(m_small.programme, SessionId{99}, 8));
}

void TestTableVerbs::sortsTablesByNumber()
{
    QStringList tables{QStringLiteral("Tisch 10"), QStringLiteral("Tisch 2"), QStringLiteral("Ätna"), QStringLiteral("Tisch 1b"), QStringLiteral("Zoo"), QStringLiteral("Tisch 1a")};
    std::sort(tables.begin(), tables.end(), [](const QString &one, const QString &other) { return tableSortKey(one) < tableSortKey(other); });
    const QStringList sorted{QStringLiteral("Ätna"), QStringLiteral("Tisch 1a"), QStringLiteral("Tisch 1b"), QStringLiteral("Tisch 2"), QStringLiteral("Tisch 10"), QStringLiteral("Zoo")};
    QCOMPARE(tables, sorted);
}

void TestTableVerbs::findsTheClosingEvent()
{
    QCOMPARE(closingEvent(m_small.programme, QDate(2024, 11, 5)), m_small.closing);
    QCOMPARE(closingEvent(m_small.programme, QDate(2024, 12, 10)), m_small.closing);
    QCOMPARE(closingEvent(m_small.programme, QDate(2025, 1, 1)), m_small.closing);
    Draft draft(m_small.programme, QStringLiteral("Second event"));
    const SessionId later = draft.add(testdata::session(SessionKind::ClosingEvent, u"Nachfeier", testdata::at(12, 17, 10)));
    const SessionId undated = draft.add(testdata::session(SessionKind::ClosingEvent, u"Irgendwann", {}));
    QCOMPARE(closingEvent(draft.programme(), QDate(2024, 12, 10)), m_small.closing);
    QCOMPARE(closingEvent(draft.programme(), QDate(2024, 12, 11)), later);
    QCOMPARE(closingEvent(draft.programme(), QDate(2025, 1, 1)), later);
    for (const SessionId id : {m_small.closing, later}) {
        Session session = *draft.programme().find(id);
        session.state = SessionState::Cancelled;
        draft.update(session);
    }
    QCOMPARE(closingEvent(draft.programme(), QDate(2024, 12, 10)), undated);
    QVERIFY(!closingEvent(Programme(), QDate(2024, 12, 10)).isValid());
}

void TestTableVerbs::followsAPersonToTheCertificate()
{
    Programme programme = after(m_small.programme, worked(recordAttendance(m_small.programme, {{m_small.closing, m_small.heide, Attendance::Unknown, {}}})));
    QCOMPARE(statusOf(programme, m_small.heide).stage, EventStage::NotHere);
    programme = after(programme, worked(recordAttendance(programme, {{m_small.closing, m_small.heide, Attendance::Present, {}}})));
    QCOMPARE(statusOf(programme, m_small.heide).stage, EventStage::Ready);
    QVERIFY(statusOf(programme, m_small.heide).isPresent);
    const Programme denied = after(programme, worked(overrideEntitlement(programme, m_small.heide, false, QStringLiteral("ging früher"), QStringLiteral("x"))));
    QCOMPARE(statusOf(denied, m_small.heide).stage, EventStage::Blocked);
    QCOMPARE(statusOf(denied, m_small.heide).reason, QStringLiteral("ging früher"));
    programme = issued(programme, m_small.heide);
    const EventStatus status = statusOf(programme, m_small.heide);
    QCOMPARE(status.stage, EventStage::Issued);
    const std::pair<CertificateHandover, EventStage> ways[] = {{CertificateHandover::HandedOver, EventStage::HandedOver},
                                                               {CertificateHandover::ToPost, EventStage::ToPost},
                                                               {CertificateHandover::Posted, EventStage::Posted}};
    for (const auto &[handover, stage] : ways) {
        const Programme given = after(programme, worked(setHandover(programme, {status.certificate}, handover, QDate(2024, 12, 10))));
        QCOMPARE(statusOf(given, m_small.heide).stage, stage);
    }
}

void TestTableVerbs::listsHoldersWithoutAPlace()
{
    Programme programme = after(m_small.programme, worked(enrol(m_small.programme, m_small.closing, {m_small.celik}, EnrolmentState::Cancelled)));
    QCOMPARE(eventStatuses(programme, m_small.closing).size(), size_t(3));
    programme = issued(programme, m_small.celik);
    QCOMPARE(eventStatuses(programme, m_small.closing).size(), size_t(4));
    QCOMPARE(statusOf(programme, m_small.celik).stage, EventStage::NotHere);
}

void TestTableVerbs::countsWhoIsHandedOver()
{
    Programme programme = after(m_small.programme, worked(recordAttendance(m_small.programme, {{m_small.closing, m_small.weiss, Attendance::Unknown, {}}})));
    programme = after(programme, worked(overrideEntitlement(programme, m_small.celik, false, QStringLiteral("Nein"), {})));
    programme = issued(issued(programme, m_small.heide), m_small.mueller);
    programme = after(programme, worked(setHandover(programme, {statusOf(programme, m_small.heide).certificate}, CertificateHandover::HandedOver, QDate(2024, 12, 10))));
    const EventProgress progress = eventProgress(eventStatuses(programme, m_small.closing));
    QCOMPARE(progress, (EventProgress{1, 0, 1, 1, 1}));
    QCOMPARE(progress.all(), 3);
}

void TestTableVerbs::walkInTakesTheRole()
{
    const WalkIn walkIn{QStringLiteral("Neu"), QStringLiteral("Kim"), QStringLiteral("Stadt Aalen"), m_small.leadership};
    const ChangeSet change = worked(recordWalkIn(m_small.programme, m_small.closing, walkIn));
    const Programme added = after(m_small.programme, change);
    const Participant &person = *added.find(ParticipantId{addedIds(change, "participant").first()});
    QCOMPARE(person.role, m_small.leadership);
    QCOMPARE(person.municipality, m_small.aalen);
    QCOMPARE(findEnrolment(added, m_small.closing, person.id)->attendance, Attendance::Present);
}

LOTSE_TEST_MAIN(TestTableVerbs)
#include "tst_tableverbs.moc"
