#pragma once

#include "gui/pages/pagetab.h"
#include "models/questiondemandmodel.h"
#include "models/trainingproposalsmodel.h"

class QComboBox;
class QLabel;

namespace workspace {
class Job;
}

namespace gui {

class FilterLine;
class ProposalsPanel;
class SnapshotView;

/// How many people want each question and what answers it, as a chart that is a table, and below it the trainings that
/// are proposed for open wishes.
class DemandPane : public PageTab
{
    Q_OBJECT
public:
    explicit DemandPane(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    bool reveal(const QString &table, qint64 id) override;
    void announceSelection() override;

    void copyPicture();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What is computed beside the window.
    struct Answer
    {
        QList<models::QuestionDemandRow> demand;
        QList<models::TrainingProposalRow> proposals;
    };

    void setupView();
    void setupActions();
    void setupLayout();
    void fillRoles();
    void refresh();
    void show(const Answer &answer);
    void sortRows();
    void updateState();

    PageContext m_context;
    workspace::Document *m_document = nullptr;
    models::QuestionDemandModel *m_model;
    FilterLine *m_filter;
    QComboBox *m_role;
    QComboBox *m_order;
    QLabel *m_summary;
    SnapshotView *m_view;
    ProposalsPanel *m_proposals;
    QAction *m_copyTable = nullptr;
    QAction *m_copyPicture = nullptr;
    QAction *m_exportTable = nullptr;
    workspace::Job *m_job = nullptr;
    bool m_again = false; ///< something changed while the job ran
    bool m_stale = false; ///< something changed while the tab was not shown
};

} // namespace gui
