#include "gui/wizards/importdialog.h"

#include "domain/recordinfo.h"
#include "domain/verbs/recordverbs.h"
#include "gui/applychange.h"
#include "gui/droppedfiles.h"
#include "gui/prompter.h"
#include "gui/widgets/windowsize.h"
#include "gui/wizards/attendanceimportdialog.h"
#include "gui/wizards/importcolumnsstep.h"
#include "gui/wizards/importrowsstep.h"
#include "gui/wizards/importsourcestep.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

using exchange::RowOutcome;
using workspace::ListKind;
using workspace::ListSource;

namespace {

QString titleOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Register: return ImportDialog::tr("Import the register of municipalities");
    case ListKind::Dates: return ImportDialog::tr("Import school holidays and dates");
    default: return ImportDialog::tr("Import participants");
    }
}

} // namespace

QString ImportDialog::Reading::name() const
{
    return source.path.isEmpty() ? source.name : QFileInfo(source.path).fileName();
}

ImportDialog::ImportDialog(ListKind kind, workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_kind(kind), m_stepButtons(new QButtonGroup(this)),
      m_steps(new QStackedWidget), m_source(new ImportSourceStep(kind)), m_columns(new ImportColumnsStep), m_rows(new ImportRowsStep(kind)),
      m_summary(new QLabel), m_progress(new QProgressBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(titleOf(kind));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeSteps());
    layout->addWidget(m_steps, 1);
    layout->addWidget(makeFooter());
    resizeWithinScreen(*this, {1120, 760});
    connectSteps();
    connect(&document, &workspace::Document::changed, this, &ImportDialog::plan);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    goTo(SourceStep);
}

void ImportDialog::openForParticipants(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    auto *dialog = new ImportDialog(ListKind::Participants, document, context, parent);
    dialog->open();
    dialog->browse();
}

void ImportDialog::openForRegister(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    auto *dialog = new ImportDialog(ListKind::Register, document, context, parent);
    dialog->open();
    dialog->browse();
}

void ImportDialog::openForDates(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    auto *dialog = new ImportDialog(ListKind::Dates, document, context, parent);
    dialog->open();
    dialog->browse();
}

void ImportDialog::openForFiles(QWidget *parent, const PageContext &context, workspace::Document &document, const QStringList &paths)
{
    auto *dialog = new ImportDialog(ListKind::Participants, document, context, parent);
    dialog->open();
    dialog->readFiles(paths);
}

QWidget *ImportDialog::makeSteps()
{
    auto *steps = new QWidget;
    auto *layout = new QHBoxLayout(steps);
    layout->setContentsMargins(0, 0, 0, 4);
    addStep(layout, QStringLiteral("sourceStepToolButton"), tr("&1  Source"), m_source);
    if (m_kind == ListKind::Participants) {
        addStep(layout, QStringLiteral("columnsStepToolButton"), tr("&2  Columns"), m_columns);
        addStep(layout, QStringLiteral("rowsStepToolButton"), tr("&3  Rows"), m_rows);
    } else {
        m_columns->setParent(this);
        m_columns->hide();
        addStep(layout, QStringLiteral("rowsStepToolButton"), tr("&2  Rows"), m_rows);
    }
    layout->addStretch(1);
    connect(m_stepButtons, &QButtonGroup::idClicked, this, &ImportDialog::goTo);
    return steps;
}

void ImportDialog::addStep(QHBoxLayout *layout, const QString &name, const QString &text, QWidget *page)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(QString(text).remove(u'&').simplified());
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(button);
    m_stepButtons->addButton(button, m_steps->addWidget(page));
}

QPushButton *ImportDialog::addButton(QHBoxLayout *layout, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

QWidget *ImportDialog::makeFooter()
{
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("importProgressBar"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(120);
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_progress);
    m_stop = addButton(layout, QStringLiteral("stopPushButton"), QString());
    m_attendance = addButton(layout, QStringLiteral("attendancePushButton"), tr("Record Attendance…"));
    m_back = addButton(layout, QStringLiteral("backPushButton"), tr("&Back"));
    m_next = addButton(layout, QStringLiteral("nextPushButton"), tr("&Next"));
    m_import = addButton(layout, QStringLiteral("importPushButton"), tr("Import"));
    auto *cancel = addButton(layout, QStringLiteral("cancelPushButton"), tr("Cancel"));
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(m_attendance, &QPushButton::clicked, this, &ImportDialog::recordAttendance);
    connect(m_back, &QPushButton::clicked, this, [this] { goOn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goOn(1); });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return footer;
}

void ImportDialog::connectSteps()
{
    connect(m_source, &ImportSourceStep::browseRequested, this, &ImportDialog::browse);
    connect(m_source, &ImportSourceStep::pasteRequested, this, &ImportDialog::paste);
    connect(m_source, &ImportSourceStep::listChosen, this, &ImportDialog::showReading);
    connect(m_source, &ImportSourceStep::optionsChanged, this, [this] {
        if (m_current < 0)
            return;
        workspace::ListImportOptions &options = m_readings[m_current].options;
        m_source->takeOptions(options);
        options.decisions.clear();
        options.fieldOfHeading.clear();
        m_columns->setOptions(options);
        m_rows->setDecisions({});
        plan();
    });
    connect(m_columns, &ImportColumnsStep::optionsChanged, this, [this] {
        if (m_current < 0)
            return;
        m_columns->takeOptions(m_readings[m_current].options);
        plan();
    });
    connect(m_columns, &ImportColumnsStep::forgetRequested, this, &ImportDialog::forgetRecipe);
    connect(m_rows, &ImportRowsStep::decisionsChanged, this, [this] {
        if (m_current < 0)
            return;
        m_readings[m_current].options.decisions = m_rows->decisions();
        plan();
    });
}

void ImportDialog::browse()
{
    FileRequest request;
    request.title = windowTitle();
    request.filter = tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.fods *.xls);;All files (*)");
    m_context.prompter.askOpenFiles(this, request, [this](const QStringList &paths) { readFiles(paths); });
}

