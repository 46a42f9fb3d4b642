#include "changes.h"
#include "programmes.h"

#include "base/text.h"
#include "domain/programmeindex.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "domain/verbs/sessionplacing.h"
#include "domain/verbs/sessionverbs.h"
#include "domain/verbs/unavailabilityverbs.h"

#include "support/testmain.h"

#include <functional>

using namespace domain;
using testdata::after;
using testdata::SmallProgramme;
using testdata::worked;
using Verb = std::function<base::Result<ChangeSet>(const SmallProgramme &)>;
Q_DECLARE_METATYPE(Verb)

class TestSessionVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void applyUndoRedo_data();
    void applyUndoRedo();
    void refuses_data();
    void refuses();
    void aSeriesKeepsWallTimeAndCarriesThePlan();
    void aSeriesEndsByItsLastDay();
    void aSeriesTakesAnotherWeekday();
    void daysOffAreSkipped();
    void daysOffAreMovedToTheNextFreeWeek();
    void aWeeklySeriesNeverHoldsTwoOnOneDay();
    void copiesAreNumbered_data();
    void copiesAreNumbered();
    void copiesMoveByMinutesOverMidnight();
    void copiesBeginAtAnotherTime();
    void movesKeepWallTimeOverTheEndOfSummerTime();
    void theWeekdayOfAMonthIsKept_data();
    void theWeekdayOfAMonthIsKept();
    void aSessionWithoutATimeGetsOneWithItsDay();
    void cancellingFreesPeopleAndKeepsAttendance();
    void cancellingByEditingTheStateFreesPeopleToo();
    void cancellingAmongOtherFieldsIsTold();
    void cancellingTwiceChangesNothing();
    void manySessionsCountPeopleOnce();
    void warningsNameWhatSpeaksAgainst();
    void plannedSessionsAreInOrderOfTime();
    void unavailableTimesAreChangedAndRemoved();
};

namespace {

SeriesRule everySecondWeek(int times, DaysOff daysOff = DaysOff::Keep)
{
    SeriesRule rule;
    rule.everyWeeks = 2;
    rule.times = times;
    rule.daysOff = daysOff;
    return rule;
}

QStringList beginnings(const QList<SeriesDate> &dates)
{
    QStringList texts;
    for (const SeriesDate &date : dates)
        texts.append(date.isLeftOut() ? QStringLiteral("-") : date.startsAt.toString(QStringLiteral("dd.MM. HH:mm")));
    return texts;
}

QStringList datesOf(const SmallProgramme &p, SessionId session, const SeriesRule &rule)
{
    const auto dates = seriesDates(p.programme, session, rule);
    if (!dates)
        qFatal("%s", qPrintable(dates.error().message));
    return beginnings(*dates);
}

SmallProgramme withAutumnHolidays()
{
    SmallProgramme p = testdata::smallProgramme();
    Draft draft(p.programme, {});
    draft.add(SchoolHoliday{{}, QStringLiteral("Herbstferien"), QDate(2024, 10, 28), QDate(2024, 10, 30)});
    p.programme = draft.programme();
    return p;
}

} // namespace

