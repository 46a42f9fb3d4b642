#pragma once

#include "domain/records.h"
#include "storage/filevalue.h"
#include "storage/statement.h"

#include <limits>

// Reading and writing one row with types, from the record's field list: the one place where a record
// meets its table. Fields with several references live in link tables `<record>_<target>`.

namespace storage {

/// Whether the field is a column of the record's table.
template <class FieldType>
constexpr bool isColumn = FieldType::kind != domain::FieldKind::References;

/// Calls `visit(field)` for the fields that are columns.
template <class R, class Visitor>
void forEachColumn(Visitor &&visit)
{
    domain::forEachField<R>([&](const auto &field) {
        if constexpr (isColumn<std::decay_t<decltype(field)>>)
            visit(field);
    });
}

/// Calls `visit(field)` for the fields that have a link table.
template <class R, class Visitor>
void forEachLink(Visitor &&visit)
{
    domain::forEachField<R>([&](const auto &field) {
        if constexpr (!isColumn<std::decay_t<decltype(field)>>)
            visit(field);
    });
}

/// Name of the table that holds the field's references.
template <class FieldType>
[[nodiscard]] QByteArray linkTable(const FieldType &)
{
    return QByteArray(domain::RecordTraits<typename FieldType::Record>::table) + '_'
        + domain::RecordTraits<typename FieldType::Target>::table;
}

/// All rows in the order of their ids.
template <class R>
[[nodiscard]] QByteArray selectSql()
{
    QByteArray sql = "SELECT id";
    forEachColumn<R>([&](const auto &field) { sql.append(", ").append(field.name); });
    return sql.append(" FROM ").append(domain::RecordTraits<R>::table).append(" ORDER BY id");
}

template <class R>
[[nodiscard]] QByteArray insertSql()
{
    QByteArray names = "id";
    QByteArray marks = "?";
    forEachColumn<R>([&](const auto &field) {
        names.append(", ").append(field.name);
        marks.append(", ?");
    });
    return QByteArray("INSERT INTO ") + domain::RecordTraits<R>::table + " (" + names + ") VALUES (" + marks + ')';
}

/// Parameters as insertSql() has them; the id comes first.
template <class R>
[[nodiscard]] QByteArray updateSql()
{
    QByteArray assignments;
    int parameter = 2;
    forEachColumn<R>([&](const auto &field) {
        assignments.append(assignments.isEmpty() ? "" : ", ")
            .append(field.name)
            .append(" = ?")
            .append(QByteArray::number(parameter++));
    });
    return QByteArray("UPDATE ") + domain::RecordTraits<R>::table + " SET " + assignments + " WHERE id = ?1";
}

template <class R>
[[nodiscard]] QByteArray deleteSql()
{
    return QByteArray("DELETE FROM ") + domain::RecordTraits<R>::table + " WHERE id = ?1";
}

/// Binds the value of one column.
template <class FieldType>
void bindValue(Statement &statement, int index, const FieldType &, const typename FieldType::Value &value)
{
    using Value = typename FieldType::Value;
    using domain::FieldKind;
    if constexpr (FieldType::kind == FieldKind::Text)
        statement.bindText(index, value);
    else if constexpr (FieldType::kind == FieldKind::Real)
        statement.bindReal(index, value);
    else if constexpr (FieldType::kind == FieldKind::Enumeration)
        statement.bindKept(index, QByteArrayView(domain::enumIdentifier(value)));
    else if constexpr (FieldType::kind == FieldKind::Date)
        value.isValid() ? statement.bindUtf8(index, dateText(value)) : statement.bindNull(index);
    else if constexpr (FieldType::kind == FieldKind::DateTime)
        value.isValid() ? statement.bindUtf8(index, momentText(value)) : statement.bindNull(index);
    else if constexpr (FieldType::kind == FieldKind::Reference)
        value.isValid() ? statement.bindInteger(index, value.value) : statement.bindNull(index);
    else if constexpr (std::is_same_v<Value, std::optional<int>>)
        value ? statement.bindInteger(index, *value) : statement.bindNull(index);
    else
        statement.bindInteger(index, value);
}

/// Reads the value of one column; false when it is none that the field can hold.
template <class FieldType>
[[nodiscard]] bool readValue(const Statement &statement, int column, typename FieldType::Value &value)
{
    using Value = typename FieldType::Value;
    using domain::FieldKind;
    if constexpr (FieldType::kind == FieldKind::Text) {
        value = statement.text(column);
    } else if constexpr (FieldType::kind == FieldKind::Real) {
        value = statement.real(column);
    } else if constexpr (FieldType::kind == FieldKind::Enumeration) {
        const QByteArrayView text = statement.utf8(column);
        const auto parsed = domain::enumFromIdentifier<Value>(QLatin1StringView(text.data(), text.size()));
        value = parsed.value_or(Value{});
        return parsed.has_value();
    } else if constexpr (FieldType::kind == FieldKind::Date || FieldType::kind == FieldKind::DateTime) {
        const QByteArrayView text = statement.utf8(column);
        if (text.isEmpty())
            return true;
        if constexpr (FieldType::kind == FieldKind::Date)
            value = dateFromText(text);
        else
            value = momentFromText(text);
        return value.isValid();
    } else if constexpr (FieldType::kind == FieldKind::Reference) {
        value.value = statement.integer(column);
        return value.value >= 0;
    } else {
        const qint64 number = statement.integer(column);
        if constexpr (std::is_same_v<Value, std::optional<int>>) {
            if (number == 0 && statement.isNull(column))
                return true;
        }
        value = static_cast<int>(number);
        return number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    }
    return true;
}

/// Binds the id and all columns in the order of insertSql().
template <class R>
void bindRow(Statement &statement, const R &row)
{
    int index = 0;
    statement.bindInteger(index++, row.id.value);
    forEachColumn<R>(
        [&](const auto &field) { bindValue(statement, index++, field, std::decay_t<decltype(field)>::value(row)); });
}

/// Reads a row of selectSql(); false when a value is not one that the record can hold.
template <class R>
[[nodiscard]] bool readRow(const Statement &statement, R &row)
{
    int column = 0;
    row.id.value = statement.integer(column++);
    bool readable = row.id.isValid();
    forEachColumn<R>([&](const auto &field) {
        using FieldType = std::decay_t<decltype(field)>;
        readable = readValue<FieldType>(statement, column++, FieldType::value(row)) && readable;
    });
    return readable;
}

} // namespace storage
