#include "models/historymodel.h"

#include "models/recordmodel.h"
#include "workspace/document.h"

#include <QTextDocument>

namespace models {

namespace {

QString stateText(const HistoryRow &row)
{
    if (row.isUndone)
        //: a change that was taken back (German: "rückgängig gemacht")
        return HistoryModel::tr("undone");
    switch (row.entry.kind) {
    case storage::ChangeKind::Creation:
        //: the change that made the file (German: "Anfang")
        return HistoryModel::tr("beginning");
    case storage::ChangeKind::Record:
        //: a note of what left the house, such as a calendar file that was handed out (German: "Nachweis")
        return HistoryModel::tr("record");
    case storage::ChangeKind::Undo:
        //: this change took another one back (German: "nimmt zurück")
        return HistoryModel::tr("takes back");
    case storage::ChangeKind::Redo:
        //: this change did again what was undone (German: "wiederhergestellt")
        return HistoryModel::tr("done again");
    case storage::ChangeKind::Change:
        break;
    }
    return {};
}

QString stateIconName(const HistoryRow &row)
{
    if (row.isUndone)
        return QStringLiteral("state-off");
    return row.entry.kind == storage::ChangeKind::Change ? QString() : QStringLiteral("state-past");
}

} // namespace

HistoryModel::HistoryModel(QObject *parent) : SnapshotModel(parent)
{
}

void HistoryModel::setDocument(workspace::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &workspace::Document::changed, this, &HistoryModel::refresh);
    refresh();
}

void HistoryModel::refresh()
{
    QList<HistoryRow> rows;
    if (m_document) {
        const QList<storage::HistoryEntry> &entries = m_document->history();
        rows.reserve(entries.size());
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry)
            rows.append({*entry, m_document->isUndone(entry->id), m_document->canUndo(entry->id)});
    }
    show(rows);
    Q_EMIT refreshed();
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryRow &row = rowAt(index.row());
    switch (role) {
    case Qt::ToolTipRole:
        return index.column() == LabelColumn ? QVariant(Qt::convertFromPlainText(row.entry.label)) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == RowsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IconNameRole:
        return index.column() == StateColumn ? QVariant(stateIconName(row)) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return QStringLiteral("%1 %2").arg(base::shortDate(row.entry.madeAt.date(), QLocale()), row.entry.madeAt.time().toString(QStringLiteral("HH:mm")));
    case LabelColumn:
        return row.entry.label;
    case RowsColumn:
        return QLocale().toString(row.entry.rowCount);
    case StateColumn:
        return stateText(row);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == RowsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        //: when something was changed (German: "Zeit")
        return tr("Time");
    case LabelColumn:
        //: what was changed (German: "Änderung")
        return tr("Change");
    case RowsColumn:
        //: how many rows of tables a change touched (German: "Zeilen")
        return tr("Rows");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

QString HistoryModel::filterText(const HistoryRow &row) const
{
    return row.entry.label + u'\n' + base::shortDate(row.entry.madeAt.date(), QLocale());
}

QByteArray HistoryModel::sortKey(const HistoryRow &row, int column) const
{
    switch (column) {
    case LabelColumn:
        return base::phoneBookKey(row.entry.label);
    case RowsColumn:
        return numberKey(row.entry.rowCount);
    case StateColumn:
        return base::phoneBookKey(stateText(row));
    default:
        return numberKey(row.entry.id);
    }
}

} // namespace models