void TestSessionVerbs::applyUndoRedo_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("label");
    QTest::newRow("series") << Verb([](const SmallProgramme &p) { return repeatSession(p.programme, p.training, everySecondWeek(4)); }) << QStringLiteral("Repeat “Training A” 3 times");
    QTest::newRow("duplicate") << Verb([](const SmallProgramme &p) { return duplicateSessions(p.programme, {p.training}, {7, 0, {}}); }) << QStringLiteral("Duplicate “Training A” as “Training A (2)”");
    QTest::newRow("duplicate two") << Verb([](const SmallProgramme &p) { return duplicateSessions(p.programme, {p.training, p.second}, {7, 0, {}}); }) << QStringLiteral("Duplicate 2 sessions");
    QTest::newRow("cancel") << Verb([](const SmallProgramme &p) { return cancelSessions(p.programme, {p.training}); }) << QStringLiteral("Cancel “Training A” and free 4 people");
    QTest::newRow("cancel empty") << Verb([](const SmallProgramme &p) { return cancelSessions(p.programme, {p.second}); }) << QStringLiteral("Cancel “Training B”");
    QTest::newRow("confirm") << Verb([](const SmallProgramme &p) { return confirmSessions(p.programme, {p.second, p.closing}); }) << QStringLiteral("Confirm 2 sessions");
    QTest::newRow("hold") << Verb([](const SmallProgramme &p) { return holdSessions(p.programme, {p.kickoff}); }) << QStringLiteral("Mark “Auftakt” as held");
    QTest::newRow("shift one") << Verb([](const SmallProgramme &p) { return shiftSessions(p.programme, {p.training}, {7, 0, {}}); }) << QStringLiteral("Move “Training A” to Tue, 29 October 2024, 10:00–12:00");
    QTest::newRow("shift two") << Verb([](const SmallProgramme &p) { return shiftSessions(p.programme, {p.training, p.second}, {-7, 30, {}}); }) << QStringLiteral("Move 2 sessions");
    QTest::newRow("place") << Verb([](const SmallProgramme &p) { return replanSessions(p.programme, {{p.training, QDate(2024, 11, 5), QList{p.planner}}}); }) << QStringLiteral("Move “Training A” to Tue, 5 November 2024, 10:00–12:00, for Fachplaner:in");
    QTest::newRow("place for roles") << Verb([](const SmallProgramme &p) { return replanSessions(p.programme, {{p.training, {}, QList{p.leadership, p.planner}}}); }) << QStringLiteral("Plan “Training A” for Führungsebene, Fachplaner:in");
    QTest::newRow("unavailable") << Verb([](const SmallProgramme &p) {
        return setUnavailability(p.programme, {{}, p.heide, {}, testdata::at(10, 28, 0), testdata::at(10, 31, 0), QStringLiteral("Urlaub")});
    }) << QStringLiteral("Enter that “Änne von der Heide” cannot come: Mon, 28 October 2024 – Wed, 30 October 2024");
    QTest::newRow("cell") << Verb([](const SmallProgramme &p) {
        return updateRecords(p.programme, "session", {p.training.value}, {{QStringLiteral("state"), QStringLiteral("cancelled")}});
    }) << QStringLiteral("Cancel “Training A” and free 4 people");
}

void TestSessionVerbs::applyUndoRedo()
{
    QFETCH(Verb, verb);
    QFETCH(QString, label);
    const SmallProgramme p = testdata::smallProgramme();
    const ChangeSet change = worked(verb(p));
    QCOMPARE(change.label, label);
    const Programme done = after(p.programme, change);
    QVERIFY(!(done == p.programme));
    const Programme undone = after(done, change.inverse());
    QVERIFY(undone == p.programme);
    QVERIFY(after(undone, change) == done);
    const Reversal reversal = revert(done, change);
    QCOMPARE(reversal.kept, QStringList());
    QVERIFY(after(done, reversal.changeSet) == p.programme);
}

void TestSessionVerbs::refuses_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("words");
    const auto series = [](const SeriesRule &rule) {
        return Verb([rule](const SmallProgramme &p) { return repeatSession(p.programme, p.training, rule); });
    };
    QTest::newRow("no end") << series({}) << QStringLiteral("how often");
    QTest::newRow("no rhythm") << series({0, 0, 3, {}, DaysOff::Keep}) << QStringLiteral("1 to 52");
    QTest::newRow("no weekday") << series({1, 8, 3, {}, DaysOff::Keep}) << QStringLiteral("weekday");
    QTest::newRow("too many") << series({1, 0, 101, {}, DaysOff::Keep}) << QStringLiteral("100");
    QTest::newRow("too far") << series({1, 0, 0, QDate(2090, 1, 1), DaysOff::Keep}) << QStringLiteral("100");
    QTest::newRow("no session") << Verb([](const SmallProgramme &p) { return repeatSession(p.programme, SessionId{99}, everySecondWeek(2)); }) << QStringLiteral("99");
    QTest::newRow("no date") << Verb([](const SmallProgramme &p) {
        Draft draft(p.programme, {});
        Session open;
        open.title = QStringLiteral("Offen");
        return repeatSession(p.programme, draft.add(open), everySecondWeek(2));
    }) << QStringLiteral("no session");
    QTest::newRow("duplicate too far") << Verb([](const SmallProgramme &p) { return duplicateSessions(p.programme, {p.training}, {90000, 0, {}}); }) << QStringLiteral("too far");
    QTest::newRow("shift too far") << Verb([](const SmallProgramme &p) { return shiftSessions(p.programme, {p.training}, {900000, 0, {}}); }) << QStringLiteral("fewer");
    QTest::newRow("shift none") << Verb([](const SmallProgramme &p) { return shiftSessions(p.programme, {SessionId{99}}, {1, 0, {}}); }) << QStringLiteral("99");
    QTest::newRow("place for no role") << Verb([](const SmallProgramme &p) { return replanSessions(p.programme, {{p.training, {}, QList{RoleId{99}}}}); }) << QStringLiteral("does not exist");
    QTest::newRow("duplicate none") << Verb([](const SmallProgramme &p) { return duplicateSessions(p.programme, {SessionId{99}}, {}); }) << QStringLiteral("99");
    QTest::newRow("hold too early") << Verb([](const SmallProgramme &p) { return holdSessions(p.programme, {p.closing}); }) << QStringLiteral("not begun");
    QTest::newRow("confirm cancelled") << Verb([](const SmallProgramme &p) {
        return confirmSessions(after(p.programme, worked(cancelSessions(p.programme, {p.second}))), {p.second});
    }) << QStringLiteral("is cancelled");
    QTest::newRow("unavailable nobody") << Verb([](const SmallProgramme &p) { return setUnavailability(p.programme, {{}, {}, {}, testdata::at(10, 28, 0), testdata::at(10, 31, 0), {}}); }) << QStringLiteral("belongs to");
    QTest::newRow("unavailable turned") << Verb([](const SmallProgramme &p) { return setUnavailability(p.programme, {{}, p.heide, {}, testdata::at(10, 31, 0), testdata::at(10, 28, 0), {}}); }) << QStringLiteral("later end");
    QTest::newRow("unavailable gone") << Verb([](const SmallProgramme &p) { return removeUnavailabilities(p.programme, {base::Id<Unavailability>{7}}); }) << QStringLiteral("7");
    QTest::newRow("cancel none") << Verb([](const SmallProgramme &p) { return cancelSessions(p.programme, {SessionId{99}}); }) << QStringLiteral("99");
}

