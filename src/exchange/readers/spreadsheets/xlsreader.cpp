#include "exchange/readers/spreadsheets/xlsreader.h"

#include "exchange/readers/spreadsheets/biffrecords.h"
#include "exchange/readers/spreadsheets/compounddocument.h"
#include "exchange/readers/spreadsheets/limits.h"
#include "exchange/readers/spreadsheets/xlssheet.h"

#include <QHash>

namespace exchange::spreadsheets {

namespace {

constexpr quint16 biff8 = 0x0600;

/// Reads what stands before the sheets.
class XlsGlobalsReader
{
public:
    explicit XlsGlobalsReader(QByteArrayView bytes) : m_stream(bytes) { }

    Read<XlsWorkbook> read()
    {
        auto first = m_stream.next();
        if (!first || (quint16(first->kind) & 0xFF) != (quint16(BiffKind::BeginOfPart) & 0xFF))
            return tl::unexpected(Trouble::Damaged);
        if (first->kind != BiffKind::BeginOfPart || first->content.readShort() != biff8)
            return tl::unexpected(Trouble::OldWorkbook);
        while (auto record = m_stream.next()) {
            if (record->kind == BiffKind::EndOfPart)
                return finished();
            if (record->kind == BiffKind::FilePassword)
                return tl::unexpected(Trouble::Encrypted);
            readRecord(record->kind, record->content);
        }
        return tl::unexpected(Trouble::Damaged);
    }

private:
    void readRecord(BiffKind kind, BiffContent &content)
    {
        switch (kind) {
        case BiffKind::DateMode:
            m_workbook.dateSystem = content.readShort() == 1 ? DateSystem::From1904 : DateSystem::From1900;
            break;
        case BiffKind::BoundSheet: readSheet(content); break;
        case BiffKind::Format: readFormat(content); break;
        case BiffKind::ExtendedFormat:
            content.skip(2);
            if (m_formatIds.size() < maximumStyles)
                m_formatIds.push_back(content.readShort());
            break;
        case BiffKind::SharedStrings: readStrings(content); break;
        default: break;
        }
    }

    void readSheet(BiffContent &content)
    {
        XlsWorkbook::SheetPlace sheet;
        sheet.offset = content.readNumber();
        sheet.isHidden = (content.readByte() & 3) != 0;
        const bool isWorksheet = content.readByte() == 0;
        sheet.name = content.readString(true);
        if (isWorksheet && m_workbook.sheets.size() < maximumSheets)
            m_workbook.sheets.push_back(std::move(sheet));
    }

    void readFormat(BiffContent &content)
    {
        const int id = content.readShort();
        if (m_formats.size() < maximumStyles)
            m_formats.insert(id, NumberFormat::fromCode(content.readString()));
    }

    void readStrings(BiffContent &content)
    {
        content.skip(4);
        const quint32 count = content.readNumber();
        for (quint32 i = 0; i < count && !content.atEnd() && m_workbook.strings.size() < maximumStrings; ++i) {
            const QString text = content.readString();
            if (content.isOverrun())
                break;
            m_workbook.strings.push_back(m_workbook.pool.intern(text));
        }
    }

    XlsWorkbook finished()
    {
        for (const int id : m_formatIds) {
            const auto own = m_formats.constFind(id);
            m_workbook.styles.push_back(own == m_formats.constEnd() ? NumberFormat::builtIn(id) : *own);
        }
        return std::move(m_workbook);
    }

    BiffStream m_stream;
    XlsWorkbook m_workbook;
    QHash<int, NumberFormat> m_formats;
    std::vector<int> m_formatIds;
};

} // namespace

Read<> readXls(const QByteArray &bytes, SheetChooser &chooser)
{
    const auto document = CompoundDocument::open(bytes);
    if (!document)
        return tl::unexpected(document.error());
    if (document->contains(u"EncryptedPackage"))
        return tl::unexpected(Trouble::Encrypted);
    if (!document->contains(u"Workbook"))
        return tl::unexpected(document->contains(u"Book") ? Trouble::OldWorkbook : Trouble::OtherFormat);
    const auto stream = document->stream(u"Workbook");
    if (!stream)
        return tl::unexpected(stream.error());
    auto workbook = XlsGlobalsReader(*stream).read();
    if (!workbook)
        return tl::unexpected(workbook.error());
    for (const XlsWorkbook::SheetPlace &place : workbook->sheets) {
        if (!chooser.needs(place.name, place.isHidden))
            continue;
        auto sheet = readXlsSheet(*stream, *workbook, place);
        if (!sheet)
            return tl::unexpected(sheet.error());
        chooser.take(std::move(*sheet));
    }
    return {};
}

} // namespace exchange::spreadsheets
