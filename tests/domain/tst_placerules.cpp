#include "ruletest.h"

using namespace Qt::StringLiterals;
using namespace testdata;

class TestPlaceRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void problemsAreFound_data();
    void problemsAreFound() { trySpoiled(); }
    void oneSentenceBeforeTheFirstTraining();
    void proposesTrainingsByWish();
    void enrolsOnlyAsManyAsFit();
};

namespace {

using T = TidyProgramme;

void moveTo(Programme &programme, SessionId session, const QDateTime &start)
{
    edit<Session>(programme, session, [&](Session &row) {
        row.startsAt = start;
        row.endsAt = start.addSecs(7200);
    });
}

void wait(Programme &programme, SessionId session, ParticipantId person, std::optional<int> waitingPlace)
{
    place(programme, session, person, [&](Enrolment &row) {
        row.state = EnrolmentState::Waiting;
        row.waitingPlace = waitingPlace;
    });
}

void addPeople()
{
    addSpoiled("two at once", [](Programme &programme, const T &p) {
        place(programme, p.second, p.heide);
        moveTo(programme, p.second, at(12, 10, 9));
        edit<Session>(programme, p.closing, [](Session &row) { row.place = u"Stadthalle"_s; });
    }, {u"double_booking"_s}, Severity::Error, {u"cancel_3"_s, u"cancel_4"_s});
    addSpoiled("cannot come", [](Programme &programme, const T &p) { insert(programme, Unavailability{{}, p.heide, {}, at(12, 10, 0), at(12, 11, 0), {}}); },
               {u"participant_unavailable"_s}, Severity::Warning, {u"cancel_place"_s});
    addSpoiled("cannot come where there is no place", [](Programme &programme, const T &p) {
        insert(programme, Unavailability{{}, p.heide, {}, at(11, 12, 0), at(11, 13, 0), {}});
    }, {}, Severity::Hint, {});
    addSpoiled("other role", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.second, [&](Session &row) { row.roles = {p.planner}; });
        place(programme, p.second, p.weiss);
    }, {u"role_mismatch"_s}, Severity::Warning, {u"cancel_place"_s});
    addSpoiled("other role, declined", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.second, [&](Session &row) { row.roles = {p.planner}; });
        place(programme, p.second, p.weiss, [](Enrolment &row) { row.state = EnrolmentState::Declined; });
    }, {}, Severity::Hint, {});
    addSpoiled("withdrawn", [](Programme &programme, const T &p) {
        edit<Participant>(programme, p.heide, [](Participant &row) { row.state = ParticipantState::Withdrawn; });
        wait(programme, p.second, p.heide, 1);
        edit<Session>(programme, p.second, [](Session &row) { row.maxSize = 0; });
    }, {u"leaver_has_place"_s}, Severity::Warning, {u"cancel_places"_s});
    addSpoiled("no training", [](Programme &programme, const T &p) {
        place(programme, p.training, p.heide, [](Enrolment &row) {
            row.state = EnrolmentState::Declined;
            row.attendance = Attendance::Unknown;
        });
    }, {u"no_training"_s}, Severity::Warning, {u"enrol_3"_s});
    addSpoiled("not in the closing event", [](Programme &programme, const T &p) {
        programme.table<Enrolment>().remove(findEnrolment(programme, p.closing, p.heide)->id);
    }, {u"closing_missing"_s}, Severity::Hint, {u"enrol_all"_s});
    addSpoiled("said no to the closing event", [](Programme &programme, const T &p) {
        place(programme, p.closing, p.heide, [](Enrolment &row) { row.state = EnrolmentState::Declined; });
    }, {}, Severity::Hint, {});
    addSpoiled("not in the kick-off", [](Programme &programme, const T &p) {
        moveTo(programme, p.kickoff, at(11, 6, 10));
        edit<Session>(programme, p.kickoff, [](Session &row) { row.state = SessionState::Planned; });
        for (const ParticipantId person : {p.heide, p.mueller, p.celik})
            place(programme, p.kickoff, person, [](Enrolment &row) { row.attendance = Attendance::Unknown; });
        programme.table<Enrolment>().remove(findEnrolment(programme, p.kickoff, p.weiss)->id);
    }, {u"kickoff_missing"_s}, Severity::Warning, {u"enrol_all"_s});
}

