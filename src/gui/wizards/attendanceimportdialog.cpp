#include "gui/wizards/attendanceimportdialog.h"

#include "base/text.h"
#include "gui/applychange.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choicechips.h"
#include "gui/widgets/personchooser.h"
#include "gui/widgets/snapshotview.h"
#include "gui/widgets/windowsize.h"
#include "gui/wizards/outcomechoices.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gui {

using exchange::RowDecision;
using exchange::RowOutcome;
using models::AttendanceProposalModel;

AttendanceImportDialog::AttendanceImportDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_model(new AttendanceProposalModel(this)), m_pathEdit(new QLineEdit),
      m_session(new QComboBox), m_percent(new QSpinBox), m_notes(new QLabel), m_outcomes(new ChoiceChips(tr("Becomes"))), m_view(new SnapshotView),
      m_reason(new QLabel), m_person(new PersonChooser), m_assign(new QPushButton(tr("&This Is the Person"))), m_leaveOut(new QPushButton(tr("Leave &Out"))),
      m_asProposed(new QPushButton(tr("As &Proposed"))), m_summary(new QLabel), m_progress(new QProgressBar), m_stop(new QPushButton), m_record(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("attendanceImportDialog"));
    setWindowTitle(tr("Attendance from a meeting report"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeSource());
    layout->addWidget(makeRows(), 1);
    layout->addWidget(makeDecision());
    layout->addWidget(makeFooter());
    resizeWithinScreen(*this, {1080, 680});
    fillSessions();
    connect(&document, &workspace::Document::changed, this, [this] {
        fillSessions();
        plan();
    });
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    connect(this, &QDialog::rejected, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    showCounts();
    showSelection();
}

void AttendanceImportDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    auto *dialog = new AttendanceImportDialog(document, context, parent);
    dialog->open();
    dialog->browse();
}

