#include "spreadsheetfixture.h"

#include "exchange/readers/spreadsheetreader.h"

#include "support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using exchange::SpreadsheetReader;
using namespace testsupport;

namespace {

const QString damaged = QStringLiteral("is damaged");
const QString bomb = QStringLiteral("far more memory");
const QString large = QStringLiteral("more than a list");
const QString notASpreadsheet = QStringLiteral("not a spreadsheet");
const QByteArray head = "<worksheet><sheetData>";
const QByteArray tail = "</sheetData></worksheet>";

constexpr qint64 longest = 10'000; ///< milliseconds for any of these files, on a busy computer

/// A refusal is one sentence or two that name the file.
bool isCalm(const base::Error &error)
{
    return error.code == base::ErrorCode::InputRefused && error.message.contains(u"list.xlsx")
        && error.message.size() < 400 && !error.message.contains(u'\n');
}

Parts withSheet(const QByteArray &sheet)
{
    return withPart(xlsxParts({}), QStringLiteral("xl/worksheets/sheet1.xml"), sheet);
}

QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(1);
    for (char &byte : bytes)
        byte = char('a' + random.bounded(26));
    return bytes;
}

QByteArray sampleFile(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/lists/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Spreadsheets that are damaged, or made to hurt: each costs little and is refused with a sentence, or read.
class TestHostileSpreadsheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesTooManyBytes();
    void survivesCuts_data();
    void survivesCuts();
    void survivesChanges_data();
    void survivesChanges();
    void survivesCollection();

private:
    static void addHostileSheets();
    static void addHostileRepeats();
    static void addHostilePackages();
    static void addOtherFiles();
};

void TestHostileSpreadsheets::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    addHostileSheets();
    addHostileRepeats();
    addHostilePackages();
    addOtherFiles();
}

