#pragma once

#include "gui/pages/page.h"
#include "models/trainingproposalsmodel.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace gui {

class SnapshotView;

/// Trainings proposed for wishes that none answers yet: which questions, who, when. One button makes the chosen one.
class ProposalsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProposalsPanel(const PageContext &context, QWidget *parent = nullptr);

    void setDocument(workspace::Document *document);
    /// Proposals for this role; an invalid id: for all.
    void setRole(domain::RoleId role);
    /// How proposals are to be made.
    [[nodiscard]] domain::ProposalSettings settings() const;
    void setRows(const QList<models::TrainingProposalRow> &rows);
    [[nodiscard]] QList<QAction *> panelActions() const;

Q_SIGNALS:
    /// Proposals are to be made anew.
    void settingsChanged();
    void statusText(const QString &text);
    void revealRequested(const QString &table, qint64 id);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void setupView();
    void showChosen();
    void createTraining();
    [[nodiscard]] const models::TrainingProposalRow *chosen() const;

    PageContext m_context;
    workspace::Document *m_document = nullptr;
    domain::RoleId m_role;
    models::TrainingProposalsModel *m_model;
    QSpinBox *m_least;
    QSpinBox *m_most;
    SnapshotView *m_view;
    QLabel *m_empty;
    QLabel *m_details;
    QComboBox *m_date;
    QComboBox *m_state;
    QPushButton *m_create;
    QAction *m_createAction;
    QString m_shown; ///< key of the proposal that the date box is about
};

} // namespace gui
