#pragma once

#include "domain/rules/eventstatus.h"
#include "models/snapshotmodel.h"

#include <QSet>

namespace models {

/// One person at the closing event, as values.
struct EventRow
{
    domain::EventStatus status;
    QString givenName;
    QString familyName; ///< with prefix
    QString name;       ///< for lists: "von der Heide, Änne"
    QString fullName;
    QByteArray nameKey;
    QString municipality;
    QString roleName;
    QString roleColour;
    QString roleLetter;
    QString table;
    QString number;     ///< of the valid certificate
    bool hasBadge = false; ///< printed since event mode was opened

    [[nodiscard]] QString key() const { return QString::number(status.participant.value); }
    bool operator==(const EventRow &) const = default;
};

/// The people of the closing event, narrowed by the beginning of a name or municipality: who begins with what was typed comes
/// first, then who only has it inside. Otherwise in the order of a phone book.
class EventModel : public SnapshotModel<EventRow>
{
    Q_OBJECT
public:
    enum Column { NameColumn, MunicipalityColumn, RoleColumn, TableColumn, BadgeColumn, StageColumn, ColumnCount };
    enum Role { StageRole = Qt::UserRole + 64 }; ///< domain::EventStage as int

    explicit EventModel(QObject *parent = nullptr);

    /// Shows the people of this session; computed at once.
    void show(const domain::Programme &programme, domain::SessionId session);
    /// Narrows the list; umlauts folded.
    void search(const QString &text);
    /// Notes that a badge was printed.
    void markBadge(domain::ParticipantId person);

    [[nodiscard]] const domain::EventProgress &progress() const { return m_progress; }
    /// Row of a person, -1 when the list does not show it.
    [[nodiscard]] int rowOf(domain::ParticipantId person) const { return SnapshotModel::rowOf(QString::number(person.value)); }
    using SnapshotModel::rowOf;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The stage in words, with the reason where somebody gets no certificate.
    [[nodiscard]] static QString stageText(const EventRow &row);
    /// Name of the icon of a stage.
    [[nodiscard]] static QString stageIcon(domain::EventStage stage);

protected:
    QString filterText(const EventRow &row) const override;
    QByteArray sortKey(const EventRow &row, int column) const override;

private:
    QString m_search;
    QSet<domain::ParticipantId> m_badges;
    domain::EventProgress m_progress;
};

} // namespace models
