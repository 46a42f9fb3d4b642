#pragma once

#include "workspace/planner/planscope.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;

namespace models {
class MixingModel;
}

namespace gui {

class MixingView;

/// Which municipalities meet in the trainings of a plan, and in the one to compare with: a grid, its sum in words, and the
/// pair with the frame in words.
class MixingChart : public QWidget
{
    Q_OBJECT
public:
    explicit MixingChart(QWidget *parent = nullptr);

    void setPlans(const domain::Programme &programme, const workspace::PlanTask &task, const planning::Plan &plan, const planning::Plan &reference);
    void clear();
    [[nodiscard]] QList<QAction *> paneActions() const { return {m_copyTable}; }

Q_SIGNALS:
    void statusText(const QString &text);

private:
    void setupLayout();
    void updateState();
    void copyTable();

    models::MixingModel *m_model;
    QComboBox *m_shown;
    QLabel *m_summary;
    MixingView *m_view;
    QLabel *m_pair;
    QAction *m_copyTable;
};

} // namespace gui
