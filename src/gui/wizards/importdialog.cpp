#include "gui/wizards/importdialog.h"

#include "domain/recordinfo.h"
#include "gui/applychange.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choicechips.h"
#include "gui/widgets/snapshotview.h"
#include "gui/widgets/windowsize.h"
#include "gui/wizards/columnmapping.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace gui {

using exchange::RowDecision;
using exchange::RowOutcome;
using workspace::ListKind;

namespace {

constexpr int SampleLines = 3;
constexpr int SampleLetters = 160;
constexpr int EncodingLetters = 22;

QLabel *areaLabel(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QString sampleOf(const exchange::SourceTable &source)
{
    QStringList lines;
    for (const exchange::SourceRow &row : source.rows) {
        if (lines.size() == SampleLines)
            break;
        if (!row.isBlank())
            lines.append(row.cells.join(QStringLiteral(" | ")).simplified().left(SampleLetters));
    }
    return lines.join(u'\n');
}

QString encodingText(const QString &encoding)
{
    return encoding == QLatin1StringView("cp1252") ? QStringLiteral("Windows-1252") : encoding.toUpper();
}

} // namespace

ImportDialog::ImportDialog(ListKind kind, workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_kind(kind), m_model(new models::ImportPreviewModel(this)),
      m_pathEdit(new QLineEdit), m_encoding(new QComboBox), m_sample(new QLabel), m_columns(new ColumnMapping),
      m_columnsLabel(areaLabel(tr("Columns"))), m_outcomes(new ChoiceChips(tr("Becomes"))), m_view(new SnapshotView),
      m_decide(new QPushButton), m_summary(new QLabel), m_progress(new QProgressBar), m_import(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(kind == ListKind::Register ? tr("Import the register of municipalities") : tr("Import participants"));
    auto *columns = new QWidget;
    auto *columnsLayout = new QVBoxLayout(columns);
    columnsLayout->setContentsMargins(0, 8, 0, 0);
    columnsLayout->addWidget(m_columnsLabel);
    columnsLayout->addWidget(m_columns, 1);
    columns->setVisible(kind == ListKind::Participants);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(columns);
    splitter->addWidget(makeRows());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeSource());
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFooter());
    resizeWithinScreen(*this, {1080, 760});
    connect(m_columns, &ColumnMapping::chosenChanged, this, &ImportDialog::plan);
    connect(&document, &workspace::Document::changed, this, &ImportDialog::plan);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    showCounts();
    updateState();
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

QWidget *ImportDialog::makeSource()
{
    m_pathEdit->setObjectName(QStringLiteral("pathLineEdit"));
    m_pathEdit->setReadOnly(true);
    m_pathEdit->setPlaceholderText(tr("No list is chosen"));
    auto *browseButton = new QPushButton(icon(QStringLiteral("document-open")), tr("&Choose…"));
    browseButton->setObjectName(QStringLiteral("browsePushButton"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ImportDialog::browse);
    m_encoding->setObjectName(QStringLiteral("encodingComboBox"));
    m_encoding->setMinimumContentsLength(EncodingLetters);
    m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_encoding->addItem(tr("Recognise"), QString());
    m_encoding->addItem(QStringLiteral("UTF-8"), QStringLiteral("utf-8"));
    m_encoding->addItem(QStringLiteral("Windows-1252"), QStringLiteral("cp1252"));
    m_encoding->addItem(QStringLiteral("UTF-16"), QStringLiteral("utf-16"));
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ImportDialog::plan);
    m_sample->setObjectName(QStringLiteral("sampleLabel"));
    m_sample->setTextFormat(Qt::PlainText);
    m_sample->setForegroundRole(QPalette::PlaceholderText);
    m_sample->setMinimumWidth(1);
    auto *file = new QHBoxLayout;
    file->addWidget(m_pathEdit, 1);
    file->addWidget(browseButton);
    file->addWidget(m_encoding);
    m_encoding->setAccessibleName(tr("Encoding of the list"));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&List"));
    label->setBuddy(m_pathEdit);
    form->addRow(label, file);
    form->addRow(tr("Reads as"), m_sample);
    auto *source = new QWidget;
    source->setLayout(form);
    return source;
}

QWidget *ImportDialog::makeRows()
{
    m_view->setObjectName(QStringLiteral("importTableView"));
    m_view->setAccessibleName(tr("What each row becomes"));
    m_view->setModel(m_model);
    m_view->horizontalHeader()->setSortIndicator(models::ImportPreviewModel::NumberColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view, &SnapshotView::selectionSettled, this, &ImportDialog::updateState);
    connect(m_outcomes, &ChoiceChips::chosenChanged, this, [this] {
        QSet<RowOutcome> outcomes;
        for (const QVariant &value : m_outcomes->chosen())
            outcomes.insert(static_cast<RowOutcome>(value.toInt()));
        m_model->setOutcomes(outcomes);
    });
    setupDecisions(m_decide);
    auto *head = new QHBoxLayout;
    head->addWidget(areaLabel(tr("Rows")));
    head->addSpacing(12);
    head->addWidget(m_outcomes);
    head->addStretch(1);
    head->addWidget(m_decide);
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    return rows;
}

void ImportDialog::setupDecisions(QPushButton *button)
{
    button->setObjectName(QStringLiteral("decidePushButton"));
    button->setText(tr("Decide"));
    button->setToolTip(tr("What becomes of the chosen rows"));
    button->setAutoDefault(false);
    button->setVisible(m_kind == ListKind::Participants);
    auto *menu = new QMenu(button);
    const auto add = [this, menu](const QString &text, RowDecision::Action action) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, action] { decide(action); });
    };
    add(tr("As Proposed"), RowDecision::Action::AsProposed);
    add(tr("Add as a New Person"), RowDecision::Action::Add);
    add(tr("Update the Person Found"), RowDecision::Action::Update);
    add(tr("Leave Out"), RowDecision::Action::Skip);
    button->setMenu(menu);
    m_view->addActions(menu->actions());
    m_view->setContextMenuPolicy(m_kind == ListKind::Participants ? Qt::ActionsContextMenu : Qt::NoContextMenu);
}

