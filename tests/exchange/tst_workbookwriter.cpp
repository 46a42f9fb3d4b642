#include "spreadsheetfixture.h"

#include "exchange/fieldvalues.h"
#include "exchange/readers/delimitedtextreader.h"
#include "exchange/readers/singlebyteencodings.h"
#include "exchange/readers/spreadsheetreader.h"
#include "exchange/writers/delimitedtextwriter.h"
#include "exchange/writers/workbookwriter.h"

#include "support/difficulttexts.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);

Sheet textSheet(const QStringList &texts)
{
    Sheet sheet;
    sheet.title = u"Texte"_s;
    sheet.columns = {{u"Text"_s}, {u"Mehr"_s, ColumnKind::LongText}};
    for (const QString &text : texts)
        sheet.rows.push_back({text, u"x"_s});
    return sheet;
}

/// A cell of each type.
Sheet typedSheet()
{
    Sheet sheet;
    sheet.title = u"Alles: [2024]"_s;
    sheet.columns = {{u"Name"_s}, {u"Anzahl"_s, ColumnKind::Whole}, {u"Anteil"_s, ColumnKind::Decimal},
        {u"Tag"_s, ColumnKind::Date}, {u"Moment"_s, ColumnKind::DateTime}, {u"Uhr"_s, ColumnKind::Time},
        {u"Ja?"_s, ColumnKind::YesNo}, {u"PLZ"_s}, {u"Notiz"_s, ColumnKind::LongText}};
    sheet.rows.push_back({u"Müller"_s, qint64(7), 2.5, QDate(2024, 10, 15),
        QDateTime(QDate(2024, 10, 27), QTime(2, 30), Qt::UTC), QTime(9, 5), true, u"01234"_s, u"eins\nzwei"_s});
    sheet.rows.push_back({SheetCell(), SheetCell(), SheetCell(), QDate(), QDateTime(), QTime(), false, u"007"_s});
    sheet.rows.push_back({u"früh"_s, qint64(-3), 0.0, QDate(1900, 2, 28)});
    return sheet;
}

QByteArray bytesOf(const std::vector<Sheet> &sheets)
{
    const auto workbook = WorkbookWriter::write(sheets, {u"Programm 2024"_s, german});
    return workbook ? workbook->bytes : QByteArray();
}

/// The texts of the shared list that a cell can hold whole, and random ones of awkward letters.
QStringList awkwardTexts()
{
    QStringList texts;
    for (const auto &[kind, text] : testsupport::difficultTexts(QStringLiteral(SHARED_TOOLS_DIR))) {
        if (text.isValidUtf16() && text.size() <= 10'000)
            texts.append(text);
    }
    const QString letters = u"=+-@|%'\";,\t\n\r _x0D\\<>&aäß \u200b\u00a0😀＝"_s;
    QRandomGenerator random(7);
    for (int i = 0; i < 3'000; ++i) {
        QString text;
        const int length = random.bounded(1, 12);
        for (int letter = 0; letter < length; ++letter)
            text += letters[random.bounded(int(letters.size()))];
        if (text.isValidUtf16())
            texts.append(text);
    }
    return texts;
}

/// What a spreadsheet gives back of a text: no control characters, one kind of line end.
QString asSpreadsheetsHoldIt(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    return text;
}

/// Runs a program on the workbook and reads the JSON it prints.
QJsonObject found(const QByteArray &workbook, const QString &program, const QStringList &arguments,
    const QProcessEnvironment &environment)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"book.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(workbook) != workbook.size())
        return {};
    file.close();
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments + QStringList(file.fileName()));
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

bool hasOpenpyxl()
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import openpyxl"_s});
    return python.waitForFinished() && python.exitCode() == 0;
}

QJsonObject openpyxlFinds(const QByteArray &workbook)
{
    return found(workbook, u"/usr/bin/python3"_s, {QStringLiteral(TEST_DATA_DIR "/../exchange/workbookcheck.py")},
        QProcessEnvironment::systemEnvironment());
}

