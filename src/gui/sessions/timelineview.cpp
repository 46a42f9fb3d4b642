#include "gui/sessions/timelineview.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/rules/schedulewarnings.h"
#include "domain/verbs/sessionplacing.h"
#include "gui/coachesbyname.h"
#include "gui/theme/icons.h"
#include "models/recordmodel.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace gui {

using namespace domain;
using models::TimelineBlock;
using models::TimelineUnit;

namespace {

constexpr double smallestScale = 0.5;
constexpr double largestScale = 160;
constexpr double zoomStep = 1.25;
constexpr int laneMargin = 4;
constexpr int daysAround = 7;
constexpr int badgeRoom = 22;

} // namespace

TimelineView::TimelineView(QWidget *parent) : MovingSessionView(parent)
{
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Time line"));
}

// Places

void TimelineView::setLanes(Lanes lanes)
{
    if (m_lanesAre == lanes)
        return;
    m_lanesAre = lanes;
    m_lane = -1;
    invalidate();
}

void TimelineView::setupLanes()
{
    m_lanes.clear();
    if (m_lanesAre == Lanes::Roles) {
        m_lanes.append({0, tr("Everybody"), {}, {}});
        for (const RoleId id : rolesInOrder(programme())) {
            const Role *role = programme().find(id);
            m_lanes.append({id.value, role->name, role->colour, role->letter});
        }
        return;
    }
    for (const Coach *coach : coachesByName(programme()))
        m_lanes.append({coach->id.value, fullName(*coach), {}, {}});
    m_lanes.append({0, tr("Without a coach"), {}, {}});
}

/// Room for the names of the lanes, which break where they are too long.
int TimelineView::nameWidth(const QFontMetrics &metrics) const
{
    int widest = 0;
    for (const Lane &lane : m_lanes)
        widest = std::max(widest, metrics.horizontalAdvance(lane.title) + (lane.colour.isEmpty() ? 0 : badgeRoom));
    return std::clamp(widest + 20, 12 * metrics.averageCharWidth(), std::max(12 * metrics.averageCharWidth(), std::min(28 * metrics.averageCharWidth() + badgeRoom, viewport()->width() / 4)));
}

/// From the month of the first session to that of the last, with a week around.
void TimelineView::setupRange()
{
    QDate first;
    QDate last;
    m_undated = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto *session = static_cast<const Session *>(model()->record(row));
        const QDate day = session->startsAt.date();
        if (!session->startsAt.isValid()) {
            ++m_undated;
            continue;
        }
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, endOf(*session).date()) : endOf(*session).date();
    }
    if (!first.isValid())
        first = last = base::Clock::today();
    m_first = QDate(first.year(), first.month(), 1).addDays(-daysAround);
    m_last = QDate(last.year(), last.month(), last.daysInMonth()).addDays(daysAround);
}

QList<int> TimelineView::lanesOf(const Session &session) const
{
    QList<int> lanes;
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const qint64 id = m_lanes[lane].id;
        const bool isRoles = m_lanesAre == Lanes::Roles;
        const bool isIn = id == 0 ? (isRoles ? session.roles.isEmpty() : session.coaches.isEmpty())
                                  : (isRoles ? session.roles.contains(RoleId{id}) : session.coaches.contains(CoachId{id}));
        if (isIn)
            lanes.append(lane);
    }
    return lanes;
}

double TimelineView::position(const QDateTime &moment) const
{
    constexpr double millisecondsOfDay = 24 * 60 * 60 * 1000;
    return double(m_first.daysTo(moment.date())) + moment.time().msecsSinceStartOfDay() / millisecondsOfDay;
}

