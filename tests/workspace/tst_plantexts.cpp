#include "domain/questiondata.h"

#include "domain/verbs/assignmentverbs.h"
#include "workspace/planner/plantexts.h"

#include "support/testmain.h"

#include <functional>

using namespace domain;
using namespace workspace;
using planning::Level;
using planning::LevelKind;
using planning::ReasonKind;
using testdata::QuestionProgramme;

Q_DECLARE_METATYPE(planning::Level)
Q_DECLARE_METATYPE(planning::Reason)
Q_DECLARE_METATYPE(planning::Contradiction)

/// What the planner says, in sentences.
class TestPlanTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levels_data();
    void levels();
    void reasons_data();
    void reasons();
    void participantsSeeNobodyElse();
    void barredByHandOrByAQuestion();
    void contradictions_data();
    void contradictions();
    void ranks();
    void wishes();
    void progress();

private:
    [[nodiscard]] std::string id(qint64 number) const { return planId(number); }
    /// Four people, of whom three want two trainings.
    [[nodiscard]] PlanTask task() const
    {
        PlanTask task;
        for (int i = 0; i < 4; ++i) {
            planning::Participant person;
            person.id = planId(m_p.people[i].value);
            person.max = i == 0 ? 1 : 2;
            task.instance.participants.push_back(person);
        }
        return task;
    }

    const QuestionProgramme m_p = testdata::questionProgramme();
};

void TestPlanTexts::levels_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("bound");
    QTest::addColumn<QStringList>("words");
    const QString best = QStringLiteral("best possible");
    QTest::newRow("musts") << Level{LevelKind::Musts, 0} << 0 << 0 << QStringList{QStringLiteral("Every pin is followed"), best};
    QTest::newRow("musts broken") << Level{LevelKind::Musts, 0} << 2 << 1 << QStringList{QStringLiteral("2 "), QStringLiteral("No less than 1")};
    QTest::newRow("nobody without") << Level{LevelKind::None, 0} << 0 << 0 << QStringList{QStringLiteral("4 of 4 people get a training"), best};
    QTest::newRow("without") << Level{LevelKind::None, 0} << 3 << 1 << QStringList{QStringLiteral("1 of 4 people"), QStringLiteral("No more than 3")};
    QTest::newRow("first wish") << Level{LevelKind::Over, 1} << 1 << 1 << QStringList{QStringLiteral("3 of 4 people get a first wish"), best};
    QTest::newRow("first wishes") << Level{LevelKind::Over, 3} << 1 << 0 << QStringList{QStringLiteral("one of their first 3 wishes"), QStringLiteral("No more than 4")};
    QTest::newRow("several") << Level{LevelKind::Short, 2} << 1 << 1 << QStringList{QStringLiteral("2 of 3 people who want at least 2 trainings"), best};
    QTest::newRow("ranks") << Level{LevelKind::RankSum, 0} << 7 << 5 << QStringList{QStringLiteral("7 ranks"), QStringLiteral("No less than 5")};
    QTest::newRow("no ranks") << Level{LevelKind::RankSum, 0} << 0 << 0 << QStringList{QStringLiteral("Every seat is a first wish"), best};
    QTest::newRow("changes") << Level{LevelKind::Changes, 0} << 6 << 6 << QStringList{QStringLiteral("6 seats of the plan before"), best};
    QTest::newRow("no changes") << Level{LevelKind::Changes, 0} << 0 << 0 << QStringList{QStringLiteral("Everybody keeps"), best};
    QTest::newRow("mixing") << Level{LevelKind::Mixing, 0} << 2 << 0 << QStringList{QStringLiteral("2 seats"), QStringLiteral("not proven")};
    QTest::newRow("mixed") << Level{LevelKind::Mixing, 0} << 0 << 0 << QStringList{QStringLiteral("No training has two"), best};
}

void TestPlanTexts::levels()
{
    QFETCH(Level, level);
    QFETCH(int, value);
    QFETCH(int, bound);
    QFETCH(QStringList, words);
    const QString sentence = levelSentence(task(), level, value, bound);
    for (const QString &word : words)
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'%') && sentence.endsWith(u'.'), qPrintable(sentence));
    const QString text = levelText(level);
    QVERIFY2(!text.isEmpty() && !text.contains(u'%') && !text.endsWith(u'.'), qPrintable(text));
}

