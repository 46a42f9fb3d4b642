#include "changes.h"
#include "programmes.h"

#include "domain/programmeindex.h"
#include "domain/rules/seating.h"
#include "domain/verbs/assignmentverbs.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/sessionverbs.h"

#include "support/testmain.h"

#include <functional>

using namespace domain;
using testdata::after;
using testdata::worked;

namespace {

/// The small programme with two more trainings to come, "Training C" and "Training D", a coach for two of the three, and
/// two more planners. Training B: Heide holds a place, Müller waits. Training C: Weiß, who is outside every plan, sits there.
struct PlanProgramme : testdata::SmallProgramme
{
    SessionId third, fourth;
    ParticipantId adler, bach;
    CoachId coach, beside;
    QList<ParticipantId> people; ///< whom the plan is for
};

PlanProgramme planProgramme()
{
    PlanProgramme p;
    static_cast<testdata::SmallProgramme &>(p) = testdata::smallProgramme();
    Draft draft(p.programme, {});
    p.third = draft.add(testdata::session(SessionKind::ImpulseTraining, u"Training C", testdata::at(11, 12, 11)));
    p.fourth = draft.add(testdata::session(SessionKind::ImpulseTraining, u"Training D", testdata::at(11, 19, 10)));
    p.adler = draft.add(testdata::person(u"Ada", u"", u"Adler", p.aalen, p.planner));
    p.bach = draft.add(testdata::person(u"Ben", u"", u"Bach", p.ulm, p.planner));
    Coach coach;
    coach.familyName = QStringLiteral("Erste");
    p.coach = draft.add(coach);
    coach.familyName = QStringLiteral("Zweite");
    p.beside = draft.add(coach);
    p.programme = draft.programme();
    p.people = {p.heide, p.mueller, p.adler, p.bach};
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.heide}, EnrolmentState::Enrolled)));
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.mueller}, EnrolmentState::Waiting)));
    p.programme = after(p.programme, worked(enrol(p.programme, p.third, {p.weiss}, EnrolmentState::Enrolled)));
    return p;
}

/// Müller and Adler attend Training B, Bach Training C, Heide nothing; nobody comes to Training D.
Assignment assignment(const PlanProgramme &p)
{
    return {{{p.second, p.coach, {p.mueller, p.adler}}, {p.third, {}, {p.bach}}}, {p.fourth}, p.people};
}

AcceptSettings settings()
{
    AcceptSettings accept;
    accept.record = QStringLiteral("{}");
    return accept;
}

template <class R>
void edit(Programme &programme, base::Id<R> id, const std::function<void(R &)> &change)
{
    R row = *programme.find(id);
    change(row);
    programme.table<R>().replace(row);
}

void editSeat(Programme &programme, SessionId session, ParticipantId person, const std::function<void(Enrolment &)> &change)
{
    edit<Enrolment>(programme, findEnrolment(programme, session, person)->id, change);
}

/// "enrolled", "waiting 1", "-": the person's row in the session.
QString place(const Programme &programme, SessionId session, ParticipantId person)
{
    const Enrolment *row = findEnrolment(programme, session, person);
    if (!row)
        return QStringLiteral("-");
    const QString state = QString::fromLatin1(enumIdentifier(row->state));
    return row->waitingPlace ? QStringLiteral("%1 %2").arg(state).arg(*row->waitingPlace) : state;
}

} // namespace

using Verb = std::function<base::Result<ChangeSet>(PlanProgramme &)>;
Q_DECLARE_METATYPE(Verb)

/// Pins, and plans that become true.
class TestAssignmentVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void applyUndoRedo_data();
    void applyUndoRedo();
    void refuses_data();
    void refuses();
    void locksAreChangedOnce();
    void labelsTellNumbers();
    void planBecomesTrue();
    void whatIsRecordedStays();
    void peopleOutsideThePlanKeepTheirSeats();
    void waitingListsAreKeptOrNot();
    void whoSaidNoBecomesEnrolled();
    void sessionsNotHeld();
    void coachesBesideStay();
    void theLatestAllocation();
    void theSamePlanTwice();
    void presentSeats();
};

