#include "exchange/imports/importmemory.h"
#include "exchange/headingvocabulary.h"
#include "listfixture.h"

#include "base/clock.h"
#include "support/testmain.h"

using namespace domain;
using exchange::ImportMemory;

namespace {

const QString kind = QStringLiteral("participants");
const QStringList headings{QStringLiteral("Wer?"), QStringLiteral("E-Mail")};

ImportMemory memoryOf(const QMap<QString, QString> &fieldOfHeading, const QString &recipe = {})
{
    ImportMemory memory;
    memory.recipe = recipe;
    memory.kind = kind;
    memory.fieldOfHeading = fieldOfHeading;
    return memory;
}

Programme remembered(const Programme &programme, const ImportMemory &memory, const QStringList &of = headings,
    const QString &source = QStringLiteral("Anmeldung.v2.csv"))
{
    Draft draft(programme, {});
    exchange::remember(draft, memory, of, source);
    return draft.programme();
}

const ImportRecipe *recipeFor(const Programme &programme, const QByteArray &list)
{
    return exchange::recipeFor(programme, kind, testsupport::listOf(list));
}

} // namespace

/// What is remembered about reading a list, and when.
class TestImportMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersOnlyWhatSomebodySaid_data();
    void remembersOnlyWhatSomebodySaid();
    void findsRecipesByHeadings_data();
    void findsRecipesByHeadings();
    void findsTheRecipeUsedLast();
    void findsRecipesByName();
    void bringsRecipesUpToDate();
    void givesFreeNames();
    void learnsMeaningsOfHeadings();
    void theRecipeGoesBeforeTheWords();
    void survivesDamagedColumns();
    void anImportRemembersInItsOwnChange();
};

void TestImportMemory::remembersOnlyWhatSomebodySaid_data()
{
    QTest::addColumn<ImportMemory>("memory");
    QTest::addColumn<int>("recipes");
    QTest::addColumn<int>("words");
    const auto memory = [](QString ImportMemory::*field, const char *text) {
        ImportMemory result = memoryOf({});
        result.*field = QString::fromLatin1(text);
        return result;
    };
    QTest::newRow("nothing") << memoryOf({}) << 0 << 0;
    QTest::newRow("a name") << memory(&ImportMemory::recipe, "Forms") << 1 << 0;
    QTest::newRow("encoding") << memory(&ImportMemory::encoding, "cp850") << 1 << 0;
    QTest::newRow("separator") << memory(&ImportMemory::delimiter, "|") << 1 << 0;
    QTest::newRow("sheet") << memory(&ImportMemory::sheet, "Liste") << 1 << 0;
    QTest::newRow("a column") << memoryOf({{QStringLiteral("Wer?"), QStringLiteral("full_name")}}) << 1 << 1;
    QTest::newRow("a column left out") << memoryOf({{QStringLiteral("Wer?"), QString()}}) << 1 << 1;
    QTest::newRow("a column without heading") << memoryOf({{QStringLiteral("#3"), QStringLiteral("office")}}) << 1 << 0;
}

void TestImportMemory::remembersOnlyWhatSomebodySaid()
{
    QFETCH(ImportMemory, memory);
    QFETCH(int, recipes);
    QFETCH(int, words);
    const Programme programme = remembered({}, memory);
    QCOMPARE(memory.isWorthKeeping(), recipes > 0);
    QCOMPARE(int(programme.table<ImportRecipe>().size()), recipes);
    QCOMPARE(int(programme.table<HeadingWord>().size()), words);
    for (const ImportRecipe &recipe : programme.table<ImportRecipe>()) {
        QCOMPARE(recipe.name, memory.recipe.isEmpty() ? QStringLiteral("Anmeldung.v2") : memory.recipe);
        QCOMPARE(recipe.kind, kind);
        QCOMPARE(recipe.encoding, memory.encoding);
        QCOMPARE(recipe.delimiter, memory.delimiter);
        QCOMPARE(recipe.sheet, memory.sheet);
        QCOMPARE(recipe.usedOn, base::Clock::today());
    }
}

void TestImportMemory::findsRecipesByHeadings_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("the same headings") << QByteArray("Wer?;E-Mail\nA B;a@b.de") << true;
    QTest::newRow("another order and spelling") << QByteArray("email;WER\nA B;a@b.de") << true;
    QTest::newRow("preamble") << QByteArray("Liste\n\nWer?;E-Mail\nA B;a@b.de") << true;
    QTest::newRow("a blank column between") << QByteArray("Wer?;;E-Mail\nA B;;a@b.de") << true;
    QTest::newRow("one heading more") << QByteArray("Wer?;E-Mail;Telefon\nA B;a@b.de;0731") << false;
    QTest::newRow("other headings") << QByteArray("Name;E-Mail\nA B;a@b.de") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestImportMemory::findsRecipesByHeadings()
{
    QFETCH(QByteArray, list);
    QFETCH(bool, isFound);
    const Programme programme = remembered({}, memoryOf({{QStringLiteral("Wer?"), QStringLiteral("full_name")}}));
    QCOMPARE(recipeFor(programme, list) != nullptr, isFound);
    QVERIFY(!exchange::recipeFor(programme, QStringLiteral("attendance"), testsupport::listOf(list)));
}

void TestImportMemory::findsTheRecipeUsedLast()
{
    Programme programme = remembered({}, memoryOf({}, QStringLiteral("Older")));
    programme = remembered(programme, memoryOf({}, QStringLiteral("Newer")));
    Draft draft(programme, {});
    ImportRecipe older = *exchange::recipeNamed(programme, kind, QStringLiteral("Newer"));
    older.usedOn = older.usedOn.addDays(-1);
    draft.update(older);
    QCOMPARE(recipeFor(draft.programme(), "Wer?;E-Mail\nA B;a@b.de")->name, QStringLiteral("Older"));
}

