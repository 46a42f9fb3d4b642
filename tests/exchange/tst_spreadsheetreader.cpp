#include "spreadsheetfixture.h"

#include "exchange/readers/spreadsheetreader.h"

#include "support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using exchange::MergedCells;
using exchange::SourceTable;
using exchange::SpreadsheetReader;
using namespace testsupport;

namespace {

base::Result<SourceTable> read(const QByteArray &bytes, const QString &sheet = {})
{
    return SpreadsheetReader::read(bytes, QStringLiteral("list.xlsx"), {sheet});
}

SourceTable table(const QByteArray &bytes, const QString &sheet = {})
{
    auto result = read(bytes, sheet);
    return result ? *result : SourceTable{};
}

QString shown(const SourceTable &source)
{
    QStringList lines;
    for (const auto &row : source.rows)
        lines.append(QStringLiteral("%1%2:%3").arg(row.number).arg(row.isHidden ? u"h" : u"", row.cells.join(u'|')));
    return lines.join(u'/').replace(u'\n', u'~');
}

QByteArray xlsxOf(const QByteArray &sheet, const QByteArray &styles = {}, const QByteArray &strings = {})
{
    return archiveOf(xlsxParts(sheet, styles, strings));
}

QByteArray rows(const QByteArray &content)
{
    return "<sheetData>" + content + "</sheetData>";
}

QByteArray odsTable(const QByteArray &content, const QByteArray &attributes = "table:name='T'")
{
    return "<table:table " + attributes + ">" + content + "</table:table>";
}

QByteArray odsRow(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray odsText(const QByteArray &text, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type='string' " + attributes + "><text:p>" + text
        + "</text:p></table:table-cell>";
}

} // namespace

class TestSpreadsheetReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void readsXlsxCells_data();
    void readsXlsxCells();
    void readsOdsCells_data();
    void readsOdsCells();
    void readsFilesOfLibreOffice_data();
    void readsFilesOfLibreOffice();
    void readsFormsDownload();
    void tellsMergedCells();
    void tellsHiddenParts();
    void choosesSheet_data();
    void choosesSheet();
    void refusesUnknownSheet();
    void notesWhatIsEmpty();
    void countsFrom1904();
    void followsOddPackages_data();
    void followsOddPackages();
    void readsFlatDocument();
    void isFast();
};

void TestSpreadsheetReader::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("expected");
    QTest::newRow("archive") << xlsxOf({}) << true;
    QTest::newRow("old office") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest") << true;
    QTest::newRow("flat document") << "<?xml version='1.0'?>" + odsDocument({}) << true;
    QTest::newRow("web page") << QByteArray("\n<HTML><table>") << true;
    QTest::newRow("text") << QByteArray("Name;Ort\nPK;x") << false;
    QTest::newRow("other XML") << QByteArray("<?xml version='1.0'?><list/>") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestSpreadsheetReader::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, expected);
    QCOMPARE(SpreadsheetReader::recognises(bytes), expected);
}

