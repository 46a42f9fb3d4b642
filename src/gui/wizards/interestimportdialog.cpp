#include "gui/wizards/interestimportdialog.h"

#include "gui/applychange.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/choicechips.h"
#include "gui/widgets/snapshotview.h"
#include "gui/widgets/windowsize.h"
#include "gui/wizards/outcomechoices.h"
#include "workspace/document.h"
#include "workspace/jobs.h"
#include "workspace/settings.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace gui {

using exchange::RowOutcome;
using models::InterestPreviewModel;

InterestImportDialog::InterestImportDialog(workspace::Document &document, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_document(&document), m_model(new InterestPreviewModel(this)), m_pathEdit(new QLineEdit),
      m_notes(new QLabel), m_outcomes(new ChoiceChips(tr("Becomes"))), m_view(new SnapshotView), m_reason(new QLabel), m_summary(new QLabel),
      m_progress(new QProgressBar), m_import(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("interestImportDialog"));
    setWindowTitle(tr("Import interests"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeSource());
    layout->addWidget(makeRows(), 1);
    layout->addWidget(makeFooter());
    resizeWithinScreen(*this, {960, 600});
    connect(&document, &workspace::Document::changed, this, &InterestImportDialog::plan);
    connect(&document, &QObject::destroyed, this, &QObject::deleteLater);
    showCounts();
    showSelection();
}

void InterestImportDialog::openFor(QWidget *parent, const PageContext &context, workspace::Document &document)
{
    auto *dialog = new InterestImportDialog(document, context, parent);
    dialog->open();
    dialog->browse();
}

QWidget *InterestImportDialog::makeSource()
{
    m_pathEdit->setObjectName(QStringLiteral("pathLineEdit"));
    m_pathEdit->setReadOnly(true);
    m_pathEdit->setPlaceholderText(tr("No list is chosen"));
    auto *choose = new QPushButton(icon(QStringLiteral("document-open")), tr("&Choose…"));
    choose->setObjectName(QStringLiteral("browsePushButton"));
    auto *paste = new QPushButton(icon(QStringLiteral("edit-paste")), tr("&Paste"));
    paste->setObjectName(QStringLiteral("pastePushButton"));
    paste->setToolTip(tr("Read the table that was copied in a spreadsheet or a form"));
    for (QPushButton *button : {choose, paste})
        button->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &InterestImportDialog::browse);
    connect(paste, &QPushButton::clicked, this, &InterestImportDialog::readClipboard);
    m_notes->setObjectName(QStringLiteral("notesLabel"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    auto *file = new QHBoxLayout;
    file->addWidget(m_pathEdit, 1);
    file->addWidget(choose);
    file->addWidget(paste);
    auto *label = new QLabel(tr("&List"));
    label->setBuddy(m_pathEdit);
    auto *source = new QWidget;
    auto *form = new QFormLayout(source);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(label, file);
    form->addRow(m_notes);
    return source;
}

QWidget *InterestImportDialog::makeRows()
{
    m_view->setObjectName(QStringLiteral("interestPreviewTableView"));
    m_view->setAccessibleName(tr("Whose wishes the list holds, and what becomes of them"));
    m_view->setModel(m_model);
    m_view->setColumnLetters({9, 18, 26, 36, 40}, true);
    m_view->horizontalHeader()->setSortIndicator(InterestPreviewModel::NumberColumn, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    connect(m_view, &SnapshotView::selectionSettled, this, &InterestImportDialog::showSelection);
    connect(m_outcomes, &ChoiceChips::chosenChanged, this, [this] {
        m_model->setOutcomes(chosenValues<RowOutcome>(*m_outcomes));
    });
    m_reason->setObjectName(QStringLiteral("reasonLabel"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_outcomes);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_reason);
    return rows;
}

QWidget *InterestImportDialog::makeFooter()
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
    connect(m_import, &QPushButton::clicked, this, &InterestImportDialog::import);
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

void InterestImportDialog::browse()
{
    FileRequest request;
    request.title = windowTitle();
    request.filter = tr("Lists (*.csv *.txt *.tsv *.xlsx *.ods *.xls);;All files (*)");
    m_context.prompter.askOpenFile(this, request, [this](const QString &path) { readFile(path); });
}

void InterestImportDialog::readFile(const QString &path)
{
    read({path}, QFileInfo(path).fileName());
}

void InterestImportDialog::readClipboard()
{
    const QString text = QApplication::clipboard()->text();
    const QString name = tr("Pasted table");
    if (!text.trimmed().isEmpty())
        read({{}, text.toUtf8(), name}, name);
    else
        m_context.prompter.tell(this, windowTitle(), tr("There is no text on the clipboard. Copy the table with its headings first."));
}

void InterestImportDialog::read(const workspace::ListSource &source, const QString &name)
{
    m_source = source;
    m_pathEdit->setText(name);
    m_pathEdit->setToolTip(plainToolTip(source.path));
    plan();
}

void InterestImportDialog::plan()
{
    if (!m_source || !m_document)
        return;
    m_ready = false;
    m_again = m_job != nullptr;
    if (m_job) {
        updateState();
        return;
    }
    workspace::ListImportOptions options;
    options.kind = workspace::ListKind::Interests;
    m_job = m_context.jobs.start(
        tr("Reading the list"), this,
        [programme = m_document->programme(), source = *m_source, options](workspace::JobControl &) -> base::Result<Plan> {
            auto import = workspace::planImport(programme, source, options);
            if (!import)
                return import.failure();
            auto rows = models::interestPreviewRows(programme, import->preview);
            return Plan{std::move(*import), std::move(rows)};
        },
        [this](const base::Result<Plan> &result) { take(result); });
    updateState();
}

void InterestImportDialog::take(const base::Result<Plan> &plan)
{
    m_job = nullptr;
    if (m_again) {
        this->plan();
        return;
    }
    m_ready = plan.has_value();
    m_preview = plan ? plan->import.preview : exchange::ImportPreview();
    m_changeSet = plan ? plan->import.changeSet : domain::ChangeSet();
    m_model->setRows(plan ? plan->rows : QList<models::InterestPreviewRow>());
    showCounts();
    showSelection();
    if (!plan)
        m_summary->setText(plan.error().message);
}

void InterestImportDialog::showCounts()
{
    m_outcomes->setChoices(outcomeChoices(m_preview));
    m_notes->setText(m_preview.notes.join(u'\n'));
    m_notes->setVisible(!m_preview.notes.isEmpty());
}

void InterestImportDialog::showSelection()
{
    const QList<int> rows = m_view->selectedRows();
    m_reason->setText(rows.size() == 1 ? m_model->rowAt(rows.first()).reasons : QString());
    updateState();
}

void InterestImportDialog::updateState()
{
    const int count = m_preview.count(RowOutcome::New) + m_preview.count(RowOutcome::Changed);
    const int rejected = m_preview.count(RowOutcome::Rejected);
    m_progress->setVisible(m_job != nullptr);
    m_import->setEnabled(m_ready && !m_changeSet.isEmpty());
    m_import->setText(m_ready && count > 0 ? tr("Import the wishes of %n people", nullptr, count) : tr("Import"));
    if (!m_source)
        m_summary->setText(tr("Choose a list, or paste a table that you copied. Nothing is changed before you import."));
    else if (m_job)
        m_summary->setText(tr("Reading the list…"));
    else if (m_ready && m_changeSet.isEmpty())
        m_summary->setText(tr("There is nothing to import: everything is there already, or nothing can be used."));
    else if (m_ready && rejected > 0)
        m_summary->setText(tr("%n rows cannot be used; the remarks say why.", nullptr, rejected));
    else if (m_ready)
        m_summary->setText(tr("The import is one change and can be undone."));
}

void InterestImportDialog::import()
{
    if (!m_ready || !m_document)
        return;
    // The change that this makes is none to read the list again for.
    disconnect(m_document, &workspace::Document::changed, this, &InterestImportDialog::plan);
    if (!m_source->path.isEmpty())
        m_context.settings.setLastFolder(QFileInfo(m_source->path).path());
    if (applyOrTell(*m_document, m_context.prompter, this, m_changeSet)) {
        accept();
        return;
    }
    connect(m_document, &workspace::Document::changed, this, &InterestImportDialog::plan);
}

} // namespace gui
