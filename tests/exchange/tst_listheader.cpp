#include "exchange/headingvocabulary.h"
#include "exchange/imports/listheader.h"
#include "listfixture.h"

#include "support/testmain.h"

using exchange::ListHeader;

/// Where the headings of a list stand and what they are.
class TestListHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void takesNamedHeadings();
    void takesTheRowAsSaid();
    void findsMergedGroups();
    void knowsHeadingsAgain_data();
    void knowsHeadingsAgain();
};

namespace {

QString shown(const std::optional<ListHeader> &header)
{
    return header ? QStringLiteral("%1-%2: %3").arg(header->first).arg(header->last).arg(header->headings.join(u'|'))
                  : QString();
}

exchange::SourceTable commaTable(const char *text)
{
    return exchange::DelimitedTextReader::read(QByteArray(text), QStringLiteral("list.csv"), {{}, u';'}).value();
}

} // namespace

void TestListHeader::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // "first-last: headings"; empty: none
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
    };
    row("first row", "Name;E-Mail\nA B;a@b.de", "0-0: Name|E-Mail");
    row("preamble", "Anmeldung 2024;\nStand: 12.10.2024;\n;\nName;E-Mail\nA B;a@b.de", "3-3: Name|E-Mail");
    row("preamble that names a field", "Name der Veranstaltung: Auftakt;;\nVorname;Nachname;E-Mail\nA;B;a@b.de",
        "1-1: Vorname|Nachname|E-Mail");
    row("blanks around",
        " Name \xC2\xA0;\xE2\x80\x8B"
        "E-Mail\nA B;a@b.de",
        "0-0: Name|E-Mail");
    row("broken over two rows", "Vor-;Familien-;Mail-\nname;name;adresse\nA;B;a@b.de",
        "0-1: Vorname|Familienname|Mailadresse");
    row("the lower row is enough", "Name der;Dienstliche\nPerson;E-Mail\nA B;a@b.de", "1-1: Person|E-Mail");
    row("groups above", "Person;;Kommune;\nName;E-Mail;Name;PLZ\nA B;a@b.de;Ulm;89073", "0-1: Name|E-Mail|Kommune|PLZ");
    row("English", "First name;Last name;Email\nA;B;a@b.de", "0-0: First name|Last name|Email");
    row("one column of names", "Liste 2024\nName\nAnna Maier\nJörg Weiß", "1-1: Name");
    row("the better of two", "Name;Kommentar\nVorname;Nachname;E-Mail;Kommune\nA;B;a@b.de;Ulm",
        "1-1: Vorname|Nachname|E-Mail|Kommune");
    row("line break inside", "\"E-Mail\n(dienstlich)\";Name\na@b.de;A B", "0-0: E-Mail\n(dienstlich)|Name");
    row("only entries", "Anna;Maier;a@b.de\nJörg;Weiß;j@b.de", "");
    row("unknown words", "Qwv;Zxq\nMüller;Anja", "");
    row("something else", "Datum;Betrag\n01.01.2024;5,00", "");
    row("empty", "", "");
}

void TestListHeader::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(exchange::findListHeader(commaTable(text.constData()), {})), expected);
}

void TestListHeader::takesNamedHeadings()
{
    const auto table = commaTable("Qwv?;Zxq?\nAnna Maier;Ulm");
    QVERIFY(!exchange::findListHeader(table, {}));
    QCOMPARE(
        shown(exchange::findListHeader(table, {exchange::headingWords(u"qwv")})), QStringLiteral("0-0: Qwv?|Zxq?"));
}

void TestListHeader::takesTheRowAsSaid()
{
    const auto table = commaTable("Name;E-Mail\nAlles weitere;folgt\nA B;a@b.de");
    QCOMPARE(shown(exchange::listHeaderAt(table, 1)), QStringLiteral("1-1: Alles weitere|folgt"));
    QCOMPARE(exchange::listHeaderAt(table, 1).firstDataRow(), 2);
}

void TestListHeader::findsMergedGroups()
{
    auto table = commaTable("Kontakt;;Vertretung;\nName;E-Mail;Kommune;PLZ\nA B;a@b.de;Ulm;89073");
    table.merged = {{0, 0, 1, 2}, {0, 2, 1, 2}};
    QCOMPARE(shown(exchange::findListHeader(table, {})), QStringLiteral("1-1: Name|E-Mail|Kommune|PLZ"));
}

void TestListHeader::knowsHeadingsAgain_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("is");
    const auto row = [](const char *cells, bool is) {
        QTest::newRow(cells) << QString::fromUtf8(cells).split(u'|') << is;
    };
    row("Vorname|Nachname|E-Mail", true);
    row("First name|Last name||Email", true);
    row("Name|Zimmer|Haus|Stock", false);
    row("Anna|Maier|a@b.de", false);
    row("Kommune|PLZ", false);
    row("Name", false);
    row("", false);
}

void TestListHeader::knowsHeadingsAgain()
{
    QFETCH(QStringList, cells);
    QFETCH(bool, is);
    QCOMPARE(exchange::isListHeader({1, cells}), is);
}

LOTSE_TEST_MAIN(TestListHeader)
#include "tst_listheader.moc"
