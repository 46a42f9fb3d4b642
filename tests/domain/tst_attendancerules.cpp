#include "ruletest.h"

using namespace Qt::StringLiterals;
using namespace testdata;

/// Rules about attendance and results.
class TestAttendanceRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void problemsAreFound_data();
    void problemsAreFound() { trySpoiled(); }
};

namespace {

using T = TidyProgramme;

/// Changes the record of one person in the training that was held.
SpoilTidy record(const std::function<void(Enrolment &)> &change)
{
    return [change](Programme &programme, const T &p) { place(programme, p.training, p.weiss, change); };
}

void addResults()
{
    addSpoiled("not reviewed", [](Programme &programme, const T &p) {
        edit<Finding>(programme, p.finding, [](Finding &row) { row.reviewed = false; });
    }, {u"findings_unreviewed"_s}, Severity::Hint, {u"mark_reviewed"_s});
    addSpoiled("nothing written down", [](Programme &programme, const T &p) { programme.table<Finding>().remove(p.finding); },
               {u"findings_missing"_s}, Severity::Hint, {});
    addSpoiled("off topic", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.training, [&](Session &row) { row.questions = {p.other}; });
    }, {u"finding_off_topic"_s}, Severity::Hint, {u"add_question"_s});
}

} // namespace

void TestAttendanceRules::problemsAreFound_data()
{
    addSpoiledColumns();
    addSpoiled("not recorded", record([](Enrolment &row) { row.attendance = Attendance::Unknown; }), {u"attendance_missing"_s}, Severity::Hint, {});
    addSpoiled("too early", [](Programme &programme, const T &p) {
        place(programme, p.closing, p.heide, [](Enrolment &row) { row.attendance = Attendance::Present; });
        place(programme, p.closing, p.weiss, [](Enrolment &row) { row.attendance = Attendance::Absent; });
    }, {u"attendance_too_early"_s}, Severity::Warning, {u"reset_attendance"_s});
    addSpoiled("excused early", [](Programme &programme, const T &p) {
        place(programme, p.closing, p.heide, [](Enrolment &row) { row.attendance = Attendance::Excused; });
    }, {}, Severity::Hint, {});
    addSpoiled("partly without minutes", record([](Enrolment &row) { row.attendance = Attendance::Partial; }), {u"partial_without_minutes"_s}, Severity::Warning,
               {u"set_present"_s});
    addSpoiled("more minutes than there were", record([](Enrolment &row) { row.minutes = 121; }), {u"minutes_too_long"_s}, Severity::Hint, {u"set_present"_s});
    addSpoiled("as many minutes as there were", record([](Enrolment &row) { row.minutes = 120; }), {}, Severity::Hint, {});
    addSpoiled("present on the waiting list", record([](Enrolment &row) { row.state = EnrolmentState::Waiting; row.waitingPlace = 1; }),
               {u"attendance_without_place"_s}, Severity::Warning, {u"enrol"_s, u"reset_attendance"_s});
    addSpoiled("present though cancelled", record([](Enrolment &row) { row.state = EnrolmentState::Cancelled; }), {u"attendance_without_place"_s},
               Severity::Warning, {u"enrol"_s, u"reset_attendance"_s});
    addSpoiled("excused and cancelled", record([](Enrolment &row) {
        row.state = EnrolmentState::Cancelled;
        row.attendance = Attendance::Excused;
    }), {}, Severity::Hint, {});
    addResults();
}

LOTSE_TEST_MAIN(TestAttendanceRules)
#include "tst_attendancerules.moc"
