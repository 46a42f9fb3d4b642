#include "gui/sessions/matrixview.h"

#include "base/clock.h"
#include "domain/rules/holidays.h"
#include "domain/verbs/sessionplacing.h"
#include "models/recordmodel.h"

#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

namespace gui {

using namespace domain;
using models::MatrixCard;
using models::MatrixStep;

namespace {

constexpr int gap = 3;

/// "third Tuesday"
QString weekdayOfMonth(QDate day)
{
    const QString weekday = QLocale().standaloneDayName(day.dayOfWeek());
    switch (weekdayNumber(day)) {
    case 1: return MatrixView::tr("first %1", "weekday of a month").arg(weekday);
    case 2: return MatrixView::tr("second %1", "weekday of a month").arg(weekday);
    case 3: return MatrixView::tr("third %1", "weekday of a month").arg(weekday);
    case 4: return MatrixView::tr("fourth %1", "weekday of a month").arg(weekday);
    default: return MatrixView::tr("fifth %1", "weekday of a month").arg(weekday);
    }
}

/// How the card that leads a move stays on its weekday of the month.
QString ruleText(QDate before, QDate day)
{
    if (weekdayNumber(before) == weekdayNumber(day))
        return MatrixView::tr("It stays the %1 of the month.").arg(weekdayOfMonth(day));
    return MatrixView::tr("There is no %1 in that month, so it is the %2.").arg(weekdayOfMonth(before), weekdayOfMonth(day));
}

/// Room for the longest name of a month in bold.
int monthWidth(QFont font)
{
    font.setBold(true);
    const QFontMetrics metrics(font);
    int widest = metrics.horizontalAdvance(MatrixView::tr("Without a date").section(u' ', 0, 0));
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, metrics.horizontalAdvance(QLocale().standaloneMonthName(month)));
    return widest + 20;
}

} // namespace

int monthsUntil(const Session &session, QDate month)
{
    const QDate from = session.startsAt.date();
    return session.startsAt.isValid() && month.isValid() ? 12 * (month.year() - from.year()) + month.month() - from.month() : 0;
}

QDate dayAfterMonths(const Session &session, int months, QDate month)
{
    if (!session.startsAt.isValid())
        return month.isValid() ? nextWorkingDay(month) : QDate();
    const QDate from = session.startsAt.date();
    const QDate to = QDate(from.year(), from.month(), 1).addMonths(months);
    return months == 0 ? QDate() : sameWeekdayIn(from, to.year(), to.month());
}

MatrixView::MatrixView(QWidget *parent) : MovingSessionView(parent)
{
    setObjectName(QStringLiteral("matrixView"));
    setAccessibleName(tr("Months and roles"));
}

// Places

void MatrixView::layOut()
{
    m_roles = rolesInOrder(programme());
    std::vector<models::MatrixItem> items;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto *session = static_cast<const Session *>(model()->record(row));
        items.push_back({session->id.value, session->startsAt, columnsOf(*session)});
    }
    const int columns = std::max(1, int(m_roles.size()));
    m_matrix = models::layOutMatrix(std::move(items), columns);
    const QFontMetrics metrics(font());
    m_headerHeight = metrics.height() + 12;
    m_monthWidth = monthWidth(font());
    m_cardHeight = 3 * metrics.height() + 6 + gap;
    m_columnWidth = std::max(22 * metrics.averageCharWidth(), (viewport()->width() - m_monthWidth) / columns);
    m_tops.clear();
    int top = 0;
    for (const models::MatrixMonth &month : m_matrix.months) {
        m_tops.push_back(top);
        top += month.rows * m_cardHeight + 2 * gap;
    }
    m_tops.push_back(top);
    setScrollRanges();
}

