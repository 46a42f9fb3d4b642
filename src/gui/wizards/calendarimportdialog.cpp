#include "gui/wizards/calendarimportdialog.h"

#include "gui/applychange.h"
#include "gui/coachesbyname.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choicechips.h"
#include "gui/widgets/filterline.h"
#include "gui/widgets/sentencelabel.h"
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
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

using exchange::RowOutcome;
using models::CalendarPreviewModel;

CalendarImportDialog::CalendarImportDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_model(new CalendarPreviewModel(this)), m_pathEdit(new QLineEdit),
      m_target(new QComboBox), m_notes(sentenceLabel("notesLabel")), m_filter(new FilterLine),
      m_outcomes(new ChoiceChips(tr("Becomes"))), m_view(new SnapshotView),
      m_reason(sentenceLabel("reasonLabel")), m_summary(sentenceLabel("summaryLabel")), m_import(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("calendarImportDialog"));
    setWindowTitle(tr("Import a calendar file"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeSource());
    layout->addWidget(makeRows(), 1);
    layout->addWidget(makeFooter());
    resizeWithinScreen(*this, {1000, 620});
    fillTargets();
    connect(m_target, &QComboBox::currentIndexChanged, this, &CalendarImportDialog::plan);
    connect(&document, &workspace::Document::changed, this, &CalendarImportDialog::plan);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    showCounts();
    updateState();
}

void CalendarImportDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    auto *dialog = new CalendarImportDialog(document, context, parent);
    dialog->open();
    dialog->browse();
}

void CalendarImportDialog::openForFile(QWidget *parent, const PageContext &context, workspace::Document &document, const QString &path)
{
    auto *dialog = new CalendarImportDialog(document, context, parent);
    dialog->open();
    dialog->readFile(path);
}

void CalendarImportDialog::openForCoach(QWidget *parent, const PageContext &context, workspace::Document &document, domain::CoachId coach)
{
    auto *dialog = new CalendarImportDialog(document, context, parent);
    dialog->chooseCoach(coach);
    dialog->open();
    dialog->browse();
}

QWidget *CalendarImportDialog::makeSource()
{
    m_pathEdit->setObjectName(QStringLiteral("pathLineEdit"));
    m_pathEdit->setReadOnly(true);
    m_pathEdit->setPlaceholderText(tr("No calendar file is chosen"));
    auto *choose = new QPushButton(icon(QStringLiteral("document-open")), tr("&Choose…"));
    choose->setObjectName(QStringLiteral("browsePushButton"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &CalendarImportDialog::browse);
    m_target->setObjectName(QStringLiteral("targetComboBox"));
    m_target->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *file = new QHBoxLayout;
    file->addWidget(m_pathEdit, 1);
    file->addWidget(choose);
    auto *fileLabel = new QLabel(tr("&File"));
    fileLabel->setBuddy(m_pathEdit);
    auto *source = new QWidget;
    auto *form = new QFormLayout(source);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(fileLabel, file);
    form->addRow(tr("&Take as"), m_target);
    form->addRow(m_notes);
    return source;
}

QWidget *CalendarImportDialog::makeRows()
{
    m_view->setObjectName(QStringLiteral("calendarPreviewTableView"));
    m_view->setAccessibleName(tr("The entries of the file, and what becomes of them"));
    m_view->setModel(m_model);
    m_view->setColumnLetters({8, 14, 28, 38, 20, 40}, true);
    m_view->horizontalHeader()->setSortIndicator(CalendarPreviewModel::NumberColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view, &SnapshotView::selectionSettled, this, &CalendarImportDialog::showSelection);
    connect(m_filter, &FilterLine::textChanged, m_model, &CalendarPreviewModel::setFilter);
    connect(m_filter, &FilterLine::leftDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_model, &CalendarPreviewModel::extentChanged, this, [this] { m_filter->setCounts(m_model->rowCount(), m_model->totalCount()); });
    connect(m_outcomes, &ChoiceChips::chosenChanged, this, [this] { m_model->setOutcomes(chosenValues<RowOutcome>(*m_outcomes)); });
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_reason);
    return rows;
}

QWidget *CalendarImportDialog::makeFooter()
{
    m_import->setObjectName(QStringLiteral("importPushButton"));
    m_import->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelPushButton"));
    cancel->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this, &CalendarImportDialog::import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_import);
    layout->addWidget(cancel);
    return footer;
}

