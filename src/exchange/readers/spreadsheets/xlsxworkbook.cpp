#include "exchange/readers/spreadsheets/xlsxworkbook.h"

#include "exchange/readers/spreadsheets/limits.h"
#include "exchange/readers/spreadsheets/xmlcursor.h"

namespace exchange::spreadsheets {

namespace {

struct Relation
{
    QString id;
    QString type; ///< last part of its address: "worksheet", "styles" …
    QString target; ///< name in the archive
};

/// The name that `target` means seen from the folder `folder`; empty when it leaves the archive.
QString resolved(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    QStringList parts = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u".")
            continue;
        if (step != u"..") {
            parts.append(step);
            continue;
        }
        if (parts.isEmpty())
            return {};
        parts.removeLast();
    }
    return parts.join(u'/');
}

QString folderOf(const QString &part)
{
    return part.first(std::max<qsizetype>(part.lastIndexOf(u'/'), 0));
}

/// The relations of a part ("" for the archive) to parts of the archive; none where the list of them is not there.
Read<std::vector<Relation>> relationsOf(ZipPackage &package, const QString &part)
{
    const QString folder = folderOf(part);
    const QString file = part.sliced(part.lastIndexOf(u'/') + 1);
    const QString list =
        (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/") + file + QStringLiteral(".rels");
    std::vector<Relation> relations;
    if (!package.contains(list))
        return relations;
    const auto device = package.part(list);
    if (!device)
        return tl::unexpected(device.error());
    XmlCursor xml(**device);
    if (xml.nextChild()) {
        while (xml.nextChild()) {
            xml.readAttributes();
            const QStringView type = xml.attribute(u"Type");
            const bool isInside = xml.attribute(u"TargetMode").compare(u"External", Qt::CaseInsensitive) != 0;
            if (isInside && qsizetype(relations.size()) < maximumParts)
                relations.push_back(
                    {xml.attribute(u"Id").toString(), type.sliced(type.lastIndexOf(u'/') + 1).toString(),
                        resolved(folder, xml.attribute(u"Target").toString())});
            xml.skip();
        }
    }
    if (const auto done = xml.finish(); !done)
        return tl::unexpected(done.error());
    return relations;
}

QString targetOfType(const std::vector<Relation> &relations, QStringView type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

/// Which parts of the archive the workbook consists of, and what it says about its sheets.
class WorkbookReader
{
public:
    WorkbookReader(ZipPackage &package, XlsxWorkbook &workbook) : m_package(package), m_workbook(workbook) { }

    Read<> read()
    {
        return findWorkbook()
            .and_then([this] { return readRelations(); })
            .and_then([this] { return readSheets(); })
            .and_then([this] { return readStyles(); })
            .and_then([this] { return readStrings(); });
    }

private:
    Read<> findWorkbook()
    {
        const auto relations = relationsOf(m_package, QString());
        if (!relations)
            return tl::unexpected(relations.error());
        m_part = targetOfType(*relations, u"officeDocument");
        if (m_part.isEmpty())
            m_part = QStringLiteral("xl/workbook.xml");
        if (m_part.endsWith(u".bin", Qt::CaseInsensitive))
            return tl::unexpected(Trouble::BinaryWorkbook);
        if (m_part.startsWith(u"word/") || m_part.startsWith(u"ppt/") || m_part.startsWith(u"visio/"))
            return tl::unexpected(Trouble::OtherFormat);
        return {};
    }

    Read<> readRelations()
    {
        auto relations = relationsOf(m_package, m_part);
        if (!relations)
            return tl::unexpected(relations.error());
        m_relations = std::move(*relations);
        return {};
    }

    Read<> readSheets()
    {
        const auto device = m_package.part(m_part);
        if (!device)
            return tl::unexpected(device.error());
        XmlCursor xml(**device);
        if (xml.nextChild()) {
            while (xml.nextChild())
                readWorkbookChild(xml);
        }
        return xml.finish();
    }

    void readWorkbookChild(XmlCursor &xml)
    {
        if (xml.name() == u"workbookPr") {
            xml.readAttributes();
            m_workbook.dateSystem = xml.isSet(u"date1904") ? DateSystem::From1904 : DateSystem::From1900;
        }
        if (xml.name() != u"sheets") {
            xml.skip();
            return;
        }
        while (xml.nextChild()) {
            xml.readAttributes();
            const QStringView state = xml.attribute(u"state");
            addSheet(
                xml.attribute(u"name").toString(), state == u"hidden" || state == u"veryHidden", xml.attribute(u"id"));
            xml.skip();
        }
    }

    void addSheet(const QString &name, bool isHidden, QStringView relationId)
    {
        for (const Relation &relation : m_relations) {
            const bool isSheet = relation.id == relationId && relation.type == u"worksheet";
            if (isSheet && m_workbook.sheets.size() < maximumSheets) {
                m_workbook.sheets.push_back({name, isHidden, relation.target});
                return;
            }
        }
    }

    Read<> readStyles()
    {
        const QString part = targetOfType(m_relations, u"styles");
        if (part.isEmpty() || !m_package.contains(part))
            return {};
        const auto device = m_package.part(part);
        if (!device)
            return tl::unexpected(device.error());
        XmlCursor xml(**device);
        QHash<int, NumberFormat> formats;
        if (xml.nextChild()) {
            while (xml.nextChild()) {
                if (xml.name() == u"numFmts")
                    readFormats(xml, formats);
                else if (xml.name() == u"cellXfs")
                    readCellStyles(xml, formats);
                else
                    xml.skip();
            }
        }
        return xml.finish();
    }

    static void readFormats(XmlCursor &xml, QHash<int, NumberFormat> &formats)
    {
        while (xml.nextChild()) {
            xml.readAttributes();
            if (formats.size() < maximumStyles)
                formats.insert(int(xml.number(u"numFmtId", -1)), NumberFormat::fromCode(xml.attribute(u"formatCode")));
            xml.skip();
        }
    }

    void readCellStyles(XmlCursor &xml, const QHash<int, NumberFormat> &formats)
    {
        while (xml.nextChild()) {
            xml.readAttributes();
            const int id = int(xml.number(u"numFmtId", 0));
            const auto own = formats.constFind(id);
            if (m_workbook.styles.size() < maximumStyles)
                m_workbook.styles.push_back(own == formats.constEnd() ? NumberFormat::builtIn(id) : *own);
            xml.skip();
        }
    }

    Read<> readStrings()
    {
        const QString part = targetOfType(m_relations, u"sharedStrings");
        if (part.isEmpty() || !m_package.contains(part))
            return {};
        const auto device = m_package.part(part);
        if (!device)
            return tl::unexpected(device.error());
        XmlCursor xml(**device);
        QString text;
        if (xml.nextChild()) {
            while (xml.nextChild()) {
                if (m_workbook.strings.size() >= maximumStrings)
                    return tl::unexpected(Trouble::TooLarge);
                text.clear();
                readXlsxString(xml, text);
                m_workbook.strings.push_back(m_workbook.pool.intern(unescapedXlsxText(text)));
            }
        }
        return xml.finish();
    }

    ZipPackage &m_package;
    XlsxWorkbook &m_workbook;
    QString m_part;
    std::vector<Relation> m_relations;
};

/// The character of an escape such as _x000D_ at `position`, -1 when there is none.
int escapedCharacter(QStringView text, qsizetype position)
{
    if (position + 7 > text.size() || text[position + 1] != u'x' || text[position + 6] != u'_')
        return -1;
    bool isHexadecimal = false;
    const int value = text.sliced(position + 2, 4).toInt(&isHexadecimal, 16);
    return isHexadecimal ? value : -1;
}

} // namespace

Read<std::unique_ptr<XlsxWorkbook>> XlsxWorkbook::read(ZipPackage &package)
{
    auto workbook = std::make_unique<XlsxWorkbook>();
    if (const auto done = WorkbookReader(package, *workbook).read(); !done)
        return tl::unexpected(done.error());
    return workbook;
}

QString unescapedXlsxText(QString text)
{
    const bool isPlain = std::none_of(
        text.begin(), text.end(), [](QChar c) { return c == u'_' || (c < u' ' && c != u'\n' && c != u'\t'); });
    if (isPlain)
        return text;
    QString result;
    result.reserve(text.size());
    bool isAfterReturn = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text[i];
        if (const int escaped = c == u'_' ? escapedCharacter(text, i) : -1; escaped >= 0) {
            c = QChar(char16_t(escaped));
            i += 6;
        }
        if (c == u'\r' || (c == u'\n' && !isAfterReturn))
            result += u'\n';
        else if (c >= u' ' || c == u'\t')
            result += c;
        isAfterReturn = c == u'\r';
    }
    return result;
}

void readXlsxString(XmlCursor &xml, QString &text)
{
    while (xml.nextChild()) {
        if (xml.name() == u"t")
            xml.readText(text);
        else if (xml.name() == u"r")
            readXlsxString(xml, text);
        else
            xml.skip();
    }
}

} // namespace exchange::spreadsheets
