#pragma once

#include "gui/pages/page.h"
#include "models/lessthanwantedmodel.h"
#include "planning/reasons.h"
#include "workspace/planner/plansession.h"

#include <stop_token>

class QCheckBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace gui {

class FilterLine;
class SnapshotView;

/// Who got less than wanted in the plan that is shown, and why; and for each wish that was not granted what it would cost
/// to grant it.
class LessPane : public QWidget
{
    Q_OBJECT
public:
    LessPane(workspace::PlanSession &session, const PageContext &context, QWidget *parent = nullptr);
    ~LessPane() override;

    /// Looks anew at the plan that is shown.
    void refresh();
    void focusFilter();
    [[nodiscard]] QList<QAction *> paneActions() const { return {m_cost, m_copy}; }
    /// Sentences that tell a consequence: what gets better or worse, who moves, what is opened or closed.
    [[nodiscard]] static QStringList answerText(const workspace::PlanTask &task, const planning::Plan &plan, const planning::Seat &seat,
                                                const planning::Consequence &consequence);

Q_SIGNALS:
    void statusText(const QString &text);
    void selectionChanged(const QString &table, const QList<qint64> &ids);
    void revealRequested(const QString &table, qint64 id);

private:
    /// A question that was asked, with its answer.
    struct Answer
    {
        domain::PlannedSeat seat;
        workspace::PlanVersion version; ///< that it was asked of
        planning::Consequence consequence;
    };

    void setupView();
    void setupActions();
    void setupLayout();
    QWidget *makeReasons();
    void stopReasons();
    void takeReasons(const base::Result<QList<models::LessThanWantedRow>> &rows);
    void show(const QList<models::LessThanWantedRow> &rows);
    void showReasons();
    void updateState();
    [[nodiscard]] const models::LessThanWantedRow *chosen() const;
    [[nodiscard]] domain::PlannedSeat chosenSeat() const;
    void askCost();
    [[nodiscard]] bool isAnswered() const;
    void showAnswer();
    void keepAnswer();

    workspace::PlanSession &m_session;
    PageContext m_context;
    models::LessThanWantedModel *m_model;
    FilterLine *m_filter;
    QCheckBox *m_onlyNothing;
    QLabel *m_summary;
    SnapshotView *m_view;
    QListWidget *m_reasons;
    QPushButton *m_costButton;
    QPushButton *m_keepButton;
    QPlainTextEdit *m_text;
    QAction *m_cost;
    QAction *m_copy;
    std::optional<Answer> m_answer;
    QPointer<workspace::Job> m_costJob;
    QPointer<workspace::Job> m_reasonsJob; ///< finds the rows
    bool m_areReasonsFound = true;         ///< false: stopped, or failed
    std::stop_source m_reasonsStop;
};

} // namespace gui
