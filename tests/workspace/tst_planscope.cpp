#include "domain/questiondata.h"

#include "domain/programmeindex.h"
#include "domain/verbs/assignmentverbs.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/sessionverbs.h"
#include "planning/reasons.h"
#include "workspace/planner/allocationrecord.h"
#include "workspace/planner/planscope.h"

#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace domain;
using namespace workspace;
using testdata::after;
using testdata::QuestionProgramme;
using testdata::worked;

namespace {

/// Of the question programme, "Training B" (12 November, planners, questions 1 and 2) and "Training C" (13 November,
/// planners, question 3) are to be planned; the persons 0 to 9 wish questions 1, 3 and 4 as 2, 5 and 5.
struct ScopeProgramme : QuestionProgramme
{
    SessionId third;
};

template <class R>
void edit(Programme &programme, base::Id<R> id, const std::function<void(R &)> &change)
{
    R row = *programme.find(id);
    change(row);
    programme.table<R>().replace(row);
}

template <class R>
base::Id<R> add(Programme &programme, R row)
{
    row.id = programme.table<R>().nextId();
    const base::Id<R> id = row.id;
    programme.table<R>().insert(row);
    return id;
}

ScopeProgramme scopeProgramme()
{
    ScopeProgramme p;
    static_cast<QuestionProgramme &>(p) = testdata::questionProgramme();
    edit<Session>(p.programme, p.training, [](Session &row) { row.state = SessionState::Held; });
    edit<Session>(p.programme, p.second, [&](Session &row) {
        row.roles = {p.planner};
        row.questions = {p.questions[0], p.questions[1]};
        row.minSize = 3;
        row.maxSize = 6;
    });
    Session third = testdata::session(SessionKind::ImpulseTraining, u"Training C", testdata::at(11, 13, 10));
    third.roles = {p.planner};
    third.questions = {p.questions[2]};
    third.coaches = {p.otherCoach};
    p.third = add(p.programme, third);
    p.programme = testdata::withWishes(p.programme, p.people, p.questions[0], 2);
    p.programme = testdata::withWishes(p.programme, p.people, p.questions[2], 5);
    p.programme = testdata::withWishes(p.programme, p.people, p.questions[3], 5);
    return p;
}

PlanScope scope()
{
    PlanScope scope;
    scope.from = testdata::at(11, 5, 12);
    return scope;
}

const planning::Training &training(const PlanTask &task, SessionId id)
{
    const auto &all = task.instance.trainings;
    const auto found = std::find_if(all.begin(), all.end(), [&](const planning::Training &one) { return one.id == planId(id.value); });
    if (found == all.end())
        qFatal("The training is not in the instance.");
    return *found;
}

const planning::Participant *participant(const PlanTask &task, ParticipantId id)
{
    const auto &all = task.instance.participants;
    const auto found = std::find_if(all.begin(), all.end(), [&](const planning::Participant &one) { return one.id == planId(id.value); });
    return found == all.end() ? nullptr : &*found;
}

bool hasLock(const PlanTask &task, ParticipantId person, SessionId session, planning::LockKind kind)
{
    const planning::Lock wanted{{planId(person.value), planId(session.value)}, kind};
    const auto &locks = task.instance.locks;
    return std::find(locks.begin(), locks.end(), wanted) != locks.end();
}

QString notes(const PlanTask &task)
{
    return task.notes.join(u'\n');
}

} // namespace

/// A programme as the planner takes it.
class TestPlanScope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trainingsOfTheScope();
    void sizesAndSeatsOfOthers();
    void coachesAreThoseOfTheSessionAndOfItsQuestions();
    void wishesHaveRanksWithoutGaps();
    void trainingsElsewhereCount();
    void whoIsLeftOut();
    void unavailableTimes();
    void locksComeAlong();
    void presentSeatsAreThePlanBefore();
    void cancelledTrainingsCountAsChanges();
    void leaversGiveUpTheirSeats();
    void plansComeBack();
    void theInstanceCanBePlanned();
    void acceptingKeepsWhoMayLead();
    void recordHasNoNames();
};

