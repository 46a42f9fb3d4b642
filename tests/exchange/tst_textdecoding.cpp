#include "exchange/readers/textdecoding.h"

#include "support/testmain.h"

#include <QtEndian>

using exchange::decodeText;

namespace {

QByteArray utf16(QStringView text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t unit = bigEndian ? qToBigEndian(c.unicode()) : qToLittleEndian(c.unicode());
        bytes.append(reinterpret_cast<const char *>(&unit), 2);
    }
    return bytes;
}

QByteArray utf32(QStringView text, bool bigEndian)
{
    QByteArray bytes;
    for (const uint c : text.toUcs4()) {
        const char32_t unit = bigEndian ? qToBigEndian(char32_t(c)) : qToLittleEndian(char32_t(c));
        bytes.append(reinterpret_cast<const char *>(&unit), 4);
    }
    return bytes;
}

} // namespace

/// Bytes as text: what is recognised, what is mended, and what a person says about it.
class TestTextDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void mends_data();
    void mends();
    void takesWhatIsSaid_data();
    void takesWhatIsSaid();
    void refuses_data();
    void refuses();
};

void TestTextDecoding::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &bytes, const char *encoding, const QString &text) {
        QTest::newRow(name) << bytes << QString::fromLatin1(encoding) << text;
    };
    const QString text = QStringLiteral("Müller;Jörg;Straße 5 €");
    row("utf-8", text.toUtf8(), "utf-8", text);
    row("utf-8 with mark", "\xEF\xBB\xBF" + text.toUtf8(), "utf-8", text);
    row("utf-16 little-endian with mark", "\xFF\xFE" + utf16(text, false), "utf-16-le", text);
    row("utf-16 big-endian with mark", "\xFE\xFF" + utf16(text, true), "utf-16-be", text);
    row("utf-16 little-endian", utf16(text, false), "utf-16-le", text);
    row("utf-16 big-endian", utf16(text, true), "utf-16-be", text);
    row("utf-32 little-endian with mark", QByteArray("\xFF\xFE\0\0", 4) + utf32(text, false), "utf-32-le", text);
    row("utf-32 big-endian with mark", QByteArray("\0\0\xFE\xFF", 4) + utf32(text, true), "utf-32-be", text);
    row("beyond the first plane", "\xFF\xFE" + utf16(u"A 🌻 B", false), "utf-16-le", QStringLiteral("A 🌻 B"));
    row("windows-1252",
        "M\xFCller;J\xF6rg;Stra\xDF"
        "e 5 \x80",
        "cp1252", text);
    row("windows-1252, quotation marks",
        "\x84Gr\xFC\xDF"
        "e\x93 \x96 M\xFCller",
        "cp1252", QStringLiteral("„Grüße“ – Müller"));
    row("windows-1252, neighbours", "Ren\xE9;Fran\xE7ois;Zo\xEB;\x8Atefan", "cp1252",
        QStringLiteral("René;François;Zoë;Štefan"));
    row("windows-1252, one letter", "M\xFCller", "cp1252", QStringLiteral("Müller"));
    row("mac roman",
        "M\x9Fller;J\x9Arg;Stra\xA7"
        "e 5 \xDB",
        "mac-roman", text);
    row("mac roman, capitals", "\x80nne \x85zil;\x86nal", "mac-roman", QStringLiteral("Änne Özil;Ünal"));
    row("code page 850",
        "M\x81ller;J\x94rg;Stra\xE1"
        "e",
        "cp850", QStringLiteral("Müller;Jörg;Straße"));
    row("code page 850, capitals",
        "\x8Enne \x99zil;\x9Anal K\x84"
        "chele",
        "cp850", QStringLiteral("Änne Özil;Ünal Kächele"));
    row("ascii", "Maier;Anna", "utf-8", QStringLiteral("Maier;Anna"));
    row("empty", "", "utf-8", QString());
    row("only a mark", "\xEF\xBB\xBF", "utf-8", QString());
}

void TestTextDecoding::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const auto decoded = decodeText(bytes, QStringLiteral("list.csv"));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(decoded->notes, QStringList());
}