void TestSessionVerbs::refuses()
{
    QFETCH(Verb, verb);
    QFETCH(QString, words);
    const auto result = verb(testdata::smallProgramme());
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::InputRefused);
    QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
}

void TestSessionVerbs::aSeriesKeepsWallTimeAndCarriesThePlan()
{
    SmallProgramme p = testdata::smallProgramme();
    Session original = *p.programme.find(p.training);
    original.roles = {p.planner};
    original.link = QStringLiteral("https://treffen.example/a");
    original.maxSize = 8;
    original.state = SessionState::Confirmed;
    p.programme.table<Session>().replace(original);
    const ChangeSet change = worked(repeatSession(p.programme, p.training, everySecondWeek(3)));
    const RowChanges<Session> &rows = change.of<Session>();
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(change.of<Enrolment>().empty());
    // Summer time ends on 27 October 2024.
    QCOMPARE(rows[0].after->startsAt, base::berlinTime(QDate(2024, 11, 5), QTime(10, 0)));
    QCOMPARE(rows[0].after->endsAt, base::berlinTime(QDate(2024, 11, 5), QTime(12, 0)));
    QCOMPARE(rows[1].after->title, QStringLiteral("Training A (3)"));
    Session expected = original;
    expected.id = rows[1].after->id;
    expected.title = rows[1].after->title;
    expected.startsAt = rows[1].after->startsAt;
    expected.endsAt = rows[1].after->endsAt;
    expected.state = SessionState::Planned;
    QVERIFY(*rows[1].after == expected);
}

void TestSessionVerbs::aSeriesEndsByItsLastDay()
{
    const SmallProgramme p = testdata::smallProgramme();
    SeriesRule rule;
    rule.until = QDate(2024, 11, 12);
    QCOMPARE(datesOf(p, p.training, rule), QStringList({QStringLiteral("29.10. 10:00"), QStringLiteral("05.11. 10:00"), QStringLiteral("12.11. 10:00")}));
    rule.times = 2;
    QCOMPARE(datesOf(p, p.training, rule).size(), 1);
    rule.until = QDate(2024, 10, 23);
    rule.times = 0;
    QVERIFY(worked(repeatSession(p.programme, p.training, rule)).isEmpty());
}

void TestSessionVerbs::aSeriesTakesAnotherWeekday()
{
    const SmallProgramme p = testdata::smallProgramme();
    SeriesRule rule = everySecondWeek(3);
    rule.weekday = Qt::Thursday;
    QCOMPARE(datesOf(p, p.training, rule), QStringList({QStringLiteral("07.11. 10:00"), QStringLiteral("21.11. 10:00")}));
}

