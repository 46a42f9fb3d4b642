#pragma once

#include "domain/programme.h"
#include "printing/documenttexts.h"

namespace printing {

/// What documents of the schedule say of a session, in one language. Valid as long as the programme is unchanged.
class SessionWords
{
public:
    SessionWords(const domain::Programme &programme, DocumentLanguage language);

    /// "Oktober 2024"; says that the date is open.
    [[nodiscard]] QString month(const domain::Session &session) const;
    /// "Mo, 14. Oktober", with its year where `withYear`; with the times of both days when it ends on another one.
    [[nodiscard]] QString day(const domain::Session &session, bool withYear) const;
    /// "10:00–12:00 Uhr", "ganztägig"; empty when day() says it, or nobody knows.
    [[nodiscard]] QString time(const domain::Session &session) const;
    /// Day and time without the year, which stands at the month.
    [[nodiscard]] QString when(const domain::Session &session) const;
    /// "abgesagt"; "geplant" as soon as any other session is confirmed.
    [[nodiscard]] QString state(const domain::Session &session) const;
    /// "Impuls-Training"; empty when the title says it.
    [[nodiscard]] QString kind(const domain::Session &session) const;
    /// Place or "online"; says that it is open.
    [[nodiscard]] QString where(const domain::Session &session) const;
    /// The place, and below it the joining link.
    [[nodiscard]] QString whereWithLink(const domain::Session &session) const;
    /// "Führungsebene, Fachplaner:in"; "Alle Rollen".
    [[nodiscard]] QString roles(const domain::Session &session) const;
    /// "Baustein 2: Zusammenarbeiten"; empty when it has none.
    [[nodiscard]] QString module(const domain::Session &session) const;
    /// Names of the coaches.
    [[nodiscard]] QString coaches(const domain::Session &session) const;

private:
    [[nodiscard]] const DocumentTexts &texts() const { return documentTexts(m_language); }

    const domain::Programme &m_programme;
    DocumentLanguage m_language;
    bool m_someConfirmed = false;
};

} // namespace printing
