#pragma once

#include "domain/records/finding.h"

#include <QDate>

namespace domain {

struct BookletTraining;
struct BookletSection;

/// The fixed words of the booklet of results in one language. They belong to the document, not to the window.
struct BookletWords
{
    QString results;       ///< what the booklet is
    QString contents;
    QString withoutRole;   ///< questions of no role
    QString withoutQuestion;
    QString module;        ///< %1 number, %2 title
    QString question;      ///< %1 number
    QString behind;        ///< one session behind a question
    QString allBehind;     ///< several
    QString notReviewed;   ///< mark of a finding
    QString closing;       ///< %1 closing event, %2 date
    QString asOf;          ///< %1 date
    QString draft;         ///< says that findings stand in it which nobody reviewed
    QString empty;
    QString page;          ///< %1 page, %2 of

    /// "Einsichten", "Tipps", "Nächste Schritte", "Offen geblieben".
    [[nodiscard]] QString kindText(FindingKind kind) const;
    /// "12. Dezember 2024".
    [[nodiscard]] QString dateText(QDate date) const;
    /// "Impuls-Training B3, 29. Oktober 2024".
    [[nodiscard]] QString trainingText(const BookletTraining &training) const;
    /// Heading of a section's role; says so when it has none.
    [[nodiscard]] QString roleText(const BookletSection &section) const;
    /// Heading of a section's module, empty when it has none.
    [[nodiscard]] QString moduleText(const BookletSection &section) const;

    bool english = false;
};

/// German unless the language's code begins with "en".
[[nodiscard]] const BookletWords &bookletWords(const QString &language);

} // namespace domain
