#pragma once

#include "printing/pdfobjects.h"
#include "printing/pdfrenderer.h"

#include <functional>

namespace printing {

/// Writes the objects of a PDF/A-1b one after another and remembers where they begin.
class PdfObjectWriter
{
public:
    PdfObjectWriter();
    /// Goes on behind objects that were written before.
    PdfObjectWriter(QByteArray bytes, QList<qsizetype> offsets) : m_bytes(std::move(bytes)), m_offsets(std::move(offsets)) {}

    using NumberOf = std::function<int(int old)>;

    /// Returns the number of the object.
    int add(QByteArrayView text);
    /// A number for an object that is written later by closed().
    int reserve();

    /// The page tree gets the number `tree`, or the next one when that is 0; then come Info, XMP, catalogue and the table of all objects.
    /// `intents` is the value of /OutputIntents, `digest` that of all objects so far: the document's ID follows from it.
    [[nodiscard]] QByteArray closed(int tree, const QList<int> &pages, const PdfInfo &info, const QByteArray &intents, const QByteArray &digest);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QList<qsizetype> &offsets() const { return m_offsets; }
    [[nodiscard]] int nextNumber() const { return static_cast<int>(m_offsets.size()) + 1; }

private:
    QByteArray m_bytes;
    QList<qsizetype> m_offsets;
};

/// The text with its references led to new numbers.
[[nodiscard]] QByteArray renumbered(QByteArrayView text, const QList<PdfReference> &references, const PdfObjectWriter::NumberOf &numberOf);

/// MD5: tells contents apart, protects nothing.
[[nodiscard]] QByteArray pdfDigest(QByteArrayView bytes);

} // namespace printing