void addPins()
{
    addSpoiled("pinned without a place", [](Programme &programme, const T &p) {
        place(programme, p.second, p.mueller);
        insert(programme, AssignmentLock{{}, p.heide, p.second, AssignmentLockKind::Pinned});
    }, {u"pin_not_followed"_s}, Severity::Warning, {u"enrol"_s, u"remove_pin"_s});
    addSpoiled("pinned where nobody is yet", [](Programme &programme, const T &p) {
        insert(programme, AssignmentLock{{}, p.heide, p.second, AssignmentLockKind::Pinned});
    }, {}, Severity::Hint, {});
    addSpoiled("pinned and there", [](Programme &programme, const T &p) {
        place(programme, p.second, p.heide);
        insert(programme, AssignmentLock{{}, p.heide, p.second, AssignmentLockKind::Pinned});
    }, {}, Severity::Hint, {});
    addSpoiled("pinned to what is over", [](Programme &programme, const T &p) {
        programme.table<Enrolment>().remove(findEnrolment(programme, p.kickoff, p.heide)->id);
        insert(programme, AssignmentLock{{}, p.heide, p.kickoff, AssignmentLockKind::Pinned});
    }, {}, Severity::Hint, {});
    addSpoiled("barred with a place", [](Programme &programme, const T &p) {
        place(programme, p.second, p.heide);
        insert(programme, AssignmentLock{{}, p.heide, p.second, AssignmentLockKind::Forbidden});
    }, {u"forbidden_but_enrolled"_s}, Severity::Warning, {u"cancel_place"_s, u"remove_ban"_s});
    addSpoiled("barred and not there", [](Programme &programme, const T &p) {
        place(programme, p.second, p.mueller);
        insert(programme, AssignmentLock{{}, p.heide, p.second, AssignmentLockKind::Forbidden});
    }, {}, Severity::Hint, {});
}

void addSessions()
{
    addSpoiled("too many", [](Programme &programme, const T &p) { edit<Session>(programme, p.closing, [](Session &row) { row.maxSize = 3; }); },
               {u"session_overfull"_s}, Severity::Error, {u"move_last_to_waiting"_s});
    addSpoiled("too few", [](Programme &programme, const T &p) { edit<Session>(programme, p.second, [](Session &row) { row.minSize = 2; }); },
               {u"session_underfull"_s}, Severity::Warning, {u"cancel_session"_s});
    addSpoiled("too few, far ahead", [](Programme &programme, const T &p) { edit<Session>(programme, p.closing, [](Session &row) { row.minSize = 20; }); },
               {}, Severity::Hint, {});
    addSpoiled("one municipality", [](Programme &programme, const T &p) {
        edit<ProgrammeInfo>(programme, programme.info().id, [](ProgrammeInfo &row) { row.sameMunicipalityMax = 1; });
        place(programme, p.second, p.heide);
        place(programme, p.second, p.weiss);
        edit<Session>(programme, p.second, [](Session &row) { row.maxSize = 1; row.minSize = 0; });
        edit<Session>(programme, p.second, [](Session &row) { row.maxSize = 2; });
    }, {u"same_municipality"_s}, Severity::Warning, {u"move_last_to_waiting"_s});
    addSpoiled("cancelled with people", [](Programme &programme, const T &p) {
        place(programme, p.second, p.heide);
        wait(programme, p.second, p.weiss, 1);
        edit<Session>(programme, p.second, [](Session &row) { row.state = SessionState::Cancelled; });
    }, {u"place_in_cancelled_session"_s}, Severity::Error, {u"free_people"_s});
    addSpoiled("offer lapsed", [](Programme &programme, const T &p) {
        place(programme, p.second, p.heide, [](Enrolment &row) {
            row.state = EnrolmentState::Invited;
            row.offerUntil = at(11, 4, 18);
        });
    }, {u"offer_lapsed"_s}, Severity::Warning, {u"decline_offer"_s, u"prolong_offer"_s});
    addSpoiled("offer open", [](Programme &programme, const T &p) {
        place(programme, p.second, p.heide, [](Enrolment &row) {
            row.state = EnrolmentState::Invited;
            row.offerUntil = at(11, 5, 18);
        });
    }, {}, Severity::Hint, {});
    addSpoiled("seat for who waits", [](Programme &programme, const T &p) { wait(programme, p.second, p.heide, 1); },
               {u"seat_free_for_waiting"_s}, Severity::Warning, {u"enrol_first"_s});
    addSpoiled("no order", [](Programme &programme, const T &p) {
        wait(programme, p.second, p.heide, std::nullopt);
        wait(programme, p.second, p.weiss, 1);
        edit<Session>(programme, p.second, [](Session &row) { row.maxSize = 0; });
    }, {u"waiting_order"_s}, Severity::Warning, {u"renumber"_s});
    addSpoiled("doubled order", [](Programme &programme, const T &p) {
        wait(programme, p.second, p.heide, 1);
        wait(programme, p.second, p.weiss, 1);
        edit<Session>(programme, p.second, [](Session &row) { row.maxSize = 0; });
    }, {u"waiting_order"_s}, Severity::Warning, {u"renumber"_s});
}

} // namespace

