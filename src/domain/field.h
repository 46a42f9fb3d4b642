#pragma once

#include "base/id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>
#include <span>
#include <type_traits>

// The one declaration of a record's fields. Each record has RecordTraits<R>::fields, a list of Field
// objects. Storage walks the list with types; models, command line and JSON use the type-erased
// view of the same list in recordinfo.h.

namespace domain {

/// How a field's value looks; follows from the type of the member.
enum class FieldKind { Text, Integer, Real, Boolean, Date, DateTime, Enumeration, Reference, References };

/// What is to be known about a field beside its type; combined with |.
enum FieldFlag : unsigned {
    NoFlags = 0,
    Personal = 1,    ///< identifies a person: part of a data-subject export, blanked by erasing
    Searchable = 2,  ///< looked at by filter lines
    Required = 4,    ///< may not be empty
    LongText = 8,    ///< several lines, edited in a larger field
    Extra = 16,      ///< table column hidden until chosen
    Technical = 32,  ///< kept by the program: no column, no form, no import target
    Key = 64,        ///< unique text that people may use in place of the id
};

/// What removing the referenced row does to the row that holds the reference.
enum class OnRemove { Refuse, Cascade, Clear };

/// One choice of an enumeration: value, identifier in file and JSON, label on the screen.
struct EnumEntry
{
    int value;
    const char *identifier;
    const char *label; ///< source text in translation context "domain"
};

/// To be specialised for each enumeration: `static constexpr EnumEntry entries[]`.
template <class E>
struct EnumTraits;

template <class T>
struct ReferenceTarget { using type = void; };
template <class R>
struct ReferenceTarget<base::Id<R>> { using type = R; };
template <class R>
struct ReferenceTarget<QList<base::Id<R>>> { using type = R; };

template <class T>
[[nodiscard]] constexpr FieldKind fieldKind()
{
    if constexpr (std::is_same_v<T, QString>)
        return FieldKind::Text;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::Boolean;
    else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, std::optional<int>>)
        return FieldKind::Integer;
    else if constexpr (std::is_same_v<T, double>)
        return FieldKind::Real;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldKind::Date;
    else if constexpr (std::is_same_v<T, QDateTime>)
        return FieldKind::DateTime;
    else if constexpr (std::is_enum_v<T>)
        return FieldKind::Enumeration;
    else if constexpr (std::is_same_v<T, QList<base::Id<typename ReferenceTarget<T>::type>>>)
        return FieldKind::References;
    else
        return FieldKind::Reference;
}

template <class M>
struct MemberTypes;
template <class R, class T>
struct MemberTypes<T R::*> { using Record = R; using Value = T; };

/// One field of a record: its column in the file, its heading, its flags. `Pointer` is the member.
template <auto Pointer>
struct Field
{
    using Record = typename MemberTypes<decltype(Pointer)>::Record;
    using Value = typename MemberTypes<decltype(Pointer)>::Value;
    using Target = typename ReferenceTarget<Value>::type; ///< void unless a reference
    static constexpr auto member = Pointer;
    static constexpr FieldKind kind = fieldKind<Value>();

    const char *name;    ///< column and JSON key, snake_case
    const char *heading; ///< source text in translation context "domain"
    unsigned flags = NoFlags;
    OnRemove onRemove = OnRemove::Refuse;

    [[nodiscard]] static const Value &value(const Record &record) { return record.*Pointer; }
    [[nodiscard]] static Value &value(Record &record) { return record.*Pointer; }
};

/// The fields of one record in order. Each is a base of its own type, which spares the compiler the constructors of a tuple
/// in every file that sees the records.
template <class... F>
struct FieldList : F... {};
template <class... F>
FieldList(F...) -> FieldList<F...>;

template <class... F>
constexpr size_t fieldCount(const FieldList<F...> &) { return sizeof...(F); }

/// To be specialised for each record: `table`, `plural` (names in the file and for the command
/// line), `heading`, `singular` (source texts), `fields`, and `static QString label(const R &)`.
template <class R>
struct RecordTraits;

namespace detail {
template <class Visitor, class... F>
constexpr void forEachField(Visitor &&visit, const FieldList<F...> &fields)
{
    (visit(static_cast<const F &>(fields)), ...);
}
} // namespace detail

/// Calls `visit(field)` for each field of R in the order of its declaration.
template <class R, class Visitor>
constexpr void forEachField(Visitor &&visit)
{
    detail::forEachField(visit, RecordTraits<R>::fields);
}

/// The enumeration value for an identifier; nothing when there is none of that name.
template <class E>
[[nodiscard]] std::optional<E> enumFromIdentifier(QLatin1StringView identifier)
{
    for (const EnumEntry &entry : EnumTraits<E>::entries) {
        if (identifier == QLatin1StringView(entry.identifier))
            return static_cast<E>(entry.value);
    }
    return std::nullopt;
}

template <class E>
[[nodiscard]] const char *enumIdentifier(E value)
{
    for (const EnumEntry &entry : EnumTraits<E>::entries) {
        if (entry.value == static_cast<int>(value))
            return entry.identifier;
    }
    return "";
}

/// The label of an enumeration's value in the language of the program.
[[nodiscard]] QString enumLabel(std::span<const EnumEntry> entries, int value);

template <class E>
[[nodiscard]] QString enumLabel(E value)
{
    return enumLabel(EnumTraits<E>::entries, static_cast<int>(value));
}

} // namespace domain
