#include "domain/questiondata.h"

#include "exchange/imports/interestcolumns.h"
#include "exchange/imports/interestimport.h"
#include "exchange/readers/listreader.h"

#include "support/testmain.h"

#include <QJsonArray>

using namespace domain;
using namespace testdata;
using exchange::InterestImport;
using exchange::RowOutcome;

/// Lists of wishes as forms and people write them.
class TestInterestImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranksOfHeadings_data();
    void ranksOfHeadings();
    void ranksOfCells_data();
    void ranksOfCells();
    void readsLayouts_data();
    void readsLayouts();
    void twiceChangesNothing_data();
    void twiceChangesNothing();
    void saysWhatEachRowBecomes();
    void recognisesPeople_data();
    void recognisesPeople();
    void rowsSayWhatIsUnclear();
    void newerAnswerCounts();
    void refuses_data();
    void refuses();
    void previewAsJson();

private:
    [[nodiscard]] static InterestImport preview(const Programme &programme, const QByteArray &list);
    [[nodiscard]] static QString wishesOf(const Programme &programme, const QuestionProgramme &p, ParticipantId person);
};

InterestImport TestInterestImport::preview(const Programme &programme, const QByteArray &list)
{
    const auto table = exchange::ListReader::read(list, QStringLiteral("list.csv"), exchange::ListReader::Options{});
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    auto import = exchange::previewInterests(programme, *table);
    if (!import)
        qFatal("%s", qPrintable(import.error().message));
    return std::move(*import);
}

/// "1:2 3:1": number of the question and rank.
QString TestInterestImport::wishesOf(const Programme &programme, const QuestionProgramme &p, ParticipantId person)
{
    QMap<int, int> ranks;
    for (const Interest &interest : programme.table<Interest>()) {
        if (interest.participant == person)
            ranks.insert(int(p.questions.indexOf(interest.question)) + 1, interest.rank);
    }
    QStringList texts;
    for (auto rank = ranks.cbegin(); rank != ranks.cend(); ++rank)
        texts.append(QStringLiteral("%1:%2").arg(rank.key()).arg(rank.value()));
    return texts.join(u' ');
}

void TestInterestImport::ranksOfHeadings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("rank");
    const auto row = [](const char16_t *heading, int rank) {
        const QString text = QString::fromUtf16(heading);
        QTest::newRow(text.toUtf8().constData()) << text << rank;
    };
    row(u"1. Wahl", 1);
    row(u"2.Wunsch", 2);
    row(u"Erstwunsch", 1);
    row(u"Zweite Wahl", 2);
    row(u"Dritter Wunsch", 3);
    row(u"First choice", 1);
    row(u"2nd choice", 2);
    row(u"Third Preference", 3);
    row(u"Priorität 1", 1);
    row(u"Prio 2", 2);
    row(u"Rang 3", 3);
    row(u"Rank #2", 2);
    row(u"Wunsch (1)", 1);
    row(u"Ihre 1. Wahl für die Trainings", 1);
    row(u"Bitte ordnen Sie die Fragen nach Priorität", 0);
    row(u"Welche 3 Themen haben für Sie Priorität?", 0);
    row(u"Frage 1", 0);
    row(u"Vorname", 0);
    row(u"Wunschtermin", 0);
}

void TestInterestImport::ranksOfHeadings()
{
    QFETCH(const QString, heading);
    QFETCH(const int, rank);
    QCOMPARE(exchange::rankOfHeading(heading).value_or(0), rank);
}

void TestInterestImport::ranksOfCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("rank"); ///< -1: not understood
    const auto row = [](const char16_t *cell, int rank) {
        const QString text = QString::fromUtf16(cell);
        QTest::newRow(text.toUtf8().constData()) << text << rank;
    };
    row(u"1", 1);
    row(u"2.", 2);
    row(u"3.0", 3);
    row(u"Rang 2", 2);
    row(u"2. Wahl", 2);
    row(u"erste Wahl", 1);
    row(u" X ", 1);
    row(u"ja", 1);
    row(u"✓", 1);
    row(u"nein", 0);
    row(u"-", 0);
    row(u"0", 0);
    row(u"vielleicht", -1);
    row(u"sehr interessiert", -1);
}

