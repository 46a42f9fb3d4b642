#include "gui/dialogs/issuecertificatesdialog.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/rules/entitlement.h"
#include "gui/certificates/issuepeoplelist.h"
#include "gui/dialogs/pdfdialog.h"
#include "gui/freepath.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/handoverorderbox.h"
#include "gui/widgets/jobprogressbar.h"
#include "gui/widgets/pdfpreview.h"
#include "gui/widgets/windowsize.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

namespace {

constexpr int OptionsWidth = 440;
constexpr int ViewsWidth = 640;
constexpr int PreviewDelay = 150; ///< milliseconds after the last move in the list
const QString OutputChoice = QStringLiteral("issueCertificates.output");

printing::Progress progressOf(workspace::JobControl &control)
{
    return [&control](int done, int total) { return control.report(done, total); };
}

/// The day with four digits of the year, as the platform writes it otherwise.
QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.replace(QStringLiteral("yyyy"), QStringLiteral("yy")).replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
}

/// The files of a batch: one of this name, or one for each document when it is empty.
QList<workspace::NamedBytes> filesOf(const workspace::CertificateBatch &batch, const QString &oneName)
{
    if (!oneName.isEmpty())
        return {{oneName, batch.allInOne}};
    QList<workspace::NamedBytes> files;
    for (qsizetype i = 0; i < batch.documents.size(); ++i)
        files.append({batch.fileNames[i], batch.documents[i].pdf});
    return files;
}

} // namespace

