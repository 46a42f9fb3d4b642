// How the board is painted: heads that stay in sight, cards, what is dragged.

#include "gui/delegates/rankdelegate.h"
#include "gui/planner/planboardview.h"
#include "gui/sessions/sessioncolours.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

namespace gui {

using models::PlanCard;
using models::PlanCardKind;
using models::PlanColumn;

namespace {

constexpr int Margin = 8;
constexpr int BarWidth = 5;
constexpr int Corner = 3;
constexpr int SeatBarHeight = 6;
constexpr int BubbleWidth = 320;

QIcon markIcon(const char *name)
{
    static QHash<QByteArray, QIcon> icons; // reading them for each card would be slow
    QIcon &known = icons[QByteArray(name)];
    if (known.isNull())
        known = icon(QString::fromLatin1(name));
    return known;
}

QColor cardShade(const PlanCard &card, const QPalette &palette)
{
    if (card.isWished)
        return rankShade(card.rank, palette);
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.10);
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

void line(QPainter &painter, QRect &room, const QString &text, const QColor &colour, const QFont &font)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRect(room.left(), room.top(), room.width(), metrics.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, room.width()));
    room.setTop(room.top() + metrics.height());
}

/// The first lines of a title, the rest of it elided in the last one.
void title(QPainter &painter, QRect &room, const QString &text, const QColor &colour, const QFont &font, int most)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (int count = 1; count <= most; ++count) {
        QTextLine part = layout.createLine();
        if (!part.isValid())
            break;
        part.setLineWidth(room.width());
        line(painter, room, (count == most ? text.mid(part.textStart()) : text.mid(part.textStart(), part.textLength())).trimmed(), colour, font);
    }
    layout.endLayout();
}

} // namespace

void PlanBoardView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int columns = m_model ? m_model->rowCount() : 0;
    const int first = hasFixedColumn() ? 1 : 0;
    for (int column = first; column < columns; ++column) {
        const int left = columnLeft(column);
        if (left + m_columnWidth > 0 && left < viewport()->width())
            paintColumn(painter, column);
    }
    if (first == 1 && columns > 0)
        paintColumn(painter, 0);
    paintDrag(painter);
}

void PlanBoardView::paintColumn(QPainter &painter, int column) const
{
    const QRect area = cardsArea(column);
    const QRect whole(area.left(), 0, columnLeft(column) + m_columnWidth - area.left(), viewport()->height());
    painter.save();
    painter.setClipRect(whole);
    painter.fillRect(whole, palette().color(QPalette::Base));
    if (column == 0)
        painter.fillRect(whole, mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.04));
    const bool isTarget = m_drag && m_drag->isMoving && m_drag->column == column;
    if (isTarget)
        painter.fillRect(whole, mixed(m_drag->verdict.isPossible ? palette().color(QPalette::Highlight) : errorColour(palette()), palette().color(QPalette::Base), 0.14));
    painter.setPen(lineColour(palette()));
    painter.drawLine(whole.right(), 0, whole.right(), whole.height());
    painter.setClipRect(area.intersected(whole));
    paintCards(painter, column);
    painter.setClipRect(QRect(whole.left(), headTop(), whole.width(), m_headHeight));
    paintHead(painter, column);
    painter.restore();
}

void PlanBoardView::paintCards(QPainter &painter, int column) const
{
    const QModelIndex head = m_model->columnIndex(column);
    const int scrolled = verticalScrollBar()->value() - m_headHeight;
    const int first = std::max(0, (cardsArea(column).top() + scrolled) / m_cardHeight);
    const int last = std::min(m_model->rowCount(head) - 1, (viewport()->height() + scrolled) / m_cardHeight);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0, head);
        const bool isAway = m_cut.contains(index) || (m_drag && m_drag->isMoving && isSelected(index));
        painter.setOpacity(isAway ? 0.45 : 1);
        paintCard(painter, rectOf(index), index);
        painter.setOpacity(1);
    }
}

