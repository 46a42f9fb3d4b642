#pragma once

#include "gui/pages/page.h"
#include "models/updatesmodel.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace workspace {
class Job;
}

namespace gui {

class FilterLine;
class JobProgressBar;
class OutgoingWriter;
class SnapshotView;

/// Writes updates for those who hold something that is not so any more: who gets which mail, who cannot be written to, the
/// text for each, then a folder of drafts. What is written is noted as written; nothing is sent.
class UpdatesDialog : public QDialog
{
    Q_OBJECT
public:
    UpdatesDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

    /// About these sessions only; none: about all, and those that were removed.
    void setSessions(const QList<domain::SessionId> &sessions);
    /// Also about dates that somebody was never told.
    void setWithNew(bool on);
    void reject() override;

Q_SIGNALS:
    /// What was done, in a sentence.
    void statusText(const QString &text);

private:
    /// What a job brings back.
    struct Plan
    {
        QList<workspace::PreparedUpdate> updates;
        QList<models::UpdateRow> rows;
    };

    [[nodiscard]] QWidget *makeOptions();
    [[nodiscard]] QWidget *makeRows();
    [[nodiscard]] QWidget *makeText();
    [[nodiscard]] QWidget *makeFooter();
    [[nodiscard]] workspace::UpdateOrder order() const;
    void plan();
    void take(const base::Result<Plan> &plan);
    void showChosen();
    void updateState();
    void write();
    void render(const QString &folder);
    void showJob(const workspace::Job *job);
    void finish(int messages);

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    QList<domain::SessionId> m_sessions;
    models::UpdatesModel *m_model;
    QCheckBox *m_onlySessions;
    QCheckBox *m_withNew;
    QCheckBox *m_again;
    QComboBox *m_language;
    FilterLine *m_filter;
    SnapshotView *m_view;
    QLabel *m_remarks;
    QPlainTextEdit *m_text;
    QLabel *m_summary;
    JobProgressBar *m_progress;
    QPushButton *m_write;
    OutgoingWriter *m_writer;
    QList<workspace::PreparedUpdate> m_updates;
    QString m_failure; ///< why nothing can be written; empty: it can
    int m_number = 0;  ///< of the last plan that was asked for
    bool m_isPlanned = false;
    QString m_folder; ///< that the drafts are written into
};

} // namespace gui
