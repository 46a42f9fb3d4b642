#include "exchange/readers/delimitedtextreader.h"

#include "support/testmain.h"

#include <QBuffer>
#include <QElapsedTimer>

using exchange::DelimitedTextReader;
using exchange::SourceTable;

namespace {

SourceTable readTable(const QByteArray &bytes, const DelimitedTextReader::Options &options = {})
{
    auto table = DelimitedTextReader::read(bytes, QStringLiteral("list.csv"), options);
    return table ? *table : SourceTable{};
}

QString shown(const SourceTable &table)
{
    QStringList lines;
    for (const auto &row : table.rows)
        lines.append(QStringLiteral("%1:%2").arg(row.number).arg(row.cells.join(u'|')));
    return lines.join(u'/').replace(u'\n', u'~').replace(u'\r', u'^');
}

} // namespace

class TestDelimitedTextReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesEncoding_data();
    void recognisesEncoding();
    void recognisesDelimiter_data();
    void recognisesDelimiter();
    void splitsRecords_data();
    void splitsRecords();
    void refuses_data();
    void refuses();
    void takesWhatThePersonSays();
    void readsFromDevice();
    void isLinear_data();
    void isLinear();
};

void TestDelimitedTextReader::recognisesEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("utf-8") << QByteArray("Name;Ort\nMüller;Köln") << QStringLiteral("utf-8");
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF"
                                                   "Name;Ort\nMüller;Köln")
                                     << QStringLiteral("utf-8");
    QTest::newRow("windows-1252") << QByteArray("Name;Ort\nM\xFCller;K\xF6ln") << QStringLiteral("cp1252");
    QTest::newRow("utf-8 cut in a letter") << QByteArray("Name;Ort\nMuller;Koln\xC3") << QStringLiteral("cp1252");
    const QString text = QStringLiteral("Name;Ort\nMüller;Köln");
    const QByteArray little(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("utf-16 little-endian") << QByteArray("\xFF\xFE" + little) << QStringLiteral("utf-16-le");
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    QTest::newRow("utf-16 big-endian") << QByteArray("\xFE\xFF" + big) << QStringLiteral("utf-16-be");
}

void TestDelimitedTextReader::recognisesEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const SourceTable table = readTable(bytes);
    QCOMPARE(table.encoding, encoding);
    QCOMPARE(table.rows.size(), 2u);
    if (!bytes.endsWith('\xC3'))
        QCOMPARE(shown(table), QStringLiteral("1:Name|Ort/2:Müller|Köln"));
}

void TestDelimitedTextReader::recognisesDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("semicolon") << QByteArray("Name;E-Mail\nMüller, Jörg;j@x.de\nMaier, Ina;i@x.de") << QChar(u';');
    QTest::newRow("comma") << QByteArray("Name,E-Mail\nJörg,j@x.de\n\"a;b;c\",i@x.de") << QChar(u',');
    QTest::newRow("tab") << QByteArray("Name\tE-Mail\nMüller, Jörg\tj@x.de; k@x.de") << QChar(u'\t');
    QTest::newRow("pipe") << QByteArray("Name|E-Mail\nJörg|j@x.de") << QChar(u'|');
    QTest::newRow("one column") << QByteArray("Name\nJörg\nIna") << QChar(u';');
    QTest::newRow("sep line") << QByteArray("sep=|\r\na;b|c\r\n") << QChar(u'|');
}

void TestDelimitedTextReader::recognisesDelimiter()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, delimiter);
    QCOMPARE(readTable(bytes).delimiter, delimiter);
}

