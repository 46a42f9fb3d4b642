#include "models/interestmatrixmodel.h"

#include "base/text.h"
#include "domain/rules/questionlabel.h"
#include "models/tabletext.h"
#include "workspace/document.h"

// What a person does to several cells of the grid at once: set ranks, copy and paste.

namespace models {

using domain::ChangeSet;
using domain::InterestEntry;

namespace {
constexpr int greatestRank = 99;
}

std::optional<int> InterestMatrixModel::rankFromText(const QString &text)
{
    const QString wanted = base::cleaned(text).toLower();
    if (wanted.isEmpty() || wanted == QStringLiteral("-") || wanted == QStringLiteral("–"))
        return 0;
    if (wanted == QStringLiteral("x"))
        return 1;
    bool isNumber = false;
    const int rank = QString(wanted).remove(u'.').toInt(&isNumber);
    return isNumber && rank >= 0 && rank <= greatestRank ? std::optional(rank) : std::nullopt;
}

QString InterestMatrixModel::tableText() const
{
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList headings{tr("Name"), tr("Municipality")};
    for (int column = 0; column < columnCount(); ++column)
        headings.append(headerData(column, Qt::Horizontal).toString());
    QString table = headings.join(u'\t') + u'\n';
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells{cell(headerData(row, Qt::Vertical).toString()), cell(headerData(row, Qt::Vertical, GridCaptionRole).toString())};
        for (int column = 0; column < columnCount(); ++column)
            cells.append(index(row, column).data().toString());
        table += cells.join(u'\t') + u'\n';
    }
    return table;
}

base::Result<ChangeSet> InterestMatrixModel::proposal(const QModelIndexList &indexes, int rank, domain::EqualRanks equalRanks) const
{
    QList<InterestEntry> entries;
    for (const QModelIndex &index : indexes) {
        if (index.isValid() && (rank > 0 || rankAt(index) > 0))
            entries.append({participantAt(index.row()), questionAt(index.column()), rank});
    }
    // Of several cells of one person all are meant, so none takes the rank from another.
    const bool single = entries.size() == 1;
    return domain::setInterests(programme(), entries, single ? equalRanks : domain::EqualRanks::Keep);
}

/// Columns that a line of labels names; empty when it is no such line.
QList<int> InterestMatrixModel::columnsOfLabels(const QStringList &labels) const
{
    QList<int> columns;
    for (const QString &label : labels) {
        int found = -1;
        for (int column = 0; column < columnCount() && found < 0; ++column) {
            const domain::Question *question = programme().find(m_columns[column]);
            if (question && base::cleaned(label) == domain::shortLabel(*question))
                found = column;
        }
        if (found < 0)
            return {};
        columns.append(found);
    }
    return columns;
}

base::Result<ChangeSet> InterestMatrixModel::pasteProposal(const QString &table, const QModelIndex &start, const QModelIndexList &selected) const
{
    Cells rows = parseCells(table);
    const bool single = rows.size() == 1 && rows.front().size() <= 1;
    const QModelIndexList targets = single && selected.size() > 1 ? selected : QModelIndexList{start};
    QList<int> labelled = rows.size() > 1 ? columnsOfLabels(rows.first()) : QList<int>();
    if (!labelled.isEmpty())
        rows.removeFirst();
    QList<InterestEntry> entries;
    for (const QModelIndex &corner : targets) {
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows[row].size(); ++column) {
                const QString text = base::cleaned(rows[row][column]);
                const auto rank = rankFromText(text);
                const QModelIndex cell = index(corner.row() + row, labelled.isEmpty() ? corner.column() + column : labelled.value(column, -1));
                if (!rank)
                    return base::fail(base::ErrorCode::InputRefused, tr("“%1” is no rank. Paste numbers from 1 on, or nothing. Nothing was pasted.").arg(text));
                if (!cell.isValid() && *rank > 0)
                    return base::fail(base::ErrorCode::InputRefused,
                                      tr("“%1” would fall outside the table. Nothing was pasted; begin further up or to the left.").arg(text));
                if (cell.isValid() && (*rank > 0 || rankAt(cell) > 0))
                    entries.append({participantAt(cell.row()), questionAt(cell.column()), *rank});
            }
        }
    }
    return domain::setInterests(programme(), entries);
}

} // namespace models
