#include "models/importpreviewmodel.h"

#include "domain/fieldtext.h"
#include "models/recordmodel.h"

#include <QFont>

namespace models {

using exchange::RowDecision;
using exchange::RowOutcome;

namespace {

bool isNeeded(const domain::RecordInfo &info, const domain::FieldInfo &field)
{
    static const QSet<QString> needed{QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("email"),
        QStringLiteral("municipality"), QStringLiteral("role")};
    return &info == &domain::recordInfo<domain::Participant>() && needed.contains(field.name);
}

std::vector<const domain::FieldInfo *> shownFields(const domain::RecordInfo &info, const exchange::ImportPreview &preview)
{
    std::vector<const domain::FieldInfo *> fields;
    for (const domain::FieldInfo &field : info.fields) {
        const QString name = field.name;
        const bool filled = isNeeded(info, field)
            || std::any_of(preview.rows.begin(), preview.rows.end(),
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

/// "E-mail: a@x.example → b@x.example", one a line.
QString changesOf(const domain::Programme &programme, const domain::RecordInfo &info, const exchange::ImportRow &row)
{
    QStringList changes;
    const void *record = row.record == 0 ? nullptr : info.find(programme, row.record);
    for (const QString &name : row.changedFields) {
        const domain::FieldInfo *field = info.field(name);
        if (!field || !record)
            continue;
        const QString before = domain::displayText(programme, *field, field->get(record), QLocale());
        const QString after = shownValue(programme, *field, row.values.value(name));
        changes.append(before.isEmpty()
                ? ImportPreviewModel::tr("%1: %2", "a field's name and its new value").arg(field->heading(), after)
                : ImportPreviewModel::tr("%1: %2 → %3", "a field's name, its value before and after").arg(field->heading(), before, after));
    }
    return changes.join(u'\n');
}

/// Municipalities by key.
using Keys = QHash<QString, domain::MunicipalityId>;

Keys municipalityKeys(const domain::Programme &programme)
{
    Keys keys;
    for (const domain::Municipality &municipality : programme.table<domain::Municipality>())
        keys.insert(municipality.ags, municipality.id);
    return keys;
}

void showProposals(const domain::Programme &programme, const Keys &keys, const exchange::ImportMunicipality &found, ImportPreviewRow &shown)
{
    if (found.match >= domain::MunicipalityMatch::Normalized)
        return;
    shown.hasProposal = found.match == domain::MunicipalityMatch::Fuzzy && keys.contains(found.ags);
    if (shown.hasProposal)
        shown.candidates.append(keys.value(found.ags));
    for (const QString &key : found.candidates) {
        const domain::MunicipalityId id = keys.value(key);
        if (id.isValid() && !shown.candidates.contains(id))
            shown.candidates.append(id);
    }
    if (shown.hasProposal || shown.candidates.size() == 1)
        shown.proposal = ImportPreviewModel::tr("%1?", "a municipality that is proposed").arg(programme.find(shown.candidates.constFirst())->name);
    else if (!shown.candidates.isEmpty())
        shown.proposal = ImportPreviewModel::tr("%n possible", nullptr, int(shown.candidates.size()));
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
    ImportPreviewTable table;
    table.fields = shownFields(info, preview);
    table.rows.reserve(qsizetype(preview.rows.size()));
    const Keys keys = municipalityKeys(programme);
    for (const exchange::ImportRow &row : preview.rows) {
        const RowDecision decision = decisions.value(row.row);
        ImportPreviewRow shown;
        shown.number = row.row;
        shown.outcome = row.outcome;
        shown.decision = decision.action;
        shown.record = row.record;
        shown.reasons = row.reasons.join(u' ');
        shown.changes = changesOf(programme, info, row);
        shown.source = row.cells.join(QStringLiteral(" | "));
        if (row.municipality)
            showProposals(programme, keys, *row.municipality, shown);
        for (const domain::FieldInfo *field : table.fields) {
            const QString name = field->name;
            shown.values.append(shownValue(programme, *field, row.values.value(name)));
            shown.changed.append(row.changedFields.contains(name));
            shown.corrected.append(decision.values.contains(name)
                || (decision.municipality.isValid() && name == QLatin1StringView("municipality")));
        }
        table.rows.append(shown);
    }
    return table;
}

void ImportPreviewModel::setTable(const ImportPreviewTable &table)
{
    if (table.fields != m_fields) {
        beginResetModel();
        m_fields = table.fields;
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
        //: what becomes of a row of an imported list: it cannot be used (German: "zurückgewiesen")
        return tr("rejected");
    case RowOutcome::Skipped:
        //: what becomes of a row of an imported list: it is not meant (German: "übersprungen")
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
    return parent.isValid() ? 0 : FieldColumns + int(m_fields.size()) + 1;
}

const domain::FieldInfo *ImportPreviewModel::fieldOf(int column) const
{
    const int field = column - FieldColumns;
    return field >= 0 && field < int(m_fields.size()) ? m_fields[size_t(field)] : nullptr;
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = SnapshotModel::flags(index);
    const domain::FieldInfo *field = fieldOf(index.column());
    const bool editable = m_correctable && field && !field->has(domain::LongText) && field->kind != domain::FieldKind::References;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Q_EMIT corrected(rowAt(index.row()).number, fieldOf(index.column())->name, value.toString());
    return true;
}

/// Whether the cell is of a municipality that the row leaves open, with something to propose.
bool ImportPreviewModel::isProposalCell(const QModelIndex &index) const
{
    const domain::FieldInfo *field = fieldOf(index.column());
    const ImportPreviewRow &row = rowAt(index.row());
    return field && field->name == QLatin1StringView("municipality") && !row.proposal.isEmpty()
        && row.values.value(index.column() - FieldColumns).isEmpty();
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportPreviewRow &row = rowAt(index.row());
    const int field = index.column() - FieldColumns;
    const bool isChanged = field >= 0 && (row.changed.value(field) || row.corrected.value(field));
    const bool isOpen = isProposalCell(index);
    switch (role) {
    case IconNameRole:
        return index.column() == OutcomeColumn ? QVariant(iconName(row.outcome)) : QVariant();
    case MissingRole:
        return isOpen;
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(true);
        return isChanged ? QVariant(bold) : QVariant();
    }
    case Qt::AccessibleTextRole:
        if (isOpen)
            return tr("%1 (not decided)").arg(row.proposal);
        if (row.corrected.value(field))
            return tr("%1 (put right)").arg(row.values.value(field));
        return isChanged ? QVariant(tr("%1 (new value)").arg(row.values.value(field))) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::EditRole:
        return row.values.value(field);
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
    return isOpen ? row.proposal : row.values.value(field);
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
    const domain::FieldInfo *field = fieldOf(section);
    return field ? field->heading() : QString();
}

QString ImportPreviewModel::filterText(const ImportPreviewRow &row) const
{
    return row.values.join(u'\n') + u'\n' + row.reasons + u'\n' + row.source;
}

QByteArray ImportPreviewModel::sortKey(const ImportPreviewRow &row, int column) const
{
    if (column == NumberColumn)
        return numberKey(row.number);
    if (column == OutcomeColumn)
        return QByteArray::number(int(row.outcome));
    return base::phoneBookKey(column == reasonsColumn() ? row.reasons : row.values.value(column - FieldColumns));
}

} // namespace models