void TestPlanScope::trainingsOfTheScope()
{
    ScopeProgramme p = scopeProgramme();
    Session undated = testdata::session(SessionKind::ImpulseTraining, u"Ohne Termin", {});
    undated.endsAt = {};
    add(p.programme, undated);
    Session leading = testdata::session(SessionKind::ImpulseTraining, u"Führung", testdata::at(11, 20, 10));
    leading.roles = {p.leadership};
    const SessionId leadership = add(p.programme, leading);
    const auto ids = [&](const PlanScope &scope) {
        QList<SessionId> sessions;
        for (const planning::Training &one : planTask(p.programme, scope).instance.trainings)
            sessions.append(SessionId{recordId(one.id)});
        return sessions;
    };
    QCOMPARE(ids(scope()), (QList<SessionId>{p.second, p.third, leadership})); // no held one, no closing event, none without a date
    QVERIFY(notes(planTask(p.programme, scope())).contains(QStringLiteral("no date yet")));
    PlanScope narrow = scope();
    narrow.roles = {p.planner};
    QCOMPARE(ids(narrow), (QList<SessionId>{p.second, p.third}));
    narrow.questions = {p.questions[1]};
    QCOMPARE(ids(narrow), QList<SessionId>{p.second});
    narrow.sessions = {p.third};
    QCOMPARE(ids(narrow), QList<SessionId>{p.third});
    PlanScope late = scope();
    late.from = testdata::at(11, 12, 12);
    QCOMPARE(ids(late), (QList<SessionId>{p.third, leadership}));
    late.from = testdata::at(12, 31, 0);
    const PlanTask nothing = planTask(p.programme, late);
    QVERIFY(nothing.instance.trainings.empty() && nothing.instance.participants.empty());
    QVERIFY(notes(nothing).contains(QStringLiteral("no training to plan")));
    // Minutes in UTC: 10:00 in Berlin in November is 9:00.
    const planning::Interval time = training(planTask(p.programme, scope()), p.second).time;
    QCOMPARE(time.start * 60, QDateTime(QDate(2024, 11, 12), QTime(9, 0), Qt::UTC).toSecsSinceEpoch());
    QCOMPARE(time.end - time.start, planning::Minutes(120));
}

void TestPlanScope::sizesAndSeatsOfOthers()
{
    ScopeProgramme p = scopeProgramme();
    PlanTask task = planTask(p.programme, scope());
    QCOMPARE(training(task, p.second).min, 3);
    QCOMPARE(training(task, p.second).max, 6);
    QCOMPARE(training(task, p.third).min, 6); // usual sizes
    QCOMPARE(training(task, p.third).max, 8);
    QCOMPARE(training(task, p.third).state, planning::TrainingState::Open);
    edit<Session>(p.programme, p.third, [](Session &row) { row.state = SessionState::Confirmed; });
    QCOMPARE(training(planTask(p.programme, scope()), p.third).state, planning::TrainingState::Must);
    PlanScope release = scope();
    release.keepsConfirmed = false;
    QCOMPARE(training(planTask(p.programme, release), p.third).state, planning::TrainingState::Open);
    // Somebody of another role sits there by hand.
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.weiss}, EnrolmentState::Enrolled)));
    PlanScope planners = scope();
    planners.roles = {p.planner};
    task = planTask(p.programme, planners);
    QCOMPARE(training(task, p.second).min, 2);
    QCOMPARE(training(task, p.second).max, 5);
    edit<Session>(p.programme, p.second, [](Session &row) { row.minSize = row.maxSize = 1; });
    task = planTask(p.programme, planners);
    QCOMPARE(training(task, p.second).max, 0);
    QVERIFY(notes(task).contains(QStringLiteral("“Training B” is full already")));
}

void TestPlanScope::coachesAreThoseOfTheSessionAndOfItsQuestions()
{
    ScopeProgramme p = scopeProgramme();
    edit<Coach>(p.programme, p.coach, [](Coach &row) { row.maxTrainings = 2; });
    edit<Session>(p.programme, p.training, [&](Session &row) { row.coaches = {p.coach}; });
    edit<Session>(p.programme, p.closing, [&](Session &row) { row.coaches = {p.coach}; });
    add(p.programme, Unavailability{{}, {}, p.coach, testdata::at(11, 12, 8), testdata::at(11, 12, 9), {}});
    const PlanTask task = planTask(p.programme, scope());
    QCOMPARE(training(task, p.second).coaches, (std::vector<std::string>{planId(p.coach.value), planId(p.otherCoach.value)}));
    QVERIFY(training(task, p.second).preferredCoach.empty());
    QCOMPARE(training(task, p.third).coaches, std::vector<std::string>{planId(p.otherCoach.value)});
    QCOMPARE(training(task, p.third).preferredCoach, planId(p.otherCoach.value));
    QCOMPARE(task.instance.coaches.size(), size_t(2));
    QCOMPARE(task.instance.coaches[0].maxTrainings, 1); // of two, one was held
    QCOMPARE(task.instance.coaches[0].unavailable.size(), size_t(3));
    QVERIFY(task.instance.coaches[1].maxTrainings > 100);
}