void TestSpreadsheetReader::readsXlsxCells_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("shared") << QByteArray("<c t='s'><v>0</v></c><c t='s'><v>1</v></c>")
                            << QStringLiteral("Name|Änne Öhler");
    QTest::newRow("phonetic runs are left out") << QByteArray("<c t='s'><v>2</v></c>") << QStringLiteral("東京");
    QTest::newRow("inline") << QByteArray("<c t='inlineStr'><is><t>Ulm</t></is></c>") << QStringLiteral("Ulm");
    QTest::newRow("inline, runs") << QByteArray(
        "<c t='inlineStr'><is><r><rPr><b/></rPr><t>Mü</t></r><r><t>ller</t></r></is></c>")
                                  << QStringLiteral("Müller");
    QTest::newRow("blanks are kept") << QByteArray("<c t='inlineStr'><is><t xml:space='preserve'> Ulm </t></is></c>")
                                     << QStringLiteral(" Ulm ");
    QTest::newRow("escapes") << QByteArray("<c t='str'><v>a_x000D__x000A_b_x005F_c_x0000_d_xZZZZ_</v></c>")
                             << QStringLiteral("a~b_cd_xZZZZ_");
    QTest::newRow("named entities") << QByteArray("<c t='str'><v>M&amp;M &lt;&#228;&gt;</v></c>")
                                    << QStringLiteral("M&M <ä>");
    QTest::newRow("booleans") << QByteArray("<c t='b'><v>1</v></c><c t='b'><v>0</v></c>")
                              << QStringLiteral("TRUE|FALSE");
    QTest::newRow("error") << QByteArray("<c t='e'><v>#N/A</v></c><c><v>1</v></c>") << QStringLiteral("|1");
    QTest::newRow("whole numbers") << QByteArray(
        "<c><v>8111000</v></c><c><v>8.111E6</v></c><c><v>-3.0</v></c><c><v>1E15</v></c>")
                                   << QStringLiteral("8111000|8111000|-3|1000000000000000");
    QTest::newRow("fractions") << QByteArray("<c><v>0.1</v></c><c><v>0.30000000000000004</v></c><c><v>1E-7</v></c>")
                               << QStringLiteral("0.1|0.3|0.0000001");
    QTest::newRow("no number") << QByteArray("<c><v>abc</v></c><c><v>1e400</v></c>") << QStringLiteral("abc|1e400");
    QTest::newRow("leading zeros by format")
        << QByteArray("<c s='1'><v>1234</v></c><c s='1'><v>123456</v></c><c s='1'><v>1.5</v></c>")
        << QStringLiteral("01234|123456|1.5");
    QTest::newRow("places in text by format")
        << QByteArray("<c s='2'><v>8111000</v></c>") << QStringLiteral("08 111 000");
    QTest::newRow("day") << QByteArray("<c s='3'><v>45580</v></c><c s='3'><v>45580.9</v></c>")
                         << QStringLiteral("2024-10-15|2024-10-15");
    QTest::newRow("day and time") << QByteArray("<c s='4'><v>45555.41180555556</v></c><c s='4'><v>45580</v></c>")
                                  << QStringLiteral("2024-09-20T09:53:00|2024-10-15T00:00:00");
    QTest::newRow("rounded into the next day")
        << QByteArray("<c s='4'><v>45579.9999999</v></c>") << QStringLiteral("2024-10-15T00:00:00");
    QTest::newRow("time") << QByteArray("<c s='5'><v>0.39583333333333331</v></c><c s='5'><v>45580.5</v></c>")
                          << QStringLiteral("09:30:00|12:00:00");
    QTest::newRow("duration") << QByteArray("<c s='6'><v>1.1458333333333333</v></c><c s='6'><v>-0.5</v></c>")
                              << QStringLiteral("27:30:00|-12:00:00");
    QTest::newRow("days that are none") << QByteArray(
        "<c s='3'><v>0</v></c><c s='3'><v>-1</v></c><c s='3'><v>9999999</v></c>")
                                        << QStringLiteral("0|-1|9999999");
    QTest::newRow("first days") << QByteArray(
        "<c s='3'><v>1</v></c><c s='3'><v>59</v></c><c s='3'><v>60</v></c><c s='3'><v>61</v></c>")
                                << QStringLiteral("1900-01-01|1900-02-28|1900-02-29|1900-03-01");
    QTest::newRow("percentage") << QByteArray("<c s='7'><v>0.125</v></c>") << QStringLiteral("12.5%");
    QTest::newRow("ISO day") << QByteArray("<c t='d'><v>2024-10-15T09:29:59.999Z</v></c>")
                             << QStringLiteral("2024-10-15T09:30:00");
    QTest::newRow("style that is not there")
        << QByteArray("<c s='99'><v>5</v></c><c s='-1'><v>6</v></c>") << QStringLiteral("5|6");
    QTest::newRow("formula") << QByteArray("<c t='str'><f>A2</f><v>Ulm</v></c><c><f>1+1</f><v>2</v></c><c><f>3</f></c>")
                             << QStringLiteral("Ulm|2");
    QTest::newRow("references leave gaps") << QByteArray("<c r='B1'><v>1</v></c><c r='AA1'><v>2</v></c><c><v>3</v></c>")
                                           << QStringLiteral("|1|||||||||||||||||||||||||2|3");
}

