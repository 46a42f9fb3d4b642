#include "models/column.h"

#include "base/text.h"
#include "domain/fieldtext.h"
#include "models/composedcolumns.h"

#include <QDateTime>
#include <QLocale>

namespace models {

using domain::FieldFlag;
using domain::FieldInfo;
using domain::FieldKind;

int SortKey::compare(const SortKey &other) const
{
    if (number != other.number)
        return number < other.number ? -1 : 1;
    const int order = text.compare(other.text);
    return order < 0 ? -1 : order > 0;
}

namespace {

SortKey sortKeyOf(const FieldInfo &field, const RowView &row)
{
    const QVariant value = field.get(row.record);
    SortKey key;
    key.empty = !value.isValid();
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Real:
    case FieldKind::Boolean:
        key.number = value.toDouble();
        break;
    case FieldKind::Date:
        key.number = double(value.toDate().toJulianDay());
        break;
    case FieldKind::DateTime:
        key.number = key.empty ? 0 : double(value.toDateTime().toMSecsSinceEpoch());
        break;
    case FieldKind::Enumeration: {
        const QByteArray identifier = value.toString().toLatin1();
        const auto entry = std::find_if(field.entries.begin(), field.entries.end(), [&](const auto &e) { return identifier == e.identifier; });
        key.number = double(entry - field.entries.begin());
        break;
    }
    default: {
        const QString text = domain::displayText(row.programme, field, value, QLocale());
        key.empty = text.isEmpty();
        key.text = base::phoneBookKey(text);
        break;
    }
    }
    return key;
}

bool isFacet(const FieldInfo &field)
{
    if (field.kind == FieldKind::Enumeration || field.kind == FieldKind::Boolean)
        return true;
    const QLatin1StringView target(field.targetTable);
    return field.kind == FieldKind::Reference && target != QLatin1StringView("municipality") && target != QLatin1StringView("participant")
        && target != QLatin1StringView("question");
}

Column fieldColumn(const FieldInfo &field)
{
    Column column;
    column.name = field.name;
    column.heading = field.heading();
    column.field = &field;
    column.hidden = field.has(FieldFlag::Extra);
    column.needed = field.has(FieldFlag::Required);
    column.facet = isFacet(field);
    column.wide = field.has(FieldFlag::LongText);
    if (field.kind == FieldKind::Integer || field.kind == FieldKind::Real)
        column.alignment = Qt::AlignRight | Qt::AlignVCenter;
    if (field.targetTable)
        column.dependsOn = {QString(QLatin1StringView(field.targetTable))};
    column.text = [&field](const RowView &row) {
        return domain::displayText(row.programme, field, field.get(row.record), QLocale());
    };
    column.sortKey = [&field](const RowView &row) { return sortKeyOf(field, row); };
    column.value = [&field](const RowView &row) {
        const QVariant value = field.get(row.record);
        return value.typeId() == QMetaType::QString && value.toString().isEmpty() ? QVariant() : value;
    };
    column.valueText = [&field](const domain::Programme &programme, const QVariant &value) {
        return domain::displayText(programme, field, value, QLocale());
    };
    column.parse = [&field](const RowView &row, const QString &text) -> base::Result<domain::FieldValues> {
        const base::Result<QVariant> value = domain::parseText(row.programme, field, text);
        if (!value)
            return value.failure();
        return domain::FieldValues{{field.name, *value}};
    };
    return column;
}

} // namespace

std::vector<Column> columnsOf(const domain::RecordInfo &info)
{
    std::vector<Column> columns;
    for (const FieldInfo &field : info.fields) {
        if (!field.has(FieldFlag::Technical))
            columns.push_back(fieldColumn(field));
    }
    compose(info.table, columns);
    return columns;
}

} // namespace models
