#include "exchange/writers/celltext.h"

#include "domain/fieldtext.h"

namespace exchange {

QString dateCell(QDate date, const QLocale &locale)
{
    return date.toString(
        locale.language() == QLocale::German ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("yyyy-MM-dd"));
}

SheetCell typedCell(const domain::Programme &programme, const domain::FieldInfo &field, const void *record)
{
    const QVariant value = field.get(record);
    if (!value.isValid())
        return {};
    switch (field.kind) {
    case domain::FieldKind::Integer: return qint64(value.toInt());
    case domain::FieldKind::Real: return value.toDouble();
    case domain::FieldKind::Boolean: return value.toBool();
    case domain::FieldKind::Date: return value.toDate();
    case domain::FieldKind::DateTime: return value.toDateTime();
    default: return domain::displayText(programme, field, value, QLocale());
    }
}

SheetColumn columnOf(const domain::FieldInfo &field)
{
    switch (field.kind) {
    case domain::FieldKind::Integer: return {field.heading(), ColumnKind::Whole};
    case domain::FieldKind::Real: return {field.heading(), ColumnKind::Decimal};
    case domain::FieldKind::Boolean: return {field.heading(), ColumnKind::YesNo};
    case domain::FieldKind::Date: return {field.heading(), ColumnKind::Date};
    case domain::FieldKind::DateTime: return {field.heading(), ColumnKind::DateTime};
    default: return {field.heading(), field.has(domain::LongText) ? ColumnKind::LongText : ColumnKind::Text};
    }
}

} // namespace exchange
