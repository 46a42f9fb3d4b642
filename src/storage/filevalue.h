#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <string>

namespace storage {

/// "2024-10-15"; the date is valid and of the years 1 to 9999.
[[nodiscard]] QByteArray dateText(QDate date);
/// An invalid date unless `text` is exactly what dateText() writes.
[[nodiscard]] QDate dateFromText(QByteArrayView text);

/// "2024-10-15T10:00:00": wall time in Europe/Berlin, without offset.
[[nodiscard]] QByteArray momentText(const QDateTime &moment);
/// An invalid moment unless `text` is exactly what momentText() writes.
[[nodiscard]] QDateTime momentFromText(QByteArrayView text);

/// Append to a JSON text (RFC 8259): a string with its escapes, one of plain ASCII, a number, null.
/// std::string, because appending to QByteArray costs more than writing the row.
void appendJsonText(std::string &json, QStringView text);
void appendJsonText(std::string &json, const QByteArray &plainAscii);
void appendJsonNumber(std::string &json, qint64 number);
void appendJsonNull(std::string &json);

} // namespace storage
