#include "exchange/readers/spreadsheets/odsreader.h"

#include "exchange/readers/spreadsheets/limits.h"
#include "exchange/readers/spreadsheets/odscell.h"
#include "exchange/readers/spreadsheets/sheetbuilder.h"
#include "exchange/readers/spreadsheets/stringpool.h"
#include "exchange/readers/spreadsheets/xmlcursor.h"

#include <QSet>

namespace exchange::spreadsheets {

namespace {

bool isHidden(const XmlCursor &xml)
{
    const QStringView visibility = xml.attribute(u"visibility");
    return visibility == u"collapse" || visibility == u"filter";
}

/// Reads one table; its start tag was just read.
class OdsTableReader
{
public:
    OdsTableReader(XmlCursor &xml, StringPool &pool, SheetBuilder &builder)
        : m_xml(xml), m_pool(pool), m_builder(builder), m_cells(xml, builder)
    {
    }

    /// Tables have groups and headings around columns and rows, one in another.
    void read()
    {
        while (m_xml.nextChild()) {
            const QStringView name = m_xml.name();
            if (m_builder.isTooLarge())
                m_xml.skip();
            else if (name == u"table-row")
                readRow();
            else if (name == u"table-column")
                readColumn();
            else if (name == u"table-rows" || name == u"table-header-rows" || name == u"table-row-group"
                || name == u"table-columns" || name == u"table-header-columns" || name == u"table-column-group")
                read();
            else
                m_xml.skip();
        }
    }

private:
    void readColumn()
    {
        m_xml.readAttributes();
        const qint64 repeats = repeated(u"number-columns-repeated");
        if (isHidden(m_xml))
            m_builder.hideColumns(m_nextColumn, m_nextColumn + repeats - 1);
        m_nextColumn += repeats;
        m_xml.skip();
    }

    void readRow()
    {
        m_xml.readAttributes();
        const qint64 repeats = repeated(u"number-rows-repeated");
        m_row = m_builder.nextRow();
        m_builder.beginRow(m_row, isHidden(m_xml));
        m_column = 0;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"table-cell" || m_xml.name() == u"covered-table-cell")
                readCell(m_xml.name() == u"covered-table-cell");
            else
                m_xml.skip();
        }
        m_builder.endRow(repeats);
    }

    void readCell(bool isCovered)
    {
        m_xml.readAttributes();
        const qint64 repeats = repeated(u"number-columns-repeated");
        const qint64 rows = m_xml.number(u"number-rows-spanned", 1);
        const qint64 columns = m_xml.number(u"number-columns-spanned", 1);
        if (isCovered) {
            m_xml.skip();
        } else {
            m_builder.merge(m_row, m_column, rows, columns);
            const QString text = m_pool.intern(m_cells.read());
            for (qint64 i = 0; i < repeats && !text.isEmpty() && !m_builder.isTooLarge(); ++i)
                m_builder.addCell(m_column + i, text);
        }
        m_column += repeats;
    }

    [[nodiscard]] qint64 repeated(QStringView attribute) const
    {
        return std::clamp<qint64>(m_xml.number(attribute, 1), 1, maximumRows);
    }

    XmlCursor &m_xml;
    StringPool &m_pool;
    SheetBuilder &m_builder;
    OdsCellReader m_cells;
    qint64 m_row = 0;
    qint64 m_column = 0;
    qint64 m_nextColumn = 0;
};

/// Reads the document, in a part of its own or flat.
class OdsDocumentReader
{
public:
    OdsDocumentReader(PartDevice &device, SheetChooser &chooser) : m_xml(device), m_chooser(chooser) { }

    Read<> read()
    {
        if (m_xml.nextChild()) {
            while (m_xml.nextChild()) {
                if (m_xml.name() == u"automatic-styles")
                    readStyles();
                else if (m_xml.name() == u"body")
                    readBody();
                else
                    m_xml.skip();
            }
        }
        const auto done = m_xml.finish();
        return done ? m_result : done;
    }

private:
    /// Whether a table is shown is a matter of its style.
    void readStyles()
    {
        while (m_xml.nextChild()) {
            m_xml.readAttributes();
            const QString name =
                m_xml.attribute(u"family") == u"table" ? m_xml.attribute(u"name").toString() : QString();
            while (m_xml.nextChild()) {
                m_xml.readAttributes();
                if (m_xml.attribute(u"display") == u"false" && !name.isEmpty() && m_hiddenStyles.size() < maximumStyles)
                    m_hiddenStyles.insert(name);
                m_xml.skip();
            }
        }
    }

    void readBody()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() != u"spreadsheet") {
                m_xml.skip();
                continue;
            }
            while (m_xml.nextChild()) {
                if (m_xml.name() == u"table" && m_sheetCount < maximumSheets)
                    readTable();
                else
                    m_xml.skip();
            }
        }
    }

    void readTable()
    {
        ++m_sheetCount;
        m_xml.readAttributes();
        const QString name = m_xml.attribute(u"name").toString();
        const bool isTableHidden = m_hiddenStyles.contains(m_xml.attribute(u"style-name").toString());
        if (!m_chooser.needs(name, isTableHidden)) {
            m_xml.skip();
            return;
        }
        SheetBuilder builder(name, isTableHidden);
        OdsTableReader(m_xml, m_pool, builder).read();
        auto sheet = builder.take();
        if (sheet)
            m_chooser.take(std::move(*sheet));
        else
            m_result = tl::unexpected(sheet.error());
    }

    XmlCursor m_xml;
    SheetChooser &m_chooser;
    StringPool m_pool;
    QSet<QString> m_hiddenStyles;
    int m_sheetCount = 0;
    Read<> m_result;
};

} // namespace

Read<> readOds(ZipPackage &package, SheetChooser &chooser)
{
    constexpr qint64 manifestSize = 1'000'000;
    if (package.start(QStringLiteral("META-INF/manifest.xml"), manifestSize).contains("encryption-data"))
        return tl::unexpected(Trouble::Encrypted);
    const auto device = package.part(QStringLiteral("content.xml"));
    if (!device)
        return tl::unexpected(device.error());
    return OdsDocumentReader(**device, chooser).read();
}

Read<> readFlatOds(const QByteArray &bytes, SheetChooser &chooser)
{
    qint64 budget = maximumUnpackedSize;
    PartDevice device(std::make_unique<BytesDevice>(bytes), bytes.size(), budget);
    return OdsDocumentReader(device, chooser).read();
}

} // namespace exchange::spreadsheets
