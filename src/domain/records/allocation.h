#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// Vergabe: a plan of the optimiser that was accepted, with what is needed to defend it later.
struct Allocation
{
    base::Id<Allocation> id;
    QString title;
    QDateTime decidedAt;
    QString record; ///< JSON "impulslotse-allocation/1": rules, counts, objective with bounds, seats and reasons; people
                    ///< and sessions by their ids alone, so that erasing a person leaves nothing here

    bool operator==(const Allocation &) const = default;
};

template <>
struct RecordTraits<Allocation>
{
    static constexpr const char *table = "allocation";
    static constexpr const char *plural = "allocations";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Allocations");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Allocation");
    static constexpr auto fields = FieldList{
        Field<&Allocation::title>{"title", QT_TRANSLATE_NOOP("domain", "Title"), Searchable | Required},
        Field<&Allocation::decidedAt>{"decided_at", QT_TRANSLATE_NOOP("domain", "Accepted at")},
        Field<&Allocation::record>{"record", QT_TRANSLATE_NOOP("domain", "Record"), LongText | Technical},
    };
    static QString label(const Allocation &allocation) { return allocation.title; }
};

} // namespace domain
