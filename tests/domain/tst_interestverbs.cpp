#include "questiondata.h"

#include "domain/verbs/interestverbs.h"
#include "domain/verbs/questionverbs.h"

#include "support/testmain.h"

using namespace domain;
using namespace testdata;

class TestInterestVerbs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsChangesAndRemoves();
    void sameAgainChangesNothing();
    void equalRanksStayUnlessMoved();
    void oneRowForEachPair();
    void refuses();
    void labelsSayWhoAndHowMany();
    void workshopQuestions();
    void workshopQuestionsAreNotDoubled();
    void linesOfAPastedText_data();
    void linesOfAPastedText();

private:
    [[nodiscard]] static QMap<int, int> ranks(const Programme &programme, const QuestionProgramme &p, ParticipantId person);
};

/// Number of the question → rank.
QMap<int, int> TestInterestVerbs::ranks(const Programme &programme, const QuestionProgramme &p, ParticipantId person)
{
    QMap<int, int> found;
    for (const Interest &interest : programme.table<Interest>()) {
        if (interest.participant == person)
            found.insert(int(p.questions.indexOf(interest.question)) + 1, interest.rank);
    }
    return found;
}

void TestInterestVerbs::setsChangesAndRemoves()
{
    const QuestionProgramme p = questionProgramme();
    const ChangeSet first = worked(setInterests(p.programme, {{p.heide, p.questions[0], 1}, {p.heide, p.questions[1], 2}, {p.mueller, p.questions[0], 1}}));
    QVERIFY(isReversible(p.programme, first));
    const Programme wished = after(p.programme, first);
    QCOMPARE(ranks(wished, p, p.heide), (QMap<int, int>{{1, 1}, {2, 2}}));
    const ChangeSet second = worked(setInterests(wished, {{p.heide, p.questions[0], 3}, {p.heide, p.questions[1], 0}}));
    QVERIFY(isReversible(wished, second));
    QCOMPARE(ranks(after(wished, second), p, p.heide), (QMap<int, int>{{1, 3}}));
    QCOMPARE(ranks(after(wished, second), p, p.mueller), (QMap<int, int>{{1, 1}}));
}

void TestInterestVerbs::sameAgainChangesNothing()
{
    const QuestionProgramme p = questionProgramme();
    const QList<InterestEntry> entries{{p.heide, p.questions[0], 1}, {p.heide, p.questions[2], 0}};
    const Programme wished = after(p.programme, worked(setInterests(p.programme, entries)));
    QVERIFY(worked(setInterests(wished, entries)).isEmpty());
    QVERIFY(worked(setInterests(wished, {})).isEmpty());
    // The last entry of a pair counts.
    const Programme last = after(p.programme, worked(setInterests(p.programme, {{p.heide, p.questions[0], 4}, {p.heide, p.questions[0], 2}})));
    QCOMPARE(ranks(last, p, p.heide), (QMap<int, int>{{1, 2}}));
}

void TestInterestVerbs::equalRanksStayUnlessMoved()
{
    const QuestionProgramme p = questionProgramme();
    const Programme wished = withWishes(p.programme, {p.heide, p.mueller}, p.questions[0], 1);
    const ChangeSet kept = worked(setInterests(wished, {{p.heide, p.questions[1], 1}}));
    QCOMPARE(ranks(after(wished, kept), p, p.heide), (QMap<int, int>{{1, 1}, {2, 1}}));
    const ChangeSet moved = worked(setInterests(wished, {{p.heide, p.questions[1], 1}}, EqualRanks::Move));
    QVERIFY(isReversible(wished, moved));
    QCOMPARE(ranks(after(wished, moved), p, p.heide), (QMap<int, int>{{2, 1}}));
    QCOMPARE(ranks(after(wished, moved), p, p.mueller), (QMap<int, int>{{1, 1}}));
}

void TestInterestVerbs::oneRowForEachPair()
{
    const QuestionProgramme p = questionProgramme();
    const Programme doubled = withWishes(withWishes(p.programme, {p.heide}, p.questions[0], 1), {p.heide}, p.questions[0], 2);
    const ChangeSet change = worked(setInterests(doubled, {{p.heide, p.questions[0], 2}}));
    QVERIFY(isReversible(doubled, change));
    QCOMPARE(after(doubled, change).table<Interest>().size(), size_t(1));
    QCOMPARE(after(doubled, worked(setInterests(doubled, {{p.heide, p.questions[0], 0}}))).table<Interest>().size(), size_t(0));
}

