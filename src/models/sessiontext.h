#pragma once

#include "domain/programme.h"

#include <QStringList>

namespace models {

/// Roles the session is for, in the programme's order; none: for everybody.
[[nodiscard]] QList<const domain::Role *> sessionRoles(const domain::Programme &programme, const domain::Session &session);

/// "Planner, Leadership" or "for everybody".
[[nodiscard]] QString sessionRolesText(const domain::Programme &programme, const domain::Session &session);

/// A session in one sentence, for screen readers and tooltips: "Training B3, Tue, 29 October 2024,
/// 10:00–12:00, Planner, 7 of 8 seats, Confirmed". `places` is what the column "places" shows.
[[nodiscard]] QString sessionDescription(const domain::Programme &programme, const domain::Session &session, const QString &places);

} // namespace models