QJsonObject nodeFinds(const QByteArray &workbook)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, qEnvironmentVariable("LOTSE_NODE_MODULES"));
    return found(workbook, u"node"_s, {QStringLiteral(TEST_DATA_DIR "/../exchange/workbookcheck.js")}, environment);
}

QJsonObject libreOfficeFinds(const QByteArray &workbook)
{
    return found(workbook, u"/usr/bin/python3"_s, {QStringLiteral(TEST_DATA_DIR "/../exchange/libreofficecheck.py")},
        QProcessEnvironment::systemEnvironment());
}

/// Type, number format and text of a cell as openpyxl found it.
QStringList cellOf(const QJsonObject &sheet, int row, int column)
{
    const QJsonArray cell = sheet.value(u"rows"_s).toArray().at(row).toArray().at(column).toArray();
    return {cell.at(0).toString(), cell.at(1).toString(), cell.at(2).toString()};
}

} // namespace

class TestWorkbookWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesInOneProcess();
    void ownReaderGivesCellsBack();
    void textsStayTexts();
    void largeWorkbooksAreWrittenRowByRow();
    void shortensWhatIsTooLong_data();
    void shortensWhatIsTooLong();
    void refusesWhatIsTooLarge();
    void namesOfSheets_data();
    void namesOfSheets();
    void namesOfColumns();
    void writesAnEmptySheet();
    void openpyxlSeesTypesAndWidths();
    void openpyxlSeesNoFormula();
    void nodeSeesTypes();
    void nodeSeesNoFormula();
    void libreOfficeSeesTypesAndWidths();
    void libreOfficeSeesNoFormula();
    void textTableSpellsCells();
    void csvGivesEveryCellBack();
    void windows1252GivesCellsBack();
};

void TestWorkbookWriter::readsAndWritesInOneProcess()
{
    // Both pack and unpack by functions of the same names; another library's would end in a crash or an empty file.
    for (int round = 0; round < 3; ++round) {
        const QByteArray archive = testsupport::archiveOf(
            testsupport::xlsxParts("<sheetData><row><c t='inlineStr'><is><t>Ä</t></is></c></row></sheetData>"));
        QCOMPARE(SpreadsheetReader::read(archive, u"a.xlsx"_s, {}).value().rows.at(0).cells, QStringList{u"Ä"_s});
        const auto read = SpreadsheetReader::read(bytesOf({typedSheet()}), u"b.xlsx"_s, {});
        QVERIFY(read.has_value());
        QCOMPARE(read->rows.size(), 4u);
    }
}

void TestWorkbookWriter::ownReaderGivesCellsBack()
{
    const auto read = SpreadsheetReader::read(bytesOf({typedSheet()}), u"book.xlsx"_s, {}).value();
    QCOMPARE(read.sheets, QStringList{u"Alles 2024"_s});
    QCOMPARE(read.rows[0].cells,
        (QStringList{
            u"Name"_s, u"Anzahl"_s, u"Anteil"_s, u"Tag"_s, u"Moment"_s, u"Uhr"_s, u"Ja?"_s, u"PLZ"_s, u"Notiz"_s}));
    QCOMPARE(read.rows[1].cells,
        (QStringList{u"Müller"_s, u"7"_s, u"2.5"_s, u"2024-10-15"_s, u"2024-10-27T02:30:00"_s, u"09:05:00"_s, u"TRUE"_s,
            u"01234"_s, u"eins\nzwei"_s}));
    QCOMPARE(read.rows[2].cells, (QStringList{{}, {}, {}, {}, {}, {}, u"FALSE"_s, u"007"_s}));
    QCOMPARE(read.rows[3].cells, (QStringList{u"früh"_s, u"-3"_s, u"0"_s, u"1900-02-28"_s}));
}

void TestWorkbookWriter::textsStayTexts()
{
    const QStringList texts = awkwardTexts();
    const auto read = SpreadsheetReader::read(bytesOf({textSheet(texts)}), u"book.xlsx"_s, {});
    QVERIFY(read.has_value());
    QCOMPARE(read->rows.size(), size_t(texts.size()) + 1);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(read->rows[size_t(i) + 1].cell(0), asSpreadsheetsHoldIt(texts[i]));
}

