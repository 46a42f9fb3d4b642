#include "questiondata.h"

#include "domain/rules/questionrecognition.h"

#include "support/testmain.h"

using namespace domain;
using namespace testdata;

/// How people and forms write questions.
class TestQuestionRecognition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognises_data();
    void recognises();
    void tellsQuestionsFromOtherHeadings_data();
    void tellsQuestionsFromOtherHeadings();
};

void TestQuestionRecognition::recognises_data()
{
    using Kind = QuestionMatch::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("number"); ///< of the planners' question; 0: none
    const auto row = [](const char *name, const QString &text, Kind kind, int number) { QTest::newRow(name) << text << int(kind) << number; };
    row("number", QStringLiteral("3"), Kind::Certain, 3);
    row("spreadsheet number", QStringLiteral("3.0"), Kind::Certain, 3);
    row("Q3", QStringLiteral("Q3"), Kind::Certain, 3);
    row("words before", QStringLiteral("Leitfrage Nr. 3"), Kind::Certain, 3);
    row("key", QStringLiteral("planner:3"), Kind::Certain, 3);
    row("name of the role", QStringLiteral("Fachplaner:in 3"), Kind::Certain, 3);
    row("letter", QStringLiteral("P3"), Kind::Certain, 3);
    row("key of another role", QStringLiteral("leadership:1"), Kind::None, 0);
    row("no such number", QStringLiteral("9"), Kind::None, 0);
    row("text", QStringLiteral("Woran erkenne ich Gelegenheiten?"), Kind::Certain, 3);
    row("text in other letters", QStringLiteral(" WORAN erkenne ich – Gelegenheiten"), Kind::Certain, 3);
    row("number and text", QStringLiteral("3. Woran erkenne ich Gelegenheiten?"), Kind::Certain, 3);
    row("label and text", QStringLiteral("Q3: Woran erkenne ich Gelegenheiten?"), Kind::Certain, 3);
    row("typing error", QStringLiteral("Woran erkene ich Gelegenheiten?"), Kind::Proposed, 3);
    row("cut off", QStringLiteral("Wie finde ich im Haus Ge"), Kind::Proposed, 1);
    row("too many errors", QStringLiteral("Woher kennen wir Gelegenheiten?"), Kind::None, 0);
    row("too short to guess", QStringLiteral("Wie"), Kind::None, 0);
    row("question of another role", QStringLiteral("Wie pflegen wir Anerkennung im Haus?"), Kind::None, 0);
    row("nothing", QString(), Kind::None, 0);
}

void TestQuestionRecognition::recognises()
{
    QFETCH(const QString, text);
    QFETCH(const int, kind);
    QFETCH(const int, number);
    const QuestionProgramme p = questionProgramme();
    const QuestionMatch match = QuestionRecognizer(p.programme).find(text, p.planner);
    QCOMPARE(int(match.kind), kind);
    QCOMPARE(match.question, number > 0 ? p.questions[number - 1] : QuestionId());
}

void TestQuestionRecognition::tellsQuestionsFromOtherHeadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isQuestion");
    QTest::newRow("text") << QStringLiteral("Woran erkenne ich Gelegenheiten?") << true;
    QTest::newRow("label") << QStringLiteral("Q1") << true;
    QTest::newRow("key") << QStringLiteral("leadership:1") << true;
    QTest::newRow("bare number") << QStringLiteral("1") << false;
    QTest::newRow("no such question") << QStringLiteral("Frage 77") << false;
    QTest::newRow("other heading") << QStringLiteral("E-Mail") << false;
    QTest::newRow("number in several roles") << QStringLiteral("Frage 1") << true;
}

void TestQuestionRecognition::tellsQuestionsFromOtherHeadings()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isQuestion);
    QCOMPARE(QuestionRecognizer(questionProgramme().programme).isQuestion(text), isQuestion);
}

LOTSE_TEST_MAIN(TestQuestionRecognition)
#include "tst_questionrecognition.moc"
