#pragma once

#include "domain/programme.h"

#include <vector>

namespace domain {

/// The school holiday that the day falls into, nullptr when there is none.
[[nodiscard]] const SchoolHoliday *schoolHolidayOn(const Programme &programme, QDate date);

/// Why a day is off: the name of a public holiday or of school holidays, "" for a day that is not.
[[nodiscard]] QString dayOffName(const Programme &programme, QDate date);

/// What speaks against holding a session at its time. It warns, it never forbids.
struct ScheduleWarning
{
    enum class Kind { Weekend, PublicHoliday, SchoolHoliday, CoachUnavailable, CoachBusy, RoleBusy };

    Kind kind = Kind::Weekend;
    QString text; ///< short, translated: "School holidays: Herbstferien"

    bool operator==(const ScheduleWarning &) const = default;
};

/// Looks at the session as given, which need not stand in the programme (yet, or like this): its day, its coaches,
/// and other sessions at the same time for one of its roles. None for a session without a time and for a cancelled one.
[[nodiscard]] std::vector<ScheduleWarning> scheduleWarnings(const Programme &programme, const Session &session);

/// The end of the session; its beginning where only that is known.
[[nodiscard]] QDateTime endOf(const Session &session);

/// Whether both are meant for people of one role; a session without roles is for everybody.
[[nodiscard]] bool sharesRole(const Session &one, const Session &other);

} // namespace domain