void TestInterestImport::ranksOfCells()
{
    QFETCH(const QString, cell);
    QFETCH(const int, rank);
    QCOMPARE(exchange::rankOfCell(cell).value_or(-1), rank);
}

/// Each list says of Müller 3:1 1:2 and of Heide 1:1, or as the columns tell.
void TestInterestImport::readsLayouts_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("mueller");
    QTest::addColumn<QString>("heide");
    const QString usual = QStringLiteral("1:2 3:1");
    const QString first = QStringLiteral("1:1");
    QTest::newRow("columns for ranks, numbers") << QByteArray("E-Mail;Name;1. Wahl;2. Wahl\nanja@stadt.example;Anja Müller;3;1\nänne@stadt.example;Änne von der Heide;1;\n") << usual << first;
    QTest::newRow("columns for ranks, texts") << QByteArray("E-Mail,Name,First choice,Second choice\nanja@stadt.example,Anja Müller,Woran erkenne ich Gelegenheiten?,Wie finde ich im Haus Gehör für meine Themen?\nänne@stadt.example,,Q1,-\n") << usual << first;
    QTest::newRow("columns for ranks, keys") << QByteArray("Name;Stadt;Priorität 1;Priorität 2\nMüller, Anja;Ulm;planner:3;planner:1\nvon der Heide, Änne;Aalen;P1;\n") << usual << first;
    QTest::newRow("columns for questions, ranks") << QByteArray("E-Mail;Q1;Q2;Q3\nanja@stadt.example;2;;1\nänne@stadt.example;1;;\n") << usual << first;
    QTest::newRow("columns for questions, texts and words") << QByteArray("Vorname;Nachname;Kommune;Wie finde ich im Haus Gehör für meine Themen?;Woran erkenne ich Gelegenheiten?\nAnja;Müller;Ulm;Rang 2;Rang 1\nÄnne;von der Heide;Aalen;ja;nein\n") << usual << first;
    QTest::newRow("grid of a form") << QByteArray("E-Mail;Wie wichtig? [1. Wie finde ich im Haus Gehör für meine Themen?];Wie wichtig? [3. Woran erkenne ich Gelegenheiten?]\nanja@stadt.example;2;1\nänne@stadt.example;1;\n") << usual << first;
    QTest::newRow("ticks") << QByteArray("E-Mail;planner:1;planner:3;leadership:1\nanja@stadt.example;x;x;\nänne@stadt.example;x;;\n") << QStringLiteral("1:1 3:1") << first;
    QTest::newRow("ranking of Microsoft Forms")
        << QByteArray("Id;Startzeit;Fertigstellungszeit;E-Mail;Name;Bitte bringen Sie die Fragen in eine Reihenfolge\n"
                      "1;27.09.2024 11:34;27.09.2024 11:36;anja@stadt.example;Anja Müller;\"Woran erkenne ich Gelegenheiten?;Wie finde ich im Haus Gehör für meine Themen?;\"\n"
                      "2;27.09.2024 11:40;27.09.2024 11:41;änne@stadt.example;Änne von der Heide;\"Wie finde ich im Haus Gehör für meine Themen?;\"\n")
        << usual << first;
    QTest::newRow("choice of a form") << QByteArray("E-Mail;Welche Fragen?\nanja@stadt.example;\"Woran erkenne ich Gelegenheiten?;Wie finde ich im Haus Gehör für meine Themen?\"\nänne@stadt.example;Wie finde ich im Haus Gehör für meine Themen?\n") << QStringLiteral("1:1 3:1") << first;
    QTest::newRow("labels between commas") << QByteArray("E-Mail;Rangfolge\nanja@stadt.example;\"Q3, Q1\"\nänne@stadt.example;Q1\n") << usual << first;
    QTest::newRow("title above") << QByteArray("Wünsche nach dem Auftakt;;\n;;\nE-Mail;1. Wahl;2. Wahl\nanja@stadt.example;3;1\nänne@stadt.example;1;\n") << usual << first;
}

