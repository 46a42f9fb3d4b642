#pragma once

#include "gui/pages/page.h"
#include "models/interestpreviewmodel.h"
#include "workspace/listimport.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace workspace {
class Job;
}

namespace gui {

class ChoiceChips;
class SnapshotView;

/// Reads wishes from a form or a list: which list, and what becomes of each row. Only the last button changes something,
/// and that as one change.
class InterestImportDialog : public QDialog
{
    Q_OBJECT
public:
    InterestImportDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

    /// Shows the dialog and lets somebody choose the list.
    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document);

    void browse();
    /// Reads this file, as choosing it does.
    void readFile(const QString &path);
    /// Reads the table on the clipboard.
    void readClipboard();

private:
    /// What a job brings back.
    struct Plan
    {
        workspace::PlannedImport import;
        QList<models::InterestPreviewRow> rows;
    };

    [[nodiscard]] QWidget *makeSource();
    [[nodiscard]] QWidget *makeRows();
    [[nodiscard]] QWidget *makeFooter();
    void read(const workspace::ListSource &source, const QString &name);
    void plan();
    void take(const base::Result<Plan> &plan);
    void showCounts();
    void showSelection();
    void updateState();
    void import();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    std::optional<workspace::ListSource> m_source;
    models::InterestPreviewModel *m_model;
    QLineEdit *m_pathEdit;
    QLabel *m_notes;
    ChoiceChips *m_outcomes;
    SnapshotView *m_view;
    QLabel *m_reason; ///< of the chosen row, in full
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_import;
    domain::ChangeSet m_changeSet;
    exchange::ImportPreview m_preview;
    workspace::Job *m_job = nullptr;
    bool m_again = false; ///< something changed while the job ran
    bool m_ready = false; ///< m_changeSet fits what is shown
};

} // namespace gui
