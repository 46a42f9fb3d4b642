#pragma once

#include <QByteArray>
#include <QStringView>

#include <array>
#include <vector>

namespace models {

/// The folded text of all rows of a table in one block of UTF-8, so that a key stroke in a filter is
/// one scan over memory. Rows are numbers given by the caller, small and dense. A filter matches a
/// row when each of its words occurs in the row's text; "Muller", "Mueller" and "Müller" are one
/// word (base::fold, base::foldUmlauts).
class SearchBlock
{
public:
    /// Adds a row or replaces its text; fields are separated by line breaks.
    void set(quint32 row, QStringView text);
    void remove(quint32 row);

    /// For each row whether it matches, up to the highest row there is. An empty filter matches all.
    [[nodiscard]] std::vector<bool> match(QStringView filter) const;
    [[nodiscard]] bool matches(quint32 row, QStringView filter) const;

private:
    struct Segment
    {
        quint32 offset;
        quint32 length;
        quint32 row;
    };

    [[nodiscard]] static QByteArray folded(QStringView text);
    [[nodiscard]] static std::vector<std::vector<QByteArray>> needles(QStringView filter);
    void append(quint32 row, const QByteArray &bytes);
    void mark(const QByteArray &needle, std::vector<bool> &rows) const;
    void compact();

    QByteArray m_bytes;
    std::vector<Segment> m_segments;       ///< in order of offset
    std::vector<quint32> m_segmentOf;      ///< by row
    std::array<quint32, 256> m_frequency{};
    qsizetype m_waste = 0;
};

} // namespace models