void TestInterestImport::readsLayouts()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QString, mueller);
    QFETCH(const QString, heide);
    const QuestionProgramme p = questionProgramme();
    const InterestImport import = preview(p.programme, list);
    QStringList reasons;
    for (const exchange::ImportRow &row : import.preview.rows)
        reasons += row.reasons;
    const ChangeSet change = worked(exchange::importInterests(p.programme, import));
    QVERIFY2(isReversible(p.programme, change), qPrintable(reasons.join(u'\n')));
    QCOMPARE(change.label, QStringLiteral("Import interests from list.csv"));
    const Programme done = after(p.programme, change);
    QCOMPARE(wishesOf(done, p, p.mueller), mueller);
    QCOMPARE(wishesOf(done, p, p.heide), heide);
    QVERIFY2(!import.leavesOut, qPrintable(reasons.join(u'\n')));
}

void TestInterestImport::twiceChangesNothing_data()
{
    readsLayouts_data();
}

void TestInterestImport::twiceChangesNothing()
{
    QFETCH(const QByteArray, list);
    const QuestionProgramme p = questionProgramme();
    const Programme once = after(p.programme, worked(exchange::importInterests(p.programme, preview(p.programme, list))));
    const InterestImport again = preview(once, list);
    QVERIFY(worked(exchange::importInterests(once, again)).isEmpty());
    QCOMPARE(again.preview.count(RowOutcome::New) + again.preview.count(RowOutcome::Changed), 0);
}

void TestInterestImport::saysWhatEachRowBecomes()
{
    const QuestionProgramme p = questionProgramme();
    const Programme wished = withWishes(withWishes(p.programme, {p.mueller}, p.questions[0], 1), {p.heide}, p.questions[0], 1);
    const InterestImport import = preview(wished, "E-Mail;Q1;Q2\nanja@stadt.example;2;\nänne@stadt.example;1;\np0@stadt.example;;1\np1@stadt.example;;\nfremd@stadt.example;1;\njörg@stadt.example;1;\n;1;\n");
    QStringList outcomes;
    for (const exchange::ImportRow &row : import.preview.rows)
        outcomes.append(QString(exchange::rowOutcomeIdentifier(row.outcome)));
    // Weiß is of the leadership, whose Q1 the column means for him.
    QCOMPARE(outcomes.join(u' '), QStringLiteral("changed same new skipped rejected new rejected"));
    QCOMPARE(import.preview.rows[0].row, 2);
    QCOMPARE(import.preview.rows[0].record, p.mueller.value);
    QCOMPARE(import.preview.rows[0].values.value(QStringLiteral("interests")), QStringLiteral("planner:1=2"));
    QCOMPARE(import.preview.rows[5].values.value(QStringLiteral("interests")), QStringLiteral("leadership:1=1"));
    QVERIFY(import.preview.needsAttention());
    for (const size_t row : {3, 4, 6})
        QVERIFY(!import.preview.rows[row].reasons.isEmpty());
}

void TestInterestImport::recognisesPeople_data()
{
    QTest::addColumn<QByteArray>("row"); ///< e-mail;given;family;place
    QTest::addColumn<bool>("recognised");
    QTest::newRow("address") << QByteArray("ANJA@stadt.example;;;") << true;
    QTest::newRow("address and married name") << QByteArray("anja@stadt.example;Anja;Neumann;Ulm") << true;
    QTest::newRow("address of somebody else") << QByteArray("anja@stadt.example;Jana;Beispiel;Ulm") << false;
    QTest::newRow("name and place") << QByteArray(";Anja;Mueller;Ulm") << true;
    QTest::newRow("name, place and another address") << QByteArray("privat@mail.example;Anja;Müller;Ulm") << true;
    QTest::newRow("name and another place") << QByteArray(";Anja;Müller;Aalen") << false;
    QTest::newRow("name alone") << QByteArray(";Anja;Müller;") << true;
    QTest::newRow("name and another address") << QByteArray("privat@mail.example;Anja;Müller;") << false;
    QTest::newRow("name of several") << QByteArray(";Vorname;Person;Aalen") << false;
    QTest::newRow("nobody") << QByteArray(";Kim;Unbekannt;Ulm") << false;
    QTest::newRow("misspelt") << QByteArray(";Anja;Mülner;Ulm") << false;
}

