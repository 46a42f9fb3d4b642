#include "gui/widgets/bookletview.h"

#include "gui/delegates/bookletdelegate.h"
#include "models/bookletmodel.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace gui {

namespace {

constexpr int KindLetters = 19;
constexpr int StateLetters = 17;
constexpr int LeastText = 220;

} // namespace

BookletView::BookletView(QWidget *parent) : SnapshotView(parent)
{
    setObjectName(QStringLiteral("bookletTableView"));
    setAccessibleName(tr("Findings by question"));
    setItemDelegate(new BookletDelegate(this));
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 8);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void BookletView::setModel(QAbstractItemModel *model)
{
    SnapshotView::setModel(model);
    arrangeColumns();
}

void BookletView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        Q_EMIT reviewRequested();
        return;
    }
    SnapshotView::keyPressEvent(event);
}

void BookletView::resizeEvent(QResizeEvent *event)
{
    arrangeColumns();
    SnapshotView::resizeEvent(event);
}

/// Text and trainings share what kind and state leave.
void BookletView::arrangeColumns()
{
    if (!model())
        return;
    const int letter = fontMetrics().averageCharWidth();
    const int kind = KindLetters * letter;
    const int state = StateLetters * letter + 20;
    const int rest = std::max(LeastText, viewport()->width() - kind - state);
    setColumnWidth(models::BookletModel::TextColumn, rest * 2 / 3);
    setColumnWidth(models::BookletModel::KindColumn, kind);
    setColumnWidth(models::BookletModel::FromColumn, rest - rest * 2 / 3);
    setColumnWidth(models::BookletModel::StateColumn, state);
}

} // namespace gui
