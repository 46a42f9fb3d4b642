#include "gui/planner/plannerpanes.h"

#include "gui/planner/comparepane.h"
#include "gui/planner/lesspane.h"
#include "gui/planner/mixingchart.h"
#include "gui/planner/rankprofile.h"
#include "gui/planner/whatifpane.h"
#include "workspace/document.h"

#include <QAction>
#include <QEvent>
#include <QScrollArea>
#include <QTabWidget>

namespace gui {

using workspace::PlanSession;
using workspace::PlanVersion;

namespace {

/// On a small screen, or at 200 %, a pane scrolls rather than squeezing its tables to nothing.
QScrollArea *scrolling(QWidget *pane)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(pane->objectName() + QStringLiteral("ScrollArea"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFocusProxy(pane);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(pane);
    scroll->viewport()->setAutoFillBackground(false);
    pane->setAutoFillBackground(false);
    return scroll;
}

} // namespace

PlannerPanes::PlannerPanes(PlanSession &session, const PageContext &context, QTabWidget &tabs)
    : QObject(&tabs), m_session(session), m_tabs(tabs), m_profile(new RankProfile), m_mixing(new MixingChart), m_less(new LessPane(session, context)),
      m_compare(new ComparePane(session)), m_whatIf(new WhatIfPane(session, context))
{
    setupTabs();
    connectPanes();
    connect(&session, &PlanSession::versionsChanged, this, &PlannerPanes::refresh);
    connect(&session, &PlanSession::currentChanged, this, &PlannerPanes::refresh);
    connect(&session, &PlanSession::taskChanged, this, &PlannerPanes::refresh);
    connect(&session, &PlanSession::progressed, this, &PlannerPanes::showProgress);
    connect(&tabs, &QTabWidget::currentChanged, this, &PlannerPanes::refreshShown);
    tabs.installEventFilter(this);
    refresh();
}

void PlannerPanes::setupTabs()
{
    //: tab with how many people got which wish (German: "Rangprofil")
    m_tabs.addTab(scrolling(m_profile), tr("Rank profile"));
    //: tab with the municipalities that sit together in trainings (German: "Durchmischung")
    m_tabs.addTab(scrolling(m_mixing), tr("Mixing"));
    m_tabs.addTab(scrolling(m_less), tr("Less than wanted"));
    m_tabs.addTab(scrolling(m_compare), tr("Compare"));
    m_tabs.addTab(scrolling(m_whatIf), tr("What if"));
}

void PlannerPanes::connectPanes()
{
    connect(m_profile, &RankProfile::statusText, this, &PlannerPanes::statusText);
    connect(m_mixing, &MixingChart::statusText, this, &PlannerPanes::statusText);
    connect(m_less, &LessPane::statusText, this, &PlannerPanes::statusText);
    connect(m_less, &LessPane::selectionChanged, this, &PlannerPanes::selectionChanged);
    connect(m_less, &LessPane::revealRequested, this, &PlannerPanes::revealRequested);
    connect(m_compare, &ComparePane::selectionChanged, this, &PlannerPanes::selectionChanged);
    connect(m_compare, &ComparePane::revealRequested, this, &PlannerPanes::revealRequested);
    connect(m_whatIf, &WhatIfPane::statusText, this, &PlannerPanes::statusText);
}

/// Several signals of the session for one change end in one look.
void PlannerPanes::refresh()
{
    m_stale = {m_profile, m_mixing, m_less, m_compare, m_whatIf};
    if (m_isDue)
        return;
    m_isDue = true;
    QMetaObject::invokeMethod(this, [this] {
        m_isDue = false;
        refreshShown();
    }, Qt::QueuedConnection);
}

/// What changed while the tabs were hidden is looked at when they come.
bool PlannerPanes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &PlannerPanes::refreshShown, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

QString PlannerPanes::referenceName() const
{
    const int reference = m_session.reference();
    return reference < 0 ? tr("the seats people hold now") : m_session.versions()[reference].title;
}

void PlannerPanes::refreshShown()
{
    QWidget *shown = currentPane();
    if (!m_tabs.isVisible() || !m_stale.remove(shown))
        return;
    const PlanVersion *version = m_session.currentVersion();
    if (shown == m_profile)
        showProfile();
    else if (shown == m_less)
        m_less->refresh();
    else if (shown == m_compare)
        m_compare->refresh();
    else if (shown == m_whatIf)
        m_whatIf->refresh();
    else if (version)
        m_mixing->setPlans(version->task.programme, version->task, version->solution.plan, m_session.referencePlan(version->task));
    else
        m_mixing->clear();
}

void PlannerPanes::showProfile()
{
    if (const PlanVersion *version = m_session.currentVersion())
        m_profile->setPlans(version->task, version->solution.plan, m_session.referencePlan(version->task), referenceName());
    else
        m_profile->clear();
}

/// While a run goes on, the profile follows its best plan.
void PlannerPanes::showProgress(const planning::Progress &progress)
{
    if (!m_tabs.isVisible() || currentPane() != m_profile || !progress.plan)
        return;
    const workspace::PlanTask &task = m_session.runningTask();
    m_profile->setPlans(task, *progress.plan, m_session.referencePlan(task), referenceName());
    m_stale.insert(m_profile);
}

QList<QAction *> PlannerPanes::paneActions() const
{
    const QWidget *shown = currentPane();
    if (shown == m_profile)
        return m_profile->paneActions();
    if (shown == m_mixing)
        return m_mixing->paneActions();
    if (shown == m_less)
        return m_less->paneActions();
    if (shown == m_compare)
        return m_compare->paneActions();
    return shown == m_whatIf ? m_whatIf->paneActions() : QList<QAction *>();
}

QWidget *PlannerPanes::currentPane() const
{
    const auto *scroll = qobject_cast<const QScrollArea *>(m_tabs.currentWidget());
    return scroll ? scroll->widget() : nullptr;
}

bool PlannerPanes::focusFilter()
{
    if (currentPane() == m_less)
        m_less->focusFilter();
    else if (currentPane() == m_compare)
        m_compare->focusFilter();
    else
        return false;
    return true;
}

} // namespace gui