void TestAssignmentVerbs::applyUndoRedo_data()
{
    QTest::addColumn<Verb>("verb");
    const auto lock = [](std::optional<AssignmentLockKind> kind, bool isMany) {
        return Verb([kind, isMany](PlanProgramme &p) {
            p.programme = after(p.programme, worked(lockSeats(p.programme, {{p.bach, p.third}, {p.adler, p.third}}, AssignmentLockKind::Forbidden)));
            QList<PlannedSeat> seats{{p.bach, p.third}};
            if (isMany)
                seats += {{p.adler, p.third}, {p.heide, p.second}};
            return lockSeats(p.programme, seats, kind);
        });
    };
    QTest::newRow("pin") << lock(AssignmentLockKind::Pinned, false);
    QTest::newRow("pin several") << lock(AssignmentLockKind::Pinned, true);
    QTest::newRow("bar several") << lock(AssignmentLockKind::Forbidden, true);
    QTest::newRow("clear") << lock(std::nullopt, false);
    QTest::newRow("clear several") << lock(std::nullopt, true);
    QTest::newRow("accept") << Verb([](PlanProgramme &p) { return acceptPlan(p.programme, assignment(p), settings()); });
    QTest::newRow("accept and cancel") << Verb([](PlanProgramme &p) {
        AcceptSettings accept = settings();
        accept.cancelsSessions = true;
        accept.keepsWaitingLists = false;
        return acceptPlan(p.programme, {{{p.third, p.beside, {p.heide}}}, {p.second, p.fourth}, p.people}, accept);
    });
    QTest::newRow("accept nothing at all") << Verb([](PlanProgramme &p) {
        return acceptPlan(p.programme, {{}, {p.second, p.third, p.fourth}, p.people}, settings());
    });
}

void TestAssignmentVerbs::applyUndoRedo()
{
    QFETCH(Verb, verb);
    PlanProgramme p = planProgramme();
    const ChangeSet change = worked(verb(p));
    QVERIFY(!change.isEmpty());
    QVERIFY2(!change.label.isEmpty() && !change.label.contains(u'%'), qPrintable(change.label));
    const Programme done = after(p.programme, change);
    QVERIFY(!(done == p.programme));
    const Programme undone = after(done, change.inverse());
    QVERIFY(undone == p.programme);
    QVERIFY(after(undone, change) == done);
}

void TestAssignmentVerbs::refuses_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("words");
    const auto accepting = [](const std::function<void(PlanProgramme &, Assignment &)> &meanwhile) {
        return Verb([meanwhile](PlanProgramme &p) {
            Assignment plan = assignment(p);
            meanwhile(p, plan);
            return acceptPlan(p.programme, plan, settings());
        });
    };
    const auto stateOf = [](SessionId PlanProgramme::*session, SessionState state) {
        return [session, state](PlanProgramme &p, Assignment &) { edit<Session>(p.programme, p.*session, [state](Session &row) { row.state = state; }); };
    };
    const auto pin = [](const std::function<PlannedSeat(PlanProgramme &)> &seat) {
        return Verb([seat](PlanProgramme &p) { return lockSeats(p.programme, {seat(p)}, AssignmentLockKind::Pinned); });
    };
    QTest::newRow("pin nobody") << pin([](PlanProgramme &p) { return PlannedSeat{ParticipantId{99}, p.third}; }) << QStringLiteral("99");
    QTest::newRow("pin to nothing") << pin([](PlanProgramme &p) { return PlannedSeat{p.adler, SessionId{98}}; }) << QStringLiteral("98");
    QTest::newRow("pin to a cancelled one") << pin([](PlanProgramme &p) {
        edit<Session>(p.programme, p.third, [](Session &row) { row.state = SessionState::Cancelled; });
        return PlannedSeat{p.adler, p.third};
    }) << QStringLiteral("cancelled");
    QTest::newRow("pin to a held one") << pin([](PlanProgramme &p) {
        edit<Session>(p.programme, p.third, [](Session &row) { row.state = SessionState::Held; });
        return PlannedSeat{p.adler, p.third};
    }) << QStringLiteral("held already");
    QTest::newRow("person gone") << accepting([](PlanProgramme &p, Assignment &) { p.programme.table<Participant>().remove(p.bach); })
                                 << QStringLiteral("no participant");
    QTest::newRow("person left") << accepting([](PlanProgramme &p, Assignment &) {
        edit<Participant>(p.programme, p.bach, [](Participant &row) { row.state = ParticipantState::Withdrawn; });
    }) << QStringLiteral("“Ben Bach” does not take part");
    QTest::newRow("session gone") << accepting([](PlanProgramme &, Assignment &plan) { plan.held.first().session.value = 97; }) << QStringLiteral("97");
    QTest::newRow("empty session gone") << accepting([](PlanProgramme &, Assignment &plan) { plan.notHeld = {SessionId{97}}; }) << QStringLiteral("97");
    QTest::newRow("cancelled meanwhile") << accepting(stateOf(&PlanProgramme::second, SessionState::Cancelled)) << QStringLiteral("“Training B” was cancelled meanwhile");
    QTest::newRow("held meanwhile") << accepting(stateOf(&PlanProgramme::second, SessionState::Held)) << QStringLiteral("“Training B” was held meanwhile");
    QTest::newRow("empty one held meanwhile") << accepting(stateOf(&PlanProgramme::fourth, SessionState::Held)) << QStringLiteral("“Training D” was held meanwhile");
    QTest::newRow("coach gone") << accepting([](PlanProgramme &p, Assignment &) { p.programme.table<Coach>().remove(p.coach); })
                                << QStringLiteral("coach planned for “Training B”");
}

