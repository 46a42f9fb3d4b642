#include "models/viewdefinition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace models {

QByteArray ViewDefinition::toJson() const
{
    QJsonArray chipArray;
    for (const Chip &chip : chips)
        chipArray.append(QJsonObject{{QStringLiteral("column"), chip.column}, {QStringLiteral("value"), QJsonValue::fromVariant(chip.value)}});
    QJsonArray columnArray;
    for (const ColumnLayout &column : columns)
        columnArray.append(QJsonObject{{QStringLiteral("name"), column.name}, {QStringLiteral("width"), column.width}, {QStringLiteral("hidden"), column.hidden}});
    const QJsonObject object{{QStringLiteral("filter"), filter},
                             {QStringLiteral("chips"), chipArray},
                             {QStringLiteral("sort"), sortColumn},
                             {QStringLiteral("descending"), sortDirection == Qt::DescendingOrder},
                             {QStringLiteral("columns"), columnArray}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

namespace {

/// Numbers of a chip are ids: qint64 as the columns give them.
QVariant chipValue(const QJsonValue &value)
{
    if (value.isDouble())
        return QVariant(value.toInteger());
    return value.isNull() || value.isUndefined() ? QVariant() : value.toVariant();
}

} // namespace

ViewDefinition ViewDefinition::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ViewDefinition definition;
    definition.filter = object.value(u"filter").toString();
    definition.sortColumn = object.value(u"sort").toString();
    definition.sortDirection = object.value(u"descending").toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    const QJsonArray chipArray = object.value(u"chips").toArray();
    for (const QJsonValue &chip : chipArray)
        definition.chips.append({chip[u"column"].toString(), chipValue(chip[u"value"])});
    const QJsonArray columnArray = object.value(u"columns").toArray();
    for (const QJsonValue &column : columnArray)
        definition.columns.append({column[u"name"].toString(), column[u"width"].toInt(), column[u"hidden"].toBool()});
    return definition;
}

} // namespace models