void TestSessionVerbs::daysOffAreSkipped()
{
    const SmallProgramme p = withAutumnHolidays();
    SeriesRule rule = everySecondWeek(4, DaysOff::Skip);
    rule.everyWeeks = 1;
    QCOMPARE(datesOf(p, p.training, rule),
             QStringList({QStringLiteral("-"), QStringLiteral("05.11. 10:00"), QStringLiteral("12.11. 10:00"), QStringLiteral("19.11. 10:00")}));
    QCOMPARE(seriesDates(p.programme, p.training, rule)->front().dayOff, QStringLiteral("Herbstferien"));
}

void TestSessionVerbs::daysOffAreMovedToTheNextFreeWeek()
{
    SmallProgramme p = withAutumnHolidays();
    Session early = *p.programme.find(p.training);
    early.startsAt = testdata::at(10, 15, 10);
    early.endsAt = testdata::at(10, 15, 12);
    p.programme.table<Session>().replace(early);
    const auto dates = seriesDates(p.programme, p.training, everySecondWeek(4, DaysOff::NextWeek));
    QVERIFY(dates);
    QCOMPARE(beginnings(*dates), QStringList({QStringLiteral("05.11. 10:00"), QStringLiteral("12.11. 10:00"), QStringLiteral("26.11. 10:00")}));
    QVERIFY(dates->front().isPostponed());
    QCOMPARE(dates->front().rhythm, QDate(2024, 10, 29));
}

void TestSessionVerbs::aWeeklySeriesNeverHoldsTwoOnOneDay()
{
    const SmallProgramme p = withAutumnHolidays();
    SeriesRule rule = everySecondWeek(4, DaysOff::NextWeek);
    rule.everyWeeks = 1;
    QCOMPARE(datesOf(p, p.training, rule), QStringList({QStringLiteral("05.11. 10:00"), QStringLiteral("12.11. 10:00"), QStringLiteral("19.11. 10:00")}));
}

void TestSessionVerbs::copiesAreNumbered_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QSet<QString>>("taken");
    QTest::addColumn<QString>("next");
    QTest::newRow("first") << QStringLiteral("Training B3") << QSet<QString>{QStringLiteral("Training B3")} << QStringLiteral("Training B3 (2)");
    QTest::newRow("of a copy") << QStringLiteral("Training B3 (2)") << QSet<QString>{} << QStringLiteral("Training B3 (3)");
    QTest::newRow("taken") << QStringLiteral("Training B3") << QSet<QString>{QStringLiteral("Training B3 (2)"), QStringLiteral("Training B3 (3)")} << QStringLiteral("Training B3 (4)");
    QTest::newRow("other brackets") << QStringLiteral("Training (online)") << QSet<QString>{} << QStringLiteral("Training (online) (2)");
    QTest::newRow("only a number") << QStringLiteral("(2)") << QSet<QString>{} << QStringLiteral("(2) (2)");
}

void TestSessionVerbs::copiesAreNumbered()
{
    QFETCH(QString, title);
    QFETCH(QSet<QString>, taken);
    QFETCH(QString, next);
    QCOMPARE(nextTitle(title, taken), next);
}

void TestSessionVerbs::copiesMoveByMinutesOverMidnight()
{
    const SmallProgramme p = testdata::smallProgramme();
    const ChangeSet change = worked(duplicateSessions(p.programme, {p.training}, {7, -11 * 60, {}}));
    QCOMPARE(change.of<Session>().front().after->startsAt, base::berlinTime(QDate(2024, 10, 28), QTime(23, 0)));
    QCOMPARE(change.of<Session>().front().after->endsAt, base::berlinTime(QDate(2024, 10, 29), QTime(1, 0)));
}

void TestSessionVerbs::copiesBeginAtAnotherTime()
{
    const SmallProgramme p = testdata::smallProgramme();
    const ChangeSet change = worked(duplicateSessions(p.programme, {p.training}, {14, 0, QTime(14, 30)}));
    QCOMPARE(change.of<Session>().front().after->startsAt, base::berlinTime(QDate(2024, 11, 5), QTime(14, 30)));
    QCOMPARE(change.of<Session>().front().after->endsAt, base::berlinTime(QDate(2024, 11, 5), QTime(16, 30)));
}

void TestSessionVerbs::movesKeepWallTimeOverTheEndOfSummerTime()
{
    const SmallProgramme p = testdata::smallProgramme();
    const Programme done = after(p.programme, worked(shiftSessions(p.programme, {p.training}, {14, 0, {}})));
    QCOMPARE(done.find(p.training)->startsAt, base::berlinTime(QDate(2024, 11, 5), QTime(10, 0)));
    QCOMPARE(done.find(p.training)->endsAt, base::berlinTime(QDate(2024, 11, 5), QTime(12, 0)));
    QVERIFY(worked(shiftSessions(p.programme, {p.training}, {0, 0, QTime(10, 0)})).isEmpty());
}