void MatrixView::setScrollRanges()
{
    const QRect area = contents();
    const int width = m_columnWidth * std::max(1, int(m_roles.size()));
    verticalScrollBar()->setPageStep(area.height());
    verticalScrollBar()->setSingleStep(m_cardHeight / 2);
    verticalScrollBar()->setRange(0, std::max(0, m_tops.back() - area.height()));
    horizontalScrollBar()->setPageStep(area.width());
    horizontalScrollBar()->setSingleStep(m_columnWidth / 4);
    horizontalScrollBar()->setRange(0, std::max(0, width - area.width()));
}

QList<int> MatrixView::columnsOf(const Session &session) const
{
    QList<int> columns;
    for (int column = 0; column < m_roles.size(); ++column) {
        if (session.roles.contains(m_roles[column]))
            columns.append(column);
    }
    return columns;
}

QRect MatrixView::contents() const
{
    return viewport()->rect().adjusted(m_monthWidth, m_headerHeight, 0, 0);
}

QRect MatrixView::cellRect(int month, int firstColumn, int lastColumn) const
{
    settle();
    const QPoint origin = contents().topLeft() - QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return {origin.x() + firstColumn * m_columnWidth, origin.y() + m_tops[size_t(month)], (lastColumn - firstColumn + 1) * m_columnWidth,
            m_tops[size_t(month) + 1] - m_tops[size_t(month)]};
}

QRect MatrixView::cardRect(const MatrixCard &card) const
{
    const QRect cell = cellRect(card.month, card.firstColumn, card.lastColumn);
    return {cell.left() + gap, cell.top() + gap + card.row * m_cardHeight, cell.width() - 2 * gap, m_cardHeight - gap};
}

QList<qint64> MatrixView::placedIds() const
{
    QList<qint64> ids;
    for (const MatrixCard &card : m_matrix.cards) {
        if (card.isFirst)
            ids.append(card.id);
    }
    return ids;
}

QRect MatrixView::placeOf(qint64 id) const
{
    const int card = m_matrix.cardOf(id);
    return card < 0 ? QRect() : cardRect(m_matrix.cards[size_t(card)]);
}

qint64 MatrixView::placedAt(QPoint position) const
{
    if (!contents().contains(position))
        return 0;
    for (const MatrixCard &card : m_matrix.cards) {
        if (cardRect(card).contains(position))
            return card.id;
    }
    return 0;
}

MatrixView::Cell MatrixView::cellAt(QPoint position) const
{
    settle();
    const QPoint inside = position - contents().topLeft() + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    Cell cell;
    const auto below = std::upper_bound(m_tops.begin(), m_tops.end(), inside.y());
    if (below != m_tops.begin() && below != m_tops.end())
        cell.month = int(below - m_tops.begin()) - 1;
    if (position.x() >= contents().left() && inside.x() < m_columnWidth * int(m_roles.size()))
        cell.column = inside.x() / m_columnWidth;
    return cell;
}

void MatrixView::pressedAt(QPoint position)
{
    m_cell = cellAt(position);
}

void MatrixView::reveal(qint64 id)
{
    const QRect rect = blockRect(id);
    if (rect.isEmpty())
        return;
    const MatrixCard &card = m_matrix.cards[size_t(m_matrix.cardOf(id))];
    if (!card.covers(m_cell.column))
        m_cell.column = card.firstColumn;
    m_cell.month = card.month;
    ensureVisible(rect.adjusted(-gap, -gap, gap, gap), contents());
}

FieldValues MatrixView::presetForNew() const
{
    FieldValues values;
    if (m_cell.column >= 0 && m_cell.column < m_roles.size())
        values.append({QStringLiteral("roles"), QVariantList{m_roles[m_cell.column].value}});
    const bool hasMonth = m_cell.month >= 0 && m_cell.month < int(m_matrix.months.size()) && m_matrix.months[size_t(m_cell.month)].first.isValid();
    if (!hasMonth)
        return values;
    const QDate day = nextWorkingDay(m_matrix.months[size_t(m_cell.month)].first);
    values.append({QStringLiteral("starts_at"), base::berlinTime(day, QTime(10, 0))});
    return values;
}

