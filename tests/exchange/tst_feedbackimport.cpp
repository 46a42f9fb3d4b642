#include "support/testmain.h"

#include "domain/draft.h"
#include "exchange/feedbackvocabulary.h"
#include "exchange/imports/feedbackimport.h"
#include "exchange/readers/listreader.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace exchange;
using Use = FeedbackColumn::Use;

/// Exports of feedback forms: what each column is, what each score means, and that nobody is named.
class TestFeedbackImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsAForm();
    void leavesOutWhoItWas_data();
    void leavesOutWhoItWas();
    void understandsScales_data();
    void understandsScales();
    void understandsAnswers_data();
    void understandsAnswers();
    void takesOneFamilyForAWholeForm();
    void sharesOneScale();
    void takesWhatThePersonSays();
    void findsTheHeadings();
    void refusesWhatHoldsNoAnswers_data();
    void refusesWhatHoldsNoAnswers();
    void importsNothingTwice();
    void answersAsJson();

private:
    static SourceTable table(const QString &text)
    {
        const auto read = ListReader::read(text.toUtf8(), QStringLiteral("form.csv"), {});
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
    FeedbackPreview preview(const QString &text, const FeedbackImportOptions &options = {}) const
    {
        FeedbackImportOptions wanted = options;
        wanted.session = m_session;
        const auto read = readFeedback(m_programme, table(text), wanted);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
    static QStringList uses(const FeedbackPreview &preview)
    {
        QStringList result;
        for (const FeedbackColumn &column : preview.columns)
            result.append(QString(feedbackUseIdentifier(column.use)));
        return result;
    }
    domain::Programme m_programme;
    domain::SessionId m_session;
};

void TestFeedbackImport::initTestCase()
{
    domain::Draft draft(domain::Programme(), QStringLiteral("Test"));
    domain::Session session;
    session.title = QStringLiteral("Training A");
    m_session = draft.add(session);
    m_programme = draft.programme();
}

void TestFeedbackImport::readsAForm()
{
    const FeedbackPreview made = preview(QStringLiteral(
        "Id;Startzeit;E-Mail;Name;Das Training war nützlich.;Organisation (1 = sehr gut, 6 = ungenügend);Was nehmen Sie mit?\n"
        "1;27.10.2024 11:34;anonymous;;stimme voll zu;1;Erst fragen.\n"
        "2;27.10.2024 11:40;anonymous;;stimme eher nicht zu;4;\n"
        "3;27.10.2024 11:41;anonymous;;keine Angabe;;k. A.\n"));
    QCOMPARE(uses(made), (QStringList{QStringLiteral("left_out"), QStringLiteral("left_out"), QStringLiteral("left_out"), QStringLiteral("left_out"),
                                      QStringLiteral("scores"), QStringLiteral("scores"), QStringLiteral("comments")}));
    const domain::FeedbackSheet first{{QStringLiteral("Das Training war nützlich."), 5, 5, {}},
                                      {QStringLiteral("Organisation (1 = sehr gut, 6 = ungenügend)"), 6, 6, {}},
                                      {QStringLiteral("Was nehmen Sie mit?"), std::nullopt, 5, QStringLiteral("Erst fragen.")}};
    QCOMPARE(made.rows[0].sheet, first);
    QCOMPARE(made.rows[1].sheet[0].score, std::optional(2));
    QCOMPARE(made.rows[1].sheet[1].score, std::optional(3));
    QCOMPARE(made.rows[2].outcome, RowOutcome::Skipped);
    QCOMPARE(made.count(RowOutcome::New), 2);
    QVERIFY(!made.isBestGuessed());
}

void TestFeedbackImport::leavesOutWhoItWas_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cells"); ///< by "|"
    QTest::newRow("name") << QStringLiteral("Name") << QStringLiteral("Änne von der Heide|Kim Weiß");
    QTest::newRow("family name") << QStringLiteral("Nachname") << QStringLiteral("Heide|Weiß");
    QTest::newRow("name under another heading") << QStringLiteral("Wer sind Sie?") << QStringLiteral("Änne Heide|Anna Maier");
    QTest::newRow("address") << QStringLiteral("Kontakt") << QStringLiteral("a@b.example|c@d.example");
    QTest::newRow("phone") << QStringLiteral("Telefon") << QStringLiteral("0711 123456|07071 22222");
    QTest::newRow("time") << QStringLiteral("Zeitstempel") << QStringLiteral("07.02.2025 00:13:31|07.02.2025 00:14:31");
    QTest::newRow("time under another heading") << QStringLiteral("Wann") << QStringLiteral("07.02.2025 00:13|08.02.2025 00:14");
    QTest::newRow("municipality") << QStringLiteral("Kommune") << QStringLiteral("Stadt Aalen|Ulm");
    QTest::newRow("number") << QStringLiteral("Teilnehmer-ID") << QStringLiteral("4|5");
    QTest::newRow("network") << QStringLiteral("IP-Adresse") << QStringLiteral("10.0.0.1|10.0.0.2");
}

