#include "exchange/writers/celltext.h"

#include "domain/fieldtext.h"

namespace exchange {

QString dateCell(QDate date, const QLocale &locale)
{
    return date.toString(
        locale.language() == QLocale::German ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("yyyy-MM-dd"));
}

QString cellText(
    const domain::Programme &programme, const domain::FieldInfo &field, const void *record, const QLocale &locale)
{
    const QVariant value = field.get(record);
    switch (field.kind) {
    case domain::FieldKind::Integer: return domain::exchangeText(programme, field, value);
    case domain::FieldKind::Date: return dateCell(value.toDate(), locale);
    case domain::FieldKind::DateTime: {
        const QDateTime moment = value.toDateTime();
        return moment.isValid() ? QStringLiteral("%1 %2").arg(
                   dateCell(moment.date(), locale), moment.time().toString(QStringLiteral("HH:mm")))
                                : QString();
    }
    default: return domain::displayText(programme, field, value, locale);
    }
}

} // namespace exchange
