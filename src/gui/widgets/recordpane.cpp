#include "gui/widgets/recordpane.h"

#include "gui/applychange.h"
#include "gui/dialogs/exporttabledialog.h"
#include "gui/dialogs/recorddialog.h"
#include "gui/prompter.h"
#include "gui/theme/icons.h"
#include "gui/widgets/filterbar.h"
#include "gui/widgets/recordview.h"
#include "models/tabletext.h"
#include "workspace/document.h"
#include "workspace/settings.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

namespace {

/// A pasted block with more wrong cells than this lists the first ones.
constexpr int MostListed = 10;

} // namespace

RecordPane::RecordPane(const domain::RecordInfo &info, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_info(info), m_context(context), m_model(new models::RecordModel(info, this)), m_view(new RecordView),
      m_filterBar(new FilterBar(m_model)), m_stack(new QStackedWidget), m_emptyLabel(new QLabel), m_emptyButton(new QPushButton),
      m_viewMenu(new QMenu(this))
{
    m_view->setObjectName(QStringLiteral("%1TableView").arg(QString(info.plural)));
    m_view->setRecordModel(m_model);
    setFocusProxy(m_view);
    setupActions();
    setupViewMenu();
    setupLayout();
    connect(m_view, &RecordView::selectionSettled, this, &RecordPane::selectionSettled);
    connect(m_view, &RecordView::selectionSettled, this, &RecordPane::updateActions);
    connect(m_view, &RecordView::activatedRow, this, &RecordPane::activatedRow);
    connect(m_view, &RecordView::columnsChanged, this, &RecordPane::saveColumns);
    connect(m_filterBar, &FilterBar::leftDownwards, this, [this] {
        focusProxy()->setFocus();
        if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
            m_view->selectCell(m_model->index(0, m_view->shownColumns().value(0)));
    });
    connect(m_model, &models::RecordModel::countsChanged, this, &RecordPane::updateEmptyHint);
    connect(m_model, &models::RecordModel::countsChanged, this, &RecordPane::updateActions);
    connect(m_model, &models::RecordModel::refused, this, [this](const QModelIndex &, const base::Error &error) {
        m_context.prompter.tell(this, error);
    });
    m_arranging = true;
    m_view->setColumnLayout(models::ViewDefinition::fromJson(m_context.settings.columns(m_info.table)).columns);
    m_arranging = false;
}

void RecordPane::setupActions()
{
    const auto make = [this](const QString &text, const char *iconName, const QKeySequence &shortcut) {
        auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_view->addAction(action);
        m_actions.append(action);
        return action;
    };
    m_add = make(tr("&Add…"), "list-add", QKeySequence(Qt::Key_Insert));
    m_duplicate = make(tr("&Duplicate"), "edit-duplicate", QKeySequence(Qt::CTRL | Qt::Key_D));
    m_remove = make(tr("&Remove"), "edit-delete", QKeySequence::Delete);
    m_copy = make(tr("&Copy"), "edit-copy", QKeySequence::Copy);
    m_paste = make(tr("&Paste"), "edit-paste", QKeySequence::Paste);
    m_export = make(tr("E&xport Table…"), "document-export", {});
    m_export->setObjectName(QStringLiteral("exportTableAction"));
    for (QAction *action : std::as_const(m_actions))
        action->setShortcutContext(Qt::WidgetShortcut);
    connect(m_export, &QAction::triggered, this, &RecordPane::exportRows);
    connect(m_add, &QAction::triggered, this, &RecordPane::addRow);
    connect(m_duplicate, &QAction::triggered, this, &RecordPane::duplicateRows);
    connect(m_remove, &QAction::triggered, this, &RecordPane::removeRows);
    connect(m_copy, &QAction::triggered, this, &RecordPane::copy);
    connect(m_paste, &QAction::triggered, this, &RecordPane::paste);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RecordPane::setupViewMenu()
{
    auto *columns = new QToolButton;
    columns->setObjectName(QStringLiteral("viewToolButton"));
    columns->setIcon(icon(QStringLiteral("view-choose")));
    columns->setAccessibleName(tr("Columns and saved views"));
    columns->setToolTip(columns->accessibleName());
    columns->setAutoRaise(true);
    columns->setFocusPolicy(Qt::StrongFocus);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_viewMenu);
    auto *add = new QToolButton;
    add->setObjectName(QStringLiteral("addToolButton"));
    add->setDefaultAction(m_add);
    add->setText(tr("Add…"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setFocusPolicy(Qt::StrongFocus);
    m_filterBar->buttons()->addWidget(columns);
    m_filterBar->buttons()->addWidget(add);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &RecordPane::fillViewMenu);
}

void RecordPane::setupLayout()
{
    auto *empty = new QWidget;
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setSpacing(12);
    m_emptyLabel->setAlignment(Qt::AlignCenter);
    m_emptyLabel->setWordWrap(true);
    m_emptyLabel->setTextFormat(Qt::PlainText);
    m_emptyLabel->setForegroundRole(QPalette::PlaceholderText);
    m_emptyButton->setObjectName(QStringLiteral("emptyPushButton"));
    emptyLayout->addStretch(2);
    emptyLayout->addWidget(m_emptyLabel);
    emptyLayout->addWidget(m_emptyButton, 0, Qt::AlignCenter);
    emptyLayout->addStretch(3);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_model->total() > 0)
            m_filterBar->clear();
        else if (m_hint.action)
            m_hint.action();
        else
            addRow();
    });
    auto *table = new QWidget;
    table->setAutoFillBackground(true);
    table->setBackgroundRole(QPalette::Base);
    auto *tableLayout = new QVBoxLayout(table);
    tableLayout->setContentsMargins(6, 0, 0, 0); // cells begin below the filter's edge
    tableLayout->addWidget(m_view);
    m_stack->addWidget(table);
    m_stack->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_filterBar->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_stack, 1);
}

