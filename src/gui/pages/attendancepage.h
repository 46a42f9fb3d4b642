#pragma once

#include "domain/changeset.h"
#include "gui/pages/workpage.h"

class QComboBox;
class QLabel;

namespace models {
class AttendanceModel;
}

namespace gui {

class AttendanceView;
class ChoiceChips;
class FilterLine;

/// Attendance of all people in all sessions as a grid, recorded by keyboard.
class AttendancePage : public WorkPage
{
    Q_OBJECT
public:
    explicit AttendancePage(const PageContext &context, QWidget *parent = nullptr);
    ~AttendancePage() override;

    void setDocument(workspace::Document *document) override;
    QList<QAction *> pageActions() const override;
    void focusFilter() override;
    bool reveal(const QString &table, qint64 id) override;
    void announceSelection() override;

private:
    void setupActions();
    void setupLayout();
    void connectModel();
    void followDocument();
    void fillSessions();
    void updateState();
    void record(domain::Attendance attendance);
    void recordOthersPresent();
    void importReport();
    void printSheets();
    void paste();
    bool apply(const base::Result<domain::ChangeSet> &changeSet);
    QAction *addRecordAction(const QString &text, const QString &iconName, domain::Attendance attendance);

    models::AttendanceModel *m_model;
    FilterLine *m_filter;
    QComboBox *m_session;
    ChoiceChips *m_roles;
    ChoiceChips *m_kinds;
    AttendanceView *m_view;
    QLabel *m_empty;
    QLabel *m_hint;
    QAction *m_othersPresent = nullptr;
    QAction *m_importReport = nullptr;
    QAction *m_sheets = nullptr;
    QList<QAction *> m_recordActions;
};

} // namespace gui
