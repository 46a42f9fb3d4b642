#include "support/testmain.h"

#include "handmadepdf.h"
#include "pdfreadback.h"
#include "printing/certificatebatch.h"
#include "printing/documentfont.h"
#include "printing/letterhead.h"
#include "printing/schedulepage.h"
#include "printing/typesetter.h"
#include "printingsamples.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

using namespace printing;
using samples::pdfStream;

/// Certificates as files that last: PDF/A-1b by PDFBox Preflight, letterheads, QR codes read by zbar.
class CertificatePdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesPreflight_data();
    void passesPreflight();
    void keepsALetterheadAsVectors();
    void tellsWhyALetterheadIsAPicture_data();
    void tellsWhyALetterheadIsAPicture();
    void showsALetterheadAlikeEverywhere_data();
    void showsALetterheadAlikeEverywhere();
    void drawsALargeLetterheadWithFewerDots();
    void placesALetterheadOfManyForms();
    void codesAreReadFromPaper();
    void carriesTheStatement();
    void splitsWithoutLoss();

private:
    static QByteArray letterhead(qreal opacity = 1, bool isPdfA = false)
    {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        (void)buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(isPdfA ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_4);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        painter.setOpacity(opacity);
        painter.fillRect(0, 0, writer.width(), writer.height() / 40, QColor(11, 90, 107));
        painter.setFont(QFont(documentFontFamily(), 14)); // embedded without a list of its glyphs where this is no PDF/A
        painter.drawText(600, 2 * writer.height() / 40, QStringLiteral("Briefkopf"));
        painter.end();
        return pdf;
    }
    /// A page made by hand: its content (object 4), its resources, further objects from 5 on, its boxes.
    static QByteArray handmade(const QByteArray &content, const QByteArray &resources, const QList<QByteArray> &further = {},
                               const QByteArray &boxes = "/MediaBox [0 0 595 842]")
    {
        const QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                                        "<< /Type /Page /Parent 2 0 R " + boxes + " /Contents 4 0 R /Resources << " + resources + " >> >>",
                                        pdfStream(content)};
        return samples::handmadePdf(objects + further);
    }
    /// A form that shows the next one `links` times, and so on, `count` forms from object 5 on.
    static QList<QByteArray> formsInForms(int count, int links)
    {
        QList<QByteArray> forms;
        for (int i = 0; i < count; ++i) {
            QByteArray names;
            for (int link = 0; link < links && i + 1 < count; ++link)
                names += "/X" + QByteArray::number(link) + ' ' + QByteArray::number(6 + i) + " 0 R ";
            forms.append(pdfStream("0 g 0 0 9 9 re f", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Group << /S /Transparency >> /Resources << /XObject << "
                                    + names + ">> >>"));
        }
        return forms;
    }
    /// Pages below pages below pages.
    static QByteArray bottomlessTree()
    {
        QList<QByteArray> nodes;
        for (int i = 0; i < 100000; ++i)
            nodes.append("<< /Type /Pages /Count 1 /Kids [" + QByteArray::number(6 + i) + " 0 R] >>");
        nodes.append("<< /Type /Page /MediaBox [0 0 595 842] >>");
        return handmade({}, {}, nodes).replace("/Kids [3 0 R]", "/Kids [5 0 R]");
    }
    static QByteArray seal()
    {
        QImage image(120, 60, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setBrush(QColor(200, 30, 30, 120));
        painter.drawEllipse(10, 5, 100, 50);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        (void)buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    /// The program's layout on a background, with a seal.
    static CertificateDesign design(const QByteArray &background)
    {
        const QString sealHash = QString(64, u'1');
        CertificateDesign design;
        design.layout = standardLayout(domain::CertificateKind::Certificate, DocumentLanguage::German);
        design.layout.background = background.isEmpty() ? QString() : QString(64, u'2');
        design.layout.elements.append({90, {}, {60, 243, 30, 15}, ImageElement{sealHash, {}, false, Qt::AlignCenter}});
        const auto blob = [&](const QString &hash) { return base::Result<QByteArray>(hash == sealHash ? seal() : background); };
        const base::Result<LayoutAssets> assets = layoutAssets(design.layout, blob, seal());
        if (!assets)
            qFatal("%s", qPrintable(assets.error().message));
        design.assets = *assets;
        return design;
    }
    static QString statement(int i)
    {
        QString text = QStringLiteral("IL1:");
        for (int k = 0; k < 190; ++k)
            text += QLatin1Char("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"[(i * 31 + k * 17 + k * k) % 45]);
        return text;
    }
    static QList<CertificateData> batch(int count, int sessions = 10)
    {
        QList<CertificateData> certificates;
        for (int i = 0; i < count; ++i) {
            CertificateData data = samples::certificate(sessions, QStringLiteral("Dr. Änne Maier-%1").arg(i));
            data.statement = statement(i);
            data.number = QStringLiteral("2024-%1").arg(i, 4, 10, QLatin1Char('0'));
            certificates.append(data);
        }
        return certificates;
    }
    QString save(const QByteArray &pdf, const QString &name = QStringLiteral("test.pdf"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    static QList<QByteArray> parts(const RenderedPdf &rendered, const QList<CertificateData> &certificates)
    {
        QList<QByteArray> result;
        const base::Result<> split = splitCertificates(rendered, certificates, [&](int, const QByteArray &bytes) -> base::Result<> {
            result.append(bytes);
            return {};
        });
        return split ? result : QList<QByteArray>();
    }
    /// The jars of PDFBox Preflight as a class path; empty when one is missing.
    static QString preflightPath()
    {
        QStringList found;
        for (const char *jar : {"preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "commons-io", "javax.activation", "jaxb-api"})
            found.append(QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1StringView(jar)));
        const bool complete = std::all_of(found.begin(), found.end(), [](const QString &jar) { return QFile::exists(jar); });
        return complete && !QStandardPaths::findExecutable(QStringLiteral("java")).isEmpty() ? found.join(u':') : QString();
    }

    QTemporaryDir m_folder;
};

void CertificatePdfTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(checkDocumentFont().has_value());
}

void CertificatePdfTest::passesPreflight_data()
{
    if (preflightPath().isEmpty())
        QSKIP("needs PDFBox Preflight: java, libpdfbox2-java, libcommons-io-java, libactivation-java, libjaxb-api-java");
    QTest::addColumn<QByteArray>("pdf");
    const QList<CertificateData> certificates = batch(4, 30);
    const RenderedPdf plain = *renderCertificates(certificates);
    QTest::newRow("batch") << plain.bytes;
    QTest::newRow("single") << parts(plain, certificates)[2];
    const RenderedPdf onLetterhead = *renderCertificates(certificates, design(letterhead()));
    QTest::newRow("letterhead as vectors") << onLetterhead.bytes;
    QTest::newRow("single on letterhead") << parts(onLetterhead, certificates)[3];
    QTest::newRow("letterhead in PDF/A") << renderCertificates(certificates, design(letterhead(1, true)))->bytes;
    QTest::newRow("letterhead as picture") << renderCertificates(certificates, design(letterhead(0.5)))->bytes;
    QTest::newRow("picture as background") << renderCertificates(certificates, design(seal()))->bytes;
    QTest::newRow("joined") << *joinPdfs(parts(onLetterhead, certificates), pdfInfo(certificates.first()));
    QTest::newRow("schedule") << *renderSchedule(samples::schedule(40));
    CertificateData odd = samples::certificate(2, QStringLiteral("<&> \"%1\" (x) \\ é Ł 😀"));
    odd.statement = QStringLiteral("1\n2\n<&>");
    QTest::newRow("odd signs") << renderCertificates({odd})->bytes;
}

void CertificatePdfTest::passesPreflight()
{
    QFETCH(QByteArray, pdf);
    const QString path = save(pdf);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("java"), {QStringLiteral("-cp"), preflightPath(), QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path});
    QVERIFY(process.waitForFinished(120000));
    const QByteArray said = process.readAll();
    QVERIFY2(said.contains("is a valid PDF/A-1b file"), said.constData());
    if (!QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
        QCOMPARE(QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}), 0);
}

void CertificatePdfTest::keepsALetterheadAsVectors()
{
    const CertificateDesign onLetterhead = design(letterhead());
    QCOMPARE(onLetterhead.assets.letterheadNote, QString());
    const QList<CertificateData> certificates = batch(20, 2);
    const RenderedPdf rendered = *renderCertificates(certificates, onLetterhead);
    const RenderedPdf plain = *renderCertificates(certificates, design({}));
    QVERIFY2(rendered.bytes.size() - plain.bytes.size() < letterhead().size() + 20 * 400, "the letterhead is stored once");
    if (!readback::hasPoppler())
        QSKIP("needs pdftotext");
    for (const QString &page : readback::pageTexts(rendered.bytes))
        QVERIFY(page.contains(QStringLiteral("Briefkopf")));
    const QByteArray single = parts(rendered, certificates)[7];
    QVERIFY(readback::plainText(single).contains(QStringLiteral("Briefkopf")));
    QVERIFY(readback::plainText(single).contains(certificates[7].recipient));
    const QString images = readback::output(single, QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("%")});
    QCOMPARE(images.trimmed().split(u'\n').size(), 2 + 2); // two lines of heading, logo and seal
    // On screen it is a picture.
    Typesetter typesetter;
    const Page page = certificatePages(typesetter, onLetterhead.layout, onLetterhead.assets, certificates[0]).pages.first();
    QCOMPARE(page.background->image.pixelColor(10, 10), QColor(11, 90, 107));
}

