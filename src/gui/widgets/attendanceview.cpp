#include "gui/widgets/attendanceview.h"

#include "gui/delegates/attendancedelegate.h"
#include "gui/widgets/attendanceheader.h"
#include "models/attendancemodel.h"
#include "models/tabletext.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>

#include <numeric>

namespace gui {

AttendanceView::AttendanceView(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("attendanceTableView"));
    setAccessibleName(tr("Attendance"));
    setItemDelegate(new AttendanceDelegate(this));
    setHorizontalHeader(new AttendanceHeader(Qt::Horizontal, this));
    setVerticalHeader(new AttendanceHeader(Qt::Vertical, this));
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    setShowGrid(true);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applySizes();
}

void AttendanceView::applySizes()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setDefaultSectionSize(15 * fontMetrics().averageCharWidth() + 12);
}

void AttendanceView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applySizes();
}

void AttendanceView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    applySizes();
}

QModelIndexList AttendanceView::chosenCells() const
{
    const QModelIndexList selected = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (!selected.isEmpty() || !currentIndex().isValid())
        return selected;
    return {currentIndex()};
}

void AttendanceView::copySelection() const
{
    QList<int> columns(model()->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    const QModelIndexList cells = chosenCells();
    if (!cells.isEmpty())
        QApplication::clipboard()->setMimeData(models::copyCells(*model(), cells, columns, false).release());
}

void AttendanceView::enter()
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

void AttendanceView::goToNextPerson()
{
    for (int row = currentIndex().row() + 1; row < model()->rowCount(); ++row) {
        const QModelIndex cell = model()->index(row, currentIndex().column());
        if (cell.flags().testFlag(Qt::ItemIsEditable)) {
            setCurrentIndex(cell);
            return;
        }
    }
}

void AttendanceView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return;
    }
    const QString text = event->text();
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && text.size() == 1 && text[0].isDigit()) {
        edit(currentIndex(), QAbstractItemView::AnyKeyPressed, event);
        return;
    }
    const bool isLetter = plain && text.size() == 1 && text[0].isLetter();
    const bool isCapital = isLetter && text[0].isUpper() && event->modifiers().testFlag(Qt::ShiftModifier);
    const auto attendance = isLetter && !isCapital ? models::AttendanceModel::attendanceFromText(text) : std::nullopt;
    if (!attendance) {
        if (isLetter || (plain && text == u'/'))
            Q_EMIT jumpRequested(isLetter ? text.toLower() : QString());
        else if (plain && text.size() == 1 && text[0].isPrint() && !text[0].isSpace())
            event->ignore(); // Other signs mean nothing here.
        else
            QTableView::keyPressEvent(event);
        return;
    }
    const bool single = chosenCells().size() <= 1;
    Q_EMIT recordRequested(*attendance);
    if (single)
        goToNextPerson();
}

void AttendanceView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionSettled();
}

} // namespace gui