void TestPlanScope::wishesHaveRanksWithoutGaps()
{
    ScopeProgramme p = scopeProgramme();
    add(p.programme, Interest{{}, p.people[0], {}, p.third, 9});
    PlanScope wished = scope();
    const PlanTask task = planTask(p.programme, wished);
    const planning::Participant &person = *participant(task, p.people[0]);
    QCOMPARE(person.wishes.size(), size_t(4));
    const auto rank = [&](const planning::Participant &who, SessionId session) { return planning::rankOf(task.instance, who, training(task, session)); };
    QCOMPARE(rank(person, p.second), 1); // 2 becomes 1
    QCOMPARE(rank(person, p.third), 2);  // 5 becomes 2, and is better than 9
    const auto wish = std::find_if(person.wishes.begin(), person.wishes.end(), [](const planning::Wish &one) { return !one.training.empty(); });
    QVERIFY(wish != person.wishes.end() && wish->rank == 3);
    QCOMPARE(task.instance.rules.otherRank, 6);
    QVERIFY(notes(task).contains(QStringLiteral("answered by none"))); // question 4
    QCOMPARE(rank(*participant(task, p.heide), p.third), 6); // has no wishes, accepts others
    QVERIFY(notes(task).contains(QStringLiteral("have no wishes")));
    for (int i = 0; i < 8; ++i)
        add(p.programme, Interest{{}, p.people[1], {}, p.second, 10 + i});
    QVERIFY(participant(planTask(p.programme, scope()), p.people[1])->wishes.size() == 4); // one session is one wish, by its best rank
    wished.ranksOnly = true;
    const PlanTask strict = planTask(p.programme, wished);
    QVERIFY(!participant(strict, p.heide));
    QVERIFY(notes(strict).contains(QStringLiteral("left out")));
}

/// Held before or on other dates: takes from the number wanted, is not repeated, and its time is taken.
void TestPlanScope::trainingsElsewhereCount()
{
    ScopeProgramme p = scopeProgramme();
    edit<Session>(p.programme, p.training, [&](Session &row) { row.questions = {p.questions[0]}; });
    p.programme = after(p.programme, worked(enrol(p.programme, p.training, {p.people[0], p.people[1]}, EnrolmentState::Enrolled)));
    edit<Enrolment>(p.programme, findEnrolment(p.programme, p.training, p.people[1])->id, [](Enrolment &row) { row.attendance = Attendance::Absent; });
    const PlanTask task = planTask(p.programme, scope());
    QCOMPARE(participant(task, p.people[0])->max, 2);
    QCOMPARE(participant(task, p.people[0])->wishes.size(), size_t(2));
    QVERIFY(hasLock(task, p.people[0], p.second, planning::LockKind::Out));
    QVERIFY(!hasLock(task, p.people[0], p.third, planning::LockKind::Out));
    QCOMPARE(participant(task, p.people[1])->max, 3); // was absent
    QCOMPARE(participant(task, p.people[1])->wishes.size(), size_t(3));
    edit<Participant>(p.programme, p.people[0], [](Participant &row) { row.wantedTrainings = 1; });
    const PlanTask enough = planTask(p.programme, scope());
    QVERIFY(!participant(enough, p.people[0]));
    QVERIFY(notes(enough).contains(QStringLiteral("as many trainings")));
    // A seat in a training that is not planned now.
    PlanScope only = scope();
    only.sessions = {p.third};
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.people[2]}, EnrolmentState::Enrolled)));
    const PlanTask narrow = planTask(p.programme, only);
    QCOMPARE(participant(narrow, p.people[2])->max, 2);
    QCOMPARE(participant(narrow, p.people[2])->unavailable, std::vector<planning::Interval>{training(planTask(p.programme, scope()), p.second).time});
}

