#include "workspace/certificatescan.h"

#include "printing/layoutassets.h"
#include "signing/codereader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPdfDocument>
#include <QPdfSelection>

namespace workspace {

namespace {

constexpr double pointsPerInch = 72;
constexpr double scanResolution = 300; ///< dpi
constexpr int mostPages = 20;
constexpr double largestSide = 1400; ///< of a page, in points: a little more than A3
constexpr qint64 mostPixels = 70'000'000; ///< A3 at 600 dpi
constexpr int mostMegabytes = 540; ///< these pixels at 64 bits
constexpr QByteArrayView statementStart("IL1:");

base::Failure refused(const char *sentence)
{
    return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("workspace", sentence));
}

/// The statement as it stands in the data of a PDF: up to the end of a string of PDF or of an element of XMP.
QString embeddedStatement(const QByteArray &bytes)
{
    const qsizetype start = bytes.indexOf(statementStart);
    if (start < 0)
        return {};
    qsizetype end = start;
    while (end < bytes.size() && end - start < 4000 && bytes[end] >= ' ' && bytes[end] <= '~' && bytes[end] != '<' && bytes[end] != ')')
        ++end;
    return QString::fromLatin1(bytes.sliced(start, end - start));
}

void scanPage(QPdfDocument &document, int page, CertificateScan &scan)
{
    QSizeF size = document.pagePointSize(page);
    const double longer = qMax(size.width(), size.height());
    if (size.isEmpty())
        return;
    if (longer > largestSide)
        size *= largestSide / longer;
    const QImage picture = document.render(page, (size * scanResolution / pointsPerInch).toSize());
    scan.codes += signing::codesIn(picture);
    scan.pageText += document.getAllText(page).text() + u'\n';
}

base::Result<CertificateScan> scanPdf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return refused(QT_TRANSLATE_NOOP("workspace", "The PDF cannot be read."));
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword)
        return refused(QT_TRANSLATE_NOOP("workspace", "The PDF is locked by a password. Please save it without one."));
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return refused(QT_TRANSLATE_NOOP("workspace", "The PDF is damaged and cannot be opened."));
    CertificateScan scan;
    for (int page = 0; page < qMin(document.pageCount(), mostPages); ++page)
        scanPage(document, page, scan);
    scan.codes.removeDuplicates();
    scan.embedded = embeddedStatement(bytes);
    scan.isPdf = true;
    return scan;
}

base::Result<CertificateScan> scanPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return refused(QT_TRANSLATE_NOOP("workspace", "The picture cannot be read."));
    QImageReader::setAllocationLimit(qMax(QImageReader::allocationLimit(), mostMegabytes));
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (qint64(reader.size().width()) * reader.size().height() > mostPixels)
        return refused(QT_TRANSLATE_NOOP("workspace", "The picture is too large. Please scan the page with 300 dpi."));
    const QImage picture = reader.read();
    if (picture.isNull())
        return refused(QT_TRANSLATE_NOOP("workspace", "The picture is damaged or of an unknown kind. Please give a PNG or JPEG file."));
    return CertificateScan{signing::codesIn(picture), {}, false, {}};
}

} // namespace

bool isPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    return buffer.open(QIODevice::ReadOnly) && !QImageReader::imageFormat(&buffer).isEmpty();
}

base::Result<CertificateScan> scanCertificate(const QByteArray &bytes)
{
    return printing::isPdf(bytes) ? scanPdf(bytes) : scanPicture(bytes);
}

} // namespace workspace
