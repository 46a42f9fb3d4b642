#include "gui/dialogs/issuecertificatesdialog.h"

#include "base/clock.h"
#include "base/text.h"
#include "base/safefile.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/windowsize.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int PreviewDelay = 150; ///< milliseconds after the last move in the list
constexpr int IdRole = Qt::UserRole;
constexpr int MostFindings = 3;

printing::Progress progressOf(workspace::JobControl &control)
{
    return [&control](int done, int total) { return control.report(done, total); };
}

} // namespace

IssueCertificatesDialog::IssueCertificatesDialog(const QList<domain::ParticipantId> &people, workspace::Document &document,
                                                 const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(document), m_people(new QListWidget), m_date(new QDateEdit(base::Clock::today())),
      m_output(new QComboBox), m_target(new QLineEdit), m_browse(new QToolButton), m_findings(new QLabel), m_summary(new QLabel),
      m_preview(new PdfPreview), m_progress(new QProgressBar), m_cancel(new QPushButton), m_issue(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Issue certificates"));
    setObjectName(QStringLiteral("issueCertificatesDialog"));
    if (const QString hash = document.programme().info().logo; !hash.isEmpty()) {
        if (const auto blob = document.file().blob(hash))
            m_logo = blob->content;
    }
    setupPeople(people);
    fillOutputs();
    auto *splitter = new QSplitter;
    splitter->addWidget(makeOptions());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFooter());
    resizeWithinScreen(*this, {1040, 680});
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(PreviewDelay);
    connect(&m_previewTimer, &QTimer::timeout, this, &IssueCertificatesDialog::showPreview);
    suggestTarget();
    updateState();
    showPreview();
    check();
}

