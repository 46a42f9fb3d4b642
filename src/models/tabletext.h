#pragma once

#include "models/recordmodel.h"

#include <QModelIndexList>
#include <QStringList>

#include <memory>

class QMimeData;

namespace models {

/// A block of cells as text, rows of equal length.
using Cells = QList<QStringList>;

/// The shown cells of these indexes with their headings, as tab-separated text and as an HTML table,
/// for a spreadsheet. `columns` are those shown, from left to right; cells not selected stay empty.
[[nodiscard]] std::unique_ptr<QMimeData> copyCells(const QAbstractItemModel &model, const QModelIndexList &indexes, const QList<int> &columns,
                                                   bool withHeadings);

/// What a spreadsheet puts on the clipboard, read back: tab-separated, quoted where a cell holds a
/// tab, a line break or a quote at its start.
[[nodiscard]] Cells parseCells(const QString &text);

/// A pasted cell that cannot be taken as it is.
struct CellProblem
{
    int row;        ///< row of the table, from 0
    QString column; ///< heading
    QString message;
};

/// What pasting a block would do.
struct PastePlan
{
    QList<domain::CellEdit> edits;
    QList<CellProblem> problems;
    int surplusRows = 0;    ///< rows of the block below the last row of the table
    int surplusColumns = 0;
    int affectedRows = 0;
};

/// Reads a block into the cells from `row` on and into `columns` from left to right. A block that is
/// a single line fills all of `rows`; a first line of headings says which columns are meant.
[[nodiscard]] PastePlan planPaste(const RecordModel &model, const QList<int> &rows, const QList<int> &columns, const Cells &cells);

} // namespace models
