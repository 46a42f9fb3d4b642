#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// A role that people take part in; three at the start: leadership, planner, county_coordinator.
struct Role
{
    RoleId id;
    QString key;      ///< for scripts and lists: "planner"
    QString name;     ///< "Fachplaner:in"
    QString letter;   ///< short mark beside the colour, so that colour never stands alone
    QString colour;   ///< "#rrggbb" from a palette safe for colour-blind eyes
    int position = 0; ///< order of columns in schedule and forms
    std::optional<int> participantLimit;

    bool operator==(const Role &) const = default;
};

template <>
struct RecordTraits<Role>
{
    static constexpr const char *table = "role";
    static constexpr const char *plural = "roles";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Roles");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Role");
    static constexpr auto fields = FieldList{
        Field<&Role::name>{"name", QT_TRANSLATE_NOOP("domain", "Name"), Searchable | Required},
        Field<&Role::key>{"key", QT_TRANSLATE_NOOP("domain", "Short key"), Searchable | Required | Key},
        Field<&Role::letter>{"letter", QT_TRANSLATE_NOOP("domain", "Letter")},
        Field<&Role::colour>{"colour", QT_TRANSLATE_NOOP("domain", "Colour")},
        Field<&Role::position>{"position", QT_TRANSLATE_NOOP("domain", "Order")},
        Field<&Role::participantLimit>{"participant_limit", QT_TRANSLATE_NOOP("domain", "Limit of participants")},
    };
    static QString label(const Role &role) { return role.name; }
};

} // namespace domain
