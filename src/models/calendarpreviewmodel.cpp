#include "models/calendarpreviewmodel.h"

#include "base/clock.h"
#include "domain/fieldtext.h"
#include "models/importpreviewmodel.h"
#include "models/recordmodel.h"

#include <QTextDocument>

namespace models {

namespace {

/// The cell of the column that was taken for a field.
QString cellOf(const exchange::ImportPreview &preview, const exchange::ImportRow &row, QStringView field)
{
    for (const exchange::ImportColumn &column : preview.columns) {
        if (column.field == field)
            return row.cells.value(column.index);
    }
    return {};
}

QDateTime momentOf(const QString &cell)
{
    const QDate day = QDate::fromString(cell, Qt::ISODate);
    return day.isValid() && cell.size() <= 10 ? base::berlinTime(day, QTime(0, 0)) : domain::parseDateTime(cell);
}

/// Whole days have no times of the day; the last one is included.
QString momentText(const QString &from, const QString &to)
{
    const QDateTime begin = momentOf(from);
    const QDateTime end = momentOf(to);
    if (!begin.isValid() || from.size() > 10)
        return base::dateTimeSpan(begin, end, QLocale());
    const QString first = base::longDate(begin.date(), QLocale());
    const QDate last = end.isValid() ? end.date().addDays(-1) : begin.date();
    //: first and last day
    return last <= begin.date() ? first : CalendarPreviewModel::tr("%1 – %2").arg(first, base::longDate(last, QLocale()));
}

} // namespace

QList<CalendarPreviewRow> calendarPreviewRows(const exchange::ImportPreview &preview)
{
    QList<CalendarPreviewRow> rows;
    rows.reserve(qsizetype(preview.rows.size()));
    for (const exchange::ImportRow &row : preview.rows) {
        CalendarPreviewRow shown;
        shown.number = row.row;
        shown.outcome = row.outcome;
        shown.title = cellOf(preview, row, u"title");
        shown.momentKey = cellOf(preview, row, u"starts_at");
        shown.moment = momentText(shown.momentKey, cellOf(preview, row, u"ends_at"));
        shown.place = cellOf(preview, row, u"place");
        shown.reasons = row.reasons.join(u' ');
        rows.append(shown);
    }
    return rows;
}

int CalendarPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CalendarPreviewModel::valueOf(const CalendarPreviewRow &row, int column)
{
    switch (column) {
    case NumberColumn:
        return row.number;
    case OutcomeColumn:
        return ImportPreviewModel::word(row.outcome);
    case TitleColumn:
        return row.title;
    case MomentColumn:
        return row.moment;
    case PlaceColumn:
        return row.place;
    case ReasonsColumn:
        return row.reasons;
    default:
        return {};
    }
}

QVariant CalendarPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CalendarPreviewRow &row = rowAt(index.row());
    if (role == IconNameRole)
        return index.column() == OutcomeColumn ? QVariant(ImportPreviewModel::iconName(row.outcome)) : QVariant();
    if (role == Qt::TextAlignmentRole && index.column() == NumberColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == ReasonsColumn)
        return row.reasons.isEmpty() ? QVariant() : Qt::convertFromPlainText(row.reasons, Qt::WhiteSpaceNormal);
    return role == Qt::DisplayRole ? valueOf(row, index.column()) : QVariant();
}

QVariant CalendarPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        //: heading: number of an entry in a calendar file (German: "Nr.")
        return tr("No.");
    case OutcomeColumn:
        //: what becomes of an entry of an imported calendar (German: "Wird")
        return tr("Becomes");
    case TitleColumn:
        return tr("Entry");
    case MomentColumn:
        return tr("When");
    case PlaceColumn:
        return tr("Place");
    case ReasonsColumn:
        return tr("Remarks");
    default:
        return {};
    }
}

QString CalendarPreviewModel::filterText(const CalendarPreviewRow &row) const
{
    return QStringList{row.title, row.moment, row.place, row.reasons}.join(u'\n');
}

QByteArray CalendarPreviewModel::sortKey(const CalendarPreviewRow &row, int column) const
{
    switch (column) {
    case NumberColumn:
        return numberKey(row.number);
    case OutcomeColumn:
        return numberKey(int(row.outcome));
    case MomentColumn:
        return row.momentKey.isEmpty() ? QByteArray("~") : row.momentKey.toUtf8();
    default:
        return textKey(valueOf(row, column).toString());
    }
}

} // namespace models
