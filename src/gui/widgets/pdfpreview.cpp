#include "gui/widgets/pdfpreview.h"

#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QStackedLayout>

namespace gui {

PdfPreview::PdfPreview(QWidget *parent)
    : QWidget(parent), m_document(new QPdfDocument(this)), m_view(new QPdfView), m_label(new QLabel), m_layout(new QStackedLayout(this))
{
    m_view->setObjectName(QStringLiteral("previewPdfView"));
    m_view->setAccessibleName(tr("Preview"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(m_document);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setWordWrap(true);
    m_label->setMargin(24);
    m_layout->addWidget(m_label);
    m_layout->addWidget(m_view);
}

PdfPreview::~PdfPreview()
{
    m_view->setDocument(nullptr);
    m_document->close();
}

void PdfPreview::showPdf(const QByteArray &bytes)
{
    m_document->close();
    m_buffer.close();
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_layout->setCurrentWidget(m_view);
}

void PdfPreview::showText(const QString &text)
{
    m_document->close();
    m_buffer.close();
    m_buffer.setData(QByteArray());
    m_label->setText(text);
    m_layout->setCurrentWidget(m_label);
}

void PdfPreview::show(const base::Result<QByteArray> &pdf)
{
    if (pdf)
        showPdf(*pdf);
    else
        showText(pdf.error().message);
}

int PdfPreview::pageCount() const
{
    return m_document->pageCount();
}

} // namespace gui
