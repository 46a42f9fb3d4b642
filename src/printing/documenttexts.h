#pragma once

#include "domain/records/session.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace printing {

/// Language of a document. It belongs to the document's data, not to the window.
enum class DocumentLanguage { German, English };

/// German unless the code begins with "en".
[[nodiscard]] DocumentLanguage documentLanguage(const QString &code);
/// "de" or "en".
[[nodiscard]] QString languageCode(DocumentLanguage language);
[[nodiscard]] QLocale documentLocale(DocumentLanguage language);

/// The fixed words of documents in one language.
struct DocumentTexts
{
    QString certificate;
    QString attendanceConfirmation;
    QString onDay;              ///< %1 date
    QString fromTo;             ///< %1 first date, %2 last date
    QString supersedes;         ///< %1 number
    QString ms;
    QString mr;
    QString extent;             ///< %1 hours, %2 teaching units
    QString extentOnly;         ///< without units; %1 hours
    QString sessions;
    QString listFollows;        ///< the list stands on the next page
    QString date;
    QString session;
    QString detail;             ///< heading of module and place
    QString duration;
    QString units;
    QString total;
    QString unitRule;
    QString placeAndDate;       ///< %1 place, %2 date
    QString numberOfKind;       ///< %1 kind, %2 number
    QString annexTo;            ///< %1 kind, %2 number
    QString annex;              ///< %1 kind
    QString pageOf;             ///< %1 page, %2 of
    QString online;
    QString logo;               ///< %1 organiser
    QString code;               ///< what the QR code is
    QString schedule;
    QString month;
    QString allRoles;
    QString cancelled;
    QString planned;
    QString hybrid;             ///< %1 place
    QString placeOpen;
    QString dateOpen;
    QString continued;
    QString module;             ///< %1 number, %2 title
    QString municipality;       ///< %1 name
    QString town;               ///< %1 name
    QString asOf;               ///< %1 date
};

[[nodiscard]] const DocumentTexts &documentTexts(DocumentLanguage language);

/// "Impuls-Training", "Impulse training"; empty for other sessions.
[[nodiscard]] QString sessionKindText(domain::SessionKind kind, DocumentLanguage language);

/// "12. Dezember 2024" (day and month joined by a no-break space) or "12 December 2024".
[[nodiscard]] QString writtenDate(QDate date, DocumentLanguage language);

/// Minutes as hours and minutes: 150 → "2:30"; "–" when none are known.
[[nodiscard]] QString hoursText(int minutes);

/// Minutes as teaching units of 45 minutes, at most two decimals: 120 → "2,67", 90 → "2";
/// "–" when none are known.
[[nodiscard]] QString unitsText(int minutes, DocumentLanguage language);

} // namespace printing
