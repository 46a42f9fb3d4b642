#pragma once

#include "domain/changeset.h"

#include <QLocale>

namespace domain {

/// Enters a time in which a participant or a coach cannot come, or changes the one with its id. InputRefused when it
/// belongs to nobody, ends before it begins, or the row to change does not exist.
[[nodiscard]] base::Result<ChangeSet> setUnavailability(const Programme &programme, const Unavailability &span);

/// Removes such times. InputRefused when one does not exist.
[[nodiscard]] base::Result<ChangeSet> removeUnavailabilities(const Programme &programme, const QList<base::Id<Unavailability>> &spans);

/// Whether the time is one of whole days.
[[nodiscard]] bool isWholeDays(const Unavailability &span);
/// "Mon, 28 October 2024 – Wed, 30 October 2024"; with times where it is not one of whole days.
[[nodiscard]] QString unavailableText(const Unavailability &span, const QLocale &locale);

/// How many impulse trainings the coach leads that are not cancelled.
[[nodiscard]] int trainingsLedBy(const Programme &programme, CoachId coach);

} // namespace domain
