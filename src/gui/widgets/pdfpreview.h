#pragma once

#include "base/error.h"

#include <QBuffer>
#include <QWidget>

class QLabel;
class QPdfDocument;
class QPdfView;
class QStackedLayout;

namespace gui {

/// Shows a PDF as it is: the same bytes that are written or printed. A sentence while there is none.
class PdfPreview : public QWidget
{
    Q_OBJECT
public:
    explicit PdfPreview(QWidget *parent = nullptr);
    ~PdfPreview() override;

    void showPdf(const QByteArray &bytes);
    void showText(const QString &text);
    void show(const base::Result<QByteArray> &pdf);
    [[nodiscard]] QByteArray bytes() const { return m_buffer.data(); }
    [[nodiscard]] int pageCount() const;

private:
    QBuffer m_buffer;
    QPdfDocument *m_document;
    QPdfView *m_view;
    QLabel *m_label;
    QStackedLayout *m_layout;
};

} // namespace gui
