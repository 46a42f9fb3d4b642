#include "printing/layoutediting.h"

#include "printing/documentstyle.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace printing {

namespace {

constexpr qsizetype LabelLetters = 30;
constexpr qreal LineThickness = 2;   ///< mm; a shape that is thinner is a line
constexpr qreal SmallestSide = 2;    ///< mm
constexpr qreal SmallestShape = 0.1; ///< mm
/// Lengths are kept to a hundredth of a millimetre, so that what is shown is what is kept.
constexpr qreal Precision = 100;

qreal rounded(qreal length)
{
    return std::round(length * Precision) / Precision;
}

QRectF rounded(const QRectF &box)
{
    return {rounded(box.x()), rounded(box.y()), rounded(box.width()), rounded(box.height())};
}

qreal smallestSide(const LayoutElement &element)
{
    return std::holds_alternative<ShapeElement>(element.content) ? SmallestShape : SmallestSide;
}

/// The box no larger than the page, no smaller than it can be, and on the page.
QRectF kept(const CertificateLayout &layout, const LayoutElement &element, const QRectF &box)
{
    const QRectF upright = rounded(box.normalized());
    const QSizeF size(std::clamp(upright.width(), smallestSide(element), layout.size.width()),
                      std::clamp(upright.height(), smallestSide(element), layout.size.height()));
    return {QPointF(std::clamp(upright.x(), 0.0, layout.size.width() - size.width()), std::clamp(upright.y(), 0.0, layout.size.height() - size.height())), size};
}

/// What of the box lies on the page; one without width or height keeps its place.
QRectF onPage(const CertificateLayout &layout, const QRectF &box)
{
    const auto across = [&layout](qreal x) { return std::clamp(x, 0.0, layout.size.width()); };
    const auto down = [&layout](qreal y) { return std::clamp(y, 0.0, layout.size.height()); };
    return {QPointF(across(box.left()), down(box.top())), QPointF(across(box.right()), down(box.bottom()))};
}

/// The edges that are at another place, of two that face each other the one that went farther.
Qt::Edges draggedEdges(const QRectF &before, const QRectF &after)
{
    const bool isLeft = std::abs(after.left() - before.left()) > std::abs(after.right() - before.right());
    const bool isTop = std::abs(after.top() - before.top()) > std::abs(after.bottom() - before.bottom());
    return (isLeft ? Qt::LeftEdge : Qt::RightEdge) | (isTop ? Qt::TopEdge : Qt::BottomEdge);
}

/// The box with both sides of at least `side`; it grows at its dragged edges.
QRectF noSmallerThan(const QRectF &box, qreal side, Qt::Edges dragged)
{
    const qreal across = std::max(0.0, side - box.width());
    const qreal down = std::max(0.0, side - box.height());
    return box.adjusted(dragged & Qt::LeftEdge ? -across : 0, dragged & Qt::TopEdge ? -down : 0, dragged & Qt::RightEdge ? across : 0,
                        dragged & Qt::BottomEdge ? down : 0);
}

template <class Change>
CertificateLayout withElements(CertificateLayout layout, const ElementIds &ids, Change change)
{
    for (LayoutElement &element : layout.elements) {
        if (ids.contains(element.id))
            change(element);
    }
    return layout;
}

QString shortened(const QString &text)
{
    const QString line = QString(text).replace(u'\n', u' ').simplified();
    return line.size() <= LabelLetters ? line : line.first(LabelLetters - 1).trimmed() + QChar(0x2026);
}

/// Lines are hit beside themselves too, frames without filling only at their outline.
bool isAt(const LayoutElement &element, QPointF point, qreal slack)
{
    const bool isThin = std::min(element.box.width(), element.box.height()) < 2 * slack;
    const auto *shape = std::get_if<ShapeElement>(&element.content);
    const bool isHollow = shape && !shape->fill.isValid() && !isThin;
    const qreal outside = isThin || isHollow ? slack : 0;
    if (!element.box.adjusted(-outside, -outside, outside, outside).contains(point))
        return false;
    return !isHollow || !element.box.adjusted(slack, slack, -slack, -slack).contains(point);
}

int nextId(const CertificateLayout &layout)
{
    int highest = 0;
    for (const LayoutElement &element : layout.elements)
        highest = std::max(highest, element.id);
    return highest + 1;
}

QRectF extent(const QRectF &box, AlignTo to, const QRectF &frame)
{
    QRectF placed = box;
    switch (to) {
    case AlignTo::Left: placed.moveLeft(frame.left()); break;
    case AlignTo::Centre: placed.moveLeft(frame.center().x() - box.width() / 2); break;
    case AlignTo::Right: placed.moveRight(frame.right()); break;
    case AlignTo::Top: placed.moveTop(frame.top()); break;
    case AlignTo::Middle: placed.moveTop(frame.center().y() - box.height() / 2); break;
    case AlignTo::Bottom: placed.moveBottom(frame.bottom()); break;
    }
    return placed;
}

/// Moves each chosen element over one that is not chosen.
void stepForward(QList<LayoutElement> &elements, const ElementIds &ids)
{
    for (qsizetype i = elements.size() - 2; i >= 0; --i) {
        if (ids.contains(elements[i].id) && !ids.contains(elements[i + 1].id))
            elements.swapItemsAt(i, i + 1);
    }
}

void stepBackward(QList<LayoutElement> &elements, const ElementIds &ids)
{
    for (qsizetype i = 1; i < elements.size(); ++i) {
        if (ids.contains(elements[i].id) && !ids.contains(elements[i - 1].id))
            elements.swapItemsAt(i, i - 1);
    }
}

ElementContent contentOf(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Text: {
        TextElement text;
        text.text = QCoreApplication::translate("printing", "Text");
        text.style.size = 12;
        return text;
    }
    case ElementKind::Image: return ImageElement();
    case ElementKind::Line: return ShapeElement();
    case ElementKind::Frame: {
        ShapeElement frame;
        frame.fill = QColor();
        frame.stroke = QColor(ink::Text);
        return frame;
    }
    case ElementKind::SessionList: return SessionListElement();
    case ElementKind::Code: return CodeElement();
    }
    return CodeElement();
}

