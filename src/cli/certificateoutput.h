#pragma once

#include "base/safefile.h"
#include "workspace/certificateissue.h"

#include <memory>

namespace cli {

/// The files that issued certificates are written to: one for all, or one each in a folder. A place
/// that cannot be written is noticed before anything is issued.
class CertificateOutput
{
public:
    /// One of `onePath` and `folder` is empty. `batch` has to outlive this.
    CertificateOutput(const workspace::CertificateBatch &batch, const QString &onePath, const QString &folder);

    /// Makes the folder; writes the first file beside its place. Errors: ReadOnly, System.
    [[nodiscard]] base::Result<> prepare();
    /// Puts that file in its place and writes the others.
    [[nodiscard]] base::Result<> commit();

    /// One for each document, or the one of all; empty when nothing is to be written.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }

private:
    [[nodiscard]] const QByteArray &bytes(qsizetype index) const;
    [[nodiscard]] base::Result<> writeAll();

    const workspace::CertificateBatch &m_batch;
    QString m_folder;
    QStringList m_paths;
    std::unique_ptr<base::SafeFile> m_first;
};

} // namespace cli
