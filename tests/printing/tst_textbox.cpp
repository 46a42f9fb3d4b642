#include "support/testmain.h"

#include "printing/documentfont.h"
#include "printing/textbox.h"

#include <QGuiApplication>

using namespace printing;

/// The rule of a text box: shrink to a floor, then break at blank or hyphen, then report.
class TextBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fits_data();
    void fits();
    void triesTheFloorItself();
    void keepsToTheSizeBelowItsFloor();
    void cutsTheSmallestText();
    void breaksAtBlankAndHyphenOnly_data();
    void breaksAtBlankAndHyphenOnly();
    void balancesLines();
    void alignsInTheBox();
    void neverLeavesTheBox_data();
    void neverLeavesTheBox();
    void reportsGlyphs_data();
    void reportsGlyphs();
    void checksSpelling_data();
    void checksSpelling();
    void setsWhatIsPrintable();

private:
    static TextBox nameBox()
    {
        TextBox box;
        box.box = {20, 50, 150, 27};
        box.font = {QString(), 25, true, false};
        box.colour = Qt::black;
        box.fitting = Fitting::Shrink;
        box.floor = 17;
        box.maxLines = 2;
        box.field = QStringLiteral("recipient");
        return box;
    }
    static QStringList lines(const PlacedText &placed)
    {
        QStringList result;
        for (const TextRun &run : placed.runs)
            result.append(run.text);
        return result;
    }
    static QList<PreflightCode> codes(const QList<PreflightFinding> &findings)
    {
        QList<PreflightCode> result;
        for (const PreflightFinding &finding : findings)
            result.append(finding.code);
        return result;
    }

    Typesetter m_typesetter;
};

void TextBoxTest::initTestCase()
{
    const base::Result<> font = checkDocumentFont();
    QVERIFY2(font.has_value(), font ? "" : qPrintable(font.error().message));
}

void TextBoxTest::fits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("fullSize");
    QTest::addColumn<bool>("reported");
    QTest::newRow("short") << QStringLiteral("Anna Maier") << QStringList{QStringLiteral("Anna Maier")} << true << false;
    QTest::newRow("shrunk") << QStringLiteral("Prof. Dr. Friederike Müller-Lüdenscheidt")
                            << QStringList{QStringLiteral("Prof. Dr. Friederike Müller-Lüdenscheidt")} << false << false;
    QTest::newRow("broken at blank")
        << QStringLiteral("Prof. Dr.-Ing. Karl-Theodor Maria Freiherr von und zu der Tann-Rathsamhausen")
        << QStringList{QStringLiteral("Prof. Dr.-Ing. Karl-Theodor Maria Freiherr"), QStringLiteral("von und zu der Tann-Rathsamhausen")}
        << false << false;
    QTest::newRow("broken at hyphen") << QString(QString(24, u'M') + u'-' + QString(24, u'n'))
                                      << QStringList{QString(24, u'M') + u'-', QString(24, u'n')} << false << false;
    QTest::newRow("one endless word") << QString(60, u'M') << QStringList{} << false << true;
    QTest::newRow("empty") << QString() << QStringList{} << false << false;
}

void TextBoxTest::fits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(bool, fullSize);
    QFETCH(bool, reported);
    const PlacedText placed = placeText(m_typesetter, nameBox(), text);
    if (!expected.isEmpty())
        QCOMPARE(lines(placed), expected);
    QCOMPARE(qFuzzyCompare(placed.size, 25.0), fullSize);
    QCOMPARE(!placed.findings.isEmpty(), reported);
    if (reported) {
        QCOMPARE(placed.findings.first().code, PreflightCode::Overflow);
        QCOMPARE(placed.findings.first().field, QStringLiteral("recipient"));
        QCOMPARE(lines(placed).join(QString()), text);
    } else if (!text.isEmpty()) {
        QVERIFY(placed.size >= 17);
    }
}

void TextBoxTest::triesTheFloorItself()
{
    const QString text = QStringLiteral("Klimamobilität in Aalen");
    TextBox box = nameBox();
    box.maxLines = 1;
    for (const Fitting fitting : {Fitting::Shrink, Fitting::Break}) {
        box.fitting = fitting;
        box.font.size = 10.3;
        box.floor = 8.1;
        box.box.setWidth(m_typesetter.width(text, atSize(box.font, 8.12)));
        const PlacedText placed = placeText(m_typesetter, box, text);
        QCOMPARE(placed.findings, {});
        QCOMPARE(placed.size, 8.1);
        QCOMPARE(lines(placed), QStringList{text});
    }
}