void CertificatePdfTest::tellsWhyALetterheadIsAPicture_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<QString>("reason");
    QTest::newRow("transparency") << letterhead(0.5) << QStringLiteral("transparency");
    QTest::newRow("font") << handmade("BT /F1 20 Tf 50 700 Td (Brief) Tj ET", "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>")
                          << QStringLiteral("not embedded");
    QTest::newRow("press colours") << handmade("0 0 0 1 k 50 50 200 200 re f", "") << QStringLiteral("CMYK");
    QTest::newRow("press colours by name") << handmade("/DeviceCMYK cs 0 0 0 1 sc 50 50 200 200 re f", "") << QStringLiteral("CMYK");
    QTest::newRow("blending") << handmade("/G gs 50 50 200 200 re f", "/ExtGState << /G << /BM /Multiply >> >>") << QStringLiteral("transparency");
    QTest::newRow("in circles") << handmade("/X Do", "/XObject << /X 4 0 R >>") << QString();
    QTest::newRow("form upon form") << handmade("/X Do", "/XObject << /X 5 0 R >>", formsInForms(40, 8)) << QString();
    QTest::newRow("bottomless") << handmade("/X Do", "/XObject << /X 5 0 R >>", formsInForms(100000, 1)) << QStringLiteral("damaged");
    QTest::newRow("bottomless tree of pages") << bottomlessTree() << QStringLiteral("damaged");
    QTest::newRow("layer of a form") << handmade("/X Do", "/XObject << /X 5 0 R >>", {pdfStream("", "/Subtype /Form /BBox [0 0 9 9] /OC << /Type /OCG >>")})
                                     << QStringLiteral("layers");
    QTest::newRow("layer of marks") << handmade("/OC /L BDC 0 0 9 9 re f EMC", "/Properties << /L 5 0 R >>", {"<< /Type /OCG /Name (Entwurf) >>"})
                                    << QStringLiteral("layers");
    QTest::newRow("pattern in press colours")
        << handmade("/Pattern cs /P scn 0 0 99 99 re f", "/Pattern << /P 5 0 R >>",
                    {pdfStream("0 0 0 1 k 0 0 5 5 re f", "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >>")})
        << QStringLiteral("CMYK");
    const QByteArray type3("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 65 /LastChar 65 /Widths [9]"
                           " /Encoding << /Differences [65 /a] >> /CharProcs << /a 6 0 R >> >>");
    QTest::newRow("glyph in press colours") << handmade("BT /F 9 Tf (A) Tj ET", "/Font << /F 5 0 R >>", {type3, pdfStream("9 0 d0 0 0 0 1 k 0 0 5 5 re f")})
                                            << QStringLiteral("CMYK");
    QTest::newRow("drawn glyph") << handmade("BT /F 9 Tf (A) Tj ET", "/Font << /F 5 0 R >>", {type3, pdfStream("9 0 0 0 9 9 d1 0 0 5 5 re f")}) << QString();
    const auto type1 = [](const QByteArray &name, const QByteArray &entries) {
        return handmade("BT /F 9 Tf (A) Tj ET", "/Font << /F 5 0 R >>",
                        {"<< /Type /Font /Subtype /Type1 /BaseFont /" + name + " /FontDescriptor 6 0 R >>",
                         "<< /Type /FontDescriptor /FontName /" + name + " /FontFile 7 0 R " + entries + " >>", pdfStream("%!PS-AdobeFont-1.0")});
    };
    QTest::newRow("letters of a font not named") << type1("ABCDEF+Brief", {}) << QStringLiteral("which letters");
    QTest::newRow("letters of a font named") << type1("ABCDEF+Brief", "/CharSet (/A)") << QString();
    QTest::newRow("whole font") << type1("Brief", {}) << QString();
    QTest::newRow("smoothed picture in the text") << handmade("BI /W 1 /H 1 /BPC 8 /CS /G /I true ID x EI", "") << QStringLiteral("pictures");
    QTest::newRow("PostScript") << handmade("/X Do", "/XObject << /X 5 0 R >>", {pdfStream("", "/Subtype /PS")}) << QStringLiteral("pictures");
    QTest::newRow("plain") << handmade("0.5 g 50 50 200 200 re f", "") << QString();
    QTest::newRow("damaged") << QByteArray("%PDF-1.4\nnothing") << QStringLiteral("damaged");
}