IssueCertificatesDialog::IssueCertificatesDialog(const QList<domain::ParticipantId> &people, domain::CertificateKind kind, workspace::Document &document,
                                                 const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(document), m_wanted(people.begin(), people.end()), m_kind(new QComboBox), m_template(new QComboBox),
      m_order(makeHandoverOrderBox(context.settings)), m_date(new QDateEdit(base::Clock::today())), m_output(new QComboBox), m_target(new QLineEdit),
      m_browse(new QToolButton), m_people(new IssuePeopleList), m_views(new QTabWidget), m_preview(new PdfPreview), m_worst(new PdfPreview),
      m_summary(new QLabel), m_progress(new JobProgressBar), m_cancel(new QPushButton), m_issue(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Issue certificates"));
    setObjectName(QStringLiteral("issueCertificatesDialog"));
    setupChoices(kind);
    setupTarget();
    auto *splitter = new QSplitter;
    splitter->addWidget(makeOptions());
    splitter->addWidget(makeViews());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({OptionsWidth, ViewsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFooter());
    resizeWithinScreen(*this, {1120, 720});
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(PreviewDelay);
    fillTemplates();
    fillPeople();
    connectParts();
    suggestTarget();
    optionsChanged();
}

// Setting up

void IssueCertificatesDialog::setupChoices(domain::CertificateKind kind)
{
    m_kind->setObjectName(QStringLiteral("kindComboBox"));
    for (const domain::EnumEntry &entry : domain::EnumTraits<domain::CertificateKind>::entries)
        m_kind->addItem(domain::enumLabel(static_cast<domain::CertificateKind>(entry.value)), entry.value);
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_template->setObjectName(QStringLiteral("templateComboBox"));
    m_date->setObjectName(QStringLiteral("issuedOnDateEdit"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(dayFormat());
    m_output->setObjectName(QStringLiteral("outputComboBox"));
    m_output->addItem(tr("One PDF for all"), int(Output::OneFile));
    m_output->addItem(tr("One PDF for each person"), int(Output::FileEach));
    m_output->addItem(tr("Print, no file"), int(Output::Printer));
    m_output->addItem(tr("No file, only kept in the programme"), int(Output::Nowhere));
    m_output->setCurrentIndex(std::max(0, m_output->findData(m_context.settings.choice(OutputChoice, int(Output::OneFile)).toInt())));
    for (QComboBox *box : {m_kind, m_template, m_order, m_output})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void IssueCertificatesDialog::setupTarget()
{
    m_target->setObjectName(QStringLiteral("targetLineEdit"));
    m_browse->setObjectName(QStringLiteral("browseToolButton"));
    m_browse->setIcon(icon(QStringLiteral("document-open")));
    m_browse->setAccessibleName(tr("Choose file or folder"));
    m_browse->setToolTip(m_browse->accessibleName());
    m_browse->setFocusPolicy(Qt::StrongFocus);
}

QWidget *IssueCertificatesDialog::makeOptions()
{
    auto *target = new QHBoxLayout;
    target->setSpacing(4);
    target->addWidget(m_target, 1);
    target->addWidget(m_browse);
    auto *targetLabel = new QLabel(tr("&Where to"));
    targetLabel->setBuddy(m_target);
    auto *form = new QFormLayout;
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Template"), m_template);
    form->addRow(tr("&Date of issue"), m_date);
    form->addRow(tr("&Order"), m_order);
    form->addRow(tr("&Files"), m_output);
    form->addRow(targetLabel, target);
    auto *options = new QWidget;
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addLayout(form);
    layout->addWidget(m_people, 1);
    return options;
}

QWidget *IssueCertificatesDialog::makeViews()
{
    m_views->setObjectName(QStringLiteral("viewsTabWidget"));
    m_views->setDocumentMode(true);
    m_views->setAccessibleName(tr("Preview"));
    m_views->tabBar()->setAccessibleName(tr("Preview"));
    m_preview->setObjectName(QStringLiteral("documentPreview"));
    m_worst->setObjectName(QStringLiteral("worstPreview"));
    m_views->addTab(m_preview, tr("Preview"));
    //: tab with small pictures of the documents that need to be looked at most
    m_views->addTab(m_worst, tr("To look at first"));
    return m_views;
}

QWidget *IssueCertificatesDialog::makeFooter()
{
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("issueProgressBar"));
    m_issue->setObjectName(QStringLiteral("issuePushButton"));
    m_issue->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelPushButton"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_issue);
    layout->addWidget(m_cancel);
    return footer;
}

void IssueCertificatesDialog::connectParts()
{
    connect(&m_previewTimer, &QTimer::timeout, this, &IssueCertificatesDialog::showPreview);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fillTemplates();
        fillPeople();
        suggestTarget();
        optionsChanged();
    });
    connect(m_template, &QComboBox::currentIndexChanged, this, &IssueCertificatesDialog::optionsChanged);
    connect(m_date, &QDateEdit::dateChanged, this, &IssueCertificatesDialog::optionsChanged);
    connect(m_output, &QComboBox::currentIndexChanged, this, [this] {
        suggestTarget();
        updateState();
    });
    connect(m_target, &QLineEdit::textChanged, this, &IssueCertificatesDialog::updateState);
    connect(m_browse, &QToolButton::clicked, this, &IssueCertificatesDialog::browse);
    connect(m_people, &IssuePeopleList::currentChanged, &m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_people, &IssuePeopleList::chosenChanged, this, &IssueCertificatesDialog::updateState);
    connect(m_people, &IssuePeopleList::personRequested, this, &IssueCertificatesDialog::goTo);
    connect(m_issue, &QPushButton::clicked, this, &IssueCertificatesDialog::askToIssue);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

/// The templates of the kind, the usual one first chosen, and the program's own layout.
void IssueCertificatesDialog::fillTemplates()
{
    const QSignalBlocker blocker(m_template);
    const domain::Programme &programme = m_document.programme();
    m_template->clear();
    for (const domain::CertificateTemplate &row : programme.table<domain::CertificateTemplate>()) {
        if (row.kind == kind())
            m_template->addItem(row.name, row.id.value);
    }
    if (m_template->count() == 0)
        m_template->addItem(tr("The program's own layout"), qint64(0));
    const domain::CertificateTemplateId usual = workspace::templateFor(programme, kind(), programme.info().language);
    m_template->setCurrentIndex(std::max(0, m_template->findData(usual.value)));
}

void IssueCertificatesDialog::fillPeople()
{
    QList<domain::ParticipantId> people = domain::peopleToIssueFor(m_document.programme(), kind());
    people.removeIf([this](domain::ParticipantId id) { return !m_wanted.contains(id); });
    m_people->setPeople(m_document.programme(), people);
}

// State

domain::CertificateKind IssueCertificatesDialog::kind() const
{
    return static_cast<domain::CertificateKind>(m_kind->currentData().toInt());
}

workspace::CertificateOrder IssueCertificatesDialog::order() const
{
    workspace::CertificateOrder order;
    order.participants = m_people->chosen();
    order.kind = kind();
    order.issuedOn = m_date->date();
    order.certificateTemplate = domain::CertificateTemplateId{m_template->currentData().toLongLong()};
    order.sequence = handoverOrder(*m_order);
    return order;
}

IssueCertificatesDialog::Output IssueCertificatesDialog::output() const
{
    return static_cast<Output>(m_output->currentData().toInt());
}

void IssueCertificatesDialog::optionsChanged()
{
    updateState();
    showPreview();
    check();
}

void IssueCertificatesDialog::updateState()
{
    const int count = int(m_people->chosen().size());
    const bool hasFile = output() == Output::OneFile || output() == Output::FileEach;
    const bool hasTarget = !hasFile || !m_target->text().trimmed().isEmpty();
    m_target->setEnabled(hasFile && !m_job);
    m_browse->setEnabled(hasFile && !m_job);
    m_summary->setText(count == 0 ? tr("Nobody is chosen.")
                                  : tr("%n people get a document with a new number. It can be corrected and revoked, but not undone.", nullptr, count));
    m_issue->setText(tr("&Issue %n documents", nullptr, count));
    m_issue->setEnabled(count > 0 && hasTarget && !m_job && !m_document.isReadOnly());
}

void IssueCertificatesDialog::suggestTarget()
{
    const QDir folder(m_context.settings.lastFolder());
    const QString title = kind() == domain::CertificateKind::Certificate ? tr("Certificates %1", "name of a file, %1 is the title of the programme")
                                                                        : tr("Confirmations %1", "name of a file, %1 is the title of the programme");
    const QString name = base::safeFileName(title.arg(m_document.title()));
    m_target->setText(output() == Output::OneFile ? freePath(folder.path(), name + QStringLiteral(".pdf")) : folder.filePath(name));
}

void IssueCertificatesDialog::browse()
{
    FileRequest request;
    request.title = tr("Where to write the certificates");
    const auto take = [this](const QString &path) {
        m_target->setText(path);
        m_replaceable = path; // the file dialog has asked
    };
    if (output() == Output::FileEach) {
        m_context.prompter.askFolder(this, request, take);
        return;
    }
    request.fileName = QFileInfo(m_target->text()).fileName();
    request.filter = tr("PDF documents (*.pdf)");
    request.suffix = QStringLiteral("pdf");
    m_context.prompter.askSaveFile(this, request, take);
}

/// The dialog stands in the way of the person: it closes.
void IssueCertificatesDialog::goTo(domain::ParticipantId person)
{
    if (!person.isValid() || m_job)
        return;
    reject();
    Q_EMIT revealRequested(QStringLiteral("participant"), person.value);
}

// What it will look like

void IssueCertificatesDialog::showPreview()
{
    const int number = ++m_previewNumber;
    const domain::ParticipantId person = m_people->current();
    if (!person.isValid()) {
        m_preview->showText(tr("There is nobody to issue a document for."));
        return;
    }
    const workspace::CertificateOrder wanted = order();
    const auto material = workspace::certificateMaterial(m_document, wanted, workspace::Purpose::Preview);
    if (!material) {
        m_preview->showText(material.error().message);
        return;
    }
    m_context.jobs.start(
        tr("Preparing the preview"), this,
        [programme = m_document.programme(), wanted, material = *material, person](workspace::JobControl &) {
            return workspace::previewCertificate(programme, wanted, material, person);
        },
        [this, number](const base::Result<QByteArray> &pdf) {
            if (number == m_previewNumber)
                m_preview->show(pdf);
        });
}

void IssueCertificatesDialog::check()
{
    const int number = ++m_checkNumber;
    workspace::CertificateOrder wanted = order();
    wanted.participants = m_people->people();
    if (wanted.participants.isEmpty()) {
        m_people->setNote({});
        m_worst->showText(tr("There is nobody to issue a document for."));
        return;
    }
    m_people->setNote(tr("Looking at the documents…"));
    const auto material = workspace::certificateMaterial(m_document, wanted, workspace::Purpose::Preview);
    if (!material) {
        m_people->setNote(material.error().message);
        return;
    }
    m_context.jobs.start(
        tr("Looking at the documents"), this,
        [programme = m_document.programme(), wanted, material = *material](workspace::JobControl &control) {
            return workspace::checkCertificates(programme, wanted, material, progressOf(control));
        },
        [this, number](const base::Result<workspace::CertificateCheck> &result) {
            if (number != m_checkNumber)
                return;
            if (!result) {
                m_people->setNote(result.error().message);
                return;
            }
            m_people->setCheck(*result);
            if (result->contactSheet.isEmpty())
                m_worst->showText(tr("There is nothing to look at: all documents are fine."));
            else
                m_worst->showPdf(result->contactSheet);
        });
}

// Issuing

void IssueCertificatesDialog::setBusy(workspace::Job *job)
{
    m_job = job;
    m_progress->showJob(job);
    m_summary->setVisible(!job);
    for (QWidget *widget : QList<QWidget *>{m_kind, m_template, m_date, m_order, m_output, m_people})
        widget->setEnabled(!job);
    updateState();
}

/// A batch of before in the same file is not replaced unasked.
void IssueCertificatesDialog::askToIssue()
{
    const QString target = m_target->text().trimmed();
    if (output() != Output::OneFile || target == m_replaceable || !QFileInfo::exists(target))
        return issue();
    const QString text = tr("There is a file “%1” already. Replace it by the new documents?").arg(QDir::toNativeSeparators(target));
    m_context.prompter.ask(this, {windowTitle(), text, {}, tr("Replace the file")}, [this] { issue(); });
}

void IssueCertificatesDialog::issue()
{
    m_context.settings.setChoice(OutputChoice, m_output->currentData());
    const workspace::CertificateOrder wanted = order();
    const auto material = workspace::certificateMaterial(m_document, wanted, workspace::Purpose::Issue);
    if (!material) {
        m_context.prompter.tell(this, material.error());
        return;
    }
    const QFileInfo target(m_target->text().trimmed());
    const bool isOne = output() == Output::OneFile;
    const bool hasFiles = isOne || output() == Output::FileEach;
    const QString folder = isOne ? target.path() : target.filePath();
    const QString oneName = isOne ? target.fileName() : QString();
    if (hasFiles)
        m_context.settings.setLastFolder(target.path());
    setBusy(m_context.jobs.start(
        tr("Making certificates"), this,
        [programme = m_document.programme(), wanted, material = *material, hasFiles, folder, oneName](workspace::JobControl &control) -> base::Result<Made> {
            auto batch = workspace::makeCertificates(programme, wanted, material, progressOf(control));
            if (!batch)
                return batch.failure();
            Made made{std::move(*batch), nullptr};
            if (!hasFiles)
                return made;
            made.files = std::make_shared<workspace::StagedFiles>();
            if (const auto staged = made.files->stage(folder, filesOf(made.batch, oneName), progressOf(control)); !staged)
                return staged.failure();
            return made;
        },
        [this](const base::Result<Made> &made) { keep(made); }));
}

void IssueCertificatesDialog::keep(const base::Result<Made> &made)
{
    const bool stopped = m_job && m_job->isCancelled();
    setBusy(nullptr);
    if (stopped || (!made && made.error().code == base::ErrorCode::Cancelled)) {
        m_summary->setText(tr("Stopped. No certificate was issued."));
        return;
    }
    if (!made) {
        m_context.prompter.tell(this, made.error());
        return;
    }
    const auto kept = workspace::keepWithFiles(m_document, workspace::issueChange(m_document.programme(), made->batch), made->files);
    if (!kept) {
        m_context.prompter.tell(this, kept.error());
        return;
    }
    Q_EMIT issued(int(made->batch.documents.size()));
    if (made->files)
        publish(*kept, made->batch);
    else
        finish(0, made->batch);
}

void IssueCertificatesDialog::publish(const workspace::KeptFiles &files, const workspace::CertificateBatch &batch)
{
    setBusy(m_context.jobs.start(
        tr("Writing certificates"), this, [files](workspace::JobControl &) { return files.publish(); },
        [this, batch](const base::Result<int> &written) { finish(written, batch); }));
}

void IssueCertificatesDialog::finish(const base::Result<int> &written, const workspace::CertificateBatch &batch)
{
    setBusy(nullptr);
    const int count = int(batch.documents.size());
    if (!written) {
        base::Error error = written.error();
        error.message = tr("%n certificates were issued and are kept in the programme, but not all files were written: %1", nullptr, count).arg(error.message);
        m_context.prompter.tell(parentWidget(), error);
    }
    if (output() == Output::Printer)
        printDocuments(parentWidget(), m_context, m_kind->currentText(), {batch.allInOne});
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