void TestHostileSpreadsheets::addHostileSheets()
{
    QTest::newRow("external entity") << archiveOf(withSheet("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
        + head + "<row><c t='str'><v>&x;</v></c></row>" + tail))
                                     << damaged;
    QTest::newRow("document type alone") << archiveOf(withSheet("<!DOCTYPE d>" + head + tail)) << damaged;
    QTest::newRow("unknown entity") << archiveOf(withSheet(head + "<row><c t='str'><v>&x;</v></c></row>" + tail))
                                    << damaged;
    QTest::newRow("blanks that unpack") << archiveOf(withSheet(head + QByteArray(50'000'000, ' ') + tail)) << bomb;
    QTest::newRow("endless comment") << archiveOf(withSheet(head + "<!--" + noise(10'000'000) + "-->" + tail)) << bomb;
    QTest::newRow("endless attributes") << [&] {
        QByteArray attributes;
        for (int i = 0; i < 100'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=''";
        return archiveOf(withSheet(head + "<row" + attributes + "/>" + tail));
    }() << bomb;
    QTest::newRow("deep") << archiveOf(withSheet(head + QByteArray("<row>").repeated(100'000))) << damaged;
}

void TestHostileSpreadsheets::addHostileRepeats()
{
    QTest::newRow("row beyond") << archiveOf(withSheet(head + "<row r='99999999999'><c><v>1</v></c></row>" + tail))
                                << large;
    QTest::newRow("column beyond") << archiveOf(withSheet(head + "<row><c r='XFE1'><v>1</v></c></row>" + tail))
                                   << large;
    QTest::newRow("wide rows") << archiveOf(
        withSheet(head + QByteArray("<row><c r='XFD1'><v>1</v></c></row>").repeated(1'000) + tail))
                               << large;
    QTest::newRow("many merges") << archiveOf(
        withSheet(head + QByteArray("<row><c><v>1</v></c></row>").repeated(1'000) + "</sheetData><mergeCells>"
            + QByteArray("<mergeCell ref='A1:B1048576'/>").repeated(50'000) + "</mergeCells></worksheet>"))
                                 << large;
    QTest::newRow("wide repeats") << odsOf(
        "<table:table table:name='T'><table:table-row table:number-rows-repeated='1048576'><table:table-cell "
        "table:number-columns-repeated='16384' "
        "office:value-type='string'><text:p>x</text:p></table:table-cell></table:table-row></table:table>")
                                  << large;
    QTest::newRow("repeat of 2^62") << odsOf("<table:table table:name='T'><table:table-row><table:table-cell "
                                             "table:number-columns-repeated='4611686018427387904'><text:p>x</text:p></"
                                             "table:table-cell></table:table-row></table:table>")
                                    << large;
    QTest::newRow("text that is not there")
        << archiveOf(withSheet(head + "<row><c t='s'><v>4000000000</v></c></row>" + tail)) << damaged;
    QTest::newRow("cut XML") << archiveOf(withSheet(head + "<row><c><v>1</v></c>")) << damaged;
    QTest::newRow("something behind the end") << archiveOf(withSheet(head + tail + "<a/>")) << damaged;
}

void TestHostileSpreadsheets::addHostilePackages()
{
    QTest::newRow("no sheet") << archiveOf(withoutPart(xlsxParts({}), QStringLiteral("xl/worksheets/sheet1.xml")))
                              << damaged;
    QTest::newRow("no workbook") << archiveOf(withoutPart(xlsxParts({}), QStringLiteral("xl/workbook.xml"))) << damaged;
    QTest::newRow("workbook outside") << archiveOf(
        withPart(withoutPart(xlsxParts({}), QStringLiteral("xl/workbook.xml")), QStringLiteral("_rels/.rels"),
            "<Relationships><Relationship Type='x/officeDocument' Target='../../../etc/passwd'/></Relationships>"))
                                      << damaged;
    QTest::newRow("sheets outside") << archiveOf(withPart(xlsxParts({}), QStringLiteral("xl/_rels/workbook.xml.rels"),
        "<Relationships><Relationship Id='r1' Type='x/worksheet' TargetMode='External' "
        "Target='file:///etc/passwd'/></Relationships>"))
                                    << QStringLiteral("no sheet");
    Parts doubled = xlsxParts({});
    doubled.push_back(doubled[4]);
    QTest::newRow("two parts of a name") << archiveOf(doubled) << damaged;
    QByteArray changed = archiveOf(xlsxParts({}));
    changed[changed.lastIndexOf("PK\x01\x02") + 16] = char(changed[changed.lastIndexOf("PK\x01\x02") + 16] ^ 1);
    QTest::newRow("check sum") << changed << damaged;
}

void TestHostileSpreadsheets::addOtherFiles()
{
    QTest::newRow("binary workbook") << archiveOf(withPart(xlsxParts({}), QStringLiteral("_rels/.rels"),
        "<Relationships><Relationship Type='x/officeDocument' Target='xl/workbook.bin'/></Relationships>"))
                                     << QStringLiteral("XLSB");
    QTest::newRow("letter") << archiveOf(withPart(xlsxParts({}), QStringLiteral("_rels/.rels"),
        "<Relationships><Relationship Type='x/officeDocument' Target='word/document.xml'/></Relationships>"))
                            << notASpreadsheet;
    QTest::newRow("archive of other things") << archiveOf({{QStringLiteral("a.txt"), "x"}}) << notASpreadsheet;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n") << notASpreadsheet;
    QTest::newRow("text") << QByteArray("Name;Ort\n") << notASpreadsheet;
    QTest::newRow("web page") << QByteArray("<html><table><tr><td>Name</td></tr></table>")
                              << QStringLiteral("web page");
    QTest::newRow("encrypted ODS") << archiveOf({{QStringLiteral("content.xml"), "x"},
        {QStringLiteral("META-INF/manifest.xml"), "<manifest><file-entry><encryption-data/></file-entry></manifest>"}})
                                   << QStringLiteral("password");
    QTest::newRow("encrypted workbook") << compoundOf(QStringLiteral("EncryptedPackage")) << QStringLiteral("password");
    QTest::newRow("before Excel 97") << compoundOf(QStringLiteral("Book")) << QStringLiteral("Excel 97");
    QTest::newRow("old letter") << compoundOf(QStringLiteral("WordDocument")) << notASpreadsheet;
    QTest::newRow("old office, zeros") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(2'000, '\0')
                                       << damaged;
}

void TestHostileSpreadsheets::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    QVERIFY(!bytes.isEmpty());
    QElapsedTimer timer;
    timer.start();
    const auto result = SpreadsheetReader::read(bytes, QStringLiteral("list.xlsx"), {});
    QVERIFY(!result);
    QVERIFY2(isCalm(result.error()), qPrintable(result.error().message));
    QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
    QVERIFY(timer.elapsed() < longest);
}

void TestHostileSpreadsheets::refusesTooManyBytes()
{
    const QByteArray bytes(SpreadsheetReader::maximumSize + 1, 'P');
    const auto result = SpreadsheetReader::read(bytes, QStringLiteral("list.xlsx"), {});
    QVERIFY(!result);
    QVERIFY(isCalm(result.error()));
}

void TestHostileSpreadsheets::survivesCuts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *name : {"registrations.xlsx", "registrations.ods", "registrations.xls"})
        QTest::newRow(name) << sampleFile(name);
}

void TestHostileSpreadsheets::survivesCuts()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    for (qsizetype size = 0; size < bytes.size(); size += 97) {
        const auto result = SpreadsheetReader::read(bytes.first(size), QStringLiteral("list.xlsx"), {});
        QVERIFY(result || isCalm(result.error()));
    }
}

void TestHostileSpreadsheets::survivesChanges_data()
{
    survivesCuts_data();
}

void TestHostileSpreadsheets::survivesChanges()
{
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(7);
    for (int i = 0; i < 1'000; ++i) {
        QByteArray changed = bytes;
        for (int change = 0; change < 8; ++change)
            changed[random.bounded(int(changed.size()))] = char(random.bounded(256));
        const auto result = SpreadsheetReader::read(changed, QStringLiteral("list.xlsx"), {});
        QVERIFY(result || isCalm(result.error()));
    }
}

void TestHostileSpreadsheets::survivesCollection()
{
    QTemporaryDir folder;
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(SHARED_TOOLS_DIR "/nasty.py"), folder.path()});
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        QSKIP("the collection of nasty files is not here");
    for (const QString &name :
        QDir(folder.path()).entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.csv")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QElapsedTimer timer;
        timer.start();
        const auto result = SpreadsheetReader::read(file, QStringLiteral("list.xlsx"), {});
        QVERIFY2(result || isCalm(result.error()), qPrintable(name));
        QVERIFY2(timer.elapsed() < longest, qPrintable(name));
    }
}

LOTSE_TEST_MAIN(TestHostileSpreadsheets)
#include "tst_hostilespreadsheets.moc"