void CertificatePdfTest::tellsWhyALetterheadIsAPicture()
{
    QFETCH(QByteArray, pdf);
    QFETCH(QString, reason);
    const QString obstacle = letterheadObstacle(pdf);
    QCOMPARE(obstacle.isEmpty(), reason.isEmpty());
    QVERIFY2(obstacle.contains(reason), qPrintable(obstacle));
}

void CertificatePdfTest::showsALetterheadAlikeEverywhere_data()
{
    QTest::addColumn<QByteArray>("boxes");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("A4") << QByteArray("/MediaBox [0 0 595 842]") << QByteArray("20 742 200 80 re f");
    QTest::newRow("square") << QByteArray("/MediaBox [0 0 500 500]") << QByteArray("10 410 200 80 re f");
    QTest::newRow("wide") << QByteArray("/MediaBox [0 0 842 595]") << QByteArray("20 505 400 70 re f");
    QTest::newRow("cropped") << QByteArray("/MediaBox [0 0 700 900] /CropBox [100 100 500 600] /TrimBox [200 200 400 500]")
                             << QByteArray("110 500 200 90 re f 0 0 90 90 re f");
    QTest::newRow("turned") << QByteArray("/MediaBox [0 0 842 595] /Rotate 90") << QByteArray("20 505 400 70 re f");
}

