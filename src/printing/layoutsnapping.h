#pragma once

#include "printing/layoutediting.h"

namespace printing {

/// What a dragged edge or middle is caught by.
struct SnapRule
{
    bool toElements = true; ///< page, margins and other elements
    bool toGrid = true;     ///< whole millimetres where nothing else is near
    qreal reach = 1.5;      ///< mm
};

/// Distance of the margins from the edge of the page that things are caught by, mm.
inline constexpr qreal SnapMargin = 20;

/// A line to show while something is caught by it: vertical at x = position, horizontal at y = position.
struct Guide
{
    Qt::Orientation orientation = Qt::Vertical;
    qreal position = 0;
    qreal from = 0;
    qreal to = 0;

    bool operator==(const Guide &) const = default;
};

/// Where the box around the dragged elements comes to lie, and by what it was caught.
struct Snapped
{
    QRectF bounds;
    QList<Guide> guides;
};

/// The bounds of `ids` moved to `bounds` by hand: edges and middle are caught.
[[nodiscard]] Snapped snappedMove(const CertificateLayout &layout, const ElementIds &ids, const QRectF &bounds, const SnapRule &rule);
/// The bounds of `ids` resized to `bounds` at these edges: only they are caught.
[[nodiscard]] Snapped snappedResize(const CertificateLayout &layout, const ElementIds &ids, const QRectF &bounds, Qt::Edges edges, const SnapRule &rule);

} // namespace printing