void TestSpreadsheetReader::readsXlsxCells()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    const QByteArray styles =
        "<numFmts><numFmt numFmtId='164' formatCode='00000'/><numFmt numFmtId='165' formatCode='00\\ 000\\ 000'/>"
        "<numFmt numFmtId='166' formatCode='[$-407]dddd\\,\\ d/\\ mmmm\\ yyyy;@'/><numFmt numFmtId='167' "
        "formatCode='[h]:mm'/>"
        "</numFmts><cellXfs><xf/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/><xf numFmtId='22'/>"
        "<xf numFmtId='20'/><xf numFmtId='167'/><xf numFmtId='10'/></cellXfs>";
    const QByteArray strings =
        "<si><t>Name</t></si><si><r><t xml:space='preserve'>Änne </t></r><r><t>Öhler</t></r></si>"
        "<si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>";
    const SourceTable result = table(xlsxOf(rows("<row>" + row + "</row>"), styles, strings));
    QCOMPARE(result.encoding, QStringLiteral("xlsx"));
    QCOMPARE(shown(result), QStringLiteral("1:") + expected);
}

void TestSpreadsheetReader::readsOdsCells_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << odsRow(odsText("Änne") + odsText("Öhler")) << QStringLiteral("1:Änne|Öhler");
    QTest::newRow("paragraphs") << odsRow("<table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell>")
                                << QStringLiteral("1:a~b");
    QTest::newRow("blanks") << odsRow(odsText("a <text:s text:c='2'/>b\n  c<text:tab/>d<text:line-break/>e"))
                            << QStringLiteral("1:a   b c\td~e");
    QTest::newRow("spans and links") << odsRow(odsText("<text:span>a<text:a>@b</text:a></text:span>.de"))
                                     << QStringLiteral("1:a@b.de");
    QTest::newRow("comments are no text") << odsRow("<table:table-cell><office:annotation><text:p>no</text:p></"
                                                    "office:annotation><text:p>yes</text:p></table:table-cell>")
                                          << QStringLiteral("1:yes");
    QTest::newRow("ruby") << odsRow(
        odsText("<text:ruby><text:ruby-base>東</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby>"))
                          << QStringLiteral("1:東");
    const auto typed = [](const QByteArray &attributes, const QByteArray &text = {}) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    };
    QTest::newRow("numbers") << odsRow(typed("office:value-type='float' office:value='8111000'", "8.111.000")
        + typed("office:value-type='float' office:value='0.5'", "0,5")
        + typed("office:value-type='currency' office:value='12.5'", "12,50 €"))
                             << QStringLiteral("1:8111000|0.5|12.5");
    QTest::newRow("leading zeros as shown") << odsRow(typed("office:value-type='float' office:value='1234'", "01234")
        + typed("office:value-type='float' office:value='8111000'", "08 111 000"))
                                            << QStringLiteral("1:01234|08 111 000");
    QTest::newRow("percentage") << odsRow(typed("office:value-type='percentage' office:value='0.5'", "50,0 %"))
                                << QStringLiteral("1:50%");
    QTest::newRow("days and times") << odsRow(
        typed("office:value-type='date' office:date-value='2024-10-15'", "15.10.24")
        + typed("office:value-type='date' office:date-value='2024-10-15T09:29:59.999999999'")
        + typed("office:value-type='time' office:time-value='PT09H30M00S'")
        + typed("office:value-type='time' office:time-value='P1DT3H30M'"))
                                    << QStringLiteral("1:2024-10-15|2024-10-15T09:30:00|09:30:00|27:30:00");
    QTest::newRow("booleans") << odsRow(typed("office:value-type='boolean' office:boolean-value='true'", "WAHR")
        + typed("office:value-type='float' office:value='0'", "FALSCH"))
                              << QStringLiteral("1:TRUE|FALSE");
    QTest::newRow("error") << odsRow(typed("office:value-type='string' calcext:value-type='error'", "#NV")
        + odsText("x")) << QStringLiteral("1:|x");
    QTest::newRow("repeated cells") << odsRow(odsText("a", "table:number-columns-repeated='3'")
        + "<table:table-cell table:number-columns-repeated='2'/>" + odsText("b")
        + "<table:table-cell table:number-columns-repeated='16378'/>")
                                    << QStringLiteral("1:a|a|a|||b");
    QTest::newRow("repeated rows") << odsRow(odsText("a"), "table:number-rows-repeated='2'")
            + odsRow("<table:table-cell/>", "table:number-rows-repeated='3'") + odsRow(odsText("b"))
            + odsRow("<table:table-cell/>", "table:number-rows-repeated='1048570'")
                                   << QStringLiteral("1:a/2:a/3:/4:/5:/6:b");
    QTest::newRow("a long gap") << odsRow(odsText("a")) + odsRow({}, "table:number-rows-repeated='1000000'")
            + odsRow(odsText("b"))
                                << QStringLiteral("1:a/1000001:/1000002:b");
    QTest::newRow("groups and headings") << "<table:table-header-rows>" + odsRow(odsText("a"))
            + "</table:table-header-rows><table:table-row-group><table:table-rows>" + odsRow(odsText("b"))
            + "</table:table-rows></table:table-row-group>"
                                         << QStringLiteral("1:a/2:b");
}

