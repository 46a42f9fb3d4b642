#include "support/difficulttexts.h"
#include "support/testmain.h"

#include "handmadepdf.h"
#include "printing/certificatebatch.h"
#include "printing/documentfont.h"
#include "printing/pagepainter.h"
#include "printing/schedulepage.h"
#include "printing/typesetter.h"
#include "printingsamples.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <numeric>

using namespace printing;

/// PDFs read back by programs that others wrote: qpdf, pdffonts, pdftotext, pdfinfo.
class PdfRendererTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSoundAndEmbedsFonts_data();
    void isSoundAndEmbedsFonts();
    void saysWhatItIs();
    void keepsToPdfA();
    void storesAnImageOnce();
    void givesEveryNameExactly_data();
    void givesEveryNameExactly();
    void splitsABatch();
    void joinsKeptPdfs();
    void joinsPdfsOfOthers();
    void refusesDamagedPdfs();
    void stopsWhenAsked();
    void takesAnyText();
    void setsBlackTextOnAShape();
    void isTheSameEachTime();
    void reportsAShortWrite();

private:
    QString save(const QByteArray &pdf, const QString &name = QStringLiteral("test.pdf"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    static QString output(const QString &program, const QStringList &arguments, int *exitCode = nullptr)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        if (exitCode)
            *exitCode = process.exitCode();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static bool isMissing(const QString &program) { return QStandardPaths::findExecutable(program).isEmpty(); }
    static QList<CertificateData> batch(int count)
    {
        QList<CertificateData> certificates;
        for (int i = 0; i < count; ++i) {
            CertificateData data = samples::certificate(i % 14, QStringLiteral("Anna Maier %1").arg(i));
            data.number = QStringLiteral("2024-%1").arg(i, 4, 10, QLatin1Char('0'));
            certificates.append(data);
        }
        return certificates;
    }

    QTemporaryDir m_folder;
};

#define SKIP_WITHOUT(program)                                                                       \
    if (isMissing(QStringLiteral(program)))                                                         \
    QSKIP("needs the program " program)

void PdfRendererTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(checkDocumentFont().has_value());
}

void PdfRendererTest::isSoundAndEmbedsFonts_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<int>("pages");
    const RenderedPdf certificates = *renderCertificates(batch(20));
    QTest::newRow("certificates") << certificates.bytes << std::accumulate(certificates.pageCounts.begin(), certificates.pageCounts.end(), 0);
    QTest::newRow("schedule") << *renderSchedule(samples::schedule(40)) << 2;
}

void PdfRendererTest::isSoundAndEmbedsFonts()
{
    SKIP_WITHOUT("qpdf");
    SKIP_WITHOUT("pdffonts");
    QFETCH(QByteArray, pdf);
    QFETCH(int, pages);
    const QString path = save(pdf);
    int exitCode = -1;
    const QString check = output(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &exitCode);
    QVERIFY2(exitCode == 0, qPrintable(check));
    QCOMPARE(output(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), path}).trimmed(), QString::number(pages));
    const QStringList fonts = output(QStringLiteral("pdffonts"), {path}).trimmed().split(u'\n').mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(QStringLiteral("^(LiberationSans|NotoSans).* yes +(yes|no) +yes +\\d+ +\\d+ *$"));
    for (const QString &font : fonts)
        QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
}

