#include "models/certificateregistermodel.h"

#include "models/recordmodel.h"
#include "printing/certificatedata.h"

#include <QTextDocument>

namespace models {

using domain::CertificateHandover;
using domain::CertificateState;

namespace {

RegisterRow rowOf(const domain::Programme &programme, const domain::Certificate &certificate)
{
    RegisterRow row;
    row.certificate = certificate.id;
    row.participant = certificate.participant;
    row.number = certificate.number;
    row.printedName = printing::certificateDataFromJson(certificate.data).recipient;
    row.kind = certificate.kind;
    row.issuedOn = certificate.issuedOn;
    row.state = certificate.state;
    row.reason = certificate.reason;
    row.handover = certificate.handover;
    row.handedOverOn = certificate.handedOverOn;
    if (const domain::Participant *person = programme.find(certificate.participant)) {
        const domain::Municipality *municipality = programme.find(person->municipality);
        row.name = domain::listName(*person);
        row.nameKey = domain::nameSortKey(*person);
        row.municipality = municipality ? municipality->name : person->organisation;
    }
    if (const domain::Certificate *old = programme.find(certificate.supersedes))
        row.supersedes = old->number;
    return row;
}

} // namespace

QList<RegisterRow> registerRows(const domain::Programme &programme, domain::ParticipantId participant)
{
    QHash<domain::CertificateId, QString> corrections;
    for (const domain::Certificate &certificate : programme.table<domain::Certificate>()) {
        if (certificate.supersedes.isValid())
            corrections.insert(certificate.supersedes, certificate.number);
    }
    QList<RegisterRow> rows;
    for (const domain::Certificate &certificate : programme.table<domain::Certificate>()) {
        if (participant.isValid() && certificate.participant != participant)
            continue;
        rows.prepend(rowOf(programme, certificate));
        rows.front().supersededBy = corrections.value(certificate.id);
    }
    return rows;
}

CertificateRegisterModel::CertificateRegisterModel(workspace::Jobs &jobs, QObject *parent)
    : RefreshedModel(jobs, tr("Reading the register of certificates"), [](const domain::Programme &programme) { return registerRows(programme); }, parent)
{
}

bool CertificateRegisterModel::concerns(const domain::ChangeSet &changeSet) const
{
    return !changeSet.of<domain::Certificate>().empty() || !changeSet.of<domain::Participant>().empty() || !changeSet.of<domain::Municipality>().empty();
}

void CertificateRegisterModel::setStates(const QSet<CertificateState> &states)
{
    narrow(m_states, states);
}

void CertificateRegisterModel::setKinds(const QSet<domain::CertificateKind> &kinds)
{
    narrow(m_kinds, kinds);
}

void CertificateRegisterModel::setHandovers(const QSet<CertificateHandover> &handovers)
{
    narrow(m_handovers, handovers);
}

bool CertificateRegisterModel::accepts(const RegisterRow &row) const
{
    return fits(m_states, row.state) && fits(m_kinds, row.kind) && fits(m_handovers, row.handover);
}

QString CertificateRegisterModel::iconName(CertificateState state)
{
    switch (state) {
    case CertificateState::Valid:
        return QStringLiteral("state-done");
    case CertificateState::Superseded:
        return QStringLiteral("state-past");
    case CertificateState::Revoked:
        break;
    }
    return QStringLiteral("state-off");
}

QString CertificateRegisterModel::remark(const RegisterRow &row)
{
    QStringList parts;
    if (!row.supersedes.isEmpty())
        //: %1 is the number of an older certificate
        parts.append(tr("corrects %1").arg(row.supersedes));
    if (!row.supersededBy.isEmpty())
        //: %1 is the number of a newer certificate
        parts.append(tr("superseded by %1").arg(row.supersededBy));
    if (!row.reason.isEmpty())
        parts.append(row.reason);
    return parts.join(QStringLiteral(" · "));
}

QString CertificateRegisterModel::handoverText(const RegisterRow &row)
{
    // What is no longer valid is not handed over any more.
    if (row.state != CertificateState::Valid && row.handover == CertificateHandover::Open)
        return {};
    const QString word = domain::enumLabel(row.handover);
    if (!row.handedOverOn.isValid())
        return word;
    //: how a certificate was handed over, and the day
    return tr("%1, %2").arg(word, base::shortDate(row.handedOverOn, QLocale()));
}

int CertificateRegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CertificateRegisterModel::textOf(const RegisterRow &row, int column)
{
    switch (column) {
    case NumberColumn:
        return row.number;
    case NameColumn:
        return row.name;
    case PrintedNameColumn:
        return row.printedName;
    case MunicipalityColumn:
        return row.municipality;
    case KindColumn:
        return domain::enumLabel(row.kind);
    case IssuedOnColumn:
        return base::shortDate(row.issuedOn, QLocale());
    case StateColumn:
        return domain::enumLabel(row.state);
    case RemarkColumn:
        return remark(row);
    case HandoverColumn:
        return handoverText(row);
    default:
        return {};
    }
}

QVariant CertificateRegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterRow &row = rowAt(index.row());
    if (role == IdRole)
        return row.certificate.value;
    if (role == IconNameRole && index.column() == StateColumn)
        return iconName(row.state);
    if (role == Qt::ToolTipRole && index.column() == RemarkColumn)
        return remark(row).isEmpty() ? QVariant() : Qt::convertFromPlainText(remark(row), Qt::WhiteSpaceNormal);
    return role == Qt::DisplayRole ? textOf(row, index.column()) : QVariant();
}

QVariant CertificateRegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case NameColumn:
        return tr("Name");
    case PrintedNameColumn:
        return tr("Name as printed");
    case MunicipalityColumn:
        return tr("Municipality");
    case KindColumn:
        return tr("Kind");
    case IssuedOnColumn:
        return tr("Issued on");
    case StateColumn:
        return tr("State");
    case RemarkColumn:
        //: heading: what a certificate corrects, what corrects it, and why (German: "Bemerkung")
        return tr("Remark");
    case HandoverColumn:
        return tr("Handover");
    default:
        return {};
    }
}

QString CertificateRegisterModel::filterText(const RegisterRow &row) const
{
    QStringList texts;
    for (int column = 0; column < ColumnCount; ++column)
        texts.append(textOf(row, column).toString());
    return texts.join(u'\n');
}

QByteArray CertificateRegisterModel::sortKey(const RegisterRow &row, int column) const
{
    switch (column) {
    case NumberColumn:
        return numberKey(row.certificate.value);
    case NameColumn:
        return row.nameKey;
    case IssuedOnColumn:
        return dateKey(row.issuedOn);
    case StateColumn:
        return QByteArray::number(int(row.state));
    case HandoverColumn:
        return QByteArray::number(int(row.handover)) + row.handedOverOn.toString(Qt::ISODate).toUtf8();
    default:
        return textKey(textOf(row, column).toString());
    }
}

} // namespace models
