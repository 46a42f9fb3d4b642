#pragma once

#include "domain/ids.h"
#include "gui/dialogs/handoutdialog.h"

class QComboBox;

namespace gui {

/// A certificate with the bytes that were issued.
struct KeptDocument
{
    domain::CertificateId certificate;
    QByteArray pdf;
};

/// Issued certificates once more, their pages exactly as they were, in the order in which they are handed over.
class ReprintDialog : public HandoutDialog
{
    Q_OBJECT
public:
    ReprintDialog(const QList<KeptDocument> &documents, workspace::Document &document, const PageContext &context, QWidget *parent);

protected:
    [[nodiscard]] Work work() const override;
    [[nodiscard]] QString what() const override;
    [[nodiscard]] QString fileName() const override;

private:
    [[nodiscard]] QList<QByteArray> inOrder() const;

    QList<KeptDocument> m_documents;
    QComboBox *m_order;
};

} // namespace gui
