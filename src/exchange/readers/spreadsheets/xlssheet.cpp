#include "exchange/readers/spreadsheets/xlssheet.h"

#include "exchange/readers/spreadsheets/biffrecords.h"
#include "exchange/readers/spreadsheets/limits.h"
#include "exchange/readers/spreadsheets/sheetbuilder.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace exchange::spreadsheets {

namespace {

constexpr size_t rowCount = 65'536;

/// A number in 30 bits, whole or the upper half of a double, perhaps in hundredths ([MS-XLS] 2.5.218).
double roundNumber(quint32 bits)
{
    const bool isWhole = (bits & 2) != 0;
    const double value =
        isWhole ? double(std::bit_cast<qint32>(bits) >> 2) : std::bit_cast<double>(quint64(bits & ~3U) << 32);
    return (bits & 1) != 0 ? value / 100 : value;
}

class XlsSheetReader
{
public:
    XlsSheetReader(QByteArrayView bytes, XlsWorkbook &workbook, const XlsWorkbook::SheetPlace &place)
        : m_stream(bytes, place.offset), m_workbook(workbook), m_builder(place.name, place.isHidden),
          m_hiddenRows(rowCount, false)
    {
    }

    Read<Sheet> read()
    {
        const auto first = m_stream.next();
        if (!first || first->kind != BiffKind::BeginOfPart)
            return tl::unexpected(Trouble::Damaged);
        for (int depth = 1; depth > 0;) {
            auto record = m_stream.next();
            if (!record)
                return tl::unexpected(Trouble::Damaged);
            if (record->kind == BiffKind::BeginOfPart)
                ++depth; // a chart inside the sheet
            else if (record->kind == BiffKind::EndOfPart)
                --depth;
            else if (depth == 1)
                readRecord(record->kind, record->content);
            if (m_isDamaged)
                return tl::unexpected(Trouble::Damaged);
            if (m_cells.size() > maximumCells)
                return tl::unexpected(Trouble::TooLarge);
        }
        return built();
    }

private:
    struct Cell
    {
        quint16 row = 0;
        quint16 column = 0;
        QString text;
    };

    void readRecord(BiffKind kind, BiffContent &content)
    {
        switch (kind) {
        case BiffKind::ColumnInfo: readColumns(content); break;
        case BiffKind::Row: readRow(content); break;
        case BiffKind::MergedCells: readMerges(content); break;
        case BiffKind::ManyRoundNumbers: readRoundNumbers(content); break;
        case BiffKind::StringResult: readStringResult(content); break;
        case BiffKind::Formula:
        case BiffKind::RichString:
        case BiffKind::SharedStringCell:
        case BiffKind::NumberCell:
        case BiffKind::LabelCell:
        case BiffKind::BoolOrError:
        case BiffKind::RoundNumber: readCell(kind, content); break;
        default: break;
        }
    }

    void readColumns(BiffContent &content)
    {
        const int first = content.readShort();
        const int last = content.readShort();
        content.skip(4);
        if ((content.readShort() & 1) != 0)
            m_builder.hideColumns(first, last);
    }

    void readRow(BiffContent &content)
    {
        constexpr quint32 isHidden = 0x20;
        const size_t row = content.readShort();
        content.skip(10);
        if ((content.readNumber() & isHidden) != 0)
            m_hiddenRows[row] = true;
    }

