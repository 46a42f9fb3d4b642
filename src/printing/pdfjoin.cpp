#include "printing/pdfjoin.h"

#include <stdexcept>

namespace printing {

namespace {

constexpr int Deepest = 50; ///< of objects that lead to each other

} // namespace

void PdfJoin::add(const QByteArray &pdf)
{
    const PdfObjects source(pdf);
    QHash<int, int> numbers;
    if (m_intents.isEmpty()) {
        const QByteArrayView intents = pdfValue(source.object(source.root()).text, "/OutputIntents");
        m_intents = renumbered(intents, pdfReferences(intents), [&](int old) { return copied(source, old, numbers, 0); });
    }
    for (const int page : source.pages()) {
        const PdfObject &object = source.object(page);
        const QByteArrayView parent = pdfValue(object.text, "/Parent");
        const QList<PdfReference> parents = pdfReferences(parent);
        const int parentNumber = parents.isEmpty() ? 0 : parents.first().number;
        // Each page is an object of its own, even where two are alike.
        m_pages.append(m_writer.add(renumbered(object.text, object.references, [&](int old) {
            return old == parentNumber ? m_tree : copied(source, old, numbers, 0);
        })));
    }
}

int PdfJoin::copied(const PdfObjects &source, int number, QHash<int, int> &numbers, int depth)
{
    if (const int known = numbers.value(number); known > 0)
        return known;
    if (depth > Deepest)
        throw std::runtime_error("objects go in circles");
    const PdfObject &object = source.object(number);
    const QByteArray text = renumbered(object.text, object.references, [&](int old) { return copied(source, old, numbers, depth + 1); });
    const QByteArray digest = pdfDigest(text);
    const int known = m_known.value(digest);
    const int result = known > 0 ? known : m_writer.add(text);
    m_known.insert(digest, result);
    numbers.insert(number, result);
    return result;
}

QByteArray PdfJoin::finished(const PdfInfo &info)
{
    const QByteArray digest = pdfDigest(m_writer.bytes());
    return m_writer.closed(m_tree, m_pages, info, m_intents, digest);
}

} // namespace printing
