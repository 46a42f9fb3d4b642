#include "gui/certificates/certificateactions.h"

#include "base/clock.h"
#include "domain/verbs/certificateverbs.h"
#include "gui/applychange.h"
#include "gui/dialogs/correctcertificatedialog.h"
#include "gui/dialogs/pdfdialog.h"
#include "gui/dialogs/reprintdialog.h"
#include "gui/prompter.h"
#include "printing/documentfilenames.h"
#include "workspace/certificateverification.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/signingkeys.h"
#include "workspace/stagedfiles.h"

namespace gui {

using namespace domain;

struct CertificateActions::Kept
{
    CertificateId certificate;
    QString fileName;
    QByteArray pdf;
};

CertificateActions::CertificateActions(const PageContext &context, QWidget *parent) : QObject(parent), m_context(context), m_parent(parent)
{
}

void CertificateActions::setDocument(workspace::Document *document)
{
    m_document = document;
}

QList<CertificateId> CertificateActions::valid(const QList<CertificateId> &certificates) const
{
    QList<CertificateId> found;
    for (const CertificateId id : certificates) {
        const Certificate *certificate = m_document ? m_document->programme().find(id) : nullptr;
        if (certificate && certificate->state == CertificateState::Valid)
            found.append(id);
    }
    return found;
}

QString CertificateActions::holder(const Certificate &certificate) const
{
    const Participant *person = m_document->programme().find(certificate.participant);
    return person ? fullName(*person) : QString();
}

QList<CertificateActions::Kept> CertificateActions::kept(const QList<CertificateId> &certificates)
{
    QList<Kept> documents;
    printing::FileNames names;
    for (const CertificateId id : certificates) {
        const Certificate *certificate = m_document ? m_document->programme().find(id) : nullptr;
        if (!certificate)
            continue;
        const auto blob = m_document->file().blob(certificate->document);
        if (!blob) {
            m_context.prompter.tell(m_parent, blob.error());
            return {};
        }
        const QString name = printing::certificateFileName(printing::certificateDataFromJson(certificate->data));
        documents.append({id, names.unique(name), blob->content});
    }
    return documents;
}

void CertificateActions::show(CertificateId id)
{
    const QList<Kept> documents = kept({id});
    if (documents.isEmpty())
        return;
    const Certificate &certificate = *m_document->programme().find(id);
    QString title = tr("%1 – %2", "number of a certificate, name").arg(certificate.number, holder(certificate));
    if (certificate.state != CertificateState::Valid)
        //: title of a window: number and name, then the state of the certificate
        title = tr("%1 (%2)").arg(title, enumLabel(certificate.state));
    auto *dialog = new PdfDialog(title, documents.first().pdf, documents.first().fileName, m_context, m_parent);
    dialog->open();
}

void CertificateActions::save(const QList<CertificateId> &certificates)
{
    FileRequest request;
    request.title = tr("Folder for %n documents", nullptr, int(certificates.size()));
    m_context.prompter.askFolder(m_parent, request, [this, certificates](const QString &folder) {
        QList<workspace::NamedBytes> files;
        for (const Kept &document : kept(certificates))
            files.append({document.fileName, document.pdf});
        if (files.isEmpty())
            return;
        m_context.jobs.start(
            tr("Writing documents"), this,
            [folder, files](workspace::JobControl &control) -> base::Result<int> {
                workspace::StagedFiles staged;
                if (const auto done = staged.stage(folder, files, [&](int count, int total) { return control.report(count, total); }); !done)
                    return done.failure();
                return staged.publish();
            },
            [this](const base::Result<int> &written) {
                if (written)
                    Q_EMIT statusText(tr("%n documents were written.", nullptr, *written));
                else
                    m_context.prompter.tell(m_parent, written.error());
            });
    });
}

void CertificateActions::printAgain(const QList<CertificateId> &certificates)
{
    QList<KeptDocument> documents;
    for (const Kept &document : kept(certificates))
        documents.append({document.certificate, document.pdf});
    if (!documents.isEmpty())
        (new ReprintDialog(documents, *m_document, m_context, m_parent))->open();
}

void CertificateActions::verify(CertificateId id)
{
    const QList<Kept> documents = kept({id});
    if (documents.isEmpty())
        return;
    const QString title = tr("Check certificate %1").arg(m_document->programme().find(id)->number);
    m_context.jobs.start(
        title, this,
        [pdf = documents.first().pdf, keys = workspace::ownKeysOf(m_document->programme())](workspace::JobControl &) {
            return workspace::verifyFile(pdf, keys);
        },
        [this, title](const base::Result<workspace::CertificateVerdict> &verdict) {
            if (verdict)
                m_context.prompter.tell(m_parent, title, (QStringList{verdict->reason} + verdict->remarks).join(u'\n'));
            else
                m_context.prompter.tell(m_parent, verdict.error());
        });
}

void CertificateActions::correct(CertificateId certificate)
{
    if (!m_document || valid({certificate}).isEmpty())
        return;
    auto *dialog = new CorrectCertificateDialog(certificate, *m_document, m_context, m_parent);
    connect(dialog, &CorrectCertificateDialog::corrected, this, [this](CertificateId newer, bool print) {
        const Certificate *made = m_document ? m_document->programme().find(newer) : nullptr;
        if (!made)
            return;
        Q_EMIT statusText(tr("The corrected certificate of %1 has the number %2.").arg(holder(*made), made->number));
        Q_EMIT corrected(newer);
        if (print)
            printAgain({newer});
    });
    dialog->open();
}

void CertificateActions::revoke(const QList<CertificateId> &certificates)
{
    QStringList numbers;
    QStringList holders;
    for (const CertificateId id : valid(certificates)) {
        const Certificate &certificate = *m_document->programme().find(id);
        numbers.append(certificate.number);
        holders.append(tr("%1, %2", "number of a certificate, name").arg(certificate.number, holder(certificate)));
    }
    if (numbers.isEmpty())
        return;
    const QString who = holders.size() == 1 ? holders.first() : QString();
    const QString label = who.isEmpty() ? tr("Why are these %n certificates void? They cannot be made valid again.", nullptr, int(numbers.size()))
                                        : tr("Why is the certificate %1 void? It cannot be made valid again.").arg(who);
    m_context.prompter.askText(m_parent, tr("Revoke certificates"), label, {}, [this, numbers, holders](const QString &reason) {
        if (numbers.size() == 1) {
            revokeNow(numbers, reason);
            return;
        }
        const int count = int(numbers.size());
        m_context.prompter.ask(m_parent,
                               {tr("Revoke certificates"), tr("Revoke %n certificates: “%1”?", nullptr, count).arg(reason.trimmed()), holders.join(u'\n'),
                                tr("Revoke %n certificates", nullptr, count)},
                               [this, numbers, reason] { revokeNow(numbers, reason); });
    });
}

void CertificateActions::revokeNow(const QStringList &numbers, const QString &reason)
{
    if (!m_document)
        return;
    const auto change = revokeCertificates(m_document->programme(), numbers, reason);
    if (applyOrTell(*m_document, m_context.prompter, m_parent, change))
        Q_EMIT statusText(change->label);
}

void CertificateActions::setHandover(const QList<CertificateId> &certificates, CertificateHandover handover)
{
    if (!m_document)
        return;
    const auto change = domain::setHandover(m_document->programme(), valid(certificates), handover, base::Clock::today());
    if (applyOrTell(*m_document, m_context.prompter, m_parent, change) && !change->isEmpty())
        Q_EMIT statusText(change->label);
}

} // namespace gui
