#include "gui/sessions/timelinepane.h"

#include "base/clock.h"
#include "gui/sessions/timelineview.h"
#include "gui/theme/icons.h"
#include "gui/widgets/flowlayout.h"
#include "workspace/settings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr double zoomStep = 1.5;

QString lanesSetting()
{
    return QStringLiteral("sessions.timelineLanes");
}

} // namespace

TimelinePane::TimelinePane(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_view(new TimelineView), m_bar(new FlowLayout(nullptr, 8)), m_lanes(new QComboBox), m_undated(new QLabel)
{
    setObjectName(QStringLiteral("timelinePane"));
    setupLanes();
    addButton(QStringLiteral("zoomOutToolButton"), tr("Zoom out"), QStringLiteral("zoom-out"), tr("Zoom out (−)"), [this] { m_view->zoom(1 / zoomStep); });
    addButton(QStringLiteral("zoomInToolButton"), tr("Zoom in"), QStringLiteral("zoom-in"), tr("Zoom in (+)"), [this] { m_view->zoom(zoomStep); });
    addButton(QStringLiteral("fitToolButton"), tr("Whole time"), {}, tr("Show the whole time (0)"), [this] { m_view->fit(); });
    addButton(QStringLiteral("timelineTodayToolButton"), tr("Today"), {}, tr("Go to today"), [this] { m_view->goTo(base::Clock::today()); });
    m_undated->setObjectName(QStringLiteral("timelineUndatedLabel"));
    m_undated->setForegroundRole(QPalette::PlaceholderText);
    m_bar->addWidget(m_undated);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *bar = new QHBoxLayout; // the flow itself has no margins
    bar->setContentsMargins(12, 0, 12, 0);
    bar->addLayout(m_bar);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    connect(m_view, &TimelineView::laidOut, this, &TimelinePane::showUndated);
    showUndated();
}

void TimelinePane::setupLanes()
{
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Lanes"));
    label->setBuddy(m_lanes);
    row->addWidget(label);
    row->addWidget(m_lanes);
    m_lanes->setObjectName(QStringLiteral("lanesComboBox"));
    m_lanes->addItem(tr("Roles"), QStringLiteral("roles"));
    m_lanes->addItem(tr("Coaches"), QStringLiteral("coaches"));
    m_bar->addWidget(choice);
    connect(m_lanes, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_view->setLanes(index == 1 ? TimelineView::Lanes::Coaches : TimelineView::Lanes::Roles);
        m_context.settings.setChoice(lanesSetting(), m_lanes->currentData());
    });
    m_lanes->setCurrentIndex(std::max(0, m_lanes->findData(m_context.settings.choice(lanesSetting()))));
}

void TimelinePane::addButton(const QString &name, const QString &text, const QString &iconName, const QString &toolTip, const std::function<void()> &clicked)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    m_bar->addWidget(button);
    connect(button, &QToolButton::clicked, m_view, clicked);
}

void TimelinePane::showUndated()
{
    const int count = m_view->undated();
    m_undated->setVisible(count > 0);
    m_undated->setText(tr("%n sessions without a date are not shown.", nullptr, count));
}

} // namespace gui
