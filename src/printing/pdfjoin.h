#pragma once

#include "printing/pdfobjectwriter.h"

namespace printing {

/// Several PDFs that this program made in one, what they have in common (fonts, pictures, letterhead) stored once. Methods throw
/// std::runtime_error when one is damaged or comes from elsewhere.
class PdfJoin
{
public:
    void add(const QByteArray &pdf);
    [[nodiscard]] QByteArray finished(const PdfInfo &info);

private:
    int copied(const PdfObjects &source, int number, QHash<int, int> &numbers, int depth);

    PdfObjectWriter m_writer;
    int m_tree = m_writer.reserve();
    QHash<QByteArray, int> m_known; ///< objects by their digest
    QList<int> m_pages;
    QByteArray m_intents;
};

} // namespace printing
