#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace exchange::spreadsheets {

/// The kinds of records that matter here ([MS-XLS] 2.3).
enum class BiffKind : quint16 {
    Formula = 0x0006,
    EndOfPart = 0x000A,
    DateMode = 0x0022,
    FilePassword = 0x002F,
    Continue = 0x003C,
    ColumnInfo = 0x007D,
    BoundSheet = 0x0085,
    ManyRoundNumbers = 0x00BD,
    RichString = 0x00D6,
    ExtendedFormat = 0x00E0,
    MergedCells = 0x00E5,
    SharedStrings = 0x00FC,
    SharedStringCell = 0x00FD,
    NumberCell = 0x0203,
    LabelCell = 0x0204,
    BoolOrError = 0x0205,
    StringResult = 0x0207,
    Row = 0x0208,
    RoundNumber = 0x027E,
    Format = 0x041E,
    BeginOfPart = 0x0809,
};

/// The content of a record together with the records that continue it. Reading beyond the end gives zeros and
/// atEnd().
class BiffContent
{
public:
    void append(QByteArrayView piece) { m_pieces.push_back(piece); }

    [[nodiscard]] bool atEnd() const { return m_piece >= m_pieces.size(); }
    [[nodiscard]] bool isOverrun() const { return m_isOverrun; }
    /// Of the first record.
    [[nodiscard]] qsizetype size() const { return m_pieces.empty() ? 0 : m_pieces.front().size(); }

    quint8 readByte();
    quint16 readShort();
    quint32 readNumber();
    double readDouble();
    void skip(qint64 count);

    /// Characters of one or two bytes with formatting behind them ([MS-XLS] 2.5.294, 2.5.293): a length of two bytes,
    /// or of one. Where a record is continued inside the characters, the width is told anew.
    QString readString(bool hasShortLength = false);

private:
    void enterPiece();

    std::vector<QByteArrayView> m_pieces;
    size_t m_piece = 0;
    qsizetype m_offset = 0;
    bool m_isOverrun = false;
};

struct BiffRecord
{
    BiffKind kind = BiffKind::EndOfPart;
    BiffContent content;
};

/// Goes through the records of a workbook's stream.
class BiffStream
{
public:
    explicit BiffStream(QByteArrayView bytes, qint64 offset = 0) : m_bytes(bytes), m_offset(offset) { }

    /// The next record with its continuations; nothing at the end or where the bytes make no record.
    [[nodiscard]] std::optional<BiffRecord> next();

private:
    [[nodiscard]] std::optional<BiffKind> kindAt(qint64 offset) const;

    QByteArrayView m_bytes;
    qint64 m_offset;
};

} // namespace exchange::spreadsheets
