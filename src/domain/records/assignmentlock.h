#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

enum class AssignmentLockKind { Pinned, Forbidden };

template <>
struct EnumTraits<AssignmentLockKind>
{
    static constexpr EnumEntry entries[] = {
        {int(AssignmentLockKind::Pinned), "in", QT_TRANSLATE_NOOP("domain", "Pinned")},
        {int(AssignmentLockKind::Forbidden), "out", QT_TRANSLATE_NOOP("domain", "Forbidden")},
    };
};

/// What the coordinator decided before any plan is made: the person is to attend this training, or must not. One for
/// each pair. Every planning run keeps to it.
struct AssignmentLock
{
    base::Id<AssignmentLock> id;
    ParticipantId participant;
    SessionId session;
    AssignmentLockKind kind = AssignmentLockKind::Pinned;

    bool operator==(const AssignmentLock &) const = default;
};

template <>
struct RecordTraits<AssignmentLock>
{
    static constexpr const char *table = "assignment_lock";
    static constexpr const char *plural = "assignment_locks";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Pins of the planner");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Pin of the planner");
    static constexpr auto fields = FieldList{
        Field<&AssignmentLock::participant>{"participant", QT_TRANSLATE_NOOP("domain", "Participant"), Searchable | Required, OnRemove::Cascade},
        Field<&AssignmentLock::session>{"session", QT_TRANSLATE_NOOP("domain", "Session"), Searchable | Required, OnRemove::Cascade},
        Field<&AssignmentLock::kind>{"kind", QT_TRANSLATE_NOOP("domain", "Decision")},
    };
    static QString label(const AssignmentLock &lock) { return enumLabel(lock.kind); }
};

} // namespace domain
