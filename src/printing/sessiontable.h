#pragma once

#include "printing/certificatedata.h"
#include "printing/certificatelayout.h"
#include "printing/pagebuilder.h"

namespace printing {

/// How much air the rows of a table have.
enum class TableDensity { Roomy, Normal, Tight };

/// The list of attended sessions of a certificate with the columns its layout asks for; details stand below the title
/// where there is one. Lengths in mm.
class SessionTable
{
public:
    SessionTable(PageBuilder &page, const CertificateData &data, const SessionListElement &list, TableDensity density, qreal left, qreal right);

    /// Where the last column ends: beyond `right` when the columns have no room side by side.
    [[nodiscard]] qreal rightEnd() const;
    /// Height of the whole table with its total and note.
    [[nodiscard]] qreal height();
    /// Places the whole table; returns where it ends.
    qreal place(qreal top);
    /// Places as many of the rows left as fit above `bottom`, with the head of the table, and after
    /// the last row the total. Places at least one row; returns where the table ends.
    qreal placeUntil(qreal top, qreal bottom);
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// Pages that placeUntil() takes from here on.
    [[nodiscard]] int pagesNeeded(qreal firstTop, qreal top, qreal bottom);

private:
    struct Measures
    {
        qreal size;   ///< points
        qreal small;  ///< points
        qreal above;  ///< air above a row's text
        qreal below;
    };
    [[nodiscard]] static Measures measures(TableDensity density, qreal size);
    /// What stands in a column of a row; empty detail: nothing below the title.
    struct Cell
    {
        QString text;
        QString detail;
    };
    [[nodiscard]] Cell cellText(SessionColumn column, const AttendedSession &session) const;
    [[nodiscard]] QString totalText(qsizetype column) const;

    [[nodiscard]] qreal rowHeightWithTotal(qsizetype index);
    qreal placeHead(qreal y);
    qreal placeRow(qreal y, qsizetype index);
    void placeRowTexts(qreal y, const AttendedSession &session, int row);
    qreal placeTotal(qreal y);
    [[nodiscard]] qreal headHeight() const;
    [[nodiscard]] qreal rowHeight(qsizetype index);
    [[nodiscard]] qreal measuredHeight(const AttendedSession &session);
    [[nodiscard]] qreal totalHeight() const;
    [[nodiscard]] qreal noteHeight() const;
    [[nodiscard]] qreal fixedWidth(SessionColumn column) const;
    [[nodiscard]] qreal columnLeft(qsizetype column) const;
    [[nodiscard]] qreal columnWidth(qsizetype column) const;
    [[nodiscard]] FontSpec font(qreal size, bool isBold = false) const;
    [[nodiscard]] TextBox cell(qsizetype column, int row, qreal y, const FontSpec &font, QRgb colour) const;
    [[nodiscard]] QString heading(SessionColumn column) const;
    [[nodiscard]] bool showsUnits() const { return m_columns.contains(SessionColumn::Units); }

    PageBuilder &m_page;
    const CertificateData &m_data;
    const DocumentTexts &m_texts;
    QList<SessionColumn> m_columns; ///< those that are printed side by side
    bool m_hasDetails;              ///< below the titles
    bool m_hasTotal;
    Measures m_measures;
    qreal m_left;
    qreal m_right;
    QList<qreal> m_heights; ///< of rows measured so far
    qsizetype m_next = 0;
    bool m_complete = false;
};

} // namespace printing
