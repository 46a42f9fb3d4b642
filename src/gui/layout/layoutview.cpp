#include "gui/layout/layoutview.h"

#include "gui/droppedfiles.h"
#include "gui/layout/handles.h"
#include "gui/layout/layouteditor.h"
#include "gui/layout/layoutscene.h"
#include "gui/layout/overlayitem.h"
#include "gui/theme/theme.h"
#include "models/layoutelementsmodel.h"

#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace gui {

namespace {

constexpr qreal LeastZoom = 0.1;
constexpr qreal MostZoom = 16;
constexpr qreal ZoomStep = 1.2;
constexpr qreal Reach = 7;      ///< pixels within which something is caught
constexpr qreal HitSlack = 4;   ///< pixels beside a line that still hit it
constexpr qreal FitMargin = 7;  ///< mm around a page that fits the view; more than the scene has
constexpr qreal Nudge = 1;      ///< mm
constexpr qreal SmallNudge = 0.1;
constexpr qreal LargeNudge = 10;
constexpr qreal MmPerInch = 25.4;

} // namespace

LayoutView::LayoutView(LayoutEditor &editor, LayoutScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent), m_editor(editor), m_scene(scene), m_drag(editor)
{
    setObjectName(QStringLiteral("layoutGraphicsView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setViewportUpdateMode(BoundingRectViewportUpdate);
    setTransformationAnchor(AnchorUnderMouse);
    viewport()->setMouseTracking(true);
    // The view itself takes the focus.
    viewport()->setFocusPolicy(Qt::NoFocus);
    setMinimumSize(120, 100);
    connect(&editor, &LayoutEditor::selectionChanged, this, &LayoutView::announce);
    connect(&editor, &LayoutEditor::selectionChanged, this, &LayoutView::showSelection);
    connect(&editor, &LayoutEditor::layoutChanged, this, &LayoutView::announce);
    connect(&scene, &QGraphicsScene::sceneRectChanged, this, &LayoutView::refit);
    connect(this, &LayoutView::dragChanged, &scene, &LayoutScene::hold);
    applyPalette();
    announce();
}

void LayoutView::applyPalette()
{
    const QColor window = palette().color(QPalette::Window);
    setBackgroundBrush(isDark(palette()) ? window.darker(130) : window.darker(112));
    // The page is white in a dark window too.
    m_scene.overlay().setAccent(lightPalette().color(QPalette::Highlight), warningColour(lightPalette()));
}

void LayoutView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
    QGraphicsView::changeEvent(event);
}

// Zoom

qreal LayoutView::pixel() const
{
    return 1 / transform().m11();
}

qreal LayoutView::zoom() const
{
    return transform().m11() * MmPerInch / logicalDpiX();
}

void LayoutView::setScale(qreal zoom)
{
    const qreal scale = std::clamp(zoom, LeastZoom, MostZoom) * logicalDpiX() / MmPerInch;
    setTransform(QTransform::fromScale(scale, scale));
    Q_EMIT zoomChanged();
    Q_EMIT scrolled();
}

void LayoutView::setZoom(qreal zoom)
{
    m_fits = false;
    setScale(zoom);
    // What is worked on stays in sight.
    if (!m_editor.selection().isEmpty())
        centerOn(printing::boundsOf(m_editor.layout(), m_editor.selection()).center());
}

void LayoutView::showSelection()
{
    if (!m_drag.isActive() && !m_editor.selection().isEmpty())
        ensureVisible(printing::boundsOf(m_editor.layout(), m_editor.selection()), 20, 20);
}

void LayoutView::zoomBy(int steps)
{
    setZoom(zoom() * std::pow(ZoomStep, steps));
}

void LayoutView::fitPage()
{
    m_fits = true;
    const QSizeF size = m_editor.layout().size + QSizeF(2 * FitMargin, 2 * FitMargin);
    const QSize room = viewport()->size();
    if (room.isEmpty())
        return;
    const qreal scale = std::min(room.width() / size.width(), room.height() / size.height());
    setScale(scale * MmPerInch / logicalDpiX());
    centerOn(QRectF(QPointF(), m_editor.layout().size).center());
    Q_EMIT scrolled();
}

/// What is dragged stays below the pointer: the page fits again when it is let go.
void LayoutView::refit()
{
    m_awaitsFit = m_drag.isActive();
    if (m_fits && !m_awaitsFit)
        fitPage();
}

void LayoutView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    refit();
    Q_EMIT scrolled();
}

void LayoutView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    Q_EMIT scrolled();
}