QWidget *ImportDialog::makeFooter()
{
    m_summary->setObjectName(QStringLiteral("summaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("importProgressBar"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    m_progress->setFixedWidth(120);
    m_import->setObjectName(QStringLiteral("importPushButton"));
    m_import->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelPushButton"));
    cancel->setAutoDefault(false);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *footer = new QWidget;
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_import);
    layout->addWidget(cancel);
    return footer;
}

void ImportDialog::browse()
{
    FileRequest request;
    request.title = windowTitle();
    request.filter = tr("Lists (*.csv *.txt *.tsv);;All files (*)");
    m_context.prompter.askOpenFile(this, request, [this](const QString &path) { readFile(path); });
}

void ImportDialog::readFile(const QString &path)
{
    m_path = path;
    m_pathEdit->setText(QFileInfo(path).fileName());
    m_pathEdit->setToolTip(plainToolTip(path));
    m_decisions.clear();
    m_columns->clear();
    plan();
}

workspace::ListImportOptions ImportDialog::options() const
{
    workspace::ListImportOptions options;
    options.kind = m_kind;
    options.encoding = m_encoding->currentData().toString();
    options.fieldOfHeading = m_columns->chosenFields();
    options.decisions = m_decisions;
    return options;
}

void ImportDialog::plan()
{
    if (m_path.isEmpty() || !m_document)
        return;
    m_ready = false;
    m_again = m_job != nullptr;
    if (m_job) {
        updateState();
        return;
    }
    const domain::RecordInfo &info = m_kind == ListKind::Register ? domain::recordInfo<domain::Municipality>() : domain::recordInfo<domain::Participant>();
    m_job = m_context.jobs.start(
        tr("Reading the list"), this,
        [programme = m_document->programme(), path = m_path, wanted = options(), &info](workspace::JobControl &) -> base::Result<Plan> {
            auto import = workspace::planImport(programme, {path}, wanted);
            if (!import)
                return import.failure();
            models::ImportPreviewTable table = models::importPreviewTable(programme, info, import->preview, wanted.decisions);
            return Plan{std::move(*import), std::move(table)};
        },
        [this](const base::Result<Plan> &result) { take(result); });
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
        m_model->setTable({});
        m_preview = {};
        m_changeSet = {};
        m_sample->clear();
        showCounts();
        updateState();
        m_summary->setText(plan.error().message);
        return;
    }
    m_ready = true;
    m_preview = plan->import.preview;
    m_changeSet = plan->import.changeSet;
    m_sample->setText(sampleOf(plan->import.source));
    m_encoding->setItemText(0, tr("Recognised: %1").arg(encodingText(plan->import.source.encoding)));
    m_columns->setColumns(m_preview);
    const int columnsBefore = m_model->columnCount();
    m_model->setTable(plan->table);
    if (m_model->columnCount() != columnsBefore) {
        QList<int> letters{9, 18};
        for (int column = models::ImportPreviewModel::FieldColumns; column < m_model->columnCount(); ++column)
            letters.append(column == m_model->reasonsColumn() ? 40 : 20);
        m_view->setColumnLetters(letters, false);
        // What somebody has to know stands before the values.
        QHeaderView *header = m_view->horizontalHeader();
        header->moveSection(header->visualIndex(m_model->reasonsColumn()), models::ImportPreviewModel::FieldColumns);
    }
    showCounts();
    updateState();
}