void PdfRendererTest::saysWhatItIs()
{
    SKIP_WITHOUT("pdfinfo");
    const QString path = save(renderCertificates({samples::certificate()})->bytes);
    const QString info = output(QStringLiteral("pdfinfo"), {path});
    static const QRegularExpression blanks(QStringLiteral(" +"));
    const QString plain = QString(info).replace(blanks, QStringLiteral(" "));
    QVERIFY2(plain.contains(QStringLiteral("Title: Zertifikat Nr. 2024-0012 – Dr.-Ing. Änne von der Heide\n")), qPrintable(info));
    QVERIFY(plain.contains(QStringLiteral("Author: Geschäftsstelle Klimamobilität\n")));
    QVERIFY(plain.contains(QStringLiteral("Creator: Impulslotse\n")));
    QVERIFY(plain.contains(QStringLiteral("(A4)")));
    const QString xmp = output(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    QVERIFY(xmp.contains(QStringLiteral("<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>")));
    QVERIFY(xmp.contains(QStringLiteral("2024-11-05T08:30:00Z")));
}

void PdfRendererTest::keepsToPdfA()
{
    SKIP_WITHOUT("qpdf");
    CertificateData data = samples::certificate();
    data.logo = QImage(60, 40, QImage::Format_ARGB32);
    data.logo.fill(QColor(10, 90, 110, 128));
    data.programme = QStringLiteral("Klima <&> \"Mobil\"");
    const QString path = save(renderCertificates({data})->bytes);
    const QByteArray json = output(QStringLiteral("qpdf"), {QStringLiteral("--json"), path}).toUtf8();
    QVERIFY(!QJsonDocument::fromJson(json).object().isEmpty());
    static const QRegularExpression mask(QStringLiteral("\"/SMask\": \"\\d+ 0 R\""));
    QVERIFY2(!mask.match(QString::fromUtf8(json)).hasMatch(), "no transparency masks");
    QVERIFY2(!json.contains("\"/ca\": 0"), "no transparent filling");
    QVERIFY2(!json.contains("\"/CA\": 0"), "no transparent outline");
    QVERIFY(json.contains("\"/OutputIntents\""));
    QVERIFY(json.contains("\"/Lang\": \"u:de\"") || json.contains("\"/Lang\": \"de\""));
    QVERIFY(json.contains("\"/DisplayDocTitle\": true"));
    QVERIFY(!json.contains("/JavaScript") && !json.contains("/EmbeddedFile"));
}

void PdfRendererTest::storesAnImageOnce()
{
    QImage logo(300, 200, QImage::Format_RGB32);
    for (int y = 0; y < logo.height(); ++y) {
        for (int x = 0; x < logo.width(); ++x)
            logo.setPixel(x, y, qRgb((x * 7919 + y * 104729) % 256, (x * y) % 256, (x + 31 * y) % 256));
    }
    QList<CertificateData> certificates = batch(1);
    certificates[0].logo = logo;
    const qsizetype one = renderCertificates(certificates)->bytes.size();
    certificates = batch(40);
    for (CertificateData &data : certificates)
        data.logo = logo;
    const qsizetype forty = renderCertificates(certificates)->bytes.size();
    QVERIFY2(forty < one + 39 * 8 * 1024, qPrintable(QStringLiteral("%1 and %2 bytes").arg(one).arg(forty)));
}

void PdfRendererTest::givesEveryNameExactly_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("own") << QStringList{QStringLiteral("Prof. Dr. Friederike Stiftinger-Pfiffig"), QStringLiteral("Łukasz Żółć"),
                                        QStringLiteral("Đặng Thị Hồng"), QStringLiteral("D’Angelo fi fl ffi ti tt"),
                                        QStringLiteral("Saint-Exupéry"), QStringLiteral("<b>Anna</b> & Söhne")};
    QStringList names;
    const QList<testsupport::DifficultText> strings = testsupport::difficultTexts(QStringLiteral(SHARED_TOOLS_DIR));
    for (const auto &[kind, text] : strings) {
        if (kind == u"german" || kind == u"latin")
            names.append(text.normalized(QString::NormalizationForm_C));
    }
    QTest::newRow("shared") << names;
}

void PdfRendererTest::givesEveryNameExactly()
{
    SKIP_WITHOUT("pdftotext");
    QFETCH(QStringList, names);
    if (names.isEmpty())
        QSKIP("the shared list of difficult names is not there");
    QList<CertificateData> certificates;
    for (const QString &name : std::as_const(names)) {
        CertificateData data = samples::certificate(2, name);
        data.familyName = name;
        data.institution = QStringLiteral("Stadt %1").arg(name);
        certificates.append(data);
    }
    const QString path = save(renderCertificates(certificates)->bytes);
    for (int page = 1; page <= names.size(); ++page) {
        const QString number = QString::number(page);
        const QString text = output(QStringLiteral("pdftotext"), {QStringLiteral("-f"), number, QStringLiteral("-l"), number, path, QStringLiteral("-")});
        const QStringList lines = text.split(u'\n');
        const QString &name = names[page - 1];
        const QString oneLine = text.simplified();
        QVERIFY2(name.size() > 40 ? oneLine.contains(name) : lines.contains(name), qPrintable(name + u'\n' + text));
        QVERIFY2(oneLine.contains(QStringLiteral("Stadt %1").arg(name)), qPrintable(text));
        QVERIFY(lines.contains(QStringLiteral("Zertifikat")));
    }
}