// Heads

void PlanBoardView::paintHead(QPainter &painter, int column) const
{
    const PlanColumn &shown = m_model->columnAt(column);
    const QRect rect(columnLeft(column), headTop(), m_columnWidth - 1, m_headHeight);
    const QModelIndex index = m_model->columnIndex(column);
    const QColor text = palette().color(shown.isHeld || column == 0 ? QPalette::Text : QPalette::PlaceholderText);
    const QColor quiet = quietColour(palette());
    QRect room = rect.adjusted(Margin, Margin, -Margin, -Margin);
    if (column == 0) {
        title(painter, room, shown.title, text, bold(font()), 2);
        line(painter, room, shown.size, quiet, font());
    } else {
        title(painter, room, shown.title, text, bold(font()), 2);
        room.setTop(rect.top() + Margin + 2 * QFontMetrics(bold(font())).height());
        line(painter, room, shown.when, quiet, font());
        line(painter, room, shown.coach.isEmpty() ? tr("no coach") : shown.coach, quiet, font());
        paintSeats(painter, room, shown);
    }
    painter.setPen(lineColour(palette()));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (hasFocus() && currentIndex() == index) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }
}

/// How full a training is: figures, a bar with a notch at the least number of people, and in words whether it takes place.
void PlanBoardView::paintSeats(QPainter &painter, const QRect &room, const PlanColumn &column) const
{
    QRect lines = room;
    const bool isWrong = column.isHeld && (column.seats < column.least || column.seats > column.most);
    const QColor colour = isWrong ? errorColour(palette()) : column.isHeld ? palette().color(QPalette::Text) : quietColour(palette());
    line(painter, lines, tr("%1: %2 of %3", "state of a training, people, seats").arg(column.state).arg(column.seats).arg(column.most), colour, bold(font()));
    const QRect bar(lines.left(), lines.top() + 3, lines.width(), SeatBarHeight);
    painter.fillRect(bar, mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.12));
    const auto x = [&](int seats) { return column.most > 0 ? bar.width() * std::min(seats, column.most) / column.most : 0; };
    painter.fillRect(QRect(bar.left(), bar.top(), x(column.seats), bar.height()), isWrong ? errorColour(palette()) : palette().color(QPalette::Highlight));
    const int notch = bar.left() + x(column.least);
    painter.fillRect(QRect(notch - 1, bar.top() - 2, 2, bar.height() + 4), palette().color(QPalette::Text));
    lines.setTop(bar.bottom() + 3);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    line(painter, lines, tr("from %1 on · %n first wishes", "least number of people of a training", column.firstWishes).arg(column.least), quietColour(palette()), small);
}

// Cards

void PlanBoardView::paintCard(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const PlanCard &card = *m_model->card(index);
    const bool isChosen = isSelected(index);
    const bool isFocused = hasFocus() && currentIndex() == index;
    const bool isGhost = card.kind == PlanCardKind::Barred || card.kind == PlanCardKind::PinnedOnly;
    const QColor ground = isChosen ? palette().color(QPalette::Highlight) : palette().color(QPalette::Base);
    QPen edge(isFocused ? palette().color(QPalette::Text) : lineColour(palette()), isFocused ? 2 : 1, isGhost ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Corner, Corner);
    if (!isGhost && card.kind != PlanCardKind::WithoutPlace)
        painter.fillRect(QRect(rect.left() + 1, rect.top() + 1, BarWidth, rect.height() - 2), cardShade(card, palette()));
    QRect room = rect.adjusted(BarWidth + 5, 4, -5, -2);
    QRect first(room.left(), room.top(), room.width(), QFontMetrics(font()).height());
    paintCardMarks(painter, first, card, isChosen);
    QFont name = font();
    name.setStrikeOut(card.isBarred);
    line(painter, first, card.name, palette().color(isChosen ? QPalette::HighlightedText : QPalette::Text), name);
    room.setTop(room.top() + QFontMetrics(font()).height() + 1);
    paintFacts(painter, room, card, isChosen);
}

