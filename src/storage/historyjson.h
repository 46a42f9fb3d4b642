#pragma once

#include "domain/records.h"
#include "storage/filevalue.h"

#include <QJsonArray>
#include <QJsonObject>

// The fields of a row as JSON of the history: only what differs, keys and values as in the tables.

namespace storage {

/// Appends one value.
template <class FieldType>
void appendJsonValue(std::string &json, const typename FieldType::Value &value)
{
    using Value = typename FieldType::Value;
    using domain::FieldKind;
    if constexpr (FieldType::kind == FieldKind::Text) {
        appendJsonText(json, value);
    } else if constexpr (FieldType::kind == FieldKind::Real) {
        json.append(QByteArray::number(value, 'g', 17).constData());
    } else if constexpr (FieldType::kind == FieldKind::Boolean) {
        json.append(value ? "true" : "false");
    } else if constexpr (FieldType::kind == FieldKind::Enumeration) {
        json.append(1, '"').append(domain::enumIdentifier(value)).append(1, '"');
    } else if constexpr (FieldType::kind == FieldKind::Date) {
        value.isValid() ? appendJsonText(json, dateText(value)) : appendJsonNull(json);
    } else if constexpr (FieldType::kind == FieldKind::DateTime) {
        value.isValid() ? appendJsonText(json, momentText(value)) : appendJsonNull(json);
    } else if constexpr (FieldType::kind == FieldKind::Reference) {
        value.isValid() ? appendJsonNumber(json, value.value) : appendJsonNull(json);
    } else if constexpr (FieldType::kind == FieldKind::References) {
        json.append(1, '[');
        for (qsizetype i = 0; i < value.size(); ++i)
            appendJsonNumber(json.append(i > 0 ? "," : ""), value[i].value);
        json.append(1, ']');
    } else if constexpr (std::is_same_v<Value, std::optional<int>>) {
        value ? appendJsonNumber(json, *value) : appendJsonNull(json);
    } else {
        appendJsonNumber(json, value);
    }
}

/// Reads one value; false when it is none that the field can hold.
template <class FieldType>
[[nodiscard]] bool readJsonValue(const QJsonValue &json, typename FieldType::Value &value)
{
    using Value = typename FieldType::Value;
    using domain::FieldKind;
    if (json.isNull()) {
        value = Value{};
        return true;
    }
    if constexpr (FieldType::kind == FieldKind::Text) {
        value = json.toString();
        return json.isString();
    } else if constexpr (FieldType::kind == FieldKind::Real) {
        value = json.toDouble();
        return json.isDouble();
    } else if constexpr (FieldType::kind == FieldKind::Boolean) {
        value = json.toBool();
        return json.isBool();
    } else if constexpr (FieldType::kind == FieldKind::Enumeration) {
        const auto parsed = domain::enumFromIdentifier<Value>(QLatin1StringView(json.toString().toLatin1()));
        value = parsed.value_or(Value{});
        return parsed.has_value();
    } else if constexpr (FieldType::kind == FieldKind::Date) {
        value = dateFromText(json.toString().toLatin1());
        return value.isValid();
    } else if constexpr (FieldType::kind == FieldKind::DateTime) {
        value = momentFromText(json.toString().toLatin1());
        return value.isValid();
    } else if constexpr (FieldType::kind == FieldKind::Reference) {
        value.value = json.toInteger();
        return value.isValid();
    } else if constexpr (FieldType::kind == FieldKind::References) {
        value.clear();
        const QJsonArray array = json.toArray();
        for (const QJsonValue &entry : array)
            value.append(typename Value::value_type{entry.toInteger()});
        return json.isArray();
    } else {
        value = static_cast<int>(json.toInteger());
        return json.isDouble();
    }
}

/// Makes `json` an object of the fields in which `row` differs from `other`.
template <class R>
void differenceToJson(std::string &json, const R &row, const R &other)
{
    json.clear();
    json.append(1, '{');
    domain::forEachField<R>([&](const auto &field) {
        using FieldType = std::decay_t<decltype(field)>;
        if (FieldType::value(row) == FieldType::value(other))
            return;
        json.append(json.size() > 1 ? ",\"" : "\"").append(field.name).append("\":");
        appendJsonValue<FieldType>(json, FieldType::value(row));
    });
    json.append(1, '}');
}

/// Sets the fields that `json` names; other keys are of versions that are gone and are passed over.
template <class R>
[[nodiscard]] bool setFromJson(R &row, const QJsonObject &json)
{
    bool readable = true;
    domain::forEachField<R>([&](const auto &field) {
        using FieldType = std::decay_t<decltype(field)>;
        const auto entry = json.constFind(QLatin1StringView(field.name));
        if (entry != json.constEnd())
            readable = readJsonValue<FieldType>(*entry, FieldType::value(row)) && readable;
    });
    return readable;
}

} // namespace storage