void TestFeedbackImport::leavesOutWhoItWas()
{
    QFETCH(QString, heading);
    QFETCH(QString, cells);
    const QString one = cells.section(u'|', 0, 0);
    const QString other = cells.section(u'|', 1, 1);
    const FeedbackPreview made = preview(QStringLiteral("%1;Nützlich?\n%2;4\n%3;5\n").arg(heading, one, other));
    QCOMPARE(made.columns[0].use, Use::LeftOut);
    QVERIFY(made.columns[0].isPersonal);
    QVERIFY(!made.columns[0].note.isEmpty());
    for (const FeedbackRow &row : made.rows) {
        for (const domain::FeedbackAnswer &answer : row.sheet)
            QVERIFY(answer.criterion != heading && !answer.comment.contains(one) && !answer.comment.contains(other));
    }
    const FeedbackPreview forced = preview(QStringLiteral("%1;Nützlich?\n%2;4\n%3;5\n").arg(heading, one, other), {{}, BestScore::Recognised, {{0, Use::Comments}}});
    QCOMPARE(forced.columns[0].use, Use::LeftOut);
}

void TestFeedbackImport::understandsScales_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("first"); ///< score of the first cell
    QTest::addColumn<bool>("known");
    const auto row = [](const char *name, const char *heading, const char *cells, int scale, int first, bool known) {
        QTest::newRow(name) << QString::fromUtf8(heading) << QString::fromUtf8(cells) << scale << first << known;
    };
    row("plain numbers", "Nützlich?", "4|5|3", 5, 4, false);
    row("grade by its word", "Welche Note geben Sie?", "1|2|3", 6, 6, true);
    row("school grade", "Schulnote", "2|6|1", 6, 5, true);
    row("note is no grade in words", "Notenständer vorhanden?", "2|4|1", 5, 2, false);
    row("heading with range", "Nützlich (1-10)?", "7|8|3", 10, 7, false);
    row("heading with both ends", "Nützlich (1 = stimme voll zu, 5 = stimme nicht zu)", "1|2|2", 5, 5, true);
    row("heading with best end", "Nützlich? 5 = sehr gut", "4|5|5", 5, 4, true);
    row("heading in English", "Useful (1 = strongly disagree to 5 = strongly agree)", "4|5|5", 5, 4, true);
    row("stars", "Wie viele Sterne?", "4|5|5", 5, 4, true);
    row("numbers with words", "Nützlich?", "1 - sehr gut|2 - gut|1 - sehr gut", 5, 5, true);
    row("numbers with words, high", "Nützlich?", "5 (stimme voll zu)|4 (stimme eher zu)|1 (stimme nicht zu)", 5, 5, true);
    row("of five", "Nützlich?", "4 von 5|5 von 5|3 von 5", 5, 4, false);
    row("slash", "Nützlich?", "4/10|5/10|9/10", 10, 4, false);
    row("signs", "Nützlich?", "★★★★☆|★★★★★|★☆☆☆☆", 5, 4, false);
    row("from zero", "Empfehlen Sie uns (0-10)?", "10|0|8", 11, 11, false);
    row("decimals", "Nützlich?", "4,0|5.0|3", 5, 4, false);
    row("agreement", "Nützlich?", "trifft eher zu|trifft nicht zu|teils/teils", 5, 4, true);
    row("satisfaction", "Zufrieden?", "Sehr zufrieden|zufrieden|eher unzufrieden", 5, 5, true);
    row("grades in words", "Insgesamt", "befriedigend|sehr gut|gut", 6, 4, true);
    row("English words", "Overall", "excellent|fair|good", 5, 5, true);
}

void TestFeedbackImport::understandsScales()
{
    QFETCH(QString, heading);
    QFETCH(QString, cells);
    QFETCH(int, scale);
    QFETCH(int, first);
    QFETCH(bool, known);
    const FeedbackPreview made = preview(QStringLiteral("Nr;%1\n1;%2\n").arg(heading, QString(cells).replace(QStringLiteral("|"), QStringLiteral("\n2;"))));
    const FeedbackColumn column = made.columns[1];
    QCOMPARE(column.use, Use::Scores);
    QCOMPARE(column.scale(), scale);
    QCOMPARE(column.isBestKnown, known);
    QCOMPARE(made.rows[0].sheet[0].score, std::optional(first));
    QVERIFY(!column.note.isEmpty());
}

void TestFeedbackImport::understandsAnswers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number"); ///< -1: none
    QTest::addColumn<QString>("words");
    QTest::newRow("number") << QStringLiteral("4") << 4 << QString();
    QTest::newRow("words") << QStringLiteral("4 – gut") << 4 << QStringLiteral("gut");
    QTest::newRow("remark") << QStringLiteral("5, war super") << -1 << QString();
    QTest::newRow("remark with colon") << QStringLiteral("5: war super") << 5 << QStringLiteral("war super");
    QTest::newRow("stars as words") << QStringLiteral("4 Sterne") << 4 << QString();
    QTest::newRow("too large") << QStringLiteral("12") << -1 << QString();
    QTest::newRow("year") << QStringLiteral("2024") << -1 << QString();
    QTest::newRow("date") << QStringLiteral("07.02.2025") << -1 << QString();
    QTest::newRow("half") << QStringLiteral("2,5") << -1 << QString();
    QTest::newRow("sentence") << QStringLiteral("war gut") << -1 << QString();
    QTest::newRow("empty") << QString() << -1 << QString();
}