void TimelineView::layOut()
{
    setupLanes();
    setupRange();
    const QFontMetrics metrics(font());
    m_nameWidth = nameWidth(metrics);
    m_rowHeight = 2 * metrics.height() + 8;
    m_labelWidth = 24 * metrics.averageCharWidth() + 32;
    if (m_fits)
        m_scale = std::clamp(double(viewport()->width() - m_nameWidth) / double(m_first.daysTo(m_last) + 1), smallestScale, largestScale);
    const TimelineUnit unit = models::timelineUnit(m_scale);
    m_headerHeight = (unit == TimelineUnit::Days ? 4 : unit == TimelineUnit::Weeks ? 3 : 2) * metrics.height() + 8;
    std::vector<models::TimelineItem> items;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto *session = static_cast<const Session *>(model()->record(row));
        if (session->startsAt.isValid())
            items.push_back({session->id.value, position(session->startsAt), position(endOf(*session)), lanesOf(*session)});
    }
    m_timeline = models::layOutTimeline(std::move(items), int(m_lanes.size()), m_scale, m_labelWidth);
    setScrollRanges();
    Q_EMIT laidOut();
}

void TimelineView::setScrollRanges()
{
    const QRect area = contents();
    const int width = std::max(int(std::lround(double(m_first.daysTo(m_last) + 1) * m_scale)),
                               m_timeline.blocks.empty() ? 0 : std::max_element(m_timeline.blocks.begin(), m_timeline.blocks.end(), [](const TimelineBlock &one, const TimelineBlock &other) {
                                   return one.right() < other.right();
                               })->right());
    const int height = m_timeline.rowsAbove(int(m_lanes.size())) * m_rowHeight + 2 * laneMargin * int(m_lanes.size());
    horizontalScrollBar()->setPageStep(area.width());
    horizontalScrollBar()->setSingleStep(m_labelWidth / 4);
    horizontalScrollBar()->setRange(0, std::max(0, width - area.width()));
    verticalScrollBar()->setPageStep(area.height());
    verticalScrollBar()->setSingleStep(m_rowHeight / 2);
    verticalScrollBar()->setRange(0, std::max(0, height - area.height()));
}

QRect TimelineView::contents() const
{
    return viewport()->rect().adjusted(m_nameWidth, m_headerHeight, 0, 0);
}

int TimelineView::laneTop(int lane) const
{
    return m_headerHeight - verticalScrollBar()->value() + m_timeline.rowsAbove(lane) * m_rowHeight + 2 * laneMargin * lane;
}

int TimelineView::xOf(QDate day) const
{
    return m_nameWidth - horizontalScrollBar()->value() + int(std::lround(double(m_first.daysTo(day)) * m_scale));
}

QDate TimelineView::dayAt(int x) const
{
    return m_first.addDays(qint64(std::floor((x - m_nameWidth + horizontalScrollBar()->value()) / m_scale)));
}

QRect TimelineView::blockPlace(const TimelineBlock &block) const
{
    return {m_nameWidth - horizontalScrollBar()->value() + block.left, laneTop(block.lane) + laneMargin + block.row * m_rowHeight, block.width, m_rowHeight - 2};
}

QList<qint64> TimelineView::placedIds() const
{
    QList<qint64> ids;
    for (int i = 0; i < int(m_timeline.blocks.size()); ++i) {
        if (m_timeline.blockOf(m_timeline.blocks[size_t(i)].id) == i)
            ids.append(m_timeline.blocks[size_t(i)].id);
    }
    return ids;
}

QRect TimelineView::placeOf(qint64 id) const
{
    const int block = m_timeline.blockOf(id);
    return block < 0 ? QRect() : blockPlace(m_timeline.blocks[size_t(block)]);
}

qint64 TimelineView::placedAt(QPoint position) const
{
    if (!contents().contains(position))
        return 0;
    for (const TimelineBlock &block : m_timeline.blocks) {
        if (blockPlace(block).contains(position))
            return block.id;
    }
    return 0;
}

void TimelineView::reveal(qint64 id)
{
    const QRect rect = blockRect(id);
    if (!rect.isEmpty())
        ensureVisible(rect.adjusted(-laneMargin, -laneMargin, laneMargin, laneMargin), contents());
}

void TimelineView::pressedAt(QPoint position)
{
    m_day = dayAt(position.x());
    m_lane = -1;
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        if (position.y() >= std::max(laneTop(lane), m_headerHeight) && position.y() < laneTop(lane + 1))
            m_lane = lane;
    }
}