void TestPlanTexts::reasons_data()
{
    QTest::addColumn<planning::Reason>("reason");
    QTest::addColumn<QString>("words");
    const auto row = [&](const char *name, ReasonKind kind, const QString &words, const std::function<void(planning::Reason &)> &change = {}) {
        planning::Reason reason;
        reason.kind = kind;
        reason.training = id(m_p.second.value);
        reason.other = id(m_p.closing.value);
        if (change)
            change(reason);
        QTest::newRow(name) << reason << words;
    };
    row("role", ReasonKind::RoleDoesNotFit, QStringLiteral("other roles"));
    row("away", ReasonKind::Unavailable, QStringLiteral("Not free"));
    row("overlap", ReasonKind::Overlaps, QStringLiteral("Overlaps with “Abschluss”"));
    row("topic", ReasonKind::SameTopic, QStringLiteral("same question as “Abschluss”"));
    row("forbidden", ReasonKind::Forbidden, QStringLiteral("outside this plan"));
    row("cancelled", ReasonKind::Cancelled, QStringLiteral("cancelled"));
    row("municipality", ReasonKind::MunicipalityFull, QStringLiteral("beside Vorname Person 03"),
        [&](planning::Reason &reason) { reason.people = {id(m_p.people[3].value)}; });
    row("enough", ReasonKind::EnoughTrainings, QStringLiteral("As many trainings as wanted"));
    row("not held", ReasonKind::NotHeld, QStringLiteral("needs 6 people; 4 who wish it are free for it. (Vorname Person 03"), [&](planning::Reason &reason) {
        reason.people = {id(m_p.people[3].value), id(m_p.people[4].value)};
        reason.count = 4;
        reason.needed = 6;
    });
    row("no coach", ReasonKind::NoCoach, QStringLiteral("none of its coaches"));
    row("full", ReasonKind::Full, QStringLiteral("Full: 8 of 8 seats are taken. (6 × 1st wish, 2 × Not wished)"), [](planning::Reason &reason) {
        reason.count = reason.needed = 8;
        reason.ranks = {{1, 6}, {6, 2}};
    });
    row("full of others who have nothing else", ReasonKind::Full, QStringLiteral("have no other training"), [](planning::Reason &reason) {
        reason.count = reason.needed = 8;
        reason.ranks = {{2, 8}};
        reason.worse = reason.worseOnly = 8;
    });
    row("full of others", ReasonKind::Full, QStringLiteral("the plan as a whole worse"), [](planning::Reason &reason) {
        reason.count = reason.needed = 8;
        reason.worse = 3;
        reason.worseOnly = 1;
    });
    row("not offered", ReasonKind::NotOffered, QStringLiteral("None of the trainings planned"));
    row("balance", ReasonKind::Balance, QStringLiteral("would be worse"));
}

void TestPlanTexts::reasons()
{
    QFETCH(planning::Reason, reason);
    QFETCH(QString, words);
    const QString sentence = reasonText(m_p.programme, task(), reason, Audience::Coordinator);
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
}

void TestPlanTexts::participantsSeeNobodyElse()
{
    planning::Reason reason;
    reason.people = {id(m_p.people[3].value)};
    for (const ReasonKind kind : {ReasonKind::MunicipalityFull, ReasonKind::NotHeld}) {
        reason.kind = kind;
        QVERIFY(reasonText(m_p.programme, task(), reason, Audience::Coordinator).contains(QStringLiteral("Person 03")));
        QVERIFY(!reasonText(m_p.programme, task(), reason, Audience::Participant).contains(QStringLiteral("Person")));
    }
}

void TestPlanTexts::barredByHandOrByAQuestion()
{
    PlanTask barred = task();
    barred.decisions = {{{id(m_p.people[0].value), id(m_p.second.value)}, planning::LockKind::Out},
                        {{id(m_p.people[1].value), id(m_p.second.value)}, planning::LockKind::In}};
    planning::Reason reason;
    reason.kind = ReasonKind::Forbidden;
    reason.training = id(m_p.second.value);
    const auto isByHand = [&](ParticipantId person) {
        return reasonText(m_p.programme, barred, reason, Audience::Coordinator, person).contains(QStringLiteral("coordinator"));
    };
    QVERIFY(isByHand(m_p.people[0]));
    QVERIFY(!isByHand(m_p.people[1]));
    QVERIFY(isByHand({}));
    barred.decisions.clear();
    QVERIFY(!isByHand(m_p.people[0]));
}

