#include "changes.h"
#include "programmes.h"

#include "domain/rules/calendarentry.h"
#include "domain/rules/entitlement.h"
#include "domain/rules/problems.h"
#include "domain/verbs/certificateverbs.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/publicationverbs.h"
#include "domain/verbs/recordverbs.h"

#include "support/testmain.h"

#include <functional>

using namespace domain;
using testdata::after;
using testdata::SmallProgramme;
using testdata::worked;
using Verb = std::function<base::Result<ChangeSet>(const SmallProgramme &)>;
Q_DECLARE_METATYPE(Verb)

class TestVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void applyUndoRedo_data();
    void applyUndoRedo();
    void refuses_data();
    void refuses();
    void enrollingTwiceChangesNothing();
    void walkInIsEnrolled();
    void removingAPersonTakesTheirPlacesAlong();
    void removedIdsAreNotGivenAgain();
    void certificateNumbersRunOn();
    void sequenceRisesOnlyAfterAPublishedChange();
};

namespace {

IssuedDocument document(const SmallProgramme &p, ParticipantId participant)
{
    return {nextCertificateNumbers(p.programme, 1).front(), participant, CertificateKind::Certificate, QDate(2024, 12, 10),
            QStringLiteral("{}"), QByteArray("%PDF-1.4 sample")};
}

} // namespace

void TestVerbs::applyUndoRedo_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::newRow("add") << Verb([](const SmallProgramme &p) {
        return addRecord(p.programme, "participant", {{QStringLiteral("family_name"), QStringLiteral("Neu")}});
    });
    QTest::newRow("update") << Verb([](const SmallProgramme &p) {
        return updateRecords(p.programme, "participants", {p.heide.value, p.weiss.value}, {{QStringLiteral("role"), p.leadership.value}});
    });
    QTest::newRow("edit cells") << Verb([](const SmallProgramme &p) {
        return editCells(p.programme, "session", {{p.training.value, QStringLiteral("title"), QStringLiteral("Neu")}, {p.second.value, QStringLiteral("max_size"), 8}});
    });
    QTest::newRow("references") << Verb([](const SmallProgramme &p) {
        return updateRecords(p.programme, "session", {p.training.value}, {{QStringLiteral("roles"), QVariantList{p.planner.value, p.leadership.value}}});
    });
    QTest::newRow("remove") << Verb([](const SmallProgramme &p) { return removeRecords(p.programme, "participant", {p.heide.value}); });
    QTest::newRow("remove session") << Verb([](const SmallProgramme &p) { return removeRecords(p.programme, "session", {p.kickoff.value, p.second.value}); });
    QTest::newRow("duplicate") << Verb([](const SmallProgramme &p) { return duplicateRecords(p.programme, "municipality", {p.aalen.value}); });
    QTest::newRow("enrol") << Verb([](const SmallProgramme &p) { return enrol(p.programme, p.second, {p.heide, p.celik}, EnrolmentState::Waiting); });
    QTest::newRow("attend") << Verb([](const SmallProgramme &p) {
        return recordAttendance(p.programme, {{p.kickoff, p.heide, Attendance::Excused, {}}, {p.second, p.weiss, Attendance::Partial, 70}});
    });
    QTest::newRow("publish") << Verb([](const SmallProgramme &p) { return base::Result<ChangeSet>(publishSessions(p.programme, {p.kickoff, p.training})); });
    QTest::newRow("issue") << Verb([](const SmallProgramme &p) { return issueCertificates(p.programme, {document(p, p.heide)}); });
    QTest::newRow("override") << Verb([](const SmallProgramme &p) {
        return overrideEntitlement(p.programme, p.heide, false, QStringLiteral("left early"), QStringLiteral("coordinator"));
    });
    QTest::newRow("fix overfull") << Verb([](const SmallProgramme &p) {
        SmallProgramme small = p;
        Session session = *small.programme.find(p.training);
        session.maxSize = 2;
        small.programme.table<Session>().replace(session);
        const std::vector<Problem> found = problems(small.programme);
        const auto overfull = std::find_if(found.begin(), found.end(), [](const Problem &problem) { return problem.code == QLatin1StringView("session_overfull"); });
        return applyFix(small.programme, *overfull, overfull->fixes.front().code);
    });
}

