#pragma once

#include "gui/pages/page.h"
#include "models/importpreviewmodel.h"
#include "workspace/listimport.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace workspace {
class Job;
}

namespace gui {

class ChoiceChips;
class ColumnMapping;
class SnapshotView;

/// Imports a list: what it is and how it reads, what its columns are, what becomes of each row. Only
/// the last button changes something, and that as one change.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(workspace::ListKind kind, workspace::Document &document, const PageContext &context, QWidget *parent);

    static void openForParticipants(QWidget *parent, const PageContext &context, workspace::Document &document);
    static void openForRegister(QWidget *parent, const PageContext &context, workspace::Document &document);

    /// Reads this file, as choosing it does.
    void readFile(const QString &path);

private:
    /// What a job brings back.
    struct Plan
    {
        workspace::PlannedImport import;
        models::ImportPreviewTable table;
    };

    [[nodiscard]] QWidget *makeSource();
    [[nodiscard]] QWidget *makeRows();
    [[nodiscard]] QWidget *makeFooter();
    void setupDecisions(QPushButton *button);
    [[nodiscard]] workspace::ListImportOptions options() const;
    void browse();
    void plan();
    void take(const base::Result<Plan> &plan);
    void showCounts();
    void decide(exchange::RowDecision::Action action);
    void updateState();
    void import();

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    workspace::ListKind m_kind;
    QString m_path;
    QHash<int, exchange::RowDecision> m_decisions;
    models::ImportPreviewModel *m_model;
    QLineEdit *m_pathEdit;
    QComboBox *m_encoding;
    QLabel *m_sample;
    ColumnMapping *m_columns;
    QLabel *m_columnsLabel;
    ChoiceChips *m_outcomes;
    SnapshotView *m_view;
    QPushButton *m_decide;
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
