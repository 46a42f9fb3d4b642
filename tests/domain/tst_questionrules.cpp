#include "ruletest.h"

using namespace Qt::StringLiterals;
using namespace testdata;

class TestQuestionRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void problemsAreFound_data();
    void problemsAreFound() { trySpoiled(); }
    void catalogueAloneIsNoProblem();
};

namespace {

using T = TidyProgramme;

void unanswer(Programme &programme, const T &p, QuestionId question)
{
    for (const SessionId id : {p.training, p.second})
        edit<Session>(programme, id, [&](Session &row) { row.questions.removeAll(question); });
}

} // namespace

void TestQuestionRules::problemsAreFound_data()
{
    addSpoiledColumns();
    addSpoiled("wished for", [](Programme &programme, const T &p) {
        const QuestionId id = insert(programme, question(u"Neue Frage?", p.planner));
        insert(programme, Interest{{}, p.heide, id, {}, 2});
    }, {u"question_unanswered"_s}, Severity::Warning, {u"plan_training"_s, u"stop_offering"_s});
    addSpoiled("not wished for", [](Programme &programme, const T &p) {
        insert(programme, question(u"Neue Frage?", p.planner));
        insert(programme, question(u"Noch eine?", p.planner));
    }, {u"question_unanswered"_s}, Severity::Hint, {u"stop_offering"_s});
    addSpoiled("no longer offered", [](Programme &programme, const T &p) {
        Question row = question(u"Alte Frage?", p.planner);
        row.active = false;
        insert(programme, row);
    }, {}, Severity::Hint, {});
    addSpoiled("answered although not offered", [](Programme &programme, const T &p) {
        edit<Question>(programme, p.other, [](Question &row) { row.active = false; });
    }, {u"question_inactive_in_session"_s}, Severity::Warning, {u"offer_again"_s, u"remove_question"_s});
    addSpoiled("answers nothing", [](Programme &programme, const T &p) {
        edit<Session>(programme, p.second, [](Session &row) { row.questions.clear(); });
    }, {u"training_without_question"_s}, Severity::Hint, {});
    addSpoiled("wish of another role", [](Programme &programme, const T &p) { insert(programme, Interest{{}, p.heide, p.other, {}, 2}); },
               {u"wish_of_other_role"_s}, Severity::Warning, {u"remove_wish"_s});
    addSpoiled("answered by a cancelled session only", [](Programme &programme, const T &p) {
        unanswer(programme, p, p.other);
        Session row = *programme.find(p.second);
        row.questions = {p.other};
        row.state = SessionState::Cancelled;
        insert(programme, row);
    }, {u"question_unanswered"_s}, Severity::Hint, {u"stop_offering"_s});
}

void TestQuestionRules::catalogueAloneIsNoProblem()
{
    TidyProgramme p = tidyProgramme();
    p.programme.table<Interest>().remove(p.wish);
    p.programme.table<Finding>().remove(p.finding);
    for (const SessionId id : {p.training, p.second})
        edit<Session>(p.programme, id, [](Session &row) { row.kind = SessionKind::Other; row.questions.clear(); });
    QCOMPARE(codes(p.programme), QStringList());
}

LOTSE_TEST_MAIN(TestQuestionRules)
#include "tst_questionrules.moc"
