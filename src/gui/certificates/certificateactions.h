#pragma once

#include "domain/ids.h"
#include "domain/records/certificate.h"
#include "gui/pages/page.h"

#include <QPointer>

namespace gui {

/// What can be done with certificates that were issued: looked at, saved, printed again, corrected, revoked, handed over. For
/// the page and the inspector alike; asks before anything is changed.
class CertificateActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to `parent`, which owns this.
    CertificateActions(const PageContext &context, QWidget *parent);

    void setDocument(workspace::Document *document);

    /// Shows the document as it was issued.
    void show(domain::CertificateId certificate);
    /// Writes one file for each into a folder that the person chooses.
    void save(const QList<domain::CertificateId> &certificates);
    /// Offers them joined, in an order, to be printed or saved.
    void printAgain(const QList<domain::CertificateId> &certificates);
    /// Reads the code on the document as it was issued and says what somebody who checks it gets to know.
    void verify(domain::CertificateId certificate);
    void correct(domain::CertificateId certificate);
    void revoke(const QList<domain::CertificateId> &certificates);
    /// Those of them that are valid, on this day.
    void setHandover(const QList<domain::CertificateId> &certificates, domain::CertificateHandover handover);

    /// Those that can be corrected, revoked and handed over.
    [[nodiscard]] QList<domain::CertificateId> valid(const QList<domain::CertificateId> &certificates) const;

Q_SIGNALS:
    void statusText(const QString &text);
    /// A new document corrects another.
    void corrected(domain::CertificateId certificate);

private:
    struct Kept;
    /// Bytes and names of files; empty after the person was told what is wrong.
    [[nodiscard]] QList<Kept> kept(const QList<domain::CertificateId> &certificates);
    [[nodiscard]] QString holder(const domain::Certificate &certificate) const;
    void revokeNow(const QStringList &numbers, const QString &reason);

    PageContext m_context;
    QWidget *m_parent;
    QPointer<workspace::Document> m_document;
};

} // namespace gui
