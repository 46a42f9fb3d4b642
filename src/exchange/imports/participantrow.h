#pragma once

#include "domain/programme.h"
#include "domain/rules/municipalityrecognition.h"
#include "exchange/imports/columnplan.h"

#include <QHash>

namespace exchange {

/// What one row of a list says about a person; fields it does not mention are empty.
struct ParticipantRow
{
    domain::Participant values;
    QList<std::pair<QString, QVariant>> chosenValues; ///< other fields, from columns that a person mapped
    domain::MunicipalityRecognition municipality;
    RowOutcome outcome = RowOutcome::New; ///< New, Rejected or Skipped; the rest is for the comparison
    QStringList reasons;
};

/// Reads the rows of a list of participants. Remembers what it recognised, since lists repeat themselves.
class ParticipantRowReader
{
public:
    ParticipantRowReader(const domain::Programme &programme, const ColumnPlan &plan);

    [[nodiscard]] ParticipantRow read(const SourceRow &row);

private:
    void readName(const SourceRow &row, ParticipantRow &result) const;
    void readEmail(const SourceRow &row, ParticipantRow &result) const;
    void readRole(const SourceRow &row, ParticipantRow &result) const;
    void readStatus(const SourceRow &row, ParticipantRow &result) const;
    void readMunicipality(const SourceRow &row, ParticipantRow &result);
    void readNotes(const SourceRow &row, ParticipantRow &result) const;
    void readChosen(const SourceRow &row, ParticipantRow &result) const;
    [[nodiscard]] bool isHeadingAgain(const SourceRow &row) const;
    [[nodiscard]] bool isNoEntry(const SourceRow &row) const;
    [[nodiscard]] static bool isSectionTitle(const SourceRow &row);
    [[nodiscard]] QString municipalityReason(const QString &text, const domain::MunicipalityRecognition &found) const;

    const domain::Programme &m_programme;
    const ColumnPlan &m_plan;
    domain::MunicipalityRecognizer m_recognizer;
    QHash<QString, domain::RoleId> m_roles; ///< by folded key and name
    QHash<QString, domain::MunicipalityRecognition> m_recognised;
    std::vector<bool> m_isRemark; ///< by column
    bool m_listIsOver = false; ///< the next section of a report has begun
};

} // namespace exchange
