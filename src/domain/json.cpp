#include "domain/json.h"

#include "domain/fieldtext.h"

#include <QJsonArray>

namespace domain {

namespace {

QJsonValue reference(const FieldInfo &field, qint64 id, const Programme *programme)
{
    const QString text = QString::number(id);
    if (!programme)
        return text;
    return QJsonObject{{QStringLiteral("id"), text},
                       {QStringLiteral("label"), referenceLabel(*programme, QLatin1StringView(field.targetTable), id)}};
}

} // namespace

QJsonValue toJson(const FieldInfo &field, const void *record, const Programme *programme)
{
    const QVariant value = field.get(record);
    if (!value.isValid())
        return QJsonValue::Null;
    switch (field.kind) {
    case FieldKind::Date: return value.toDate().toString(Qt::ISODate);
    case FieldKind::DateTime: return dateTimeText(value.toDateTime());
    case FieldKind::Reference: return reference(field, value.toLongLong(), programme);
    case FieldKind::References: {
        QJsonArray array;
        const QVariantList ids = value.toList();
        for (const QVariant &id : ids)
            array.append(reference(field, id.toLongLong(), programme));
        return array;
    }
    default: return QJsonValue::fromVariant(value);
    }
}

QJsonObject toJson(const RecordInfo &info, const void *record, const Programme *programme)
{
    QJsonObject object;
    object.insert(QStringLiteral("id"), QString::number(info.id(record)));
    for (const FieldInfo &field : info.fields)
        object.insert(QString(field.name), toJson(field, record, programme));
    return object;
}

QJsonObject toJson(const Programme &programme)
{
    QJsonObject object;
    for (const RecordInfo *info : allRecordInfos()) {
        QJsonArray rows;
        for (const qint64 id : info->ids(programme))
            rows.append(toJson(*info, info->find(programme, id), nullptr));
        if (!rows.isEmpty())
            object.insert(QString(info->table), rows);
    }
    return object;
}

} // namespace domain
