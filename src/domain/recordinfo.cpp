#include "domain/recordinfo.h"

#include <QCoreApplication>

namespace domain {

namespace {

template <class FieldType>
QVariant getValue(const void *record)
{
    using Value = typename FieldType::Value;
    const Value &value = FieldType::value(*static_cast<const typename FieldType::Record *>(record));
    if constexpr (std::is_same_v<Value, std::optional<int>>)
        return value ? QVariant(*value) : QVariant();
    else if constexpr (FieldType::kind == FieldKind::Enumeration)
        return QString::fromLatin1(enumIdentifier(value));
    else if constexpr (FieldType::kind == FieldKind::Reference)
        return value.isValid() ? QVariant(value.value) : QVariant();
    else if constexpr (FieldType::kind == FieldKind::Date || FieldType::kind == FieldKind::DateTime)
        return value.isValid() ? QVariant(value) : QVariant();
    else if constexpr (FieldType::kind == FieldKind::References) {
        QVariantList ids;
        for (const auto id : value)
            ids.append(id.value);
        return ids;
    } else
        return QVariant(value);
}

template <class Value>
bool setReferences(Value &member, const QVariant &value)
{
    Value ids;
    const QVariantList list = value.toList();
    for (const QVariant &entry : list) {
        const typename Value::value_type id{entry.toLongLong()};
        if (id.isValid() && !ids.contains(id))
            ids.append(id);
    }
    member = ids;
    return true;
}

template <class Value>
bool setInteger(Value &member, const QVariant &value)
{
    bool valid = false;
    const int number = value.toInt(&valid);
    if (valid)
        member = number;
    return valid;
}

template <class FieldType>
bool setValue(void *record, const QVariant &value)
{
    using Value = typename FieldType::Value;
    Value &member = FieldType::value(*static_cast<typename FieldType::Record *>(record));
    if (!value.isValid() || value.isNull()) {
        member = FieldType::value(typename FieldType::Record());
        return true;
    }
    if constexpr (FieldType::kind == FieldKind::Integer) {
        return setInteger(member, value);
    } else if constexpr (FieldType::kind == FieldKind::Enumeration) {
        const auto parsed = enumFromIdentifier<Value>(QLatin1StringView(value.toString().toLatin1()));
        if (parsed)
            member = *parsed;
        return parsed.has_value();
    } else if constexpr (FieldType::kind == FieldKind::Reference) {
        member = Value{value.toLongLong()};
        return true;
    } else if constexpr (FieldType::kind == FieldKind::References) {
        return setReferences(member, value);
    } else {
        if (!value.canConvert<Value>())
            return false;
        member = value.value<Value>();
        return true;
    }
}

template <class FieldType>
bool equalValues(const void *one, const void *other)
{
    using Record = typename FieldType::Record;
    return FieldType::value(*static_cast<const Record *>(one)) == FieldType::value(*static_cast<const Record *>(other));
}

template <class FieldType>
FieldInfo makeFieldInfo(const FieldType &field)
{
    FieldInfo info{QLatin1StringView(field.name), field.heading, FieldType::kind, field.flags, field.onRemove, nullptr, {},
                   std::is_same_v<typename FieldType::Value, std::optional<int>>,
                   &getValue<FieldType>, &setValue<FieldType>, &equalValues<FieldType>};
    if constexpr (FieldType::kind == FieldKind::Enumeration)
        info.entries = EnumTraits<typename FieldType::Value>::entries;
    if constexpr (!std::is_void_v<typename FieldType::Target>)
        info.targetTable = RecordTraits<typename FieldType::Target>::table;
    return info;
}

template <class R>
RecordInfo makeRecordInfo()
{
    RecordInfo info{
        QLatin1StringView(RecordTraits<R>::table),
        QLatin1StringView(RecordTraits<R>::plural),
        RecordTraits<R>::heading,
        RecordTraits<R>::singular,
        {},
        [](const void *record) { return RecordTraits<R>::label(*static_cast<const R *>(record)); },
        [](const Programme &programme, qint64 id) -> const void * { return programme.find(base::Id<R>{id}); },
        [](const Programme &programme) {
            std::vector<qint64> ids;
            ids.reserve(programme.table<R>().size());
            for (const R &row : programme.table<R>())
                ids.push_back(row.id.value);
            return ids;
        },
        [](const Programme &programme) { return programme.table<R>().size(); },
        [](const void *record) { return static_cast<const R *>(record)->id.value; },
    };
    forEachField<R>([&](const auto &field) { info.fields.push_back(makeFieldInfo(field)); });
    return info;
}

} // namespace

QString FieldInfo::heading() const
{
    return QCoreApplication::translate("domain", headingSource);
}

QString RecordInfo::heading() const
{
    return QCoreApplication::translate("domain", headingSource);
}

QString RecordInfo::singular() const
{
    return QCoreApplication::translate("domain", singularSource);
}

int RecordInfo::indexOf(QAnyStringView fieldName) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fieldName == fields[i].name)
            return static_cast<int>(i);
    }
    return -1;
}

const FieldInfo *RecordInfo::field(QAnyStringView fieldName) const
{
    const int index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[static_cast<size_t>(index)];
}

template <class R>
const RecordInfo &recordInfo()
{
    static const RecordInfo info = makeRecordInfo<R>();
    return info;
}

const std::vector<const RecordInfo *> &allRecordInfos()
{
    static const std::vector<const RecordInfo *> infos = [] {
        std::vector<const RecordInfo *> list;
        forEachRecord([&]<class R>() { list.push_back(&recordInfo<R>()); });
        return list;
    }();
    return infos;
}

const RecordInfo *recordInfo(QAnyStringView table)
{
    for (const RecordInfo *info : allRecordInfos()) {
        if (table == info->table || table == info->plural)
            return info;
    }
    return nullptr;
}

namespace {
/// Makes recordInfo<R>() exist in this library for each record; `used`, because an optimising build would drop it.
template <class... R>
[[maybe_unused]] constexpr std::tuple<decltype(&recordInfo<R>)...> instances(TypeList<R...>)
{
    return {&recordInfo<R>...};
}
[[gnu::used]] const auto keepInstances = instances(Records{});
} // namespace

} // namespace domain
