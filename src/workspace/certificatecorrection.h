#pragma once

#include "workspace/certificateissue.h"

namespace workspace {

/// The order of the document that corrects a valid one: same person, kind, template and language, dated today. Errors: InputRefused
/// when the number is unknown or no longer valid.
[[nodiscard]] base::Result<CertificateOrder> correctionOrder(const domain::Programme &programme, const QString &number);

/// Something that the corrected document says otherwise.
struct PrintedChange
{
    QString what;   ///< "Name", translated
    QString before; ///< as it was printed
    QString after;

    bool operator==(const PrintedChange &) const = default;
};

/// What a document of this order would say otherwise than the one of this number; numbers and dates of issue not counted.
[[nodiscard]] QList<PrintedChange> printedChanges(const domain::Programme &programme, const CertificateOrder &order);

/// A correction as it was laid out and signed, not yet kept.
struct CertificateCorrection
{
    QString number;  ///< of the document that is wrong
    QString reason;
    CertificateBatch batch; ///< the one document that replaces it
};

/// Makes the document from the person as `programme` has it: that of `document`, or the same with edits that are still to be
/// applied. Errors: those of correctionOrder(), certificateMaterial() and makeCertificates(); InputRefused without a reason.
[[nodiscard]] base::Result<CertificateCorrection> makeCorrection(Document &document, const domain::Programme &programme, const QString &number,
                                                                 const QString &reason);

/// The change that keeps it. Errors: see domain::supersedeCertificate().
[[nodiscard]] base::Result<domain::ChangeSet> correctionChange(const domain::Programme &programme, const CertificateCorrection &correction);

/// Makes and keeps the correction in one go, on the window's thread; the id of the new certificate.
[[nodiscard]] base::Result<domain::CertificateId> correctCertificate(Document &document, const QString &number, const QString &reason);

} // namespace workspace
