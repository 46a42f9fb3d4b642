#include "programmes.h"
#include "support/testmain.h"

#include "domain/rules/feedbacksummary.h"
#include "domain/verbs/feedbackverbs.h"

using namespace testdata;

/// Feedback of participants: taking it over, and summing it up.
class TestFeedback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_small = smallProgramme(); }
    void addsAndTakesBack();
    void doublesNothing();
    void countsEqualSheetsOfSeveralPeople();
    void hidesTheOrderOfAnswers();
    void refusesScoresOutsideTheirScale();
    void sumsUp();
    void sumsUpNothing();

private:
    static FeedbackSheet sheet(int useful, const QString &comment = {})
    {
        FeedbackSheet answers{{QStringLiteral("Nützlich?"), useful, 5, {}}};
        if (!comment.isEmpty())
            answers.append({QStringLiteral("Was fehlte?"), std::nullopt, 5, comment});
        return answers;
    }
    void add(SessionId session, const QList<FeedbackSheet> &sheets)
    {
        m_small.programme = *applied(m_small.programme, *addFeedback(m_small.programme, session, sheets));
    }
    SmallProgramme m_small;
};

void TestFeedback::addsAndTakesBack()
{
    const auto change = addFeedback(m_small.programme, m_small.training, {sheet(4, QStringLiteral("Zeit")), sheet(5)});
    QVERIFY(change.has_value());
    QCOMPARE(change->label, QStringLiteral("Take over feedback of 2 people on “Training A”"));
    QCOMPARE(change->size(), size_t(3));
    const auto after = applied(m_small.programme, *change);
    const auto back = applied(*after, change->inverse());
    QVERIFY(*back == m_small.programme);
    QVERIFY(*applied(*back, *change) == *after);
}

void TestFeedback::doublesNothing()
{
    const QList<FeedbackSheet> sheets{sheet(4, QStringLiteral("Zeit")), sheet(5)};
    add(m_small.training, sheets);
    QVERIFY(addFeedback(m_small.programme, m_small.training, sheets)->isEmpty());
    FeedbackSheet turned = sheets.first();
    std::reverse(turned.begin(), turned.end());
    QVERIFY(addFeedback(m_small.programme, m_small.training, {turned})->isEmpty());
    QVERIFY(!addFeedback(m_small.programme, m_small.second, sheets)->isEmpty());
    QCOMPARE(knownSheets(m_small.programme, m_small.training, {sheet(1), sheet(5)}), (QList<bool>{false, true}));
}

void TestFeedback::countsEqualSheetsOfSeveralPeople()
{
    add(m_small.training, {sheet(5), sheet(5)});
    QCOMPARE(feedbackSummary(m_small.programme, m_small.training).sheets, 2);
    QCOMPARE(knownSheets(m_small.programme, m_small.training, {sheet(5), sheet(5), sheet(5)}), (QList<bool>{true, true, false}));
    add(m_small.training, {sheet(5), sheet(5), sheet(5)});
    QCOMPARE(feedbackSummary(m_small.programme, m_small.training).sheets, 3);
}

void TestFeedback::hidesTheOrderOfAnswers()
{
    const auto one = addFeedback(m_small.programme, m_small.training, {sheet(4), sheet(1), sheet(3)});
    const auto other = addFeedback(m_small.programme, m_small.training, {sheet(3), sheet(4), sheet(1)});
    QVERIFY(*one == *other);
}

void TestFeedback::refusesScoresOutsideTheirScale()
{
    QVERIFY(!addFeedback(m_small.programme, m_small.training, {sheet(6)}).has_value());
    QVERIFY(!addFeedback(m_small.programme, m_small.training, {sheet(0)}).has_value());
    QVERIFY(!addFeedback(m_small.programme, SessionId{99}, {sheet(3)}).has_value());
}

void TestFeedback::sumsUp()
{
    add(m_small.training, {sheet(4, QStringLiteral("Zeit")), sheet(5), sheet(2)});
    add(m_small.second, {sheet(1)});
    const FeedbackSummary summary = feedbackSummary(m_small.programme, m_small.training);
    QCOMPARE(summary.sheets, 3);
    QCOMPARE(summary.criteria.size(), 1);
    const CriterionSummary criterion = summary.criteria.first();
    QCOMPARE(criterion.counts, (QList<int>{0, 1, 0, 1, 1}));
    QCOMPARE(criterion.answers, 3);
    QVERIFY(qAbs(criterion.mean - 11.0 / 3) < 1e-9);
    QCOMPARE(percentOf(criterion, 5), 33);
    QCOMPARE(percentOf(criterion, 9), 0);
    QCOMPARE(summary.comments.size(), 1);
    QCOMPARE(summary.comments.first().text, QStringLiteral("Zeit"));
    QCOMPARE(feedbackSummary(m_small.programme).criteria.first().answers, 4);
    QCOMPARE(sessionsWithFeedback(m_small.programme), (QList{m_small.training, m_small.second}));
}

void TestFeedback::sumsUpNothing()
{
    QCOMPARE(feedbackSummary(m_small.programme), FeedbackSummary());
    QVERIFY(sessionsWithFeedback(m_small.programme).isEmpty());
}

LOTSE_TEST_MAIN(TestFeedback)
#include "tst_feedback.moc"
