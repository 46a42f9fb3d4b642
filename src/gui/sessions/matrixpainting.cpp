// How the matrix is painted: cells, cards, what is dragged, and the headings that stay in sight.

#include "domain/verbs/sessionplacing.h"
#include "gui/delegates/recorddelegate.h"
#include "gui/sessions/matrixview.h"
#include "gui/sessions/sessionblock.h"
#include "gui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>

namespace gui {

using namespace domain;

namespace {

/// "Tue 15, 10:00–12:00": the month stands at the left.
QString timeInMonth(const Session &session)
{
    if (!session.startsAt.isValid())
        return MatrixView::tr("without a date");
    const QLocale locale;
    const QString day = MatrixView::tr("%1 %2", "weekday, day of the month").arg(locale.dayName(session.startsAt.date().dayOfWeek(), QLocale::ShortFormat).remove(u'.')).arg(session.startsAt.date().day());
    const QString begin = locale.toString(session.startsAt.time(), QLocale::ShortFormat);
    const QString end = session.endsAt.isValid() ? u'–' + locale.toString(session.endsAt.time(), QLocale::ShortFormat) : QString();
    return QStringLiteral("%1, %2%3").arg(day, begin, end);
}

} // namespace

void MatrixView::paintEvent(QPaintEvent *)
{
    settle();
    QPainter painter(viewport());
    painter.setFont(font());
    painter.save();
    painter.setClipRect(contents());
    paintGrid(painter);
    paintCards(painter);
    paintDrag(painter);
    painter.restore();
    paintMonths(painter);
    paintRoles(painter);
}

void MatrixView::paintGrid(QPainter &painter) const
{
    const int last = std::max(1, int(m_roles.size())) - 1;
    painter.setPen(lineColour(palette()));
    for (int month = 0; month < int(m_matrix.months.size()); ++month) {
        const QRect row = cellRect(month, 0, last);
        painter.drawLine(row.left(), row.bottom(), row.right(), row.bottom());
        for (int column = 1; column <= last; ++column) {
            const int x = row.left() + column * m_columnWidth;
            painter.drawLine(x, row.top(), x, row.bottom());
        }
    }
    if (!m_matrix.months.empty())
        return;
    painter.setPen(quietColour(palette()));
    painter.drawText(contents(), Qt::AlignCenter, tr("No sessions to show"));
}

void MatrixView::paintCards(QPainter &painter) const
{
    const QRect seen = contents();
    for (const models::MatrixCard &card : m_matrix.cards) {
        const QRect rect = cardRect(card);
        if (rect.intersects(seen))
            paintCard(painter, rect, card.id);
    }
}

void MatrixView::paintCard(QPainter &painter, const QRect &rect, qint64 id) const
{
    const Session *row = session(id);
    if (!row)
        return;
    SessionBlock block = sessionBlock(*this, id);
    block.begin = block.time = timeInMonth(*row);
    block.isDropTarget = dropTarget() == id;
    QStringList facts;
    for (const QString &fact : {block.places, enumLabel(row->mode)}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    block.places = facts.join(QStringLiteral(" · "));
    if (drag() && drag()->id == id)
        painter.setOpacity(0.45);
    paintSessionBlock(painter, rect, block, palette(), font());
    painter.setOpacity(1);
}

/// The cell that the card would go to, and the card at the mouse with its new date.
void MatrixView::paintDrag(QPainter &painter) const
{
    const Session *row = drag() ? session(drag()->id) : nullptr;
    if (!row)
        return;
    const Cell cell = cellAt(drag()->at);
    const models::MatrixCard &card = m_matrix.cards[size_t(m_matrix.cardOf(drag()->id))];
    SessionBlock ghost = sessionBlock(*this, drag()->id);
    ghost.isGhost = true;
    Session target = *row;
    if (cell.month >= 0) {
        const bool isSingle = row->roles.size() == 1 && cell.column >= 0;
        const QRect place = cellRect(cell.month, isSingle ? cell.column : card.firstColumn, isSingle ? cell.column : card.lastColumn);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(1, 1, -2, -2));
        const QDate month = m_matrix.months[size_t(cell.month)].first;
        const QDate day = dayAfterMonths(*row, monthsUntil(*row, month), month);
        if (day.isValid() && row->startsAt.isValid())
            target = shifted(*row, {int(row->startsAt.date().daysTo(day)), 0, {}});
    }
    ghost.begin = ghost.time = timeInMonth(target);
    paintSessionBlock(painter, cardRect(card).translated(dragDistance()), ghost, palette(), font());
}

/// Names of the months, which stay in sight while their row is.
void MatrixView::paintMonths(QPainter &painter) const
{
    const QRect area(0, m_headerHeight, m_monthWidth, viewport()->height() - m_headerHeight);
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, palette().color(QPalette::Base));
    for (int month = 0; month < int(m_matrix.months.size()); ++month) {
        const QRect row = cellRect(month, 0, 0);
        const QRect text(8, std::max(row.top(), area.top()) + 6, m_monthWidth - 12, row.bottom() - std::max(row.top(), area.top()) - 6);
        const QDate first = m_matrix.months[size_t(month)].first;
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::Text));
        const QString name = first.isValid() ? QLocale().standaloneMonthName(first.month()) : tr("Without a date");
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, name);
        painter.setFont(font());
        painter.setPen(quietColour(palette()));
        if (first.isValid())
            painter.drawText(text.adjusted(0, QFontMetrics(bold).lineSpacing(), 0, 0), Qt::AlignLeft | Qt::AlignTop, QString::number(first.year()));
        painter.setPen(lineColour(palette()));
        painter.drawLine(0, row.bottom(), m_monthWidth, row.bottom());
    }
    painter.drawLine(m_monthWidth - 1, area.top(), m_monthWidth - 1, area.bottom());
    painter.restore();
}

void MatrixView::paintRoles(QPainter &painter) const
{
    const QRect header(0, 0, viewport()->width(), m_headerHeight);
    painter.fillRect(header, palette().color(QPalette::Base));
    painter.setPen(lineColour(palette()));
    painter.drawLine(header.bottomLeft(), header.bottomRight());
    painter.setClipRect(header.adjusted(m_monthWidth, 0, 0, 0));
    for (int column = 0; column < m_roles.size(); ++column) {
        const Role *role = programme().find(m_roles[column]);
        if (!role)
            continue;
        const int x = m_monthWidth + column * m_columnWidth - horizontalScrollBar()->value();
        const int size = 16;
        painter.drawPixmap(QPoint(x + 8, (m_headerHeight - size) / 2), roleBadge(role->colour, role->letter, size, devicePixelRatioF()));
        const QRect room(x + 8 + size + 6, 0, m_columnWidth - size - 20, m_headerHeight);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(role->name, Qt::ElideRight, room.width()));
    }
    painter.setClipping(false);
}

} // namespace gui
