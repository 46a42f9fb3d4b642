#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QSet>

namespace printing {

/// A reference inside the text of an object: "12 0 R".
struct PdfReference
{
    qsizetype at = 0;
    qsizetype length = 0;
    int number = 0;
};

/// An object as its writer wrote it, streams as they are: the text between "obj" and "endobj".
struct PdfObject
{
    QByteArrayView text;
    QList<PdfReference> references; ///< outside of strings and streams, in order
};

/// The references in a text of PDF syntax (ISO 32000-1 § 7.3), up to a stream's content.
[[nodiscard]] QList<PdfReference> pdfReferences(QByteArrayView text);

/// What stands for `key` ("/Kids") in the dictionary that `text` begins with; empty when nothing does.
[[nodiscard]] QByteArrayView pdfValue(QByteArrayView text, QByteArrayView key);

/// The objects of a PDF with a classic cross-reference table and without object streams, such as QPdfWriter and QPDFWriter make, found
/// without decoding anything. For PDFs that this program made itself: others are refused, such as encrypted ones, ones with changes
/// appended, and ones whose pages inherit from their tree.
class PdfObjects
{
public:
    /// Throws std::runtime_error when the PDF is another one than that.
    explicit PdfObjects(const QByteArray &pdf);

    /// Throws std::runtime_error when there is none.
    [[nodiscard]] const PdfObject &object(int number) const;
    [[nodiscard]] int root() const { return m_root; }
    /// Numbers of the pages in order.
    [[nodiscard]] const QList<int> &pages() const { return m_pages; }

private:
    void readTable(qsizetype start);
    void collectPages(int node, int depth, QSet<int> &known);

    QByteArray m_pdf;
    QHash<int, PdfObject> m_objects;
    QList<int> m_pages;
    int m_root = 0;
};

} // namespace printing