void TestSpreadsheetReader::readsOdsCells()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const SourceTable result = table(odsOf(odsTable(content)));
    QCOMPARE(result.encoding, QStringLiteral("ods"));
    QCOMPARE(shown(result), expected);
}

void TestSpreadsheetReader::readsFilesOfLibreOffice_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {QStringLiteral("xlsx"), QStringLiteral("ods"), QStringLiteral("xls")})
        QTest::newRow(qPrintable(format)) << format;
}

void TestSpreadsheetReader::readsFilesOfLibreOffice()
{
    QFETCH(QString, format);
    QFile file(QStringLiteral(TEST_DATA_DIR "/lists/registrations.") + format);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto result = SpreadsheetReader::read(file, file.fileName(), {});
    QVERIFY(result.has_value());
    QCOMPARE(result->encoding, format);
    QCOMPARE(result->sheet, QStringLiteral("Anmeldungen"));
    QCOMPARE(result->sheets,
        QStringList({QStringLiteral("Deckblatt"), QStringLiteral("Anmeldungen"), QStringLiteral("Verborgen")}));
    QCOMPARE(result->hiddenColumns, QList<int>{10});
    QCOMPARE(result->merged, (std::vector<MergedCells>{{1, 0, 2, 1}}));
    QCOMPARE(result->notes.size(), 2); // formulas without results, and another sheet
    const QString midnight = format == u"ods" ? QStringLiteral("2024-01-01") : QStringLiteral("2024-01-01T00:00:00");
    QCOMPARE(shown(*result),
        QStringLiteral("1:Kommune|AGS|PLZ|Name|Datum|Zeitpunkt|Beginn|Dauer|Zusage|Quote|Betrag|Formel|Fehler|Text/"
                       "2:Stadt Musterstadt|08111000|01234|Änne "
                       "Öhler|2024-10-15|2024-10-15T09:30:00|09:30:00|27:30:00|TRUE|50%|1234.5|3||007/"
                       "3h:Stadt Musterstadt|08111000|70173|Jörg "
                       "Maß|1999-12-31|2024-02-29T23:59:59|00:00:00|01:30:00|FALSE|12.5%|-3|08111000||Zeile 1~Zeile 2/"
                       "4:Musterdorf|08425000|72649|Ines  "
                       "Groß|2024-01-01|%1|23:59:59|48:00:00|TRUE|100%|1000000000000000|16850000||  Rand ")
            .arg(midnight));
}

void TestSpreadsheetReader::readsFormsDownload()
{
    QFile file(QStringLiteral(SHARED_DATA_DIR "/lists/msforms_de.xlsx"));
    QFile expectation(QStringLiteral(SHARED_DATA_DIR "/lists/msforms_de.xlsx.expected.json"));
    if (!file.open(QIODevice::ReadOnly) || !expectation.open(QIODevice::ReadOnly))
        QSKIP("the shared samples are not here");
    const auto result = SpreadsheetReader::read(file, QStringLiteral("msforms_de.xlsx"), {});
    QVERIFY(result.has_value());
    const QJsonArray people =
        QJsonDocument::fromJson(expectation.readAll()).object()[QStringLiteral("people")].toArray();
    QCOMPARE(int(result->rows.size()), int(people.size()) + 1);
    for (int i = 0; i < people.size(); ++i) {
        const QJsonObject person = people[i].toObject();
        const exchange::SourceRow &row = result->rows[size_t(i) + 1];
        QCOMPARE(row.cell(3), person[QStringLiteral("email")].toString());
        QCOMPARE(row.cell(7).trimmed(), person[QStringLiteral("org")].toString());
        QVERIFY(row.cell(6).contains(person[QStringLiteral("last")].toString()));
    }
    QCOMPARE(result->rows[1].cell(1), QStringLiteral("2024-09-20T09:53:00"));
}

