#pragma once

#include "exchange/readers/spreadsheets/bytesdevice.h"
#include "exchange/readers/spreadsheets/trouble.h"

#include <QHash>

#include <memory>

namespace exchange::spreadsheets {

/// What minizip knows an open archive by.
using ArchiveHandle = void *;

/// The bytes of one part, unpacked as they are read; counts, so that a part cannot be larger than it may be.
class PartDevice : public QIODevice
{
public:
    /// `budget` is what may still be unpacked, taken from as bytes come. `packedSize` is the part's weight.
    PartDevice(std::unique_ptr<QIODevice> bytes, qint64 packedSize, qint64 &budget);

    /// Tells that what was read so far made a tag or a text; without one, reading stops after maximumTokenSize, and
    /// after maximumAttributes equals signs.
    void tokenFound()
    {
        m_sinceToken = 0;
        m_equalsSinceToken = 0;
    }

    /// Closes the part; false when all of it was read and is not what its check sum says.
    [[nodiscard]] bool closesIntact();

    /// Whether a limit was passed.
    [[nodiscard]] bool isBomb() const { return m_isBomb; }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_bytes;
    qint64 m_packedSize;
    qint64 &m_budget;
    qint64 m_unpacked = 0;
    qint64 m_sinceToken = 0;
    qint64 m_equalsSinceToken = 0;
    bool m_isBomb = false;
};

/// A zip archive of the parts that XLSX and ODS consist of. Nothing is unpacked to disk; names are only keys.
class ZipPackage
{
public:
    /// Reads the directory of the archive and nothing else.
    [[nodiscard]] static Read<std::unique_ptr<ZipPackage>> open(const QByteArray &bytes);
    ~ZipPackage();

    /// Names are compared without regard to case (ECMA-376 part 2, 6.2.2.3).
    [[nodiscard]] bool contains(const QString &name) const { return m_parts.contains(name.toLower()); }

    /// The part, ready to be read; one at a time. Damaged when there is none or two of that name.
    [[nodiscard]] Read<std::unique_ptr<PartDevice>> part(const QString &name);

    /// The first bytes of a part, empty when there is none.
    [[nodiscard]] QByteArray start(const QString &name, qint64 length);

private:
    struct Part
    {
        quint64 directoryPosition = 0; ///< of its entry in the archive's directory, in bytes
        quint64 number = 0; ///< of its entry
        qint64 packedSize = 0;
        qint64 size = 0;
        bool isEncrypted = false;
        bool isDoubled = false;
    };

    explicit ZipPackage(const QByteArray &bytes);
    [[nodiscard]] Read<> readDirectory();
    /// Adds the entry that the archive stands at; false when it cannot be read.
    [[nodiscard]] bool readEntry();

    BytesDevice m_bytes;
    ArchiveHandle m_archive = nullptr;
    QHash<QString, Part> m_parts;
    qint64 m_budget;
};

} // namespace exchange::spreadsheets
