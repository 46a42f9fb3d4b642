#include "exchange/readers/spreadsheets/compounddocument.h"

#include "exchange/readers/spreadsheets/limits.h"

#include <QtEndian>

#include <algorithm>

namespace exchange::spreadsheets {

namespace {

constexpr quint32 largestSector = 0xFFFFFFFA; ///< greater numbers end a chain or say that a sector is not used
constexpr qsizetype headerSize = 512;
constexpr qsizetype entrySize = 128;
constexpr qsizetype smallSectorSize = 64;
constexpr qint64 smallestInSectors = 4096; ///< streams below lie in small sectors
constexpr size_t mostEntries = 10'000;

quint32 numberAt(QByteArrayView bytes, qsizetype offset)
{
    return offset + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.data() + offset) : 0;
}

quint16 shortAt(QByteArrayView bytes, qsizetype offset)
{
    return offset + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.data() + offset) : quint16(0);
}

void appendNumbers(QByteArrayView bytes, std::vector<quint32> &numbers)
{
    for (qsizetype i = 0; i + 4 <= bytes.size(); i += 4)
        numbers.push_back(numberAt(bytes, i));
}

} // namespace

Read<CompoundDocument> CompoundDocument::open(const QByteArray &bytes)
{
    CompoundDocument document(bytes);
    if (!document.readHeader() || !document.readSectorTable() || !document.readDirectory())
        return tl::unexpected(Trouble::Damaged);
    return document;
}

bool CompoundDocument::readHeader()
{
    const quint16 sectorShift = shortAt(m_bytes, 30);
    m_sectorSize = qsizetype(1) << std::min<quint16>(sectorShift, 16);
    return m_bytes.size() > headerSize && (sectorShift == 9 || sectorShift == 12);
}

/// The first 109 sectors of the table stand in the header, the others in a chain of lists.
bool CompoundDocument::readSectorTable()
{
    for (qsizetype i = 0; i < 109; ++i) {
        if (const quint32 number = field(76 + 4 * i); number <= largestSector && !appendTableSector(number))
            return false;
    }
    quint32 list = field(68);
    const qsizetype listLength = m_sectorSize / 4 - 1;
    for (qsizetype lists = 0; list <= largestSector; ++lists) {
        const QByteArrayView numbers = sector(list);
        if (numbers.isEmpty() || lists > m_bytes.size() / m_sectorSize)
            return false;
        for (qsizetype i = 0; i < listLength; ++i) {
            if (const quint32 number = numberAt(numbers, 4 * i); number <= largestSector && !appendTableSector(number))
                return false;
        }
        list = numberAt(numbers, 4 * listLength);
    }
    return !m_next.empty();
}

bool CompoundDocument::appendTableSector(quint32 number)
{
    const QByteArrayView numbers = sector(number);
    const bool isTooLong = qsizetype(m_next.size()) > m_bytes.size() / m_sectorSize + m_sectorSize;
    if (numbers.isEmpty() || isTooLong)
        return false;
    appendNumbers(numbers, m_next);
    return true;
}

bool CompoundDocument::readDirectory()
{
    const QByteArray directory = chain(field(48), qint64(mostEntries) * entrySize);
    for (qsizetype offset = 0; offset + entrySize <= directory.size(); offset += entrySize) {
        const QByteArrayView bytes = QByteArrayView(directory).sliced(offset, entrySize);
        Entry entry;
        const qsizetype length = std::clamp<qsizetype>(shortAt(bytes, 64) / 2 - 1, 0, 31);
        for (qsizetype i = 0; i < length; ++i)
            entry.name += QChar(shortAt(bytes, 2 * i));
        const char kind = bytes[66];
        entry.isStream = kind == 2;
        entry.firstSector = numberAt(bytes, 116);
        entry.size = numberAt(bytes, 120);
        if (kind == 5 && m_smallSectors.isEmpty())
            m_smallSectors = chain(entry.firstSector, entry.size);
        m_entries.push_back(std::move(entry));
    }
    appendNumbers(chain(field(60), maximumFileSize), m_smallNext);
    return !m_entries.empty();
}

Read<QByteArray> CompoundDocument::stream(QStringView name) const
{
    const Entry *entry = find(name);
    if (!entry)
        return tl::unexpected(Trouble::Damaged);
    QByteArray content = entry->size < smallestInSectors ? smallChain(*entry) : chain(entry->firstSector, entry->size);
    if (content.size() != qsizetype(entry->size))
        return tl::unexpected(Trouble::Damaged);
    return content;
}

const CompoundDocument::Entry *CompoundDocument::find(QStringView name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [name](const Entry &entry) { return entry.isStream && entry.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == m_entries.end() ? nullptr : &*found;
}

/// A last sector that the file cuts short is given as far as it goes.
QByteArrayView CompoundDocument::sector(quint32 number) const
{
    const qint64 offset = (qint64(number) + 1) * m_sectorSize;
    if (number > largestSector || offset >= m_bytes.size())
        return {};
    return QByteArrayView(m_bytes).sliced(offset, std::min<qint64>(m_sectorSize, m_bytes.size() - offset));
}

quint32 CompoundDocument::field(qsizetype offset) const
{
    return numberAt(m_bytes, offset);
}

QByteArray CompoundDocument::chain(quint32 first, qint64 size) const
{
    QByteArray content;
    const qint64 most = std::min<qint64>(size, m_bytes.size());
    for (quint32 number = first; number <= largestSector && content.size() < most;) {
        const QByteArrayView bytes = sector(number);
        if (bytes.isEmpty() || number >= m_next.size())
            return {};
        content += bytes.first(std::min<qint64>(bytes.size(), most - content.size()));
        number = m_next[number];
    }
    return content;
}

QByteArray CompoundDocument::smallChain(const Entry &entry) const
{
    QByteArray content;
    for (quint32 number = entry.firstSector; number <= largestSector && content.size() < qsizetype(entry.size);) {
        const qint64 offset = qint64(number) * smallSectorSize;
        if (number >= m_smallNext.size() || offset >= m_smallSectors.size())
            return {};
        const qint64 length =
            std::min<qint64>({smallSectorSize, m_smallSectors.size() - offset, qint64(entry.size) - content.size()});
        content += QByteArrayView(m_smallSectors).sliced(offset, length);
        number = m_smallNext[number];
    }
    return content;
}

} // namespace exchange::spreadsheets