void PdfRendererTest::splitsABatch()
{
    SKIP_WITHOUT("pdftotext");
    const QList<CertificateData> certificates = batch(15);
    const base::Result<RenderedPdf> rendered = renderCertificates(certificates);
    QVERIFY(rendered.has_value());
    QCOMPARE(rendered->pageCounts.size(), 15);
    QCOMPARE(rendered->pageCounts[13], 2);
    QList<int> order;
    const base::Result<> split = splitCertificates(*rendered, certificates, [&](int index, const QByteArray &pdf) -> base::Result<> {
        order.append(index);
        const QString path = save(pdf);
        int exitCode = -1;
        output(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}, &exitCode);
        const bool sound = isMissing(QStringLiteral("qpdf")) || exitCode == 0;
        const bool names = output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).contains(certificates[index].recipient);
        const bool titled = output(QStringLiteral("pdfinfo"), {path}).contains(certificates[index].recipient);
        if (!sound || !names || !titled)
            return base::fail(base::ErrorCode::System, QStringLiteral("part %1").arg(index));
        return {};
    });
    QVERIFY2(split.has_value(), split ? "" : qPrintable(split.error().message));
    QCOMPARE(order.size(), 15);
}

void PdfRendererTest::joinsKeptPdfs()
{
    SKIP_WITHOUT("pdftotext");
    const QList<CertificateData> certificates = batch(3);
    QList<QByteArray> kept;
    for (const CertificateData &data : certificates)
        kept.append(renderCertificates({data})->bytes);
    const base::Result<QByteArray> joined = joinPdfs(kept, pdfInfo(certificates.first()));
    QVERIFY(joined.has_value());
    const QString text = output(QStringLiteral("pdftotext"), {save(*joined), QStringLiteral("-")});
    for (const CertificateData &data : certificates)
        QVERIFY(text.contains(data.recipient));
    // What was cut out of one batch shares its fonts again.
    const QList<CertificateData> many = batch(30);
    QList<QByteArray> parts;
    qsizetype sum = 0;
    QVERIFY(splitCertificates(*renderCertificates(many), many, [&](int, const QByteArray &pdf) -> base::Result<> {
                parts.append(pdf);
                sum += pdf.size();
                return {};
            }).has_value());
    const base::Result<QByteArray> again = joinPdfs(parts, pdfInfo(many.first()));
    QVERIFY(again.has_value());
    QVERIFY2(again->size() < sum / 4, qPrintable(QStringLiteral("%1 of %2 bytes").arg(again->size()).arg(sum)));
    QCOMPARE(output(QStringLiteral("pdftotext"), {save(*again), QStringLiteral("-")}),
             output(QStringLiteral("pdftotext"), {save(renderCertificates(many)->bytes), QStringLiteral("-")}));
}

void PdfRendererTest::joinsPdfsOfOthers()
{
    SKIP_WITHOUT("pdfinfo");
    SKIP_WITHOUT("qpdf");
    // A page that inherits its box.
    const QByteArray inherits = samples::handmadePdf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 300 400] >>",
                                                      "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << >> >>", samples::pdfStream("0 0 9 9 re f")});
    const base::Result<QByteArray> joined = joinPdfs({inherits, inherits}, {});
    QVERIFY(joined.has_value());
    QVERIFY(output(QStringLiteral("pdfinfo"), {save(*joined)}).contains(QRegularExpression(QStringLiteral("Page size: +300 x 400"))));
    // A certificate that somebody encrypted.
    const QList<CertificateData> certificates = batch(1);
    const QString encrypted = m_folder.filePath(QStringLiteral("encrypted.pdf"));
    int exitCode = -1;
    (void)output(QStringLiteral("qpdf"), {QStringLiteral("--encrypt"), QString(), QStringLiteral("owner"), QStringLiteral("256"), QStringLiteral("--"),
                                          save(renderCertificates(certificates)->bytes), encrypted}, &exitCode);
    QCOMPARE(exitCode, 0);
    QFile file(encrypted);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const base::Result<QByteArray> opened = joinPdfs({file.readAll()}, {});
    QVERIFY(opened.has_value());
    QVERIFY(output(QStringLiteral("pdftotext"), {save(*opened), QStringLiteral("-")}).contains(certificates.first().recipient));
}

