#pragma once

#include "printing/certificatelayout.h"

// Everything the editor does to a layout, as functions from one layout to the next. Lengths in mm; ids that are not there
// are passed over; nothing ever leaves the page.

namespace printing {

using ElementIds = QList<int>;

enum class ElementKind { Text, Image, Line, Frame, SessionList, Code };
inline constexpr ElementKind elementKinds[] = {ElementKind::Text,  ElementKind::Image,       ElementKind::Line,
                                               ElementKind::Frame, ElementKind::SessionList, ElementKind::Code};

/// A shape that is little high or wide is a line, any other a frame.
[[nodiscard]] ElementKind kindOf(const LayoutElement &element);
/// "Text", "Picture" … (translated).
[[nodiscard]] QString kindName(ElementKind kind);
/// What the person calls the element, else the beginning of its text, else its kind.
[[nodiscard]] QString elementLabel(const LayoutElement &element);

/// The element, or nullptr.
[[nodiscard]] const LayoutElement *findElement(const CertificateLayout &layout, int id);
[[nodiscard]] ElementIds allIds(const CertificateLayout &layout);
/// The box around these elements; null when there is none.
[[nodiscard]] QRectF boundsOf(const CertificateLayout &layout, const ElementIds &ids);
/// Ids of the elements under a point, the uppermost first; lines and outlines are easier to hit by `slack`.
[[nodiscard]] ElementIds elementsAt(const CertificateLayout &layout, QPointF point, qreal slack);
/// Ids of the elements that lie wholly in `area`.
[[nodiscard]] ElementIds elementsIn(const CertificateLayout &layout, const QRectF &area);

/// The elements moved together, as far as the page allows.
[[nodiscard]] CertificateLayout moved(const CertificateLayout &layout, const ElementIds &ids, QPointF by);
/// The elements scaled from the box around them to `bounds`; none becomes smaller than it can be.
[[nodiscard]] CertificateLayout resized(const CertificateLayout &layout, const ElementIds &ids, const QRectF &bounds);
/// One element in another box.
[[nodiscard]] CertificateLayout withBox(const CertificateLayout &layout, int id, const QRectF &box);

/// `bounds` with the edges in `edges` moved; with `keepsProportions` the other side follows.
[[nodiscard]] QRectF draggedBounds(const QRectF &bounds, Qt::Edges edges, QPointF by, bool keepsProportions);

enum class AlignTo { Left, Centre, Right, Top, Middle, Bottom };
/// Several elements at the box around them, one at the page.
[[nodiscard]] CertificateLayout aligned(const CertificateLayout &layout, const ElementIds &ids, AlignTo to);
/// Equal gaps between three or more; the outer ones stay.
[[nodiscard]] CertificateLayout distributed(const CertificateLayout &layout, const ElementIds &ids, Qt::Orientation along);

enum class Order { Forward, Backward, ToFront, ToBack };
[[nodiscard]] CertificateLayout reordered(const CertificateLayout &layout, const ElementIds &ids, Order order);

/// A layout, and the elements that the change was about.
struct EditedLayout
{
    CertificateLayout layout;
    ElementIds ids;
};

/// A new element of sensible size with its middle at `middle`, above all others.
[[nodiscard]] EditedLayout added(const CertificateLayout &layout, ElementKind kind, QPointF middle);
/// Copies of these elements with new ids, moved by `by`, above all others, in their order.
[[nodiscard]] EditedLayout pasted(const CertificateLayout &layout, const QList<LayoutElement> &elements, QPointF by);
[[nodiscard]] CertificateLayout removed(const CertificateLayout &layout, const ElementIds &ids);
/// Only these elements, for the clipboard.
[[nodiscard]] CertificateLayout onlyElements(const CertificateLayout &layout, const ElementIds &ids);

/// Another size of page; what would stand outside is pulled in.
[[nodiscard]] CertificateLayout withPageSize(const CertificateLayout &layout, QSizeF size);

/// Calls `change` with each of the elements whose content is a `Content`.
template <class Content, class Change>
[[nodiscard]] CertificateLayout withContent(CertificateLayout layout, const ElementIds &ids, Change change)
{
    for (LayoutElement &element : layout.elements) {
        if (auto *content = std::get_if<Content>(&element.content); content && ids.contains(element.id))
            change(*content);
    }
    return layout;
}

/// A copy that prints the names of placeholders, braces and all, instead of data.
[[nodiscard]] CertificateLayout withPlaceholderNames(CertificateLayout layout);

} // namespace printing
