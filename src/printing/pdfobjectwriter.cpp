#include "printing/pdfobjectwriter.h"

#include "printing/pdfmetadata.h"

#include <QCryptographicHash>

namespace printing {

namespace {

/// Four bytes above 127 tell programs that this is no text (ISO 19005-1 § 6.1.2).
constexpr QByteArrayView Header("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

} // namespace

QByteArray pdfDigest(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

QByteArray renumbered(QByteArrayView text, const QList<PdfReference> &references, const PdfObjectWriter::NumberOf &numberOf)
{
    QByteArray result;
    result.reserve(text.size() + 64);
    qsizetype from = 0;
    for (const PdfReference &old : references) {
        result += text.sliced(from, old.at - from);
        result += reference(numberOf(old.number));
        from = old.at + old.length;
    }
    return result += text.sliced(from);
}

PdfObjectWriter::PdfObjectWriter() : m_bytes(Header.toByteArray()) {}

int PdfObjectWriter::reserve()
{
    m_offsets.append(0);
    return static_cast<int>(m_offsets.size());
}

int PdfObjectWriter::add(QByteArrayView text)
{
    m_offsets.append(m_bytes.size());
    m_bytes += QByteArray::number(m_offsets.size()) + " 0 obj\n";
    m_bytes += text;
    m_bytes += "\nendobj\n";
    return static_cast<int>(m_offsets.size());
}

QByteArray PdfObjectWriter::closed(int tree, const QList<int> &pages, const PdfInfo &info, const QByteArray &intents, const QByteArray &digest)
{
    const qsizetype start = m_bytes.size();
    QByteArray kids;
    for (const int page : pages)
        kids += reference(page) + ' ';
    const QByteArray treeText = "<< /Type /Pages /Count " + QByteArray::number(pages.size()) + " /Kids [ " + kids + "] >>";
    if (tree > 0) {
        m_offsets[tree - 1] = m_bytes.size();
        m_bytes += QByteArray::number(tree) + " 0 obj\n" + treeText + "\nendobj\n";
    } else {
        tree = add(treeText);
    }
    const int metadata = add(metadataStream(info));
    const int dictionary = add(infoDictionary(info));
    const QByteArray intentEntry = intents.isEmpty() ? QByteArray() : " /OutputIntents " + intents;
    const int root = add("<< /Type /Catalog /Pages " + reference(tree) + " /Metadata " + reference(metadata) + " /Lang " + pdfText(info.language)
                         + " /ViewerPreferences << /DisplayDocTitle true >>" + intentEntry + " >>");
    const QByteArray id = pdfDigest(digest + pdfDigest(QByteArrayView(m_bytes).sliced(start))).toHex();

    const qsizetype table = m_bytes.size();
    const QByteArray count = QByteArray::number(m_offsets.size() + 1);
    m_bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const qsizetype offset : std::as_const(m_offsets))
        m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    m_bytes += "trailer << /Info " + reference(dictionary) + " /Root " + reference(root) + " /Size " + count + " /ID [<" + id + "><" + id
        + ">] >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return std::move(m_bytes);
}

} // namespace printing
