#pragma once

#include "base/error.h"
#include "domain/programme.h"

#include <QVariant>

#include <span>
#include <vector>

namespace domain {

/// The type-erased view of one Field. Values travel as QVariant: text, int, double, bool, QDate,
/// QDateTime; an enumeration as its identifier (QString), a reference as qint64, several references
/// as QVariantList of qint64; an invalid QVariant means empty.
struct FieldInfo
{
    QLatin1StringView name;
    const char *headingSource;
    FieldKind kind;
    unsigned flags;
    OnRemove onRemove;
    const char *targetTable;           ///< table a reference points to, else nullptr
    std::span<const EnumEntry> entries; ///< choices of an enumeration
    bool optional;                      ///< an integer that may be empty
    QVariant (*get)(const void *record);
    bool (*set)(void *record, const QVariant &value); ///< false: the value does not fit the kind
    bool (*equal)(const void *one, const void *other);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] bool has(FieldFlag flag) const { return (flags & flag) != 0; }
};

/// The type-erased view of a record and its table in a programme.
struct RecordInfo
{
    QLatin1StringView table;
    QLatin1StringView plural;
    const char *headingSource;
    const char *singularSource;
    std::vector<FieldInfo> fields;
    QString (*label)(const void *record);
    const void *(*find)(const Programme &programme, qint64 id); ///< the record, or nullptr
    std::vector<qint64> (*ids)(const Programme &programme);     ///< all, in order of id
    size_t (*size)(const Programme &programme);
    qint64 (*id)(const void *record);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString singular() const;
    /// Position of the field of this name, -1 when there is none.
    [[nodiscard]] int indexOf(QAnyStringView fieldName) const;
    [[nodiscard]] const FieldInfo *field(QAnyStringView fieldName) const;
};

/// Built once for each record from its field list.
template <class R>
[[nodiscard]] const RecordInfo &recordInfo();

/// The record whose table has this name, singular or plural; nullptr when there is none.
[[nodiscard]] const RecordInfo *recordInfo(QAnyStringView table);

/// The records a person works with by name, in the order of Records.
[[nodiscard]] const std::vector<const RecordInfo *> &allRecordInfos();

} // namespace domain
