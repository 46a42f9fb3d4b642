#pragma once

#include "gui/pages/page.h"
#include "workspace/certificateissue.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace workspace {
class Job;
}

namespace gui {

class PdfPreview;

/// Issues certificates: says who and how many first, shows the real document of the person chosen,
/// then makes all of them beside the window, keeps them in the programme and writes the files.
class IssueCertificatesDialog : public QDialog
{
    Q_OBJECT
public:
    /// Where issued documents go beside the programme file.
    enum class Output { OneFile, FileEach, Nowhere };

    IssueCertificatesDialog(const QList<domain::ParticipantId> &people, workspace::Document &document, const PageContext &context, QWidget *parent);

Q_SIGNALS:
    void issued(int count);

protected:
    void done(int result) override;

private:
    void setupPeople(const QList<domain::ParticipantId> &people);
    [[nodiscard]] QWidget *makeOptions();
    [[nodiscard]] QWidget *makeFooter();
    void fillOutputs();
    [[nodiscard]] QList<domain::ParticipantId> chosenPeople() const;
    [[nodiscard]] workspace::CertificateOrder order() const;
    [[nodiscard]] Output output() const;
    void updateState();
    void showPreview();
    void check();
    void browse();
    void suggestTarget();
    void issue();
    void keep(const base::Result<workspace::CertificateBatch> &batch);
    void write(const workspace::CertificateBatch &batch);
    void finish(const base::Result<int> &written, int count);
    void setBusy(workspace::Job *job);

    PageContext m_context;
    workspace::Document &m_document;
    QByteArray m_logo;
    QListWidget *m_people;
    QDateEdit *m_date;
    QComboBox *m_output;
    QLineEdit *m_target;
    QToolButton *m_browse;
    QLabel *m_findings;
    QLabel *m_summary;
    PdfPreview *m_preview;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_issue;
    QTimer m_previewTimer;
    workspace::Job *m_job = nullptr;
    int m_previewNumber = 0;
};

} // namespace gui