void TestSessionVerbs::theWeekdayOfAMonthIsKept_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("expected"); // in November 2024
    QTest::newRow("third Tuesday") << QDate(2024, 10, 15) << QDate(2024, 11, 19);
    QTest::newRow("first Friday") << QDate(2024, 10, 4) << QDate(2024, 11, 1);
    QTest::newRow("no fifth Tuesday") << QDate(2024, 10, 29) << QDate(2024, 11, 26);
    QTest::newRow("fifth Friday") << QDate(2025, 1, 31) << QDate(2024, 11, 29);
    QTest::newRow("same month") << QDate(2024, 11, 13) << QDate(2024, 11, 13);
}

void TestSessionVerbs::theWeekdayOfAMonthIsKept()
{
    QFETCH(QDate, day);
    QFETCH(QDate, expected);
    QCOMPARE(sameWeekdayIn(day, 2024, 11), expected);
}

void TestSessionVerbs::aSessionWithoutATimeGetsOneWithItsDay()
{
    SmallProgramme p = testdata::smallProgramme();
    Draft draft(p.programme, {});
    Session open;
    open.title = QStringLiteral("Offen");
    const SessionId id = draft.add(open);
    const Programme done = after(draft.programme(), worked(replanSessions(draft.programme(), {{id, QDate(2024, 11, 5), {}}})));
    QCOMPARE(done.find(id)->startsAt, testdata::at(11, 5, 10));
    QVERIFY(worked(shiftSessions(draft.programme(), {id}, {7, 0, {}})).isEmpty());
}

void TestSessionVerbs::cancellingFreesPeopleAndKeepsAttendance()
{
    SmallProgramme p = testdata::smallProgramme();
    p.programme = after(p.programme, worked(enrol(p.programme, p.training, {p.weiss}, EnrolmentState::Declined)));
    p.programme = after(p.programme, worked(enrol(p.programme, p.training, {p.celik}, EnrolmentState::Waiting)));
    const QList<ParticipantId> expected{p.celik, p.heide, p.mueller};
    QCOMPARE(peopleFreedBy(p.programme, {p.training}), expected);
    const Programme done = after(p.programme, worked(cancelSessions(p.programme, {p.training})));
    QCOMPARE(done.find(p.training)->state, SessionState::Cancelled);
    QCOMPARE(findEnrolment(done, p.training, p.weiss)->state, EnrolmentState::Declined);
    for (const ParticipantId id : {p.heide, p.celik}) {
        const Enrolment *place = findEnrolment(done, p.training, id);
        QCOMPARE(place->state, EnrolmentState::Cancelled);
        QCOMPARE(place->stateSince, QDate(2024, 11, 5));
        QCOMPARE(place->attendance, Attendance::Present);
        QVERIFY(!place->waitingPlace);
    }
    QCOMPARE(findEnrolment(done, p.kickoff, p.heide)->state, EnrolmentState::Enrolled);
}

void TestSessionVerbs::cancellingByEditingTheStateFreesPeopleToo()
{
    const SmallProgramme p = testdata::smallProgramme();
    const Programme byVerb = after(p.programme, worked(cancelSessions(p.programme, {p.training, p.closing})));
    const ChangeSet byHand = worked(updateRecords(p.programme, "session", {p.training.value, p.closing.value}, {{QStringLiteral("state"), QStringLiteral("cancelled")}}));
    QVERIFY(after(p.programme, byHand) == byVerb);
    QCOMPARE(byHand.label, QStringLiteral("Cancel 2 sessions and free 4 people"));
}

void TestSessionVerbs::cancellingAmongOtherFieldsIsTold()
{
    const SmallProgramme p = testdata::smallProgramme();
    const ChangeSet change = worked(editCells(p.programme, "session", {{p.training.value, QStringLiteral("state"), QStringLiteral("cancelled")},
                                                                       {p.second.value, QStringLiteral("state"), QStringLiteral("confirmed")}}));
    QCOMPARE(change.label, QStringLiteral("Change “State” of 2 rows in “Sessions” and free 4 people"));
    QCOMPARE(findEnrolment(after(p.programme, change), p.training, p.heide)->state, EnrolmentState::Cancelled);
}

