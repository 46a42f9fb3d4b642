#pragma once

#include "gui/pages/page.h"
#include "workspace/planner/plansession.h"

#include <QObject>
#include <QSet>

class QTabWidget;

namespace gui {

class ComparePane;
class LessPane;
class MixingChart;
class RankProfile;
class WhatIfPane;

/// The panes beside the board of the planner, as tabs: rank profile, municipalities that meet, people with less than
/// wanted, two plans side by side, what-if. Each looks at the plan of the session that is shown, and at the one to compare
/// with; only the one in sight is kept up to date.
class PlannerPanes : public QObject
{
    Q_OBJECT
public:
    /// Adds the tabs to `tabs`, which own the panes and this. `session` outlives them.
    PlannerPanes(workspace::PlanSession &session, const PageContext &context, QTabWidget &tabs);

    /// Actions of the pane in sight.
    [[nodiscard]] QList<QAction *> paneActions() const;
    /// Puts the cursor into the filter of the pane in sight, where it has one. False: it has none.
    bool focusFilter();

Q_SIGNALS:
    void statusText(const QString &text);
    /// People selected in a pane.
    void selectionChanged(const QString &table, const QList<qint64> &ids);
    void revealRequested(const QString &table, qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupTabs();
    [[nodiscard]] QWidget *currentPane() const; ///< nullptr when none of them is in sight
    void connectPanes();
    void refresh();
    void refreshShown();
    void showProfile();
    void showProgress(const planning::Progress &progress);
    [[nodiscard]] QString referenceName() const;

    workspace::PlanSession &m_session;
    QTabWidget &m_tabs;
    RankProfile *m_profile;
    MixingChart *m_mixing;
    LessPane *m_less;
    ComparePane *m_compare;
    WhatIfPane *m_whatIf;
    QSet<QWidget *> m_stale; ///< panes that look at what was
    bool m_isDue = false;    ///< a refresh waits for the event loop
};

} // namespace gui
