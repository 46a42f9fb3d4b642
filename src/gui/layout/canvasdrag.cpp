#include "gui/layout/canvasdrag.h"

#include "gui/layout/layouteditor.h"

namespace gui {

using printing::ElementIds;

namespace {

/// The uppermost element, or the one below the lowest that is selected.
int chosenOf(const ElementIds &there, const ElementIds &selected, bool below)
{
    if (!below)
        return there.constFirst();
    for (qsizetype i = 0; i + 1 < there.size(); ++i) {
        if (selected.contains(there[i]))
            return there[i + 1];
    }
    return there.constFirst();
}

} // namespace

void CanvasDrag::press(QPointF point, Qt::Edges edges, qreal slack, bool adds, bool below)
{
    cancel();
    m_editor.flush();
    m_start = point;
    m_edges = edges;
    m_adds = adds;
    m_clicked = 0;
    m_before = m_editor.layout();
    m_selectedBefore = m_editor.selection();
    if (edges) {
        m_kind = Kind::Resize;
        return;
    }
    const ElementIds there = printing::elementsAt(m_before, point, slack);
    if (there.isEmpty()) {
        m_kind = Kind::Band;
        if (!adds)
            m_editor.select({});
        return;
    }
    const bool isOnSelection = std::any_of(there.begin(), there.end(), [this](int id) { return m_selectedBefore.contains(id); });
    const int id = chosenOf(there, m_selectedBefore, below);
    ElementIds ids = m_selectedBefore;
    if (adds && ids.removeAll(id) == 0)
        ids.append(id);
    else if (!adds && (below || !isOnSelection))
        ids = {id};
    // First, so that nothing scrolls below the pointer.
    m_kind = Kind::Move;
    m_clicked = adds ? 0 : id;
    m_editor.select(ids);
}

void CanvasDrag::moveTo(QPointF point, const printing::SnapRule &rule, bool straight)
{
    QPointF by = point - m_start;
    m_clicked = 0;
    const ElementIds &ids = m_editor.selection();
    const QRectF bounds = printing::boundsOf(m_before, ids);
    if (m_kind == Kind::Band) {
        dragBand(point);
    } else if (m_editor.isReadOnly() || ids.isEmpty()) {
        return;
    } else if (m_kind == Kind::Move) {
        if (straight)
            (std::abs(by.x()) < std::abs(by.y()) ? by.rx() : by.ry()) = 0;
        const printing::Snapped snapped = printing::snappedMove(m_before, ids, bounds.translated(by), rule);
        m_guides = snapped.guides;
        m_editor.show(printing::moved(m_before, ids, snapped.bounds.topLeft() - bounds.topLeft()));
    } else if (m_kind == Kind::Resize) {
        const QRectF dragged = printing::draggedBounds(bounds, m_edges, by, straight);
        const printing::Snapped snapped = straight ? printing::Snapped{dragged, {}} : printing::snappedResize(m_before, ids, dragged, m_edges, rule);
        m_guides = snapped.guides;
        m_editor.show(printing::resized(m_before, ids, snapped.bounds));
    }
}

void CanvasDrag::dragBand(QPointF point)
{
    m_band = QRectF(m_start, point).normalized();
    ElementIds ids = m_adds ? m_selectedBefore : ElementIds();
    for (const int id : printing::elementsIn(m_before, m_band)) {
        if (!ids.contains(id))
            ids.append(id);
    }
    m_editor.select(ids);
}

void CanvasDrag::release()
{
    const Kind kind = m_kind;
    m_kind = Kind::None;
    m_guides.clear();
    m_band = {};
    if (m_clicked > 0 && !m_editor.selection().contains(m_clicked))
        return;
    if (m_clicked > 0)
        m_editor.select({m_clicked});
    else if (kind == Kind::Move || kind == Kind::Resize)
        m_editor.edit(kind == Kind::Move ? LayoutEdit::Move : LayoutEdit::Resize, m_editor.layout());
}

void CanvasDrag::cancel()
{
    if (!isActive())
        return;
    if (m_kind == Kind::Band)
        m_editor.select(m_selectedBefore);
    m_kind = Kind::None;
    m_guides.clear();
    m_band = {};
    m_editor.cancel();
}

} // namespace gui
