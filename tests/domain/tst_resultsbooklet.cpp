#include "programmes.h"
#include "support/testmain.h"

#include "domain/rules/resultsbooklet.h"

using namespace testdata;

/// What stands in the booklet of results, and what does not.
class TestResultsBooklet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void ordersByRoleModuleAndNumber();
    void holdsOnlyWhatIsReviewed();
    void namesNobodyWithoutConsent_data();
    void namesNobodyWithoutConsent();
    void tellsTheTrainingsBehindAQuestion();
    void keepsFindingsWithoutQuestionBySession();
    void isForTheClosingEvent();

private:
    QuestionId addQuestion(RoleId role, ModuleId module, int number, const QString &text)
    {
        Draft draft(m_small.programme, QStringLiteral("Test"));
        const QuestionId id = draft.add(Question{{}, role, module, number, text, {}, {}, true});
        m_small.programme = draft.programme();
        return id;
    }
    void addFinding(SessionId session, QuestionId question, const QString &text, FindingKind kind = FindingKind::Insight, bool reviewed = true,
                    ParticipantId author = {})
    {
        Draft draft(m_small.programme, QStringLiteral("Test"));
        draft.add(Finding{{}, session, question, kind, text, author, reviewed});
        m_small.programme = draft.programme();
    }
    void changeSession(SessionId id, const std::function<void(Session &)> &edit)
    {
        Session row = *m_small.programme.find(id);
        edit(row);
        m_small.programme.table<Session>().replace(row);
    }
    ResultsBooklet booklet(BookletOptions options = {}) const
    {
        if (!options.asOf.isValid())
            options.asOf = QDate(2024, 12, 31);
        return resultsBooklet(m_small.programme, options);
    }

    SmallProgramme m_small;
    ModuleId m_one, m_two;
};

void TestResultsBooklet::init()
{
    m_small = smallProgramme();
    Draft draft(m_small.programme, QStringLiteral("Test"));
    m_two = draft.add(Module{{}, 2, QStringLiteral("Planen"), {}});
    m_one = draft.add(Module{{}, 1, QStringLiteral("Reden"), {}});
    m_small.programme = draft.programme();
}

void TestResultsBooklet::ordersByRoleModuleAndNumber()
{
    const QuestionId planner = addQuestion(m_small.planner, m_one, 1, QStringLiteral("P1"));
    const QuestionId second = addQuestion(m_small.leadership, m_one, 2, QStringLiteral("L2"));
    const QuestionId first = addQuestion(m_small.leadership, m_one, 1, QStringLiteral("L1"));
    const QuestionId other = addQuestion(m_small.leadership, m_two, 1, QStringLiteral("L3"));
    addQuestion(m_small.leadership, m_two, 7, QStringLiteral("nothing found"));
    for (const QuestionId id : {planner, second, first, other})
        addFinding(m_small.training, id, QStringLiteral("found"));
    addFinding(m_small.second, first, QStringLiteral("later"));
    addFinding(m_small.training, first, QStringLiteral("next"), FindingKind::NextStep);
    addFinding(m_small.kickoff, first, QStringLiteral("earlier"));
    const ResultsBooklet made = booklet();
    QStringList order;
    for (const BookletSection &section : made.sections) {
        order.append(QStringLiteral("%1/%2").arg(section.roleName).arg(section.moduleNumber));
        for (const BookletQuestion &question : section.questions)
            order.append(question.text);
    }
    const QStringList expected{QStringLiteral("Führungsebene/1"), QStringLiteral("L1"), QStringLiteral("L2"), QStringLiteral("Führungsebene/2"),
                               QStringLiteral("L3"), QStringLiteral("Fachplaner:in/1"), QStringLiteral("P1")};
    QCOMPARE(order, expected);
    const QList<BookletGroup> groups = made.sections[0].questions[0].groups;
    QCOMPARE(groups.size(), 2);
    QCOMPARE(groups[0].kind, FindingKind::Insight);
    QCOMPARE(groups[0].findings[0].text, QStringLiteral("earlier"));
    QCOMPARE(groups[0].findings[2].text, QStringLiteral("later"));
    QCOMPARE(groups[1].kind, FindingKind::NextStep);
    QCOMPARE(made.findings, 7);
}

