#pragma once

#include "models/certificatereadinessmodel.h"

namespace models {

/// How many of a group of people hold a certificate, may get one, get none.
struct ReadinessCount
{
    enum class Group { All, Role, County };

    Group group = Group::All;
    qint64 id = 0; ///< of the role or the county; 0: people without one
    QString name;
    int issued = 0;
    int entitled = 0; ///< not yet issued
    int notEntitled = 0;

    [[nodiscard]] int total() const { return issued + entitled + notEntitled; }
    [[nodiscard]] QString key() const { return QStringLiteral("%1:%2").arg(int(group)).arg(id); }
    bool operator==(const ReadinessCount &) const = default;
};

/// How things stand with the certificates of everybody, of each role, then of each county: as a table.
class ReadinessCountsModel : public SnapshotModel<ReadinessCount>
{
    Q_OBJECT
public:
    enum Column { GroupColumn, NameColumn, IssuedColumn, EntitledColumn, NotEntitledColumn, TotalColumn, ColumnCount };
    enum Role { PartsRole = Qt::UserRole + 64 }; ///< of TotalColumn: issued, entitled, not entitled as QList<int>

    using SnapshotModel::SnapshotModel;

    /// Counts these rows; roles stand in this order, counties as in a phone book.
    void setRows(const QList<ReadinessRow> &rows, const QList<domain::RoleId> &roles);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const ReadinessCount &row) const override;
    QByteArray sortKey(const ReadinessCount &row, int column) const override;
};

/// The counts of these rows: everybody, the roles in this order, the counties as in a phone book.
[[nodiscard]] QList<ReadinessCount> readinessCounts(const QList<ReadinessRow> &rows, const QList<domain::RoleId> &roles);

} // namespace models