void TestAssignmentVerbs::refuses()
{
    QFETCH(Verb, verb);
    QFETCH(QString, words);
    PlanProgramme p = planProgramme();
    const auto result = verb(p);
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::InputRefused);
    QVERIFY2(result.error().message.contains(words), qPrintable(result.error().message));
}

/// One decision for each pair: the later one counts, and a repeated one changes nothing.
void TestAssignmentVerbs::locksAreChangedOnce()
{
    const PlanProgramme p = planProgramme();
    const PlannedSeat seat{p.adler, p.second};
    const Programme pinned = after(p.programme, worked(lockSeats(p.programme, {seat, seat}, AssignmentLockKind::Pinned)));
    QCOMPARE(pinned.table<AssignmentLock>().size(), size_t(1));
    QVERIFY(worked(lockSeats(pinned, {seat}, AssignmentLockKind::Pinned)).isEmpty());
    const Programme barred = after(pinned, worked(lockSeats(pinned, {seat}, AssignmentLockKind::Forbidden)));
    QCOMPARE(barred.table<AssignmentLock>().size(), size_t(1));
    QCOMPARE(barred.table<AssignmentLock>().begin()->kind, AssignmentLockKind::Forbidden);
    const Programme cleared = after(barred, worked(lockSeats(barred, {seat, seat}, std::nullopt)));
    QVERIFY(cleared.table<AssignmentLock>().isEmpty());
    QVERIFY(worked(lockSeats(cleared, {seat}, std::nullopt)).isEmpty());
    Programme cancelled = after(pinned, worked(cancelSessions(pinned, {p.second})));
    QVERIFY(!worked(lockSeats(cancelled, {seat}, std::nullopt)).isEmpty());
    // A pin goes with its person and with its session.
    Draft draft(pinned, {});
    QVERIFY(draft.remove(QSet<SessionId>{p.second}));
    QVERIFY(draft.programme().table<AssignmentLock>().isEmpty());
}

void TestAssignmentVerbs::labelsTellNumbers()
{
    PlanProgramme p = planProgramme();
    const auto label = [&](const QList<PlannedSeat> &seats, std::optional<AssignmentLockKind> kind) { return worked(lockSeats(p.programme, seats, kind)).label; };
    QCOMPARE(label({{p.adler, p.second}}, AssignmentLockKind::Pinned), QStringLiteral("Pin “Ada Adler” to “Training B”"));
    QCOMPARE(label({{p.adler, p.second}}, AssignmentLockKind::Forbidden), QStringLiteral("Bar “Ada Adler” from “Training B”"));
    QVERIFY(label({{p.adler, p.second}, {p.bach, p.third}}, AssignmentLockKind::Pinned).contains(u'2'));
    const QString accepted = worked(acceptPlan(p.programme, assignment(p), settings())).label;
    QVERIFY2(accepted.startsWith(QStringLiteral("Accept plan: 3 ")) && accepted.contains(QStringLiteral("in 2 ")), qPrintable(accepted));
}

void TestAssignmentVerbs::planBecomesTrue()
{
    const PlanProgramme p = planProgramme();
    AcceptSettings accept = settings();
    accept.at = testdata::at(11, 5, 9);
    const Programme done = after(p.programme, worked(acceptPlan(p.programme, assignment(p), accept)));
    QCOMPARE(place(done, p.second, p.heide), QStringLiteral("-"));
    QCOMPARE(place(done, p.second, p.mueller), QStringLiteral("enrolled"));
    QCOMPARE(place(done, p.second, p.adler), QStringLiteral("enrolled"));
    QCOMPARE(place(done, p.third, p.bach), QStringLiteral("enrolled"));
    QCOMPARE(findEnrolment(done, p.second, p.mueller)->stateSince, QDate(2024, 11, 5));
    QCOMPARE(done.find(p.second)->coaches, QList<CoachId>{p.coach});
    QCOMPARE(done.find(p.second)->state, SessionState::Confirmed);
    QCOMPARE(done.find(p.fourth)->state, SessionState::Planned);
    QCOMPARE(done.table<Allocation>().size(), size_t(1));
    const Allocation &kept = *done.table<Allocation>().begin();
    QVERIFY2(kept.title.contains(QStringLiteral("2024")), qPrintable(kept.title));
    QCOMPARE(kept.decidedAt, accept.at);
    QCOMPARE(kept.record, QStringLiteral("{}"));
    QCOMPARE(presentAssignment(done, {p.second, p.third, p.fourth}, p.people), assignment(p));
    accept.confirmsSessions = false;
    const Programme quiet = after(p.programme, worked(acceptPlan(p.programme, assignment(p), accept)));
    QCOMPARE(quiet.find(p.second)->state, SessionState::Planned);
}