void CalendarImportDialog::fillTargets()
{
    m_target->addItem(tr("Sessions"), 0);
    for (const domain::Coach *each : coachesByName(m_document->programme()))
        m_target->addItem(tr("Busy times of %1").arg(domain::fullName(*each)), each->id.value);
}

void CalendarImportDialog::chooseCoach(domain::CoachId coach)
{
    m_target->setCurrentIndex(std::max(0, m_target->findData(coach.value)));
}

domain::CoachId CalendarImportDialog::coach() const
{
    return domain::CoachId{m_target->currentData().toLongLong()};
}

void CalendarImportDialog::browse()
{
    FileRequest request;
    request.title = windowTitle();
    request.filter = tr("Calendar files (*.ics *.ical *.ifb);;All files (*)");
    m_context.prompter.askOpenFile(this, request, [this](const QString &path) { readFile(path); });
}

void CalendarImportDialog::readFile(const QString &path)
{
    m_path = path;
    m_pathEdit->setText(QFileInfo(path).fileName());
    m_pathEdit->setToolTip(plainToolTip(path));
    plan();
}

void CalendarImportDialog::plan()
{
    if (m_path.isEmpty() || !m_document || m_isImporting)
        return;
    m_isReady = false;
    const int number = ++m_number;
    m_context.jobs.start(
        tr("Reading the calendar file"), this,
        [programme = m_document->programme(), path = m_path, coach = coach()](workspace::JobControl &) -> base::Result<Plan> {
            auto import = workspace::planCalendarImport(programme, path, coach);
            if (!import)
                return import.failure();
            auto rows = models::calendarPreviewRows(import->preview);
            return Plan{std::move(*import), std::move(rows)};
        },
        [this, number](const base::Result<Plan> &plan) {
            if (number == m_number)
                take(plan);
        });
    updateState();
}

void CalendarImportDialog::take(const base::Result<Plan> &plan)
{
    m_isReady = plan.has_value();
    m_failure = plan ? QString() : plan.error().message;
    m_planned = plan ? plan->import : exchange::CalendarImport();
    m_model->setRows(plan ? plan->rows : QList<models::CalendarPreviewRow>());
    showCounts();
    showSelection();
    updateState();
}

void CalendarImportDialog::showCounts()
{
    m_outcomes->setChoices(outcomeChoices(m_planned.preview));
    m_notes->setText(m_planned.preview.notes.join(u'\n'));
    m_notes->setVisible(!m_planned.preview.notes.isEmpty());
}

void CalendarImportDialog::showSelection()
{
    const QList<int> rows = m_view->selectedRows();
    m_reason->setText(rows.size() == 1 && rows.first() < m_model->rowCount() ? m_model->rowAt(rows.first()).reasons : QString());
    m_reason->setVisible(!m_reason->text().isEmpty());
}

void CalendarImportDialog::updateState()
{
    const int count = m_planned.preview.count(RowOutcome::New) + m_planned.preview.count(RowOutcome::Changed);
    const bool isBusy = coach().isValid();
    m_import->setEnabled(m_isReady && !m_planned.changeSet.isEmpty());
    if (m_isReady && count > 0)
        m_import->setText(isBusy ? tr("Import %n busy times", nullptr, count) : tr("Import %n sessions", nullptr, count));
    else
        m_import->setText(tr("Import"));
    if (m_path.isEmpty())
        m_summary->setText(tr("Choose a calendar file. Nothing is changed before you import."));
    else if (!m_failure.isEmpty())
        m_summary->setText(m_failure);
    else if (!m_isReady)
        m_summary->setText(tr("Reading the calendar file…"));
    else if (m_planned.changeSet.isEmpty())
        m_summary->setText(tr("There is nothing to import: everything is there already, or nothing can be used."));
    else if (isBusy)
        m_summary->setText(tr("Only times are kept, not what the appointments are about. The import is one change and can be undone."));
    else
        m_summary->setText(tr("The import is one change and can be undone."));
}

void CalendarImportDialog::import()
{
    if (!m_isReady || !m_document)
        return;
    m_isImporting = true; // the change that this makes is none to read the file again for
    m_context.settings.setLastFolder(QFileInfo(m_path).path());
    if (applyOrTell(*m_document, m_context.prompter, this, m_planned.changeSet))
        accept();
    m_isImporting = false;
}

} // namespace gui