void TestWorkbookWriter::largeWorkbooksAreWrittenRowByRow()
{
    const QStringList texts = awkwardTexts();
    Sheet sheet = textSheet(texts);
    const size_t rows = WorkbookWriter::mostCellsInMemory / 2 + 10;
    while (sheet.rows.size() < rows)
        sheet.rows.push_back({u"Müller %1"_s.arg(sheet.rows.size()), u"x"_s});
    const QByteArray bytes = bytesOf({sheet, typedSheet()});
    const auto read = SpreadsheetReader::read(bytes, u"book.xlsx"_s, {sheet.title}).value();
    QCOMPARE(read.rows.size(), rows + 1);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(read.rows[size_t(i) + 1].cell(0), asSpreadsheetsHoldIt(texts[i]));
    QCOMPARE(read.rows.back().cell(0), u"Müller %1"_s.arg(rows - 1));
    const auto second = SpreadsheetReader::read(bytes, u"book.xlsx"_s, {u"Alles 2024"_s}).value();
    QCOMPARE(second.rows[1].cell(3), u"2024-10-15"_s);
}

void TestWorkbookWriter::shortensWhatIsTooLong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isShortened");
    QTest::newRow("as long as may be") << QString(32'767, u'ä') << false;
    QTest::newRow("one more") << QString(32'768, u'ä') << true;
    QTest::newRow("a million") << QString(1'000'000, u'l') << true;
    QTest::newRow("characters of two") << u"😀"_s.repeated(20'000) << true;
    QTest::newRow("odd characters of two") << u"a"_s + u"😀"_s.repeated(20'000) << true;
    QTest::newRow("control characters") << QString(6'000, u'\x01') << true;
    QTest::newRow("control characters, shifted") << u"ab"_s + QString(6'000, u'\x01') << true;
}

void TestWorkbookWriter::shortensWhatIsTooLong()
{
    QFETCH(QString, text);
    QFETCH(bool, isShortened);
    const auto workbook = WorkbookWriter::write({textSheet({text})}, {{}, german});
    QVERIFY(workbook.has_value());
    QCOMPARE(workbook->shortenedTexts, isShortened ? 1 : 0);
    const QString read = SpreadsheetReader::read(workbook->bytes, u"book.xlsx"_s, {}).value().rows[1].cell(0);
    QCOMPARE(read.endsWith(u" characters]"_s), isShortened);
    QVERIFY(read.isValidUtf16());
    QVERIFY(!read.contains(QChar(QChar::ReplacementCharacter)));
    QVERIFY(!read.contains(u"_x0"_s));
    if (!isShortened)
        QCOMPARE(read, text);
}

void TestWorkbookWriter::refusesWhatIsTooLarge()
{
    Sheet sheet;
    sheet.title = u"Breit"_s;
    sheet.columns.resize(WorkbookWriter::maximumColumns + 1);
    const auto wide = WorkbookWriter::write({sheet}, {{}, german});
    QVERIFY(!wide.has_value());
    QCOMPARE(wide.error().code, base::ErrorCode::InputRefused);
    QVERIFY(wide.error().message.contains(u"Breit"_s));
    sheet.columns.resize(1);
    sheet.rows.resize(WorkbookWriter::maximumRows + 1);
    QVERIFY(!WorkbookWriter::write({sheet}, {{}, german}).has_value());
}

void TestWorkbookWriter::namesOfSheets_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("plain") << QStringList{u"Führungsebene"_s} << QStringList{u"Führungsebene"_s};
    QTest::newRow("signs") << QStringList{u"a[b]:c*d?e/f\\g"_s} << QStringList{u"a b c d e f g"_s};
    QTest::newRow("quotes") << QStringList{u"'a'"_s, u"''"_s} << QStringList{u"a"_s, u"Sheet"_s};
    QTest::newRow("twice") << QStringList{u"Rolle"_s, u"ROLLE"_s, u"rolle"_s}
                           << QStringList{u"Rolle"_s, u"ROLLE 2"_s, u"rolle 3"_s};
    QTest::newRow("long twice") << QStringList{QString(40, u'x'), QString(40, u'x')}
                                << QStringList{QString(31, u'x'), QString(29, u'x') + u" 2"_s};
    QTest::newRow("empty") << QStringList{QString(), u" \n"_s} << QStringList{u"Sheet"_s, u"Sheet 2"_s};
    QTest::newRow("kept by Excel") << QStringList{u"History"_s} << QStringList{u"History 2"_s};
    QTest::newRow("cut in two") << QStringList{QString(30, u'x') + u"😀"_s} << QStringList{QString(30, u'x')};
}

void TestWorkbookWriter::namesOfSheets()
{
    QFETCH(QStringList, titles);
    QFETCH(QStringList, names);
    QCOMPARE(sheetNames(titles), names);
    std::vector<Sheet> sheets;
    for (const QString &title : titles)
        sheets.push_back({title, {{u"A"_s}}, {{u"x"_s}}});
    QCOMPARE(SpreadsheetReader::read(bytesOf(sheets), u"book.xlsx"_s, {}).value().sheets, names);
}

void TestWorkbookWriter::namesOfColumns()
{
    QCOMPARE(columnNames({{u"A"_s}, {u"a"_s}, {QString()}, {u"x\ny"_s}, {QString(300, u'z')}}),
        (QStringList{u"A"_s, u"a 2"_s, u"Column 3"_s, u"x y"_s, QString(255, u'z')}));
}

void TestWorkbookWriter::writesAnEmptySheet()
{
    const auto read =
        SpreadsheetReader::read(bytesOf({{u"Leer"_s, {{u"A"_s}, {u"B"_s}}, {}}}), u"book.xlsx"_s, {}).value();
    QCOMPARE(read.rows.size(), 1u);
    QCOMPARE(read.rows[0].cells, (QStringList{u"A"_s, u"B"_s}));
    QVERIFY(!bytesOf({{u"Nichts"_s, {}, {}}}).isEmpty());
}

void TestWorkbookWriter::openpyxlSeesTypesAndWidths()
{
    if (!hasOpenpyxl())
        QSKIP("python3-openpyxl is not installed");
    const QJsonObject book = openpyxlFinds(bytesOf({typedSheet(), textSheet({u"x"_s})}));
    QCOMPARE(book.value(u"title"_s).toString(), u"Programm 2024"_s);
    QCOMPARE(book.value(u"sheets"_s).toArray().size(), 2);
    const QJsonObject sheet = book.value(u"sheets"_s).toArray().at(0).toObject();
    QCOMPARE(sheet.value(u"name"_s).toString(), u"Alles 2024"_s);
    QCOMPARE(cellOf(sheet, 1, 0), (QStringList{u"s"_s, u"@"_s, u"Müller"_s}));
    QCOMPARE(cellOf(sheet, 1, 1), (QStringList{u"n"_s, u"0"_s, u"7"_s}));
    QCOMPARE(cellOf(sheet, 1, 2), (QStringList{u"n"_s, u"General"_s, u"2.5"_s}));
    QCOMPARE(cellOf(sheet, 1, 3), (QStringList{u"d"_s, u"dd\\.mm\\.yyyy"_s, u"2024-10-15 00:00:00"_s}));
    QCOMPARE(cellOf(sheet, 1, 4), (QStringList{u"d"_s, u"dd\\.mm\\.yyyy hh:mm"_s, u"2024-10-27 02:30:00"_s}));
    QCOMPARE(cellOf(sheet, 1, 5), (QStringList{u"d"_s, u"hh:mm"_s, u"09:05:00"_s}));
    QCOMPARE(cellOf(sheet, 1, 6), (QStringList{u"b"_s, u"General"_s, u"True"_s}));
    QCOMPARE(cellOf(sheet, 1, 7), (QStringList{u"s"_s, u"@"_s, u"01234"_s}));
    QCOMPARE(cellOf(sheet, 3, 3), (QStringList{u"s"_s, u"@"_s, u"1900-02-28"_s}));
    QCOMPARE(sheet.value(u"tables"_s).toArray().at(0).toArray().at(1).toString(), u"A1:I4"_s);
    QCOMPARE(sheet.value(u"frozen"_s).toString(), u"A2"_s);
    QVERIFY(sheet.value(u"landscape"_s).toBool());
    QCOMPARE(sheet.value(u"paper"_s).toInt(), 9);
    QCOMPARE(sheet.value(u"fit"_s).toArray(), (QJsonArray{true, 0}));
    QCOMPARE(sheet.value(u"repeated"_s).toString().remove(u'$'), u"1:1"_s);
    const QJsonObject widths = sheet.value(u"widths"_s).toObject();
    QVERIFY(widths.value(u"D"_s).toDouble() >= 10); // a day
    QVERIFY(widths.value(u"E"_s).toDouble() >= 16); // a moment
    const QJsonObject english =
        openpyxlFinds(WorkbookWriter::write({typedSheet()}, {{}, QLocale(QLocale::English)}).value().bytes);
    QCOMPARE(
        cellOf(english.value(u"sheets"_s).toArray().at(0).toObject(), 1, 3).at(1), u"yyyy-mm-dd"_s);
}

void TestWorkbookWriter::openpyxlSeesNoFormula()
{
    if (!hasOpenpyxl())
        QSKIP("python3-openpyxl is not installed");
    const QStringList texts = awkwardTexts();
    Sheet large = textSheet(texts);
    large.rows.resize(WorkbookWriter::mostCellsInMemory / 2 + 10);
    for (const Sheet &sheet : {textSheet(texts), large}) {
        const QJsonObject book = openpyxlFinds(bytesOf({sheet}));
        QCOMPARE(book.value(u"formulas"_s).toInt(-1), 0);
        QCOMPARE(book.value(u"external"_s).toInt(-1), 0);
        QCOMPARE(book.value(u"links"_s).toInt(-1), 0);
        const QJsonArray rows = book.value(u"sheets"_s).toArray().at(0).toObject().value(u"rows"_s).toArray();
        QVERIFY(rows.size() > texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QJsonArray cell = rows.at(i + 1).toArray().at(0).toArray();
            if (!texts[i].isEmpty())
                QVERIFY2(cell.at(0).toString() == u"s" || cell.at(0).toString() == u"inlineStr",
                    qPrintable(texts[i].left(100)));
            QVERIFY(!cell.at(3).toBool());
        }
    }
}

void TestWorkbookWriter::nodeSeesTypes()
{
    if (qEnvironmentVariableIsEmpty("LOTSE_NODE_MODULES"))
        QSKIP("LOTSE_NODE_MODULES names no folder with exceljs and xlsx");
    const QJsonObject finds = nodeFinds(bytesOf({typedSheet()}));
    const QJsonObject sheetjs = finds.value(u"sheetjs"_s).toObject().value(u"cells"_s).toObject();
    const auto typeOf = [&](const QString &place) { return sheetjs.value(place).toArray().at(0).toString(); };
    QCOMPARE((QStringList{typeOf(u"A2"_s), typeOf(u"B2"_s), typeOf(u"C2"_s), typeOf(u"D2"_s), typeOf(u"E2"_s),
                 typeOf(u"F2"_s), typeOf(u"G2"_s), typeOf(u"H2"_s)}),
        (QStringList{u"s"_s, u"n"_s, u"n"_s, u"d"_s, u"d"_s, u"d"_s, u"b"_s, u"s"_s}));
    QCOMPARE(sheetjs.value(u"D2"_s).toArray().at(1).toString(), u"15.10.2024"_s);
    QCOMPARE(sheetjs.value(u"E2"_s).toArray().at(1).toString(), u"27.10.2024 02:30"_s);
    QCOMPARE(sheetjs.value(u"F2"_s).toArray().at(1).toString(), u"09:05"_s);
    QCOMPARE(sheetjs.value(u"H2"_s).toArray().at(1).toString(), u"01234"_s);
    const QJsonObject exceljs = finds.value(u"exceljs"_s).toObject().value(u"cells"_s).toObject();
    const QJsonObject types = finds.value(u"types"_s).toObject();
    const auto kindOf = [&](const QString &place) { return exceljs.value(place).toArray().at(2).toInt(-1); };
    QCOMPARE(kindOf(u"A2"_s), types.value(u"String"_s).toInt());
    QCOMPARE(kindOf(u"B2"_s), types.value(u"Number"_s).toInt());
    QCOMPARE(kindOf(u"D2"_s), types.value(u"Date"_s).toInt());
    QCOMPARE(kindOf(u"E2"_s), types.value(u"Date"_s).toInt());
    QCOMPARE(kindOf(u"G2"_s), types.value(u"Boolean"_s).toInt());
    QCOMPARE(exceljs.value(u"D2"_s).toArray().at(1).toString(), u"2024-10-15T00:00:00.000Z"_s);
}

void TestWorkbookWriter::nodeSeesNoFormula()
{
    if (qEnvironmentVariableIsEmpty("LOTSE_NODE_MODULES"))
        QSKIP("LOTSE_NODE_MODULES names no folder with exceljs and xlsx");
    const QStringList texts = awkwardTexts();
    const QJsonObject finds = nodeFinds(bytesOf({textSheet(texts)}));
    for (const QString &reader : {u"exceljs"_s, u"sheetjs"_s}) {
        const QJsonObject seen = finds.value(reader).toObject();
        QCOMPARE(seen.value(u"formulas"_s).toInt(-1), 0);
        QCOMPARE(seen.value(u"links"_s).toInt(-1), 0);
        QVERIFY(seen.value(u"cells"_s).toObject().size() > texts.size());
    }
    const QJsonObject cells = finds.value(u"sheetjs"_s).toObject().value(u"cells"_s).toObject();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QJsonArray cell = cells.value(u"A%1"_s.arg(i + 2)).toArray();
        if (!texts[i].isEmpty())
            QCOMPARE(cell.at(0).toString(), u"s"_s);
    }
}

void TestWorkbookWriter::libreOfficeSeesTypesAndWidths()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    const QJsonObject book = libreOfficeFinds(bytesOf({typedSheet(), textSheet({u"x"_s})}));
    QCOMPARE(book.value(u"sheets"_s).toArray().size(), 2);
    const QJsonObject sheet = book.value(u"sheets"_s).toArray().at(0).toObject();
    QCOMPARE(sheet.value(u"name"_s).toString(), u"Alles 2024"_s);
    const QJsonArray row = sheet.value(u"rows"_s).toArray().at(1).toArray();
    const QList<QStringList> expected{{u"string"_s, u"Müller"_s}, {u"float"_s, u"7"_s}, {u"float"_s, u"2.5"_s},
        {u"date"_s, u"2024-10-15"_s}, {u"date"_s, u"2024-10-27T02:30:00"_s}, {u"time"_s, u"PT09H05M00S"_s},
        {u"float"_s, u"TRUE"_s}, {u"string"_s, u"01234"_s}, {u"string"_s, u"eins\nzwei"_s}};
    for (qsizetype column = 0; column < expected.size(); ++column) {
        const QJsonArray cell = row.at(column).toArray();
        QCOMPARE((QStringList{cell.at(0).toString(), cell.at(1).toString()}), expected[column]);
    }
    QVERIFY(sheet.value(u"repeated"_s).toBool());
    QVERIFY(sheet.value(u"widths"_s).toArray().at(3).toDouble() >= 2.0); // a day
    QVERIFY(sheet.value(u"widths"_s).toArray().at(4).toDouble() >= 3.0); // a moment
    QVERIFY(book.value(u"landscape"_s).toBool());
    QVERIFY(book.value(u"ranges"_s).toArray().at(0).toString().contains(u"A1"_s));
}

void TestWorkbookWriter::libreOfficeSeesNoFormula()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    const QStringList texts = awkwardTexts();
    const QJsonObject book = libreOfficeFinds(bytesOf({textSheet(texts)}));
    QCOMPARE(book.value(u"formulas"_s).toInt(-1), 0);
    QCOMPARE(book.value(u"links"_s).toInt(-1), 0);
    QCOMPARE(book.value(u"external"_s).toInt(-1), 0);
    const QJsonArray rows = book.value(u"sheets"_s).toArray().at(0).toObject().value(u"rows"_s).toArray();
    QVERIFY(rows.size() > texts.size());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!asSpreadsheetsHoldIt(texts[i]).isEmpty())
            QCOMPARE(rows.at(i + 1).toArray().at(0).toArray().at(0).toString(), u"string"_s);
    }
}