QSizeF usualSize(ElementKind kind, QSizeF page)
{
    switch (kind) {
    case ElementKind::Text: return {std::min(80.0, page.width()), 8};
    case ElementKind::Image: return {40, 25};
    case ElementKind::Line: return {60, 0.25};
    case ElementKind::Frame: return {60, 40};
    case ElementKind::SessionList: return {std::max(40.0, page.width() - 40), 60};
    case ElementKind::Code: return {30, 30};
    }
    return {30, 30};
}

} // namespace

ElementKind kindOf(const LayoutElement &element)
{
    if (std::holds_alternative<TextElement>(element.content))
        return ElementKind::Text;
    if (std::holds_alternative<ImageElement>(element.content))
        return ElementKind::Image;
    if (std::holds_alternative<SessionListElement>(element.content))
        return ElementKind::SessionList;
    if (std::holds_alternative<CodeElement>(element.content))
        return ElementKind::Code;
    return std::min(element.box.width(), element.box.height()) < LineThickness ? ElementKind::Line : ElementKind::Frame;
}

QString kindName(ElementKind kind)
{
    switch (kind) {
    case ElementKind::Text: return QCoreApplication::translate("printing", "Text");
    case ElementKind::Image: return QCoreApplication::translate("printing", "Picture");
    case ElementKind::Line: return QCoreApplication::translate("printing", "Line");
    case ElementKind::Frame: return QCoreApplication::translate("printing", "Frame");
    case ElementKind::SessionList: return QCoreApplication::translate("printing", "List of sessions");
    case ElementKind::Code: return QCoreApplication::translate("printing", "QR code");
    }
    return {};
}

QString elementLabel(const LayoutElement &element)
{
    if (!element.name.trimmed().isEmpty())
        return element.name.trimmed();
    if (const auto *text = std::get_if<TextElement>(&element.content); text && !text->text.trimmed().isEmpty())
        return shortened(text->text);
    if (const auto *image = std::get_if<ImageElement>(&element.content); image && image->isLogo)
        return QCoreApplication::translate("printing", "Logo");
    if (const auto *image = std::get_if<ImageElement>(&element.content); image && !image->description.trimmed().isEmpty())
        return shortened(image->description);
    return kindName(kindOf(element));
}

const LayoutElement *findElement(const CertificateLayout &layout, int id)
{
    const auto found = std::find_if(layout.elements.begin(), layout.elements.end(), [id](const LayoutElement &element) { return element.id == id; });
    return found == layout.elements.end() ? nullptr : &*found;
}