void TestFeedbackImport::understandsAnswers()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    QFETCH(QString, words);
    const auto answer = numberedAnswer(text);
    QCOMPARE(answer ? answer->number : -1, number);
    if (answer)
        QCOMPARE(answer->words, words);
}

void TestFeedbackImport::takesOneFamilyForAWholeForm()
{
    const FeedbackPreview grades = preview(QStringLiteral("A;B\nsehr gut;befriedigend\ngut;gut\n"));
    QCOMPARE(grades.columns[0].scale(), 6);
    const FeedbackPreview quality = preview(QStringLiteral("A;B\nsehr gut;schlecht\ngut;gut\n"));
    QCOMPARE(quality.columns[0].scale(), 5);
}

void TestFeedbackImport::sharesOneScale()
{
    const FeedbackPreview made = preview(QStringLiteral("A;B\n7;3\n9;2\n"));
    QCOMPARE(made.columns[0].scale(), 10);
    QCOMPARE(made.columns[1].scale(), 10);
    QVERIFY(made.isBestGuessed());
}

void TestFeedbackImport::takesWhatThePersonSays()
{
    const QString text = QStringLiteral("A;B\n1;schön\n2;gut gemacht\n");
    const FeedbackPreview low = preview(text, {{}, BestScore::Lowest, {}});
    QCOMPARE(low.rows[0].sheet[0].score, std::optional(5));
    QVERIFY(!low.isBestGuessed());
    const FeedbackPreview some = preview(text, {{}, BestScore::Highest, {{1, Use::LeftOut}}});
    QCOMPARE(some.rows[0].sheet.size(), 1);
    const FeedbackPreview asComment = preview(text, {{}, BestScore::Recognised, {{0, Use::Comments}}});
    QVERIFY(!asComment.rows[0].sheet[0].score);
    QCOMPARE(asComment.rows[0].sheet[0].comment, QStringLiteral("1"));
}

void TestFeedbackImport::findsTheHeadings()
{
    const FeedbackPreview made = preview(QStringLiteral("Rückmeldung zum Training\n\nNützlich?;Anmerkungen;Wieder?\n4;danke;5\n5;;3\n"));
    QCOMPARE(made.headerRow, 3);
    QCOMPARE(made.rows.size(), 2);
    QCOMPARE(made.columns[1].use, Use::Comments);
    const FeedbackPreview nameless = preview(QStringLiteral("Nützlich?;;Wieder?\n4;gut so;5\n5;sehr;3\n"));
    QCOMPARE(nameless.columns[1].heading, QStringLiteral("Column 2"));
}

void TestFeedbackImport::refusesWhatHoldsNoAnswers_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("headings only") << QStringLiteral("Nützlich?;Anmerkungen\n");
    QTest::newRow("names only") << QStringLiteral("Name;E-Mail\nAnna Maier;a@b.example\nKim Weiß;c@d.example\n");
}

void TestFeedbackImport::refusesWhatHoldsNoAnswers()
{
    QFETCH(QString, text);
    const auto read = readFeedback(m_programme, table(text), {m_session, BestScore::Recognised, {}});
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, base::ErrorCode::InputRefused);
    QVERIFY(read.error().message.contains(QStringLiteral("form.csv")));
}

void TestFeedbackImport::importsNothingTwice()
{
    const QString text = QStringLiteral("Nützlich?;Anmerkungen\n4;danke\n5;\n5;\n");
    const domain::Programme before = m_programme;
    const FeedbackPreview first = preview(text);
    QCOMPARE(first.count(RowOutcome::New), 3);
    m_programme = *domain::applied(m_programme, *domain::addFeedback(m_programme, m_session, first.sheets()));
    const FeedbackPreview second = preview(text + QStringLiteral("3;neu\n"));
    QCOMPARE(second.count(RowOutcome::Same), 3);
    QCOMPARE(second.count(RowOutcome::New), 1);
    QCOMPARE(domain::addFeedback(m_programme, m_session, second.sheets())->size(), size_t(2));
    m_programme = before;
}

void TestFeedbackImport::answersAsJson()
{
    const QJsonObject json = toJson(preview(QStringLiteral("E-Mail;Nützlich?\na@b.example;4\nc@d.example;\n")));
    QCOMPARE(json.value(u"header_row").toInt(), 1);
    QCOMPARE(json.value(u"counts").toObject().value(u"new").toInt(), 1);
    QCOMPARE(json.value(u"counts").toObject().value(u"skipped").toInt(), 1);
    const QJsonArray columns = json.value(u"columns").toArray();
    QCOMPARE(columns[0].toObject().value(u"use").toString(), QStringLiteral("left_out"));
    QCOMPARE(columns[1].toObject().value(u"scale").toInt(), 5);
    QVERIFY(!columns[1].toObject().value(u"best_known").toBool());
}

LOTSE_TEST_MAIN(TestFeedbackImport)
#include "tst_feedbackimport.moc"