FieldValues TimelineView::presetForNew() const
{
    FieldValues values;
    if (m_day.isValid())
        values.append({QStringLiteral("starts_at"), base::berlinTime(m_day, QTime(10, 0))});
    if (const qint64 id = m_lane >= 0 && m_lane < m_lanes.size() ? m_lanes[m_lane].id : 0)
        values.append({m_lanesAre == Lanes::Roles ? QStringLiteral("roles") : QStringLiteral("coaches"), QVariantList{id}});
    return values;
}

// Scale

void TimelineView::setScale(double pixelsPerDay, int anchor)
{
    settle();
    const double day = (anchor - m_nameWidth + horizontalScrollBar()->value()) / m_scale;
    m_fits = false;
    m_scale = std::clamp(pixelsPerDay, smallestScale, largestScale);
    layOut();
    horizontalScrollBar()->setValue(int(std::lround(day * m_scale)) - anchor + m_nameWidth);
    viewport()->update();
}

void TimelineView::zoom(double factor)
{
    const QRect current = blockRect(currentId());
    const bool isSeen = current.intersects(contents());
    setScale(m_scale * factor, isSeen ? current.left() : contents().center().x());
}

void TimelineView::fit()
{
    m_fits = true;
    layOut();
    viewport()->update();
}

void TimelineView::goTo(QDate day)
{
    settle();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + xOf(day) - contents().center().x());
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        MovingSessionView::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setScale(m_scale * std::pow(zoomStep, event->angleDelta().y() / 120.0), int(event->position().x()));
    event->accept();
}

// Changes

int TimelineView::draggedDays() const
{
    return int(std::lround(dragDistance().x() / m_scale));
}

void TimelineView::drop(const Drag &drag)
{
    propose(shiftSessions(programme(), movingWith(drag.id), {draggedDays(), 0, {}}));
}

void TimelineView::moveSelected(Arrow arrow, bool isFar)
{
    if (currentId() == 0 || arrow == Arrow::Up || arrow == Arrow::Down)
        return;
    const int days = (isFar ? 7 : 1) * (arrow == Arrow::Left ? -1 : 1);
    propose(shiftSessions(programme(), movingWith(currentId()), {days, 0, {}}));
    reveal(currentId());
}

// Walking

void TimelineView::walk(Arrow arrow, QItemSelectionModel::SelectionFlags command)
{
    settle();
    const bool isSideways = arrow == Arrow::Left || arrow == Arrow::Right;
    const int direction = arrow == Arrow::Left || arrow == Arrow::Up ? -1 : 1;
    qint64 next = m_timeline.blocks.empty() ? 0 : m_timeline.blocks.front().id;
    if (m_timeline.blockOf(currentId()) >= 0)
        next = isSideways ? m_timeline.sideways(currentId(), direction) : m_timeline.upwards(currentId(), direction);
    if (next == 0)
        return;
    setCurrent(next, command);
    reveal(next);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const auto goToBlock = [this](const TimelineBlock &block) {
        setCurrent(block.id);
        reveal(block.id);
    };
    settle();
    switch (event->key()) {
    case Qt::Key_Plus: zoom(zoomStep); return;
    case Qt::Key_Minus: zoom(1 / zoomStep); return;
    case Qt::Key_0: fit(); return;
    case Qt::Key_PageUp: horizontalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub); return;
    case Qt::Key_PageDown: horizontalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_timeline.blocks.empty())
            goToBlock(event->key() == Qt::Key_Home ? m_timeline.blocks.front() : m_timeline.blocks.back());
        return;
    default: MovingSessionView::keyPressEvent(event);
    }
}

/// The ruler tells the day and why it is off.
bool TimelineView::viewportEvent(QEvent *event)
{
    const auto *help = event->type() == QEvent::ToolTip ? static_cast<QHelpEvent *>(event) : nullptr;
    if (!help || help->pos().y() >= m_headerHeight || help->pos().x() < m_nameWidth)
        return MovingSessionView::viewportEvent(event);
    const QDate day = dayAt(help->pos().x());
    const QString dayOff = dayOffName(programme(), day);
    const QString date = base::longDate(day, QLocale());
    QToolTip::showText(help->globalPos(), plainToolTip(dayOff.isEmpty() ? date : QStringLiteral("%1: %2").arg(date, dayOff)), viewport());
    return true;
}

} // namespace gui
