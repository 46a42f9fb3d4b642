#pragma once

#include "printing/textflow.h"

namespace printing {

/// A table in a text flow: its head stands again on each page that it goes on to, rows stay whole where they can, and
/// cells of any length go on over as many lines and pages as they need. Lengths in mm.
class FlowTable
{
public:
    struct Column
    {
        QString heading;
        qreal width = 0;
        bool isNumber = false; ///< figures stand at the right
    };

    static constexpr qreal SideRoom = 1.5; ///< at the left and right of the text of a cell
    [[nodiscard]] static FontSpec headFont(qreal scale = 1);
    [[nodiscard]] static FontSpec cellFont(qreal scale = 1);

    /// `scale`: how much larger than usual its texts are set.
    FlowTable(TextFlow &flow, qreal left, QList<Column> columns, qreal scale = 1);

    /// Height of the head and of a first row, as far as they are to stay together.
    [[nodiscard]] qreal beginning(const QStringList &cells);
    void placeHead();
    /// Cells by column; a line feed in a cell begins a new line.
    void placeRow(const QStringList &cells);

private:
    using Lines = QList<QStringList>; ///< by column

    [[nodiscard]] Lines linesOf(const QStringList &cells, const FontSpec &font);
    [[nodiscard]] qreal linesHeight(const FontSpec &font, qsizetype count);
    [[nodiscard]] qsizetype linesInRoom(const FontSpec &font, qreal room);
    [[nodiscard]] TextBox box(qsizetype column, const FontSpec &font) const;
    void placeLines(const Lines &lines, qsizetype first, qsizetype count, const FontSpec &font);
    void goOn();
    void rule(qreal width, QRgb colour);

    TextFlow &m_flow;
    qreal m_left;
    QList<Column> m_columns;
    FontSpec m_headFont;
    FontSpec m_cellFont;
    QStringList m_headings;
    qreal m_width = 0;
    int m_row = 0; ///< 0: the head
};

} // namespace printing
