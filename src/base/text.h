#pragma once

#include <QByteArray>
#include <QDate>
#include <QLocale>
#include <QString>

namespace base {

/// Text as search compares it: lower case, compatibility forms resolved (NFKD), marks dropped,
/// ß as ss. "Müller" → "muller", "ŁÓDŹ" → "lodz".
[[nodiscard]] QString fold(QStringView text);

/// As fold(), with ae, oe, ue read as ä, ö, ü, so that "Mueller", "Müller" and "Muller" are one.
[[nodiscard]] QString foldUmlauts(QStringView text);

/// Whether `needle` occurs in `text` under fold() or under foldUmlauts(). An empty needle does.
[[nodiscard]] bool foldedContains(QStringView text, QStringView needle);

/// Bytes whose order is the order of a German phone book (DIN 5007-2: ä as ae, ß as ss, hyphen and
/// apostrophe ignored). `next` (a given name) decides between equal texts; what is equal even then
/// is told apart by the original spelling, ss before ß.
[[nodiscard]] QByteArray phoneBookKey(QStringView text, QStringView next = {});

/// What people type or paste, cleaned: NFC; blanks of all kinds, zero-width marks and line breaks
/// at the ends removed; inner runs of blanks become one blank. Line breaks inside stay.
[[nodiscard]] QString cleaned(QStringView text);

/// "Di, 15. Oktober 2024" (with no-break space) or "Tue, 15 October 2024".
[[nodiscard]] QString longDate(QDate date, const QLocale &locale);
/// "15.10.2024" or "15/10/2024".
[[nodiscard]] QString shortDate(QDate date, const QLocale &locale);
/// "10:00–12:00 Uhr" or "10:00–12:00".
[[nodiscard]] QString timeSpan(QTime from, QTime to, const QLocale &locale);
/// "Di, 15. Oktober 2024, 10:00–12:00 Uhr"; over midnight both dates are written.
[[nodiscard]] QString dateTimeSpan(const QDateTime &from, const QDateTime &to, const QLocale &locale);

/// A file name made of `text` that is valid on Linux, Windows and macOS: no separators, control or
/// reserved characters, reserved device names, leading or trailing dots and blanks; NFC; at most
/// `maxBytes` UTF-8 bytes. Never empty: "unnamed" when nothing is left.
[[nodiscard]] QString safeFileName(QStringView text, int maxBytes = 120);

} // namespace base