void TestPlaceRules::problemsAreFound_data()
{
    addSpoiledColumns();
    addPeople();
    addPins();
    addSessions();
}

void TestPlaceRules::oneSentenceBeforeTheFirstTraining()
{
    TidyProgramme p = tidyProgramme();
    insert(p.programme, Interest{{}, p.mueller, p.question, {}, 1});
    for (const ParticipantId person : {p.heide, p.mueller, p.weiss, p.celik})
        p.programme.table<Enrolment>().remove(findEnrolment(p.programme, p.training, person)->id);
    p.programme.table<Finding>().remove(p.finding);
    p.programme.table<Session>().remove(p.training);
    const Problem problem = problemOf(p.programme, u"no_training"_s);
    QCOMPARE(problem.severity, Severity::Hint);
    QCOMPARE(problem.subjects.size(), 2);
}

void TestPlaceRules::proposesTrainingsByWish()
{
    TidyProgramme p = tidyProgramme();
    p.programme.table<Enrolment>().remove(findEnrolment(p.programme, p.training, p.heide)->id);
    const QuestionId wished = insert(p.programme, question(u"Neue Frage?", p.planner));
    edit<Interest>(p.programme, p.wish, [](Interest &row) { row.rank = 2; });
    insert(p.programme, Interest{{}, p.heide, wished, {}, 1});
    Session better = *p.programme.find(p.second);
    better.questions = {wished};
    better.coaches.clear();
    better.startsAt = at(11, 28, 10);
    better.endsAt = at(11, 28, 12);
    const SessionId first = insert(p.programme, better);
    better.maxSize = 0;
    insert(p.programme, better);
    const Problem problem = problemOf(p.programme, u"no_training"_s);
    QStringList offered;
    for (const Fix &fix : problem.fixes)
        offered.append(fix.code);
    QCOMPARE(offered, QStringList({u"enrol_%1"_s.arg(first.value), u"enrol_%1"_s.arg(p.second.value)}));
}

void TestPlaceRules::enrolsOnlyAsManyAsFit()
{
    TidyProgramme p = tidyProgramme();
    for (const ParticipantId person : {p.heide, p.mueller})
        p.programme.table<Enrolment>().remove(findEnrolment(p.programme, p.closing, person)->id);
    edit<Session>(p.programme, p.closing, [](Session &row) { row.maxSize = 3; });
    const auto solve = [&] {
        const Problem problem = problemOf(p.programme, u"closing_missing"_s);
        p.programme = applied(p.programme, solveProblem(p.programme, problem, u"enrol_all"_s).value()).value();
    };
    solve();
    QCOMPARE(findEnrolment(p.programme, p.closing, p.heide)->state, EnrolmentState::Enrolled);
    QVERIFY(!findEnrolment(p.programme, p.closing, p.mueller));
    solve();
    QCOMPARE(findEnrolment(p.programme, p.closing, p.mueller)->state, EnrolmentState::Waiting);
    QCOMPARE(codes(p.programme), QStringList(u"told_outdated"_s)); // one who was told waits now
}

LOTSE_TEST_MAIN(TestPlaceRules)
#include "tst_placerules.moc"