void TestInterestImport::recognisesPeople()
{
    QFETCH(const QByteArray, row);
    QFETCH(const bool, recognised);
    QuestionProgramme p = questionProgramme();
    Draft draft(p.programme, {});
    for (int i = 0; i < 2; ++i)
        draft.add(person(u"Vorname", u"", u"Person", p.aalen, p.planner));
    const InterestImport import = preview(draft.programme(), "E-Mail;Vorname;Nachname;Kommune;Q1\n" + row + ";1\np9@stadt.example;;;;1\n");
    QCOMPARE(import.preview.rows[0].outcome, recognised ? RowOutcome::New : RowOutcome::Rejected);
    QCOMPARE(import.preview.rows[0].record, recognised ? p.mueller.value : 0);
    QCOMPARE(import.entries.size(), recognised ? 2 : 1);
    if (!recognised)
        QVERIFY(!import.preview.rows[0].reasons.isEmpty());
}

void TestInterestImport::rowsSayWhatIsUnclear()
{
    const QuestionProgramme p = questionProgramme();
    const InterestImport import = preview(p.programme, "E-Mail;1. Wahl;2. Wahl;Q4\nanja@stadt.example;Woran erkene ich Gelegenheiten?;Etwas ganz anderes;vielleicht\n");
    const exchange::ImportRow &row = import.preview.rows[0];
    QCOMPARE(row.outcome, RowOutcome::New);
    QCOMPARE(row.values.value(QStringLiteral("interests")), QStringLiteral("planner:3=1"));
    QCOMPARE(row.reasons.size(), 3);
    QVERIFY(row.reasons[0].contains(QStringLiteral("Q3")));
    QVERIFY(row.reasons[1].contains(QStringLiteral("Etwas ganz anderes")));
    QVERIFY(row.reasons[2].contains(QStringLiteral("vielleicht")));
    QVERIFY(import.leavesOut);
}

void TestInterestImport::newerAnswerCounts()
{
    const QuestionProgramme p = questionProgramme();
    const InterestImport import = preview(p.programme, "E-Mail;Q1;Q2\nanja@stadt.example;1;2\nanja@stadt.example;2;1\n");
    QCOMPARE(import.preview.rows[0].outcome, RowOutcome::Skipped);
    QCOMPARE(import.entries, (QList<InterestEntry>{{p.mueller, p.questions[0], 2}, {p.mueller, p.questions[1], 1}}));
    // A "no" takes a wish back, an empty cell does not.
    const Programme wished = withWishes(withWishes(p.programme, {p.heide}, p.questions[0], 1), {p.heide}, p.questions[1], 2);
    const ChangeSet change = worked(exchange::importInterests(wished, preview(wished, "E-Mail;Q1;Q2;Q3\nänne@stadt.example;nein;;1\n")));
    QCOMPARE(wishesOf(after(wished, change), p, p.heide), QStringLiteral("2:2 3:1"));
}

void TestInterestImport::refuses_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("no wishes") << QByteArray("E-Mail;Name\nanja@stadt.example;Anja Müller\n");
    QTest::newRow("no headings") << QByteArray("a;b\nc;d\n");
    QTest::newRow("hostile") << QByteArray("E-Mail;Q1\x00\xff\n;;;;;;\n", 18);
}

void TestInterestImport::refuses()
{
    QFETCH(const QByteArray, list);
    const auto table = exchange::ListReader::read(list, QStringLiteral("list.csv"), exchange::ListReader::Options{});
    if (!table)
        return;
    const auto import = exchange::previewInterests(questionProgramme().programme, *table);
    if (import) {
        QVERIFY(import->entries.isEmpty());
        return;
    }
    QCOMPARE(import.error().code, base::ErrorCode::InputRefused);
    QVERIFY(import.error().message.contains(QStringLiteral("list.csv")));
}

void TestInterestImport::previewAsJson()
{
    const QuestionProgramme p = questionProgramme();
    const QJsonObject json = exchange::toJson(preview(p.programme, "E-Mail;1. Wahl\nanja@stadt.example;3\n").preview, QLatin1StringView("participant"));
    QCOMPARE(json.value(QStringLiteral("columns")).toArray().at(1).toObject().value(QStringLiteral("field")).toString(), QStringLiteral("rank_1"));
    const QJsonObject row = json.value(QStringLiteral("rows")).toArray().at(0).toObject();
    QCOMPARE(row.value(QStringLiteral("participant")).toString(), QString::number(p.mueller.value));
    QCOMPARE(row.value(QStringLiteral("outcome")).toString(), QStringLiteral("new"));
}

LOTSE_TEST_MAIN(TestInterestImport)
#include "tst_interestimport.moc"
