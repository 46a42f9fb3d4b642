#include "gui/widgets/snapshotview.h"

#include "gui/delegates/recorddelegate.h"
#include "models/tabletext.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <numeric>

namespace gui {

SnapshotView::SnapshotView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new RecordDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT activatedRow(index.row()); });
    applyRowHeight();
}

void SnapshotView::setColumnLetters(const QList<int> &letters, bool stretch)
{
    for (int column = 0; column < letters.size(); ++column)
        setColumnWidth(column, letters[column] * fontMetrics().averageCharWidth() + 12);
    horizontalHeader()->setStretchLastSection(stretch);
}

QList<int> SnapshotView::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void SnapshotView::selectOnly(int row)
{
    const QModelIndex index = model()->index(row, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void SnapshotView::copySelection() const
{
    QList<int> rows = selectedRows();
    if (rows.isEmpty()) {
        rows.resize(model()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        if (!isColumnHidden(horizontalHeader()->logicalIndex(visual)))
            columns.append(horizontalHeader()->logicalIndex(visual));
    }
    QModelIndexList cells;
    for (const int row : std::as_const(rows)) {
        for (const int column : std::as_const(columns))
            cells.append(model()->index(row, column));
    }
    QApplication::clipboard()->setMimeData(models::copyCells(*model(), cells, columns, true).release());
}

void SnapshotView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activatedRow(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void SnapshotView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionSettled();
}

void SnapshotView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Whoever comes by keyboard works on the row that the frame is on.
    const bool byKeyboard = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (byKeyboard && selectionModel() && !selectionModel()->hasSelection() && currentIndex().isValid())
        selectRow(currentIndex().row());
}

void SnapshotView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyRowHeight();
}

void SnapshotView::applyRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
}

} // namespace gui