void RecordPane::setEmptyHint(EmptyHint hint)
{
    m_hint = std::move(hint);
    updateEmptyHint();
}

void RecordPane::setDocument(workspace::Document *document)
{
    m_document = document;
    m_filterBar->clear();
    m_model->setDocument(document);
    if (m_model->rowCount() > 0)
        m_view->selectCell(m_model->index(0, m_view->shownColumns().value(0)));
    updateActions();
    updateEmptyHint();
}

QList<qint64> RecordPane::selectedIds() const
{
    return m_view->selectedIds();
}

bool RecordPane::reveal(qint64 id)
{
    if (!m_model->contains(id))
        return false;
    if (m_model->rowOf(id) < 0)
        m_filterBar->clear();
    const bool isShown = m_view->reveal(id);
    if (isShown)
        Q_EMIT revealed(id);
    return isShown;
}

void RecordPane::addAlternative(QWidget *widget, const QList<QWidget *> &keys)
{
    m_alternatives.insert(widget, keys);
    for (QWidget *part : keys)
        part->addActions(m_actions);
    m_stack->addWidget(widget);
}

void RecordPane::showAlternative(QWidget *widget)
{
    const bool hadFocus = focusProxy()->hasFocus();
    m_alternative = widget;
    setFocusProxy(widget ? m_alternatives.value(widget).first() : m_view);
    updateEmptyHint();
    updateActions();
    if (hadFocus)
        focusProxy()->setFocus();
}

QAction *RecordPane::addRowAction(const QString &text, const QString &iconName, const QKeySequence &shortcut, RowActionNeeds needs)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->insertAction(m_copy, action);
    for (const QList<QWidget *> &keys : std::as_const(m_alternatives)) {
        for (QWidget *part : keys)
            part->insertAction(m_copy, action);
    }
    m_actions.insert(m_actions.indexOf(m_copy), action);
    m_ownRowActions.insert(action, needs);
    updateActions();
    return action;
}

void RecordPane::updateActions()
{
    const bool writable = m_document && !m_document->isReadOnly();
    const bool selected = m_view->selectionModel()->hasSelection();
    m_add->setEnabled(writable);
    m_paste->setEnabled(writable && selected && showsTable());
    m_copy->setEnabled(selected);
    m_export->setEnabled(m_model->rowCount() > 0);
    for (QAction *action : {m_duplicate, m_remove})
        action->setEnabled(writable && selected);
    for (const auto &[action, needs] : std::as_const(m_ownRowActions).asKeyValueRange()) {
        switch (needs) {
        case RowActionNeeds::WritableSelection: action->setEnabled(writable && selected); break;
        case RowActionNeeds::Selection: action->setEnabled(selected); break;
        case RowActionNeeds::ShownRows: action->setEnabled(m_model->rowCount() > 0); break;
        }
    }
}

void RecordPane::updateEmptyHint()
{
    const bool isEmpty = m_model->rowCount() == 0 && showsTable();
    if (m_alternative)
        m_stack->setCurrentWidget(m_alternative);
    else
        m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    const bool filtered = m_model->total() > 0;
    m_emptyLabel->setText(filtered ? tr("Nothing fits the filter.") : m_hint.sentence);
    m_emptyButton->setText(filtered ? tr("Show all") : m_hint.button);
    m_emptyButton->setEnabled(filtered || (m_document && !m_document->isReadOnly()));
    m_emptyButton->setVisible(!m_emptyButton->text().isEmpty());
}