ElementIds allIds(const CertificateLayout &layout)
{
    ElementIds ids;
    for (const LayoutElement &element : layout.elements)
        ids.append(element.id);
    return ids;
}

QRectF boundsOf(const CertificateLayout &layout, const ElementIds &ids)
{
    QRectF bounds;
    bool isFirst = true;
    for (const LayoutElement &element : layout.elements) {
        if (!ids.contains(element.id))
            continue;
        bounds = isFirst ? element.box : bounds.united(element.box);
        isFirst = false;
    }
    return bounds;
}

ElementIds elementsAt(const CertificateLayout &layout, QPointF point, qreal slack)
{
    ElementIds ids;
    for (qsizetype i = layout.elements.size() - 1; i >= 0; --i) {
        if (isAt(layout.elements[i], point, slack))
            ids.append(layout.elements[i].id);
    }
    return ids;
}

ElementIds elementsIn(const CertificateLayout &layout, const QRectF &area)
{
    ElementIds ids;
    for (const LayoutElement &element : layout.elements) {
        if (area.contains(element.box))
            ids.append(element.id);
    }
    return ids;
}

CertificateLayout moved(const CertificateLayout &layout, const ElementIds &ids, QPointF by)
{
    const QRectF bounds = boundsOf(layout, ids);
    const QPointF allowed(std::clamp(by.x(), std::min(0.0, -bounds.left()), std::max(0.0, layout.size.width() - bounds.right())),
                          std::clamp(by.y(), std::min(0.0, -bounds.top()), std::max(0.0, layout.size.height() - bounds.bottom())));
    return withElements(layout, ids, [&](LayoutElement &element) {
        element.box.moveTopLeft({rounded(element.box.x() + allowed.x()), rounded(element.box.y() + allowed.y())});
    });
}

CertificateLayout resized(const CertificateLayout &layout, const ElementIds &ids, const QRectF &bounds)
{
    const QRectF before = boundsOf(layout, ids);
    if (before.isEmpty())
        return layout;
    const QRectF after = onPage(layout, bounds.normalized());
    const qreal across = after.width() / before.width();
    const qreal down = after.height() / before.height();
    const Qt::Edges dragged = draggedEdges(before, after);
    return withElements(layout, ids, [&](LayoutElement &element) {
        const QPointF place = element.box.topLeft() - before.topLeft();
        const QSizeF size(element.box.width() * across, element.box.height() * down);
        const QRectF scaled(after.topLeft() + QPointF(place.x() * across, place.y() * down), size);
        element.box = kept(layout, element, noSmallerThan(scaled, smallestSide(element), dragged));
    });
}

CertificateLayout withBox(const CertificateLayout &layout, int id, const QRectF &box)
{
    return withElements(layout, {id}, [&](LayoutElement &element) { element.box = kept(layout, element, box); });
}

QRectF draggedBounds(const QRectF &bounds, Qt::Edges edges, QPointF by, bool keepsProportions)
{
    QRectF dragged = bounds.adjusted(edges & Qt::LeftEdge ? by.x() : 0, edges & Qt::TopEdge ? by.y() : 0, edges & Qt::RightEdge ? by.x() : 0,
                                     edges & Qt::BottomEdge ? by.y() : 0);
    // An edge that is drawn over the opposite one stays there.
    dragged.setWidth(std::max(0.0, dragged.width()));
    dragged.setHeight(std::max(0.0, dragged.height()));
    if (edges & Qt::LeftEdge)
        dragged.moveRight(bounds.right());
    if (edges & Qt::TopEdge)
        dragged.moveBottom(bounds.bottom());
    if (!keepsProportions || bounds.isEmpty())
        return dragged;
    const qreal across = dragged.width() / bounds.width();
    const qreal down = dragged.height() / bounds.height();
    const bool isAcross = edges & (Qt::LeftEdge | Qt::RightEdge);
    const bool isDown = edges & (Qt::TopEdge | Qt::BottomEdge);
    const qreal factor = isAcross && isDown ? std::max(across, down) : isAcross ? across : down;
    QRectF scaled(dragged.topLeft(), bounds.size() * factor);
    if (edges & Qt::LeftEdge)
        scaled.moveRight(bounds.right());
    if (edges & Qt::TopEdge)
        scaled.moveBottom(bounds.bottom());
    return scaled;
}

