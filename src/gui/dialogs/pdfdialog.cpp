#include "gui/dialogs/pdfdialog.h"

#include "base/safefile.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/windowsize.h"
#include "printing/pageprinter.h"
#include "workspace/jobs.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPdfDocument>
#include <QPointer>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace gui {

namespace {

constexpr int PrintResolution = 300; ///< dots per inch
constexpr double PointsPerInch = 72;
constexpr double MillimetresPerInch = 25.4;

/// A document that can be painted.
struct ReadDocument
{
    QByteArray bytes;
    QBuffer buffer{&bytes};
    QPdfDocument pdf;
};
using ReadDocuments = std::vector<std::unique_ptr<ReadDocument>>;

base::Result<ReadDocuments> readAll(const QList<QByteArray> &documents)
{
    ReadDocuments read;
    for (const QByteArray &bytes : documents) {
        auto document = std::make_unique<ReadDocument>();
        document->bytes = bytes;
        document->buffer.open(QIODevice::ReadOnly);
        document->pdf.load(&document->buffer);
        if (document->pdf.status() != QPdfDocument::Status::Ready || document->pdf.pageCount() == 0)
            return base::fail(base::ErrorCode::System, PdfDialog::tr("The document cannot be read. Nothing was printed."));
        read.push_back(std::move(document));
    }
    return read;
}

/// Paints one page of a document over a whole sheet of its own size. False when the printer does not take it.
bool printPage(QPainter &painter, QPrinter &printer, QPdfDocument &document, int page)
{
    const QSizeF points = document.pagePointSize(page);
    const QPageLayout layout = printing::pageLayout(points * (MillimetresPerInch / PointsPerInch), printer.pageLayout());
    if (!printer.pageLayout().isEquivalentTo(layout))
        printer.setPageLayout(layout);
    if (painter.isActive() ? !printer.newPage() : !painter.begin(&printer))
        return false;
    const double scale = std::min(printer.resolution(), PrintResolution) / PointsPerInch;
    const QImage image = document.render(page, (points * scale).toSize());
    const QSizeF size = points * (printer.resolution() / PointsPerInch);
    painter.fillRect(QRectF(QPointF(), size), Qt::white);
    painter.drawImage(QRectF(QPointF(), size), image);
    return !image.isNull();
}

/// Prints page by page; the number of pages.
base::Result<int> printAll(QPrinter &printer, const QList<QByteArray> &documents, workspace::JobControl &control)
{
    const auto read = readAll(documents);
    if (!read)
        return read.failure();
    const int total = std::accumulate(read->begin(), read->end(), 0, [](int sum, const auto &document) { return sum + document->pdf.pageCount(); });
    QPainter painter;
    int printed = 0;
    for (const auto &document : *read) {
        for (int page = 0; page < document->pdf.pageCount(); ++page) {
            if (!printPage(painter, printer, document->pdf, page)) {
                printer.abort();
                return base::fail(base::ErrorCode::System, PdfDialog::tr("The printer did not accept the document."));
            }
            if (!control.report(++printed, total) && printed < total) {
                printer.abort();
                return base::fail(base::ErrorCode::Cancelled, PdfDialog::tr("Printing was stopped."));
            }
        }
    }
    if (!painter.end())
        return base::fail(base::ErrorCode::System, PdfDialog::tr("The printer did not accept the document."));
    return printed;
}

/// The window that stays when a dialog goes: what is being printed is printed to the end.
QWidget *lastingWindow(QWidget *widget)
{
    while (widget->parentWidget())
        widget = widget->parentWidget();
    return widget;
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
                      const QList<QByteArray> &documents, const std::function<void()> &printed)
{
    printer->setFullPage(true);
    printer->setDocName(title);
    QWidget *window = lastingWindow(parent);
    context.jobs.start(
        PdfDialog::tr("Printing: %1").arg(title), window,
        [printer, documents](workspace::JobControl &control) { return printAll(*printer, documents, control); },
        [window, parent = QPointer<QWidget>(parent), context, printed](const base::Result<int> &result) {
            if (!result && result.error().code != base::ErrorCode::Cancelled)
                context.prompter.tell(parent ? parent.data() : window, result.error());
            else if (result && parent && printed)
                printed();
        });
}

void printDocuments(QWidget *parent, const PageContext &context, const QString &title, const QList<QByteArray> &documents)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(title);
    context.prompter.askPrinter(parent, printer,
                                [parent, context, title, documents, printer] { printDocumentsOn(printer, parent, context, title, documents); });
}

} // namespace gui
