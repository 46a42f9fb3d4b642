#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace gui {

/// A grip of a selection and the edges that it drags.
struct Handle
{
    Qt::Edges edges;
    QPointF place;
};

/// The grips around `bounds`; a thin one has them only at its ends, a small one only at its corners. `pixel` is the size of a pixel in the unit of
/// `bounds`.
[[nodiscard]] QList<Handle> handlesOf(const QRectF &bounds, qreal pixel);
/// Edges dragged by the grip under a point; none when there is no grip.
[[nodiscard]] Qt::Edges handleAt(const QRectF &bounds, QPointF point, qreal pixel);
/// The pointer that says where these edges go.
[[nodiscard]] Qt::CursorShape cursorFor(Qt::Edges edges);

/// Side of a grip in pixels.
inline constexpr qreal HandleSize = 8;

} // namespace gui
