#include "models/searchblock.h"

#include "base/text.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

namespace models {

namespace {

constexpr quint32 NoRow = ~quint32(0);
constexpr quint32 NoSegment = ~quint32(0);

QList<QStringView> words(QStringView text)
{
    QList<QStringView> result;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && !text[i].isSpace();
        if (inside && start < 0)
            start = i;
        if (!inside && start >= 0) {
            result.append(text.sliced(start, i - start));
            start = -1;
        }
    }
    return result;
}

/// Where `needle` occurs at or after `from`, found by its rarest byte; -1 when nowhere before `end`.
qsizetype find(const char *bytes, qsizetype from, qsizetype end, const QByteArray &needle, qsizetype rarest)
{
    const qsizetype tail = needle.size() - rarest;
    while (from + needle.size() <= end) {
        const char *start = bytes + from + rarest;
        const auto *hit = static_cast<const char *>(memchr(start, needle[rarest], static_cast<size_t>(end - from - needle.size() + 1)));
        if (!hit)
            return -1;
        const qsizetype position = hit - bytes - rarest;
        if (memcmp(bytes + position, needle.constData(), static_cast<size_t>(rarest + tail)) == 0)
            return position;
        from = position + 1;
    }
    return -1;
}

} // namespace

QByteArray SearchBlock::folded(QStringView text)
{
    const QString plain = base::fold(text);
    QByteArray bytes = plain.toUtf8();
    bytes += '\n';
    // A word of a filter holds no blank, so the second form is needed only for words that differ.
    for (const QStringView word : words(plain)) {
        const QString other = base::foldUmlauts(word);
        if (other != word) {
            bytes += other.toUtf8();
            bytes += '\n';
        }
    }
    return bytes;
}

std::vector<std::vector<QByteArray>> SearchBlock::needles(QStringView filter)
{
    std::vector<std::vector<QByteArray>> result;
    for (const QStringView word : words(filter)) {
        std::vector<QByteArray> forms{base::fold(word).toUtf8()};
        if (forms.front().isEmpty())
            continue;
        const QByteArray other = base::foldUmlauts(word).toUtf8();
        if (other != forms.front())
            forms.push_back(other);
        result.push_back(std::move(forms));
    }
    return result;
}

void SearchBlock::append(quint32 row, const QByteArray &bytes)
{
    if (row >= m_segmentOf.size())
        m_segmentOf.resize(row + 1, NoSegment);
    m_segmentOf[row] = static_cast<quint32>(m_segments.size());
    m_segments.push_back({static_cast<quint32>(m_bytes.size()), static_cast<quint32>(bytes.size()), row});
    m_bytes += bytes;
}

void SearchBlock::set(quint32 row, QStringView text)
{
    remove(row);
    const QByteArray bytes = folded(text);
    for (const char byte : bytes)
        ++m_frequency[static_cast<unsigned char>(byte)];
    append(row, bytes);
}

void SearchBlock::remove(quint32 row)
{
    if (row >= m_segmentOf.size() || m_segmentOf[row] == NoSegment)
        return;
    Segment &segment = m_segments[m_segmentOf[row]];
    std::memset(m_bytes.data() + segment.offset, '\n', segment.length);
    m_waste += segment.length;
    segment.row = NoRow;
    m_segmentOf[row] = NoSegment;
    if (m_waste > 65536 && m_waste > m_bytes.size() / 2)
        compact();
}

void SearchBlock::compact()
{
    const QByteArray old = std::exchange(m_bytes, {});
    const std::vector<Segment> segments = std::exchange(m_segments, {});
    m_waste = 0;
    for (const Segment &segment : segments) {
        if (segment.row != NoRow)
            append(segment.row, old.mid(segment.offset, segment.length));
    }
}

void SearchBlock::mark(const QByteArray &needle, std::vector<bool> &rows) const
{
    const auto rarest = std::min_element(needle.begin(), needle.end(), [this](char a, char b) {
        return m_frequency[static_cast<unsigned char>(a)] < m_frequency[static_cast<unsigned char>(b)];
    }) - needle.begin();
    qsizetype from = 0;
    size_t segment = 0;
    while ((from = find(m_bytes.constData(), from, m_bytes.size(), needle, rarest)) >= 0) {
        while (segment + 1 < m_segments.size() && m_segments[segment + 1].offset <= from)
            ++segment;
        if (m_segments[segment].row != NoRow)
            rows[m_segments[segment].row] = true;
        from = m_segments[segment].offset + m_segments[segment].length;
    }
}

std::vector<bool> SearchBlock::match(QStringView filter) const
{
    std::vector<bool> result(m_segmentOf.size(), true);
    for (const std::vector<QByteArray> &forms : needles(filter)) {
        std::vector<bool> rows(m_segmentOf.size(), false);
        for (const QByteArray &form : forms)
            mark(form, rows);
        std::transform(result.begin(), result.end(), rows.begin(), result.begin(), std::logical_and<bool>());
    }
    return result;
}

bool SearchBlock::matches(quint32 row, QStringView filter) const
{
    if (row >= m_segmentOf.size() || m_segmentOf[row] == NoSegment)
        return false;
    const Segment &segment = m_segments[m_segmentOf[row]];
    const auto text = QByteArrayView(m_bytes).sliced(segment.offset, segment.length);
    const auto all = needles(filter);
    return std::all_of(all.begin(), all.end(), [&](const std::vector<QByteArray> &forms) {
        return std::any_of(forms.begin(), forms.end(), [&](const QByteArray &form) { return text.contains(form); });
    });
}

} // namespace models