void PdfRendererTest::refusesDamagedPdfs()
{
    QList<QByteArray> everyNodeTwice{"<< /Type /Catalog /Pages 2 0 R >>"};
    for (int i = 3; i < 43; ++i) {
        const QByteArray next = QByteArray::number(i) + " 0 R ";
        everyNodeTwice.append("<< /Type /Pages /Count 2 /Kids [" + next + next + "] >>");
    }
    everyNodeTwice.append("<< /Type /Page /MediaBox [0 0 9 9] /Resources << >> >>");
    QVERIFY(!joinPdfs({samples::handmadePdf(everyNodeTwice)}, {}).has_value());
    const base::Result<QByteArray> joined = joinPdfs({QByteArray("no PDF at all")}, {});
    QVERIFY(!joined.has_value());
    QCOMPARE(joined.error().code, base::ErrorCode::System);
    QVERIFY(!joinPdfs({}, {}).has_value());
    QVERIFY(!renderCertificates({}).has_value());
}

void PdfRendererTest::stopsWhenAsked()
{
    QList<int> told;
    const base::Result<RenderedPdf> rendered = renderCertificates(batch(10), [&](int done, int total) {
        told.append(done);
        return total == 10 && done < 4;
    });
    QVERIFY(!rendered.has_value());
    QCOMPARE(rendered.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(told, QList<int>({1, 2, 3, 4}));
}

void PdfRendererTest::takesAnyText()
{
    SKIP_WITHOUT("qpdf");
    const QList<testsupport::DifficultText> strings = testsupport::difficultTexts(QStringLiteral(SHARED_TOOLS_DIR));
    if (strings.isEmpty())
        QSKIP("the shared list of difficult strings is not there");
    QList<CertificateData> certificates;
    for (const auto &[kind, text] : strings) {
        if (kind == u"script")
            continue; // whether the platform warns about a script depends on the fonts installed
        CertificateData data = samples::certificate(2, text);
        data.number = text;
        data.institution = text;
        data.programme = text;
        data.sessions[1].title = text;
        data.sessions[1].detail = text;
        certificates.append(data);
    }
    const base::Result<RenderedPdf> rendered = renderCertificates(certificates);
    QVERIFY(rendered.has_value());
    int exitCode = -1;
    const QString check = output(QStringLiteral("qpdf"), {QStringLiteral("--check"), save(rendered->bytes)}, &exitCode);
    QVERIFY2(exitCode == 0, qPrintable(check));
    const QStringList names = certificateFileNames(certificates);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    for (const QString &name : names)
        QVERIFY2(name.toUtf8().size() < 160 && !name.contains(u'/') && !name.contains(u'\n') && name.endsWith(u".pdf"), qPrintable(name));
    const base::Result<> split = splitCertificates(*rendered, certificates, [&](int, const QByteArray &) { return base::Result<>(); });
    QVERIFY(split.has_value());
}

/// What a shape leaves to the painter is no pen for text, not even for black.
void PdfRendererTest::setsBlackTextOnAShape()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("needs pdftotext");
    Page page;
    QPainterPath path;
    path.addRect(20, 20, 60, 10);
    page.items.append(Shape{path, QColor(0xD5, 0x5E, 0x00), {}, 0.2, {}, {}});
    page.items.append(TextRun{QStringLiteral("Fachplaner"), {{}, 12, true, false}, QColor(Qt::black), {22, 27}, 40, {}});
    const auto pdf = renderPdf(QList<Page>{page}, PdfInfo());
    QVERIFY(pdf);
    QVERIFY(output(QStringLiteral("pdftotext"), {save(*pdf), QStringLiteral("-")}).contains(QLatin1StringView("Fachplaner")));
    Typesetter typesetter;
    const QImage image = pageImage(page, 150, typesetter).convertToFormat(QImage::Format_RGB32);
    bool hasBlack = false;
    for (int y = 0; y < image.height() && !hasBlack; ++y) {
        for (int x = 0; x < image.width() && !hasBlack; ++x)
            hasBlack = qGray(image.pixel(x, y)) < 40;
    }
    QVERIFY(hasBlack);
}

void PdfRendererTest::isTheSameEachTime()
{
    const QByteArray first = renderCertificates(batch(3))->bytes;
    QCOMPARE(renderCertificates(batch(3))->bytes, first);
}

void PdfRendererTest::reportsAShortWrite()
{
    QBuffer closed;
    QVERIFY(closed.open(QIODevice::ReadOnly));
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
    QVERIFY(!writePdf(closed, QByteArray("x")).has_value());
    QBuffer open;
    QVERIFY(open.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(open, QByteArray("x")).has_value());
}

LOTSE_GUI_TEST_MAIN(QGuiApplication, PdfRendererTest)
#include "tst_pdfrenderer.moc"
