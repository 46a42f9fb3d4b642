#include "models/interestpreviewmodel.h"

#include "models/importpreviewmodel.h"
#include "models/recordmodel.h"

#include <QCoreApplication>

namespace models {

using exchange::RowOutcome;

namespace {

/// "planner:3=1, planner:1=2" as "Q3: 1, Q1: 2".
QString wishesText(const QString &interests)
{
    QStringList texts;
    for (const QString &part : interests.split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
        const QString label = QCoreApplication::translate("domain", "Q%1").arg(part.section(u':', -1).section(u'=', 0, 0));
        const QString rank = part.section(u'=', -1);
        texts.append(rank == QStringLiteral("0") ? InterestPreviewModel::tr("%1: not wished").arg(label)
                                                 //: a question and the rank of its wish: "Q3: rank 1"
                                                 : InterestPreviewModel::tr("%1: rank %2").arg(label, rank));
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

QList<InterestPreviewRow> interestPreviewRows(const domain::Programme &programme, const exchange::ImportPreview &preview)
{
    QList<InterestPreviewRow> rows;
    rows.reserve(qsizetype(preview.rows.size()));
    for (const exchange::ImportRow &row : preview.rows) {
        InterestPreviewRow shown;
        shown.number = row.row;
        shown.outcome = row.outcome;
        const domain::Participant *person = programme.find(domain::ParticipantId{row.record});
        const QString name = row.values.value(QStringLiteral("name"));
        shown.person = person ? domain::listName(*person) : name.isEmpty() ? row.values.value(QStringLiteral("email")) : name;
        shown.wishes = wishesText(row.values.value(QStringLiteral("interests")));
        shown.reasons = row.reasons.join(u' ');
        rows.append(shown);
    }
    return rows;
}

void InterestPreviewModel::setOutcomes(const QSet<RowOutcome> &outcomes)
{
    m_outcomes = outcomes;
    refilter();
}

bool InterestPreviewModel::accepts(const InterestPreviewRow &row) const
{
    return m_outcomes.isEmpty() || m_outcomes.contains(row.outcome);
}

int InterestPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant InterestPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InterestPreviewRow &row = rowAt(index.row());
    if (role == IconNameRole)
        return index.column() == OutcomeColumn ? QVariant(ImportPreviewModel::iconName(row.outcome)) : QVariant();
    if (role == Qt::TextAlignmentRole && index.column() == NumberColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return row.number;
    case OutcomeColumn:
        return ImportPreviewModel::word(row.outcome);
    case PersonColumn:
        return row.person;
    case WishesColumn:
        return row.wishes;
    case ReasonsColumn:
        return row.reasons;
    default:
        return {};
    }
}

QVariant InterestPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Row");
    case OutcomeColumn:
        //: what becomes of a row of an imported list (German: "Wird")
        return tr("Becomes");
    case PersonColumn:
        return tr("Person");
    case WishesColumn:
        return tr("Wishes");
    case ReasonsColumn:
        return tr("Remarks");
    default:
        return {};
    }
}

QString InterestPreviewModel::filterText(const InterestPreviewRow &row) const
{
    return row.person + u'\n' + row.reasons;
}

QByteArray InterestPreviewModel::sortKey(const InterestPreviewRow &row, int column) const
{
    switch (column) {
    case NumberColumn:
        return numberKey(row.number);
    case OutcomeColumn:
        return numberKey(int(row.outcome));
    case PersonColumn:
        return base::phoneBookKey(row.person);
    case WishesColumn:
        return base::phoneBookKey(row.wishes);
    default:
        return base::phoneBookKey(row.reasons);
    }
}

} // namespace models
