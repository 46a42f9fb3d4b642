#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QString>
#include <QtEndian>

#include <minizip/zip.h>

#include <utility>
#include <vector>

namespace testsupport {

using Parts = std::vector<std::pair<QString, QByteArray>>;

/// How minizip writes into a QBuffer.
inline zlib_filefunc64_def bufferFunctions(QBuffer &buffer)
{
    static const auto bufferOf = [](voidpf stream) { return static_cast<QBuffer *>(stream); };
    return {[](voidpf opaque, const void *, int) { return opaque; },
        [](voidpf, voidpf stream, void *data, uLong size) {
            return uLong(bufferOf(stream)->read(static_cast<char *>(data), qint64(size)));
        },
        [](voidpf, voidpf stream, const void *data, uLong size) {
            return uLong(bufferOf(stream)->write(static_cast<const char *>(data), qint64(size)));
        },
        [](voidpf, voidpf stream) { return ZPOS64_T(bufferOf(stream)->pos()); },
        [](voidpf, voidpf stream, ZPOS64_T offset, int origin) {
            const qint64 base = origin == ZLIB_FILEFUNC_SEEK_SET ? 0
                : origin == ZLIB_FILEFUNC_SEEK_CUR               ? bufferOf(stream)->pos()
                                                                 : bufferOf(stream)->size();
            return bufferOf(stream)->seek(base + qint64(offset)) ? 0L : -1L;
        },
        [](voidpf, voidpf) { return 0; }, [](voidpf, voidpf) { return 0; }, &buffer};
}

/// A zip archive of these parts in this order.
inline QByteArray archiveOf(const Parts &parts)
{
    constexpr uLong utf8Names = 1 << 11;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def functions = bufferFunctions(buffer);
    const zipFile zip = zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions);
    if (!zip)
        return {};
    const zip_fileinfo info{};
    for (const auto &[name, content] : parts) {
        if (zipOpenNewFileInZip4(zip, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, 0, utf8Names)
            != ZIP_OK)
            return {};
        zipWriteInFileInZip(zip, content.constData(), unsigned(content.size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    return bytes;
}

/// The parts of a workbook with one sheet "T"; `sheet` is what stands inside the worksheet.
inline Parts xlsxParts(const QByteArray &sheet, const QByteArray &styles = {}, const QByteArray &strings = {})
{
    const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return {{QStringLiteral("[Content_Types].xml"), "<Types/>"},
        {QStringLiteral("_rels/.rels"),
            "<Relationships><Relationship Id='r' Type='" + relation
                + "officeDocument' Target='xl/workbook.xml'/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
            "<workbook xmlns:r='x'><workbookPr/><sheets><sheet name='T' sheetId='1' r:id='r1'/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
            "<Relationships><Relationship Id='r1' Type='" + relation
                + "worksheet' Target='worksheets/sheet1.xml'/>"
                  "<Relationship Id='r2' Type='"
                + relation
                + "styles' Target='/xl/styles.xml'/>"
                  "<Relationship Id='r3' Type='"
                + relation + "sharedStrings' Target='sharedStrings.xml'/></Relationships>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet>" + sheet + "</worksheet>"},
        {QStringLiteral("xl/styles.xml"), "<styleSheet>" + styles + "</styleSheet>"},
        {QStringLiteral("xl/sharedStrings.xml"), "<sst>" + strings + "</sst>"}};
}

/// Parts with the content of one of them exchanged, or with a further one.
inline Parts withPart(Parts parts, const QString &name, const QByteArray &content)
{
    for (auto &part : parts) {
        if (part.first == name) {
            part.second = content;
            return parts;
        }
    }
    parts.emplace_back(name, content);
    return parts;
}

inline Parts withoutPart(Parts parts, const QString &name)
{
    std::erase_if(parts, [&name](const auto &part) { return part.first == name; });
    return parts;
}

/// The head of an OpenDocument spreadsheet, up to its tables.
inline QByteArray odsDocument(const QByteArray &tables, const QByteArray &styles = {})
{
    return "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:table='t' "
           "xmlns:text='x' xmlns:style='s' xmlns:calcext='c'><office:automatic-styles>"
        + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
        + "</office:spreadsheet></office:body></office:document-content>";
}

inline QByteArray odsOf(const QByteArray &tables, const QByteArray &styles = {})
{
    return archiveOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
        {QStringLiteral("content.xml"), odsDocument(tables, styles)},
        {QStringLiteral("META-INF/manifest.xml"), "<manifest/>"}});
}

/// A file of old Office programs with one empty stream of this name ([MS-CFB]): header, sector table, directory.
inline QByteArray compoundOf(const QString &stream)
{
    constexpr quint32 endOfChain = 0xFFFFFFFE;
    QByteArray bytes(3 * 512, '\xFF');
    const auto put = [&bytes](qsizetype offset, quint32 value) { qToLittleEndian(value, bytes.data() + offset); };
    bytes.replace(0, 76, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(68, '\0'));
    put(24, 0x0003003E);
    put(28, 0x0009FFFE);
    put(32, 6);
    put(44, 1);
    put(48, 1); // sector of the directory
    put(56, 4096);
    put(60, endOfChain);
    put(68, endOfChain);
    put(76, 0); // sector of the table
    put(512 + 4, endOfChain);
    bytes.replace(1024, 512, QByteArray(512, '\0'));
    for (qsizetype i = 0; i < stream.size(); ++i)
        bytes[1024 + 128 + 2 * i] = char(stream[i].unicode());
    bytes[1024 + 128 + 64] = char(2 * stream.size() + 2);
    bytes[1024 + 128 + 66] = 2;
    bytes[1024 + 66] = 5;
    return bytes;
}

} // namespace testsupport