void LayoutView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    // At the pointer, not at the selection.
    m_fits = false;
    if (event->angleDelta().y() != 0)
        setScale(zoom() * std::pow(ZoomStep, event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

QPointF LayoutView::middleOfSight() const
{
    const QRectF page(QPointF(), m_editor.layout().size);
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect().intersected(page);
    return seen.isEmpty() ? page.center() : seen.center();
}

// Mouse

void LayoutView::setSnapping(bool toElements, bool toGrid)
{
    m_snapsToElements = toElements;
    m_snapsToGrid = toGrid;
}

printing::SnapRule LayoutView::snapRule(Qt::KeyboardModifiers modifiers) const
{
    const bool isSuspended = modifiers.testFlag(Qt::AltModifier);
    return {m_snapsToElements && !isSuspended, m_snapsToGrid && !isSuspended, Reach * pixel()};
}

void LayoutView::hover(QPointF point)
{
    const QRectF bounds = printing::boundsOf(m_editor.layout(), m_editor.selection());
    const Qt::Edges edges = m_editor.selection().isEmpty() || m_editor.isReadOnly() ? Qt::Edges() : handleAt(bounds, point, pixel());
    const printing::ElementIds there = printing::elementsAt(m_editor.layout(), point, HitSlack * pixel());
    m_scene.overlay().setHovered(edges || there.isEmpty() ? 0 : there.constFirst());
    viewport()->setCursor(edges ? cursorFor(edges) : there.isEmpty() || m_editor.isReadOnly() ? Qt::ArrowCursor : Qt::SizeAllCursor);
}

void LayoutView::showDrag()
{
    m_scene.overlay().setGuides(m_drag.guides());
    m_scene.overlay().setBand(m_drag.band());
}

void LayoutView::tellDrag()
{
    if (m_isHeld == m_drag.isActive())
        return;
    m_isHeld = m_drag.isActive();
    Q_EMIT dragChanged(m_isHeld);
    if (!m_isHeld && m_awaitsFit)
        refit();
}

void LayoutView::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = mapToScene(event->pos());
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    if (event->button() == Qt::RightButton) {
        // The menu is about what lies under the pointer.
        const printing::ElementIds there = printing::elementsAt(m_editor.layout(), point, HitSlack * pixel());
        const bool isSelected = std::any_of(there.begin(), there.end(), [this](int id) { return m_editor.selection().contains(id); });
        if (!isSelected)
            m_editor.select(there.isEmpty() ? printing::ElementIds() : printing::ElementIds{there.constFirst()});
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->pos();
    m_isDragging = false;
    const QRectF bounds = printing::boundsOf(m_editor.layout(), m_editor.selection());
    const bool canResize = !m_editor.selection().isEmpty() && !m_editor.isReadOnly();
    const Qt::Edges edges = canResize && !modifiers.testFlag(Qt::ControlModifier) ? handleAt(bounds, point, pixel()) : Qt::Edges();
    m_drag.press(point, edges, HitSlack * pixel(), modifiers.testFlag(Qt::ShiftModifier) && !edges, modifiers.testFlag(Qt::ControlModifier));
    tellDrag();
}

void LayoutView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF point = mapToScene(event->pos());
    Q_EMIT pointerMoved(point);
    if (!m_drag.isActive()) {
        hover(point);
        return;
    }
    m_isDragging = m_isDragging || (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDragging)
        return;
    m_drag.moveTo(point, snapRule(event->modifiers()), event->modifiers().testFlag(Qt::ShiftModifier));
    showDrag();
}

void LayoutView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag.isActive())
        return;
    m_drag.release();
    showDrag();
    tellDrag();
    hover(mapToScene(event->pos()));
}

void LayoutView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    m_drag.cancel();
    tellDrag();
    if (m_editor.selected())
        Q_EMIT editRequested();
}

// Files

void LayoutView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_editor.isReadOnly() && !droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LayoutView::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void LayoutView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(droppedFiles(*event->mimeData()), mapToScene(event->position().toPoint()));
}

// Keyboard

bool LayoutView::nudge(QKeyEvent *event)
{
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left: by.rx() = -1; break;
    case Qt::Key_Right: by.rx() = 1; break;
    case Qt::Key_Up: by.ry() = -1; break;
    case Qt::Key_Down: by.ry() = 1; break;
    default: return false;
    }
    if (m_editor.selection().isEmpty() || event->modifiers().testFlag(Qt::AltModifier))
        return false;
    by *= event->modifiers().testFlag(Qt::ShiftModifier) ? SmallNudge : event->modifiers().testFlag(Qt::ControlModifier) ? LargeNudge : Nudge;
    m_editor.edit(LayoutEdit::Move, printing::moved(m_editor.layout(), m_editor.selection(), by), QStringLiteral("nudge"));
    return true;
}

void LayoutView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && (m_drag.isActive() || !m_editor.selection().isEmpty())) {
        if (m_drag.isActive())
            m_drag.cancel();
        else
            m_editor.select({});
        showDrag();
        tellDrag();
        return;
    }
    if (m_drag.isActive() || nudge(event))
        return;
    QGraphicsView::keyPressEvent(event);
}

bool LayoutView::focusNextPrevChild(bool next)
{
    if (hasFocus() && m_editor.selectNext(next ? 1 : -1))
        return true;
    return QGraphicsView::focusNextPrevChild(next);
}

void LayoutView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    viewport()->update();
}

void LayoutView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    m_editor.flush();
    viewport()->update();
}

void LayoutView::drawForeground(QPainter *painter, const QRectF &)
{
    if (!hasFocus())
        return;
    painter->save();
    painter->resetTransform();
    painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    painter->restore();
}

void LayoutView::announce()
{
    const printing::LayoutElement *element = m_editor.selected();
    QString name = tr("Page of the layout");
    if (element)
        //: said to somebody who does not see the page: an element, where it is
        name = tr("Page of the layout: %1").arg(models::LayoutElementsModel::description(*element));
    else if (m_editor.selection().size() > 1)
        name = tr("Page of the layout: %n elements are selected", nullptr, int(m_editor.selection().size()));
    // Tells a screen reader, too.
    if (name != accessibleName())
        setAccessibleName(name);
}

} // namespace gui
