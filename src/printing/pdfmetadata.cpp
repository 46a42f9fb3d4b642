#include "printing/pdfmetadata.h"

#include "base/clock.h"

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

/// Strings of a PDF/A-1 have at most 65,535 bytes (ISO 19005-1 § 6.1.12); nobody reads a title of a thousand letters.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 4000;
    return text.left(longest);
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

/// The signed statement, in a namespace of its own whose description PDF/A asks for (ISO 19005-1 § 6.7.8).
QString statementDescription(const QString &statement)
{
    static const QString pattern = QStringLiteral(
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
        "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
        "<pdfaSchema:schema>Impulslotse certificate</pdfaSchema:schema>"
        "<pdfaSchema:namespaceURI>urn:impulslotse:certificate:1#</pdfaSchema:namespaceURI><pdfaSchema:prefix>lotse</pdfaSchema:prefix>\n"
        "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
        "<pdfaProperty:name>Statement</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType>"
        "<pdfaProperty:category>external</pdfaProperty:category>"
        "<pdfaProperty:description>Signed statement of the certificate</pdfaProperty:description>"
        "</rdf:li></rdf:Seq></pdfaSchema:property>\n</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n"
        "<rdf:Description rdf:about=\"\" xmlns:lotse=\"urn:impulslotse:certificate:1#\">"
        "<lotse:Statement>%1</lotse:Statement></rdf:Description>\n");
    return statement.isEmpty() ? QString() : pattern.arg(xml(statement));
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
        "</rdf:Description>\n%7</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n");
    const QString moment = creation(info).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + u'Z';
    return pattern
        .arg(xml(shortened(info.title)), xml(shortened(info.author)), xml(shortened(info.subject)), xml(info.language), programName(), moment,
             statementDescription(info.statement))
        .toUtf8();
}

} // namespace

QByteArray pdfText(const QString &text)
{
    return QByteArray::fromStdString(unicode(shortened(text)).unparse());
}

QByteArray infoDictionary(const PdfInfo &info)
{
    const QByteArray date = pdfText(QStringLiteral("D:%1Z").arg(creation(info).toString(QStringLiteral("yyyyMMddHHmmss"))));
    QByteArray result = "<< /Title " + pdfText(info.title) + " /Author " + pdfText(info.author) + " /Subject " + pdfText(info.subject) + " /Creator "
        + pdfText(programName()) + " /Producer " + pdfText(programName()) + " /CreationDate " + date + " /ModDate " + date;
    if (!info.statement.isEmpty())
        result += " /Statement " + pdfText(info.statement);
    return result + " >>";
}

QByteArray metadataStream(const PdfInfo &info)
{
    const QByteArray packet = xmpPacket(info);
    return "<< /Type /Metadata /Subtype /XML /Length " + QByteArray::number(packet.size()) + " >>\nstream\n" + packet + "\nendstream";
}

void setMetadata(QPDF &document, const PdfInfo &info)
{
    QPDFObjectHandle root = document.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(info.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));

    const QByteArray packet = xmpPacket(info);
    QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&document, packet.toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", document.makeIndirectObject(metadata));
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(QPDFObjectHandle::parse(infoDictionary(info).toStdString())));
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

} // namespace printing