// Changes

/// All that move with the leading card go as many months on as it does. A session for several roles keeps them; one for
/// a single role is given to that of the column.
void MatrixView::plan(qint64 lead, QDate month, int column)
{
    const Session *leading = session(lead);
    const int months = leading ? monthsUntil(*leading, month) : 0;
    QList<SessionPlace> places;
    const QList<SessionId> sessions = movingWith(lead);
    for (const SessionId id : sessions) {
        const Session *row = session(id.value);
        if (!row)
            continue;
        SessionPlace place{id, dayAfterMonths(*row, months, month), {}};
        if (column >= 0 && column < m_roles.size() && row->roles.size() == 1)
            place.roles = QList{m_roles[column]};
        places.append(place);
    }
    const QDate day = leading && sessions.size() == 1 && leading->startsAt.isValid() ? dayAfterMonths(*leading, months, month) : QDate();
    propose(replanSessions(programme(), places), day.isValid() ? ruleText(leading->startsAt.date(), day) : QString());
}

void MatrixView::drop(const Drag &drag)
{
    const Cell cell = cellAt(drag.at);
    if (cell.month < 0)
        return;
    const QDate month = m_matrix.months[size_t(cell.month)].first;
    const Session *dragged = session(drag.id);
    if (!month.isValid() && dragged && dragged->startsAt.isValid()) {
        Q_EMIT statusText(tr("“%1” keeps its date. Empty it in the inspector to plan the session anew.").arg(dragged->title));
        return;
    }
    plan(drag.id, month, cell.column);
}

void MatrixView::moveSelected(Arrow arrow, bool)
{
    const int position = m_matrix.cardOf(currentId());
    const Session *current = session(currentId());
    if (position < 0 || !current)
        return;
    if (arrow == Arrow::Up || arrow == Arrow::Down) {
        const QDate from = current->startsAt.isValid() ? current->startsAt.date() : m_matrix.months.front().first;
        if (!from.isValid())
            return;
        const QDate first(from.year(), from.month(), 1);
        plan(currentId(), current->startsAt.isValid() ? first.addMonths(arrow == Arrow::Up ? -1 : 1) : first, -1);
    } else if (current->roles.size() != 1) {
        Q_EMIT statusText(tr("“%1” is not for one role alone. Change its roles in the inspector.").arg(current->title));
    } else {
        const int column = m_matrix.cards[size_t(position)].firstColumn + (arrow == Arrow::Left ? -1 : 1);
        if (column >= 0 && column < m_roles.size())
            plan(currentId(), {}, column);
    }
    reveal(currentId());
}

// Walking

void MatrixView::walk(Arrow arrow, QItemSelectionModel::SelectionFlags command)
{
    settle();
    static const QHash<Arrow, MatrixStep> steps{{Arrow::Up, MatrixStep::Up}, {Arrow::Down, MatrixStep::Down}, {Arrow::Left, MatrixStep::Left}, {Arrow::Right, MatrixStep::Right}};
    const int position = m_matrix.cardOf(currentId());
    qint64 next = m_matrix.cards.empty() ? 0 : m_matrix.cards.front().id;
    if (position >= 0) {
        const MatrixCard &card = m_matrix.cards[size_t(position)];
        const int column = card.covers(m_cell.column) ? m_cell.column : card.firstColumn;
        next = m_matrix.neighbour(card.id, steps.value(arrow), column);
    }
    if (next == 0)
        return;
    setCurrent(next, command);
    reveal(next);
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnd = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (isEnd && !m_matrix.cards.empty()) {
        const MatrixCard &card = event->key() == Qt::Key_Home ? m_matrix.cards.front() : m_matrix.cards.back();
        setCurrent(card.id);
        reveal(card.id);
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        const int page = event->key() == Qt::Key_PageUp ? -1 : 1;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + page * contents().height());
        return;
    }
    MovingSessionView::keyPressEvent(event);
}

} // namespace gui