CertificateLayout aligned(const CertificateLayout &layout, const ElementIds &ids, AlignTo to)
{
    const QRectF frame = ids.size() > 1 ? boundsOf(layout, ids) : QRectF(QPointF(), layout.size);
    return withElements(layout, ids, [&](LayoutElement &element) { element.box = rounded(extent(element.box, to, frame)); });
}

CertificateLayout distributed(const CertificateLayout &layout, const ElementIds &ids, Qt::Orientation along)
{
    const auto startOf = [along](const QRectF &box) { return along == Qt::Horizontal ? box.left() : box.top(); };
    const auto lengthOf = [along](const QRectF &box) { return along == Qt::Horizontal ? box.width() : box.height(); };
    QList<LayoutElement> chosen;
    qreal taken = 0;
    for (const LayoutElement &element : layout.elements) {
        if (ids.contains(element.id)) {
            chosen.append(element);
            taken += lengthOf(element.box);
        }
    }
    if (chosen.size() < 3)
        return layout;
    std::stable_sort(chosen.begin(), chosen.end(), [&](const LayoutElement &a, const LayoutElement &b) {
        return startOf(a.box) + lengthOf(a.box) / 2 < startOf(b.box) + lengthOf(b.box) / 2;
    });
    const QRectF bounds = boundsOf(layout, ids);
    const qreal gap = (lengthOf(bounds) - taken) / static_cast<qreal>(chosen.size() - 1);
    qreal position = startOf(bounds);
    QHash<int, QRectF> boxes;
    for (const LayoutElement &element : std::as_const(chosen)) {
        QRectF box = element.box;
        along == Qt::Horizontal ? box.moveLeft(position) : box.moveTop(position);
        boxes.insert(element.id, rounded(box));
        position += lengthOf(box) + gap;
    }
    return withElements(layout, ids, [&](LayoutElement &element) { element.box = boxes.value(element.id); });
}

CertificateLayout reordered(const CertificateLayout &layout, const ElementIds &ids, Order order)
{
    CertificateLayout result = layout;
    const auto isChosen = [&ids](const LayoutElement &element) { return ids.contains(element.id); };
    switch (order) {
    case Order::Forward: stepForward(result.elements, ids); break;
    case Order::Backward: stepBackward(result.elements, ids); break;
    case Order::ToFront: std::stable_partition(result.elements.begin(), result.elements.end(), std::not_fn(isChosen)); break;
    case Order::ToBack: std::stable_partition(result.elements.begin(), result.elements.end(), isChosen); break;
    }
    return result;
}

EditedLayout added(const CertificateLayout &layout, ElementKind kind, QPointF middle)
{
    LayoutElement element;
    element.id = nextId(layout);
    element.content = contentOf(kind);
    const QSizeF size = usualSize(kind, layout.size);
    element.box = kept(layout, element, {middle - QPointF(size.width() / 2, size.height() / 2), size});
    EditedLayout edited{layout, {element.id}};
    edited.layout.elements.append(element);
    return edited;
}

EditedLayout pasted(const CertificateLayout &layout, const QList<LayoutElement> &elements, QPointF by)
{
    EditedLayout edited{layout, {}};
    int id = nextId(layout);
    for (LayoutElement element : elements) {
        element.id = id++;
        element.box = kept(layout, element, element.box.translated(by));
        edited.layout.elements.append(element);
        edited.ids.append(element.id);
    }
    return edited;
}

CertificateLayout removed(const CertificateLayout &layout, const ElementIds &ids)
{
    CertificateLayout result = layout;
    result.elements.removeIf([&ids](const LayoutElement &element) { return ids.contains(element.id); });
    return result;
}

CertificateLayout onlyElements(const CertificateLayout &layout, const ElementIds &ids)
{
    CertificateLayout result = layout;
    result.background.clear();
    result.elements.removeIf([&ids](const LayoutElement &element) { return !ids.contains(element.id); });
    return result;
}

CertificateLayout withPageSize(const CertificateLayout &layout, QSizeF size)
{
    CertificateLayout result = layout;
    result.size = size;
    for (LayoutElement &element : result.elements)
        element.box = kept(result, element, element.box);
    return result;
}

CertificateLayout withPlaceholderNames(CertificateLayout layout)
{
    for (LayoutElement &element : layout.elements) {
        if (auto *text = std::get_if<TextElement>(&element.content)) {
            text->text.replace(u'{', QLatin1StringView("{{"));
            text->text.replace(u'[', QLatin1StringView("[["));
        }
    }
    return layout;
}

} // namespace printing
