#include "printing/pdfparts.h"

#include "printing/pdfobjectwriter.h"

#include <algorithm>

namespace printing {

namespace {

constexpr qsizetype SpaceForOwn = 32 * 1024; ///< bytes, of one certificate

} // namespace

PdfParts::PdfParts(const QByteArray &pdf, const QList<int> &pageCounts) : m_objects(pdf), m_pages(m_objects.pages().begin(), m_objects.pages().end())
{
    m_intents = pdfValue(m_objects.object(m_objects.root()).text, "/OutputIntents").toByteArray();
    m_intentReferences = pdfReferences(m_intents);
    Found intents;
    for (const PdfReference &reference : std::as_const(m_intentReferences))
        collect(reference.number, intents);

    QHash<int, int> uses; // documents that show an object
    QList<QList<int>> shown;
    qsizetype first = 0;
    for (const int count : pageCounts) {
        Plan plan;
        plan.pages = m_objects.pages().mid(first, count);
        Found found = intents;
        for (const int page : std::as_const(plan.pages))
            collect(page, found);
        for (const int object : std::as_const(found.objects))
            ++uses[object];
        shown.append(found.objects);
        m_plans.push_back(plan);
        first += count;
    }
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        QList<int> shared;
        for (const int object : shown[qsizetype(i)])
            (uses[object] > 1 ? shared : m_plans[i].own).append(object);
        std::sort(shared.begin(), shared.end());
        const auto known = m_blocks.find(shared);
        m_plans[i].block = known != m_blocks.end() ? &known->second : &m_blocks.emplace(shared, makeBlock(shared)).first->second;
    }
}

/// The object and what it leads to, except for the tree of pages.
void PdfParts::collect(int number, Found &found) const
{
    QList<int> waiting{number};
    while (!waiting.isEmpty()) {
        const int next = waiting.takeLast();
        if (found.known.contains(next))
            continue;
        found.known.insert(next);
        found.objects.append(next);
        const PdfObject &object = m_objects.object(next);
        const QByteArrayView parent = m_pages.contains(next) ? pdfValue(object.text, "/Parent") : QByteArrayView();
        for (const PdfReference &reference : object.references) {
            const char *at = object.text.data() + reference.at;
            if (parent.isEmpty() || at < parent.begin() || at >= parent.end())
                waiting.append(reference.number);
        }
    }
}

PdfParts::Block PdfParts::makeBlock(const QList<int> &objects) const
{
    Block block;
    for (const int object : objects)
        block.numbers.insert(object, static_cast<int>(block.numbers.size()) + 1);
    PdfObjectWriter writer;
    for (const int number : objects) {
        const PdfObject &object = m_objects.object(number);
        writer.add(renumbered(object.text, object.references, [&](int old) { return block.numbers.value(old); }));
    }
    block.bytes = writer.bytes();
    block.offsets = writer.offsets();
    block.digest = pdfDigest(block.bytes);
    return block;
}

QByteArray PdfParts::document(int index, const PdfInfo &info) const
{
    const Plan &plan = m_plans.at(static_cast<std::size_t>(index));
    QHash<int, int> numbers;
    int next = static_cast<int>(plan.block->offsets.size()) + 1;
    for (const int object : plan.own)
        numbers.insert(object, next++);
    const auto numberOf = [&](int old) {
        const int own = numbers.value(old);
        const int number = own > 0 ? own : plan.block->numbers.value(old);
        return number > 0 ? number : next; // all that is left is the parent of a page, which comes next
    };
    QByteArray bytes;
    bytes.reserve(plan.block->bytes.size() + SpaceForOwn);
    bytes += plan.block->bytes;
    PdfObjectWriter writer(std::move(bytes), plan.block->offsets);
    for (const int number : plan.own) {
        const PdfObject &object = m_objects.object(number);
        writer.add(renumbered(object.text, object.references, numberOf));
    }
    QList<int> pages;
    for (const int page : plan.pages)
        pages.append(numberOf(page));
    const QByteArray digest = plan.block->digest + pdfDigest(QByteArrayView(writer.bytes()).sliced(plan.block->bytes.size()));
    return writer.closed(0, pages, info, renumbered(m_intents, m_intentReferences, numberOf), digest);
}

} // namespace printing