void TestVerbs::applyUndoRedo()
{
    QFETCH(Verb, verb);
    const SmallProgramme p = testdata::smallProgramme();
    const ChangeSet change = worked(verb(p));
    QVERIFY(!change.isEmpty());
    QVERIFY(!change.label.isEmpty());
    const Programme done = after(p.programme, change);
    QVERIFY(!(done == p.programme));
    const Programme undone = after(done, change.inverse());
    QVERIFY(undone == p.programme);
    QVERIFY(after(undone, change) == done);
    const Reversal reversal = revert(done, change);
    QCOMPARE(reversal.kept, QStringList());
    QVERIFY(after(done, reversal.changeSet) == p.programme);
}

void TestVerbs::refuses_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty name") << Verb([](const SmallProgramme &p) { return addRecord(p.programme, "participant", {}); }) << QStringLiteral("Family name");
    QTest::newRow("no table") << Verb([](const SmallProgramme &p) { return addRecord(p.programme, "dragon", {}); }) << QStringLiteral("dragon");
    QTest::newRow("no field") << Verb([](const SmallProgramme &p) { return updateRecords(p.programme, "role", {1}, {{QStringLiteral("size"), 1}}); }) << QStringLiteral("size");
    QTest::newRow("no row") << Verb([](const SmallProgramme &p) { return removeRecords(p.programme, "session", {99}); }) << QStringLiteral("99");
    QTest::newRow("dangling") << Verb([](const SmallProgramme &p) { return updateRecords(p.programme, "participant", {p.heide.value}, {{QStringLiteral("role"), 77}}); }) << QStringLiteral("Role");
    QTest::newRow("key twice") << Verb([](const SmallProgramme &p) { return updateRecords(p.programme, "role", {p.planner.value}, {{QStringLiteral("key"), QStringLiteral("leadership")}}); }) << QStringLiteral("leadership");
    QTest::newRow("ends early") << Verb([](const SmallProgramme &p) { return updateRecords(p.programme, "session", {p.kickoff.value}, {{QStringLiteral("ends_at"), testdata::at(1, 1, 1)}}); }) << QStringLiteral("end after");
    QTest::newRow("role in use") << Verb([](const SmallProgramme &p) { return removeRecords(p.programme, "role", {p.planner.value}); }) << QStringLiteral("Fachplaner:in");
    QTest::newRow("absent without place") << Verb([](const SmallProgramme &p) { return recordAttendance(p.programme, {{p.second, p.heide, Attendance::Absent, {}}}); }) << QStringLiteral("no place");
    QTest::newRow("two places") << Verb([](const SmallProgramme &p) { return addRecord(p.programme, "enrolment", {{QStringLiteral("participant"), p.heide.value}, {QStringLiteral("session"), p.kickoff.value}}); }) << QStringLiteral("already");
    QTest::newRow("short key") << Verb([](const SmallProgramme &p) { return updateRecords(p.programme, "municipality", {p.ulm.value}, {{QStringLiteral("ags"), QStringLiteral("8421")}}); }) << QStringLiteral("8 digits");
    QTest::newRow("control character") << Verb([](const SmallProgramme &p) { return updateRecords(p.programme, "participant", {p.heide.value}, {{QStringLiteral("given_name"), QStringLiteral("a\u0001b")}}); }) << QStringLiteral("Given name");
    QTest::newRow("certificate by hand") << Verb([](const SmallProgramme &p) { return removeRecords(p.programme, "certificate", {1}); }) << QStringLiteral("by hand");
    QTest::newRow("second programme") << Verb([](const SmallProgramme &p) { return addRecord(p.programme, "programme", {{QStringLiteral("title"), QStringLiteral("Zwei")}}); }) << QStringLiteral("one programme");
    QTest::newRow("override without reason") << Verb([](const SmallProgramme &p) { return overrideEntitlement(p.programme, p.heide, true, QStringLiteral(" "), {}); }) << QStringLiteral("reason");
}

void TestVerbs::refuses()
{
    QFETCH(Verb, verb);
    QFETCH(QString, words);
    const SmallProgramme p = testdata::smallProgramme();
    const auto result = verb(p);
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::InputRefused);
    QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
}

