#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>

namespace storage {

/// "2024-10-15"; the date is valid and of the years 1 to 9999.
[[nodiscard]] QByteArray dateText(QDate date);
/// An invalid date unless `text` is exactly what dateText() writes.
[[nodiscard]] QDate dateFromText(QByteArrayView text);

/// "2024-10-15T10:00:00": wall time in Europe/Berlin, without offset.
[[nodiscard]] QByteArray momentText(const QDateTime &moment);
/// An invalid moment unless `text` is exactly what momentText() writes.
[[nodiscard]] QDateTime momentFromText(QByteArrayView text);

/// Appends `text` as a JSON string (RFC 8259 § 7).
void appendJsonText(QByteArray &json, QStringView text);

} // namespace storage
