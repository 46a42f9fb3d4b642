#include "gui/widgets/gridview.h"

#include "models/tabletext.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <numeric>

namespace gui {

GridView::GridView(int columnLetters, QWidget *parent) : QTableView(parent), m_columnLetters(columnLetters)
{
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(true);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
}

void GridView::applySizes()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setDefaultSectionSize(m_columnLetters * fontMetrics().averageCharWidth() + 12);
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applySizes();
}

void GridView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    applySizes();
}

QModelIndexList GridView::chosenCells() const
{
    const QModelIndexList selected = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (!selected.isEmpty() || !currentIndex().isValid())
        return selected;
    return {currentIndex()};
}

void GridView::copySelection() const
{
    QList<int> columns(model()->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    const QModelIndexList cells = chosenCells();
    if (!cells.isEmpty())
        QApplication::clipboard()->setMimeData(models::copyCells(*model(), cells, columns, false).release());
}

void GridView::enter()
{
    setFocus(Qt::OtherFocusReason);
    const int column = std::max(0, currentIndex().column());
    for (int row = std::max(0, currentIndex().row()); row < model()->rowCount(); ++row) {
        const QModelIndex cell = model()->index(row, column);
        if (cell.flags().testFlag(Qt::ItemIsEditable)) {
            setCurrentIndex(cell);
            return;
        }
    }
    if (!currentIndex().isValid() && model()->rowCount() > 0 && model()->columnCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

bool GridView::isPlainText(const QKeyEvent &event)
{
    const bool plain = (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    return plain && event.text().size() == 1 && event.text()[0].isPrint();
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    else
        QTableView::keyPressEvent(event);
}

void GridView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionSettled();
}

} // namespace gui
