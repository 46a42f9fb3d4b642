#pragma once

#include "printing/pdfobjects.h"
#include "printing/pdfrenderer.h"

#include <QSet>

#include <map>
#include <vector>

namespace printing {

/// Documents put together from pages of a PDF that this program made, without decoding or compressing anything again: what
/// several of them show (fonts, pictures, letterhead) is copied as one block. Each document says in its Info and XMP what it is.
/// Methods throw std::runtime_error when the PDF is damaged. A const object may be used by several threads.
class PdfParts
{
public:
    /// `pageCounts`: how many pages each document has, in order.
    PdfParts(const QByteArray &pdf, const QList<int> &pageCounts);

    [[nodiscard]] QByteArray document(int index, const PdfInfo &info) const;

private:
    /// Objects that several documents share, as bytes that stand at the begin of each.
    struct Block
    {
        QByteArray bytes;
        QList<qsizetype> offsets;     ///< of the objects 1, 2, …
        QHash<int, int> numbers;      ///< new by old
        QByteArray digest;
    };
    /// What one document is made of.
    struct Plan
    {
        QList<int> pages;
        QList<int> own; ///< pages among them
        const Block *block = nullptr;
    };

    struct Found
    {
        QList<int> objects;
        QSet<int> known;
    };
    void collect(int number, Found &found) const;
    [[nodiscard]] Block makeBlock(const QList<int> &objects) const;

    PdfObjects m_objects;
    QSet<int> m_pages; ///< numbers of pages
    QList<PdfReference> m_intentReferences;
    QByteArray m_intents; ///< value of /OutputIntents
    std::vector<Plan> m_plans;
    std::map<QList<int>, Block> m_blocks;
};

} // namespace printing
