#include "gui/sessions/calendarview.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/rules/holidays.h"
#include "domain/rules/schedulewarnings.h"
#include "domain/verbs/schedulingverbs.h"
#include "gui/sessions/monthface.h"
#include "gui/sessions/weekface.h"
#include "models/recordmodel.h"

#include <QPainter>
#include <QScrollBar>

namespace gui {

using namespace models;

namespace {

constexpr int FirstMinute = 7 * 60 + 30; ///< at the top of the hours when nothing is earlier
constexpr int UsualMinute = 10 * 60;     ///< of a session added in a month
constexpr int UsualLength = 2 * 60;
constexpr int FarFromProgramme = 45;     ///< days

std::unique_ptr<CalendarFace> makeFace(CalendarScale scale, const SessionView &view)
{
    if (scale == CalendarScale::Month)
        return std::make_unique<MonthFace>(view);
    return std::make_unique<WeekFace>(view);
}

/// Today, or the first session when the programme is in another time of the year.
QDate firstDayShown(const RecordModel &model, QDate today)
{
    QDate first;
    QDate last;
    for (const domain::Session &session : model.programme().table<domain::Session>()) {
        const QDate day = session.startsAt.date();
        if (day.isValid()) {
            first = first.isValid() ? std::min(first, day) : day;
            last = last.isValid() ? std::max(last, day) : day;
        }
    }
    const bool isFar = first.isValid() && (today < first.addDays(-FarFromProgramme) || today > last.addDays(FarFromProgramme));
    return isFar ? first : today;
}

} // namespace

CalendarView::CalendarView(QWidget *parent) : SessionView(parent)
{
    setObjectName(QStringLiteral("calendarView"));
    setAccessibleName(tr("Calendar"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    m_contents.today = base::Clock::today();
    m_contents.span = {CalendarScale::Month, m_contents.today};
    m_cursor = {m_contents.today, UsualMinute};
    m_face = makeFace(CalendarScale::Month, *this);
}

CalendarView::~CalendarView() = default;

void CalendarView::setModel(RecordModel *model, QItemSelectionModel *selection)
{
    SessionView::setModel(model, selection);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &CalendarView::followSession);
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] {
        if (!isMonth())
            invalidate(); // other coaches, other absences
    });
}

// What is shown

void CalendarView::setSpan(const CalendarSpan &span)
{
    if (span == m_contents.span)
        return;
    if (span.scale != m_contents.span.scale) {
        m_face = makeFace(span.scale, *this);
        m_scrollsToHours = true;
    }
    m_contents.span = span;
    cancelDrag();
    invalidate();
    settle();
    Q_EMIT spanChanged();
}

void CalendarView::setScale(CalendarScale scale)
{
    setSpan({scale, m_cursor.day});
    showCursor();
}

void CalendarView::goTo(QDate day)
{
    if (!day.isValid())
        return;
    setCursorPlace({day, m_cursor.minute});
}

void CalendarView::turn(int steps)
{
    goTo(CalendarSpan{m_contents.span.scale, m_cursor.day}.stepped(steps).day);
}

void CalendarView::showDay(QDate day)
{
    setCursorPlace({day, m_cursor.minute});
    setScale(CalendarScale::Day);
}

void CalendarView::reveal(qint64 id)
{
    const domain::Session *shown = session(id);
    if (shown && shown->startsAt.isValid()) {
        followSession();
        setSpan({m_contents.span.scale, shown->startsAt.date()});
        showCursor();
    } else if (model() && !shown) {
        goTo(firstDayShown(*model(), m_contents.today));
    }
}

void CalendarView::setCursorPlace(const CalendarPlace &place)
{
    m_cursor = place;
    const bool isOther = isMonth() ? place.day.month() != span().day.month() || place.day.year() != span().day.year() : !span().contains(place.day);
    if (isOther)
        setSpan({span().scale, place.day});
    viewport()->update();
    const int count = int(idsOn(place.day).size());
    const DayNote note = m_contents.notes.value(place.day);
    QStringList parts{base::longDate(place.day, QLocale())};
    if (!note.text().isEmpty())
        parts.append(note.text());
    parts.append(tr("%n sessions", "on a day", count));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    Q_EMIT cursorMoved();
}

/// The cursor goes to the session that was chosen; not to one that is the current one because another was removed.
void CalendarView::followSession()
{
    const domain::Session *current = session(currentId());
    if (!current || !isSelected(currentId()) || !current->startsAt.isValid())
        return;
    m_cursor = {current->startsAt.date(), current->startsAt.time().msecsSinceStartOfDay() / 60000};
    if (isVisible()) {
        setCursorPlace(m_cursor);
        showCursor();
    }
}

QDateTime CalendarView::cursorTime() const
{
    return base::berlinTime(m_cursor.day, QTime(0, 0).addSecs(m_cursor.minute * 60));
}

domain::FieldValues CalendarView::presetForNew() const
{
    const QDateTime begin = cursorTime();
    return {{QStringLiteral("starts_at"), begin}, {QStringLiteral("ends_at"), begin.addSecs(UsualLength * 60)}};
}

// Layout

void CalendarView::fillContents()
{
    m_contents.items.clear();
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto *held = static_cast<const domain::Session *>(model()->record(row));
        const auto item = held ? calendarItem(*held) : std::nullopt; // none while the row is being removed
        if (item && lastDay(*item) >= span().first() && firstDay(*item) <= span().last())
            m_contents.items.push_back(*item);
    }
    sortItems(m_contents.items);
    m_contents.notes.clear();
    for (QDate day = span().first(); day <= span().last(); day = day.addDays(1)) {
        const domain::SchoolHoliday *holiday = domain::schoolHolidayOn(programme(), day);
        const DayNote note{domain::publicHolidayName(day), holiday ? holiday->name : QString()};
        if (!note.text().isEmpty())
            m_contents.notes.insert(day, note);
    }
    fillAbsences();
}

