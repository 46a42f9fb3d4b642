#include "gui/dialogs/pdfdialog.h"

#include "base/safefile.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/windowsize.h"
#include "workspace/jobs.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int PrintResolution = 300; ///< dots per inch
constexpr double PointsPerInch = 72;

/// Paints one page of a document over the printer's whole sheet.
void printPage(QPainter &painter, QPrinter &printer, QPdfDocument &document, int page)
{
    const QSizeF points = document.pagePointSize(page);
    const double scale = std::min(printer.resolution(), PrintResolution) / PointsPerInch;
    const QImage image = document.render(page, (points * scale).toSize());
    const QSizeF size = points * (printer.resolution() / PointsPerInch);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    painter.drawImage(QRectF(QPointF(), size), image);
}

base::Result<int> printAll(QPrinter &printer, const QList<QByteArray> &documents, workspace::JobControl &control)
{
    QPainter painter;
    int printed = 0;
    for (QByteArray bytes : documents) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QPdfDocument document;
        document.load(&buffer);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (painter.isActive() ? !printer.newPage() : !painter.begin(&printer))
                return base::fail(base::ErrorCode::System, PdfDialog::tr("The printer did not accept the document."));
            printPage(painter, printer, document, page);
        }
        if (!control.report(++printed, int(documents.size())) && printed < documents.size()) {
            printer.abort();
            return base::fail(base::ErrorCode::Cancelled, PdfDialog::tr("Printing was stopped."));
        }
    }
    return printed;
}

} // namespace

PdfDialog::PdfDialog(const QString &title, const QByteArray &pdf, const QString &fileName, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_pdf(pdf), m_fileName(fileName), m_preview(new PdfPreview)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setObjectName(QStringLiteral("pdfDialog"));
    m_preview->showPdf(pdf);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *saveButton = buttons->addButton(tr("Save a Copy…"), QDialogButtonBox::ActionRole);
    saveButton->setIcon(icon(QStringLiteral("document-export")));
    auto *printButton = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    printButton->setIcon(icon(QStringLiteral("document-print")));
    connect(saveButton, &QPushButton::clicked, this, &PdfDialog::save);
    connect(printButton, &QPushButton::clicked, this, &PdfDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {720, 800});
}

void PdfDialog::save()
{
    FileRequest request;
    request.title = tr("Save a copy");
    request.fileName = m_fileName;
    request.filter = tr("PDF documents (*.pdf)");
    request.suffix = QStringLiteral("pdf");
    m_context.prompter.askSaveFile(this, request, [this](const QString &path) {
        if (const auto written = base::writeFile(path, m_pdf); !written)
            m_context.prompter.tell(this, written.error());
    });
}

void PdfDialog::print()
{
    printDocuments(this, m_context, windowTitle(), {m_pdf});
}

void printDocumentsOn(const std::shared_ptr<QPrinter> &printer, QWidget *parent, const PageContext &context, const QString &title,
                      const QList<QByteArray> &documents)
{
    printer->setDocName(title);
    context.jobs.start(
        PdfDialog::tr("Printing: %1").arg(title), parent,
        [printer, documents](workspace::JobControl &control) { return printAll(*printer, documents, control); },
        [parent, context](const base::Result<int> &result) {
            if (!result && result.error().code != base::ErrorCode::Cancelled)
                context.prompter.tell(parent, result.error());
        });
}

void printDocuments(QWidget *parent, const PageContext &context, const QString &title, const QList<QByteArray> &documents)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(title);
    context.prompter.askPrinter(parent, printer,
                                [parent, context, title, documents, printer] { printDocumentsOn(printer, parent, context, title, documents); });
}

} // namespace gui