void TestSessionVerbs::cancellingTwiceChangesNothing()
{
    const SmallProgramme p = testdata::smallProgramme();
    const Programme once = after(p.programme, worked(cancelSessions(p.programme, {p.training})));
    QVERIFY(worked(cancelSessions(once, {p.training})).isEmpty());
}

void TestSessionVerbs::manySessionsCountPeopleOnce()
{
    const SmallProgramme p = testdata::smallProgramme();
    QCOMPARE(worked(cancelSessions(p.programme, {p.kickoff, p.training, p.second})).label, QStringLiteral("Cancel 3 sessions and free 4 people"));
}

void TestSessionVerbs::warningsNameWhatSpeaksAgainst()
{
    SmallProgramme p = withAutumnHolidays();
    Draft draft(p.programme, {});
    Coach coach;
    coach.familyName = QStringLiteral("Öztürk");
    const CoachId leader = draft.add(coach);
    draft.add(Unavailability{{}, {}, leader, testdata::at(10, 29, 0), testdata::at(10, 30, 0), {}});
    Session other = testdata::session(SessionKind::ImpulseTraining, u"Training C", testdata::at(10, 29, 11));
    other.coaches = {leader};
    other.roles = {p.planner};
    draft.add(other);
    Session moved = *p.programme.find(p.training);
    moved.coaches = {leader};
    moved.roles = {p.leadership};
    moved.startsAt = testdata::at(10, 29, 10);
    moved.endsAt = testdata::at(10, 29, 12);
    const auto texts = [&](const Session &session) {
        QStringList list;
        for (const ScheduleWarning &warning : scheduleWarnings(draft.programme(), session))
            list.append(warning.text);
        return list;
    };
    QCOMPARE(texts(moved), QStringList({QStringLiteral("School holidays: Herbstferien"), QStringLiteral("“Öztürk” is not available"), QStringLiteral("“Öztürk” leads “Training C” then")}));
    moved.roles = {};
    QCOMPARE(texts(moved).last(), QStringLiteral("At the same time for the same people: “Training C”"));
    moved.startsAt = testdata::at(11, 1, 10);
    moved.endsAt = testdata::at(11, 1, 12);
    QCOMPARE(texts(moved), QStringList(QStringLiteral("Public holiday: All Saints’ Day")));
    moved.startsAt = testdata::at(11, 2, 10);
    moved.endsAt = {};
    QCOMPARE(texts(moved), QStringList(QStringLiteral("Weekend: Saturday")));
    moved.state = SessionState::Cancelled;
    QCOMPARE(texts(moved), QStringList());
}

void TestSessionVerbs::plannedSessionsAreInOrderOfTime()
{
    const SmallProgramme p = testdata::smallProgramme();
    const ChangeSet change = worked(duplicateSessions(p.programme, {p.second, p.training}, {1, 0, {}}));
    const std::vector<PlannedSession> planned = plannedSessions(p.programme, change);
    QCOMPARE(planned.size(), size_t(2));
    QCOMPARE(planned[0].title, QStringLiteral("Training A (2)"));
    QVERIFY(!planned[0].before.isValid());
    QVERIFY(plannedSessions(p.programme, worked(cancelSessions(p.programme, {p.training}))).empty());
}

void TestSessionVerbs::unavailableTimesAreChangedAndRemoved()
{
    const SmallProgramme p = testdata::smallProgramme();
    const Programme entered = after(p.programme, worked(setUnavailability(p.programme, {{}, p.heide, {}, testdata::at(10, 28, 0), testdata::at(10, 29, 0), {}})));
    Unavailability span = *entered.table<Unavailability>().begin();
    QVERIFY(isWholeDays(span));
    QCOMPARE(unavailableText(span, QLocale()), base::longDate(QDate(2024, 10, 28), QLocale()));
    span.startsAt = testdata::at(10, 28, 9);
    span.endsAt = testdata::at(10, 28, 12);
    const ChangeSet change = worked(setUnavailability(entered, span));
    QCOMPARE(change.label, QStringLiteral("Change when “Änne von der Heide” cannot come: Mon, 28 October 2024, 09:00–12:00"));
    const Programme changed = after(entered, change);
    const ChangeSet removal = worked(removeUnavailabilities(changed, {span.id}));
    QCOMPARE(removal.label, QStringLiteral("Remove 1 unavailable times of “Änne von der Heide”"));
    QVERIFY(after(changed, removal) == p.programme);
    QVERIFY(after(after(changed, removal), removal.inverse()) == changed);
}

LOTSE_TEST_MAIN(TestSessionVerbs)
#include "tst_sessionverbs.moc"
