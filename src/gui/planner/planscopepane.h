#pragma once

#include "models/planchoicemodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;

namespace workspace {
class PlanSession;
struct PlanScope;
}

namespace gui {

class ChoiceChips;
class SnapshotView;

/// What is to be planned and how: roles, trainings, questions, mode, time; beside each training and question how many people
/// wish it, and what the task leaves out.
class PlanScopePane : public QWidget
{
    Q_OBJECT
public:
    explicit PlanScopePane(workspace::PlanSession &session, QWidget *parent = nullptr);

    /// Roles, trainings and questions of the programme as it is.
    void refresh();

private:
    void setupChoices();
    void setupLayout();
    [[nodiscard]] SnapshotView *makeTable(models::PlanChoiceModel *model, const char *name, const QString &accessibleName);
    [[nodiscard]] QWidget *makeTables();
    void fillRoles();
    void showScope();
    void tellSession();
    void showTask();

    workspace::PlanSession &m_session;
    ChoiceChips *m_roles;
    QRadioButton *m_anew;
    QRadioButton *m_repair;
    QCheckBox *m_keepsConfirmed;
    QCheckBox *m_ranksOnly;
    QComboBox *m_timeLimit;
    QLabel *m_demand;
    QLabel *m_notes;
    models::PlanChoiceModel *m_trainings;
    models::PlanChoiceModel *m_questions;
    QList<domain::RoleId> m_offeredRoles; ///< in the order of their chips
    bool m_isShowing = false; ///< the session's scope is being shown, not changed
};

} // namespace gui
