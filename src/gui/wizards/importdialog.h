#pragma once

#include "gui/pages/page.h"
#include "models/importpreviewmodel.h"
#include "workspace/listimport.h"

#include <QDialog>
#include <QPointer>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace workspace {
class Job;
}

namespace gui {

class ImportColumnsStep;
class ImportRowsStep;
class ImportSourceStep;

/// Imports lists one after the other, each in three steps that one can go back and forth in: what it is and how it
/// reads, what its columns are, what becomes of each row. Only the last button changes something, and that as one
/// change for each list.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(workspace::ListKind kind, workspace::Document &document, const PageContext &context, QWidget *parent);

    static void openForParticipants(QWidget *parent, const PageContext &context, workspace::Document &document);
    static void openForRegister(QWidget *parent, const PageContext &context, workspace::Document &document);
    /// For school holidays, unavailable times and sessions.
    static void openForDates(QWidget *parent, const PageContext &context, workspace::Document &document);
    /// For lists of participants that were dropped on the window.
    static void openForFiles(QWidget *parent, const PageContext &context, workspace::Document &document, const QStringList &paths);

    /// Reads these files, as choosing them does.
    void readFiles(const QStringList &paths);
    /// Reads what is on the clipboard: copied files, cells of a spreadsheet, recipients of a mail.
    void paste();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { SourceStep, ColumnsStep, RowsStep };

    /// A list with what was chosen for it.
    struct Reading
    {
        workspace::ListSource source;
        workspace::ListImportOptions options;
        bool isImported = false;

        [[nodiscard]] QString name() const;
    };

    /// What a job brings back.
    struct Plan
    {
        workspace::PlannedImport import;
        models::ImportPreviewTable table;
        bool isMeetingReport = false;
        std::optional<base::Error> refusal; ///< the list cannot be used; `import` has no more than its sample
    };

    [[nodiscard]] QWidget *makeSteps();
    [[nodiscard]] QWidget *makeFooter();
    void addStep(QHBoxLayout *layout, const QString &name, const QString &text, QWidget *page);
    [[nodiscard]] QPushButton *addButton(QHBoxLayout *layout, const QString &name, const QString &text);
    void connectSteps();
    [[nodiscard]] static base::Result<Plan> planned(
        const domain::Programme &programme, const workspace::ListSource &source, const workspace::ListImportOptions &options);
    void browse();
    void add(const QList<workspace::ListSource> &sources);
    void showReading(qsizetype index);
    void showReadings();
    void goTo(int step);
    void goOn(int direction);
    void plan();
    void take(const base::Result<Plan> &plan);
    void stop();
    void updateState();
    [[nodiscard]] QString summary() const;
    void import();
    void recordAttendance();
    void forgetRecipe(const QString &name);

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    workspace::ListKind m_kind;
    QList<Reading> m_readings;
    qsizetype m_current = -1; ///< position in m_readings
    QButtonGroup *m_stepButtons;
    QStackedWidget *m_steps;
    ImportSourceStep *m_source;
    ImportColumnsStep *m_columns;
    ImportRowsStep *m_rows;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_attendance = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_import = nullptr;
    domain::ChangeSet m_changeSet;
    exchange::ImportPreview m_preview;
    QString m_refusal; ///< why the list that is read cannot be used; empty: it can
    QString m_told; ///< what was done before, until something else is to be said
    workspace::Job *m_job = nullptr;
    bool m_again = false; ///< something changed while the job ran
    bool m_isMeetingReport = false; ///< of what is shown
    bool m_ready = false; ///< m_changeSet fits what is shown
};

} // namespace gui
