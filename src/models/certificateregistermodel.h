#pragma once

#include "domain/records/certificate.h"
#include "models/refreshedmodel.h"

namespace models {

/// One issued document, as values.
struct RegisterRow
{
    domain::CertificateId certificate;
    domain::ParticipantId participant;
    QString number;
    QString name; ///< of the holder as the list has it now
    QByteArray nameKey;
    QString printedName; ///< as it stands on the document
    QString municipality;
    domain::CertificateKind kind = domain::CertificateKind::Certificate;
    QDate issuedOn;
    domain::CertificateState state = domain::CertificateState::Valid;
    QString supersedes;   ///< number of the one it corrects
    QString supersededBy; ///< number of the one that corrects it
    QString reason;       ///< of correction or revocation
    domain::CertificateHandover handover = domain::CertificateHandover::Open;
    QDate handedOverOn;

    [[nodiscard]] QString key() const { return QString::number(certificate.value); }
    bool operator==(const RegisterRow &) const = default;
};

/// The register: every document that was ever issued, newest first. Worked out beside the window after each change.
class CertificateRegisterModel : public RefreshedModel<RegisterRow>
{
    Q_OBJECT
public:
    enum Column { NumberColumn, NameColumn, PrintedNameColumn, MunicipalityColumn, KindColumn, IssuedOnColumn, StateColumn, RemarkColumn, HandoverColumn, ColumnCount };

    explicit CertificateRegisterModel(workspace::Jobs &jobs, QObject *parent = nullptr);

    /// Documents in these states, of these kinds, handed over in these ways; empty: all.
    void setStates(const QSet<domain::CertificateState> &states);
    void setKinds(const QSet<domain::CertificateKind> &kinds);
    void setHandovers(const QSet<domain::CertificateHandover> &handovers);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString iconName(domain::CertificateState state);
    /// "corrects IMP-2024-0001-8", "superseded by … (name misspelt)", the reason of a revocation; empty: nothing to say.
    [[nodiscard]] static QString remark(const RegisterRow &row);
    /// "handed over, 10.12.2024".
    [[nodiscard]] static QString handoverText(const RegisterRow &row);

protected:
    QString filterText(const RegisterRow &row) const override;
    QByteArray sortKey(const RegisterRow &row, int column) const override;
    bool accepts(const RegisterRow &row) const override;
    bool concerns(const domain::ChangeSet &changeSet) const override;

private:
    [[nodiscard]] static QVariant textOf(const RegisterRow &row, int column);

    QSet<domain::CertificateState> m_states;
    QSet<domain::CertificateKind> m_kinds;
    QSet<domain::CertificateHandover> m_handovers;
};

/// The register as values, newest first, for any thread; of one person when `participant` is valid.
[[nodiscard]] QList<RegisterRow> registerRows(const domain::Programme &programme, domain::ParticipantId participant = {});

} // namespace models
