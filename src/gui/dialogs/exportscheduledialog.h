#pragma once

#include "base/error.h"
#include "gui/pages/page.h"
#include "workspace/scheduleoutput.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTextBrowser;

namespace workspace {
class Job;
}

namespace gui {

class JobProgressBar;
class OutgoingWriter;
class PdfPreview;
class ScheduleOptionsPanel;

/// Hands out the schedule: to everybody, some roles, one person or each their own, as document, page, calendar file, workbook or
/// table; shows beside the options what will be written. Notes what calendars were told, and who was given the file if asked.
class ExportScheduleDialog : public QDialog
{
    Q_OBJECT
public:
    using Format = workspace::ScheduleFormat;

    ExportScheduleDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document);
    /// Offers these sessions alone, in this order.
    static void openForSessions(QWidget *parent, const PageContext &context, workspace::Document &document, const QList<domain::SessionId> &sessions);

    /// Writes what the preview shows: to this file, or several files into this folder.
    void writeTo(const QString &path);
    void reject() override;

private:
    [[nodiscard]] QWidget *makeOptions();
    void setupPreviews();
    [[nodiscard]] QWidget *makeButtons();
    void prepare();
    void take(const base::Result<workspace::ScheduleOutput> &output);
    void showMessage(const QString &text);
    void showPreview();
    void showTable();
    void updateTold();
    void updateSummary();
    [[nodiscard]] bool needsFolder() const;
    void save();
    void print();
    void showJob(const workspace::Job *job);
    void goOn(const QString &sentence);
    [[nodiscard]] bool canTell() const;

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    ScheduleOptionsPanel *m_options;
    QCheckBox *m_told;
    QLabel *m_summary;
    QLabel *m_remarks;
    QStackedWidget *m_previews;
    PdfPreview *m_pdf;
    QPlainTextEdit *m_text;
    QTextBrowser *m_page;
    QTableWidget *m_table;
    JobProgressBar *m_progress;
    OutgoingWriter *m_writer;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    workspace::ScheduleOrder m_order; ///< of m_output
    workspace::ScheduleOutput m_output;
    QPointer<workspace::Job> m_preparing; ///< makes m_output anew
    int m_number = 0;
    bool m_isWriting = false;
    bool m_isOutdated = false; ///< the programme was changed while files were written
};

} // namespace gui