void TestAssignmentVerbs::whatIsRecordedStays()
{
    PlanProgramme p = planProgramme();
    editSeat(p.programme, p.second, p.heide, [](Enrolment &row) { row.attendance = Attendance::Present; });
    QCOMPARE(place(after(p.programme, worked(acceptPlan(p.programme, assignment(p), settings()))), p.second, p.heide), QStringLiteral("enrolled"));
    editSeat(p.programme, p.second, p.heide, [](Enrolment &row) {
        row.attendance = Attendance::Unknown;
        row.note = QStringLiteral("braucht eine Rampe");
    });
    const Programme done = after(p.programme, worked(acceptPlan(p.programme, assignment(p), settings())));
    QCOMPARE(place(done, p.second, p.heide), QStringLiteral("cancelled"));
    QCOMPARE(findEnrolment(done, p.second, p.heide)->note, QStringLiteral("braucht eine Rampe"));
}

void TestAssignmentVerbs::peopleOutsideThePlanKeepTheirSeats()
{
    const PlanProgramme p = planProgramme();
    const Programme done = after(p.programme, worked(acceptPlan(p.programme, assignment(p), settings())));
    QCOMPARE(place(done, p.third, p.weiss), QStringLiteral("enrolled"));
    const Programme empty = after(p.programme, worked(acceptPlan(p.programme, {{}, {p.second, p.third}, p.people}, settings())));
    QCOMPARE(place(empty, p.third, p.weiss), QStringLiteral("enrolled"));
    QCOMPARE(place(empty, p.second, p.heide), QStringLiteral("-"));
    QCOMPARE(findEnrolment(done, p.training, p.heide)->attendance, Attendance::Present);
}

/// Two wait; the first gets the seat. The second stays in line, now as the first, or leaves it.
void TestAssignmentVerbs::waitingListsAreKeptOrNot()
{
    PlanProgramme p = planProgramme();
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.bach, p.celik}, EnrolmentState::Waiting)));
    QCOMPARE(place(p.programme, p.second, p.bach), QStringLiteral("waiting 2"));
    AcceptSettings accept = settings();
    const Programme kept = after(p.programme, worked(acceptPlan(p.programme, assignment(p), accept)));
    QCOMPARE(place(kept, p.second, p.bach), QStringLiteral("waiting 1"));
    QCOMPARE(place(kept, p.second, p.celik), QStringLiteral("waiting 2"));
    accept.keepsWaitingLists = false;
    const Programme emptied = after(p.programme, worked(acceptPlan(p.programme, assignment(p), accept)));
    QCOMPARE(place(emptied, p.second, p.bach), QStringLiteral("-"));
    QCOMPARE(place(emptied, p.second, p.celik), QStringLiteral("waiting 1")); // is outside the plan
}

void TestAssignmentVerbs::whoSaidNoBecomesEnrolled()
{
    PlanProgramme p = planProgramme();
    p.programme = after(p.programme, worked(enrol(p.programme, p.third, {p.bach}, EnrolmentState::Declined)));
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.adler}, EnrolmentState::Cancelled)));
    p.programme = after(p.programme, worked(enrol(p.programme, p.fourth, {p.adler}, EnrolmentState::Declined)));
    const Programme done = after(p.programme, worked(acceptPlan(p.programme, assignment(p), settings())));
    QCOMPARE(place(done, p.third, p.bach), QStringLiteral("enrolled"));
    QCOMPARE(place(done, p.second, p.adler), QStringLiteral("enrolled"));
    QCOMPARE(place(done, p.fourth, p.adler), QStringLiteral("declined")); // is not touched
}

