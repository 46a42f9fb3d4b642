// The keys of the calendar: turning, walking and changing.

#include "domain/verbs/schedulingverbs.h"
#include "domain/verbs/sessionplacing.h"
#include "gui/sessions/calendarview.h"

#include <QKeyEvent>

namespace gui {

using namespace models;

namespace {

constexpr int SlotMinutes = 30;
constexpr int QuarterMinutes = 15;
constexpr int MinutesOfDay = 24 * 60;

struct Arrow
{
    int days = 0;  ///< right: 1, left: -1
    int lines = 0; ///< down: 1, up: -1
};

std::optional<Arrow> arrowOf(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left: return Arrow{-1, 0};
    case Qt::Key_Right: return Arrow{1, 0};
    case Qt::Key_Up: return Arrow{0, -1};
    case Qt::Key_Down: return Arrow{0, 1};
    default: return std::nullopt;
    }
}

} // namespace

bool CalendarView::event(QEvent *event)
{
    // Alt and an arrow would step through records in the inspector, Escape closes what the window has open.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->modifiers().testFlag(Qt::AltModifier) && arrowOf(*key);
        if (isMove || (key->key() == Qt::Key_Escape && m_drag))
            event->accept();
    }
    return SessionView::event(event);
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag)
        cancelDrag();
    else if (isMonth() && currentId() == 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        showDay(m_cursor.day);
    else if (!editByKey(*event) && !turnByKey(*event) && !walkByKey(*event))
        SessionView::keyPressEvent(event);
}

bool CalendarView::turnByKey(const QKeyEvent &event)
{
    const auto zoom = [this](int steps) { setScale(CalendarScale(std::clamp(int(span().scale) + steps, int(CalendarScale::Month), int(CalendarScale::Day)))); };
    switch (event.key()) {
    case Qt::Key_PageUp: turn(-1); return true;
    case Qt::Key_PageDown: turn(1); return true;
    case Qt::Key_Home: goTo(m_contents.today); return true;
    case Qt::Key_Plus: zoom(1); return true;
    case Qt::Key_Minus: zoom(-1); return true;
    default: return false;
    }
}

bool CalendarView::editByKey(const QKeyEvent &event)
{
    const std::optional<Arrow> arrow = arrowOf(event);
    if (!arrow || !event.modifiers().testFlag(Qt::AltModifier))
        return false;
    const bool stretches = event.modifiers().testFlag(Qt::ShiftModifier);
    const int days = !stretches && isMonth() ? arrow->days + 7 * arrow->lines : arrow->days;
    const int minutes = stretches || !isMonth() ? QuarterMinutes * arrow->lines : 0;
    QList<domain::SessionId> sessions;
    const QList<qint64> ids = selectedIds();
    for (const qint64 id : ids) {
        if (session(id)->startsAt.isValid())
            sessions.append(domain::SessionId{id});
    }
    if (sessions.isEmpty())
        return true;
    if (stretches)
        propose(domain::stretchSession(programme(), sessions.contains(domain::SessionId{currentId()}) ? domain::SessionId{currentId()} : sessions.first(),
                                       minutes + days * MinutesOfDay));
    else
        propose(domain::shiftSessions(programme(), sessions, {days, minutes, {}}));
    return true;
}

bool CalendarView::walkByKey(const QKeyEvent &event)
{
    const std::optional<Arrow> arrow = arrowOf(event);
    if (!arrow)
        return false;
    const auto command = event.modifiers().testFlag(Qt::ShiftModifier) ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect;
    if (isMonth())
        walkInMonth(arrow->days, arrow->lines, command);
    else
        walkInHours(arrow->days, arrow->lines, event.modifiers().testFlag(Qt::ControlModifier) ? Walk::Hours : Walk::Sessions, command);
    return true;
}

/// Goes to a day and its session of that number, the last one if it has fewer, or to the bare day.
void CalendarView::enterDay(QDate day, qsizetype number, QItemSelectionModel::SelectionFlags command)
{
    setCursorPlace({day, m_cursor.minute});
    const QList<qint64> ids = idsOn(day);
    if (ids.isEmpty()) {
        if (command == QItemSelectionModel::ClearAndSelect)
            selectByMouse(0, Qt::NoModifier);
        return;
    }
    setCurrent(ids[std::clamp<qsizetype>(number, 0, ids.size() - 1)], command);
    setCursorPlace({day, m_cursor.minute}); // a session over several days began earlier
}

void CalendarView::walkInMonth(int days, int lines, QItemSelectionModel::SelectionFlags command)
{
    const QList<qint64> ids = idsOn(m_cursor.day);
    const qsizetype number = ids.indexOf(currentId());
    if (days != 0)
        enterDay(m_cursor.day.addDays(days), std::max<qsizetype>(0, number), command);
    else if (number >= 0 && number + lines >= 0 && number + lines < ids.size())
        enterDay(m_cursor.day, number + lines, command);
    else
        enterDay(m_cursor.day.addDays(7 * lines), lines > 0 ? 0 : std::numeric_limits<qsizetype>::max(), command);
}

void CalendarView::walkInHours(int days, int lines, Walk walk, QItemSelectionModel::SelectionFlags command)
{
    const QList<qint64> ids = idsOn(m_cursor.day);
    const qsizetype number = ids.indexOf(currentId());
    if (days != 0) {
        const QDate day = m_cursor.day.addDays(days);
        const QList<qint64> there = idsOn(day);
        const auto distance = [&](qint64 id) { return std::abs(session(id)->startsAt.time().msecsSinceStartOfDay() / 60000 - m_cursor.minute); };
        const auto nearest = std::min_element(there.begin(), there.end(), [&](qint64 one, qint64 other) { return distance(one) < distance(other); });
        enterDay(day, nearest - there.begin(), command);
        return;
    }
    qsizetype next = number + lines;
    if (number < 0) {
        const auto isBefore = [&](qint64 id) { return session(id)->startsAt.time().msecsSinceStartOfDay() / 60000 < m_cursor.minute; };
        const qsizetype before = std::count_if(ids.begin(), ids.end(), isBefore);
        next = lines > 0 ? before : before - 1;
    }
    if (walk == Walk::Sessions && next >= 0 && next < ids.size())
        enterDay(m_cursor.day, next, command);
    else
        stepSlot(lines);
}

/// To the next half hour, beside the sessions.
void CalendarView::stepSlot(int lines)
{
    const int slot = m_cursor.minute / SlotMinutes + lines;
    if (slot < 0 || slot * SlotMinutes >= MinutesOfDay)
        return;
    selectByMouse(0, Qt::NoModifier);
    setCursorPlace({m_cursor.day, slot * SlotMinutes});
    ensureVisible(m_face->cellOf(m_cursor));
}

} // namespace gui
