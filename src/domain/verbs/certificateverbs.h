#pragma once

#include "domain/changeset.h"
#include "domain/rules/certificatenumber.h"
#include "domain/rules/certificaterule.h"

namespace domain {

// What was issued is kept: issuing, superseding and revoking are records of what left the house (ChangeSet::isRecord), which
// Undo passes over. What is wrong is corrected by a new number or revoked.

/// A document as it was laid out and is to be kept.
struct IssuedDocument
{
    QString number; ///< one of nextCertificateNumbers()
    ParticipantId participant;
    CertificateKind kind = CertificateKind::Certificate;
    QDate issuedOn;
    QString data;   ///< JSON of everything printed
    QByteArray pdf; ///< the exact bytes
    CertificateTemplateId certificateTemplate = {}; ///< none: the program's own layout
    QString statement = {};                         ///< the signed text of its QR code; empty: it has none
};

/// Enters issued documents with their bytes. Refused when a number is taken or a person already
/// holds a valid document of the kind.
[[nodiscard]] base::Result<ChangeSet> issueCertificates(const Programme &programme, const QList<IssuedDocument> &documents);

/// Enters a document that corrects the valid one of this number, which is superseded from now on. For the same person and
/// kind; needs a reason.
[[nodiscard]] base::Result<ChangeSet> supersedeCertificate(const Programme &programme, const QString &number, const IssuedDocument &document,
                                                           const QString &reason);

/// Declares valid documents of these numbers void; needs a reason. Refused as a whole when one is not valid.
[[nodiscard]] base::Result<ChangeSet> revokeCertificates(const Programme &programme, const QStringList &numbers, const QString &reason);

/// Notes how valid documents get to the people who hold them. `on` is the day of handing over or posting and passed over
/// for the other states. Undone like any change.
[[nodiscard]] base::Result<ChangeSet> setHandover(const Programme &programme, const QList<CertificateId> &certificates,
                                                  CertificateHandover handover, QDate on);

/// The certificate of this number, capitals and small letters alike; nullptr when it was never given.
[[nodiscard]] const Certificate *findCertificate(const Programme &programme, const QString &number);
/// The same by its id; InputRefused tells a typing error from a number that was never given.
[[nodiscard]] base::Result<CertificateId> certificateOfNumber(const Programme &programme, const QString &number);
/// The certificate that corrects this one, or nullptr.
[[nodiscard]] const Certificate *correctionOf(const Programme &programme, CertificateId certificate);

/// Changes the rule on who gets a certificate; issued ones stay as they are.
[[nodiscard]] base::Result<ChangeSet> setCertificateRule(const Programme &programme, const CertificateRule &rule);

/// Decides against the rule who gets a certificate; needs a reason and who decided.
[[nodiscard]] base::Result<ChangeSet> overrideEntitlement(const Programme &programme, ParticipantId participant, bool entitled,
                                                          const QString &reason, const QString &decidedBy);
/// Lets the rule decide again.
[[nodiscard]] base::Result<ChangeSet> withdrawOverride(const Programme &programme, ParticipantId participant);

} // namespace domain
