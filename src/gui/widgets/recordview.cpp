#include "gui/widgets/recordview.h"

#include "gui/delegates/recorddelegate.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace gui {

namespace {

/// More selected rows than this are not carried over a reset: nobody picked them one by one.
constexpr qsizetype MostKept = 20000;

} // namespace

std::pair<QString, QList<qint64>> rowsIn(const QMimeData *data)
{
    const QList<QByteArray> lines = data->data(models::recordMimeType()).split('\n');
    QList<qint64> ids;
    for (qsizetype i = 1; i < lines.size(); ++i)
        ids.append(lines[i].toLongLong());
    return {QString::fromUtf8(lines.value(0)), ids};
}

RecordView::RecordView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(40);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordView::showHeaderMenu);
    connect(header, &QHeaderView::sectionResized, this, &RecordView::columnsChanged);
    connect(header, &QHeaderView::sectionMoved, this, &RecordView::columnsChanged);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            Q_EMIT activatedRow();
    });
    applyRowHeight();
}

void RecordView::applyRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
}

void RecordView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyRowHeight();
}

void RecordView::setRecordModel(models::RecordModel *model)
{
    m_model = model;
    setModel(model);
    setAccessibleName(model->info().heading());
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RecordView::keepSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordView::restoreSelection);
    horizontalHeader()->setSortIndicator(model->sortColumn(), model->sortDirection());
    setSortingEnabled(true);
    resetColumns();
}

// Columns

int RecordView::defaultWidth(int column) const
{
    const models::Column &definition = m_model->columns()[size_t(column)];
    const int letter = fontMetrics().averageCharWidth();
    int letters = 16;
    if (definition.wide)
        letters = 44;
    else if (!definition.field)
        letters = definition.alignment.testFlag(Qt::AlignRight) ? 10 : definition.name == QLatin1StringView("time") ? 36 : 24;
    else if (definition.field->kind == domain::FieldKind::Integer || definition.field->kind == domain::FieldKind::Date
             || definition.field->kind == domain::FieldKind::Boolean)
        letters = 10;
    else if (definition.name == QLatin1StringView("email") || definition.name == QLatin1StringView("name")
             || definition.name == QLatin1StringView("title"))
        letters = 28;
    else if (definition.field->targetTable)
        letters = QLatin1StringView(definition.field->targetTable) == QLatin1StringView("role") ? 27 : 22;
    const int heading = horizontalHeader()->fontMetrics().horizontalAdvance(definition.heading) + 44;
    return std::max(letters * letter + 12, heading);
}

void RecordView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, m_model->columns()[size_t(column)].hidden);
        setColumnWidth(column, defaultWidth(column));
    }
}

QList<int> RecordView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<models::ColumnLayout> RecordView::columnLayout() const
{
    QList<models::ColumnLayout> layout;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        const bool hidden = isColumnHidden(column);
        layout.append({m_model->columns()[size_t(column)].name, hidden ? defaultWidth(column) : columnWidth(column), hidden});
    }
    return layout;
}

void RecordView::setColumnLayout(const QList<models::ColumnLayout> &layout)
{
    QHeaderView *header = horizontalHeader();
    int visual = 0;
    for (const models::ColumnLayout &entry : layout) {
        const int column = m_model->columnOf(entry.name);
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), visual++);
        setColumnHidden(column, entry.hidden);
        if (entry.width > 0)
            setColumnWidth(column, entry.width);
    }
}

void RecordView::setColumnShown(int column, bool shown)
{
    setColumnHidden(column, !shown);
    if (shown && columnWidth(column) < horizontalHeader()->minimumSectionSize())
        setColumnWidth(column, defaultWidth(column));
    Q_EMIT columnsChanged();
}

void RecordView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<int> shown = shownColumns();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = menu->addAction(m_model->columns()[size_t(column)].heading);
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown.size() > 1 || !shown.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Usual columns")), &QAction::triggered, this, [this] {
        resetColumns();
        Q_EMIT columnsChanged();
    });
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

// Selection

QList<int> RecordView::selectedRows() const
{
    std::vector<std::pair<int, int>> ranges;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    QList<int> rows;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            rows.append(row);
        next = std::max(next, bottom + 1);
    }
    return rows;
}

QList<qint64> RecordView::selectedIds() const
{
    QList<qint64> ids;
    const QList<int> rows = selectedRows();
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.append(m_model->idAt(row));
    return ids;
}

void RecordView::selectIds(const QList<qint64> &ids)
{
    std::vector<int> rows;
    for (const qint64 id : ids) {
        if (const int row = m_model->rowOf(id); row >= 0)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i;
        while (end + 1 < rows.size() && rows[end + 1] == rows[end] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_model->index(rows[i], 0), m_model->index(rows[end], m_model->columnCount() - 1)));
        i = end + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void RecordView::selectCell(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool RecordView::reveal(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return false;
    const QList<int> columns = shownColumns();
    const int column = currentIndex().isValid() && !isColumnHidden(currentIndex().column()) ? currentIndex().column() : columns.value(0);
    selectCell(m_model->index(row, column));
    scrollTo(currentIndex());
    return true;
}

void RecordView::keepSelection()
{
    m_restoring = true;
    m_keptCurrent = m_model->idAt(currentIndex().row());
    m_keptColumn = std::max(0, currentIndex().column());
    m_keptIds = selectionModel()->selection().isEmpty() ? QList<qint64>() : selectedIds();
    if (m_keptIds.size() > MostKept)
        m_keptIds.clear();
}

void RecordView::restoreSelection()
{
    const int row = m_model->rowOf(m_keptCurrent);
    if (row >= 0) {
        selectionModel()->setCurrentIndex(m_model->index(row, m_keptColumn), QItemSelectionModel::NoUpdate);
        scrollTo(currentIndex());
    }
    if (!m_keptIds.isEmpty())
        selectIds(m_keptIds);
    m_restoring = false;
    if (selectedIds() != m_keptIds)
        Q_EMIT selectionSettled();
}

void RecordView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT selectionSettled();
}

// Keyboard and dropping

void RecordView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != QAbstractItemView::EditingState) {
        Q_EMIT activatedRow();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        selectCell(currentIndex().siblingAtColumn(shownColumns().value(0)));
        return;
    }
    // A blank starts no editing: it selects, as everywhere.
    if (event->key() == Qt::Key_Space && state() != QAbstractItemView::EditingState) {
        if (currentIndex().isValid())
            selectionModel()->select(currentIndex(), selectionCommand(currentIndex(), event) | QItemSelectionModel::Rows);
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_acceptedTable.isEmpty() && rowsIn(event->mimeData()).first == m_acceptedTable)
        event->acceptProposedAction();
}

void RecordView::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_acceptedTable.isEmpty() || rowsIn(event->mimeData()).first != m_acceptedTable)
        return;
    const QModelIndex index = indexAt(event->position().toPoint());
    event->setAccepted(index.isValid());
    if (index.isValid())
        selectRow(index.row());
}

void RecordView::dropEvent(QDropEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const auto [table, ids] = rowsIn(event->mimeData());
    if (!index.isValid() || table != m_acceptedTable || ids.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT rowsDropped(table, ids, m_model->idAt(index.row()));
}

} // namespace gui