// Rows

/// What chips ask for is what a new row is given, so that it shows up.
domain::FieldValues RecordPane::presetValues() const
{
    domain::FieldValues values = m_preset ? m_preset() : domain::FieldValues();
    const QList<models::Chip> chips = m_model->chips();
    for (const models::Chip &chip : chips) {
        const int column = m_model->columnOf(chip.column);
        const domain::FieldInfo *field = column < 0 ? nullptr : m_model->columns()[size_t(column)].field;
        if (field && field->kind != domain::FieldKind::References && chip.value.isValid())
            values.append({chip.column, chip.value});
    }
    return values;
}

void RecordPane::addRow()
{
    if (!m_document || m_document->isReadOnly())
        return;
    auto *dialog = new RecordDialog(m_info, *m_document, presetValues(), this);
    connect(dialog, &RecordDialog::added, this, &RecordPane::reveal);
    dialog->open();
}

void RecordPane::duplicateRows()
{
    const auto change = domain::duplicateRecords(m_document->programme(), m_info.table, selectedIds());
    if (applyOrTell(*m_document, m_context.prompter, this, change))
        m_view->selectIds(domain::addedIds(*change, m_info.table));
}

void RecordPane::removeRows()
{
    const int row = m_view->currentIndex().row();
    const int column = m_view->currentIndex().column();
    if (!applyOrTell(*m_document, m_context.prompter, this, domain::removeRecords(m_document->programme(), m_info.table, selectedIds())))
        return;
    if (!showsTable())
        m_view->selectionModel()->clear(); // the row below is no neighbour elsewhere
    else if (m_model->rowCount() > 0 && row >= 0)
        m_view->selectCell(m_model->index(std::min(row, m_model->rowCount() - 1), column));
    Q_EMIT statusText(tr("Removed. Undo brings it back."));
}

void RecordPane::copy()
{
    // One row alone: the cell the frame is on, as in a spreadsheet. Several: the rows, with headings.
    const bool single = showsTable() && m_view->selectedRows().size() == 1;
    const QModelIndexList indexes = single ? QModelIndexList{m_view->currentIndex()} : m_view->selectionModel()->selectedIndexes();
    std::unique_ptr<QMimeData> cells = models::copyCells(*m_model, indexes, m_view->shownColumns(), !single);
    QGuiApplication::clipboard()->setMimeData(cells.release());
    Q_EMIT statusText(single ? tr("The cell was copied.") : tr("%n rows copied.", nullptr, int(m_view->selectedRows().size())));
}

void RecordPane::paste()
{
    const models::Cells cells = models::parseCells(QGuiApplication::clipboard()->text());
    QList<int> columns = m_view->shownColumns();
    columns = columns.mid(std::max(qsizetype(0), columns.indexOf(m_view->currentIndex().column())));
    const models::PastePlan plan = models::planPaste(*m_model, m_view->selectedRows(), columns, cells);
    const bool isWhole = plan.problems.isEmpty() && plan.surplusRows == 0 && plan.surplusColumns <= 0;
    if (isWhole && !renamesSeveral(plan)) {
        applyEdits(plan.edits);
        return;
    }
    QStringList lines;
    if (renamesSeveral(plan))
        lines.append(tr("The names of %n people would be written over.", nullptr, plan.affectedRows));
    for (const models::CellProblem &problem : plan.problems.mid(0, MostListed))
        lines.append(tr("Row %1, %2: %3").arg(QString::number(problem.row + 1), problem.column, problem.message));
    if (plan.problems.size() > MostListed)
        lines.append(tr("and %n more", nullptr, int(plan.problems.size()) - MostListed));
    if (plan.surplusRows > 0)
        lines.append(tr("%n rows are too many: there are no rows below. Import them as a list.", nullptr, plan.surplusRows));
    if (plan.surplusColumns > 0)
        lines.append(tr("%n columns are too many.", nullptr, plan.surplusColumns));
    if (plan.edits.isEmpty()) {
        m_context.prompter.tell(this, tr("Nothing was pasted"), lines.join(u'\n'));
        return;
    }
    const Question question = isWhole
        ? Question{tr("Write over people"), lines.join(u'\n'), {}, tr("Write over %n rows", nullptr, plan.affectedRows)}
        : Question{tr("Some cells cannot be pasted"), lines.join(u'\n'), {}, tr("Paste the others")};
    m_context.prompter.ask(this, question, [this, edits = plan.edits] { applyEdits(edits); });
}

