#include "printing/pdfmetadata.h"

#include "base/clock.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace printing {

namespace {

QString programName()
{
    return QStringLiteral("Impulslotse");
}

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QDateTime creation(const PdfInfo &info)
{
    const QDateTime moment = info.created.isValid() ? info.created : base::Clock::now();
    return moment.toUTC();
}

/// XML text: what XML 1.0 cannot hold is left out.
QString xml(const QString &text)
{
    QString valid;
    valid.reserve(text.size());
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 && !c.isNonCharacter())
            valid += c;
    }
    return valid.toHtmlEscaped();
}

QByteArray xmpPacket(const PdfInfo &info)
{
    static const QString pattern = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%3</rdf:li></rdf:Alt></dc:description>\n"
        "<dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreatorTool>%5</xmp:CreatorTool><pdf:Producer>%5</pdf:Producer>\n"
        "<xmp:CreateDate>%6</xmp:CreateDate><xmp:ModifyDate>%6</xmp:ModifyDate><xmp:MetadataDate>%6</xmp:MetadataDate>\n"
        "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\n"
        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n");
    const QString moment = creation(info).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'Z';
    return pattern.arg(xml(info.title), xml(info.author), xml(info.subject), xml(info.language), programName(), moment).toUtf8();
}

} // namespace

void setMetadata(QPDF &document, const PdfInfo &info)
{
    QPDFObjectHandle root = document.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(info.language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);

    const QByteArray packet = xmpPacket(info);
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&document, std::string(packet.constData(), static_cast<size_t>(packet.size())));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", document.makeIndirectObject(metadata));

    const QString date = QStringLiteral("D:%1Z").arg(creation(info).toString(QStringLiteral("yyyyMMddHHmmss")));
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    dictionary.replaceKey("/Title", unicode(info.title));
    dictionary.replaceKey("/Author", unicode(info.author));
    dictionary.replaceKey("/Subject", unicode(info.subject));
    dictionary.replaceKey("/Creator", unicode(programName()));
    dictionary.replaceKey("/Producer", unicode(programName()));
    dictionary.replaceKey("/CreationDate", QPDFObjectHandle::newString(date.toStdString()));
    dictionary.replaceKey("/ModDate", QPDFObjectHandle::newString(date.toStdString()));
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(dictionary));
}

QByteArray toBytes(QPDF &document)
{
    document.getTrailer().removeKey("/ID"); // else half of the writer's random one stays
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.4");
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setNewlineBeforeEndstream(true); // ISO 19005-1 § 6.1.7
    writer.setDeterministicID(true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

base::Result<QByteArray> withMetadata(const QByteArray &pdf, const PdfInfo &info)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
        setMetadata(document, info);
        return toBytes(document);
    } catch (const std::exception &error) {
        return base::fail(base::ErrorCode::System, QCoreApplication::translate("printing", "The PDF could not be made."),
                          QString::fromUtf8(error.what()));
    }
}

} // namespace printing
