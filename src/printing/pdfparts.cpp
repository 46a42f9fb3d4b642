#include "printing/pdfparts.h"

#include "printing/pdfmetadata.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace printing {

namespace {

/// Four bytes above 127 tell programs that this is no text (ISO 19005-1 § 6.1.2).
constexpr QByteArrayView Header("%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");

QByteArray digest(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Md5);
}

/// Writes objects one after another and remembers where they begin.
class ObjectWriter
{
public:
    ObjectWriter(QByteArray bytes, QList<qsizetype> offsets) : m_bytes(std::move(bytes)), m_offsets(std::move(offsets)) {}

    [[nodiscard]] int nextNumber() const { return static_cast<int>(m_offsets.size()) + 1; }
    void begin()
    {
        m_offsets.append(m_bytes.size());
        m_bytes += QByteArray::number(m_offsets.size()) + " 0 obj\n";
    }
    void end() { m_bytes += "\nendobj\n"; }
    void add(QByteArrayView text)
    {
        begin();
        m_bytes += text;
        end();
    }
    /// The object with its references led to new numbers.
    template <class NumberOf>
    void addCopy(QByteArrayView text, const QList<PdfReference> &references, NumberOf numberOf)
    {
        begin();
        append(text, references, numberOf);
        end();
    }
    template <class NumberOf>
    void append(QByteArrayView text, const QList<PdfReference> &references, NumberOf numberOf)
    {
        qsizetype from = 0;
        for (const PdfReference &reference : references) {
            m_bytes += text.sliced(from, reference.at - from);
            m_bytes += QByteArray::number(numberOf(reference.number)) + " 0 R";
            from = reference.at + reference.length;
        }
        m_bytes += text.sliced(from);
    }

    [[nodiscard]] QByteArray finished(int root, int info, const QByteArray &id)
    {
        const qsizetype start = m_bytes.size();
        const QByteArray count = QByteArray::number(m_offsets.size() + 1);
        m_bytes += "xref\n0 " + count + "\n0000000000 65535 f \n";
        for (const qsizetype offset : std::as_const(m_offsets))
            m_bytes += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        const QByteArray digits = id.toHex();
        m_bytes += "trailer << /Info " + QByteArray::number(info) + " 0 R /Root " + QByteArray::number(root) + " 0 R /Size " + count + " /ID [<"
            + digits + "><" + digits + ">] >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
        return std::move(m_bytes);
    }

    QByteArray &bytes() { return m_bytes; }
    [[nodiscard]] const QList<qsizetype> &offsets() const { return m_offsets; }

private:
    QByteArray m_bytes;
    QList<qsizetype> m_offsets;
};

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
    ObjectWriter writer(Header.toByteArray(), {});
    for (const int number : objects) {
        const PdfObject &object = m_objects.object(number);
        writer.addCopy(object.text, object.references, [&](int old) { return block.numbers.value(old); });
    }
    block.bytes = writer.bytes();
    block.offsets = writer.offsets();
    block.digest = digest(block.bytes);
    return block;
}

QByteArray PdfParts::document(int index, const PdfInfo &info) const
{
    const Plan &plan = m_plans.at(static_cast<std::size_t>(index));
    QHash<int, int> numbers;
    int next = static_cast<int>(plan.block->offsets.size()) + 1;
    for (const int object : plan.own)
        numbers.insert(object, next++);
    const int tree = next;
    const auto numberOf = [&](int old) {
        const int own = numbers.value(old);
        const int number = own > 0 ? own : plan.block->numbers.value(old);
        return number > 0 ? number : tree; // all that is left is the parent of a page
    };
    QByteArray bytes;
    bytes.reserve(plan.block->bytes.size() + 32 * 1024);
    bytes += plan.block->bytes;
    ObjectWriter writer(std::move(bytes), plan.block->offsets);
    for (const int number : plan.own) {
        const PdfObject &object = m_objects.object(number);
        writer.addCopy(object.text, object.references, numberOf);
    }
    QByteArray kids;
    for (const int page : plan.pages)
        kids += QByteArray::number(numberOf(page)) + " 0 R ";
    writer.add("<< /Type /Pages /Count " + QByteArray::number(plan.pages.size()) + " /Kids [ " + kids + "] >>");
    const int metadata = writer.nextNumber();
    writer.add(metadataStream(info));
    const int dictionary = writer.nextNumber();
    writer.add(infoDictionary(info));
    const int root = writer.nextNumber();
    writer.begin();
    writer.bytes() += "<< /Type /Catalog /Pages " + QByteArray::number(tree) + " 0 R /Metadata " + QByteArray::number(metadata) + " 0 R /Lang "
        + pdfText(info.language) + " /ViewerPreferences << /DisplayDocTitle true >>";
    if (!m_intents.isEmpty()) {
        writer.bytes() += " /OutputIntents ";
        writer.append(m_intents, m_intentReferences, numberOf);
    }
    writer.bytes() += " >>";
    writer.end();
    const QByteArrayView own = QByteArrayView(writer.bytes()).sliced(plan.block->bytes.size());
    const QByteArray id = digest(plan.block->digest + digest(own));
    return writer.finished(root, dictionary, id);
}

} // namespace printing
