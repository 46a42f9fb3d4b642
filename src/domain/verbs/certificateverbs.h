#pragma once

#include "domain/changeset.h"

namespace domain {

/// The next `count` numbers, in order: "2024-0012-9" is programme year, running number, check digit
/// (Luhn over year and running number). A number is given once, whatever becomes of its certificate.
[[nodiscard]] QStringList nextCertificateNumbers(const Programme &programme, int count);

/// Whether the check digit of a number is right, so that a typing error is told from an unknown number.
[[nodiscard]] bool isWellFormedCertificateNumber(const QString &number);

/// A document as it was laid out and is to be kept.
struct IssuedDocument
{
    QString number; ///< one of nextCertificateNumbers()
    ParticipantId participant;
    CertificateKind kind = CertificateKind::Certificate;
    QDate issuedOn;
    QString data;   ///< JSON of everything printed
    QByteArray pdf; ///< the exact bytes
};

/// Enters issued documents with their bytes. Refused when a number is taken or a person already
/// holds a valid document of the kind.
[[nodiscard]] base::Result<ChangeSet> issueCertificates(const Programme &programme, const QList<IssuedDocument> &documents);

/// Decides against the rule who gets a certificate; needs a reason and who decided.
[[nodiscard]] base::Result<ChangeSet> overrideEntitlement(const Programme &programme, ParticipantId participant, bool entitled,
                                                          const QString &reason, const QString &decidedBy);
/// Lets the rule decide again.
[[nodiscard]] base::Result<ChangeSet> withdrawOverride(const Programme &programme, ParticipantId participant);

} // namespace domain
