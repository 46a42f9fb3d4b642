#pragma once

#include "domain/rules/eligibilityverdict.h"
#include "domain/rules/participationlimits.h"
#include "models/refreshedmodel.h"

#include <atomic>
#include <memory>

namespace models {

/// One person of the eligibility list, as values.
struct EligibilityRow
{
    domain::ParticipantId participant;
    QString name; ///< for lists: "von der Heide, Änne"
    QByteArray nameKey;
    QString municipality;
    QString county;
    domain::RoleId role;
    QString roleName;
    QString roleColour;
    QString roleLetter;
    domain::ParticipantState state = domain::ParticipantState::Applied;
    domain::EligibilityAnswer answer = domain::EligibilityAnswer::NotEligible;
    QString ground;     ///< grounds that count; where none does, those that do not
    QString evidence;   ///< of the first of them, as its dates
    QDate evidenceDate;
    QDate validUntil;
    QString reason;
    QStringList notes;
    bool evidenceMissing = false; ///< the ground counts, and nobody proved it

    [[nodiscard]] QString key() const { return QString::number(participant.value); }
    bool operator==(const EligibilityRow &) const = default;
};

/// The list with the counts against the limits, made in one go.
struct EligibilityList
{
    QList<EligibilityRow> rows;
    std::vector<domain::ParticipationCount> counts;
};

/// Who may take part and why, as of a day; everybody, in the order of a phone book. Worked out beside
/// the window after each change.
class EligibilityModel : public RefreshedModel<EligibilityRow, EligibilityList>
{
    Q_OBJECT
public:
    enum Column {
        NameColumn, VerdictColumn, StateColumn, MunicipalityColumn, CountyColumn, RoleColumn, GroundColumn, EvidenceColumn,
        EvidenceDateColumn, ValidUntilColumn, ReasonColumn, ColumnCount
    };

    explicit EligibilityModel(workspace::Jobs &jobs, QObject *parent = nullptr);

    /// The day that verdicts are given as of.
    void setAsOf(QDate day);
    [[nodiscard]] QDate asOf() const;

    /// Shows people with one of these verdicts, states and roles; an empty set narrows nothing.
    void narrow(const QSet<domain::EligibilityAnswer> &answers, const QSet<domain::ParticipantState> &states, const QSet<domain::RoleId> &roles);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// People against the limits, see domain::participationCounts().
    [[nodiscard]] const std::vector<domain::ParticipationCount> &counts() const { return m_counts; }

    /// Name of a column in the settings.
    [[nodiscard]] static QString columnName(int column);
    /// Name of the icon of a verdict.
    [[nodiscard]] static QString iconName(domain::EligibilityAnswer answer);

protected:
    QString filterText(const EligibilityRow &row) const override;
    QByteArray sortKey(const EligibilityRow &row, int column) const override;
    bool accepts(const EligibilityRow &row) const override;
    void take(const EligibilityList &list) override;

private:
    EligibilityModel(workspace::Jobs &jobs, const std::shared_ptr<std::atomic<qint64>> &asOf, QObject *parent);
    [[nodiscard]] QVariant text(const EligibilityRow &row, int column) const;

    std::shared_ptr<std::atomic<qint64>> m_asOf; ///< Julian day; read by the computation that runs beside
    std::vector<domain::ParticipationCount> m_counts;
    QSet<domain::RoleId> m_roles;
    QSet<domain::ParticipantState> m_states;
    QSet<domain::EligibilityAnswer> m_answers;
};

/// The list as values, for any thread.
[[nodiscard]] EligibilityList eligibilityList(const domain::Programme &programme, QDate asOf);

} // namespace models
