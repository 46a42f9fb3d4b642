#include "gui/layout/handles.h"

#include <algorithm>

namespace gui {

namespace {

constexpr qreal ThinnestBox = 14; ///< pixels; below it grips would cover each other
constexpr qreal RoomForMiddle = 34; ///< pixels between two corners with a grip between them
constexpr qreal Catch = 6;          ///< pixels from the middle of a grip

} // namespace

QList<Handle> handlesOf(const QRectF &bounds, qreal pixel)
{
    const bool isThin = bounds.height() < ThinnestBox * pixel;
    const bool isNarrow = bounds.width() < ThinnestBox * pixel;
    const QPointF middle = bounds.center();
    QList<Handle> handles;
    if (!isThin && !isNarrow) {
        handles = {{Qt::LeftEdge | Qt::TopEdge, bounds.topLeft()},
                   {Qt::RightEdge | Qt::TopEdge, bounds.topRight()},
                   {Qt::LeftEdge | Qt::BottomEdge, bounds.bottomLeft()},
                   {Qt::RightEdge | Qt::BottomEdge, bounds.bottomRight()}};
    }
    if (!isThin && (isNarrow || bounds.width() >= RoomForMiddle * pixel)) {
        handles.append({Qt::TopEdge, {middle.x(), bounds.top()}});
        handles.append({Qt::BottomEdge, {middle.x(), bounds.bottom()}});
    }
    if (!isNarrow && (isThin || bounds.height() >= RoomForMiddle * pixel)) {
        handles.append({Qt::LeftEdge, {bounds.left(), middle.y()}});
        handles.append({Qt::RightEdge, {bounds.right(), middle.y()}});
    }
    return handles;
}

Qt::Edges handleAt(const QRectF &bounds, QPointF point, qreal pixel)
{
    for (const Handle &handle : handlesOf(bounds, pixel)) {
        const QPointF distance = point - handle.place;
        if (std::max(std::abs(distance.x()), std::abs(distance.y())) <= Catch * pixel)
            return handle.edges;
    }
    return {};
}

Qt::CursorShape cursorFor(Qt::Edges edges)
{
    const bool isAcross = edges & (Qt::LeftEdge | Qt::RightEdge);
    const bool isDown = edges & (Qt::TopEdge | Qt::BottomEdge);
    if (isAcross && isDown)
        return edges == (Qt::LeftEdge | Qt::TopEdge) || edges == (Qt::RightEdge | Qt::BottomEdge) ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    return isAcross ? Qt::SizeHorCursor : isDown ? Qt::SizeVerCursor : Qt::ArrowCursor;
}

} // namespace gui