void TextBoxTest::keepsToTheSizeBelowItsFloor()
{
    TextBox box = nameBox();
    box.font.size = 6;
    box.floor = 12;
    for (const Fitting fitting : {Fitting::Shrink, Fitting::Break}) {
        box.fitting = fitting;
        QCOMPARE(placeText(m_typesetter, box, QStringLiteral("Aalen")).size, 6.0);
        const PlacedText placed = placeText(m_typesetter, box, QString(150, u'W'));
        QVERIFY2(placed.size <= 6, qPrintable(QString::number(placed.size)));
        QCOMPARE(codes(placed.findings), QList<PreflightCode>{PreflightCode::Overflow});
    }
}

void TextBoxTest::cutsTheSmallestText()
{
    TextBox box = nameBox();
    box.fitting = Fitting::Flow;
    box.font.size = 2;
    box.box.setSize({20, 2});
    const PlacedText placed = placeText(m_typesetter, box, QStringLiteral("Wort ").repeated(80));
    QVERIFY(!placed.runs.isEmpty());
    QCOMPARE(placed.size, 2.0);
    QCOMPARE(codes(placed.findings), QList<PreflightCode>{PreflightCode::Cut});
}

void TextBoxTest::breaksAtBlankAndHyphenOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("blank") << QStringLiteral("eins zwei drei") << QStringList{QStringLiteral("eins"), QStringLiteral("zwei"), QStringLiteral("drei")};
    QTest::newRow("hyphen") << QStringLiteral("Impuls-Training") << QStringList{QStringLiteral("Impuls-"), QStringLiteral("Training")};
    QTest::newRow("dash stays") << QStringLiteral("Wort – Wort") << QStringList{QStringLiteral("Wort –"), QStringLiteral("Wort")};
    QTest::newRow("no-break space") << QStringLiteral("12.\u00A0Mai ja") << QStringList{QStringLiteral("12.\u00A0Mai"), QStringLiteral("ja")};
    QTest::newRow("paragraphs") << QStringLiteral("ja\nnein") << QStringList{QStringLiteral("ja"), QStringLiteral("nein")};
}

void TextBoxTest::breaksAtBlankAndHyphenOnly()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    qreal widest = 0;
    for (const QString &line : std::as_const(expected))
        widest = qMax(widest, m_typesetter.width(line, {QString(), 11}));
    const BrokenText broken = breakText(m_typesetter, text, {QString(), 11}, widest + 0.1);
    QCOMPARE(broken.lines, expected);
    QVERIFY(!broken.forced);
}

void TextBoxTest::balancesLines()
{
    TextBox box = nameBox();
    box.box.setWidth(m_typesetter.width(QStringLiteral("Maria Magdalena Hohenlohe"), box.font) + 1);
    box.floor = box.font.size;
    const PlacedText placed = placeText(m_typesetter, box, QStringLiteral("Maria Magdalena Hohenlohe Au"));
    QCOMPARE(lines(placed), QStringList({QStringLiteral("Maria Magdalena"), QStringLiteral("Hohenlohe Au")}));
}

void TextBoxTest::alignsInTheBox()
{
    TextBox box = nameBox();
    box.alignment = Qt::AlignRight | Qt::AlignBottom;
    const PlacedText placed = placeText(m_typesetter, box, QStringLiteral("Anna"));
    const TextRun &run = placed.runs.first();
    const FontMetrics metrics = m_typesetter.metrics(run.font);
    QVERIFY(qAbs(run.baseline.x() + run.width - box.box.right()) < 0.01);
    QVERIFY(qAbs(run.baseline.y() + metrics.descent - box.box.bottom()) < 0.01);
    box.alignment = Qt::AlignHCenter | Qt::AlignTop;
    const TextRun middle = placeText(m_typesetter, box, QStringLiteral("Anna")).runs.first();
    QVERIFY(qAbs(middle.baseline.x() + middle.width / 2 - box.box.center().x()) < 0.01);
    QVERIFY(qAbs(middle.baseline.y() - metrics.ascent - box.box.top()) < 0.01);
}

void TextBoxTest::neverLeavesTheBox_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("flow");
    const QStringList texts{QString(200, u'W'),
                            QString(100000, u'l'),
                            QStringLiteral("Donaudampfschifffahrts").repeated(60),
                            QStringLiteral("Wort ").repeated(800),
                            QStringLiteral("e") + QString(200, QChar(0x0301)),
                            QStringLiteral("<table>").repeated(200),
                            QString(32767, u'ä')};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QTest::addRow("shrink %d", int(i)) << texts[i] << false;
        QTest::addRow("flow %d", int(i)) << texts[i] << true;
    }
}

