#pragma once

#include "gui/pages/page.h"
#include "workspace/certificateissue.h"
#include "workspace/keptfiles.h"

#include <QDialog>
#include <QSet>
#include <QTimer>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace workspace {
class Job;
}

namespace gui {

class IssuePeopleList;
class JobProgressBar;
class PdfPreview;

/// Issues certificates or confirmations of attendance: says who and how many first and what is to be looked at, shows the real
/// document of the person chosen, then makes all of them beside the window, keeps them in the programme, writes or prints them.
class IssueCertificatesDialog : public QDialog
{
    Q_OBJECT
public:
    /// Where issued documents go beside the programme file.
    enum class Output { OneFile, FileEach, Printer, Nowhere };

    /// Of `people`, those are offered who may get a document of the kind and hold none.
    IssueCertificatesDialog(const QList<domain::ParticipantId> &people, domain::CertificateKind kind, workspace::Document &document,
                            const PageContext &context, QWidget *parent);

Q_SIGNALS:
    void issued(int count);
    void revealRequested(const QString &table, qint64 id);

protected:
    void done(int result) override;

private:
    /// Documents made and files written beside their places, to be kept and moved.
    struct Made
    {
        workspace::CertificateBatch batch;
        std::shared_ptr<workspace::StagedFiles> files; ///< nullptr: no files
    };

    void setupChoices(domain::CertificateKind kind);
    void setupTarget();
    [[nodiscard]] QWidget *makeOptions();
    [[nodiscard]] QWidget *makeViews();
    [[nodiscard]] QWidget *makeFooter();
    void connectParts();
    void fillTemplates();
    void fillPeople();
    [[nodiscard]] domain::CertificateKind kind() const;
    [[nodiscard]] workspace::CertificateOrder order() const;
    [[nodiscard]] Output output() const;
    void optionsChanged();
    void updateState();
    void showPreview();
    void check();
    void goTo(domain::ParticipantId person);
    void browse();
    void suggestTarget();
    void askToIssue();
    void issue();
    void keep(const base::Result<Made> &made);
    void publish(const workspace::KeptFiles &files, const workspace::CertificateBatch &batch);
    void finish(const base::Result<int> &written, const workspace::CertificateBatch &batch);
    void setBusy(workspace::Job *job);

    PageContext m_context;
    workspace::Document &m_document;
    QSet<domain::ParticipantId> m_wanted; ///< whom the page asked for
    QString m_replaceable; ///< a file that may be replaced without a question
    QComboBox *m_kind;
    QComboBox *m_template;
    QComboBox *m_order;
    QDateEdit *m_date;
    QComboBox *m_output;
    QLineEdit *m_target;
    QToolButton *m_browse;
    IssuePeopleList *m_people;
    QTabWidget *m_views;
    PdfPreview *m_preview;
    PdfPreview *m_worst;
    QLabel *m_summary;
    JobProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_issue;
    QTimer m_previewTimer;
    workspace::Job *m_job = nullptr;
    int m_previewNumber = 0;
    int m_checkNumber = 0;
};

} // namespace gui