void ImportDialog::readFiles(const QStringList &paths)
{
    QList<ListSource> sources;
    for (const QString &path : paths)
        sources.append({path, {}, {}});
    add(sources);
}

void ImportDialog::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = content ? droppedFiles(*content) : QStringList(); !paths.isEmpty()) {
        readFiles(paths);
        return;
    }
    const QString text = content ? content->text() : QString();
    if (!text.trimmed().isEmpty()) {
        add({{{}, text.toUtf8(), tr("Clipboard")}});
        return;
    }
    m_told = tr("There is no text on the clipboard. Copy cells of a spreadsheet or the recipients of a mail first.");
    updateState();
}

void ImportDialog::add(const QList<ListSource> &sources)
{
    if (sources.isEmpty())
        return;
    const qsizetype first = m_readings.size();
    for (const ListSource &source : sources) {
        Reading reading;
        reading.source = source;
        reading.options.kind = m_kind;
        reading.options.evenIfNotUnderstood = true;
        m_readings.append(reading);
    }
    m_told.clear();
    showReading(first);
    goTo(SourceStep);
}

void ImportDialog::showReading(qsizetype index)
{
    m_current = index;
    m_ready = false;
    m_refusal.clear();
    const workspace::ListImportOptions &options = m_readings[index].options;
    m_source->setOptions(options);
    m_columns->setOptions(options);
    m_rows->setDecisions(options.decisions);
    m_rows->showRows(m_document->programme(), {}, {});
    m_isMeetingReport = false;
    showReadings();
    plan();
}

void ImportDialog::showReadings()
{
    QStringList names;
    for (const Reading &reading : std::as_const(m_readings))
        names.append(reading.isImported ? tr("%1 (imported)", "name of a list").arg(reading.name()) : reading.name());
    m_source->setLists(names, int(m_current));
}

void ImportDialog::goTo(int step)
{
    m_steps->setCurrentIndex(step);
    m_stepButtons->button(step)->setChecked(true);
    for (QAbstractButton *button : m_stepButtons->buttons()) {
        QFont weighted = font();
        weighted.setBold(button->isChecked());
        button->setFont(weighted);
    }
    if (step != SourceStep)
        m_told.clear();
    if (m_steps->currentWidget() == m_rows)
        m_rows->focusRows();
    updateState();
}

void ImportDialog::goOn(int direction)
{
    goTo(std::clamp(m_steps->currentIndex() + direction, 0, m_steps->count() - 1));
}

base::Result<ImportDialog::Plan> ImportDialog::planned(
    const domain::Programme &programme, const ListSource &source, const workspace::ListImportOptions &options)
{
    Plan plan;
    if (auto import = workspace::planImport(programme, source, options)) {
        plan.table = models::importPreviewTable(programme, *domain::recordInfo(workspace::plannedTable(options.kind, *import)), import->preview, options.decisions);
        plan.import = std::move(*import);
    } else if (import.error().code == base::ErrorCode::Cancelled) {
        return import.failure();
    } else {
        plan.refusal = import.error();
        if (auto table = workspace::readList(source, options))
            plan.import.source = std::move(*table);
    }
    plan.isMeetingReport =
        options.kind == ListKind::Participants && !source.path.isEmpty() && workspace::isMeetingReport(plan.import.source);
    return plan;
}

void ImportDialog::plan()
{
    if (m_current < 0 || !m_document)
        return;
    m_ready = false;
    m_again = m_job != nullptr;
    if (m_job) {
        m_job->cancel();
        updateState();
        return;
    }
    m_job = m_context.jobs.start(
        tr("Reading the list"), this,
        [programme = m_document->programme(), source = m_readings[m_current].source, options = m_readings[m_current].options](workspace::JobControl &control) {
            workspace::ListImportOptions watched = options;
            watched.progress = [&control](int done, int total) { return control.report(done, total); };
            return planned(programme, source, watched);
        },
        [this](const base::Result<Plan> &result) { take(result); });
    m_progress->setRange(0, 0);
    connect(m_job, &workspace::Job::progressChanged, m_progress, [this, job = m_job] {
        m_progress->setRange(0, job->total());
        m_progress->setValue(job->done());
    });
    updateState();
}