QWidget *AttendanceImportDialog::makeSource()
{
    m_pathEdit->setObjectName(QStringLiteral("pathLineEdit"));
    m_pathEdit->setReadOnly(true);
    m_pathEdit->setPlaceholderText(tr("No report is chosen"));
    auto *choose = new QPushButton(icon(QStringLiteral("document-open")), tr("&Choose…"));
    choose->setObjectName(QStringLiteral("browsePushButton"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &AttendanceImportDialog::browse);
    m_session->setObjectName(QStringLiteral("sessionComboBox"));
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_session->setMinimumContentsLength(30);
    connect(m_session, &QComboBox::currentIndexChanged, this, &AttendanceImportDialog::plan);
    m_percent->setObjectName(QStringLiteral("minPercentSpinBox"));
    m_percent->setRange(1, 100);
    //: behind a number: share of a session in percent (German: " %")
    m_percent->setSuffix(tr(" %"));
    m_percent->setValue(m_document->programme().info().attendanceMinPercent);
    m_percent->setKeyboardTracking(false);
    m_percent->setToolTip(tr("Who was there for a smaller share of the session is recorded as partly present"));
    connect(m_percent, &QSpinBox::valueChanged, this, &AttendanceImportDialog::plan);
    m_notes->setObjectName(QStringLiteral("notesLabel"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    auto *file = new QHBoxLayout;
    file->addWidget(m_pathEdit, 1);
    file->addWidget(choose);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    auto *reportLabel = new QLabel(tr("&Report"));
    reportLabel->setBuddy(m_pathEdit);
    auto *sessionLabel = new QLabel(tr("&Session"));
    sessionLabel->setBuddy(m_session);
    form->addRow(reportLabel, file);
    auto *percentLabel = new QLabel(tr("Present &from"));
    percentLabel->setBuddy(m_percent);
    auto *session = new QHBoxLayout;
    session->addWidget(m_session, 1);
    session->addWidget(percentLabel);
    session->addWidget(m_percent);
    form->addRow(sessionLabel, session);
    form->addRow(m_notes);
    auto *source = new QWidget;
    source->setLayout(form);
    return source;
}

QWidget *AttendanceImportDialog::makeRows()
{
    m_view->setObjectName(QStringLiteral("proposalTableView"));
    m_view->setAccessibleName(tr("Who was in the meeting, and what is proposed"));
    m_view->setModel(m_model);
    m_view->setColumnLetters({9, 20, 25, 24, 13, 10, 33, 18}, true);
    m_view->horizontalHeader()->setSortIndicator(AttendanceProposalModel::NumberColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view, &SnapshotView::selectionSettled, this, &AttendanceImportDialog::showSelection);
    connect(m_view, &SnapshotView::activatedRow, this, [this] {
        if (m_person->isEnabled()) {
            m_person->setFocus(Qt::ShortcutFocusReason);
            m_person->lineEdit()->selectAll();
        }
    });
    connect(m_outcomes, &ChoiceChips::chosenChanged, this, [this] {
        QSet<RowOutcome> outcomes;
        for (const QVariant &value : m_outcomes->chosen())
            outcomes.insert(static_cast<RowOutcome>(value.toInt()));
        m_model->setOutcomes(outcomes);
    });
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_view, 1);
    return rows;
}

QWidget *AttendanceImportDialog::makeDecision()
{
    m_person->setObjectName(QStringLiteral("personComboBox"));
    m_person->lineEdit()->setPlaceholderText(tr("Type a name"));
    m_person->lineEdit()->setAccessibleName(tr("Who the row means"));
    auto *label = new QLabel(tr("&Who is it?"));
    label->setBuddy(m_person);
    m_assign->setObjectName(QStringLiteral("assignPushButton"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOutPushButton"));
    m_asProposed->setObjectName(QStringLiteral("asProposedPushButton"));
    m_assign->setToolTip(tr("The name in the meeting is remembered for the next report"));
    const auto assign = [this] {
        if (m_person->person().isValid())
            decide({RowDecision::Action::Update, m_person->person(), {}, {}});
    };
    connect(m_person, &PersonChooser::entered, this, assign);
    connect(m_person, &QComboBox::editTextChanged, this, &AttendanceImportDialog::updateState);
    connect(m_assign, &QPushButton::clicked, this, assign);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { decide({RowDecision::Action::Skip, {}, {}, {}}); });
    connect(m_asProposed, &QPushButton::clicked, this, [this] { decide({}); });
    m_reason->setObjectName(QStringLiteral("reasonLabel"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    auto *choice = new QHBoxLayout;
    choice->addWidget(label);
    choice->addWidget(m_person, 1);
    for (QPushButton *button : {m_assign, m_leaveOut, m_asProposed}) {
        button->setAutoDefault(false);
        choice->addWidget(button);
    }
    auto *decision = new QWidget;
    auto *layout = new QVBoxLayout(decision);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_reason);
    layout->addLayout(choice);
    return decision;
}

QWidget *AttendanceImportDialog::makeFooter()
{
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("importProgressBar"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(120);
    m_stop->setObjectName(QStringLiteral("stopPushButton"));
    m_stop->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, &AttendanceImportDialog::stop);
    m_record->setObjectName(QStringLiteral("recordPushButton"));
    m_record->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelPushButton"));
    cancel->setAutoDefault(false);
    connect(m_record, &QPushButton::clicked, this, &AttendanceImportDialog::record);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addWidget(m_record);
    layout->addWidget(cancel);
    return footer;
}

void AttendanceImportDialog::fillSessions()
{
    const QVariant chosen = m_session->currentData();
    const QSignalBlocker blocker(m_session);
    m_session->clear();
    m_session->addItem(tr("The one held at the time of the report"), qint64(0));
    for (const domain::SessionId id : domain::sessionsByTime(m_document->programme())) {
        const domain::Session &session = *m_document->programme().find(id);
        if (session.state == domain::SessionState::Cancelled)
            continue;
        const QString date = base::shortDate(session.startsAt.date(), QLocale());
        m_session->addItem(date.isEmpty() ? session.title : tr("%1 %2", "date and title of a session").arg(date, session.title), id.value);
    }
    m_session->setCurrentIndex(std::max(0, m_session->findData(chosen)));
    m_person->setProgramme(m_document->programme());
}

void AttendanceImportDialog::setSession(domain::SessionId session)
{
    m_session->setCurrentIndex(std::max(0, m_session->findData(session.value)));
}

void AttendanceImportDialog::browse()
{
    FileRequest request;
    request.title = windowTitle();
    request.filter = tr("Meeting reports (*.csv *.txt *.tsv *.xlsx *.ods *.xls);;All files (*)");
    m_context.prompter.askOpenFile(this, request, [this](const QString &path) { readFile(path); });
}

void AttendanceImportDialog::readFile(const QString &path)
{
    m_path = path;
    m_pathEdit->setText(QFileInfo(path).fileName());
    m_pathEdit->setToolTip(plainToolTip(path));
    m_decisions.clear();
    plan();
}

void AttendanceImportDialog::plan()
{
    if (m_path.isEmpty() || !m_document)
        return;
    m_ready = false;
    m_stopped = false;
    m_again = m_job != nullptr;
    if (m_job) {
        m_job->cancel();
        updateState();
        return;
    }
    workspace::ListImportOptions options;
    options.kind = workspace::ListKind::Attendance;
    options.session = domain::SessionId{m_session->currentData().toLongLong()};
    options.decisions = m_decisions;
    options.minPercent = m_percent->value();
    options.previewOnly = true;
    m_job = m_context.jobs.start(
        tr("Reading the report"), this,
        [programme = m_document->programme(), path = m_path, options](workspace::JobControl &control) -> base::Result<Plan> {
            workspace::ListImportOptions watched = options;
            watched.progress = [&control](int done, int total) { return control.report(done, total); };
            auto import = workspace::planImport(programme, {path}, watched);
            if (!import)
                return import.failure();
            auto rows = models::attendanceProposalRows(programme, import->preview, import->proposals, options.decisions);
            return Plan{std::move(*import), std::move(rows)};
        },
        [this](const base::Result<Plan> &result) { take(result); });
    m_progress->setRange(0, 0);
    connect(m_job, &workspace::Job::progressChanged, m_progress, [this, job = m_job] {
        m_progress->setRange(0, job->total());
        m_progress->setValue(job->done());
    });
    updateState();
}

/// Stops reading, or reads again after that.
void AttendanceImportDialog::stop()
{
    if (!m_job) {
        plan();
        return;
    }
    m_stopped = true;
    m_job->cancel();
}

void AttendanceImportDialog::take(const base::Result<Plan> &plan)
{
    m_job = nullptr;
    if (m_again) {
        this->plan();
        return;
    }
    m_ready = plan.has_value();
    m_preview = plan ? plan->import.preview : exchange::ImportPreview();
    m_changeSet = plan ? plan->import.changeSet : domain::ChangeSet();
    m_hasSession = plan && plan->import.session.isValid();
    m_model->setRows(plan ? plan->rows : QList<models::AttendanceProposalRow>());
    m_notes->setText(m_preview.notes.join(u'\n'));
    m_notes->setVisible(!m_preview.notes.isEmpty());
    const domain::Session *session = plan ? m_document->programme().find(plan->import.session) : nullptr;
    m_session->setItemText(0, session && m_session->currentIndex() <= 0 ? tr("As the report says: %1").arg(session->title)
                                                                       : tr("The one held at the time of the report"));
    if (m_chosenRow == 0)
        goOn();
    showCounts();
    showSelection();
    if (!plan)
        m_summary->setText(plan.error().message);
}

void AttendanceImportDialog::showCounts()
{
    m_outcomes->setChoices(outcomeChoices(m_preview));
    m_notes->setVisible(!m_notes->text().isEmpty());
}

/// The chosen row decides whom the person chooser offers first.
void AttendanceImportDialog::showSelection()
{
    const QList<int> rows = m_view->selectedRows();
    const int number = rows.size() == 1 ? m_model->rowAt(rows.first()).number : 0;
    if (number > 0 && number != m_chosenRow) {
        const models::AttendanceProposalRow &row = m_model->rowAt(rows.first());
        m_person->setCandidates(row.participant.isValid() ? QList{row.participant} : row.candidates);
    } else if (number == 0) {
        m_person->setCandidates({});
    }
    m_chosenRow = number;
    m_reason->setText(number > 0 ? m_model->rowAt(rows.first()).reasons : QString());
    updateState();
}

void AttendanceImportDialog::decide(const RowDecision &decision)
{
    for (const int row : m_view->selectedRows()) {
        const int number = m_model->rowAt(row).number;
        if (decision.action == RowDecision::Action::AsProposed)
            m_decisions.remove(number);
        else
            m_decisions.insert(number, decision);
    }
    goOn();
    m_view->setFocus();
    plan();
}

/// Selects the next row about which somebody has to decide.
void AttendanceImportDialog::goOn()
{
    const QList<int> chosen = m_view->selectedRows();
    const int first = chosen.isEmpty() ? 0 : chosen.last() + 1;
    for (int row = first; row < m_model->rowCount(); ++row) {
        const models::AttendanceProposalRow &next = m_model->rowAt(row);
        if (next.outcome == RowOutcome::Conflict && !m_decisions.contains(next.number)) {
            m_view->setCurrentIndex(m_model->index(row, 0));
            m_view->selectRow(row);
            return;
        }
    }
}

void AttendanceImportDialog::updateState()
{
    const int count = m_preview.count(RowOutcome::New) + m_preview.count(RowOutcome::Changed);
    const int open = m_preview.count(RowOutcome::Conflict);
    const bool hasRow = m_ready && !m_view->selectedRows().isEmpty();
    m_progress->setVisible(m_job != nullptr);
    m_stop->setVisible(m_job != nullptr || m_stopped);
    m_stop->setText(m_job ? tr("Stop") : tr("Read Again"));
    m_record->setEnabled(m_ready && !m_changeSet.isEmpty());
    m_record->setText(m_ready && count > 0 ? tr("Record attendance of %n people", nullptr, count) : tr("Record attendance"));
    m_person->setEnabled(hasRow && m_chosenRow > 0);
    m_assign->setEnabled(m_person->isEnabled() && m_person->person().isValid());
    m_leaveOut->setEnabled(hasRow);
    m_asProposed->setEnabled(hasRow);
    if (m_path.isEmpty())
        m_summary->setText(tr("Choose the report of a video meeting. Nothing is changed before you record attendance."));
    else if (m_job)
        m_summary->setText(tr("Reading the report…"));
    else if (m_ready && !m_hasSession)
        m_summary->setText(tr("Choose the session that the report is about."));
    else if (m_ready && open > 0)
        m_summary->setText(tr("%n rows are to be decided; undecided ones are left out.", nullptr, open));
    else if (m_ready && m_changeSet.isEmpty())
        m_summary->setText(tr("There is nothing to record: everything is there already."));
    else if (m_ready)
        m_summary->setText(tr("Recording is one change and can be undone."));
}

void AttendanceImportDialog::record()
{
    if (!m_ready || !m_document)
        return;
    // The change that this makes is none to read the report again for.
    m_document->disconnect(this);
    m_context.settings.setLastFolder(QFileInfo(m_path).path());
    if (applyOrTell(*m_document, m_context.prompter, this, m_changeSet)) {
        accept();
        return;
    }
    connect(m_document, &workspace::Document::changed, this, [this] {
        fillSessions();
        plan();
    });
    connect(m_document, &QObject::destroyed, this, &QObject::deleteLater);
}

} // namespace gui
