#pragma once

#include <QString>
#include <QStringView>

namespace exchange {

/// The key of the standard role that words such as "Fach-/Verkehrsplaner:in" or "LK-Koordination" mean: leadership,
/// planner, county_coordinator; empty when none or several. The words stand in resources/vocabulary/roles.csv.
[[nodiscard]] QString roleKeyFromWords(QStringView words);

/// What a status says about taking part.
enum class ListedStatus { Unknown, Registered, Waiting, Pending, Cancelled, Declined };

/// The meaning of "Paid", "storniert", "Warteliste", "nein" …; the words stand in resources/vocabulary/answers.csv.
[[nodiscard]] ListedStatus listedStatus(QStringView words);

/// Whether the words are a mark or a plain yes or no, as a checkbox leaves them: "x", "Ja", "nein", "TRUE".
[[nodiscard]] bool isTick(QStringView words);

/// Whether the words stand where a name should and name nobody: "N. N.", "offen", "wird nachgemeldet".
[[nodiscard]] bool namesNobody(QStringView words);

/// Whether a status that says no tells the programme's decision ("abgelehnt", "denied") and not the person's.
[[nodiscard]] bool saysProgrammeDeclined(QStringView words);

} // namespace exchange