void RecordPane::exportRows()
{
    if (!m_document)
        return;
    const QList<int> shown = m_view->shownColumns();
    QList<int> all = shown;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!shown.contains(column))
            all.append(column);
    }
    const auto &fields = m_info.fields;
    TableToExport table;
    table.title = m_info.heading();
    table.programme = m_document->title();
    table.total = m_model->total();
    table.shown = m_model->rowCount();
    table.selected = int(selectedIds().size());
    table.shownColumns = int(shown.size());
    table.allColumns = int(all.size());
    table.namesPeople = std::any_of(fields.begin(), fields.end(), [](const auto &field) {
        return field.has(domain::Personal) || QLatin1StringView(field.targetTable) == QLatin1StringView("participant");
    });
    table.maker = [this, shown, all](bool onlySelected, bool hiddenColumns) {
        QList<qint64> ids = onlySelected ? selectedIds() : QList<qint64>();
        for (int row = 0; !onlySelected && row < m_model->rowCount(); ++row)
            ids.append(m_model->idAt(row));
        return models::recordSheetMaker(*m_model, ids, hiddenColumns ? all : shown);
    };
    auto *dialog = new ExportTableDialog(std::move(table), m_context, this);
    connect(dialog, &ExportTableDialog::written, this, &RecordPane::statusText);
    connect(m_document.data(), &QObject::destroyed, dialog, &QObject::deleteLater);
    dialog->open();
}

bool RecordPane::renamesSeveral(const models::PastePlan &plan) const
{
    const auto isFamilyName = [](const domain::CellEdit &edit) { return edit.field == QLatin1StringView("family_name"); };
    return std::count_if(plan.edits.begin(), plan.edits.end(), isFamilyName) > 1;
}

void RecordPane::applyEdits(const QList<domain::CellEdit> &edits)
{
    if (!edits.isEmpty() && m_document)
        applyOrTell(*m_document, m_context.prompter, this, domain::editCells(m_document->programme(), m_info.table, edits));
}

// Columns and views

void RecordPane::saveColumns()
{
    if (m_arranging)
        return;
    models::ViewDefinition definition;
    definition.columns = m_view->columnLayout();
    m_context.settings.setColumns(m_info.table, definition.toJson());
}

models::ViewDefinition RecordPane::currentView() const
{
    return {m_model->filter(), m_model->chips(), m_model->columns()[size_t(m_model->sortColumn())].name, m_model->sortDirection(),
            m_view->columnLayout()};
}

void RecordPane::useView(const models::ViewDefinition &definition)
{
    m_view->setColumnLayout(definition.columns);
    m_filterBar->setFilter(definition.filter, definition.chips);
    if (const int column = m_model->columnOf(definition.sortColumn); column >= 0)
        m_view->sortByColumn(column, definition.sortDirection);
}

void RecordPane::fillViewMenu()
{
    m_viewMenu->clear();
    QMenu *columns = m_viewMenu->addMenu(icon(QStringLiteral("view-choose")), tr("Columns"));
    const QList<int> shown = m_view->shownColumns();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = columns->addAction(m_model->columns()[size_t(column)].heading);
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        connect(action, &QAction::toggled, m_view, [this, column](bool on) { m_view->setColumnShown(column, on); });
    }
    connect(m_viewMenu->addAction(tr("Usual columns")), &QAction::triggered, m_view, &RecordView::resetColumns);
    m_viewMenu->addSeparator();
    connect(m_viewMenu->addAction(icon(QStringLiteral("bookmarks")), tr("Save this view…")), &QAction::triggered, this, &RecordPane::saveView);
    if (!m_document)
        return;
    for (const domain::SavedView &view : m_document->programme().table<domain::SavedView>()) {
        if (view.page != m_info.plural)
            continue;
        QMenu *menu = m_viewMenu->addMenu(QString(view.name).replace(u'&', QStringLiteral("&&")));
        connect(menu->addAction(tr("Use")), &QAction::triggered, this, [this, definition = view.definition] {
            useView(models::ViewDefinition::fromJson(definition.toUtf8()));
        });
        connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this, id = view.id.value] {
            applyOrTell(*m_document, m_context.prompter, this, domain::removeRecords(m_document->programme(), "saved_view", {id}));
        });
    }
}

void RecordPane::saveView()
{
    m_context.prompter.askText(this, tr("Save this view"), tr("Name of the view:"), {}, [this](const QString &name) {
        if (!m_document)
            return;
        const domain::FieldValues values{{QStringLiteral("page"), QString(m_info.plural)},
                                         {QStringLiteral("name"), name},
                                         {QStringLiteral("definition"), QString::fromUtf8(currentView().toJson())}};
        applyOrTell(*m_document, m_context.prompter, this, domain::addRecord(m_document->programme(), "saved_view", values));
    });
}

} // namespace gui
