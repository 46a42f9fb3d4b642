#pragma once

#include "domain/programme.h"

#include <QLocale>

namespace domain {

/// The words for what a session is, in one language: the same on paper, on pages for the browser and in mails. They belong to the
/// document, not to the window.
struct SessionWording
{
    QLocale locale;
    QString online;
    QString hybrid; ///< %1 place
    QString planned;
    QString cancelled;
    QString dateOpen;
    QString allDay;
    QString infoEvent;
    QString kickoffWorkshop;
    QString impulseTraining;
    QString closingEvent;

    /// "Impuls-Training"; empty for other sessions.
    [[nodiscard]] QString kindText(SessionKind kind) const;
    /// The same, empty also where the title says it ("Impulstraining B3").
    [[nodiscard]] QString kindBesideTitle(const Session &session) const;
    /// "Rathaus", "online", "Rathaus und online"; empty while the place is open.
    [[nodiscard]] QString whereText(const Session &session) const;
    /// "abgesagt"; "geplant" where others are confirmed already; else empty.
    [[nodiscard]] QString stateText(const Session &session, bool othersAreConfirmed) const;
};

/// German unless the language's code begins with "en".
[[nodiscard]] const SessionWording &sessionWording(const QString &language);

/// Whether some sessions are confirmed or were held, so that one that is only planned is worth a word.
[[nodiscard]] bool someAreConfirmed(const Programme &programme);

} // namespace domain