void TestInterestVerbs::refuses()
{
    const QuestionProgramme p = questionProgramme();
    for (const InterestEntry &entry : {InterestEntry{ParticipantId{999}, p.questions[0], 1}, InterestEntry{p.heide, QuestionId{999}, 1},
                                       InterestEntry{p.heide, p.questions[0], -1}, InterestEntry{p.heide, p.leading, 1}}) {
        const auto result = setInterests(p.programme, {entry});
        QVERIFY(!result);
        QCOMPARE(result.error().code, base::ErrorCode::InputRefused);
    }
}

void TestInterestVerbs::labelsSayWhoAndHowMany()
{
    const QuestionProgramme p = questionProgramme();
    QCOMPARE(worked(setInterests(p.programme, {{p.heide, p.questions[2], 2}})).label, QStringLiteral("Set the wish of “Änne von der Heide” for Q3 to rank 2"));
    const Programme wished = withWishes(p.programme, {p.heide}, p.questions[2], 2);
    QCOMPARE(worked(setInterests(wished, {{p.heide, p.questions[2], 0}})).label, QStringLiteral("Remove the wish of “Änne von der Heide” for Q3"));
    QVERIFY(worked(setInterests(p.programme, {{p.heide, p.questions[0], 1}, {p.heide, p.questions[1], 2}})).label.contains(QStringLiteral("Heide")));
    QVERIFY(worked(setInterests(p.programme, {{p.heide, p.questions[0], 1}, {p.mueller, p.questions[1], 2}})).label.contains(u'2'));
}

void TestInterestVerbs::workshopQuestions()
{
    const QuestionProgramme p = questionProgramme();
    const ChangeSet change = worked(addWorkshopQuestions(
        p.programme, {p.kickoff, p.planner, p.module, {QStringLiteral("Wer bezahlt das?"), QStringLiteral("  Wann   fangen wir an? ")}}));
    QVERIFY(isReversible(p.programme, change));
    QCOMPARE(change.of<Question>().size(), size_t(2));
    const Question &first = *change.of<Question>()[0].after;
    QCOMPARE(first.number, 5);
    QCOMPARE(first.originSession, p.kickoff);
    QCOMPARE(first.origin, QStringLiteral("Auftakt"));
    QCOMPARE(first.role, p.planner);
    QCOMPARE(first.module, p.module);
    QVERIFY(first.active);
    QCOMPARE(change.of<Question>()[1].after->number, 6);
    QCOMPARE(change.of<Question>()[1].after->text, QStringLiteral("Wann fangen wir an?"));
    QVERIFY(!addWorkshopQuestions(p.programme, {p.kickoff, {}, {}, {QStringLiteral("Wer?")}}));
    QVERIFY(!addWorkshopQuestions(p.programme, {SessionId{999}, p.planner, {}, {QStringLiteral("Wer?")}}));
}

void TestInterestVerbs::workshopQuestionsAreNotDoubled()
{
    const QuestionProgramme p = questionProgramme();
    const WorkshopQuestions again{p.kickoff, p.planner, {}, {QStringLiteral("wie finde ich im haus gehör – für meine Themen"), QString()}};
    QVERIFY(worked(addWorkshopQuestions(p.programme, again)).isEmpty());
    // Another role may have the same question.
    QCOMPARE(worked(addWorkshopQuestions(p.programme, {p.kickoff, p.leadership, {}, again.texts})).of<Question>().size(), size_t(1));
}

void TestInterestVerbs::linesOfAPastedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const QStringList two{QStringLiteral("Wer bezahlt?"), QStringLiteral("Was bis 2030?")};
    QTest::newRow("plain") << QStringLiteral("Wer bezahlt?\nWas bis 2030?") << two;
    QTest::newRow("bullets") << QStringLiteral("• Wer bezahlt?\r\n\r\n- Was bis 2030?\r\n") << two;
    QTest::newRow("numbers") << QStringLiteral("1. Wer bezahlt?\n2) Was bis 2030?") << two;
    QTest::newRow("labels") << QStringLiteral("Q1: Wer bezahlt?\n12\tWas bis 2030?") << two;
    QTest::newRow("a year stays") << QStringLiteral("2030 klimaneutral?") << QStringList{QStringLiteral("2030 klimaneutral?")};
    QTest::newRow("nothing") << QStringLiteral(" \n\n") << QStringList();
}

void TestInterestVerbs::linesOfAPastedText()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, lines);
    QCOMPARE(questionLines(text), lines);
}

LOTSE_TEST_MAIN(TestInterestVerbs)
#include "tst_interestverbs.moc"
