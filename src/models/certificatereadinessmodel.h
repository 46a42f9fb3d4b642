#pragma once

#include "domain/rules/entitlement.h"
#include "models/refreshedmodel.h"

namespace models {

/// How things stand with somebody's certificate.
enum class Readiness { Entitled, NotEntitled, Issued };

/// One person of the readiness list, as values.
struct ReadinessRow
{
    domain::ParticipantId participant;
    QString name; ///< for lists: "von der Heide, Änne"
    QByteArray nameKey;
    QString municipality;
    domain::MunicipalityId county; ///< none: not known
    QString countyName;
    domain::RoleId role;
    QString roleName;
    Readiness readiness = Readiness::NotEntitled;
    bool decided = false; ///< somebody decided against the rule
    QString decision;     ///< its reason
    domain::EntitlementReasons reasons; ///< what stands in the way, also with a decision
    domain::CertificateId certificate;
    QString number;
    QDate issuedOn;
    QString document; ///< hash of the issued PDF

    [[nodiscard]] QString key() const { return QString::number(participant.value); }
    bool operator==(const ReadinessRow &) const = default;
};

/// Who gets a certificate, who does not, and why; in the order of a phone book. Worked out beside
/// the window after each change.
class CertificateReadinessModel : public RefreshedModel<ReadinessRow>
{
    Q_OBJECT
public:
    enum Column { NameColumn, MunicipalityColumn, RoleColumn, ReadinessColumn, ReasonsColumn, NumberColumn, IssuedOnColumn, ColumnCount };
    enum Role { ReadinessRole = Qt::UserRole + 64 }; ///< Readiness as int

    explicit CertificateReadinessModel(workspace::Jobs &jobs, QObject *parent = nullptr);

    /// People of these roles; empty: of all.
    void setRoles(const QSet<domain::RoleId> &roles);
    /// People from these counties; an invalid id stands for those whose county is not known. Empty: from all.
    void setCounties(const QSet<domain::MunicipalityId> &counties);
    /// People of whom this is true; empty: all.
    void setReadiness(const QSet<Readiness> &readiness);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What is said about the row: the decision, then what stands in the way; nothing once it is issued.
    [[nodiscard]] static QStringList sentences(const ReadinessRow &row);
    /// The word for a readiness: "entitled".
    [[nodiscard]] static QString word(Readiness readiness);

protected:
    QString filterText(const ReadinessRow &row) const override;
    QByteArray sortKey(const ReadinessRow &row, int column) const override;
    bool accepts(const ReadinessRow &row) const override;

private:
    QSet<domain::RoleId> m_roles;
    QSet<domain::MunicipalityId> m_counties;
    QSet<Readiness> m_readiness;
};

/// The readiness list as values, for any thread.
[[nodiscard]] QList<ReadinessRow> readinessRows(const domain::Programme &programme);

} // namespace models
