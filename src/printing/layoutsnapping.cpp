#include "printing/layoutsnapping.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace printing {

namespace {

constexpr qreal Same = 0.005;

/// The extent of a box along one axis.
struct Span
{
    qreal from = 0;
    qreal to = 0;

    [[nodiscard]] qreal middle() const { return (from + to) / 2; }
};

Span spanOf(const QRectF &box, Qt::Orientation axis)
{
    return axis == Qt::Horizontal ? Span{box.left(), box.right()} : Span{box.top(), box.bottom()};
}

/// A position that catches, and how far across it reaches, for its guide.
struct Target
{
    qreal position;
    Span across;
};

/// What catches along an axis: the page, its margins and middle, the edges and middles of the others.
QList<Target> targetsAlong(Qt::Orientation axis, const CertificateLayout &layout, const ElementIds &dragged)
{
    const Qt::Orientation other = axis == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal;
    const QRectF page(QPointF(), layout.size);
    const Span length = spanOf(page, axis);
    const Span across = spanOf(page, other);
    QList<Target> targets;
    for (const qreal position : {length.from, length.to, length.middle(), length.from + SnapMargin, length.to - SnapMargin})
        targets.append({position, across});
    for (const LayoutElement &element : layout.elements) {
        if (dragged.contains(element.id))
            continue;
        const Span span = spanOf(element.box, axis);
        for (const qreal position : {span.from, span.middle(), span.to})
            targets.append({position, spanOf(element.box, other)});
    }
    return targets;
}

/// How far `positions` move so that one of them meets its nearest target; nothing in reach: no value.
std::optional<qreal> pull(const QList<qreal> &positions, const QList<Target> &targets, qreal reach)
{
    std::optional<qreal> best;
    for (const qreal position : positions) {
        for (const Target &target : targets) {
            const qreal distance = target.position - position;
            if (std::abs(distance) <= reach && (!best || std::abs(distance) < std::abs(*best) - Same))
                best = distance;
        }
    }
    return best;
}

qreal toGrid(qreal position)
{
    return std::round(position) - position;
}

/// The pull along one axis; `free` are the positions that may be caught, the first one goes to the grid.
qreal pullAlong(Qt::Orientation axis, const QList<qreal> &free, const CertificateLayout &layout, const ElementIds &ids, const SnapRule &rule)
{
    if (free.isEmpty())
        return 0;
    if (rule.toElements) {
        if (const auto distance = pull(free, targetsAlong(axis, layout, ids), rule.reach))
            return *distance;
    }
    return rule.toGrid ? toGrid(free.first()) : 0;
}

/// A guide for each target that one of `positions` lies on now, joined where they are the same line.
void addGuides(QList<Guide> &guides, Qt::Orientation axis, const QList<qreal> &positions, const QRectF &bounds, const CertificateLayout &layout,
               const ElementIds &ids)
{
    const Qt::Orientation line = axis == Qt::Horizontal ? Qt::Vertical : Qt::Horizontal;
    const Span own = spanOf(bounds, line);
    const QList<Target> targets = targetsAlong(axis, layout, ids);
    for (const qreal position : positions) {
        Guide guide{line, position, own.from, own.to};
        bool isHit = false;
        for (const Target &target : targets) {
            if (std::abs(target.position - position) > Same)
                continue;
            isHit = true;
            guide.from = std::min(guide.from, target.across.from);
            guide.to = std::max(guide.to, target.across.to);
        }
        if (isHit)
            guides.append(guide);
    }
}

QList<qreal> edgesAndMiddle(const QRectF &box, Qt::Orientation axis)
{
    const Span span = spanOf(box, axis);
    return {span.from, span.middle(), span.to};
}

QList<qreal> freeEdges(const QRectF &box, Qt::Edges edges, Qt::Orientation axis)
{
    if (axis == Qt::Horizontal)
        return edges & Qt::LeftEdge ? QList<qreal>{box.left()} : edges & Qt::RightEdge ? QList<qreal>{box.right()} : QList<qreal>{};
    return edges & Qt::TopEdge ? QList<qreal>{box.top()} : edges & Qt::BottomEdge ? QList<qreal>{box.bottom()} : QList<qreal>{};
}

} // namespace

Snapped snappedMove(const CertificateLayout &layout, const ElementIds &ids, const QRectF &bounds, const SnapRule &rule)
{
    const QPointF by(pullAlong(Qt::Horizontal, edgesAndMiddle(bounds, Qt::Horizontal), layout, ids, rule),
                     pullAlong(Qt::Vertical, edgesAndMiddle(bounds, Qt::Vertical), layout, ids, rule));
    Snapped snapped{bounds.translated(by), {}};
    if (rule.toElements) {
        addGuides(snapped.guides, Qt::Horizontal, edgesAndMiddle(snapped.bounds, Qt::Horizontal), snapped.bounds, layout, ids);
        addGuides(snapped.guides, Qt::Vertical, edgesAndMiddle(snapped.bounds, Qt::Vertical), snapped.bounds, layout, ids);
    }
    return snapped;
}

Snapped snappedResize(const CertificateLayout &layout, const ElementIds &ids, const QRectF &bounds, Qt::Edges edges, const SnapRule &rule)
{
    const QPointF by(pullAlong(Qt::Horizontal, freeEdges(bounds, edges, Qt::Horizontal), layout, ids, rule),
                     pullAlong(Qt::Vertical, freeEdges(bounds, edges, Qt::Vertical), layout, ids, rule));
    Snapped snapped{draggedBounds(bounds, edges, by, false), {}};
    if (rule.toElements) {
        addGuides(snapped.guides, Qt::Horizontal, freeEdges(snapped.bounds, edges, Qt::Horizontal), snapped.bounds, layout, ids);
        addGuides(snapped.guides, Qt::Vertical, freeEdges(snapped.bounds, edges, Qt::Vertical), snapped.bounds, layout, ids);
    }
    return snapped;
}

} // namespace printing
