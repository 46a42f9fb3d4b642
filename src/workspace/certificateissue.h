#pragma once

#include "base/error.h"
#include "domain/rules/handoverorder.h"
#include "domain/verbs/certificateverbs.h"
#include "printing/certificatebatch.h"
#include "signing/keypair.h"
#include "workspace/document.h"

#include <optional>

namespace workspace {

/// Documents that are to be issued.
struct CertificateOrder
{
    QList<domain::ParticipantId> participants;
    domain::CertificateKind kind = domain::CertificateKind::Certificate;
    QDate issuedOn;
    QString language = {}; ///< empty: that of the template, else the programme's
    std::optional<domain::CertificateTemplateId> certificateTemplate = {}; ///< an invalid one: the program's own layout; nothing: see templateFor()
    domain::HandoverOrder sequence = domain::HandoverOrder::Listed; ///< of the pages
    QString supersedes = {};                                ///< number that the one document corrects
};

/// The template that is used when nobody chose, see domain::defaultTemplate(); none: the program's own layout.
[[nodiscard]] domain::CertificateTemplateId templateFor(const domain::Programme &programme, domain::CertificateKind kind, const QString &language);

/// What documents are made of beside the programme: read from the file before the work goes to another thread.
struct CertificateMaterial
{
    domain::CertificateTemplateId certificateTemplate; ///< none: the program's own layout
    printing::CertificateLayout layout;
    QString language;
    QHash<QString, QByteArray> pictures; ///< of the layout, by hash
    QByteArray logo;
    signing::KeyPair key;
    domain::ChangeSet keyChange; ///< the key, when it is made now; to be kept with the documents
};

/// Whether documents are for the world or to look at.
enum class Purpose {
    Issue,   ///< signed with the programme's key, which is made when there is none
    Preview, ///< signed with a key that nobody keeps, so that what is only shown never verifies
};

/// Errors: InputRefused (the layout or one of its pictures cannot be read), System.
[[nodiscard]] base::Result<CertificateMaterial> certificateMaterial(Document &document, const CertificateOrder &order, Purpose purpose);

/// Documents laid out, numbered, signed and rendered, not yet issued.
struct CertificateBatch
{
    QList<domain::IssuedDocument> documents; ///< in the order of the pages
    QStringList fileNames;                   ///< safe and distinct, one for each document
    QByteArray allInOne;                     ///< the same pages as one PDF
    domain::ChangeSet keyChange;             ///< see CertificateMaterial
};

/// Lays out, signs and renders the documents with the next free numbers. For any thread. Errors: Cancelled,
/// InputRefused (nobody, or the font is missing), System.
[[nodiscard]] base::Result<CertificateBatch> makeCertificates(const domain::Programme &programme, const CertificateOrder &order,
                                                              const CertificateMaterial &material, const printing::Progress &progress = {});

/// The change that keeps the documents, and the key they are signed with. Errors: see domain::issueCertificates().
[[nodiscard]] base::Result<domain::ChangeSet> issueChange(const domain::Programme &programme, const CertificateBatch &batch);

/// Makes and keeps documents for a few people in one go, on the window's thread.
[[nodiscard]] base::Result<QList<domain::CertificateId>> issueNow(Document &document, const CertificateOrder &order);

/// One document as it would be, for a preview; its number is the next free one.
[[nodiscard]] base::Result<QByteArray> previewCertificate(const domain::Programme &programme, const CertificateOrder &order,
                                                          const CertificateMaterial &material, domain::ParticipantId participant);

/// What is to be looked at before documents are issued.
struct CertificateCheck
{
    QList<domain::ParticipantId> people; ///< that the indexes of the findings mean
    QList<printing::BatchFinding> findings;
    QByteArray contactSheet; ///< PDF with pictures of the worst; empty: there is nothing to look at
};
[[nodiscard]] base::Result<CertificateCheck> checkCertificates(const domain::Programme &programme, const CertificateOrder &order,
                                                               const CertificateMaterial &material, const printing::Progress &progress = {});

/// The change of a new document that joins others: `first` goes before, the label stays.
[[nodiscard]] domain::ChangeSet together(domain::ChangeSet changeSet, const domain::ChangeSet &first);

} // namespace workspace