void TestAssignmentVerbs::sessionsNotHeld()
{
    PlanProgramme p = planProgramme();
    edit<Session>(p.programme, p.fourth, [](Session &row) { row.state = SessionState::Confirmed; });
    const Programme planned = after(p.programme, worked(acceptPlan(p.programme, assignment(p), settings())));
    QCOMPARE(planned.find(p.fourth)->state, SessionState::Planned);
    AcceptSettings accept = settings();
    accept.cancelsSessions = true;
    const Programme cancelled = after(p.programme, worked(acceptPlan(p.programme, {{}, {p.third, p.fourth}, p.people}, accept)));
    QCOMPARE(cancelled.find(p.fourth)->state, SessionState::Cancelled);
    QCOMPARE(place(cancelled, p.third, p.weiss), QStringLiteral("cancelled")); // no cancelled session keeps people
    const Programme meanwhile = after(p.programme, worked(cancelSessions(p.programme, {p.fourth})));
    QCOMPARE(after(meanwhile, worked(acceptPlan(meanwhile, assignment(p), settings()))).find(p.fourth)->state, SessionState::Cancelled);
}

/// Training B and Training C overlap.
void TestAssignmentVerbs::coachesBesideStay()
{
    PlanProgramme p = planProgramme();
    edit<Session>(p.programme, p.second, [&](Session &row) { row.coaches = {p.beside, p.coach}; });
    const Programme beside = after(p.programme, worked(acceptPlan(p.programme, assignment(p), settings())));
    QCOMPARE(beside.find(p.second)->coaches, (QList<CoachId>{p.coach, p.beside}));
    Assignment elsewhere = assignment(p);
    elsewhere.held[1].coach = p.beside;
    const Programme apart = after(p.programme, worked(acceptPlan(p.programme, elsewhere, settings())));
    QCOMPARE(apart.find(p.second)->coaches, QList<CoachId>{p.coach});
    QCOMPARE(apart.find(p.third)->coaches, QList<CoachId>{p.beside});
    edit<Session>(p.programme, p.second, [&](Session &row) { row.coaches = {p.beside}; });
    const Programme replaced = after(p.programme, worked(acceptPlan(p.programme, assignment(p), settings())));
    QCOMPARE(replaced.find(p.second)->coaches, (QList<CoachId>{p.coach, p.beside}));
    Draft away(p.programme, {});
    away.add(Unavailability{{}, {}, p.beside, testdata::at(11, 12, 9), testdata::at(11, 12, 18), {}});
    const Programme alone = after(away.programme(), worked(acceptPlan(away.programme(), assignment(p), settings())));
    QCOMPARE(alone.find(p.second)->coaches, QList<CoachId>{p.coach});
    edit<Coach>(p.programme, p.beside, [](Coach &row) { row.maxTrainings = 0; });
    const Programme few = after(p.programme, worked(acceptPlan(p.programme, assignment(p), settings())));
    QCOMPARE(few.find(p.second)->coaches, QList<CoachId>{p.coach});
}

void TestAssignmentVerbs::theLatestAllocation()
{
    const PlanProgramme p = planProgramme();
    QVERIFY(!latestAllocation(p.programme));
    Draft draft(p.programme, {});
    const auto add = [&](int day) {
        Allocation allocation;
        allocation.decidedAt = testdata::at(11, day, 9);
        return draft.add(allocation);
    };
    add(2);
    const auto latest = add(5);
    add(3);
    QCOMPARE(latestAllocation(draft.programme())->id, latest);
    const auto again = add(5);
    QCOMPARE(latestAllocation(draft.programme())->id, again);
}

void TestAssignmentVerbs::theSamePlanTwice()
{
    const PlanProgramme p = planProgramme();
    const Programme done = after(p.programme, worked(acceptPlan(p.programme, assignment(p), settings())));
    QVERIFY(worked(acceptPlan(done, assignment(p), settings())).isEmpty());
    // What people hold already may be accepted once, so that it is on record.
    const Assignment present = presentAssignment(p.programme, {p.second, p.fourth}, p.people);
    AcceptSettings quiet = settings();
    quiet.confirmsSessions = false;
    QCOMPARE(worked(acceptPlan(p.programme, present, quiet)).size(), size_t(1));
}

void TestAssignmentVerbs::presentSeats()
{
    const PlanProgramme p = planProgramme();
    const Assignment present = presentAssignment(p.programme, {p.fourth, SessionId{99}, p.third, p.second}, {p.heide, p.mueller});
    QCOMPARE(present.people, (QList<ParticipantId>{p.heide, p.mueller}));
    QCOMPARE(present.held, (QList<SessionAssignment>{{p.second, {}, {p.heide}}}));
    QCOMPARE(present.notHeld, (QList<SessionId>{p.third, p.fourth}));
}

LOTSE_TEST_MAIN(TestAssignmentVerbs)
#include "tst_assignmentverbs.moc"
