#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// School holidays of the state, read from a list: a session within is warned about, never forbidden.
struct SchoolHoliday
{
    base::Id<SchoolHoliday> id;
    QString name;
    QDate firstDay;
    QDate lastDay; ///< inclusive

    bool operator==(const SchoolHoliday &) const = default;
};

template <>
struct RecordTraits<SchoolHoliday>
{
    static constexpr const char *table = "school_holiday";
    static constexpr const char *plural = "school_holidays";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "School holidays");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "School holiday");
    static constexpr auto fields = FieldList{
        Field<&SchoolHoliday::name>{"name", QT_TRANSLATE_NOOP("domain", "Name"), Searchable | Required},
        Field<&SchoolHoliday::firstDay>{"first_day", QT_TRANSLATE_NOOP("domain", "First day"), Required},
        Field<&SchoolHoliday::lastDay>{"last_day", QT_TRANSLATE_NOOP("domain", "Last day"), Required},
    };
    static QString label(const SchoolHoliday &holiday) { return holiday.name; }
};

} // namespace domain