void TestPlanTexts::contradictions_data()
{
    using planning::Fact;
    QTest::addColumn<planning::Contradiction>("contradiction");
    QTest::addColumn<QString>("expected");
    const std::string person = id(m_p.people[0].value);
    const auto fact = [&](Fact::Kind kind) { return Fact{kind, person, id(m_p.second.value), id(m_p.closing.value), {id(m_p.coach.value)}, 2, 6}; };
    Fact pin = fact(Fact::Kind::Pin);
    Fact other = pin;
    other.training = id(m_p.closing.value);
    QTest::newRow("pins overlap") << planning::Contradiction{{pin, other, fact(Fact::Kind::Overlap)}}
                                  << QStringLiteral("“Vorname Person 00” is pinned to “Training B” and to “Abschluss”, which overlap.");
    QTest::newRow("pins share a question") << planning::Contradiction{{pin, other, fact(Fact::Kind::SameTopic)}}
                                           << QStringLiteral("“Vorname Person 00” is pinned to “Training B” and to “Abschluss”, which answer the same question.");
    QTest::newRow("must without people") << planning::Contradiction{{fact(Fact::Kind::Must), fact(Fact::Kind::Minimum)}}
                                         << QStringLiteral("“Training B” has to be held. “Training B” needs 6 people, and 2 are able to attend it.");
    QTest::newRow("pin and ban") << planning::Contradiction{{pin, fact(Fact::Kind::Forbidden)}}
                                 << QStringLiteral("“Vorname Person 00” is pinned to “Training B”. “Vorname Person 00” is barred from “Training B”.");
    QTest::newRow("pin and limits") << planning::Contradiction{{pin, fact(Fact::Kind::Wants), fact(Fact::Kind::Maximum), fact(Fact::Kind::Municipality), fact(Fact::Kind::Cancelled)}}
                                    << QString();
    QTest::newRow("coaches") << planning::Contradiction{{fact(Fact::Kind::Must), fact(Fact::Kind::Coach), fact(Fact::Kind::CoachesShared)}} << QString();
}

void TestPlanTexts::contradictions()
{
    QFETCH(planning::Contradiction, contradiction);
    QFETCH(QString, expected);
    const QString text = contradictionText(m_p.programme, contradiction);
    QVERIFY2(!text.contains(u'%') && text.endsWith(u'.'), qPrintable(text));
    if (!expected.isEmpty())
        QCOMPARE(text, expected);
    else
        QVERIFY(text.count(QStringLiteral(". ")) == qsizetype(contradiction.facts.size()) - 1);
}

void TestPlanTexts::ranks()
{
    const PlanTask plan = task();
    QCOMPARE(rankText(plan, 1), QStringLiteral("1st wish"));
    QCOMPARE(rankText(plan, 2), QStringLiteral("2nd wish"));
    QCOMPARE(rankText(plan, 3), QStringLiteral("3rd wish"));
    QCOMPARE(rankText(plan, 5), QStringLiteral("5th wish"));
    QCOMPARE(rankText(plan, 6), QStringLiteral("Not wished"));
    QCOMPARE(rankText(plan, 0), QStringLiteral("Not wished"));
}

void TestPlanTexts::wishes()
{
    QCOMPARE(wishText(m_p.programme, {id(m_p.questions[2].value), {}, 1}), QStringLiteral("Q3: Woran erkenne ich Gelegenheiten?"));
    QCOMPARE(wishText(m_p.programme, {{}, id(m_p.second.value), 1}), QStringLiteral("Training B"));
}

void TestPlanTexts::progress()
{
    const PlanTask plan = task();
    planning::Progress progress;
    QCOMPARE(progressText(plan, progress), QStringLiteral("Planning …"));
    progress.phase = planning::Phase::Relaxation;
    progress.level = 1;
    const QString text = progressText(plan, progress);
    QVERIFY2(text.startsWith(QStringLiteral("Proving level 2 of ")) && text.endsWith(QStringLiteral("People without any training")), qPrintable(text));
    progress.phase = planning::Phase::Done;
    QCOMPARE(progressText(plan, progress), QStringLiteral("The plan is finished."));
}

LOTSE_TEST_MAIN(TestPlanTexts)
#include "tst_plantexts.moc"