/// Pin and bar at the right end of the first line.
void PlanBoardView::paintCardMarks(QPainter &painter, QRect &room, const PlanCard &card, bool isSelected) const
{
    const int size = std::min(16, room.height());
    const auto paint = [&](const char *name) {
        markIcon(name).paint(&painter, QRect(room.right() - size + 1, room.center().y() - size / 2 + 1, size, size), Qt::AlignCenter,
                             isSelected ? QIcon::Selected : QIcon::Normal);
        room.setRight(room.right() - size - 4);
    };
    if (card.isPinned)
        paint("pin");
    if (card.isBarred)
        paint("im-ban-user");
}

/// The rank in words on its colour, then where the person comes from.
void PlanBoardView::paintFacts(QPainter &painter, const QRect &room, const PlanCard &card, bool isSelected) const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const QFontMetrics metrics(small);
    const QColor quiet = isSelected ? palette().color(QPalette::HighlightedText) : quietColour(palette());
    QString label = card.rankText;
    if (card.kind == PlanCardKind::PinnedOnly)
        label = tr("pinned, not yet here");
    else if (card.kind == PlanCardKind::Barred)
        label = tr("barred");
    QRect rest = room;
    if (!label.isEmpty()) {
        const QString words = metrics.elidedText(label, Qt::ElideRight, room.width() - 8);
        const QRect pill(room.left(), room.top() + 1, metrics.horizontalAdvance(words) + 8, metrics.height());
        const QColor shade = card.kind == PlanCardKind::Seat ? cardShade(card, palette()) : palette().color(QPalette::Base);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        painter.drawRoundedRect(pill, Corner, Corner);
        painter.setFont(small);
        painter.setPen(textOn(shade));
        painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, words);
        rest.setLeft(pill.right() + 6);
    }
    if (card.isNew)
        line(painter, rest, card.municipality.isEmpty() ? tr("new") : tr("new · %1", "a seat that the other plan does not have; municipality").arg(card.municipality), quiet, small);
    else
        line(painter, rest, card.municipality, quiet, small);
}

// What is dragged

/// A card at the mouse, and in words what its drop would do.
void PlanBoardView::paintDrag(QPainter &painter) const
{
    if (!m_drag || !m_drag->isMoving || !m_drag->card.isValid())
        return;
    const QRect rect = rectOf(m_drag->card);
    painter.setOpacity(0.85);
    paintCard(painter, rect.translated(m_drag->at - m_drag->pressed), m_drag->card);
    painter.setOpacity(1);
    if (m_drag->column < 0 || m_drag->column == m_model->columnOf(m_drag->card))
        return;
    QString words = m_drag->verdict.remarks.join(u' ');
    if (m_drag->column == 0)
        words = tr("Without a place. Planning again may give one back.");
    else if (words.isEmpty())
        words = tr("Pins the person here.");
    else if (m_drag->verdict.isPossible)
        words = tr("Possible, but: %1").arg(words);
    else
        words = tr("Not possible: %1", "a move, and why").arg(words);
    const QFontMetrics metrics(font());
    const QRect text = metrics.boundingRect(QRect(0, 0, std::min(BubbleWidth, viewport()->width() - 24), 1000), Qt::TextWordWrap, words);
    QRect bubble(m_drag->at + QPoint(16, 20), text.size() + QSize(24, 12));
    bubble.moveRight(std::min(bubble.right(), viewport()->width() - 4));
    bubble.moveBottom(std::min(bubble.bottom(), viewport()->height() - 4));
    painter.setPen(m_drag->verdict.isPossible ? lineColour(palette()) : errorColour(palette()));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(bubble, Corner, Corner);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.setFont(font());
    painter.drawText(bubble.adjusted(12, 6, -12, -6), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, words);
}

} // namespace gui
