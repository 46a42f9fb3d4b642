#include "fuzz/fuzzsupport.h"

#include <QtEndian>

#include <zlib.h>

#include <cstdio>
#include <cstdlib>

namespace fuzzsupport {

namespace {

void append16(QByteArray &bytes, quint16 value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), 2);
}

void append32(QByteArray &bytes, quint32 value)
{
    value = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&value), 4);
}

/// Writes archives whose parts are not packed.
class ArchiveWriter
{
public:
    void add(const QByteArray &name, const QByteArray &content)
    {
        const quint32 offset = quint32(m_bytes.size());
        const QByteArray head = headOf(name, content);
        m_bytes += "PK\x03\x04" + head + name + content;
        m_directory += "PK\x01\x02" + QByteArray("\x14\0", 2) + head + QByteArray(10, '\0');
        append32(m_directory, offset);
        m_directory += name;
        ++m_count;
    }

    QByteArray finished()
    {
        const quint32 offset = quint32(m_bytes.size());
        m_bytes += m_directory + "PK\x05\x06" + QByteArray(4, '\0');
        append16(m_bytes, m_count);
        append16(m_bytes, m_count);
        append32(m_bytes, quint32(m_directory.size()));
        append32(m_bytes, offset);
        append16(m_bytes, 0);
        return m_bytes;
    }

private:
    static QByteArray headOf(const QByteArray &name, const QByteArray &content)
    {
        QByteArray head;
        append16(head, 20); // version of the format
        append16(head, 0); // flags
        append16(head, 0); // not packed
        append32(head, 0x00210000); // 1 January 1980
        append32(head, quint32(crc32(0, reinterpret_cast<const Bytef *>(content.constData()), uInt(content.size()))));
        append32(head, quint32(content.size()));
        append32(head, quint32(content.size()));
        append16(head, quint16(name.size()));
        append16(head, 0);
        return head;
    }

    QByteArray m_bytes;
    QByteArray m_directory;
    quint16 m_count = 0;
};

} // namespace

QString sourceName()
{
    return QStringLiteral("list.bin");
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void requireSilence()
{
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
        std::abort();
    });
}

void requireSound(const base::Result<exchange::SourceTable> &table)
{
    if (!table) {
        const QString &message = table.error().message;
        require(table.error().code == base::ErrorCode::InputRefused);
        require(!message.isEmpty() && message.size() < 1'500 && !message.contains(u'\n'));
        return;
    }
    require(!table->encoding.isEmpty());
    int last = 0;
    for (const exchange::SourceRow &row : table->rows) {
        require(row.number > last);
        require(row.cells.size() <= 16'384);
        last = row.number;
    }
    for (const exchange::MergedCells &merged : table->merged) {
        require(merged.row >= 0 && merged.column >= 0 && merged.rows >= 1 && merged.columns >= 1);
        require(merged.row + merged.rows <= int(table->rows.size()));
    }
}

QByteArray archiveOf(const QByteArray &description)
{
    constexpr QByteArrayView mark("=== ");
    constexpr int mostParts = 20;
    ArchiveWriter archive;
    qsizetype start = description.startsWith(mark) ? 0 : description.indexOf("\n=== ") + 1;
    for (int part = 0; part < mostParts && description.indexOf(mark, start) == start; ++part) {
        const qsizetype nameEnd = description.indexOf('\n', start);
        if (nameEnd < 0)
            break;
        const qsizetype next = description.indexOf("\n=== ", nameEnd);
        const qsizetype end = next < 0 ? description.size() : next;
        const qsizetype nameStart = start + mark.size();
        archive.add(description.mid(nameStart, std::min<qsizetype>(nameEnd - nameStart, 200)),
            description.mid(nameEnd + 1, std::max<qsizetype>(end - nameEnd - 1, 0)));
        start = end + 1;
    }
    return archive.finished();
}

} // namespace fuzzsupport