void TestImportMemory::findsRecipesByName()
{
    const Programme programme = remembered({}, memoryOf({}, QStringLiteral("Forms")));
    QVERIFY(exchange::recipeNamed(programme, kind, QStringLiteral("Forms")));
    QVERIFY(!exchange::recipeNamed(programme, kind, QStringLiteral("forms 2")));
    QVERIFY(!exchange::recipeNamed(programme, QStringLiteral("attendance"), QStringLiteral("Forms")));
    QVERIFY(!exchange::recipeNamed(programme, kind, {}));
}

void TestImportMemory::bringsRecipesUpToDate()
{
    Programme programme = remembered({}, memoryOf({{QStringLiteral("Wer?"), QStringLiteral("full_name")}}));
    ImportMemory more = memoryOf({{QStringLiteral("E-Mail"), QString()}});
    more.encoding = QStringLiteral("cp1252");
    programme = remembered(programme, more, headings, QStringLiteral("another.csv"));
    QCOMPARE(programme.table<ImportRecipe>().size(), 1u);
    const ImportRecipe &recipe = *programme.table<ImportRecipe>().begin();
    QCOMPARE(recipe.name, QStringLiteral("Anmeldung.v2"));
    QCOMPARE(recipe.columns, QStringLiteral("{\"E-Mail\":\"\",\"Wer?\":\"full_name\"}"));
    QCOMPARE(recipe.encoding, QStringLiteral("cp1252"));
    // The name counts more than the headings.
    programme = remembered(programme, memoryOf({}, QStringLiteral("Anmeldung.v2")), {QStringLiteral("Anderes")});
    QCOMPARE(programme.table<ImportRecipe>().size(), 1u);
    QCOMPARE(programme.table<ImportRecipe>().begin()->headings, exchange::headingWords(u"Anderes"));
}

void TestImportMemory::givesFreeNames()
{
    Programme programme;
    for (const char *heading : {"Eins", "Zwei", "Drei"}) {
        ImportMemory memory = memoryOf({});
        memory.encoding = QStringLiteral("cp850");
        programme = remembered(programme, memory, {QString::fromLatin1(heading)}, QString(300, u'x'));
    }
    QSet<QString> names;
    for (const ImportRecipe &recipe : programme.table<ImportRecipe>())
        names.insert(recipe.name);
    QCOMPARE(names.size(), 3);
}

void TestImportMemory::learnsMeaningsOfHeadings()
{
    Programme programme = remembered({}, memoryOf({{QStringLiteral("Wer?"), QStringLiteral("full_name")}}));
    const QString word = exchange::headingWords(u"Wer?");
    QCOMPARE(exchange::learnedHeadings(programme, nullptr).value(word), QStringLiteral("full_name"));
    programme = remembered(programme, memoryOf({{QStringLiteral("WER"), QStringLiteral("family_name")}}));
    QCOMPARE(programme.table<HeadingWord>().size(), 1u);
    QCOMPARE(exchange::learnedHeadings(programme, nullptr).value(word), QStringLiteral("family_name"));
}

void TestImportMemory::theRecipeGoesBeforeTheWords()
{
    Programme programme = remembered({}, memoryOf({{QStringLiteral("Wer?"), QStringLiteral("full_name")}}));
    programme = remembered(
        programme, memoryOf({{QStringLiteral("Wer?"), QStringLiteral("family_name")}}, QStringLiteral("Second")));
    const QString word = exchange::headingWords(u"Wer?");
    const auto *first = exchange::recipeNamed(programme, kind, QStringLiteral("Anmeldung.v2"));
    QVERIFY(first);
    QCOMPARE(exchange::learnedHeadings(programme, nullptr).value(word), QStringLiteral("family_name"));
    QCOMPARE(exchange::learnedHeadings(programme, first).value(word), QStringLiteral("full_name"));
}

void TestImportMemory::survivesDamagedColumns()
{
    ImportRecipe recipe;
    for (const char *columns : {"", "{", "[]", "{\"Wer?\": 5}", "null"}) {
        recipe.columns = QString::fromLatin1(columns);
        for (const QString &field : exchange::learnedHeadings({}, &recipe))
            QCOMPARE(field, QString());
    }
}

void TestImportMemory::anImportRemembersInItsOwnChange()
{
    const Programme programme = testsupport::programmeWithSampleRegister();
    const ImportMemory memory = memoryOf({{QStringLiteral("Wer?"), QStringLiteral("full_name")}});
    exchange::ParticipantImportOptions options;
    options.fieldOfHeading = memory.fieldOfHeading;
    const auto table = testsupport::listOf("Wer?;E-Mail\nAnna Maier;a@b.de");
    const auto import = exchange::previewParticipants(programme, table, options).value();
    const ChangeSet change = exchange::importParticipants(programme, import, {}, memory).value();
    const Programme after = applied(programme, change).value();
    QCOMPARE(after.table<ImportRecipe>().size(), 1u);
    QCOMPARE(after.table<HeadingWord>().size(), 1u);
    QVERIFY(applied(after, revert(after, change).changeSet).value() == programme);

    const auto again = exchange::previewParticipants(after, table, options).value();
    QVERIFY(exchange::importParticipants(after, again, {}, memory).value().isEmpty());
}

LOTSE_TEST_MAIN(TestImportMemory)
#include "tst_importmemory.moc"
