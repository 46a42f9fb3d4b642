#include "models/importpreviewmodel.h"

#include "domain/fieldtext.h"
#include "models/recordmodel.h"

#include <QFont>

namespace models {

using exchange::RowDecision;
using exchange::RowOutcome;

namespace {

/// Fields that some row fills.
std::vector<const domain::FieldInfo *> filledFields(const domain::RecordInfo &info, const exchange::ImportPreview &preview)
{
    std::vector<const domain::FieldInfo *> fields;
    for (const domain::FieldInfo &field : info.fields) {
        const QString name = field.name;
        const bool filled = std::any_of(preview.rows.begin(), preview.rows.end(),
                                        [&](const exchange::ImportRow &row) { return !row.values.value(name).isEmpty(); });
        // What every row says by itself (neutral salutation, applied) is not what the list tells.
        const bool telling = field.kind != domain::FieldKind::Boolean && !(field.name == QLatin1StringView("salutation"));
        if (filled && telling && !field.has(domain::Technical))
            fields.push_back(&field);
    }
    return fields;
}

/// A value as people read it; what cannot be read is shown as it came.
QString shownValue(const domain::Programme &programme, const domain::FieldInfo &field, const QString &text)
{
    if (text.isEmpty() || field.kind == domain::FieldKind::Text)
        return text;
    const auto value = domain::parseText(programme, field, text);
    return value ? domain::displayText(programme, field, *value, QLocale()) : text;
}

QString decisionWord(RowDecision::Action action)
{
    switch (action) {
    case RowDecision::Action::Add:
        return ImportPreviewModel::tr("decided: add");
    case RowDecision::Action::Update:
        return ImportPreviewModel::tr("decided: update");
    case RowDecision::Action::Skip:
        return ImportPreviewModel::tr("decided: leave out");
    case RowDecision::Action::AsProposed:
        break;
    }
    return {};
}

} // namespace

ImportPreviewTable importPreviewTable(const domain::Programme &programme, const domain::RecordInfo &info, const exchange::ImportPreview &preview,
                                      const QHash<int, RowDecision> &decisions)
{
    const auto fields = filledFields(info, preview);
    ImportPreviewTable table;
    for (const domain::FieldInfo *field : fields)
        table.headings.append(field->heading());
    table.rows.reserve(qsizetype(preview.rows.size()));
    for (const exchange::ImportRow &row : preview.rows) {
        ImportPreviewRow shown;
        shown.number = row.row;
        shown.outcome = row.outcome;
        shown.decision = decisions.value(row.row).action;
        shown.reasons = row.reasons.join(u' ');
        shown.source = row.cells.join(QStringLiteral(" | "));
        for (const domain::FieldInfo *field : fields) {
            const QString name = field->name;
            shown.values.append(shownValue(programme, *field, row.values.value(name)));
            shown.changed.append(row.changedFields.contains(name));
        }
        table.rows.append(shown);
    }
    return table;
}

void ImportPreviewModel::setTable(const ImportPreviewTable &table)
{
    if (table.headings != m_headings) {
        beginResetModel();
        m_headings = table.headings;
        endResetModel();
    }
    show(table.rows);
}

void ImportPreviewModel::setOutcomes(const QSet<RowOutcome> &outcomes)
{
    m_outcomes = outcomes;
    refilter();
}

bool ImportPreviewModel::accepts(const ImportPreviewRow &row) const
{
    return m_outcomes.isEmpty() || m_outcomes.contains(row.outcome);
}

QString ImportPreviewModel::word(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        //: what becomes of a row of an imported list: it is added (German: "neu")
        return tr("new");
    case RowOutcome::Changed:
        //: what becomes of a row of an imported list: an existing row gets new values (German: "geändert")
        return tr("changed");
    case RowOutcome::Same:
        //: what becomes of a row of an imported list: nothing to do (German: "gleich")
        return tr("same");
    case RowOutcome::Conflict:
        //: what becomes of a row of an imported list: somebody has to decide (German: "zu entscheiden")
        return tr("to decide");
    case RowOutcome::Rejected:
        //: what becomes of a row of an imported list: it cannot be used (German: "abgelehnt")
        return tr("rejected");
    case RowOutcome::Skipped:
        //: what becomes of a row of an imported list: it is not meant (German: "übergangen")
        return tr("passed over");
    }
    return {};
}

QString ImportPreviewModel::iconName(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New:
        return QStringLiteral("list-add");
    case RowOutcome::Changed:
        return QStringLiteral("view-refresh");
    case RowOutcome::Same:
        return QStringLiteral("state-past");
    case RowOutcome::Conflict:
        return QStringLiteral("dialog-warning");
    case RowOutcome::Rejected:
        return QStringLiteral("dialog-error");
    case RowOutcome::Skipped:
        return QStringLiteral("state-off");
    }
    return {};
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FieldColumns + int(m_headings.size()) + 1;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportPreviewRow &row = rowAt(index.row());
    const int field = index.column() - FieldColumns;
    const bool isChanged = field >= 0 && row.changed.value(field);
    switch (role) {
    case IconNameRole:
        return index.column() == OutcomeColumn ? QVariant(iconName(row.outcome)) : QVariant();
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return isChanged ? QVariant(bold) : QVariant();
    }
    case Qt::AccessibleTextRole:
        return isChanged ? QVariant(tr("%1 (new value)").arg(row.values.value(field))) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (index.column() == NumberColumn)
        return row.number;
    if (index.column() == OutcomeColumn)
        return row.decision == RowDecision::Action::AsProposed ? word(row.outcome) : decisionWord(row.decision);
    if (index.column() == reasonsColumn())
        return row.reasons;
    return row.values.value(field);
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == NumberColumn)
        return tr("Row");
    if (section == OutcomeColumn)
        //: what becomes of a row of an imported list (German: "Wird")
        return tr("Becomes");
    if (section == reasonsColumn())
        return tr("Remarks");
    return m_headings.value(section - FieldColumns);
}

QString ImportPreviewModel::filterText(const ImportPreviewRow &row) const
{
    return row.values.join(u'\n') + u'\n' + row.reasons + u'\n' + row.source;
}

QByteArray ImportPreviewModel::sortKey(const ImportPreviewRow &row, int column) const
{
    if (column == NumberColumn)
        return QByteArray::number(row.number).rightJustified(10, '0');
    if (column == OutcomeColumn)
        return QByteArray::number(int(row.outcome));
    return base::phoneBookKey(column == reasonsColumn() ? row.reasons : row.values.value(column - FieldColumns));
}

} // namespace models
