#include "exchange/readers/spreadsheets/zippackage.h"

#include "exchange/readers/spreadsheets/limits.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipfileinfo.h>

#include <algorithm>

namespace exchange::spreadsheets {

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
    const auto *file = qobject_cast<QuaZipFile *>(m_bytes.get());
    return !file || file->getZipError() == UNZ_OK;
}

Read<std::unique_ptr<ZipPackage>> ZipPackage::open(const QByteArray &bytes)
{
    std::unique_ptr<ZipPackage> package(new ZipPackage(bytes));
    if (!package->m_zip->open(QuaZip::mdUnzip))
        return tl::unexpected(Trouble::Damaged);
    if (const auto directory = package->readDirectory(); !directory)
        return tl::unexpected(directory.error());
    return package;
}

ZipPackage::ZipPackage(const QByteArray &bytes)
    : m_bytes(bytes), m_zip(std::make_unique<QuaZip>(&m_bytes)), m_budget(maximumUnpackedSize)
{
}

ZipPackage::~ZipPackage() = default;

Read<> ZipPackage::readDirectory()
{
    const int count = m_zip->getEntriesCount();
    if (count < 0)
        return tl::unexpected(Trouble::Damaged);
    if (count > maximumParts)
        return tl::unexpected(Trouble::Bomb);
    for (bool more = m_zip->goToFirstFile(); more; more = m_zip->goToNextFile()) {
        QuaZipFileInfo64 info;
        if (!m_zip->getCurrentFileInfo(&info))
            return tl::unexpected(Trouble::Damaged);
        const QString key = info.name.toLower().replace(u'\\', u'/');
        const bool isDoubled = m_parts.contains(key);
        m_parts.insert(key,
            {info.name, qint64(info.compressedSize), qint64(info.uncompressedSize), (info.flags & 1) != 0, isDoubled});
    }
    return {};
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
    if (!m_zip->setCurrentFile(found->name, QuaZip::csSensitive))
        return tl::unexpected(Trouble::Damaged);
    auto file = std::make_unique<QuaZipFile>(m_zip.get());
    if (!file->open(QIODevice::ReadOnly))
        return tl::unexpected(Trouble::Damaged);
    return std::make_unique<PartDevice>(std::move(file), packedSize, m_budget);
}

QByteArray ZipPackage::start(const QString &name, qint64 length)
{
    const auto device = part(name);
    return device ? (*device)->read(length) : QByteArray();
}

} // namespace exchange::spreadsheets