void TestWorkbookWriter::textTableSpellsCells()
{
    const TextTable table = textTable(typedSheet(), german);
    QCOMPARE(table.rows[0],
        (QStringList{u"Müller"_s, u"7"_s, u"2,5"_s, u"15.10.2024"_s, u"27.10.2024 02:30"_s, u"09:05"_s, u"Yes"_s,
            u"01234"_s, u"eins\nzwei"_s}));
    QCOMPARE(textTable(typedSheet(), QLocale(QLocale::English)).rows[0].at(3), u"2024-10-15"_s);
}

void TestWorkbookWriter::csvGivesEveryCellBack()
{
    QStringList texts = awkwardTexts();
    texts.removeIf([](const QString &text) { return text.contains(QChar(u'\0')); }); // a list with it is no text
    TextTable table{{u"Text"_s, u"Mehr"_s}, {}};
    for (const QString &text : texts)
        table.rows.push_back({text, u"Ende"_s});
    const auto read = DelimitedTextReader::read(DelimitedTextWriter::write(table), u"out.csv"_s, {});
    QVERIFY(read.has_value());
    QCOMPARE(read->encoding, u"utf-8"_s);
    QCOMPARE(read->rows.size(), table.rows.size() + 1);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QVERIFY2(!looksLikeFormula(texts[i]) || read->rows[size_t(i) + 1].cell(0).startsWith(u'\''),
            qPrintable(texts[i].left(60)));
        QCOMPARE(unescapedCell(read->rows[size_t(i) + 1].cell(0)), texts[i]);
        QCOMPARE(read->rows[size_t(i) + 1].cell(1), u"Ende"_s);
    }
}

