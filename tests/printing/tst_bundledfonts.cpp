#include "support/testmain.h"

#include "dinletters.h"
#include "pdfreadback.h"
#include "printing/documentfont.h"
#include "printing/pdfrenderer.h"
#include "printing/typesetter.h"

#include <QGuiApplication>
#include <QRegularExpression>

using namespace printing;

/// The fonts that come with the program have all letters of DIN 91379, and PDFs give them back.
class BundledFontsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void haveAllLetters_data();
    void haveAllLetters();
    void giveLettersBack_data();
    void giveLettersBack();
    void setNoLigatures();
    void spaceLetters();

private:
    Typesetter m_typesetter;
};

void BundledFontsTest::initTestCase()
{
    QVERIFY(checkDocumentFont().has_value());
    QCOMPARE(dinletters::all().size(), 647);
}

void BundledFontsTest::haveAllLetters_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<bool>("bold");
    QTest::addColumn<bool>("italic");
    for (const QString &family : bundledFontFamilies()) {
        for (const bool bold : {false, true}) {
            for (const bool italic : {false, true})
                QTest::addRow("%s %d %d", qPrintable(family), bold, italic) << family << bold << italic;
        }
    }
}

void BundledFontsTest::haveAllLetters()
{
    QFETCH(QString, family);
    QFETCH(bool, bold);
    QFETCH(bool, italic);
    QStringList missing;
    for (const QString &letter : dinletters::all()) {
        const ShapedText &shaped = m_typesetter.shaped(letter, {family, 11, bold, italic});
        if (shaped.missingGlyph || shaped.otherFont || shaped.width <= 0)
            missing.append(letter);
    }
    QCOMPARE(missing, {});
}

void BundledFontsTest::giveLettersBack_data()
{
    QTest::addColumn<QString>("family");
    for (const QString &family : bundledFontFamilies())
        QTest::addRow("%s", qPrintable(family)) << family;
}

void BundledFontsTest::giveLettersBack()
{
    if (!readback::hasPoppler())
        QSKIP("needs pdftotext");
    QFETCH(QString, family);
    constexpr int rows = 50;
    const QStringList letters = dinletters::all();
    QList<Page> pages;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (i % rows == 0)
            pages.append(Page());
        const QString text = QStringLiteral("M%1n").arg(letters[i]);
        pages.last().items.append(TextRun{text, {family, 11}, Qt::black, {20, 15 + 5.3 * double(i % rows)}, 40, {}});
    }
    const base::Result<QByteArray> pdf = renderPdf(pages, {});
    QVERIFY(pdf.has_value());
    // In the order of the page: where marks stand otherwise is a guess of the reader.
    static const QRegularExpression blanks(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString text = readback::output(*pdf, QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("%"), QStringLiteral("-")})
                             .normalized(QString::NormalizationForm_C)
                             .remove(blanks);
    QStringList lost;
    for (const QString &letter : letters) {
        if (!text.contains(QStringLiteral("M%1n").arg(letter)))
            lost.append(letter);
    }
    // Both fonts set j with acute as dotless j with acute, and so it comes back.
    QCOMPARE(lost, QStringList({QStringLiteral("j\u0301")}));
}

void BundledFontsTest::setNoLigatures()
{
    for (const QString &family : bundledFontFamilies()) {
        const ShapedText &shaped = m_typesetter.shaped(QStringLiteral("ffi"), {family, 11});
        qsizetype glyphs = 0;
        for (const QGlyphRun &run : shaped.glyphs)
            glyphs += run.glyphIndexes().size();
        QCOMPARE(glyphs, 3);
    }
}

void BundledFontsTest::spaceLetters()
{
    FontSpec spaced{certificateFontFamily(), 20};
    const qreal plain = m_typesetter.width(QStringLiteral("Zertifikat"), spaced);
    spaced.letterSpacing = 2;
    const qreal wide = m_typesetter.width(QStringLiteral("Zertifikat"), spaced);
    QVERIFY(qAbs(wide - plain - 9 * pointsToMm(2)) < 0.05); // nine gaps between ten letters
    const qreal half = m_typesetter.width(QStringLiteral("Zertifikat"), atSize(spaced, 10));
    QVERIFY(qAbs(half - wide / 2) < 0.01);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, BundledFontsTest)
#include "tst_bundledfonts.moc"
