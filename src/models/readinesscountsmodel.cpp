#include "models/readinesscountsmodel.h"

namespace models {

namespace {

void count(ReadinessCount &counted, Readiness readiness)
{
    switch (readiness) {
    case Readiness::Issued:
        ++counted.issued;
        break;
    case Readiness::Entitled:
        ++counted.entitled;
        break;
    case Readiness::NotEntitled:
        ++counted.notEntitled;
        break;
    }
}

QString groupText(ReadinessCount::Group group)
{
    switch (group) {
    case ReadinessCount::Group::Role:
        return ReadinessCountsModel::tr("Role");
    case ReadinessCount::Group::County:
        return ReadinessCountsModel::tr("County");
    case ReadinessCount::Group::All:
        break;
    }
    return {};
}

} // namespace

QList<ReadinessCount> readinessCounts(const QList<ReadinessRow> &rows, const QList<domain::RoleId> &roles)
{
    using Group = ReadinessCount::Group;
    ReadinessCount all{Group::All, 0, ReadinessCountsModel::tr("Everybody"), 0, 0, 0};
    QHash<qint64, ReadinessCount> byRole;
    QHash<qint64, ReadinessCount> byCounty;
    for (const ReadinessRow &row : rows) {
        ReadinessCount &role = byRole[row.role.value];
        ReadinessCount &county = byCounty[row.county.value];
        role.group = Group::Role;
        role.id = row.role.value;
        role.name = row.role.isValid() ? row.roleName : ReadinessCountsModel::tr("without role");
        county.group = Group::County;
        county.id = row.county.value;
        county.name = row.county.isValid() ? row.countyName : ReadinessCountsModel::tr("without county");
        for (ReadinessCount *counted : {&all, &role, &county})
            count(*counted, row.readiness);
    }
    QList<ReadinessCount> counts{all};
    for (const domain::RoleId role : roles) {
        if (byRole.contains(role.value))
            counts.append(byRole.take(role.value));
    }
    counts.append(byRole.values());
    QList<ReadinessCount> counties = byCounty.values();
    const auto key = [](const ReadinessCount &county) { return std::pair(county.id == 0, base::phoneBookKey(county.name)); };
    std::sort(counties.begin(), counties.end(), [&](const ReadinessCount &a, const ReadinessCount &b) { return key(a) < key(b); });
    return counts + counties;
}

void ReadinessCountsModel::setRows(const QList<ReadinessRow> &rows, const QList<domain::RoleId> &roles)
{
    show(rows.isEmpty() ? QList<ReadinessCount>() : readinessCounts(rows, roles));
    Q_EMIT refreshed();
}

int ReadinessCountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReadinessCountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReadinessCount &row = rowAt(index.row());
    if (role == PartsRole && index.column() == TotalColumn)
        return QVariant::fromValue(QList<int>{row.issued, row.entitled, row.notEntitled});
    if (role == Qt::TextAlignmentRole && index.column() >= IssuedColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case GroupColumn:
        return groupText(row.group);
    case NameColumn:
        return row.name;
    case IssuedColumn:
        return row.issued;
    case EntitledColumn:
        return row.entitled;
    case NotEntitledColumn:
        return row.notEntitled;
    case TotalColumn:
        return row.total();
    default:
        return {};
    }
}

QVariant ReadinessCountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= IssuedColumn && section < TotalColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case GroupColumn:
        //: heading: what the people counted have in common, a role or a county (German: "Gruppe")
        return tr("Group");
    case NameColumn:
        return tr("Name");
    case IssuedColumn:
        return CertificateReadinessModel::word(Readiness::Issued);
    case EntitledColumn:
        return CertificateReadinessModel::word(Readiness::Entitled);
    case NotEntitledColumn:
        return CertificateReadinessModel::word(Readiness::NotEntitled);
    case TotalColumn:
        //: heading: all people of the group (German: "zusammen")
        return tr("together");
    default:
        return {};
    }
}

QString ReadinessCountsModel::filterText(const ReadinessCount &row) const
{
    return row.name;
}

QByteArray ReadinessCountsModel::sortKey(const ReadinessCount &row, int column) const
{
    switch (column) {
    case NameColumn:
        return base::phoneBookKey(row.name);
    case IssuedColumn:
        return numberKey(row.issued);
    case EntitledColumn:
        return numberKey(row.entitled);
    case NotEntitledColumn:
        return numberKey(row.notEntitled);
    case TotalColumn:
        return numberKey(row.total());
    default:
        return QByteArray::number(int(row.group));
    }
}

} // namespace models