void TestTextDecoding::mends_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("notes");
    const auto row = [](const char *name, const QByteArray &bytes, const char *text, int notes) {
        QTest::newRow(name) << bytes << QString::fromUtf8(text) << notes;
    };
    row("twice by windows", "MÃ¼ller;JÃ¶rg;StraÃŸe;Ã„nne", "Müller;Jörg;Straße;Änne", 1);
    row("thrice by windows", "MÃƒÂ¼ller;JÃƒÂ¶rg", "Müller;Jörg", 1);
    row("twice by a mac", "M√ºller;J√∂rg;Stra√üe", "Müller;Jörg;Straße", 1);
    row("quotation marks", "â€žGrÃ¼ÃŸeâ€œ", "„Grüße“", 1);
    row("a name that has the letter", "JOÃO;CONCEIÇÃO", "JOÃO;CONCEIÇÃO", 0);
    row("a sign that stands alone", "Müller;√ Jörg", "Müller;√ Jörg", 0);
    row("a line of a mac", "Müller;Jörg\nMaier;Änne\nH\x8A" "berle;Ina\nGrün;Lou\n", "Müller;Jörg\nMaier;Änne\nHäberle;Ina\nGrün;Lou\n", 1);
    row("a line of windows-1252", "Müller;Jörg\nMaier;Änne\nWei\xDF;Ina\nGrün;Lou\n",
        "Müller;Jörg\nMaier;Änne\nWeiß;Ina\nGrün;Lou\n", 1);
}

void TestTextDecoding::mends()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, notes);
    const auto decoded = decodeText(bytes, QStringLiteral("list.csv"));
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, QStringLiteral("utf-8"));
    QCOMPARE(decoded->notes.size(), notes);
}

void TestTextDecoding::takesWhatIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const auto row = [](const QByteArray &bytes, const char *said, const char *encoding, const char *text) {
        QTest::addRow("%s", said) << bytes << QString::fromLatin1(said) << QString::fromLatin1(encoding)
                                  << QString::fromUtf8(text);
    };
    row("Müller", "windows-1252", "cp1252", "MÃ¼ller");
    row("MÃ¼ller", "UTF-8", "utf-8", "MÃ¼ller");
    row("M\xFCller", "utf8", "utf-8", "M\xEF\xBF\xBDller");
    row("\xEF\xBB\xBFMüller", "utf-8", "utf-8", "Müller");
    row("M\xFCller", "latin1", "cp1252", "Müller");
    row("M\xFCller", "ISO-8859-15", "cp1252", "Müller");
    row("M\x9Fller", "macintosh", "mac-roman", "Müller");
    row("M\x9Fller", "Mac Roman", "mac-roman", "Müller");
    row("M\x81ller", "IBM850", "cp850", "Müller");
    row("M\x81ller", "cp437", "cp850", "Müller");
    row(utf16(u"Müller", false), "utf-16", "utf-16-le", "Müller");
    row(utf16(u"Müller", true), "UTF-16BE", "utf-16-be", "Müller");
    row("\xFE\xFF" + utf16(u"Müller", true), "utf-16-be", "utf-16-be", "Müller");
}

void TestTextDecoding::takesWhatIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    const auto decoded = decodeText(bytes, QStringLiteral("list.csv"), said);
    QVERIFY(decoded.has_value());
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, encoding);
    QCOMPARE(decoded->notes, QStringList());
}

void TestTextDecoding::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown encoding") << QByteArray("Maier") << QStringLiteral("klingon");
    QTest::newRow("document") << QByteArray("%PDF-1.7\n") << QString();
    QTest::newRow("photograph") << QByteArray("\xFF\xD8\xFF\xE0 JFIF") << QString();
    QTest::newRow("spreadsheet, whatever is said") << QByteArray("PK\x03\x04 rest") << QStringLiteral("cp1252");
    QTest::newRow("utf-16 said to be windows-1252") << utf16(u"Maier;Anna", false) << QStringLiteral("cp1252");
    QTest::newRow("one NUL") << QByteArray("Maier;An\0na;Huber;Ina", 21) << QString();
}

void TestTextDecoding::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const auto decoded = decodeText(bytes, QStringLiteral("list.csv"), said);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, base::ErrorCode::InputRefused);
    QVERIFY(decoded.error().message.contains(
        said.isEmpty() || bytes.startsWith("PK") || bytes.size() == 20 ? QStringLiteral("list.csv") : said));
}

LOTSE_TEST_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
