#include "models/feedbackcolumnsmodel.h"

#include "models/recordmodel.h"

namespace models {

namespace {

using Use = exchange::FeedbackColumn::Use;

QString useText(Use use)
{
    switch (use) {
    //: what a column of a feedback form holds
    case Use::Scores: return FeedbackColumnsModel::tr("scores");
    //: what a column of a feedback form holds
    case Use::Comments: return FeedbackColumnsModel::tr("comments");
    //: a column of a feedback form
    case Use::LeftOut: break;
    }
    return FeedbackColumnsModel::tr("left out");
}

QString useIcon(Use use)
{
    return use == Use::LeftOut ? QStringLiteral("state-off") : QStringLiteral("state-done");
}

} // namespace

void FeedbackColumnsModel::setColumns(const QList<exchange::FeedbackColumn> &columns)
{
    QList<FeedbackColumnRow> rows;
    for (const exchange::FeedbackColumn &column : columns)
        rows.append({column});
    show(rows);
}

int FeedbackColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FeedbackColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exchange::FeedbackColumn &column = rowAt(index.row()).column;
    if (role == IconNameRole && index.column() == UseColumn)
        return useIcon(column.use);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case HeadingColumn: return column.heading;
    case UseColumn: return useText(column.use);
    case NoteColumn: return column.note;
    default: return {};
    }
}

QVariant FeedbackColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HeadingColumn: return tr("Column");
    case UseColumn: return tr("Taken as");
    case NoteColumn: return tr("How it is understood");
    default: return {};
    }
}

} // namespace models