void ImportDialog::showCounts()
{
    QList<Choice> choices;
    for (int i = 0; i < exchange::rowOutcomeCount; ++i) {
        const auto outcome = static_cast<RowOutcome>(i);
        if (const int count = m_preview.count(outcome); count > 0)
            choices.append({tr("%1 %2", "number of rows, what becomes of them: 12 new").arg(QLocale().toString(count), models::ImportPreviewModel::word(outcome)), i,
                            icon(models::ImportPreviewModel::iconName(outcome))});
    }
    m_outcomes->setChoices(choices);
}

void ImportDialog::decide(RowDecision::Action action)
{
    for (const int row : m_view->selectedRows()) {
        const int number = m_model->rowAt(row).number;
        if (action == RowDecision::Action::AsProposed)
            m_decisions.remove(number);
        else
            m_decisions.insert(number, RowDecision{action, {}, {}});
    }
    plan();
}

void ImportDialog::updateState()
{
    const int count = int(m_changeSet.size());
    m_progress->setVisible(m_job != nullptr);
    m_import->setEnabled(m_ready && count > 0);
    m_import->setText(m_ready ? tr("Import %n rows", nullptr, count) : tr("Import"));
    m_decide->setEnabled(m_ready && !m_view->selectedRows().isEmpty());
    if (m_path.isEmpty())
        m_summary->setText(tr("Choose a list. Nothing is changed before you press Import."));
    else if (m_job)
        m_summary->setText(tr("Reading the list…"));
    else if (m_ready && count == 0)
        m_summary->setText(tr("There is nothing to import: everything is there already or has to be decided."));
    else if (m_ready && m_preview.count(RowOutcome::Conflict) > 0)
        m_summary->setText(tr("%n rows are to be decided; undecided ones are left out.", nullptr, m_preview.count(RowOutcome::Conflict)));
    else if (m_ready)
        m_summary->setText(tr("The import is one change and can be undone."));
}

void ImportDialog::import()
{
    if (!m_ready || !m_document)
        return;
    // The change that this import makes is none to read the list again for.
    disconnect(m_document, &workspace::Document::changed, this, &ImportDialog::plan);
    m_context.settings.setLastFolder(QFileInfo(m_path).path());
    if (applyOrTell(*m_document, m_context.prompter, this, m_changeSet)) {
        accept();
        return;
    }
    connect(m_document, &workspace::Document::changed, this, &ImportDialog::plan);
}

} // namespace gui