void TestSpreadsheetReader::tellsMergedCells()
{
    const SourceTable result =
        table(xlsxOf(rows("<row r='1'><c r='A1' t='str'><v>Title</v></c></row><row r='2'><c/></row>"
                          "<row r='3'><c r='A3' t='str'><v>Ulm</v></c><c r='C3'><v>1</v></c></row><row r='4'><c "
                          "r='C4'><v>2</v></c></row>"
                          "<row r='5'><c r='C5'><v>3</v></c></row>")
            + "<mergeCells><mergeCell ref='A1:C2'/><mergeCell ref='A3:B4'/><mergeCell ref='A9:B9'/><mergeCell ref='x'/>"
              "<mergeCell ref='C5:XFD1048576'/></mergeCells>"));
    QCOMPARE(shown(result), QStringLiteral("1:Title/2:/3:Ulm||1/4:Ulm||2/5:||3"));
    QCOMPARE(result.merged, (std::vector<MergedCells>{{0, 0, 2, 3}, {2, 0, 2, 2}}));
}

void TestSpreadsheetReader::tellsHiddenParts()
{
    const SourceTable xlsx = table(xlsxOf(
        "<cols><col min='2' max='3' hidden='1'/><col min='4' max='4'/><col min='6' max='16384' hidden='1'/></cols>"
        + rows("<row r='1'><c r='E1'><v>1</v></c></row><row r='2' hidden='1'><c r='E2'><v>2</v></c></row>")));
    QCOMPARE(xlsx.hiddenColumns, QList<int>({1, 2}));
    QCOMPARE(shown(xlsx), QStringLiteral("1:||||1/2h:||||2"));
    const SourceTable ods = table(
        odsOf(odsTable("<table:table-column/><table:table-column-group><table:table-column "
                       "table:number-columns-repeated='2' table:visibility='collapse'/></table:table-column-group>"
            + odsRow(odsText("a") + odsText("b") + odsText("c")) + odsRow(odsText("d"), "table:visibility='filter'"))));
    QCOMPARE(ods.hiddenColumns, QList<int>({1, 2}));
    QCOMPARE(shown(ods), QStringLiteral("1:a|b|c/2h:d"));
}

void TestSpreadsheetReader::choosesSheet_data()
{
    QTest::addColumn<QString>("content"); // of sheets A, B and hidden C: t table, c content, - empty
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("first table") << QStringLiteral("ttt") << QString() << QStringLiteral("A");
    QTest::newRow("table before content") << QStringLiteral("ctt") << QString() << QStringLiteral("B");
    QTest::newRow("content before a hidden table") << QStringLiteral("-ct") << QString() << QStringLiteral("B");
    QTest::newRow("hidden before empty") << QStringLiteral("--t") << QString() << QStringLiteral("C");
    QTest::newRow("all empty") << QStringLiteral("---") << QString() << QStringLiteral("A");
    QTest::newRow("wanted") << QStringLiteral("t-t") << QStringLiteral("c") << QStringLiteral("C");
    QTest::newRow("wanted, empty") << QStringLiteral("t-t") << QStringLiteral("B") << QStringLiteral("B");
}