void TestVerbs::enrollingTwiceChangesNothing()
{
    const SmallProgramme p = testdata::smallProgramme();
    const Programme once = after(p.programme, worked(enrol(p.programme, p.second, {p.heide}, EnrolmentState::Enrolled)));
    QVERIFY(worked(enrol(once, p.second, {p.heide}, EnrolmentState::Enrolled)).isEmpty());
}

void TestVerbs::walkInIsEnrolled()
{
    const SmallProgramme p = testdata::smallProgramme();
    const Programme done = after(p.programme, worked(recordAttendance(p.programme, {{p.second, p.celik, Attendance::Present, 120}})));
    const Enrolment *place = findEnrolment(done, p.second, p.celik);
    QVERIFY(place);
    QCOMPARE(place->state, EnrolmentState::Enrolled);
    QCOMPARE(place->minutes, 120);
}

void TestVerbs::removingAPersonTakesTheirPlacesAlong()
{
    const SmallProgramme p = testdata::smallProgramme();
    const Programme done = after(p.programme, worked(removeRecords(p.programme, "participant", {p.heide.value})));
    QCOMPARE(done.table<Enrolment>().size(), p.programme.table<Enrolment>().size() - 3);
}

void TestVerbs::removedIdsAreNotGivenAgain()
{
    const SmallProgramme p = testdata::smallProgramme();
    const Programme done = after(p.programme, worked(removeRecords(p.programme, "participant", {p.celik.value})));
    const ChangeSet added = worked(addRecord(done, "participant", {{QStringLiteral("family_name"), QStringLiteral("Neu")}}));
    QCOMPARE(addedIds(added, "participant"), QList<qint64>{p.celik.value + 1});
}

void TestVerbs::certificateNumbersRunOn()
{
    SmallProgramme p = testdata::smallProgramme();
    const QStringList numbers = nextCertificateNumbers(p.programme, 2);
    QCOMPARE(numbers.front().left(14), QStringLiteral("IMP-2024-0001-"));
    for (const QString &number : numbers)
        QVERIFY(isWellFormedCertificateNumber(number));
    QVERIFY(!isWellFormedCertificateNumber(QString(numbers.front()).replace(QStringLiteral("0001"), QStringLiteral("0010"))));
    p.programme = after(p.programme, worked(issueCertificates(p.programme, {document(p, p.heide)})));
    QCOMPARE(nextCertificateNumbers(p.programme, 1).front(), numbers.back());
    QVERIFY(!issueCertificates(p.programme, {document(p, p.heide)}));
    const ChangeSet second = worked(issueCertificates(p.programme, {document(p, p.weiss)}));
    const Programme undone = after(after(p.programme, second), second.inverse());
    QVERIFY(nextCertificateNumbers(undone, 1).front() != numbers.back());
}

void TestVerbs::sequenceRisesOnlyAfterAPublishedChange()
{
    const auto versionOf = [](const Programme &programme, SessionId id) { return CalendarEntries(programme).of(*programme.find(id)).sequence; };
    SmallProgramme p = testdata::smallProgramme();
    QCOMPARE(versionOf(p.programme, p.kickoff), 0);
    p.programme = after(p.programme, publishSessions(p.programme, {p.kickoff}));
    QCOMPARE(versionOf(p.programme, p.kickoff), 0);
    QVERIFY(publishSessions(p.programme, {p.kickoff}).isEmpty());
    const auto edit = [&](const char *field, const QVariant &value) {
        p.programme = after(p.programme, worked(updateRecords(p.programme, "session", {p.kickoff.value}, {{QString::fromLatin1(field), value}})));
    };
    edit("notes", QStringLiteral("for us only"));
    QCOMPARE(versionOf(p.programme, p.kickoff), 0);
    edit("title", QStringLiteral("Kick-off, renamed"));
    QCOMPARE(versionOf(p.programme, p.kickoff), 0);
    edit("place", QStringLiteral("Rathaus"));
    QCOMPARE(versionOf(p.programme, p.kickoff), 1);
    edit("place", QStringLiteral("Kreishaus"));
    QCOMPARE(versionOf(p.programme, p.kickoff), 1);
    p.programme = after(p.programme, publishSessions(p.programme, {p.kickoff}));
    edit("state", QStringLiteral("cancelled"));
    QCOMPARE(versionOf(p.programme, p.kickoff), 2);
}

LOTSE_TEST_MAIN(TestVerbs)
#include "tst_verbs.moc"
