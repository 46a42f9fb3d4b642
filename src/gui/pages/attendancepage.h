#pragma once

#include "domain/changeset.h"
#include "gui/pages/workpage.h"

#include <QPersistentModelIndex>

class QComboBox;
class QLabel;

namespace models {
class AttendanceModel;
}

namespace gui {

class AttendanceView;
class ChoiceChips;
class FilterLine;
class JumpLine;
class RecordedLine;

/// Attendance of all people in all sessions as a grid, recorded by keyboard: a letter for a mark, another letter begins
/// the name of somebody to jump to. Of one chosen session it says how far it is recorded.
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
    void setupWalkIn();
    void connectModel();
    void connectJump();
    void followDocument();
    void fillSessions();
    void updateState();
    void updateRecorded();
    /// Column of the chosen session, or of the current cell; -1: none. The person is told then.
    [[nodiscard]] int wantedColumn(const QString &title);
    void jump(const QString &text);
    void stepMatch(int steps);
    void leaveJump(bool stays);
    void addWalkIn();
    void markHeld();
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
    JumpLine *m_jump;
    RecordedLine *m_recorded;
    QList<int> m_matches;     ///< rows that fit what was typed to jump
    int m_match = 0;          ///< the one that is current
    QPersistentModelIndex m_jumpedFrom; ///< where Escape goes back to
    QAction *m_othersPresent = nullptr;
    QAction *m_walkIn = nullptr;
    QAction *m_importReport = nullptr;
    QAction *m_sheets = nullptr;
    QAction *m_exportTable = nullptr;
    QList<QAction *> m_recordActions;
};

} // namespace gui
