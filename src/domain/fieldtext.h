#pragma once

#include "domain/recordinfo.h"

#include <QLocale>

namespace domain {

/// The value as a person reads it: enumerations and references by label, dates and numbers as the
/// locale writes them, several references joined by ", ". Empty stays empty.
[[nodiscard]] QString displayText(const Programme &programme, const FieldInfo &field, const QVariant &value, const QLocale &locale);

/// The value as files and scripts write it: ISO dates, identifiers, references by key or label.
[[nodiscard]] QString exchangeText(const Programme &programme, const FieldInfo &field, const QVariant &value);

/// The value that a typed or pasted text means for this field. Understands everything that
/// displayText() and exchangeText() write in either language, German and ISO dates, ids and keys.
/// An empty text is the empty value. InputRefused names field and remedy.
[[nodiscard]] base::Result<QVariant> parseText(const Programme &programme, const FieldInfo &field, const QString &text);

/// Label of a referenced row, "" when there is none.
[[nodiscard]] QString referenceLabel(const Programme &programme, QAnyStringView table, qint64 id);
/// The text people may use in place of the row's id ("planner", "08416041"), "" when it has none.
[[nodiscard]] QString referenceKey(const Programme &programme, QAnyStringView table, qint64 id);
/// The one row that a key, an id or a label names; InputRefused when none or several do.
[[nodiscard]] base::Result<qint64> findReference(const Programme &programme, QAnyStringView table, const QString &text);

/// "15.10.2024", "2024-10-15", "15.10.24"; an invalid date when it is none.
[[nodiscard]] QDate parseDate(const QString &text);
/// A date with a time: "2024-10-15T10:00", "15.10.2024 10:00", "15.10.2024, 10 Uhr", with or
/// without offset; without one it is a wall time in Europe/Berlin.
[[nodiscard]] QDateTime parseDateTime(const QString &text);
/// "2024-10-15T10:00": wall time in Europe/Berlin, without offset.
[[nodiscard]] QString dateTimeText(const QDateTime &moment);

} // namespace domain
