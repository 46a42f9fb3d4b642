#pragma once

#include "exchange/readers/spreadsheets/trouble.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace exchange::spreadsheets {

/// The file system in a file that Office used before 2007 ([MS-CFB]): named streams in chains of sectors.
class CompoundDocument
{
public:
    [[nodiscard]] static Read<CompoundDocument> open(const QByteArray &bytes);

    [[nodiscard]] bool contains(QStringView name) const { return find(name) != nullptr; }

    /// The bytes of a stream; Damaged when it is not there or its chain is broken or runs in circles.
    [[nodiscard]] Read<QByteArray> stream(QStringView name) const;

private:
    struct Entry
    {
        QString name;
        bool isStream = false;
        quint32 firstSector = 0;
        quint32 size = 0;
    };

    explicit CompoundDocument(const QByteArray &bytes) : m_bytes(bytes) { }

    [[nodiscard]] bool readHeader();
    [[nodiscard]] bool readSectorTable();
    [[nodiscard]] bool readDirectory();
    [[nodiscard]] bool appendTableSector(quint32 sector);
    [[nodiscard]] const Entry *find(QStringView name) const;
    [[nodiscard]] QByteArrayView sector(quint32 number) const;
    [[nodiscard]] quint32 field(qsizetype offset) const;
    /// The content of a chain of sectors, at most `size` bytes; empty when broken.
    [[nodiscard]] QByteArray chain(quint32 first, qint64 size) const;
    [[nodiscard]] QByteArray smallChain(const Entry &entry) const;

    QByteArray m_bytes;
    qsizetype m_sectorSize = 512;
    std::vector<quint32> m_next; ///< the sector after each
    std::vector<quint32> m_smallNext; ///< the same for the small sectors inside the root's stream
    QByteArray m_smallSectors;
    std::vector<Entry> m_entries;
};

} // namespace exchange::spreadsheets