void ImportDialog::take(const base::Result<Plan> &plan)
{
    m_job = nullptr;
    if (m_again) {
        this->plan();
        return;
    }
    if (!plan) {
        m_refusal = plan.error().message;
        updateState();
        return;
    }
    m_ready = !plan->refusal;
    m_refusal = plan->refusal ? plan->refusal->message : QString();
    m_preview = plan->import.preview;
    m_changeSet = plan->import.changeSet;
    m_isMeetingReport = plan->isMeetingReport;
    QStringList recipes;
    for (const domain::ImportRecipe &recipe : m_document->programme().table<domain::ImportRecipe>())
        recipes.append(recipe.name);
    m_columns->setRecipes(recipes);
    m_source->showTable(plan->import.source, m_preview);
    if (m_ready)
        m_columns->showColumns(plan->import);
    else
        m_columns->showNothing();
    m_rows->showRows(m_document->programme(), m_preview, plan->table);
    if (plan->isMeetingReport && m_told.isEmpty())
        m_told = tr("This is the report of a video meeting: you can record attendance from it.");
    updateState();
}

/// Stops reading, or reads again after that.
void ImportDialog::stop()
{
    if (m_job)
        m_job->cancel();
    else
        plan();
}

QString ImportDialog::summary() const
{
    if (m_job)
        return tr("Reading the list…");
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (!m_told.isEmpty())
        return m_told;
    if (m_current < 0)
        return tr("Choose lists, drop them here or paste one. Nothing is changed before you press Import.");
    if (m_changeSet.isEmpty())
        return tr("There is nothing to import: everything is there already or has to be decided.");
    if (const int conflicts = m_preview.count(RowOutcome::Conflict); conflicts > 0)
        return tr("%n rows are to be decided; undecided ones are left out.", nullptr, conflicts);
    return tr("The import is one change and can be undone.");
}

void ImportDialog::updateState()
{
    const bool isLast = m_steps->currentIndex() == m_steps->count() - 1;
    const bool hasList = m_current >= 0;
    const int count = m_ready ? exchange::importedRows(m_preview, m_readings[m_current].options.decisions) : 0;
    m_progress->setVisible(m_job != nullptr);
    m_stop->setVisible(m_job != nullptr || (hasList && !m_ready && !m_refusal.isEmpty()));
    m_stop->setText(m_job ? tr("Stop") : tr("Read Again"));
    m_attendance->setVisible(m_isMeetingReport);
    m_back->setEnabled(m_steps->currentIndex() > 0);
    m_next->setVisible(!isLast);
    m_next->setEnabled(hasList && m_refusal.isEmpty());
    m_import->setVisible(isLast);
    m_import->setEnabled(m_ready && !m_changeSet.isEmpty());
    m_import->setText(m_ready ? tr("&Import %n rows", nullptr, count) : tr("&Import"));
    (isLast ? m_import : m_next)->setDefault(true);
    for (QAbstractButton *button : m_stepButtons->buttons())
        button->setEnabled(hasList || m_stepButtons->id(button) == SourceStep);
    m_rows->setReady(m_ready);
    m_summary->setText(summary());
}

void ImportDialog::import()
{
    if (!m_ready || !m_document)
        return;
    Reading &reading = m_readings[m_current];
    const int count = exchange::importedRows(m_preview, reading.options.decisions);
    // The change that this import makes is none to read the list again for.
    disconnect(m_document, &workspace::Document::changed, this, &ImportDialog::plan);
    if (!reading.source.path.isEmpty())
        m_context.settings.setLastFolder(QFileInfo(reading.source.path).path());
    const bool isApplied = applyOrTell(*m_document, m_context.prompter, this, m_changeSet);
    connect(m_document, &workspace::Document::changed, this, &ImportDialog::plan);
    if (!isApplied)
        return;
    reading.isImported = true;
    const auto next = std::find_if(m_readings.cbegin(), m_readings.cend(), [](const Reading &one) { return !one.isImported; });
    if (next == m_readings.cend()) {
        accept();
        return;
    }
    m_told = tr("%n rows of “%1” are imported. The next list is “%2”.", nullptr, count).arg(reading.name(), next->name());
    showReading(next - m_readings.cbegin());
    goTo(SourceStep);
}

void ImportDialog::recordAttendance()
{
    auto *dialog = new AttendanceImportDialog(*m_document, m_context, parentWidget());
    dialog->open();
    dialog->readFile(m_readings[m_current].source.path);
    reject();
}

void ImportDialog::forgetRecipe(const QString &name)
{
    for (const domain::ImportRecipe &recipe : m_document->programme().table<domain::ImportRecipe>()) {
        if (recipe.name != name)
            continue;
        m_readings[m_current].options.recipe.clear();
        m_columns->setOptions(m_readings[m_current].options);
        applyOrTell(*m_document, m_context.prompter, this,
            domain::removeRecords(m_document->programme(), QStringLiteral("import_recipe"), {recipe.id.value}));
        return;
    }
}

void ImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        QDialog::keyPressEvent(event);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    readFiles(droppedFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace gui
