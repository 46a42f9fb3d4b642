#include "exchange/readers/spreadsheets/biffrecords.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace exchange::spreadsheets {

namespace {

constexpr qint64 headSize = 4; ///< kind and length of a record

} // namespace

quint8 BiffContent::readByte()
{
    enterPiece();
    if (atEnd()) {
        m_isOverrun = true;
        return 0;
    }
    return quint8(m_pieces[m_piece][m_offset++]);
}

quint16 BiffContent::readShort()
{
    const quint16 low = readByte();
    return quint16(low | readByte() << 8);
}

quint32 BiffContent::readNumber()
{
    const quint32 low = readShort();
    return low | quint32(readShort()) << 16;
}

double BiffContent::readDouble()
{
    const quint64 low = readNumber();
    return std::bit_cast<double>(low | quint64(readNumber()) << 32);
}

void BiffContent::skip(qint64 count)
{
    while (count > 0) {
        enterPiece();
        if (atEnd()) {
            m_isOverrun = true;
            return;
        }
        const qsizetype step = std::min<qint64>(count, m_pieces[m_piece].size() - m_offset);
        m_offset += step;
        count -= step;
    }
}

/// Leaves pieces that are read to their end.
void BiffContent::enterPiece()
{
    while (!atEnd() && m_offset >= m_pieces[m_piece].size()) {
        ++m_piece;
        m_offset = 0;
    }
}

QString BiffContent::readString(bool hasShortLength)
{
    constexpr int wide = 0x01;
    constexpr int phonetic = 0x04;
    constexpr int rich = 0x08;
    int left = hasShortLength ? readByte() : readShort();
    const int flags = readByte();
    const int runs = (flags & rich) != 0 ? readShort() : 0;
    const quint32 phoneticSize = (flags & phonetic) != 0 ? readNumber() : 0;
    bool isWide = (flags & wide) != 0;

    QString text;
    text.reserve(left);
    for (; left > 0; --left) {
        const size_t piece = m_piece;
        enterPiece();
        if (atEnd()) {
            m_isOverrun = true;
            break;
        }
        if (m_piece != piece)
            isWide = (readByte() & wide) != 0;
        text += QChar(isWide ? readShort() : quint16(readByte()));
    }
    skip(4LL * runs + phoneticSize);
    return text;
}

std::optional<BiffKind> BiffStream::kindAt(qint64 offset) const
{
    if (offset < 0 || offset + headSize > m_bytes.size())
        return std::nullopt;
    return BiffKind(qFromLittleEndian<quint16>(m_bytes.data() + offset));
}

std::optional<BiffRecord> BiffStream::next()
{
    const auto kind = kindAt(m_offset);
    if (!kind)
        return std::nullopt;
    BiffRecord record;
    record.kind = *kind;
    do {
        const qint64 length = qFromLittleEndian<quint16>(m_bytes.data() + m_offset + 2);
        if (m_offset + headSize + length > m_bytes.size())
            return std::nullopt;
        record.content.append(m_bytes.sliced(m_offset + headSize, length));
        m_offset += headSize + length;
    } while (kindAt(m_offset) == BiffKind::Continue);
    return record;
}

} // namespace exchange::spreadsheets
