#include "models/certificatereadinessmodel.h"

#include "models/recordmodel.h"

#include <QTextDocument>

namespace models {

namespace {

QString statusText(const ReadinessRow &row)
{
    const QString word = CertificateReadinessModel::word(row.readiness);
    //: whether somebody gets a certificate, decided by a person against the rule (German: "%1 (entschieden)")
    return row.decided && row.readiness != Readiness::Issued ? CertificateReadinessModel::tr("%1 (decided)").arg(word) : word;
}

QString iconName(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Entitled:
        return QStringLiteral("state-open");
    case Readiness::Issued:
        return QStringLiteral("state-done");
    case Readiness::NotEntitled:
        break;
    }
    return QStringLiteral("state-off");
}

ReadinessRow rowOf(const domain::Programme &programme, const domain::Entitlement &entitlement)
{
    const domain::Participant &person = *programme.find(entitlement.participant);
    const domain::Municipality *municipality = programme.find(person.municipality);
    const domain::Municipality *county = programme.find(domain::countyOf(programme, person.municipality));
    const domain::Role *role = programme.find(person.role);
    ReadinessRow row;
    row.participant = person.id;
    row.name = domain::listName(person);
    row.nameKey = domain::nameSortKey(person);
    row.municipality = municipality ? municipality->name : person.organisation;
    if (county) {
        row.county = county->id;
        row.countyName = county->name;
    }
    row.role = person.role;
    row.roleName = role ? role->name : QString();
    row.readiness = entitlement.entitled ? Readiness::Entitled : Readiness::NotEntitled;
    row.reasons = entitlement.reasons;
    if (entitlement.decision) {
        row.decided = true;
        row.decision = entitlement.decision->reason;
    }
    if (const domain::Certificate *issued = entitlement.issued) {
        row.readiness = Readiness::Issued;
        row.certificate = issued->id;
        row.number = issued->number;
        row.issuedOn = issued->issuedOn;
        row.document = issued->document;
    }
    return row;
}

/// The decision set off from what the rule says.
QString reasonsText(const ReadinessRow &row)
{
    const QStringList sentences = CertificateReadinessModel::sentences(row);
    return row.decided && sentences.size() > 1 ? QStringLiteral("%1 · %2").arg(sentences.constFirst(), sentences.mid(1).join(u' ')) : sentences.join(u' ');
}

} // namespace

QList<ReadinessRow> readinessRows(const domain::Programme &programme)
{
    QList<ReadinessRow> rows;
    for (const domain::Entitlement &entitlement : domain::entitlements(programme))
        rows.append(rowOf(programme, entitlement));
    return rows;
}

CertificateReadinessModel::CertificateReadinessModel(workspace::Jobs &jobs, QObject *parent)
    : RefreshedModel(jobs, tr("Working out who gets a certificate"), &readinessRows, parent)
{
}

void CertificateReadinessModel::setRoles(const QSet<domain::RoleId> &roles)
{
    narrow(m_roles, roles);
}

void CertificateReadinessModel::setCounties(const QSet<domain::MunicipalityId> &counties)
{
    narrow(m_counties, counties);
}

void CertificateReadinessModel::setReadiness(const QSet<Readiness> &readiness)
{
    narrow(m_readiness, readiness);
}

bool CertificateReadinessModel::accepts(const ReadinessRow &row) const
{
    return fits(m_roles, row.role) && fits(m_counties, row.county) && fits(m_readiness, row.readiness);
}

QString CertificateReadinessModel::word(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Entitled:
        //: somebody may get a certificate, not yet issued (German: "berechtigt")
        return tr("entitled");
    case Readiness::NotEntitled:
        //: somebody gets no certificate by the rule (German: "nicht berechtigt")
        return tr("not entitled");
    case Readiness::Issued:
        //: a certificate was issued (German: "ausgestellt")
        return tr("issued");
    }
    return {};
}

QStringList CertificateReadinessModel::sentences(const ReadinessRow &row)
{
    if (row.readiness == Readiness::Issued)
        return {};
    const QStringList reasons = domain::sentences(row.reasons);
    return row.decided ? QStringList{tr("Decided: %1").arg(row.decision)} + reasons : reasons;
}

int CertificateReadinessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CertificateReadinessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReadinessRow &row = rowAt(index.row());
    if (role == ReadinessRole)
        return int(row.readiness);
    if (role == IconNameRole && index.column() == ReadinessColumn)
        return iconName(row.readiness);
    if (role == IdRole)
        return row.participant.value;
    if (role == Qt::ToolTipRole && index.column() == ReasonsColumn)
        return sentences(row).isEmpty() ? QVariant() : Qt::convertFromPlainText(sentences(row).join(u'\n'), Qt::WhiteSpaceNormal);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return row.name;
    case MunicipalityColumn:
        return row.municipality;
    case RoleColumn:
        return row.roleName;
    case ReadinessColumn:
        return statusText(row);
    case ReasonsColumn:
        return reasonsText(row);
    case NumberColumn:
        return row.number;
    case IssuedOnColumn:
        return base::shortDate(row.issuedOn, QLocale());
    default:
        return {};
    }
}

QVariant CertificateReadinessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case MunicipalityColumn:
        return tr("Municipality");
    case RoleColumn:
        return tr("Role");
    case ReadinessColumn:
        return tr("Certificate");
    case ReasonsColumn:
        return tr("Reasons");
    case NumberColumn:
        return tr("Number");
    case IssuedOnColumn:
        return tr("Issued on");
    default:
        return {};
    }
}

QString CertificateReadinessModel::filterText(const ReadinessRow &row) const
{
    return QStringList{row.name, row.municipality, row.roleName, row.number, reasonsText(row)}.join(u'\n');
}

QByteArray CertificateReadinessModel::sortKey(const ReadinessRow &row, int column) const
{
    switch (column) {
    case MunicipalityColumn:
        return base::phoneBookKey(row.municipality);
    case RoleColumn:
        return base::phoneBookKey(row.roleName);
    case ReadinessColumn:
        return QByteArray::number(int(row.readiness));
    case ReasonsColumn:
        return base::phoneBookKey(reasonsText(row));
    case NumberColumn:
        return row.number.isEmpty() ? QByteArray("~") : row.number.toUtf8();
    case IssuedOnColumn:
        return dateKey(row.issuedOn);
    default:
        return row.nameKey;
    }
}

} // namespace models
