#include "gui/widgets/exportaction.h"

#include "gui/dialogs/exporttabledialog.h"
#include "gui/widgets/namedaction.h"
#include "models/snapshotmodel.h"
#include "workspace/document.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

#include <numeric>
#include <set>

namespace gui {

namespace {

QList<int> shownColumns(const QTableView &view)
{
    QList<int> columns;
    for (int visual = 0; visual < view.horizontalHeader()->count(); ++visual) {
        const int column = view.horizontalHeader()->logicalIndex(visual);
        if (!view.isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

/// Rows with a selected cell, from top to bottom.
QList<int> selectedRows(const QTableView &view)
{
    std::set<int> rows;
    for (const QModelIndex &index : view.selectionModel()->selectedIndexes())
        rows.insert(index.row());
    return QList<int>(rows.begin(), rows.end());
}

QList<int> allRows(const QTableView &view)
{
    QList<int> rows(view.model()->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

TableToExport tableOf(const QTableView *view, const ExportedTable &described)
{
    TableToExport table;
    table.title = described.title;
    table.programme = described.document()->title();
    const auto *computed = qobject_cast<const models::SnapshotModelBase *>(view->model());
    table.shown = view->model()->rowCount();
    table.total = computed ? computed->totalCount() : table.shown;
    table.selected = int(selectedRows(*view).size());
    table.shownColumns = int(shownColumns(*view).size());
    table.allColumns = table.shownColumns;
    table.namesPeople = described.namesPeople;
    const QString rowHeading =
        view->verticalHeader()->isHidden() ? QString() : QCoreApplication::translate("gui::ExportTable", "Name");
    table.maker = [shown = QPointer<const QTableView>(view), title = described.title, rowHeading](
                      bool onlySelected, bool) -> models::SheetMaker {
        exchange::Sheet sheet;
        if (shown)
            sheet = models::shownSheet(*shown->model(), title, onlySelected ? selectedRows(*shown) : allRows(*shown),
                shownColumns(*shown), rowHeading);
        return [sheet] { return sheet; };
    };
    return table;
}

} // namespace

QAction *addExportAction(QTableView *view, const PageContext &context, ExportedTable table)
{
    const auto open = [view, context, described = std::move(table)] {
        if (!described.document())
            return;
        auto *dialog = new ExportTableDialog(tableOf(view, described), context, view->window());
        QObject::connect(dialog, &ExportTableDialog::written, view, described.told);
        QObject::connect(described.document(), &QObject::destroyed, dialog, &QObject::deleteLater);
        dialog->open();
    };
    QAction *action = addNamedAction(view, QCoreApplication::translate("gui::ExportTable", "E&xport Table…"), "document-export",
        "exportTableAction", {}, open, Qt::WidgetShortcut);
    const auto follow = [action, model = view->model()] { action->setEnabled(model->rowCount() > 0); };
    QObject::connect(view->model(), &QAbstractItemModel::modelReset, action, follow);
    QObject::connect(view->model(), &QAbstractItemModel::rowsInserted, action, follow);
    QObject::connect(view->model(), &QAbstractItemModel::rowsRemoved, action, follow);
    follow();
    return action;
}

} // namespace gui
