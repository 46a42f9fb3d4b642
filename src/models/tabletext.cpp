#include "models/tabletext.h"

#include <QMimeData>

#include <algorithm>
#include <numeric>
#include <set>

namespace models {

namespace {

QString quoted(QString cell)
{
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.startsWith(u'"'))
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString tabSeparated(const Cells &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        QStringList line;
        for (const QString &cell : row)
            line.append(quoted(cell));
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

QString htmlTable(const Cells &cells, bool withHeadings)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (qsizetype row = 0; row < cells.size(); ++row) {
        const QString tag = withHeadings && row == 0 ? QStringLiteral("th") : QStringLiteral("td");
        html += QStringLiteral("<tr>");
        for (const QString &cell : cells[row])
            html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

std::unique_ptr<QMimeData> copyCells(const QAbstractItemModel &model, const QModelIndexList &indexes, const QList<int> &columns, bool withHeadings)
{
    std::set<int> rows;
    std::set<int> used;
    std::set<std::pair<int, int>> selected;
    for (const QModelIndex &index : indexes) {
        rows.insert(index.row());
        used.insert(index.column());
        selected.insert({index.row(), index.column()});
    }
    QList<int> shown = columns;
    shown.removeIf([&](int column) { return used.count(column) == 0; });
    Cells cells;
    if (withHeadings) {
        QStringList headings;
        for (const int column : std::as_const(shown))
            headings.append(model.headerData(column, Qt::Horizontal).toString());
        cells.append(headings);
    }
    for (const int row : rows) {
        QStringList line;
        for (const int column : std::as_const(shown)) {
            const QModelIndex index = model.index(row, column);
            const bool isEmpty = selected.count({row, column}) == 0 || index.data(MissingRole).toBool();
            line.append(isEmpty ? QString() : index.data().toString());
        }
        cells.append(line);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated(cells));
    data->setHtml(htmlTable(cells, withHeadings));
    return data;
}

Cells parseCells(const QString &text)
{
    Cells cells;
    QStringList row;
    QString cell;
    bool quotedCell = false;
    bool atStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quotedCell) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                quotedCell = false;
            continue;
        }
        if (c == u'"' && atStart) {
            quotedCell = true;
            atStart = false;
        } else if (c == u'\t' || c == u'\n') {
            row.append(std::exchange(cell, {}));
            atStart = true;
            if (c == u'\n')
                cells.append(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
            atStart = false;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        cells.append(row);
    }
    return cells;
}

namespace {

/// Adds what one pasted cell does, or why it cannot.
void planCell(const RecordModel &model, int row, int column, const QString &text, PastePlan &plan)
{
    const Column &definition = model.columns()[size_t(column)];
    if (!model.isEditable(column)) {
        if (model.index(row, column).data().toString() != text)
            plan.problems.append({row, definition.heading, RecordModel::tr("This column cannot be written.")});
        return;
    }
    const Counts none;
    const auto values = definition.parse({model.programme(), model.record(row), none}, text);
    if (!values) {
        plan.problems.append({row, definition.heading, values.error().message});
        return;
    }
    for (const domain::FieldValue &value : *values)
        plan.edits.append({model.idAt(row), value.field, value.value});
}

} // namespace

namespace {

/// Columns that a line of headings names; empty when it is no such line.
QList<int> namedColumns(const RecordModel &model, const QStringList &line)
{
    QList<int> columns;
    for (const QString &cell : line) {
        const auto found = std::find_if(model.columns().begin(), model.columns().end(), [&](const Column &column) { return column.heading == cell; });
        if (found == model.columns().end())
            return {};
        columns.append(int(found - model.columns().begin()));
    }
    return columns;
}

} // namespace

PastePlan planPaste(const RecordModel &model, const QList<int> &rows, const QList<int> &shownColumns, const Cells &block)
{
    PastePlan plan;
    Cells cells = block;
    QList<int> columns = shownColumns;
    if (const QList<int> named = cells.size() > 1 ? namedColumns(model, cells.first()) : QList<int>(); !named.isEmpty()) {
        columns = named;
        cells.removeFirst();
    }
    if (rows.isEmpty() || columns.isEmpty() || cells.isEmpty())
        return plan;
    const bool fills = cells.size() == 1;
    QList<int> targets = rows;
    if (!fills) {
        const int available = model.rowCount() - rows.first();
        const int count = std::min(int(cells.size()), available);
        plan.surplusRows = int(cells.size()) - count;
        targets.resize(count);
        std::iota(targets.begin(), targets.end(), rows.first());
    }
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const QStringList &line = cells[fills ? 0 : i];
        plan.surplusColumns = std::max(plan.surplusColumns, int(line.size() - columns.size()));
        const qsizetype width = std::min(line.size(), columns.size());
        for (qsizetype column = 0; column < width; ++column)
            planCell(model, targets[i], columns[column], line[column], plan);
    }
    plan.affectedRows = int(targets.size());
    return plan;
}

} // namespace models
