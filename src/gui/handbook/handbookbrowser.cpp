#include "gui/handbook/handbookbrowser.h"

#include "gui/handbook/chapters.h"
#include "gui/handbook/handbookstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

namespace gui {

namespace {

constexpr int SmallestZoom = -3;
constexpr int LargestZoom = 8;
constexpr double ZoomStep = 1.1;
constexpr int LineLetters = 92;
constexpr int HeadingRoom = 8; ///< pixels left above a heading that was jumped to

/// A layout is made bit by bit; only a whole one has room to scroll in.
void finishLayout(const QTextDocument &document)
{
    [[maybe_unused]] const QSizeF whole = document.documentLayout()->documentSize();
}

} // namespace

HandbookBrowser::HandbookBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("handbookTextBrowser"));
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::sourceChanged, this, &HandbookBrowser::onSourceChanged);
}

void HandbookBrowser::setZoom(int steps)
{
    m_zoom = std::clamp(steps, SmallestZoom, LargestZoom);
    QFont scaled = QApplication::font(this);
    scaled.setPointSizeF(scaled.pointSizeF() * std::pow(ZoomStep, m_zoom));
    keepPlace([this, scaled] {
        setFont(scaled);
        applyWidth();
    });
    Q_EMIT zoomChanged(m_zoom);
}

QVariant HandbookBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl url = source().resolved(name);
    return isHandbookUrl(url) ? QTextBrowser::loadResource(type, url) : QVariant();
}

void HandbookBrowser::doSetSource(const QUrl &url, QTextDocument::ResourceType)
{
    if (isHandbookUrl(url))
        QTextBrowser::doSetSource(url, QTextDocument::MarkdownResource);
}

void HandbookBrowser::onSourceChanged(const QUrl &url)
{
    document()->setBaseUrl(url);
    applyStyle();
    applyWidth();
    if (url.hasFragment())
        scrollToHeading(url.fragment(QUrl::FullyDecoded));
}

void HandbookBrowser::applyStyle()
{
    styleHandbook(*document(), palette());
}

void HandbookBrowser::keepPlace(const std::function<void()> &change)
{
    const QTextCursor top = cursorForPosition(QPoint(0, 0));
    const int before = cursorRect(top).top();
    change();
    finishLayout(*document());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(top).top() - before);
}

void HandbookBrowser::applyWidth()
{
    const int width = std::min(viewport()->width(), LineLetters * fontMetrics().averageCharWidth());
    setLineWrapColumnOrWidth(width);
    fitPictures(*document(), width, devicePixelRatioF());
}

void HandbookBrowser::scrollToHeading(const QString &anchor)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && headingAnchor(block.text()) == anchor) {
            finishLayout(*document());
            const QRectF place = document()->documentLayout()->blockBoundingRect(block);
            verticalScrollBar()->setValue(int(place.top()) - HeadingRoom);
            return;
        }
    }
}

void HandbookBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        keepPlace([this] { applyWidth(); });
}

void HandbookBrowser::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void HandbookBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyStyle();
}

} // namespace gui
