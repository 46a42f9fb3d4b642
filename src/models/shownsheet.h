#pragma once

#include "exchange/writers/sheet.h"
#include "models/recordmodel.h"

#include <functional>

namespace models {

/// Makes a sheet; may be called on any thread.
using SheetMaker = std::function<exchange::Sheet()>;

/// These rows and columns of a table of records with typed cells, as they are now. Rows that are gone are passed over;
/// what is only missing stays empty.
[[nodiscard]] SheetMaker recordSheetMaker(
    const RecordModel &model, const QList<qint64> &ids, const QList<int> &columns);

/// Cells of any other table as they are shown: those on the right that are whole numbers as numbers, the rest as text.
/// `rowHeading` stands above the names at the left of the rows; empty: they are left out.
[[nodiscard]] exchange::Sheet shownSheet(const QAbstractItemModel &model, const QString &title, const QList<int> &rows,
    const QList<int> &columns, const QString &rowHeading);

} // namespace models
