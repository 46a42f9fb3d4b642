#include "questiondata.h"

#include "domain/rules/questiondemand.h"
#include "domain/rules/questionlabel.h"
#include "domain/verbs/enrolmentverbs.h"

#include "support/testmain.h"

using namespace domain;
using namespace testdata;

class TestQuestionDemand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsPeopleByRank();
    void countsWhoTakesPartOnce();
    void tellsWhatAnswers();
    void questionsNotOfferedCountWhenWished();
    void wishesAreInOrder();
    void questionsAreInOrder();

private:
    [[nodiscard]] static QuestionDemand demandFor(const Programme &programme, QuestionId question);
};

QuestionDemand TestQuestionDemand::demandFor(const Programme &programme, QuestionId question)
{
    for (const QuestionDemand &demand : questionDemand(programme)) {
        if (demand.question == question)
            return demand;
    }
    return {};
}

void TestQuestionDemand::countsPeopleByRank()
{
    const QuestionProgramme p = questionProgramme();
    Programme wished = withWishes(p.programme, p.people.first(4), p.questions[0], 1);
    wished = withWishes(wished, p.people.mid(4, 2), p.questions[0], 3);
    wished = withWishes(wished, p.people.mid(6, 1), p.questions[0], 7);
    const QuestionDemand demand = demandFor(wished, p.questions[0]);
    QCOMPARE(demand.byRank, (std::array{4, 0, 2, 1}));
    QCOMPARE(demand.people(), 7);
    QVERIFY(!demand.isAnswered());
    QCOMPARE(demandText(demand), QStringLiteral("7 people, nobody answers it"));
    QCOMPARE(demandFor(wished, p.questions[1]).people(), 0);
}

void TestQuestionDemand::countsWhoTakesPartOnce()
{
    const QuestionProgramme p = questionProgramme();
    Draft draft(withWishes(withWishes(p.programme, p.people.first(2), p.questions[0], 2), p.people.first(1), p.questions[0], 1), {});
    Participant gone = *draft.programme().find(p.people[1]);
    gone.state = ParticipantState::Withdrawn;
    draft.update(gone);
    QCOMPARE(demandFor(draft.programme(), p.questions[0]).byRank, (std::array{1, 0, 0, 0}));
}

void TestQuestionDemand::tellsWhatAnswers()
{
    const QuestionProgramme p = questionProgramme();
    Draft draft(withWishes(p.programme, p.people.first(3), p.questions[0], 1), {});
    for (const auto &[id, most] : {std::pair(p.training, 8), std::pair(p.second, 6)}) {
        Session session = *draft.programme().find(id);
        session.questions = {p.questions[0]};
        session.maxSize = most;
        draft.update(session);
    }
    Programme answered = after(draft.programme(), worked(enrol(draft.programme(), p.second, p.people.first(2), EnrolmentState::Invited)));
    QuestionDemand demand = demandFor(answered, p.questions[0]);
    QCOMPARE(demand.sessions, (QList<SessionId>{p.training, p.second}));
    QCOMPARE(demand.seats, 14);
    QCOMPARE(demand.seated, 2);
    QCOMPARE(demandText(demand), QStringLiteral("3 people, 2 trainings with 14 seats"));

    Draft change(answered, {});
    Session cancelled = *answered.find(p.second);
    cancelled.state = SessionState::Cancelled;
    change.update(cancelled);
    Session open = *answered.find(p.training);
    open.maxSize.reset();
    change.update(open);
    demand = demandFor(change.programme(), p.questions[0]);
    QCOMPARE(demand.sessions, QList<SessionId>{p.training});
    QCOMPARE(demand.seated, 0);
    QCOMPARE(answerText(demand), QStringLiteral("1 trainings without a limit of seats"));
}

void TestQuestionDemand::questionsNotOfferedCountWhenWished()
{
    const QuestionProgramme p = questionProgramme();
    Draft draft(p.programme, {});
    for (const QuestionId id : {p.questions[0], p.questions[1]}) {
        Question question = *draft.programme().find(id);
        question.active = false;
        draft.update(question);
    }
    const Programme wished = withWishes(draft.programme(), p.people.first(1), p.questions[0], 1);
    QCOMPARE(questionDemand(wished).size(), size_t(4));
    QCOMPARE(demandFor(wished, p.questions[0]).people(), 1);
    QVERIFY(!demandFor(wished, p.questions[1]).question.isValid());
}

void TestQuestionDemand::wishesAreInOrder()
{
    const QuestionProgramme p = questionProgramme();
    const Programme wished = withWishes(withWishes(p.programme, {p.people[3], p.people[1]}, p.questions[0], 2), {p.people[7]}, p.questions[0], 1);
    QCOMPARE(wishesByQuestion(wished).value(p.questions[0]), (QList<Wish>{{p.people[7], 1}, {p.people[1], 2}, {p.people[3], 2}}));
}

void TestQuestionDemand::questionsAreInOrder()
{
    const QuestionProgramme p = questionProgramme();
    QCOMPARE(questionsInOrder(p.programme), QList<QuestionId>{p.leading} + p.questions);
    QCOMPARE(shortLabels(p.programme, p.questions.mid(1, 2)), QStringLiteral("Q2, Q3"));
    QCOMPARE(questionKey(p.programme, *p.programme.find(p.leading)), QStringLiteral("leadership:1"));
}

LOTSE_TEST_MAIN(TestQuestionDemand)
#include "tst_questiondemand.moc"
