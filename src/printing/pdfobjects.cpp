#include "printing/pdfobjects.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace printing {

namespace {

constexpr int DeepestTree = 64;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isDelimiter(char c)
{
    return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}' || c == '/' || c == '%';
}

/// One sign after another of PDF syntax; strings are one sign each.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    /// Empty at the end.
    QByteArrayView next()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
        const qsizetype from = m_at;
        if (from >= m_text.size())
            return {};
        const char c = m_text[m_at];
        if (c == '(')
            skipString();
        else if (c == '<' && !startsWith("<<"))
            m_at = std::max(m_text.indexOf('>', from), from) + 1;
        else if (startsWith("<<") || startsWith(">>"))
            m_at += 2;
        else if (c != '/' && isDelimiter(c))
            ++m_at;
        else
            skipWord();
        return m_text.sliced(from, std::min(m_at, m_text.size()) - from);
    }
    [[nodiscard]] qsizetype position() const { return m_at; }

private:
    [[nodiscard]] bool startsWith(QByteArrayView sign) const { return m_text.sliced(m_at).startsWith(sign); }

    void skipWord()
    {
        for (++m_at; m_at < m_text.size() && !isBlank(m_text[m_at]) && !isDelimiter(m_text[m_at]);)
            ++m_at;
    }

    void skipString()
    {
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\\')
                ++m_at;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0)
                break;
        }
        ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

int toNumber(QByteArrayView sign)
{
    int number = 0;
    if (sign.isEmpty() || sign.size() > 9)
        return -1;
    for (const char c : sign) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

[[noreturn]] void refuse(const char *what)
{
    throw std::runtime_error(what);
}

} // namespace

QList<PdfReference> pdfReferences(QByteArrayView text)
{
    QList<PdfReference> references;
    Scanner scanner(text);
    QByteArrayView beforeLast;
    QByteArrayView last;
    for (QByteArrayView sign = scanner.next(); !sign.isEmpty() && sign != "stream"; sign = scanner.next()) {
        if (sign == "R" && toNumber(beforeLast) > 0 && toNumber(last) == 0) {
            const qsizetype at = beforeLast.data() - text.data();
            references.append({at, scanner.position() - at, toNumber(beforeLast)});
        }
        beforeLast = std::exchange(last, sign);
    }
    return references;
}

QByteArrayView pdfValue(QByteArrayView text, QByteArrayView key)
{
    Scanner scanner(text);
    int depth = 0;
    qsizetype from = -1;
    for (QByteArrayView sign = scanner.next(); !sign.isEmpty() && sign != "stream"; sign = scanner.next()) {
        const bool closes = sign == ">>" || sign == "]";
        if (from >= 0 && depth == 1 && (sign.startsWith('/') || closes)) {
            const qsizetype at = sign.data() - text.data();
            const QByteArrayView value = text.sliced(from, at - from).trimmed();
            if (!value.isEmpty())
                return value;
            if (sign.startsWith('/')) // a name is the value
                return sign;
        }
        if (sign == "<<" || sign == "[")
            ++depth;
        else if (closes)
            --depth;
        else if (depth == 1 && sign == key)
            from = scanner.position();
    }
    return {};
}

PdfObjects::PdfObjects(const QByteArray &pdf) : m_pdf(pdf)
{
    const qsizetype end = m_pdf.lastIndexOf("startxref");
    if (end < 0)
        refuse("no startxref");
    Scanner scanner(QByteArrayView(m_pdf).sliced(end + 9));
    readTable(toNumber(scanner.next()));
    const QByteArrayView pageTree = pdfValue(object(m_root).text, "/Pages");
    const QList<PdfReference> tree = pdfReferences(pageTree);
    if (tree.isEmpty())
        refuse("no pages");
    QSet<int> known;
    collectPages(tree.first().number, 0, known);
}

void PdfObjects::readTable(qsizetype start)
{
    const QByteArrayView whole(m_pdf);
    if (start <= 0 || start >= whole.size() || !whole.sliced(start).startsWith("xref"))
        refuse("no cross-reference table");
    Scanner scanner(whole.sliced(start + 4));
    QList<std::pair<qsizetype, int>> places; // of objects in use
    for (QByteArrayView sign = scanner.next(); sign != "trailer"; sign = scanner.next()) {
        const int first = toNumber(sign);
        const int count = toNumber(scanner.next());
        if (first < 0 || count < 0 || count > whole.size() / 20)
            refuse("damaged cross-reference table");
        for (int i = 0; i < count; ++i) {
            const QByteArrayView offset = scanner.next();
            scanner.next();
            if (scanner.next() == "n")
                places.append({offset.toLongLong(), first + i});
        }
    }
    const QByteArrayView trailer = whole.sliced(start + 4 + scanner.position());
    for (const char *key : {"/Encrypt", "/Prev", "/XRefStm"}) {
        if (!pdfValue(trailer, key).isEmpty())
            refuse("encrypted or changed by others");
    }
    const QList<PdfReference> root = pdfReferences(pdfValue(trailer, "/Root"));
    if (root.isEmpty())
        refuse("no catalogue");
    m_root = root.first().number;
    std::sort(places.begin(), places.end());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto [from, number] = places[i];
        const qsizetype to = i + 1 < places.size() ? places[i + 1].first : start;
        if (from < 0 || to > whole.size() || from >= to)
            refuse("damaged cross-reference table");
        const QByteArrayView piece = whole.sliced(from, to - from);
        const qsizetype begin = piece.indexOf("obj") + 3;
        const qsizetype end = piece.lastIndexOf("endobj");
        if (begin < 3 || end < begin)
            refuse("damaged object");
        const QByteArrayView text = piece.sliced(begin, end - begin).trimmed();
        m_objects.insert(number, {text, pdfReferences(text)});
    }
}

const PdfObject &PdfObjects::object(int number) const
{
    const auto found = m_objects.constFind(number);
    if (found == m_objects.constEnd())
        refuse("an object is missing");
    return *found;
}

void PdfObjects::collectPages(int node, int depth, QSet<int> &known)
{
    if (depth > DeepestTree || known.contains(node))
        refuse("the pages go in circles");
    known.insert(node);
    const QByteArrayView text = object(node).text;
    const QByteArrayView kids = pdfValue(text, "/Kids");
    if (kids.isEmpty()) {
        if (pdfValue(text, "/MediaBox").isEmpty() || pdfValue(text, "/Resources").isEmpty())
            refuse("a page inherits from the tree");
        m_pages.append(node);
        return;
    }
    if (!pdfValue(text, "/Rotate").isEmpty() || !pdfValue(text, "/CropBox").isEmpty())
        refuse("pages inherit from the tree");
    const QList<PdfReference> references = pdfReferences(kids);
    for (const PdfReference &kid : references)
        collectPages(kid.number, depth + 1, known);
}

} // namespace printing
