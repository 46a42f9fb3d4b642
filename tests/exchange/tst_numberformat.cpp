#include "exchange/readers/spreadsheets/numberformat.h"

#include "support/testmain.h"

#include <limits>

using exchange::spreadsheets::DateSystem;
using exchange::spreadsheets::NumberFormat;

class TestNumberFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsCodes_data();
    void understandsCodes();
    void showsPlainNumbers_data();
    void showsPlainNumbers();
};

void TestNumberFormat::understandsCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char16_t *code, double value, const char *expected) {
        const QString text = QString::fromUtf16(code);
        QTest::newRow(qPrintable(text + QStringLiteral(" of %1").arg(value)))
            << text << value << QString::fromUtf8(expected);
    };
    add(u"", 1234.5, "1234.5");
    add(u"General", 45580.5, "45580.5");
    add(u"Standard", 45580.5, "45580.5");
    add(u"General\" kg\"", 5, "5");
    add(u"@", 7, "7");
    add(u"#,##0.00 [$€-407]", 1234.5, "1234.5");
    add(u"0.00E+00", 1500, "1500");
    add(u"# ?/?", 0.5, "0.5");
    add(u"[Red]0", 7, "7");
    add(u"\"Tag \"0", 7, "7");
    add(u"00000", 1234, "01234");
    add(u"00000;[Red]-00000", 1234, "01234");
    add(u"00000", -12, "-12");
    add(u"\"D-\"00000", 1234, "D-01234");
    add(u"000\\ 00\\ 000", 8111000, "081 11 000");
    add(u"00-00", 123456, "1234-56");
    add(u"[<=9999]0000;00000", 12, "12");
    add(u"0.0%", 0.125, "12.5%");
    add(u"dd/mm/yyyy", 45580.4, "2024-10-15");
    add(u"TT.MM.JJJJ", 45580.4, "2024-10-15");
    add(u"[$-407]dddd\\, d/ mmmm yyyy;@", 45580.4, "2024-10-15");
    add(u"mmm", 45580, "2024-10-15");
    add(u"yyyy\\-mm\\-dd\\ hh:mm", 45580.5, "2024-10-15T12:00:00");
    add(u"dd.mm.yyyy hh:mm", 0.5, "12:00:00");
    add(u"h:mm AM/PM", 0.75, "18:00:00");
    add(u"mm:ss.0", 0.5, "12:00:00");
    add(u"[h]:mm:ss", 2.5, "60:00:00");
    add(u"[mm]", 0.0625, "01:30:00");
    add(u"\"unfinished", 3, "3");
    add(u"[h", 1.5, "36:00:00");
    add(u"\\", 3, "3");
    add(u";;;", 3, "3");
}

void TestNumberFormat::understandsCodes()
{
    QFETCH(QString, code);
    QFETCH(double, value);
    QFETCH(QString, expected);
    QCOMPARE(NumberFormat::fromCode(code).text(value, DateSystem::From1900), expected);
}

void TestNumberFormat::showsPlainNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << 0.0 << QStringLiteral("0");
    QTest::newRow("negative zero") << -0.0 << QStringLiteral("0");
    QTest::newRow("whole") << 8111000.0 << QStringLiteral("8111000");
    QTest::newRow("large") << 123456789012345.0 << QStringLiteral("123456789012345");
    QTest::newRow("beyond exact numbers") << 12345678901234567890.0 << QStringLiteral("12345678901234600000");
    QTest::newRow("sum of tenths") << 0.1 + 0.2 << QStringLiteral("0.3");
    QTest::newRow("small") << 1.5e-7 << QStringLiteral("0.00000015");
    QTest::newRow("huge") << 1e300 << QStringLiteral("1e+300");
    QTest::newRow("smallest") << std::numeric_limits<double>::denorm_min() << QStringLiteral("4.94065645841247e-324");
}

void TestNumberFormat::showsPlainNumbers()
{
    QFETCH(double, value);
    QFETCH(QString, expected);
    QCOMPARE(exchange::spreadsheets::plainNumber(value), expected);
}

LOTSE_TEST_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