void TestWorkbookWriter::windows1252GivesCellsBack()
{
    TextTable table{{u"Text"_s, u"Mehr"_s}, {}};
    QStringList whole;
    for (const QString &text : awkwardTexts()) {
        const bool fits = std::all_of(
            text.begin(), text.end(), [](QChar c) { return encodedByte(c, SingleByteEncoding::Windows1252) >= 0 && (c < QChar(0x80) || c >= QChar(0xA0)); });
        if (fits && !text.contains(QChar(u'\0')))
            whole.append(text);
    }
    QVERIFY(whole.size() > 1'000);
    for (const QString &text : std::as_const(whole))
        table.rows.push_back({text, u"Straße – „Größe“ €"_s});
    table.rows.push_back({u"Łódź 😀"_s, u"Ende"_s});
    const int expected = 3; // Ł, ź, 😀
    int lost = 0;
    const QByteArray bytes = DelimitedTextWriter::writeWindows1252(table, lost);
    QCOMPARE(lost, expected);
    const auto read = DelimitedTextReader::read(bytes, u"out.csv"_s, {u"windows-1252"_s, u';'});
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->rows.size(), table.rows.size() + 1);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QCOMPARE(unescapedCell(read->rows[size_t(i) + 1].cell(0)), whole[i]);
        QCOMPARE(read->rows[size_t(i) + 1].cell(1), u"Straße – „Größe“ €"_s);
    }
    QCOMPARE(read->rows.back().cell(0), u"?ód? ?"_s);
}

LOTSE_TEST_MAIN(TestWorkbookWriter)
#include "tst_workbookwriter.moc"
