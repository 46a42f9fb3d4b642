#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QStringList>

namespace workspace {

/// What can be read from a certificate as a file.
struct CertificateScan
{
    QStringList codes; ///< texts of the QR codes on its pages, distinct
    QString embedded;  ///< the statement in the data of a PDF; empty: none
    bool isPdf = false;
    QString pageText;  ///< text of the pages of a PDF; empty when it has none
};

[[nodiscard]] bool isPicture(const QByteArray &bytes);

/// Reads a PDF (its first pages, as from a scan of 300 dpi) or a picture from anybody. Errors: InputRefused when it
/// cannot be opened, is locked by a password or too large.
[[nodiscard]] base::Result<CertificateScan> scanCertificate(const QByteArray &bytes);

} // namespace workspace