void TestPlanScope::whoIsLeftOut()
{
    ScopeProgramme p = scopeProgramme();
    edit<Participant>(p.programme, p.people[0], [](Participant &row) { row.state = ParticipantState::Waiting; });
    edit<Participant>(p.programme, p.people[1], [](Participant &row) { row.state = ParticipantState::Applied; });
    PlanTask task = planTask(p.programme, scope());
    QVERIFY(!participant(task, p.people[0]));
    QVERIFY(participant(task, p.people[1]));
    QVERIFY(!participant(task, p.weiss)); // no training for the leadership
    QVERIFY(notes(task).contains(QStringLiteral("no training is for their role")));
    // A pin overrules role and number; not that somebody does not take part.
    p.programme = after(p.programme, worked(lockSeats(p.programme, {{p.weiss, p.second}, {p.people[0], p.second}}, AssignmentLockKind::Pinned)));
    edit<Participant>(p.programme, p.weiss, [](Participant &row) { row.wantedTrainings = 0; });
    task = planTask(p.programme, scope());
    QVERIFY(participant(task, p.weiss));
    QVERIFY(hasLock(task, p.weiss, p.second, planning::LockKind::In));
    QVERIFY(!participant(task, p.people[0]));
    QVERIFY(notes(task).contains(QStringLiteral("passed over")));
    edit<Participant>(p.programme, p.people[2], [](Participant &row) { row.municipality = {}; });
    edit<Participant>(p.programme, p.people[3], [](Participant &row) { row.municipality = {}; });
    task = planTask(p.programme, scope());
    QVERIFY(participant(task, p.people[2])->municipality != participant(task, p.people[3])->municipality);
}

void TestPlanScope::unavailableTimes()
{
    ScopeProgramme p = scopeProgramme();
    add(p.programme, Unavailability{{}, p.people[0], {}, testdata::at(11, 12, 11), testdata::at(11, 12, 18), QStringLiteral("Urlaub")});
    p.programme = after(p.programme, worked(enrol(p.programme, p.closing, {p.people[0]}, EnrolmentState::Enrolled)));
    const std::vector<planning::Interval> times = participant(planTask(p.programme, scope()), p.people[0])->unavailable;
    QCOMPARE(times.size(), size_t(2));
    QCOMPARE(times[0].start * 60, testdata::at(11, 12, 11).toSecsSinceEpoch());
    QCOMPARE(times[1].start * 60, testdata::at(12, 10, 10).toSecsSinceEpoch());
}

void TestPlanScope::locksComeAlong()
{
    ScopeProgramme p = scopeProgramme();
    p.programme = after(p.programme, worked(lockSeats(p.programme, {{p.people[0], p.second}}, AssignmentLockKind::Pinned)));
    p.programme = after(p.programme, worked(lockSeats(p.programme, {{p.people[1], p.third}}, AssignmentLockKind::Forbidden)));
    const PlanTask task = planTask(p.programme, scope());
    QVERIFY(hasLock(task, p.people[0], p.second, planning::LockKind::In));
    QVERIFY(hasLock(task, p.people[1], p.third, planning::LockKind::Out));
    QCOMPARE(task.instance.locks.size(), size_t(2));
}

void TestPlanScope::presentSeatsAreThePlanBefore()
{
    ScopeProgramme p = scopeProgramme();
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.people[0]}, EnrolmentState::Enrolled)));
    p.programme = after(p.programme, worked(enrol(p.programme, p.third, {p.people[0]}, EnrolmentState::Invited)));
    p.programme = after(p.programme, worked(enrol(p.programme, p.third, {p.people[1]}, EnrolmentState::Waiting)));
    edit<Participant>(p.programme, p.people[0], [](Participant &row) { row.wantedTrainings = 1; });
    for (const auto mode : {planning::Mode::Plan, planning::Mode::Repair}) {
        PlanScope how = scope();
        how.mode = mode;
        const PlanTask task = planTask(p.programme, how);
        QCOMPARE(task.instance.rules.mode, mode);
        QCOMPARE(task.instance.previous.size(), size_t(2));
        // A repair takes nothing away from somebody who holds more than wanted.
        QCOMPARE(participant(task, p.people[0])->max, mode == planning::Mode::Repair ? 2 : 1);
        QCOMPARE(task.present.held.size(), 2);
    }
    // Somebody who cannot have the seat by the rules is told about.
    edit<Participant>(p.programme, p.heide, [](Participant &row) { row.acceptsOther = false; });
    p.programme = testdata::withWishes(p.programme, {p.heide}, p.questions[3], 1);
    p.programme = after(p.programme, worked(enrol(p.programme, p.third, {p.heide}, EnrolmentState::Enrolled)));
    QVERIFY(notes(planTask(p.programme, scope())).contains(QStringLiteral("to keep")));
}

