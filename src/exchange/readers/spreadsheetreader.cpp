#include "exchange/readers/spreadsheetreader.h"

#include "exchange/readers/spreadsheets/limits.h"
#include "exchange/readers/spreadsheets/odsreader.h"
#include "exchange/readers/spreadsheets/xlsreader.h"
#include "exchange/readers/spreadsheets/xlsxreader.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QLocale>

namespace exchange {

using namespace spreadsheets;

namespace {

enum class Container { None, Zip, Compound, FlatOds, OfficeXml, WebPage };

bool startsWithIgnoringCase(QByteArrayView bytes, QByteArrayView start)
{
    return bytes.size() >= start.size() && qstrnicmp(bytes.data(), start.size(), start.data(), start.size()) == 0;
}

QByteArrayView withoutMarkAndBlanks(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\xEF\xBB\xBF")))
        bytes = bytes.sliced(3);
    while (!bytes.isEmpty() && QByteArrayView(" \t\r\n").contains(bytes.front()))
        bytes = bytes.sliced(1);
    return bytes;
}

Container containerOf(const QByteArray &bytes)
{
    constexpr qsizetype prologSize = 4'000; // of XML
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return Container::Zip;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return Container::Compound;
    const QByteArrayView text = withoutMarkAndBlanks(QByteArrayView(bytes).first(std::min(bytes.size(), prologSize)));
    for (const QByteArrayView tag : {QByteArrayView("<!doctype html"), QByteArrayView("<html"), QByteArrayView("<head"),
             QByteArrayView("<body"), QByteArrayView("<table"), QByteArrayView("<style"), QByteArrayView("<meta")}) {
        if (startsWithIgnoringCase(text, tag))
            return Container::WebPage;
    }
    if (text.startsWith(QByteArrayView("<office:document")))
        return Container::FlatOds;
    if (!text.startsWith(QByteArrayView("<?xml")))
        return Container::None;
    if (text.contains(QByteArrayView("urn:oasis:names:tc:opendocument:xmlns:office:1.0")))
        return Container::FlatOds;
    if (text.contains(QByteArrayView("urn:schemas-microsoft-com:office:spreadsheet")))
        return Container::OfficeXml;
    return text.contains(QByteArrayView("<html")) ? Container::WebPage : Container::None;
}

/// Reads the archive as what its parts say that it is.
Read<> readZip(const QByteArray &bytes, SheetChooser &chooser, QString &encoding)
{
    const auto package = ZipPackage::open(bytes);
    if (!package)
        return tl::unexpected(package.error());
    const bool isOpenDocument = (*package)->contains(QStringLiteral("content.xml"))
        && (*package)->contains(QStringLiteral("META-INF/manifest.xml"));
    if (isOpenDocument) {
        encoding = QStringLiteral("ods");
        return readOds(**package, chooser);
    }
    encoding = QStringLiteral("xlsx");
    if (!(*package)->contains(QStringLiteral("[Content_Types].xml"))
        && !(*package)->contains(QStringLiteral("xl/workbook.xml")))
        return tl::unexpected(Trouble::OtherFormat);
    return readXlsx(**package, chooser);
}

Read<> readAny(const QByteArray &bytes, SheetChooser &chooser, QString &encoding)
{
    switch (containerOf(bytes)) {
    case Container::Zip: return readZip(bytes, chooser, encoding);
    case Container::Compound: encoding = QStringLiteral("xls"); return readXls(bytes, chooser);
    case Container::FlatOds: encoding = QStringLiteral("ods"); return readFlatOds(bytes, chooser);
    case Container::OfficeXml:
    case Container::WebPage: return tl::unexpected(Trouble::WebPage);
    case Container::None: break;
    }
    return tl::unexpected(Trouble::OtherFormat);
}

} // namespace

const qint64 SpreadsheetReader::maximumSize = maximumFileSize;

bool SpreadsheetReader::recognises(const QByteArray &firstBytes)
{
    return containerOf(firstBytes) != Container::None;
}

base::Result<SourceTable> SpreadsheetReader::read(QIODevice &device, const QString &source, const Options &options)
{
    const QByteArray bytes = device.read(maximumSize + 1);
    if (bytes.isEmpty() && !device.atEnd())
        return base::fail(base::ErrorCode::System,
            QCoreApplication::translate("exchange", "%1 cannot be read: %2").arg(source, device.errorString()));
    return read(bytes, source, options);
}

base::Result<SourceTable> SpreadsheetReader::read(
    const QByteArray &bytes, const QString &source, const Options &options)
{
    if (bytes.size() > maximumSize)
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("exchange", "%1 is too large: a list may have %2 bytes.")
                .arg(source, QLocale().toString(maximumSize)));
    SheetChooser chooser(options.sheet);
    QString encoding;
    if (const auto done = readAny(bytes, chooser, encoding); !done)
        return refusal(done.error(), source);
    return chooser.table(source, encoding);
}

} // namespace exchange
