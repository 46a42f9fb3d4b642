#include "cli/certificateoutput.h"

#include <QCoreApplication>
#include <QDir>

namespace cli {

CertificateOutput::CertificateOutput(const workspace::CertificateBatch &batch, const QString &onePath, const QString &folder)
    : m_batch(batch), m_folder(folder)
{
    if (!onePath.isEmpty()) {
        m_paths.append(onePath);
    } else if (!folder.isEmpty()) {
        for (const QString &name : batch.fileNames)
            m_paths.append(QDir(folder).filePath(name));
    }
}

base::Result<> CertificateOutput::prepare()
{
    if (!m_folder.isEmpty() && !QDir().mkpath(m_folder))
        return base::fail(base::ErrorCode::ReadOnly, QCoreApplication::translate("cli", "The folder “%1” cannot be made.").arg(m_folder));
    if (m_paths.isEmpty())
        return {};
    m_first = std::make_unique<base::SafeFile>(m_paths.constFirst());
    if (const auto opened = m_first->open(); !opened)
        return opened;
    return printing::writePdf(m_first->device(), bytes(0));
}

base::Result<> CertificateOutput::commit()
{
    auto written = writeAll();
    if (!written) {
        written.error().message = QCoreApplication::translate("cli", "The certificates are issued and kept in the programme, but could not be "
                                                                     "written; print them again with reprint. %1")
                                      .arg(written.error().message);
    }
    return written;
}

const QByteArray &CertificateOutput::bytes(qsizetype index) const
{
    return m_folder.isEmpty() ? m_batch.allInOne : m_batch.documents.at(index).pdf;
}

base::Result<> CertificateOutput::writeAll()
{
    if (m_first) {
        if (const auto committed = m_first->commit(); !committed)
            return committed;
    }
    for (qsizetype i = 1; i < m_paths.size(); ++i) {
        if (const auto written = base::writeFile(m_paths.at(i), bytes(i)); !written)
            return written;
    }
    return {};
}

} // namespace cli