void TestPlanScope::cancelledTrainingsCountAsChanges()
{
    ScopeProgramme p = scopeProgramme();
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.people[0], p.people[1], p.people[2]}, EnrolmentState::Enrolled)));
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.people[2]}, EnrolmentState::Cancelled)));
    edit<Enrolment>(p.programme, findEnrolment(p.programme, p.second, p.people[2])->id, [](Enrolment &row) { row.stateSince = QDate(2024, 10, 1); });
    p.programme = after(p.programme, worked(cancelSessions(p.programme, {p.second})));
    PlanScope repair = scope();
    repair.mode = planning::Mode::Repair;
    const PlanTask task = planTask(p.programme, repair);
    QCOMPARE(training(task, p.second).state, planning::TrainingState::Cancelled);
    QCOMPARE(task.instance.previous.size(), size_t(2)); // who had cancelled long before is not among them
    QVERIFY(!assignmentOf(task, {}).notHeld.contains(p.second));
    // A plan that was accepted later knows of it.
    add(p.programme, Allocation{{}, QStringLiteral("Vergabe"), testdata::at(11, 8, 10), QStringLiteral("{}")});
    QCOMPARE(planTask(p.programme, repair).instance.trainings.size(), size_t(1));
}

void TestPlanScope::leaversGiveUpTheirSeats()
{
    ScopeProgramme p = scopeProgramme();
    p.programme = after(p.programme, worked(enrol(p.programme, p.second, {p.people[0], p.people[1]}, EnrolmentState::Enrolled)));
    edit<Participant>(p.programme, p.people[0], [](Participant &row) { row.state = ParticipantState::Withdrawn; });
    const PlanTask task = planTask(p.programme, scope());
    QVERIFY(!participant(task, p.people[0]));
    QCOMPARE(training(task, p.second).max, 6);
    QVERIFY(notes(task).contains(QStringLiteral("do not take part any more")));
    const planning::Plan plan{{{planId(p.second.value), {}, {planId(p.people[1].value), planId(p.people[2].value), planId(p.people[3].value)}}}};
    const Programme done = after(p.programme, worked(acceptPlan(p.programme, assignmentOf(task, plan), {})));
    QVERIFY(!findEnrolment(done, p.second, p.people[0]));
    QVERIFY(findEnrolment(done, p.second, p.people[1]));
}

void TestPlanScope::plansComeBack()
{
    ScopeProgramme p = scopeProgramme();
    p.programme = after(p.programme, worked(enrol(p.programme, p.third, {p.people[4], p.people[3], p.people[9]}, EnrolmentState::Enrolled)));
    const PlanTask task = planTask(p.programme, scope());
    const planning::Plan present = planOf(task, task.present);
    QCOMPARE(present.held.size(), size_t(1));
    QCOMPARE(present.held[0].coach, planId(p.otherCoach.value));
    QCOMPARE(present.held[0].participants.size(), size_t(3));
    QVERIFY(std::is_sorted(present.held[0].participants.begin(), present.held[0].participants.end()));
    QCOMPARE(assignmentOf(task, present), task.present);
    Assignment foreign = task.present;
    foreign.held.append({p.closing, {}, {p.people[0]}});
    foreign.held[0].participants.append(p.weiss);
    QCOMPARE(planOf(task, foreign), present);
    QCOMPARE(recordId(planId(1234567890123)), qint64(1234567890123));
    QCOMPARE(recordId("x"), qint64(0));
}

void TestPlanScope::theInstanceCanBePlanned()
{
    const ScopeProgramme p = scopeProgramme();
    const PlanTask task = planTask(p.programme, scope());
    QCOMPARE(planning::mistakeIn(task.instance), std::string());
    const planning::Solution solution = planning::solve(task.instance);
    QCOMPARE(solution.status, planning::Status::Optimal);
    QVERIFY(planning::violations(task.instance, solution.plan).empty());
    const Assignment assignment = assignmentOf(task, solution.plan);
    const ChangeSet change = worked(acceptPlan(p.programme, assignment, {}));
    const Programme done = after(p.programme, change);
    QVERIFY(after(done, change.inverse()) == p.programme);
    const PlanTask again = planTask(done, scope());
    QCOMPARE(again.present, assignment);
    QCOMPARE(planOf(again, again.present), solution.plan);
    // What people hold is the best there is: planning again changes nothing.
    QCOMPARE(planning::solve(again.instance).plan, solution.plan);
}

