#pragma once

#include "domain/ids.h"
#include "gui/pages/page.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace workspace {
struct CertificateOrder;
struct PrintedChange;
}

namespace gui {

class PdfPreview;

/// Corrects a certificate: shows what the new document says otherwise and how it will look, asks for the reason, issues it under a
/// new number that supersedes the old one. The data are those of the person as they are now.
class CorrectCertificateDialog : public QDialog
{
    Q_OBJECT
public:
    CorrectCertificateDialog(domain::CertificateId certificate, workspace::Document &document, const PageContext &context, QWidget *parent);

Q_SIGNALS:
    /// `print`: the new document is to be printed at once.
    void corrected(domain::CertificateId certificate, bool print);

private:
    [[nodiscard]] QWidget *makeQuestion();
    [[nodiscard]] QWidget *makeFooter();
    void follow();
    void showChange(const workspace::PrintedChange &change);
    void showPreview(const workspace::CertificateOrder &order);
    void updateState();
    void correct(bool print);

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    QString m_number;
    QLabel *m_heading;
    QTreeWidget *m_changes;
    QLineEdit *m_reason;
    PdfPreview *m_preview;
    QPushButton *m_correct = nullptr;
    QPushButton *m_correctAndPrint = nullptr;
    int m_previewNumber = 0;
};

} // namespace gui