void TestDelimitedTextReader::splitsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("crlf") << QByteArray("a;b\r\nc;d\r\n") << QStringLiteral("1:a|b/2:c|d");
    QTest::newRow("lf, no last end") << QByteArray("a;b\nc;d") << QStringLiteral("1:a|b/2:c|d");
    QTest::newRow("cr") << QByteArray("a;b\rc;d\r") << QStringLiteral("1:a|b/2:c|d");
    QTest::newRow("mixed ends") << QByteArray("a;b\r\nc;d\ne;f\rg;h") << QStringLiteral("1:a|b/2:c|d/3:e|f/4:g|h");
    QTest::newRow("blank lines count") << QByteArray("\n\na;b\n\nc;d") << QStringLiteral("1:/2:/3:a|b/4:/5:c|d");
    QTest::newRow("quotes") << QByteArray("\"a;1\";\"say \"\"hi\"\"\"\nc;\"\"")
                            << QStringLiteral("1:a;1|say \"hi\"/2:c|");
    QTest::newRow("line break in quotes") << QByteArray("\"a\r\nb\";c\nd;e") << QStringLiteral("1:a^~b|c/2:d|e");
    QTest::newRow("ragged") << QByteArray("a;b\nc\nd;e;f\n;") << QStringLiteral("1:a|b/2:c/3:d|e|f/4:|");
    QTest::newRow("text after a quote") << QByteArray("\"a\"x;b\nc;d") << QStringLiteral("1:ax|b/2:c|d");
    QTest::newRow("quote inside a cell") << QByteArray("a\"b;c\nd;e") << QStringLiteral("1:a\"b|c/2:d|e");
    QTest::newRow("open quote") << QByteArray("\"a;b\nc;d\ne;f") << QStringLiteral("1:\"a|b/2:c|d/3:e|f");
    QTest::newRow("open quote before quoted rows")
        << QByteArray("\"a;b\n\"c\";d\n\"e\";f") << QStringLiteral("1:\"a|b/2:c|d/3:e|f");
    QTest::newRow("blank before and after quotes")
        << QByteArray("a; \"b;c\" ;d\n1;2;3") << QStringLiteral("1:a|b;c|d/2:1|2|3");
    QTest::newRow("sep line is no row") << QByteArray("sep=;\r\na;b\r\nc;d") << QStringLiteral("1:a|b/2:c|d");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QString();
}

void TestDelimitedTextReader::splitsRecords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(shown(readTable(bytes)), expected);
}

void TestDelimitedTextReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("NUL") << QByteArray("a;b\nM\0ller;c", 12);
    QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04 rest");
    QTest::newRow("old office") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n");
    QTest::newRow("control characters") << QByteArray(200, '\x01');
    QTest::newRow("too many columns") << QByteArray(20'000, ';');
    QTest::newRow("too large") << QByteArray(DelimitedTextReader::maximumSize + 1, 'a');
}

void TestDelimitedTextReader::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto table = DelimitedTextReader::read(bytes, QStringLiteral("list.csv"), {});
    QVERIFY(!table);
    QCOMPARE(table.error().code, base::ErrorCode::InputRefused);
    QVERIFY(table.error().message.contains(QStringLiteral("list.csv")));
}

void TestDelimitedTextReader::takesWhatThePersonSays()
{
    const SourceTable table = readTable("a,b;c\nM\xC3\xBCller,x;y", {QStringLiteral("windows-1252"), u','});
    QCOMPARE(shown(table), QStringLiteral("1:a|b;c/2:MÃ¼ller|x;y"));
    QVERIFY(!DelimitedTextReader::read(QByteArray("a"), QStringLiteral("list.csv"), {QStringLiteral("klingon"), {}}));
}

void TestDelimitedTextReader::readsFromDevice()
{
    QBuffer buffer;
    buffer.setData("a;b\nc;d");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto table = DelimitedTextReader::read(buffer, QStringLiteral("list.csv"), {});
    QVERIFY(table.has_value());
    QCOMPARE(shown(*table), QStringLiteral("1:a|b/2:c|d"));
}

void TestDelimitedTextReader::isLinear_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("quotes only") << QByteArray(1'000'001, '"');
    QTest::newRow("one open quote a line") << QByteArray("\"a\n").repeated(300'000);
    QTest::newRow("quote and separator") << QByteArray("\";").repeated(16'000).repeated(10);
    QTest::newRow("open quotes in a line") << QByteArray("\"a;\n").repeated(200'000);
    QTest::newRow("100,000 rows of 12")
        << QByteArray("Müller;Jörg;j@x.de;Ulm;5;6;7;8;9;10;11;\"12\"\r\n").repeated(100'000);
}

void TestDelimitedTextReader::isLinear()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto table = DelimitedTextReader::read(bytes, QStringLiteral("list.csv"), {});
    Q_UNUSED(table)
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

LOTSE_TEST_MAIN(TestDelimitedTextReader)
#include "tst_delimitedtextreader.moc"
