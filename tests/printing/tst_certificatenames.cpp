#include "support/difficulttexts.h"
#include "support/testmain.h"

#include "pdfreadback.h"
#include "printing/certificatebatch.h"
#include "printing/documentfont.h"
#include "printingsamples.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>

using namespace printing;

/// Three hundred awkward names through real PDFs: nothing is cut without a word, nothing leaves the page, what is read back is
/// what was typed, and pre-flight names exactly the bad ones.
class CertificateNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsCutSilently();
    void nothingLeavesThePage();
    void badNamesAreNamed();

private:
    /// What is wrong with a name, found without the program's typesetting.
    struct Expected
    {
        bool isEmpty = false;
        bool hasDoubleBlank = false;
        bool hasInvisible = false;
        bool lacksLetter = false; ///< in Noto Sans Bold
        bool hasManyMarks = false;
        bool isTooLong = false;   ///< for two lines of 16 points, or one
    };
    [[nodiscard]] Expected expected(const QString &name) const;
    [[nodiscard]] qreal widthAtFloor(const QString &text) const;
    [[nodiscard]] bool has(int index, std::initializer_list<PreflightCode> codes) const
    {
        return std::any_of(m_findings.begin(), m_findings.end(), [&](const BatchFinding &found) {
            return found.index == index && found.finding.field == QLatin1StringView("recipient")
                && std::find(codes.begin(), codes.end(), found.finding.code) != codes.end();
        });
    }

    QStringList m_names;
    QList<CertificateData> m_certificates;
    QList<BatchFinding> m_findings;
    QByteArray m_pdf;
    QRawFont m_font;
};

void CertificateNamesTest::initTestCase()
{
    QVERIFY(checkDocumentFont().has_value());
    if (!readback::hasPoppler())
        QSKIP("needs pdftotext");
    const QList<testsupport::DifficultText> strings = testsupport::difficultTexts(QStringLiteral(SHARED_TOOLS_DIR));
    if (strings.isEmpty())
        QSKIP("the shared list of difficult strings is not there");
    for (const auto &[kind, text] : strings) {
        if (kind != u"script") // whether the platform warns about a script depends on the fonts installed
            m_names.append(text);
    }
    const QStringList titles{QStringLiteral("Dr."), QStringLiteral("Prof. Dr.-Ing. habil."), QStringLiteral("Dipl.-Ing. (FH)"), QStringLiteral("Prof. Dr. Dr. h.c. mult.")};
    const QStringList given{QStringLiteral("Änne"), QStringLiteral("Karl-Theodor Maria"), QStringLiteral("Friederike-Charlotte"), QStringLiteral("Đặng Thị")};
    const QStringList family{QStringLiteral("Müller-Lüdenscheidt"), QStringLiteral("Freiherr von und zu der Tann-Rathsamhausen"),
                             QStringLiteral("Leutheusser-Schnarrenberger"), QStringLiteral("Graf von Schwerin-Krosigk auf Wolfshagen-Hohenziatz")};
    for (const QString &title : titles) {
        for (const QString &first : given) {
            for (const QString &last : family)
                m_names.append(QStringLiteral("%1 %2 %3").arg(title, first, last));
        }
    }
    QVERIFY(m_names.size() >= 300);
    for (const QString &name : std::as_const(m_names)) {
        CertificateData data = samples::certificate(2, name);
        data.familyName = name;
        m_certificates.append(data);
    }
    m_font = QRawFont::fromFont(referenceFont({certificateFontFamily(), 16, true}));
    const base::Result<QList<BatchFinding>> findings = preflight(m_certificates);
    QVERIFY(findings.has_value());
    m_findings = *findings;
    const base::Result<RenderedPdf> rendered = renderCertificates(m_certificates);
    QVERIFY(rendered.has_value());
    QCOMPARE(rendered->pageCounts, QList<int>(m_names.size(), 1));
    m_pdf = rendered->bytes;
}