void CalendarView::fillAbsences()
{
    m_contents.absences.clear();
    if (isMonth())
        return;
    QList<domain::CoachId> coaches;
    const QList<qint64> ids = selectedIds();
    for (const qint64 id : ids) {
        if (const domain::Session *chosen = session(id))
            coaches += chosen->coaches;
    }
    for (const domain::Unavailability &absence : programme().table<domain::Unavailability>()) {
        const domain::Coach *coach = coaches.contains(absence.coach) ? programme().find(absence.coach) : nullptr;
        const bool touches = absence.endsAt.date() >= span().first() && absence.startsAt.date() <= span().last();
        if (coach && touches && absence.endsAt > absence.startsAt)
            m_contents.absences.append({absence.startsAt, absence.endsAt, tr("Cannot come: %1", "name of a coach").arg(domain::fullName(*coach))});
    }
}

void CalendarView::layOut()
{
    fillContents();
    m_face->layOut(m_contents);
    const int surplus = std::max(0, m_face->bodyHeight() - m_face->body().height());
    verticalScrollBar()->setRange(0, surplus);
    verticalScrollBar()->setPageStep(m_face->body().height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    if (m_scrollsToHours && !isMonth())
        scrollToHours();
    m_face->setOffset(verticalScrollBar()->value());
}

void CalendarView::scrollToHours()
{
    int minute = FirstMinute;
    for (const CalendarItem &item : m_contents.items) {
        if (!isLong(item))
            minute = std::min(minute, item.begin.time().msecsSinceStartOfDay() / 60000);
    }
    verticalScrollBar()->setValue(static_cast<const WeekFace &>(*m_face).yOf(minute) - 4);
    m_scrollsToHours = !isVisible();
}

void CalendarView::ensureVisible(QRect rect)
{
    const QRect body = m_face->body();
    if (rect.isEmpty() || rect.top() < body.top() - verticalScrollBar()->value())
        return;
    if (rect.top() < body.top())
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (body.top() - rect.top()));
    else if (rect.bottom() > body.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + std::min(rect.bottom() - body.bottom(), rect.top() - body.top()));
}

/// In a month the whole day, for its date is at its top.
void CalendarView::showCursor()
{
    if (!model())
        return;
    settle();
    const QRect block = isMonth() ? QRect() : blockRect(currentId());
    ensureVisible(block.isEmpty() ? m_face->cellOf(m_cursor) : block);
}

void CalendarView::scrollContentsBy(int dx, int dy)
{
    m_face->setOffset(verticalScrollBar()->value());
    SessionView::scrollContentsBy(dx, dy);
}

QList<qint64> CalendarView::placedIds() const
{
    return m_face->ids();
}

QRect CalendarView::placeOf(qint64 id) const
{
    return m_face->placeOf(id);
}

qint64 CalendarView::placedAt(QPoint position) const
{
    return m_face->idAt(position);
}

QRect CalendarView::cellRect(const CalendarPlace &place) const
{
    settle();
    return m_face->cellOf(place);
}

QString CalendarView::tellAt(QPoint position) const
{
    const QString told = SessionView::tellAt(position);
    const auto place = m_face->placeAt(position);
    return told.isEmpty() && place ? m_contents.notes.value(place->day).text() : told;
}

QList<qint64> CalendarView::idsOn(QDate day) const
{
    settle();
    QList<qint64> ids;
    for (const CalendarItem &item : m_contents.items) {
        if (firstDay(item) <= day && day <= lastDay(item))
            ids.append(item.id);
    }
    return ids;
}

void CalendarView::paintEvent(QPaintEvent *)
{
    settle();
    QPainter painter(viewport());
    if (!model())
        return;
    CalendarMarks marks;
    marks.dropTarget = dropTarget();
    marks.drop = m_drop;
    const bool sessionHasFocus = idsOn(m_cursor.day).contains(currentId());
    if (hasFocus() && (!sessionHasFocus || isMonth()))
        marks.cursor = m_cursor;
    if (m_drag && m_drag->hasBegun)
        marks.ghosts = m_drag->ghosts(programme());
    m_face->paint(painter, marks);
}

// Changes

void CalendarView::propose(const base::Result<domain::ChangeSet> &change)
{
    const QString warning = change ? warningText(programme(), *change) : QString();
    const qint64 current = currentId();
    Q_EMIT changeProposed(change);
    const QList<qint64> added = change ? domain::addedIds(*change, u"session") : QList<qint64>();
    if (!added.isEmpty() && session(added.first())) {
        setCurrent(added.first());
        selectIds(added);
    }
    reveal(added.isEmpty() ? current : added.first());
    if (!warning.isEmpty())
        Q_EMIT statusText(warning);
}

void CalendarView::placeSessions(const QList<qint64> &ids, const QDateTime &begin)
{
    QList<domain::SessionId> sessions;
    for (const qint64 id : ids)
        sessions.append(domain::SessionId{id});
    if (sessions.isEmpty())
        return;
    setCurrent(ids.first(), QItemSelectionModel::NoUpdate);
    selectIds(ids);
    propose(domain::placeSessions(programme(), sessions, begin));
}

void CalendarView::placeSelected()
{
    placeSessions(selectedIds(), cursorTime());
}

} // namespace gui
