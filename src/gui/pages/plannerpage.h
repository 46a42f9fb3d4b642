#pragma once

#include "gui/pages/workpage.h"

class QTabWidget;

namespace workspace {
class PlanSession;
struct PlanVersion;
}

namespace gui {

class PlanBoardPane;
class PlanRunBar;
class PlanScopePane;
class PlannerPanes;

/// The planner: what is to be planned, runs with their progress, plans on a board, side by side, accepted as one change.
class PlannerPage : public WorkPage
{
    Q_OBJECT
public:
    explicit PlannerPage(const PageContext &context, QWidget *parent = nullptr);
    ~PlannerPage() override;

    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    bool reveal(const QString &table, qint64 id) override;
    void announceSelection() override;

    [[nodiscard]] workspace::PlanSession &session() const { return *m_session; }

private:
    void setupActions();
    void setupLayout();
    void connectParts();
    void follow();
    void lookForLosses();
    void updateState();
    [[nodiscard]] QStringList statusSentences(const workspace::PlanVersion *version) const;
    [[nodiscard]] QStringList warnings(const workspace::PlanVersion *version) const;
    [[nodiscard]] bool canStart() const;
    [[nodiscard]] bool isAccepted(const workspace::PlanVersion &version) const;
    void plan();
    void startWhenReady();
    void stop();
    void repair();
    void accept();
    void drop();
    void printRecord();

    workspace::PlanSession *m_session;
    PlanRunBar *m_bar;
    QTabWidget *m_tabs;
    PlanBoardPane *m_board;
    PlanScopePane *m_scope;
    PlannerPanes *m_panes;
    QAction *m_plan = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_repair = nullptr;
    QAction *m_accept = nullptr;
    QAction *m_drop = nullptr;
    QAction *m_record = nullptr;
    QStringList m_losses;          ///< what fell out of the plan that was accepted last, in sentences
    int m_planCount = 0;           ///< plans of this programme made so far, for their titles
    bool m_startsWhenReady = false; ///< a run was asked for while the task was computed
};

} // namespace gui
