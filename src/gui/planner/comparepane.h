#pragma once

#include "models/planlevelsmodel.h"
#include "models/planmovesmodel.h"
#include "workspace/planner/plansession.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;

namespace gui {

class FilterLine;
class SnapshotView;

/// Two plans side by side: the levels of the objective with what is proven, and everybody whose trainings differ with the
/// gain or loss. Chooses the plan that is shown and the one to compare with.
class ComparePane : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePane(workspace::PlanSession &session, QWidget *parent = nullptr);

    /// Looks anew at both plans.
    void refresh();
    void focusFilter();
    [[nodiscard]] QList<QAction *> paneActions() const { return {m_copyMoves, m_copyLevels, m_swap}; }

Q_SIGNALS:
    void selectionChanged(const QString &table, const QList<qint64> &ids);
    void revealRequested(const QString &table, qint64 id);

private:
    void setupChoices();
    void setupViews();
    void setupActions();
    void setupLayout();
    QWidget *makeMoves();
    void fillChoices();
    void updateState();
    void swap();

    workspace::PlanSession &m_session;
    models::PlanLevelsModel *m_levels;
    models::PlanMovesModel *m_moves;
    QComboBox *m_plan;
    QComboBox *m_reference;
    QLabel *m_summary;
    SnapshotView *m_levelsView;
    FilterLine *m_filter;
    QComboBox *m_effect;
    SnapshotView *m_movesView;
    QAction *m_copyMoves;
    QAction *m_copyLevels;
    QAction *m_swap;
};

} // namespace gui
