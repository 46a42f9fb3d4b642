#pragma once

#include "gui/pages/page.h"
#include "planning/planner.h"
#include "workspace/planner/planmoves.h"

#include <QPersistentModelIndex>

class QLabel;

namespace models {
class PlanBoardModel;
}

namespace workspace {
class PlanSession;
}

namespace gui {

class JumpLine;
class PlanBoardView;

/// The board with what can be done on it: pin, bar, free, move. Shows the current plan, the best one so far while a run goes
/// on, or the seats that people hold while there is none.
class PlanBoardPane : public QWidget
{
    Q_OBJECT
public:
    PlanBoardPane(workspace::PlanSession &session, const PageContext &context, QWidget *parent = nullptr);

    /// Looks anew at the plan and at pins and bars of the programme.
    void refresh();
    void updateState();
    [[nodiscard]] QList<QAction *> paneActions() const { return {m_pin, m_bar, m_free, m_cut, m_paste, m_takeBack}; }
    void focusFilter();
    void announceSelection();
    bool reveal(domain::ParticipantId participant);

Q_SIGNALS:
    void selectionChanged(const QString &table, const QList<qint64> &ids);
    void statusText(const QString &text);
    void inspectorRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setupActions();
    void setupLayout();
    void setupJump();
    void show(const workspace::PlanTask &task, const planning::Plan &plan);
    void showProgress(const planning::Progress &progress);
    [[nodiscard]] const workspace::PlanTask &shownTask() const;
    [[nodiscard]] planning::Plan shownPlan() const;
    [[nodiscard]] workspace::MoveVerdict judge(const QList<domain::SeatMove> &moves) const;
    void lock(std::optional<domain::AssignmentLockKind> kind);
    void move(const QList<domain::SeatMove> &moves);
    void takeBack();
    void jump(const QString &text, int steps);

    workspace::PlanSession &m_session;
    PageContext m_context;
    models::PlanBoardModel *m_model;
    PlanBoardView *m_view;
    JumpLine *m_jump;
    QLabel *m_hint;
    QAction *m_pin = nullptr;
    QAction *m_bar = nullptr;
    QAction *m_free = nullptr;
    QAction *m_cut = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_takeBack = nullptr;
    QString m_jumpText;
    int m_match = 0;
    QPersistentModelIndex m_jumpedFrom; ///< where jumping began
    std::shared_ptr<const planning::Plan> m_bestSoFar; ///< of the run that goes on
};

} // namespace gui