/// Two trainings at the same time, each with the same two coaches who offer no question of them; then one beside the leader.
void TestPlanScope::acceptingKeepsWhoMayLead()
{
    ScopeProgramme p = scopeProgramme();
    edit<Coach>(p.programme, p.coach, [](Coach &row) { row.questions.clear(); });
    edit<Coach>(p.programme, p.otherCoach, [](Coach &row) { row.questions.clear(); });
    for (const SessionId id : {p.second, p.third}) {
        edit<Session>(p.programme, id, [&](Session &row) {
            row.coaches = {p.coach, p.otherCoach};
            row.minSize = 1;
            row.startsAt = testdata::at(11, 13, 10);
            row.endsAt = testdata::at(11, 13, 12);
        });
    }
    const auto lasting = [](const PlanTask &task) {
        planning::Instance instance = task.instance;
        instance.previous.clear();
        for (planning::Training &training : instance.trainings) {
            training.preferredCoach.clear();
            training.state = planning::TrainingState::Open;
        }
        return instance;
    };
    const PlanTask task = planTask(p.programme, scope());
    Assignment assignment = task.present;
    assignment.held = {{p.second, p.otherCoach, {p.people[0]}}, {p.third, p.coach, {p.people[1]}}};
    assignment.notHeld.clear();
    planning::Solution solution;
    solution.plan = planOf(task, assignment);
    AcceptSettings settings;
    settings.record = QString::fromUtf8(allocationJson({task, solution, QStringLiteral("1.0"), testdata::at(11, 5, 12)}));
    Programme done = after(p.programme, worked(acceptPlan(p.programme, assignment, settings)));
    QCOMPARE(done.find(p.second)->coaches, QList<CoachId>{p.otherCoach});
    QVERIFY(lasting(planTask(done, scope())) == lasting(task));
    QCOMPARE(training(planTask(done, scope()), p.second).preferredCoach, planId(p.otherCoach.value));
    // Whoever is chosen by hand later counts, and who was taken out does not come back.
    edit<Session>(done, p.second, [&](Session &row) { row.coaches = {p.coach}; });
    QCOMPARE(training(planTask(done, scope()), p.second).coaches, std::vector<std::string>{planId(p.coach.value)});
    assignment.held.removeLast();
    assignment.notHeld = {p.third};
    const Programme beside = after(p.programme, worked(acceptPlan(p.programme, assignment, {})));
    QCOMPARE(beside.find(p.second)->coaches, (QList<CoachId>{p.otherCoach, p.coach}));
    QVERIFY(lasting(planTask(beside, scope())) == lasting(task));
}

void TestPlanScope::recordHasNoNames()
{
    const ScopeProgramme p = scopeProgramme();
    const PlanTask task = planTask(p.programme, scope());
    const planning::Solution solution = planning::solve(task.instance);
    const QByteArray json = allocationJson({task, solution, QStringLiteral("1.0"), testdata::at(11, 5, 12)});
    QVERIFY(!json.contains("Person") && !json.contains("Vorname"));
    const QJsonObject record = QJsonDocument::fromJson(json).object();
    QCOMPARE(record.value(QStringLiteral("format")).toString(), QStringLiteral("impulslotse-allocation/1"));
    QCOMPARE(record.value(QStringLiteral("version")).toString(), QStringLiteral("1.0"));
    QCOMPARE(record.value(QStringLiteral("made_at")).toString(), QStringLiteral("2024-11-05T12:00"));
    QCOMPARE(record.value(QStringLiteral("status")).toString(), QStringLiteral("optimal"));
    QCOMPARE(size_t(record.value(QStringLiteral("levels")).toArray().size()), planning::levelsOf(task.instance).size());
    QCOMPARE(size_t(record.value(QStringLiteral("counts")).toObject().value(QStringLiteral("participants")).toInt()), task.instance.participants.size());
    QCOMPARE(size_t(record.value(QStringLiteral("held")).toArray().size()), solution.plan.held.size());
    // Question 4 is answered by nothing.
    QCOMPARE(record.value(QStringLiteral("reasons")).toArray().size(), 10);
    QStringList kinds;
    for (const QJsonValue &reason : record.value(QStringLiteral("reasons")).toArray().first().toObject().value(QStringLiteral("reasons")).toArray())
        kinds.append(reason.toObject().value(QStringLiteral("kind")).toString());
    QVERIFY2(kinds.contains(QStringLiteral("not_offered")), qPrintable(kinds.join(u' ')));
}

LOTSE_TEST_MAIN(TestPlanScope)
#include "tst_planscope.moc"
