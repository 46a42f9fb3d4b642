#pragma once

#include "exchange/imports/feedbackimport.h"
#include "gui/pages/page.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace models {
class FeedbackColumnsModel;
}

namespace gui {

class SnapshotView;

/// Takes over the export of a feedback form for a session: what each column was taken for, which end of its scale is
/// best, how many answer sheets are new. Only the last button changes something, and that as one change.
class FeedbackImportDialog : public QDialog
{
    Q_OBJECT
public:
    FeedbackImportDialog(workspace::Document &document, const PageContext &context, QWidget *parent);

    static void openFor(QWidget *parent, const PageContext &context, workspace::Document &document);

    /// The session that the feedback is about; the last one held when invalid.
    void setSession(domain::SessionId session);
    /// Lets somebody choose the file.
    void browse();
    /// Reads this file, as choosing it does.
    void readFile(const QString &path);

Q_SIGNALS:
    /// The feedback was taken over; `label` says of how many.
    void taken(domain::SessionId session, const QString &label);

private:
    void setupOptions();
    void setupLayout();
    void fillSessions();
    void prepare();
    void take(const base::Result<exchange::FeedbackPreview> &preview);
    void showSummary();
    void toggleColumn();
    void apply();
    [[nodiscard]] domain::SessionId session() const;

    PageContext m_context;
    QPointer<workspace::Document> m_document;
    models::FeedbackColumnsModel *m_columns;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QComboBox *m_session;
    QComboBox *m_best;
    SnapshotView *m_view;
    QLabel *m_summary;
    QPushButton *m_toggle;
    QPushButton *m_take = nullptr;
    QHash<int, exchange::FeedbackColumn::Use> m_chosen; ///< uses that the person gave columns
    std::optional<exchange::FeedbackPreview> m_preview;
    int m_number = 0;
};

} // namespace gui
