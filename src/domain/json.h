#pragma once

#include "domain/recordinfo.h"

#include <QJsonObject>
#include <QJsonValue>

namespace domain {

/// The value of a field as JSON: ids as text, dates ISO 8601, enumerations by identifier, empty as
/// null. With a programme, references are {"id", "label"}; without, ids.
[[nodiscard]] QJsonValue toJson(const FieldInfo &field, const void *record, const Programme *programme);

/// The row with its id and all fields; see above.
[[nodiscard]] QJsonObject toJson(const RecordInfo &info, const void *record, const Programme *programme);

/// The whole programme: one array of rows for each record that has any, ordered by id, keys sorted.
[[nodiscard]] QJsonObject toJson(const Programme &programme);

} // namespace domain
