#pragma once

#include "planning/planner.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;

namespace workspace {
class PlanSession;
}

namespace gui {

class FlowLayout;

/// The lines above the board: buttons, the plans that were made and what they are compared with, what the shown plan
/// brings, and while a run goes on how far it is.
class PlanRunBar : public QWidget
{
    Q_OBJECT
public:
    explicit PlanRunBar(workspace::PlanSession &session, QWidget *parent = nullptr);

    /// A button for the action, before the choice of plans.
    void addButton(QAction *action, bool isMain);
    /// What stands below while nothing runs; `isWarning` with an icon.
    void setStatus(const QString &text, bool isWarning);

private:
    void setupLists();
    void setupLayout();
    void fillLists();
    void showRun();
    void showProgress(const planning::Progress &progress);

    workspace::PlanSession &m_session;
    FlowLayout *m_line;
    QList<QWidget *> m_lists; ///< with their labels, at the end of the line
    QComboBox *m_current;
    QComboBox *m_reference;
    QLabel *m_icon;
    QLabel *m_status;
    QProgressBar *m_progress;
    QString m_statusText;
    bool m_isWarning = false;
    bool m_isFilling = false;
};

} // namespace gui
