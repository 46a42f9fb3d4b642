#pragma once

#include "domain/programme.h"

#include <QHash>

namespace exchange {

/// Whom a row of a list of answers means.
struct RespondentMatch
{
    domain::ParticipantId participant; ///< invalid: nobody, see `reason`
    QString reason; ///< whole sentence, translated: why it is nobody, or by what the person was recognised where that is not much
};

/// Recognises people who answered a form: by the e-mail address, where the name does not contradict; else by the whole
/// name with the municipality; by the name alone only where the list has neither and one person bears it. Aliases count.
/// Nobody is guessed.
class Respondents
{
public:
    explicit Respondents(const domain::Programme &programme);

    /// `person`: as the row says it.
    [[nodiscard]] RespondentMatch find(const domain::Participant &person) const;

private:
    using People = QList<domain::ParticipantId>;

    [[nodiscard]] bool contradicts(domain::ParticipantId id, const domain::Participant &person) const;
    [[nodiscard]] People atPlace(People people, const QString &place) const;
    [[nodiscard]] RespondentMatch byName(const domain::Participant &person) const;
    [[nodiscard]] bool isKnownAs(domain::ParticipantId id, const QString &nameKey) const;

    const domain::Programme &m_programme;
    QHash<QString, People> m_byEmail;
    QHash<QString, People> m_byName;
};

} // namespace exchange
