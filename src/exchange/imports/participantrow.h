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
    QList<std::pair<QString, QVariant>> chosenValues; ///< other fields, from columns that a person mapped or corrected
    domain::MunicipalityRecognition municipality;
    RowOutcome outcome = RowOutcome::New; ///< New, Rejected or Skipped; the rest is for the comparison
    std::optional<domain::ParticipantState> leaves; ///< the list says that this person does not take part (any more)
    QStringList reasons;
    bool namesSeveral = false; ///< several people in one cell
    QString besideName; ///< what stood beside the name
};

/// What somebody corrected in a row: field of the participant → text as files write it.
using RowCorrections = QMap<QString, QString>;

/// Reads the rows of a list of participants. Remembers what it recognised, since lists repeat themselves.
class ParticipantRowReader
{
public:
    ParticipantRowReader(const domain::Programme &programme, const domain::MunicipalityRecognizer &recognizer);

    /// The columns of the rows from now on; stays valid until the next call.
    void setPlan(const ColumnPlan &plan);
    /// The role of the people below a heading such as "Führungsebene", for rows that name none; none: no such heading.
    void setGroupRole(domain::RoleId role) { m_groupRole = role; }

    /// `municipality`: chosen by somebody, taken instead of what the row says when valid.
    [[nodiscard]] ParticipantRow read(
        const SourceRow &row, const RowCorrections &corrections = {}, domain::MunicipalityId municipality = {});

    /// The role that a title such as "Führungskräfte" names; none when it names none.
    [[nodiscard]] domain::RoleId groupRole(const QString &title) const { return roleOf(title); }
    /// The people below a title such as "Warteliste" have that status, see saysStatus().
    void setGroupStatus(const QString &title);
    /// The same for a title of the whole list.
    void setListStatus(const QString &title);
    /// The municipality or county that a title such as "Landkreis Calw" names beyond doubt.
    [[nodiscard]] domain::MunicipalityId groupPlace(const QString &title) const;
    /// The people below such a title come from there where the list says no place; a county also tells homonyms apart.
    void setGroupPlace(const QString &title);
    /// Title of the whole list: a county in it only tells homonyms apart.
    void setGroupCounty(const QString &title);

private:
    void readName(const SourceRow &row, ParticipantRow &result) const;
    void readEmail(const SourceRow &row, ParticipantRow &result) const;
    void readRole(const SourceRow &row, ParticipantRow &result) const;
    void readStatus(const SourceRow &row, ParticipantRow &result) const;
    void readMunicipality(const SourceRow &row, ParticipantRow &result);
    void readDate(const SourceRow &row, ParticipantRow &result) const;
    void readNotes(const SourceRow &row, ParticipantRow &result) const;
    void readChosen(const SourceRow &row, ParticipantRow &result) const;
    void correct(const RowCorrections &corrections, ParticipantRow &result);
    void checkName(ParticipantRow &result) const;
    void noteSecondPerson(const SourceRow &row, ParticipantRow &result) const;
    [[nodiscard]] bool isLoneWord(const SourceRow &row, ParticipantRow &result) const;
    [[nodiscard]] QString phoneOf(const SourceRow &row) const;
    [[nodiscard]] QString countyOf(const SourceRow &row) const;
    [[nodiscard]] bool refuseSeveral(const SourceRow &row, ParticipantRow &result) const;
    void recogniseMunicipality(const QString &text, const domain::MunicipalityHints &hints, ParticipantRow &result);
    void takeHints(const SourceRow &row, const QString &text, ParticipantRow &result);
    [[nodiscard]] domain::RoleId roleOf(const QString &text) const;
    [[nodiscard]] domain::MunicipalityId hinted(const SourceRow &row, const QString &email);
    [[nodiscard]] QString municipalityReason(const QString &text, const domain::MunicipalityRecognition &found) const;

    const domain::Programme &m_programme;
    const domain::MunicipalityRecognizer &m_recognizer;
    const ColumnPlan *m_plan = nullptr;
    domain::RoleId m_groupRole;
    QString m_groupStatus; ///< as the title says it
    QString m_groupPlace; ///< as the title says it
    QString m_groupCounty; ///< key or name
    QHash<QString, domain::RoleId> m_roles; ///< by folded key and name
    QHash<QString, domain::MunicipalityRecognition> m_recognised;
    QHash<QString, domain::MunicipalityId> m_hinted; ///< by address domain or office
    std::vector<bool> m_isRemark; ///< by column
};

} // namespace exchange
