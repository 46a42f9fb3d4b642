#include "exchange/readers/spreadsheets/xlsxreader.h"

#include "exchange/readers/spreadsheets/sheetbuilder.h"
#include "exchange/readers/spreadsheets/xlsxworkbook.h"
#include "exchange/readers/spreadsheets/xmlcursor.h"

#include <cmath>

namespace exchange::spreadsheets {

namespace {

/// A cell reference such as "B12", counted from 0; -1 where it says nothing.
struct CellReference
{
    qint64 column = -1;
    qint64 row = -1;

    explicit CellReference(QStringView text)
    {
        constexpr qsizetype mostLetters = 6;
        qsizetype i = 0;
        qint64 letters = 0;
        for (; i < text.size() && i < mostLetters && isLetter(text[i]); ++i)
            letters = letters * 26 + text[i].toUpper().unicode() - u'A' + 1;
        column = letters - 1;
        bool isNumber = false;
        const qint64 number = text.sliced(i).toLongLong(&isNumber);
        row = isNumber ? number - 1 : -1;
    }

private:
    static bool isLetter(QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); }
};

class XlsxSheetReader
{
public:
    XlsxSheetReader(PartDevice &device, XlsxWorkbook &workbook, SheetBuilder &builder)
        : m_xml(device), m_workbook(workbook), m_builder(builder)
    {
    }

    Read<> read()
    {
        if (m_xml.nextChild()) {
            while (m_xml.nextChild() && !m_builder.isTooLarge()) {
                if (m_xml.name() == u"sheetData")
                    readRows();
                else if (m_xml.name() == u"cols")
                    readColumns();
                else if (m_xml.name() == u"mergeCells")
                    readMerges();
                else
                    m_xml.skip();
            }
        }
        const auto done = m_xml.finish();
        return done && m_isDamaged ? tl::unexpected(Trouble::Damaged) : done;
    }

private:
    void readColumns()
    {
        while (m_xml.nextChild()) {
            m_xml.readAttributes();
            if (m_xml.isSet(u"hidden"))
                m_builder.hideColumns(m_xml.number(u"min", 0) - 1, m_xml.number(u"max", 0) - 1);
            m_xml.skip();
        }
    }

    void readMerges()
    {
        while (m_xml.nextChild()) {
            m_xml.readAttributes();
            const QStringView range = m_xml.attribute(u"ref");
            const qsizetype colon = range.indexOf(u':');
            if (colon > 0) {
                const CellReference first(range.first(colon));
                const CellReference last(range.sliced(colon + 1));
                if (first.row >= 0 && last.row >= first.row && last.column >= first.column)
                    m_builder.merge(
                        first.row + 1, first.column, last.row - first.row + 1, last.column - first.column + 1);
            }
            m_xml.skip();
        }
    }

    void readRows()
    {
        while (m_xml.nextChild() && !m_builder.isTooLarge()) {
            if (m_xml.name() != u"row") {
                m_xml.skip();
                continue;
            }
            m_xml.readAttributes();
            m_builder.beginRow(m_xml.number(u"r", 0), m_xml.isSet(u"hidden"));
            m_column = -1;
            while (m_xml.nextChild())
                readCell();
            m_builder.endRow();
        }
    }

    void readCell()
    {
        if (m_xml.name() != u"c") {
            m_xml.skip();
            return;
        }
        m_xml.readAttributes();
        const qint64 column = CellReference(m_xml.attribute(u"r")).column;
        m_column = column >= 0 ? column : m_column + 1;
        m_type.clear();
        m_type += m_xml.attribute(u"t");
        const auto style = size_t(m_xml.number(u"s", 0));
        readCellContent();
        m_builder.addCell(
            m_column, cellText(style < m_workbook.styles.size() ? m_workbook.styles[style] : NumberFormat()));
    }

    void readCellContent()
    {
        m_value.clear();
        m_hasFormula = false;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"v") {
                m_xml.readText(m_value);
            } else if (m_xml.name() == u"is") {
                readXlsxString(m_xml, m_value);
            } else {
                m_hasFormula = m_hasFormula || m_xml.name() == u"f";
                m_xml.skip();
            }
        }
    }

    QString cellText(const NumberFormat &format)
    {
        if (m_value.isEmpty()) {
            if (m_hasFormula && m_type != u"str")
                m_builder.countEmptyFormula();
            return {};
        }
        if (m_type == u"s")
            return sharedString();
        if (m_type == u"str" || m_type == u"inlineStr")
            return m_workbook.pool.intern(unescapedXlsxText(m_value));
        if (m_type == u"b")
            return m_value.trimmed() == u"0" || m_value.trimmed() == u"false" ? QStringLiteral("FALSE")
                                                                              : QStringLiteral("TRUE");
        if (m_type == u"e") {
            m_builder.countErrorCell();
            return {};
        }
        if (m_type == u"d")
            return roundedIsoText(m_value.trimmed());
        return numberText(format);
    }

    QString sharedString()
    {
        bool isNumber = false;
        const uint index = m_value.toUInt(&isNumber);
        if (isNumber && index < m_workbook.strings.size())
            return m_workbook.strings[index];
        m_isDamaged = true;
        return {};
    }

    QString numberText(const NumberFormat &format)
    {
        bool isNumber = false;
        const double value = m_value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value))
            return unescapedXlsxText(m_value);
        return m_workbook.pool.intern(format.text(value, m_workbook.dateSystem));
    }

    XmlCursor m_xml;
    XlsxWorkbook &m_workbook;
    SheetBuilder &m_builder;
    qint64 m_column = -1;
    QString m_type;
    QString m_value;
    bool m_hasFormula = false;
    bool m_isDamaged = false; ///< a cell refers to a text that is not there
};

} // namespace

Read<> readXlsx(ZipPackage &package, SheetChooser &chooser)
{
    const auto workbook = XlsxWorkbook::read(package);
    if (!workbook)
        return tl::unexpected(workbook.error());
    for (const XlsxWorkbook::SheetPart &part : (*workbook)->sheets) {
        if (!chooser.needs(part.name, part.isHidden))
            continue;
        const auto device = package.part(part.part);
        if (!device)
            return tl::unexpected(device.error());
        SheetBuilder builder(part.name, part.isHidden);
        const auto done = XlsxSheetReader(**device, **workbook, builder).read();
        auto sheet = builder.take();
        if (!sheet)
            return tl::unexpected(sheet.error());
        if (!done)
            return done;
        chooser.take(std::move(*sheet));
    }
    return {};
}

} // namespace exchange::spreadsheets
