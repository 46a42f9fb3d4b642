#pragma once

#include <QString>

namespace exchange::spreadsheets {

class SheetBuilder;
class XmlCursor;

/// Reads one cell of an OpenDocument table after another.
class OdsCellReader
{
public:
    /// Errors and formulas without a result are counted in `builder`.
    OdsCellReader(XmlCursor &xml, SheetBuilder &builder) : m_xml(xml), m_builder(builder) { }

    /// The text of the cell whose start tag and attributes were just read; leaves the cell.
    [[nodiscard]] QString read();

private:
    void takeAttributes();
    void readContent();
    void readParagraph();
    void readParagraphChild();
    void appendCollapsed(QStringView text);
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString numberText() const;

    XmlCursor &m_xml;
    SheetBuilder &m_builder;
    QString m_type; ///< float, date, string …; empty for a cell that only has text or nothing
    QString m_value; ///< the attribute that belongs to the type
    QString m_text; ///< what the cell shows
    bool m_isError = false;
    bool m_hasFormula = false;
    bool m_isAfterBlank = false; ///< further blanks in the XML are no blanks of the text (ODF 1.2 part 1, 6.1.2)
};

} // namespace exchange::spreadsheets
