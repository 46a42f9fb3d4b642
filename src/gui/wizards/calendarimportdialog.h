#pragma once

#include "gui/pages/page.h"
#include "models/calendarpreviewmodel.h"
#include "workspace/calendarfiles.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gui {

class ChoiceChips;
class FilterLine;
class SnapshotView;

/// Reads a calendar file: into sessions, or as times in which a coach cannot come. Shows what becomes of each entry; only the
/// last button changes something, and that as one change.
class CalendarImportDialog : public QDialog
{
    Q_OBJECT
public:
    CalendarImportDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

    /// Shows the dialog and lets somebody choose the file.
    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document);
    static void openForFile(QWidget *parent, const PageContext &context, workspace::Document &document, const QString &path);
    /// For the busy times of this coach.
    static void openForCoach(QWidget *parent, const PageContext &context, workspace::Document &document, domain::CoachId coach);

    void browse();
    /// Reads this file, as choosing it does.
    void readFile(const QString &path);

private:
    /// What a job brings back.
    struct Plan
    {
        exchange::CalendarImport import;
        QList<models::CalendarPreviewRow> rows;
    };

    [[nodiscard]] QWidget *makeSource();
    [[nodiscard]] QWidget *makeRows();
    [[nodiscard]] QWidget *makeFooter();
    void fillTargets();
    void chooseCoach(domain::CoachId coach);
    [[nodiscard]] domain::CoachId coach() const; ///< none: into sessions
    void plan();
    void take(const base::Result<Plan> &plan);
    void showCounts();
    void showSelection();
    void updateState();
    void import();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    QString m_path;
    models::CalendarPreviewModel *m_model;
    QLineEdit *m_pathEdit;
    QComboBox *m_target;
    QLabel *m_notes;
    FilterLine *m_filter;
    ChoiceChips *m_outcomes;
    SnapshotView *m_view;
    QLabel *m_reason; ///< of the chosen entry, in full
    QLabel *m_summary;
    QPushButton *m_import;
    exchange::CalendarImport m_planned;
    QString m_failure; ///< why the file cannot be read
    int m_number = 0;  ///< of the last plan that was asked for
    bool m_isReady = false; ///< m_planned fits what is shown
    bool m_isImporting = false;
};

} // namespace gui
