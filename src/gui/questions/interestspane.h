#pragma once

#include "domain/changeset.h"
#include "gui/pages/pagetab.h"

class QComboBox;
class QLabel;

namespace models {
class InterestMatrixModel;
}

namespace gui {

class FilterLine;
class InterestView;

/// Who wishes which question: a grid of the people and questions of one role, filled by figures.
class InterestsPane : public PageTab
{
    Q_OBJECT
public:
    explicit InterestsPane(const PageContext &context, QWidget *parent = nullptr);
    ~InterestsPane() override;

    QString title() const override;
    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    bool reveal(const QString &table, qint64 id) override;
    void announceSelection() override;

private:
    void setupActions();
    void setupLayout();
    void connectModel();
    void fillRoles();
    void chooseRole(qint64 role);
    void updateState();
    void setRank(int rank);
    void nextRole();
    void paste();
    void importList();
    bool revealPerson(qint64 participant, qint64 question);
    bool apply(const base::Result<domain::ChangeSet> &changeSet);

    PageContext m_context;
    workspace::Document *m_document = nullptr;
    models::InterestMatrixModel *m_model;
    FilterLine *m_filter;
    QComboBox *m_role;
    InterestView *m_view;
    QLabel *m_empty;
    QLabel *m_hint;
    QAction *m_import = nullptr;
    QAction *m_nextRole = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_copyTable = nullptr;
    QAction *m_exportTable = nullptr;
    QAction *m_eachOnce = nullptr; ///< a rank that somebody used is moved
    QAction *m_down = nullptr;
};

} // namespace gui
