#include "ruletest.h"

using namespace Qt::StringLiterals;
using namespace testdata;

class TestScheduleRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tidyProgrammeHasNoProblems();
    void problemsAreFound_data();
    void problemsAreFound() { trySpoiled(); }
    void sessionMovesBehindHolidays();
};

namespace {

using T = TidyProgramme;

/// Changes the training ahead.
SpoilTidy second(const std::function<void(Session &)> &change)
{
    return [change](Programme &programme, const T &p) { edit<Session>(programme, p.second, change); };
}

void moveTo(Session &session, const QDateTime &start)
{
    session.startsAt = start;
    session.endsAt = start.addSecs(7200);
}

void addTimes()
{
    addSpoiled("no time", second([](Session &row) { row.startsAt = row.endsAt = {}; }), {u"session_time_missing"_s}, Severity::Warning, {});
    addSpoiled("no end", second([](Session &row) { row.endsAt = {}; }), {u"session_time_missing"_s}, Severity::Warning, {u"end_after_two_hours"_s});
    addSpoiled("confirmed without time", second([](Session &row) {
        row.startsAt = row.endsAt = {};
        row.state = SessionState::Confirmed;
    }), {u"session_time_missing"_s}, Severity::Error, {});
    addSpoiled("cancelled without time", second([](Session &row) {
        row.startsAt = row.endsAt = {};
        row.state = SessionState::Cancelled;
    }), {}, Severity::Hint, {});
    addSpoiled("over and planned", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.training, [](Session &row) { row.state = SessionState::Planned; });
    }, {u"session_not_closed"_s}, Severity::Warning, {u"mark_held"_s, u"cancel_session"_s});
    addSpoiled("public holiday", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.second, [](Session &row) { moveTo(row, at(12, 26, 10)); });
        edit<Session>(programme, p.closing, [](Session &row) { moveTo(row, base::berlinTime(QDate(2025, 1, 15), QTime(10, 0))); });
    }, {u"session_on_holiday"_s}, Severity::Warning, {u"move_to_working_day"_s});
    addSpoiled("Sunday", second([](Session &row) { moveTo(row, at(11, 17, 10)); }), {u"session_on_holiday"_s}, Severity::Warning, {u"move_to_working_day"_s});
    addSpoiled("Sunday, held", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.training, [](Session &row) { moveTo(row, at(10, 20, 10)); });
    }, {}, Severity::Hint, {});
    addSpoiled("school holidays", [](Programme &programme, const T &) {
        insert(programme, SchoolHoliday{{}, u"Bewegliche Ferientage"_s, QDate(2024, 11, 12), QDate(2024, 11, 13)});
    }, {u"session_in_school_holidays"_s}, Severity::Hint, {u"move_to_working_day"_s});
    addSpoiled("before the kick-off", [](Programme &programme, const T &p) {
        Session kickoff = *programme.find(p.kickoff);
        edit<Session>(programme, p.kickoff, [](Session &row) { row.state = SessionState::Cancelled; });
        for (const ParticipantId person : {p.heide, p.mueller, p.weiss, p.celik})
            programme.table<Enrolment>().remove(findEnrolment(programme, p.kickoff, person)->id);
        moveTo(kickoff, at(11, 19, 10));
        kickoff.state = SessionState::Planned;
        const SessionId id = insert(programme, kickoff);
        for (const ParticipantId person : {p.heide, p.mueller, p.weiss, p.celik})
            place(programme, id, person);
    }, {u"session_out_of_order"_s}, Severity::Warning, {});
    addSpoiled("after the closing event", second([](Session &row) { moveTo(row, at(12, 11, 10)); }), {u"session_out_of_order"_s}, Severity::Warning, {});
}

void addPlaces()
{
    addSpoiled("mode open", second([](Session &row) {
        row.mode = SessionMode::Open;
        row.state = SessionState::Confirmed;
    }), {u"mode_open"_s}, Severity::Warning, {u"set_online"_s, u"set_in_person"_s, u"set_hybrid"_s});
    addSpoiled("mode open, planned", second([](Session &row) { row.mode = SessionMode::Open; }), {}, Severity::Hint, {});
    addSpoiled("no link", second([](Session &row) { row.link.clear(); }), {u"link_missing"_s}, Severity::Warning, {});
    addSpoiled("no link, far ahead", second([](Session &row) {
        row.link.clear();
        moveTo(row, at(12, 2, 10));
    }), {}, Severity::Hint, {});
    addSpoiled("no place", second([](Session &row) {
        row.mode = SessionMode::Hybrid;
        row.place.clear();
    }), {u"place_missing"_s}, Severity::Warning, {});
    addSpoiled("no place, confirmed", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.closing, [](Session &row) {
            row.place = u" "_s;
            row.state = SessionState::Confirmed;
        });
    }, {u"place_missing"_s}, Severity::Warning, {});
    addSpoiled("place twice", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.second, [](Session &row) {
            row.mode = SessionMode::InPerson;
            row.place = u"rathaus "_s;
            moveTo(row, at(12, 10, 9));
        });
    }, {u"place_double_booked"_s}, Severity::Warning, {});
    addSpoiled("place twice, one behind the other", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.second, [](Session &row) {
            row.mode = SessionMode::InPerson;
            moveTo(row, at(12, 10, 8));
        });
    }, {}, Severity::Hint, {});
}

void addEvents()
{
    addSpoiled("no kick-off", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.kickoff, [&](Session &row) { row.roles = {p.leadership, p.coordinator}; });
    }, {u"role_without_kickoff"_s}, Severity::Warning, {u"plan_kickoff"_s});
    addSpoiled("no closing event", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.closing, [](Session &row) { row.kind = SessionKind::Other; });
    }, {u"no_closing_event"_s}, Severity::Warning, {u"plan_closing_event"_s});
}

} // namespace

void TestScheduleRules::tidyProgrammeHasNoProblems()
{
    QCOMPARE(codes(tidyProgramme().programme), QStringList());
}

void TestScheduleRules::problemsAreFound_data()
{
    addSpoiledColumns();
    addTimes();
    addPlaces();
    addEvents();
}

void TestScheduleRules::sessionMovesBehindHolidays()
{
    TidyProgramme p = tidyProgramme();
    insert(p.programme, SchoolHoliday{{}, u"Ferien"_s, QDate(2024, 11, 12), QDate(2024, 11, 15)});
    const Problem problem = problemOf(p.programme, u"session_in_school_holidays"_s);
    const Programme moved = applied(p.programme, solveProblem(p.programme, problem, u"move_to_working_day"_s).value()).value();
    // The day after is a Saturday.
    QCOMPARE(moved.find(p.second)->startsAt, at(11, 18, 10));
    QCOMPARE(moved.find(p.second)->endsAt, at(11, 18, 12));
}

LOTSE_TEST_MAIN(TestScheduleRules)
#include "tst_schedulerules.moc"
