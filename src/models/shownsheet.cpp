#include "models/shownsheet.h"

#include "exchange/writers/celltext.h"
#include "models/gridroles.h"

#include <QLocale>

namespace models {

namespace {

using exchange::ColumnKind;
using exchange::SheetCell;

bool isOnTheRight(Qt::Alignment alignment)
{
    return alignment.testFlag(Qt::AlignRight);
}

/// The text, or the whole number that it is where numbers are expected.
SheetCell cellOf(const QString &text, bool mayBeNumber)
{
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    const qlonglong number = mayBeNumber ? QLocale().toLongLong(text, &isNumber) : 0;
    return isNumber ? SheetCell(qint64(number)) : SheetCell(text);
}

exchange::SheetColumn sheetColumn(const Column &column)
{
    if (column.field)
        return exchange::columnOf(*column.field);
    const ColumnKind kind = isOnTheRight(column.alignment) ? ColumnKind::Whole
        : column.wide                                      ? ColumnKind::LongText
                                                           : ColumnKind::Text;
    return {column.heading, kind};
}

exchange::Sheet recordSheet(const domain::Programme &programme, const domain::RecordInfo &info,
    const std::vector<Column> &columns, const QList<qint64> &ids)
{
    exchange::Sheet sheet;
    sheet.title = info.heading();
    std::vector<Counts> counts;
    for (const Column &column : columns) {
        sheet.columns.push_back(sheetColumn(column));
        sheet.columns.back().heading = column.heading;
        counts.push_back(column.count ? column.count(programme) : Counts());
    }
    sheet.rows.reserve(size_t(ids.size()));
    for (const qint64 id : ids) {
        const void *record = info.find(programme, id);
        if (!record)
            continue;
        std::vector<SheetCell> cells;
        cells.reserve(columns.size());
        for (size_t i = 0; i < columns.size(); ++i) {
            const Column &column = columns[i];
            cells.push_back(column.field
                    ? exchange::typedCell(programme, *column.field, record)
                    : cellOf(column.text({programme, record, counts[i]}), isOnTheRight(column.alignment)));
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

/// "Q3, Which roads …": what stands in the header of a grid's column.
QString gridHeading(const QAbstractItemModel &model, int column)
{
    QStringList parts{model.headerData(column, Qt::Horizontal).toString()};
    for (const int role : {int(GridTitleRole), int(GridCaptionRole)}) {
        const QString part = model.headerData(column, Qt::Horizontal, role).toString();
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

SheetMaker recordSheetMaker(const RecordModel &model, const QList<qint64> &ids, const QList<int> &columns)
{
    std::vector<Column> chosen;
    for (const int column : columns)
        chosen.push_back(model.columns()[size_t(column)]);
    return [programme = model.programme(), &info = model.info(), chosen, ids] {
        return recordSheet(programme, info, chosen, ids);
    };
}

exchange::Sheet shownSheet(const QAbstractItemModel &model, const QString &title, const QList<int> &rows,
    const QList<int> &columns, const QString &rowHeading)
{
    exchange::Sheet sheet;
    sheet.title = title;
    if (!rowHeading.isEmpty())
        sheet.columns.push_back({rowHeading});
    for (const int column : columns)
        sheet.columns.push_back({gridHeading(model, column)});
    for (const int row : rows) {
        std::vector<SheetCell> cells;
        if (!rowHeading.isEmpty())
            cells.push_back(model.headerData(row, Qt::Vertical).toString());
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            const QVariant value = index.data();
            const bool isNumber = value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong;
            const bool mayBeNumber = isOnTheRight(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
            if (index.data(MissingRole).toBool())
                cells.emplace_back();
            else
                cells.push_back(
                    isNumber ? SheetCell(qint64(value.toLongLong())) : cellOf(value.toString(), mayBeNumber));
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace models