void TestResultsBooklet::holdsOnlyWhatIsReviewed()
{
    const QuestionId question = addQuestion(m_small.planner, m_one, 1, QStringLiteral("Q"));
    addFinding(m_small.training, question, QStringLiteral("raw"), FindingKind::Tip, false);
    QVERIFY(booklet().isEmpty());
    QCOMPARE(booklet().leftOut, 1);
    const ResultsBooklet all = booklet({false, true, {}});
    QCOMPARE(all.findings, 1);
    QCOMPARE(all.unreviewed, 1);
    QCOMPARE(all.leftOut, 0);
    QVERIFY(!all.sections[0].questions[0].groups[0].findings[0].reviewed);
}

void TestResultsBooklet::namesNobodyWithoutConsent_data()
{
    QTest::addColumn<QDate>("consent");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>("author");
    QTest::newRow("asked for and consented") << QDate(2024, 9, 1) << true << QStringLiteral("Änne von der Heide");
    QTest::newRow("not asked for") << QDate(2024, 9, 1) << false << QString();
    QTest::newRow("no consent") << QDate() << true << QString();
    QTest::newRow("consent comes later") << QDate(2025, 1, 1) << true << QString();
}

void TestResultsBooklet::namesNobodyWithoutConsent()
{
    QFETCH(QDate, consent);
    QFETCH(bool, asked);
    QFETCH(QString, author);
    Participant person = *m_small.programme.find(m_small.heide);
    person.consentOn = consent;
    m_small.programme.table<Participant>().replace(person);
    const QuestionId question = addQuestion(m_small.planner, m_one, 1, QStringLiteral("Q"));
    addFinding(m_small.training, question, QStringLiteral("found"), FindingKind::Insight, true, m_small.heide);
    QCOMPARE(booklet({asked, false, {}}).sections[0].questions[0].groups[0].findings[0].author, author);
}

void TestResultsBooklet::tellsTheTrainingsBehindAQuestion()
{
    const QuestionId question = addQuestion(m_small.planner, m_one, 1, QStringLiteral("Q"));
    for (const SessionId id : {m_small.second, m_small.training, m_small.closing})
        changeSession(id, [&](Session &session) { session.questions = {question}; });
    changeSession(m_small.closing, [](Session &session) { session.state = SessionState::Cancelled; });
    addFinding(m_small.kickoff, question, QStringLiteral("found"));
    QStringList titles;
    const ResultsBooklet made = booklet();
    for (const BookletTraining &training : made.sections[0].questions[0].trainings)
        titles.append(training.title);
    QCOMPARE(titles, (QStringList{QStringLiteral("Auftakt"), QStringLiteral("Training A"), QStringLiteral("Training B")}));
    const auto early = booklet({false, false, QDate(2024, 11, 1)});
    QCOMPARE(early.sections[0].questions[0].trainings.size(), 2);
    QCOMPARE(sessionsAnswering(m_small.programme, question), (QList{m_small.training, m_small.second}));
}

void TestResultsBooklet::keepsFindingsWithoutQuestionBySession()
{
    addFinding(m_small.second, {}, QStringLiteral("b"));
    addFinding(m_small.training, {}, QStringLiteral("a"));
    const ResultsBooklet made = booklet();
    QCOMPARE(made.sections.size(), 1);
    QVERIFY(!made.sections[0].role.isValid());
    QCOMPARE(made.sections[0].questions.size(), 2);
    QCOMPARE(made.sections[0].questions[0].text, QStringLiteral("Training A"));
    QCOMPARE(made.sections[0].questions[1].text, QStringLiteral("Training B"));
}

void TestResultsBooklet::isForTheClosingEvent()
{
    const ResultsBooklet made = booklet({false, false, QDate(2024, 11, 20)});
    QCOMPARE(made.occasion, QStringLiteral("Abschluss"));
    QCOMPARE(made.date, QDate(2024, 12, 10));
    QCOMPARE(made.asOf, QDate(2024, 11, 20));
    changeSession(m_small.closing, [](Session &session) { session.state = SessionState::Cancelled; });
    QCOMPARE(booklet({false, false, QDate(2024, 11, 20)}).date, QDate(2024, 11, 20));
    QVERIFY(booklet().occasion.isEmpty());
}

LOTSE_TEST_MAIN(TestResultsBooklet)
#include "tst_resultsbooklet.moc"