void TestSpreadsheetReader::choosesSheet()
{
    QFETCH(QString, content);
    QFETCH(QString, wanted);
    QFETCH(QString, chosen);
    const QByteArray style = "<style:style style:name='h' style:family='table'><style:table-properties "
                             "table:display='false'/></style:style>";
    QByteArray tables;
    for (qsizetype i = 0; i < content.size(); ++i) {
        const QByteArray row = content[i] == u't' ? odsRow(odsText("a") + odsText("b")) : odsRow(odsText("a"));
        tables += odsTable(content[i] == u'-' ? QByteArray() : row + row,
            QByteArray("table:name='") + char('A' + i) + "'" + (i == 2 ? " table:style-name='h'" : ""));
    }
    const SourceTable result = table(odsOf(tables, style), wanted);
    QCOMPARE(result.sheet, chosen);
    QCOMPARE(result.sheets, QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
}

void TestSpreadsheetReader::refusesUnknownSheet()
{
    const auto result = read(odsOf(odsTable({}, "table:name='Liste'")), QStringLiteral("Tabelle1"));
    QVERIFY(!result);
    QCOMPARE(result.error().code, base::ErrorCode::InputRefused);
    QCOMPARE(result.error().message, QStringLiteral("list.xlsx has no sheet “Tabelle1”. Its sheets are: Liste."));
}

void TestSpreadsheetReader::notesWhatIsEmpty()
{
    const SourceTable result = table(xlsxOf(rows("<row><c t='e'><v>#N/A</v></c><c t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                                                 "<c><f>1+1</f><v/></c><c t='str'><f>A1</f><v></v></c></row>")));
    QCOMPARE(result.notes.size(), 2);
    QVERIFY(result.notes[0].startsWith(u'2'));
    QVERIFY(result.notes[1].startsWith(u'1'));
}

void TestSpreadsheetReader::countsFrom1904()
{
    const QByteArray styles = "<cellXfs><xf numFmtId='14'/></cellXfs>";
    Parts parts = xlsxParts(rows("<row><c><v>44118</v></c><c><v>0</v></c></row>"), styles);
    const QByteArray workbook =
        "<workbook xmlns:r='x'><workbookPr date1904='true'/><sheets><sheet name='T' r:id='r1'/></sheets></workbook>";
    QCOMPARE(shown(table(archiveOf(withPart(parts, QStringLiteral("xl/workbook.xml"), workbook)))),
        QStringLiteral("1:2024-10-15|1904-01-01"));
}

void TestSpreadsheetReader::followsOddPackages_data()
{
    const Parts parts = xlsxParts(rows("<row><c><v>1</v></c></row>"));
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no types") << archiveOf(withoutPart(parts, QStringLiteral("[Content_Types].xml")));
    QTest::newRow("no root relations") << archiveOf(withoutPart(parts, QStringLiteral("_rels/.rels")));
    QTest::newRow("no styles") << archiveOf(withoutPart(parts, QStringLiteral("xl/styles.xml")));
    QTest::newRow("no strings") << archiveOf(withoutPart(parts, QStringLiteral("xl/sharedStrings.xml")));
    QTest::newRow("macros, links and pictures") << archiveOf(
        withPart(withPart(parts, QStringLiteral("xl/vbaProject.bin"), "x"), QStringLiteral("xl/media/a.png"), "x"));
    QTest::newRow("names that lead out") << archiveOf(withPart(parts, QStringLiteral("../../etc/passwd"), "x"));
    QTest::newRow("backslashes and capitals") << archiveOf(withPart(
        withoutPart(parts, QStringLiteral("xl/workbook.xml")), QStringLiteral("XL\\Workbook.xml"), parts[2].second));
    QTest::newRow("UTF-16") << archiveOf(withPart(parts, QStringLiteral("xl/worksheets/sheet1.xml"), [] {
        const QString text =
            QStringLiteral("\uFEFF<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
        return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }()));
    QTest::newRow("prefixes") << archiveOf(withPart(parts, QStringLiteral("xl/worksheets/sheet1.xml"),
        "<x:worksheet xmlns:x='y'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"));
}

void TestSpreadsheetReader::followsOddPackages()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(shown(table(bytes)), QStringLiteral("1:1"));
}

void TestSpreadsheetReader::readsFlatDocument()
{
    const SourceTable result =
        table("<?xml version='1.0' encoding='UTF-8'?>\n" + odsDocument(odsTable(odsRow(odsText("Änne")))));
    QCOMPARE(result.encoding, QStringLiteral("ods"));
    QCOMPARE(shown(result), QStringLiteral("1:Änne"));
}

void TestSpreadsheetReader::isFast()
{
    QByteArray content;
    for (int row = 0; row < 100'000; ++row) {
        content += "<row>";
        for (int column = 0; column < 12; ++column)
            content += "<c t='inlineStr'><is><t>cell " + QByteArray::number(row * column) + "</t></is></c>";
        content += "</row>";
    }
    const QByteArray bytes = xlsxOf(rows(content));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(table(bytes).rows.size(), 100'000u);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

LOTSE_TEST_MAIN(TestSpreadsheetReader)
#include "tst_spreadsheetreader.moc"