void CertificateNamesTest::nothingIsCutSilently()
{
    const QStringList pages = readback::output(m_pdf, QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("%"), QStringLiteral("-")}).split(u'\f');
    QVERIFY(pages.size() >= m_names.size());
    static const QRegularExpression blanks(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const auto index = static_cast<int>(i);
        if (has(index, {PreflightCode::Cut, PreflightCode::MissingGlyph, PreflightCode::OtherFont, PreflightCode::EmptyText, PreflightCode::ManyMarks}))
            continue;
        const QString page = QString(pages[i]).normalized(QString::NormalizationForm_C).remove(blanks);
        const QString wanted = printable(m_names[i]).remove(blanks);
        QVERIFY2(page.contains(wanted), qPrintable(QStringLiteral("%1: %2\n%3").arg(i).arg(m_names[i].left(200), pages[i].left(500))));
    }
}

void CertificateNamesTest::nothingLeavesThePage()
{
    const QRectF paper(0, 0, 595.3, 841.9);
    const QList<readback::Word> words = readback::words(m_pdf);
    QVERIFY(words.size() > m_names.size() * 20);
    for (const readback::Word &word : words)
        QVERIFY2(paper.contains(word.box.topLeft()) && paper.contains(word.box.bottomRight()), qPrintable(QStringLiteral("page %1: %2").arg(word.page).arg(word.text.left(100))));
}

qreal CertificateNamesTest::widthAtFloor(const QString &text) const
{
    const QList<quint32> glyphs = m_font.glyphIndexesForString(text);
    const QList<QPointF> advances = m_font.advancesForGlyphIndexes(glyphs);
    qreal width = 0;
    for (const QPointF &advance : advances)
        width += advance.x();
    return width / ReferenceEm * pointsToMm(16);
}

CertificateNamesTest::Expected CertificateNamesTest::expected(const QString &name) const
{
    Expected result;
    static const QRegularExpression invisible(QStringLiteral("[\\p{Cf}\\p{Cc}\\x{2028}\\x{2029}\\x{34F}\\x{115F}\\x{3164}\\x{FFFE}]"));
    static const QRegularExpression blankPair(QStringLiteral("^\\s|\\s$|\\s\\s"), QRegularExpression::UseUnicodePropertiesOption);
    const QString clean = printable(name).trimmed();
    result.isEmpty = clean.isEmpty();
    result.hasInvisible = QString(name).remove(u'\n').contains(invisible);
    result.hasDoubleBlank = name.contains(blankPair);
    const QList<uint> letters = clean.toUcs4();
    result.lacksLetter = std::any_of(letters.begin(), letters.end(), [&](uint letter) { return letter != u'\n' && !m_font.supportsCharacter(letter); });
    static const QRegularExpression marks(QStringLiteral("\\p{M}{4}"));
    result.hasManyMarks = clean.contains(marks);
    // Two lines hold a name whose longest unbreakable part fits, and which is not much longer than both.
    constexpr qreal line = 156;
    static const QRegularExpression gaps(QStringLiteral("(?<=-)(?=[\\p{L}\\p{N}])|[ \\n]"));
    qreal longest = 0;
    for (const QString &part : clean.left(6000).split(gaps))
        longest = std::max(longest, widthAtFloor(part));
    const qreal all = widthAtFloor(clean.left(6000));
    result.isTooLong = longest > line || all > 2 * line;
    return result;
}

void CertificateNamesTest::badNamesAreNamed()
{
    using enum PreflightCode;
    for (int i = 0; i < int(m_names.size()); ++i) {
        const Expected wrong = expected(m_names[i]);
        const QByteArray name = QStringLiteral("%1: %2").arg(i).arg(m_names[i].left(200)).toUtf8();
        QVERIFY2(has(i, {EmptyText}) == wrong.isEmpty, name.constData());
        if (wrong.isEmpty)
            continue;
        QVERIFY2(has(i, {DoubleBlank}) == wrong.hasDoubleBlank, name.constData());
        QVERIFY2(has(i, {InvisibleCharacter}) == wrong.hasInvisible, name.constData());
        QVERIFY2(has(i, {Overflow, Cut}) == wrong.isTooLong, name.constData());
        QVERIFY2(has(i, {ManyMarks}) == wrong.hasManyMarks, name.constData());
        if (!has(i, {Cut})) // what is cut off is not looked at any more
            QVERIFY2(has(i, {MissingGlyph, OtherFont}) == wrong.lacksLetter, name.constData());
    }
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, CertificateNamesTest)
#include "tst_certificatenames.moc"
