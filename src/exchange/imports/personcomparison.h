#pragma once

#include "domain/programme.h"
#include "exchange/imports/participantimport.h"

namespace exchange {

/// The person with what a row mentions written over it; what the row does not mention stays.
[[nodiscard]] domain::Participant merged(domain::Participant person, const ParticipantImport::Wanted &wanted);

/// Compares the rows of a list with the people of a programme and with each other.
class PersonComparison
{
public:
    PersonComparison(const domain::Programme &programme, ParticipantImport &result);

    /// Decides row `index` of the result, which reads as New so far.
    void decide(size_t index);
    /// Once all rows are decided: which of the known people change, and who leaves.
    void settle();

private:
    struct Keys;

    [[nodiscard]] bool decideByEmail(size_t index, const Keys &keys);
    void decideByName(size_t index, const Keys &keys);
    [[nodiscard]] bool repeatsRow(size_t index, const Keys &keys);
    [[nodiscard]] bool repeatsAddress(size_t index, const Keys &keys);
    [[nodiscard]] std::optional<size_t> rowOfPerson(const Keys &keys) const;
    void take(size_t index, domain::ParticipantId person);
    void conflict(size_t index, domain::ParticipantId candidate, const QString &reason);
    [[nodiscard]] bool isKnownAs(domain::ParticipantId person, const Keys &keys) const;
    [[nodiscard]] domain::ParticipantId leaver(size_t index) const;
    [[nodiscard]] static bool canBe(const domain::Participant &person, const Keys &keys);
    void releaseNamesakes();
    void settleLeaver(size_t index, const QHash<qint64, int> &rowOfRecord);

    const domain::Programme &m_programme;
    ParticipantImport &m_result;
    QHash<QString, QList<domain::ParticipantId>> m_byEmail; ///< addresses of aliases too
    QHash<QString, QList<domain::ParticipantId>> m_byName; ///< names of aliases too
    QHash<domain::ParticipantId, QStringList> m_aliasNames; ///< keys
    QHash<domain::ParticipantId, QStringList> m_aliasEmails;
    QHash<QString, QList<size_t>> m_rowsByEmail; ///< one for each name
    QHash<QString, size_t> m_rowByName; ///< name and place
    std::vector<size_t> m_namesakes; ///< rows that wait because somebody has their name and perhaps their place
};

} // namespace exchange
