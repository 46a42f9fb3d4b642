#include "exchange/readers/spreadsheets/zippackage.h"

#include "exchange/readers/spreadsheets/limits.h"

#include <minizip/unzip.h>

#include <algorithm>

namespace exchange::spreadsheets {

namespace {

// minizip reads through these; `stream` is the BytesDevice.

voidpf openStream(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong readStream(voidpf, voidpf stream, void *buffer, uLong size)
{
    const qint64 read = static_cast<QIODevice *>(stream)->read(static_cast<char *>(buffer), qint64(size));
    return uLong(std::max<qint64>(read, 0));
}

ZPOS64_T streamPosition(voidpf, voidpf stream)
{
    return ZPOS64_T(static_cast<QIODevice *>(stream)->pos());
}

long seekStream(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto *device = static_cast<QIODevice *>(stream);
    qint64 base = 0;
    if (origin == ZLIB_FILEFUNC_SEEK_CUR)
        base = device->pos();
    else if (origin == ZLIB_FILEFUNC_SEEK_END)
        base = device->size();
    const bool isInside = offset <= ZPOS64_T(device->size()) && device->seek(base + qint64(offset));
    return isInside ? 0 : -1;
}

int closeStream(voidpf, voidpf)
{
    return 0;
}

int streamError(voidpf, voidpf)
{
    return 0;
}

/// The part that an archive stands at, unpacked as it is read.
class UnpackedBytes : public QIODevice
{
public:
    explicit UnpackedBytes(unzFile archive) : m_archive(archive)
    {
        if (unzOpenCurrentFile(m_archive) == UNZ_OK)
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~UnpackedBytes() override { UnpackedBytes::close(); }

    void close() override
    {
        if (isOpen())
            m_isIntact = unzCloseCurrentFile(m_archive) == UNZ_OK && !m_failed;
        QIODevice::close();
    }

    /// After close(): false when all of it was read and is not what its check sum says, or could not be unpacked.
    [[nodiscard]] bool isIntact() const { return m_isIntact; }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        constexpr qint64 atOnce = 1 << 20;
        const int read = unzReadCurrentFile(m_archive, data, unsigned(std::min(maximum, atOnce)));
        m_failed = m_failed || read < 0;
        return read < 0 ? -1 : read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    unzFile m_archive;
    bool m_failed = false;
    bool m_isIntact = true;
};

} // namespace

PartDevice::PartDevice(std::unique_ptr<QIODevice> bytes, qint64 packedSize, qint64 &budget)
    : m_bytes(std::move(bytes)), m_packedSize(packedSize), m_budget(budget)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PartDevice::readData(char *data, qint64 maximum)
{
    if (m_isBomb)
        return -1;
    const qint64 read = m_bytes->read(data, maximum);
    if (read <= 0)
        return read;
    m_unpacked += read;
    m_sinceToken += read;
    m_equalsSinceToken += std::count(data, data + read, '=');
    m_budget -= read;
    const bool isAbsurd = m_unpacked > smallestSuspiciousSize && m_unpacked / maximumRatio > m_packedSize;
    const bool isEndless = m_sinceToken > maximumTokenSize || m_equalsSinceToken > maximumAttributes;
    m_isBomb = isAbsurd || isEndless || m_budget < 0;
    return m_isBomb ? -1 : read;
}

bool PartDevice::closesIntact()
{
    m_bytes->close();
    const auto *unpacked = dynamic_cast<const UnpackedBytes *>(m_bytes.get());
    return !unpacked || unpacked->isIntact();
}

Read<std::unique_ptr<ZipPackage>> ZipPackage::open(const QByteArray &bytes)
{
    std::unique_ptr<ZipPackage> package(new ZipPackage(bytes));
    if (!package->m_archive)
        return tl::unexpected(Trouble::Damaged);
    if (const auto directory = package->readDirectory(); !directory)
        return tl::unexpected(directory.error());
    return package;
}

ZipPackage::ZipPackage(const QByteArray &bytes) : m_bytes(bytes), m_budget(maximumUnpackedSize)
{
    zlib_filefunc64_def functions{
        &openStream, &readStream, nullptr, &streamPosition, &seekStream, &closeStream, &streamError,
        static_cast<QIODevice *>(&m_bytes)};
    m_archive = unzOpen2_64(nullptr, &functions);
}

ZipPackage::~ZipPackage()
{
    if (m_archive)
        unzClose(m_archive);
}

Read<> ZipPackage::readDirectory()
{
    unz_global_info64 archive;
    if (unzGetGlobalInfo64(m_archive, &archive) != UNZ_OK)
        return tl::unexpected(Trouble::Damaged);
    if (archive.number_entry > ZPOS64_T(maximumParts))
        return tl::unexpected(Trouble::Bomb);
    int found = archive.number_entry == 0 ? UNZ_END_OF_LIST_OF_FILE : unzGoToFirstFile(m_archive);
    while (found == UNZ_OK) {
        if (!readEntry())
            return tl::unexpected(Trouble::Damaged);
        found = unzGoToNextFile(m_archive);
    }
    if (found != UNZ_END_OF_LIST_OF_FILE)
        return tl::unexpected(Trouble::Damaged);
    return {};
}

bool ZipPackage::readEntry()
{
    unz_file_info64 info;
    unz64_file_pos position;
    if (unzGetCurrentFileInfo64(m_archive, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK
        || unzGetFilePos64(m_archive, &position) != UNZ_OK)
        return false;
    QByteArray name(qsizetype(info.size_filename), '\0');
    if (unzGetCurrentFileInfo64(m_archive, &info, name.data(), uLong(name.size()), nullptr, 0, nullptr, 0) != UNZ_OK)
        return false;
    const QString key = QString::fromUtf8(name).toLower().replace(u'\\', u'/');
    const bool isDoubled = m_parts.contains(key);
    m_parts.insert(key,
        {position.pos_in_zip_directory, position.num_of_file, qint64(info.compressed_size),
            qint64(info.uncompressed_size), (info.flag & 1) != 0, isDoubled});
    return true;
}

Read<std::unique_ptr<PartDevice>> ZipPackage::part(const QString &name)
{
    const auto found = m_parts.constFind(name.toLower());
    if (found == m_parts.constEnd() || found->isDoubled)
        return tl::unexpected(Trouble::Damaged);
    if (found->isEncrypted)
        return tl::unexpected(Trouble::Encrypted);
    const qint64 packedSize = std::min<qint64>(found->packedSize, m_bytes.size());
    if (found->size < 0 || found->size > m_budget
        || (found->size > smallestSuspiciousSize && found->size / maximumRatio > packedSize))
        return tl::unexpected(Trouble::Bomb);
    const unz64_file_pos position{found->directoryPosition, found->number};
    if (unzGoToFilePos64(m_archive, &position) != UNZ_OK)
        return tl::unexpected(Trouble::Damaged);
    auto bytes = std::make_unique<UnpackedBytes>(m_archive);
    if (!bytes->isOpen())
        return tl::unexpected(Trouble::Damaged);
    return std::make_unique<PartDevice>(std::move(bytes), packedSize, m_budget);
}

QByteArray ZipPackage::start(const QString &name, qint64 length)
{
    const auto device = part(name);
    return device ? (*device)->read(length) : QByteArray();
}

} // namespace exchange::spreadsheets