void CertificatePdfTest::showsALetterheadAlikeEverywhere()
{
    QFETCH(QByteArray, boxes);
    QFETCH(QByteArray, content);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
        QSKIP("needs pdftoppm");
    const QByteArray letterhead = handmade("0 0.2 0.8 rg " + content, {}, {}, boxes);
    CertificateLayout layout;
    layout.background = QString(64, u'2');
    const auto assets = layoutAssets(layout, [&](const QString &) { return base::Result<QByteArray>(letterhead); });
    QVERIFY(assets.has_value());
    QCOMPARE(assets->letterheadNote, QString());
    const base::Result<QByteArray> pdf = renderPdf({Page{layout.size, {}, assets->background}}, PdfInfo());
    QVERIFY(pdf.has_value());
    const QString prefix = m_folder.filePath(QStringLiteral("alike"));
    QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-png"), QStringLiteral("-singlefile"), save(*pdf), prefix}), 0);
    const auto blueBox = [](const QImage &image) {
        QRect box;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).red() < 128)
                    box |= QRect(x, y, 1, 1);
            }
        }
        return QRectF(box.x() * 1.0 / image.width(), box.y() * 1.0 / image.height(), box.width() * 1.0 / image.width(), box.height() * 1.0 / image.height());
    };
    const QRectF printed = blueBox(QImage(prefix + QStringLiteral(".png")));
    const QRectF shown = blueBox(assets->background->image);
    QVERIFY(!printed.isEmpty());
    const auto isNear = [](qreal one, qreal other) { return qAbs(one - other) < 0.006; };
    QVERIFY2(isNear(printed.left(), shown.left()) && isNear(printed.top(), shown.top()) && isNear(printed.width(), shown.width()) && isNear(printed.height(), shown.height()),
             qPrintable(QStringLiteral("printed %1 %2 %3 %4, shown %5 %6 %7 %8").arg(printed.x()).arg(printed.y()).arg(printed.width()).arg(printed.height())
                            .arg(shown.x()).arg(shown.y()).arg(shown.width()).arg(shown.height())));
}

