#pragma once

#include "cli/optionowners.h"
#include "domain/rules/recipients.h"
#include "exchange/sessionselection.h"

namespace cli {

/// That --told may be given for schedules, too.
[[nodiscard]] OptionOwner toldScheduleOwner();

/// Notes what left the house by a schedule: that calendars were told its sessions, and with --told that the person or coach it is
/// for, or everybody in it, was given it. A read-only programme notes nothing and says so; with --told it is refused.
[[nodiscard]] base::Result<> noteSchedule(
    const Call &call, workspace::Document &document, const exchange::SessionSelection &selection, const QString &format);

/// With --told, that each of these was given the own schedule with these sessions. Refused when the programme is read-only.
[[nodiscard]] base::Result<> notePersonalSchedules(const Call &call, workspace::Document &document, const QList<domain::Recipient> &recipients,
                                                   const QList<domain::SessionId> &sessions);

} // namespace cli
