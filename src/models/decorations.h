#pragma once

#include "domain/recordinfo.h"

namespace models {

/// Name of the icon that stands beside a state, so that it is told by more than a word; empty for
/// values that are no states.
[[nodiscard]] QString stateIcon(QStringView field, const QString &identifier);

/// The role that a value refers to, the first of several; nullptr when it refers to none.
[[nodiscard]] const domain::Role *shownRole(const domain::Programme &programme, const domain::FieldInfo &field, const QVariant &value);

} // namespace models