void TextBoxTest::neverLeavesTheBox()
{
    QFETCH(QString, text);
    QFETCH(bool, flow);
    TextBox box = nameBox();
    box.fitting = flow ? Fitting::Flow : Fitting::Shrink;
    const PlacedText placed = placeText(m_typesetter, box, text);
    QVERIFY(!placed.runs.isEmpty());
    for (const TextRun &run : placed.runs) {
        const FontMetrics metrics = m_typesetter.metrics(run.font);
        QVERIFY(run.baseline.x() >= box.box.left() - 0.05);
        QVERIFY(run.baseline.x() + run.width <= box.box.right() + 0.6); // the sign for "cut" may stand out
        QVERIFY(run.baseline.y() - metrics.ascent >= box.box.top() - 0.05);
        QVERIFY(run.baseline.y() + metrics.descent <= box.box.bottom() + 0.05);
    }
    const QString printed = lines(placed).join(QString()).remove(u' ');
    if (printed != printable(text).remove(u' '))
        QVERIFY(codes(placed.findings).contains(PreflightCode::Cut));
}

void TextBoxTest::reportsGlyphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("clean");
    for (const QString &name : {QStringLiteral("Łukasz Żółć"), QStringLiteral("Đặng Thị Hồng"), QStringLiteral("Ștefan Țepeș"),
                                QStringLiteral("Şükrü Çağlayan"), QStringLiteral("Σίσυφος"), QStringLiteral("Дмитрий Щукин"),
                                QStringLiteral("WEIẞ"), QStringLiteral("Jo\u0308rg")})
        QTest::addRow("%s", qPrintable(name)) << name << true;
    for (const QString &name : {QStringLiteral("山田太郎"), QStringLiteral("😀 Müller")})
        QTest::addRow("%s", qPrintable(name)) << name << false;
}

void TextBoxTest::reportsGlyphs()
{
    QFETCH(QString, text);
    QFETCH(bool, clean);
    const QList<PreflightCode> found = codes(placeText(m_typesetter, nameBox(), text).findings);
    if (clean)
        QCOMPARE(found, {});
    else
        QVERIFY(found.contains(PreflightCode::MissingGlyph) || found.contains(PreflightCode::OtherFont));
}

void TextBoxTest::checksSpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<PreflightCode>>("expected");
    using Codes = QList<PreflightCode>;
    QTest::newRow("clean") << QStringLiteral("Anna Maier") << Codes{};
    QTest::newRow("double blank") << QStringLiteral("a  b") << Codes{PreflightCode::DoubleBlank};
    QTest::newRow("blank in front") << QStringLiteral(" Müller") << Codes{PreflightCode::DoubleBlank};
    QTest::newRow("zero width") << QStringLiteral("\u200BMüller") << Codes{PreflightCode::InvisibleCharacter};
    QTest::newRow("direction") << QStringLiteral("\u202EMüller\u202C") << Codes{PreflightCode::InvisibleCharacter};
    QTest::newRow("soft hyphen") << QStringLiteral("Mül\u00ADler") << Codes{PreflightCode::InvisibleCharacter};
    QTest::newRow("nothing visible") << QStringLiteral("\u2060") << Codes{PreflightCode::EmptyText};
    QTest::newRow("blanks") << QStringLiteral("   ") << Codes{PreflightCode::EmptyText};
}

void TextBoxTest::checksSpelling()
{
    QFETCH(QString, text);
    QFETCH(QList<PreflightCode>, expected);
    const QList<PreflightFinding> findings = checkSpelling(QStringLiteral("recipient"), text);
    QCOMPARE(codes(findings), expected);
    for (const PreflightFinding &finding : findings)
        QVERIFY(!finding.message.isEmpty() && !finding.message.contains(u"%1"));
}

void TextBoxTest::setsWhatIsPrintable()
{
    QCOMPARE(printable(QStringLiteral("Jo\u0308rg")), QStringLiteral("Jörg"));
    QCOMPARE(printable(QStringLiteral("\u202EMüller\u202C")), QStringLiteral("Müller"));
    QCOMPARE(printable(QStringLiteral("a\tb")), QStringLiteral("a b"));
    QCOMPARE(printable(QStringLiteral("<b>fett</b>")), QStringLiteral("<b>fett</b>"));
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, TextBoxTest)
#include "tst_textbox.moc"
