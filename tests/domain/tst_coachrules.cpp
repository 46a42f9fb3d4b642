#include "ruletest.h"

using namespace Qt::StringLiterals;
using namespace testdata;

class TestCoachRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void problemsAreFound_data();
    void problemsAreFound() { trySpoiled(); }
    void proposesWhoIsFreeAndKnowsTheTopic();
};

namespace {

using T = TidyProgramme;

Coach coach(const QString &name)
{
    Coach row;
    row.familyName = name;
    return row;
}

Unavailability away(CoachId coach, const QDateTime &from, const QDateTime &to)
{
    return {{}, {}, coach, from, to, {}};
}

} // namespace

void TestCoachRules::problemsAreFound_data()
{
    addSpoiledColumns();
    addSpoiled("two at once", [](Programme &programme, const T &p) {
        Session row = *programme.find(p.second);
        row.startsAt = row.startsAt.addSecs(3600);
        row.endsAt = row.endsAt.addSecs(3600);
        insert(programme, row);
    }, {u"coach_double_booking"_s}, Severity::Error, {u"remove_coach_3"_s, u"remove_coach_5"_s});
    addSpoiled("cannot come", [](Programme &programme, const T &p) { insert(programme, away(p.coach, at(11, 12, 11), at(11, 13, 11))); },
               {u"coach_unavailable"_s}, Severity::Warning, {u"remove_coach_3"_s});
    addSpoiled("cannot come, confirmed", [](Programme &programme, const T &p) {
        insert(programme, away(p.coach, at(11, 12, 11), at(11, 13, 11)));
        edit<Session>(programme, p.second, [](Session &row) { row.state = SessionState::Confirmed; });
    }, {u"coach_unavailable"_s}, Severity::Error, {u"remove_coach_3"_s});
    addSpoiled("could not come to what was held", [](Programme &programme, const T &p) { insert(programme, away(p.coach, at(10, 22, 8), at(10, 22, 20))); },
               {}, Severity::Hint, {});
    addSpoiled("comes right after", [](Programme &programme, const T &p) { insert(programme, away(p.coach, at(11, 12, 8), at(11, 12, 10))); }, {}, Severity::Hint, {});
    addSpoiled("nobody leads it", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.second, [](Session &row) { row.coaches.clear(); });
    }, {u"coach_missing"_s}, Severity::Warning, {u"assign_coach_1"_s});
    addSpoiled("nobody leads it, far ahead", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.second, [](Session &row) {
            row.coaches.clear();
            row.startsAt = at(12, 3, 10);
            row.endsAt = at(12, 3, 12);
        });
    }, {}, Severity::Hint, {});
    addSpoiled("too many", [](Programme &programme, const T &p) { edit<Coach>(programme, p.coach, [](Coach &row) { row.maxTrainings = 1; }); },
               {u"coach_overbooked"_s}, Severity::Warning, {u"remove_coach_3"_s});
    addSpoiled("exactly so many", [](Programme &programme, const T &p) { edit<Coach>(programme, p.coach, [](Coach &row) { row.maxTrainings = 2; }); },
               {}, Severity::Hint, {});
    addSpoiled("other topics", [](Programme &programme, const T &p) {
        Question row = *programme.find(p.question);
        row.active = false;
        const QuestionId id = insert(programme, row);
        edit<Coach>(programme, p.coach, [&](Coach &coach) { coach.questions = {id}; });
    }, {u"coach_topic"_s}, Severity::Hint, {u"add_topics"_s});
    addSpoiled("no topics known", [](Programme &programme, const T &p) { edit<Coach>(programme, p.coach, [](Coach &row) { row.questions.clear(); }); },
               {}, Severity::Hint, {});
}

void TestCoachRules::proposesWhoIsFreeAndKnowsTheTopic()
{
    TidyProgramme p = tidyProgramme();
    const CoachId any = insert(p.programme, coach(u"Ohnethema"_s));
    const CoachId awayThen = insert(p.programme, coach(u"Verreist"_s));
    insert(p.programme, away(awayThen, at(11, 11, 8), at(11, 15, 8)));
    Coach full = coach(u"Ausgebucht"_s);
    full.maxTrainings = 0;
    insert(p.programme, full);
    edit<Session>(p.programme, p.second, [](Session &row) { row.coaches.clear(); });
    const Problem problem = problemOf(p.programme, u"coach_missing"_s);
    QCOMPARE(problem.fixes.size(), 2);
    QCOMPARE(problem.fixes.at(0).code, u"assign_coach_%1"_s.arg(p.coach.value));
    QCOMPARE(problem.fixes.at(1).code, u"assign_coach_%1"_s.arg(any.value));
}

LOTSE_TEST_MAIN(TestCoachRules)
#include "tst_coachrules.moc"
