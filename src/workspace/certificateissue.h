#pragma once

#include "base/error.h"
#include "domain/verbs/certificateverbs.h"
#include "printing/certificatebatch.h"

namespace workspace {

/// Documents that are to be issued.
struct CertificateOrder
{
    QList<domain::ParticipantId> participants; ///< in the order of the pages
    domain::CertificateKind kind = domain::CertificateKind::Certificate;
    QDate issuedOn;
    QString language; ///< empty: the programme's
    QByteArray logo;  ///< image file; empty: none
};

/// Documents laid out, numbered and rendered, not yet issued.
struct CertificateBatch
{
    QList<domain::IssuedDocument> documents; ///< one for each participant, in order
    QStringList fileNames;                   ///< safe and distinct, one for each document
    QByteArray allInOne;                     ///< the same pages as one PDF
};

/// Lays out and renders the documents with the next free numbers. For any thread. Errors: Cancelled,
/// InputRefused (nobody, or the font is missing), System.
[[nodiscard]] base::Result<CertificateBatch> makeCertificates(const domain::Programme &programme, const CertificateOrder &order,
                                                              const printing::Progress &progress = {});

/// One document as it would be, for a preview; its number is the next free one.
[[nodiscard]] base::Result<QByteArray> previewCertificate(const domain::Programme &programme, const CertificateOrder &order,
                                                          domain::ParticipantId participant);

/// What is to be looked at in these documents: overflow, missing glyphs, odd blanks. The index of a
/// finding is that of the participant in the order.
[[nodiscard]] base::Result<QList<printing::BatchFinding>> checkCertificates(const domain::Programme &programme, const CertificateOrder &order,
                                                                            const printing::Progress &progress = {});

/// A file of bytes to be written under a name into a folder.
struct NamedBytes
{
    QString fileName;
    QByteArray bytes;
};

/// Writes the files one after another through the safe writer; returns how many were written. After
/// a cancel or an error, which comes back, the files written so far stay.
[[nodiscard]] base::Result<int> writeFiles(const QString &folder, const QList<NamedBytes> &files, const printing::Progress &progress = {});

} // namespace workspace
