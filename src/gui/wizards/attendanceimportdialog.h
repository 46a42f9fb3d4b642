#pragma once

#include "gui/pages/page.h"
#include "models/attendanceproposalmodel.h"
#include "workspace/listimport.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace workspace {
class Job;
}

namespace gui {

class ChoiceChips;
class PersonChooser;
class SnapshotView;

/// Records attendance from the report of a video meeting: which report and session, who each row is and what is
/// proposed for it. Only the last button changes something, and that as one change.
class AttendanceImportDialog : public QDialog
{
    Q_OBJECT
public:
    AttendanceImportDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document);

    /// The session that the report is about; invalid: the one held at its time.
    void setSession(domain::SessionId session);
    /// Lets somebody choose the report.
    void browse();
    /// Reads this file, as choosing it does.
    void readFile(const QString &path);

private:
    /// What a job brings back.
    struct Plan
    {
        workspace::PlannedImport import;
        QList<models::AttendanceProposalRow> rows;
    };

    [[nodiscard]] QWidget *makeSource();
    [[nodiscard]] QWidget *makeRows();
    [[nodiscard]] QWidget *makeDecision();
    [[nodiscard]] QWidget *makeFooter();
    void fillSessions();
    void plan();
    void stop();
    void take(const base::Result<Plan> &plan);
    void showCounts();
    void showSelection();
    void decide(const exchange::RowDecision &decision);
    void goOn();
    void updateState();
    void record();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    QString m_path;
    QHash<int, exchange::RowDecision> m_decisions; ///< by row number
    models::AttendanceProposalModel *m_model;
    QLineEdit *m_pathEdit;
    QComboBox *m_session;
    QSpinBox *m_percent; ///< minimum share of the session, for this report
    QLabel *m_notes;
    ChoiceChips *m_outcomes;
    SnapshotView *m_view;
    QLabel *m_reason; ///< of the chosen row, in full
    PersonChooser *m_person;
    QPushButton *m_assign;
    QPushButton *m_leaveOut;
    QPushButton *m_asProposed;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_stop; ///< or reads again
    QPushButton *m_record;
    domain::ChangeSet m_changeSet;
    exchange::ImportPreview m_preview;
    workspace::Job *m_job = nullptr;
    bool m_again = false; ///< something changed while the job ran
    bool m_ready = false; ///< m_changeSet fits what is shown
    bool m_hasSession = false;
    bool m_stopped = false; ///< somebody stopped reading
    int m_chosenRow = 0; ///< number of the row that the person chooser is about; 0: none
};

} // namespace gui
