#pragma once

#include "gui/pages/workpage.h"

class QLabel;

namespace models {
class ChangeDetailsModel;
class HistoryModel;
}

namespace gui {

class FilterLine;
class SnapshotView;

/// What happened to the programme, each change with its details, to be undone one by one.
class HistoryPage : public WorkPage
{
    Q_OBJECT
public:
    explicit HistoryPage(const PageContext &context, QWidget *parent = nullptr);
    ~HistoryPage() override;

    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;

private:
    void setupLayout();
    void showDetails();
    void updateState();
    void undoChosen();
    [[nodiscard]] int chosenRow() const;

    models::HistoryModel *m_model;
    models::ChangeDetailsModel *m_details;
    FilterLine *m_filter;
    SnapshotView *m_view;
    SnapshotView *m_detailsView;
    QLabel *m_detailsLabel;
    QAction *m_undo;
    QAction *m_exportTable = nullptr;
};

} // namespace gui