void IssueCertificatesDialog::setupPeople(const QList<domain::ParticipantId> &people)
{
    m_people->setObjectName(QStringLiteral("peopleListWidget"));
    m_people->setAccessibleName(tr("People who get a certificate"));
    for (const domain::ParticipantId id : people) {
        const domain::Participant *person = m_document.programme().find(id);
        if (!person)
            continue;
        auto *item = new QListWidgetItem(domain::listName(*person), m_people);
        item->setData(IdRole, id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_people->setCurrentRow(0);
    connect(m_people, &QListWidget::currentRowChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_people, &QListWidget::itemChanged, this, [this] {
        updateState();
        check();
    });
}

void IssueCertificatesDialog::fillOutputs()
{
    m_output->setObjectName(QStringLiteral("outputComboBox"));
    m_output->addItem(tr("One PDF for all"), int(Output::OneFile));
    m_output->addItem(tr("One PDF for each person"), int(Output::FileEach));
    m_output->addItem(tr("No file, only kept in the programme"), int(Output::Nowhere));
    const int chosen = m_context.settings.choice(QStringLiteral("issueCertificates.output"), int(Output::OneFile)).toInt();
    m_output->setCurrentIndex(std::max(0, m_output->findData(chosen)));
    connect(m_output, &QComboBox::currentIndexChanged, this, [this] {
        suggestTarget();
        updateState();
    });
}

QWidget *IssueCertificatesDialog::makeOptions()
{
    m_date->setObjectName(QStringLiteral("issuedOnDateEdit"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).replace(QStringLiteral("yyyy"), QStringLiteral("yy")).replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
    connect(m_date, &QDateEdit::dateChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    m_target->setObjectName(QStringLiteral("targetLineEdit"));
    connect(m_target, &QLineEdit::textChanged, this, &IssueCertificatesDialog::updateState);
    m_browse->setObjectName(QStringLiteral("browseToolButton"));
    m_browse->setIcon(icon(QStringLiteral("document-open")));
    m_browse->setAccessibleName(tr("Choose file or folder"));
    m_browse->setToolTip(m_browse->accessibleName());
    m_browse->setFocusPolicy(Qt::StrongFocus);
    connect(m_browse, &QToolButton::clicked, this, &IssueCertificatesDialog::browse);
    m_findings->setObjectName(QStringLiteral("findingsLabel"));
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setWordWrap(true);
    auto *target = new QHBoxLayout;
    target->setSpacing(4);
    target->addWidget(m_target, 1);
    target->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(tr("&Date of issue"), m_date);
    form->addRow(tr("&Files"), m_output);
    auto *targetLabel = new QLabel(tr("&Where to"));
    targetLabel->setBuddy(m_target);
    form->addRow(targetLabel, target);
    auto *options = new QWidget;
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(m_people, 1);
    layout->addWidget(m_findings);
    layout->addLayout(form);
    return options;
}

QWidget *IssueCertificatesDialog::makeFooter()
{
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(QStringLiteral("issueProgressBar"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_issue->setObjectName(QStringLiteral("issuePushButton"));
    m_issue->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelPushButton"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    connect(m_issue, &QPushButton::clicked, this, &IssueCertificatesDialog::issue);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_issue);
    layout->addWidget(m_cancel);
    return footer;
}

QList<domain::ParticipantId> IssueCertificatesDialog::chosenPeople() const
{
    QList<domain::ParticipantId> people;
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() == Qt::Checked)
            people.append(domain::ParticipantId{m_people->item(row)->data(IdRole).toLongLong()});
    }
    return people;
}

workspace::CertificateOrder IssueCertificatesDialog::order() const
{
    workspace::CertificateOrder order;
    order.participants = chosenPeople();
    order.issuedOn = m_date->date();
    order.logo = m_logo;
    return order;
}

IssueCertificatesDialog::Output IssueCertificatesDialog::output() const
{
    return static_cast<Output>(m_output->currentData().toInt());
}

void IssueCertificatesDialog::suggestTarget()
{
    const QDir folder(m_context.settings.lastFolder());
    const QString name = base::safeFileName(tr("Certificates %1", "name of a file, %1 is the title of the programme").arg(m_document.title()));
    m_target->setText(output() == Output::OneFile ? folder.filePath(name + QStringLiteral(".pdf")) : folder.filePath(name));
    m_target->setEnabled(output() != Output::Nowhere);
    m_browse->setEnabled(output() != Output::Nowhere);
}

void IssueCertificatesDialog::browse()
{
    FileRequest request;
    request.title = tr("Where to write the certificates");
    const auto take = [this](const QString &path) { m_target->setText(path); };
    if (output() == Output::FileEach) {
        m_context.prompter.askFolder(this, request, take);
        return;
    }
    request.fileName = QFileInfo(m_target->text()).fileName();
    request.filter = tr("PDF documents (*.pdf)");
    request.suffix = QStringLiteral("pdf");
    m_context.prompter.askSaveFile(this, request, take);
}

void IssueCertificatesDialog::updateState()
{
    const int count = int(chosenPeople().size());
    const bool hasTarget = output() == Output::Nowhere || !m_target->text().trimmed().isEmpty();
    m_summary->setText(count == 0 ? tr("Nobody is chosen.") : tr("%n people get a certificate with a new number.", nullptr, count));
    m_issue->setText(tr("Issue %n certificates", nullptr, count));
    m_issue->setEnabled(count > 0 && hasTarget && !m_job);
}

void IssueCertificatesDialog::showPreview()
{
    const QListWidgetItem *item = m_people->currentItem();
    if (!item) {
        m_preview->showText(tr("There is nobody to issue a certificate for."));
        return;
    }
    const int number = ++m_previewNumber;
    const domain::ParticipantId person{item->data(IdRole).toLongLong()};
    m_context.jobs.start(
        tr("Preparing the preview"), this,
        [programme = m_document.programme(), wanted = order(), person](workspace::JobControl &) {
            return workspace::previewCertificate(programme, wanted, person);
        },
        [this, number](const base::Result<QByteArray> &pdf) {
            if (number == m_previewNumber)
                m_preview->show(pdf);
        });
}

void IssueCertificatesDialog::check()
{
    using Findings = QList<printing::BatchFinding>;
    m_findings->setText(tr("Looking at the documents…"));
    const workspace::CertificateOrder wanted = order();
    m_context.jobs.start(
        tr("Looking at the documents"), this,
        [programme = m_document.programme(), wanted](workspace::JobControl &control) {
            return workspace::checkCertificates(programme, wanted, progressOf(control));
        },
        [this, wanted](const base::Result<Findings> &result) {
            if (!result || result->isEmpty()) {
                m_findings->setText(result ? tr("All names fit and can be printed.") : result.error().message);
                return;
            }
            QStringList lines;
            for (const printing::BatchFinding &found : result->first(std::min<qsizetype>(MostFindings, result->size()))) {
                const domain::Participant *person = m_document.programme().find(wanted.participants.value(found.index));
                lines.append(tr("%1: %2").arg(person ? domain::listName(*person) : QString(), found.finding.message));
            }
            if (const int more = int(result->size()) - MostFindings; more > 0)
                lines.append(tr("and %n more", nullptr, more));
            m_findings->setText(lines.join(u'\n'));
        });
}

void IssueCertificatesDialog::setBusy(workspace::Job *job)
{
    m_job = job;
    m_progress->setVisible(job != nullptr);
    m_summary->setVisible(!job);
    m_progress->setRange(0, 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_output)})
        widget->setEnabled(!job);
    m_target->setEnabled(!job && output() != Output::Nowhere);
    m_browse->setEnabled(!job && output() != Output::Nowhere);
    if (job) {
        connect(job, &workspace::Job::progressChanged, this, [this, job] {
            m_progress->setRange(0, job->total());
            m_progress->setValue(job->done());
        });
    }
    updateState();
}

void IssueCertificatesDialog::issue()
{
    m_context.settings.setChoice(QStringLiteral("issueCertificates.output"), m_output->currentData());
    setBusy(m_context.jobs.start(
        tr("Making certificates"), this,
        [programme = m_document.programme(), wanted = order()](workspace::JobControl &control) {
            return workspace::makeCertificates(programme, wanted, progressOf(control));
        },
        [this](const base::Result<workspace::CertificateBatch> &batch) { keep(batch); }));
}

void IssueCertificatesDialog::keep(const base::Result<workspace::CertificateBatch> &batch)
{
    const bool stopped = m_job && m_job->isCancelled();
    setBusy(nullptr);
    if (stopped || (!batch && batch.error().code == base::ErrorCode::Cancelled)) {
        m_summary->setText(tr("Stopped. No certificate was issued."));
        return;
    }
    if (!batch) {
        m_context.prompter.tell(this, batch.error());
        return;
    }
    const auto changeSet = domain::issueCertificates(m_document.programme(), batch->documents);
    if (!changeSet) {
        m_context.prompter.tell(this, changeSet.error());
        return;
    }
    if (const auto applied = m_document.apply(*changeSet); !applied) {
        m_context.prompter.tell(this, applied.error());
        return;
    }
    Q_EMIT issued(int(batch->documents.size()));
    write(*batch);
}

void IssueCertificatesDialog::write(const workspace::CertificateBatch &batch)
{
    const int count = int(batch.documents.size());
    if (output() == Output::Nowhere) {
        finish(0, count);
        return;
    }
    const QFileInfo target(m_target->text().trimmed());
    QString folder = target.path();
    QList<workspace::NamedBytes> files{{target.fileName(), batch.allInOne}};
    if (output() == Output::FileEach) {
        folder = target.filePath();
        files.clear();
        for (int i = 0; i < count; ++i)
            files.append({batch.fileNames[i], batch.documents[i].pdf});
    }
    QDir().mkpath(folder);
    m_context.settings.setLastFolder(target.path());
    setBusy(m_context.jobs.start(
        tr("Writing certificates"), this,
        [folder, files](workspace::JobControl &control) { return workspace::writeFiles(folder, files, progressOf(control)); },
        [this, count](const base::Result<int> &written) { finish(written, count); }));
}

void IssueCertificatesDialog::finish(const base::Result<int> &written, int count)
{
    setBusy(nullptr);
    if (!written) {
        base::Error error = written.error();
        error.message = tr("%n certificates were issued and are kept in the programme, but not all files were written: %1", nullptr, count)
                            .arg(error.message);
        m_context.prompter.tell(parentWidget(), error);
    }
    accept();
}

void IssueCertificatesDialog::done(int result)
{
    if (m_job && result == QDialog::Rejected) {
        m_job->cancel();
        return;
    }
    QDialog::done(result);
}

} // namespace gui
