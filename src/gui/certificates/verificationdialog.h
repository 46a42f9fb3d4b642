#pragma once

#include "gui/pages/page.h"
#include "workspace/certificateverification.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace gui {

/// Checks a certificate that somebody shows: the text of its code, or its PDF or picture, dropped or chosen. Also hands
/// out the page and the key file with which others check.
class VerificationDialog : public QDialog
{
    Q_OBJECT
public:
    VerificationDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

    /// The action of a page that opens the dialog for its document.
    [[nodiscard]] static QAction *makeAction(Page &page, const PageContext &context);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupInput(QVBoxLayout &layout);
    void setupVerdict(QVBoxLayout &layout);
    void setupButtons(QVBoxLayout &layout);
    void checkText();
    void askForFile();
    void checkFile(const QString &path);
    void showVerdict(const workspace::CertificateVerdict &verdict);
    void showNothing(const QString &sentence);
    void handOut(bool asPage);

    PageContext m_context;
    workspace::Document &m_document;
    QPlainTextEdit *m_text;
    QLabel *m_sign;
    QLabel *m_word;
    QLabel *m_reason;
    QLabel *m_details;
    QLabel *m_handedOut;
    int m_fileNumber = 0; ///< of the file whose verdict is awaited
};

} // namespace gui