    void readMerges(BiffContent &content)
    {
        const int count = content.readShort();
        for (int i = 0; i < count && !content.isOverrun(); ++i) {
            const int firstRow = content.readShort();
            const int lastRow = content.readShort();
            const int firstColumn = content.readShort();
            const int lastColumn = content.readShort();
            if (!content.isOverrun())
                m_builder.merge(firstRow + 1, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
        }
    }

    void readCell(BiffKind kind, BiffContent &content)
    {
        const quint16 row = content.readShort();
        const quint16 column = content.readShort();
        const size_t style = content.readShort();
        if (!content.isOverrun())
            addCell(row, column, cellText(kind, style, content));
    }

    void readRoundNumbers(BiffContent &content)
    {
        constexpr qsizetype around = 6; // row, first and last column
        constexpr qsizetype each = 6;
        const quint16 row = content.readShort();
        quint16 column = content.readShort();
        for (qsizetype i = 0; i < (content.size() - around) / each; ++i, ++column) {
            const size_t style = content.readShort();
            addCell(row, column, numberText(roundNumber(content.readNumber()), style));
        }
    }

    QString cellText(BiffKind kind, size_t style, BiffContent &content)
    {
        switch (kind) {
        case BiffKind::SharedStringCell: return sharedString(content.readNumber());
        case BiffKind::NumberCell: return numberText(content.readDouble(), style);
        case BiffKind::RoundNumber: return numberText(roundNumber(content.readNumber()), style);
        case BiffKind::BoolOrError: {
            const bool isTrue = content.readByte() != 0;
            return content.readByte() == 0 ? booleanText(isTrue) : errorText();
        }
        case BiffKind::Formula: return resultText(content, style);
        default: return m_workbook.pool.intern(content.readString());
        }
    }

    QString sharedString(quint32 index)
    {
        if (index < m_workbook.strings.size())
            return m_workbook.strings[index];
        m_isDamaged = true;
        return {};
    }

    /// The result of a formula: a number, or marked by its last bytes as something else ([MS-XLS] 2.5.133).
    QString resultText(BiffContent content, size_t style)
    {
        BiffContent number = content;
        const int kind = content.readByte();
        content.skip(1);
        const int value = content.readByte();
        content.skip(3);
        if (content.readShort() != 0xFFFF)
            return numberText(number.readDouble(), style);
        m_awaitsString = kind == 0;
        if (kind == 1)
            return booleanText(value != 0);
        return kind == 2 ? errorText() : QString();
    }

    void readStringResult(BiffContent &content)
    {
        if (m_awaitsString)
            m_cells.push_back({m_formulaRow, m_formulaColumn, m_workbook.pool.intern(content.readString())});
        m_awaitsString = false;
    }

    void addCell(quint16 row, quint16 column, const QString &text)
    {
        m_formulaRow = row;
        m_formulaColumn = column;
        if (!text.isEmpty())
            m_cells.push_back({row, column, text});
    }

    static QString booleanText(bool isTrue) { return isTrue ? QStringLiteral("TRUE") : QStringLiteral("FALSE"); }

    QString errorText()
    {
        m_builder.countErrorCell();
        return {};
    }

    QString numberText(double value, size_t style)
    {
        if (!std::isfinite(value))
            return {};
        const NumberFormat format = style < m_workbook.styles.size() ? m_workbook.styles[style] : NumberFormat();
        return m_workbook.pool.intern(format.text(value, m_workbook.dateSystem));
    }

    /// Cells come in the order in which the program wrote them.
    Read<Sheet> built()
    {
        std::stable_sort(m_cells.begin(), m_cells.end(), [](const Cell &a, const Cell &b) { return a.row < b.row; });
        for (size_t i = 0; i < m_cells.size();) {
            const quint16 row = m_cells[i].row;
            m_builder.beginRow(row + 1, m_hiddenRows[row]);
            for (; i < m_cells.size() && m_cells[i].row == row; ++i)
                m_builder.addCell(m_cells[i].column, m_cells[i].text);
            m_builder.endRow();
        }
        return m_builder.take();
    }

    BiffStream m_stream;
    XlsWorkbook &m_workbook;
    SheetBuilder m_builder;
    std::vector<bool> m_hiddenRows;
    std::vector<Cell> m_cells;
    quint16 m_formulaRow = 0;
    quint16 m_formulaColumn = 0;
    bool m_isDamaged = false; ///< a cell refers to a text that is not there
    bool m_awaitsString = false; ///< the last formula's text follows in a record of its own
};

} // namespace

Read<Sheet> readXlsSheet(QByteArrayView stream, XlsWorkbook &workbook, const XlsWorkbook::SheetPlace &place)
{
    return XlsSheetReader(stream, workbook, place).read();
}

} // namespace exchange::spreadsheets
