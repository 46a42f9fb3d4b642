#pragma once

#include "domain/programme.h"

#include <QDate>

namespace domain {

/// The closing event that is meant on this day: the first one from then on, else the last one, else one without a date;
/// cancelled ones are passed over. Invalid when the programme has none.
[[nodiscard]] SessionId closingEvent(const Programme &programme, QDate today);

/// Bytes whose order is that of tables: names as in a phone book, numbers by their value ("Table 2" before "Table 10").
[[nodiscard]] QByteArray tableSortKey(const QString &tableName);

} // namespace domain