void CertificatePdfTest::drawsALargeLetterheadWithFewerDots()
{
    const QByteArray pdf = handmade("0 g 0 0 595 842 re f", "");
    QCOMPARE(letterheadImage(pdf, {254, 508}, 10)->size(), QSize(100, 200));
    QCOMPARE(letterheadImage(pdf, {1200, 1200}, 300)->size(), QSize(6000, 6000));
}

void CertificatePdfTest::placesALetterheadOfManyForms()
{
    const CertificateDesign onForms = design(handmade("/X Do", "/XObject << /X 5 0 R >>", formsInForms(30, 8)));
    QCOMPARE(onForms.assets.letterheadNote, QString());
    const base::Result<RenderedPdf> rendered = renderCertificates(batch(1, 2), onForms);
    QVERIFY(rendered.has_value());
    QVERIFY(!rendered->bytes.contains("/Transparency"));
}

void CertificatePdfTest::codesAreReadFromPaper()
{
    const QString zbar = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
    if (zbar.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
        QSKIP("needs zbarimg and pdftoppm");
    const QList<CertificateData> certificates = batch(12, 3);
    const QString path = save(renderCertificates(certificates, design(letterhead()))->bytes);
    const QString prefix = m_folder.filePath(QStringLiteral("page"));
    QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-gray"), QStringLiteral("-png"), path, prefix}), 0);
    const QStringList pages = QDir(m_folder.path()).entryList({QStringLiteral("page-*.png")}, QDir::Files, QDir::Name);
    QCOMPARE(pages.size(), certificates.size());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QProcess process;
        process.start(zbar, {QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"),
                             m_folder.filePath(pages[i])});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).chopped(1), certificates[i].statement);
    }
}

void CertificatePdfTest::carriesTheStatement()
{
    if (!readback::hasPoppler())
        QSKIP("needs pdfinfo");
    CertificateData data = samples::certificate(1);
    data.statement = QStringLiteral("IL1:A<B&C$%*+-./:");
    const QByteArray pdf = renderCertificates({data})->bytes;
    QVERIFY(pdf.contains("/Statement (IL1:A<B&C$%*+-./:)"));
    const QString xmp = readback::output(pdf, QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), QStringLiteral("%")});
    QVERIFY(xmp.contains(QStringLiteral("<lotse:Statement>IL1:A&lt;B&amp;C$%*+-./:</lotse:Statement>")));
    QVERIFY(!renderCertificates({data, data})->bytes.contains("/Statement"));
}

void CertificatePdfTest::splitsWithoutLoss()
{
    const QList<CertificateData> certificates = batch(6, 12);
    const RenderedPdf rendered = *renderCertificates(certificates, design(seal()));
    QCOMPARE(rendered.pageCounts.size(), 6);
    const QList<QByteArray> single = parts(rendered, certificates);
    QCOMPARE(single.size(), 6);
    QCOMPARE(parts(rendered, certificates), single); // the same bytes each time
    if (!readback::hasPoppler())
        QSKIP("needs pdftotext");
    const QStringList pages = readback::pageTexts(rendered.bytes);
    QStringList cut;
    for (const QByteArray &pdf : single)
        cut += readback::pageTexts(pdf);
    QCOMPARE(cut, pages);
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, CertificatePdfTest)
#include "tst_certificatepdf.moc"
