#pragma once

#include "gui/pages/page.h"

#include <QDialog>

#include <functional>
#include <memory>

class QPrinter;

namespace gui {

class PdfPreview;

/// A finished document (an issued certificate) as it is kept: to look at, save and print.
class PdfDialog : public QDialog
{
    Q_OBJECT
public:
    PdfDialog(const QString &title, const QByteArray &pdf, const QString &fileName, const PageContext &context, QWidget *parent);

private:
    void save();
    void print();

    PageContext m_context;
    QByteArray m_pdf;
    QString m_fileName;
    PdfPreview *m_preview;
};

/// Prints finished documents on this printer without asking, one after another, beside the window; each page on paper of its
/// own size. It goes on when `parent` is closed; `printed` is called at the end while `parent` is there.
void printDocumentsOn(const std::shared_ptr<QPrinter> &printer, QWidget *parent, const PageContext &context, const QString &title,
                      const QList<QByteArray> &documents, const std::function<void()> &printed = {});

/// Prints finished documents on the printer that the person chooses, one after another. Each page is
/// the page of the file, painted at the printer's resolution (at most 300 dpi).
void printDocuments(QWidget *parent, const PageContext &context, const QString &title, const QList<QByteArray> &documents);

} // namespace gui
