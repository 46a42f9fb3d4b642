#pragma once

#include "gui/pages/page.h"

#include <functional>

class QTableView;

namespace gui {

/// What the dialog needs to know of a table beside what its view shows.
struct ExportedTable
{
    QString title; ///< "Register"
    bool namesPeople = true;
    std::function<workspace::Document *()> document; ///< the open programme, or nullptr
    std::function<void(const QString &)> told; ///< gets the sentence about what was written
};

/// "Export Table…" for a table of computed rows or a grid: adds it to the view, which has its model already and whose
/// rows, columns, order and filter the file follows. Rows that have their names at the left take them along. An empty
/// table offers no export.
QAction *addExportAction(QTableView *view, const PageContext &context, ExportedTable table);

} // namespace gui
