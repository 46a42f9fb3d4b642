#include "models/attendanceproposalmodel.h"

#include "domain/fieldtext.h"
#include "models/importpreviewmodel.h"
#include "models/recordmodel.h"

namespace models {

using exchange::RowDecision;
using exchange::RowOutcome;

namespace {

QString timeText(const QMap<QString, QString> &values)
{
    const QDateTime from = domain::parseDateTime(values.value(QStringLiteral("joined")));
    const QDateTime to = domain::parseDateTime(values.value(QStringLiteral("left")));
    const auto clock = [](const QDateTime &moment) { return moment.isValid() ? moment.toString(QStringLiteral("HH:mm")) : QString(); };
    return from.isValid() || to.isValid() ? clock(from) + QStringLiteral("–") + clock(to) : QString();
}

QString proposalText(const exchange::AttendanceImport::Proposal &proposal)
{
    if (proposal.attendance == domain::Attendance::Unknown || !proposal.minutes)
        return {};
    //: attendance and minutes: "Present, 91 min"
    return AttendanceProposalModel::tr("%1, %2 min").arg(domain::enumLabel(proposal.attendance)).arg(*proposal.minutes);
}

} // namespace

QList<AttendanceProposalRow> attendanceProposalRows(const domain::Programme &programme, const exchange::ImportPreview &preview,
    const std::vector<exchange::AttendanceImport::Proposal> &proposals, const QHash<int, RowDecision> &decisions)
{
    QList<AttendanceProposalRow> rows;
    rows.reserve(qsizetype(preview.rows.size()));
    for (size_t i = 0; i < preview.rows.size(); ++i) {
        const exchange::ImportRow &row = preview.rows[i];
        AttendanceProposalRow shown;
        shown.number = row.row;
        shown.outcome = row.outcome;
        shown.decision = decisions.value(row.row).action;
        shown.shownName = proposals[i].shownName.isEmpty() ? row.values.value(QStringLiteral("email")) : proposals[i].shownName;
        if (const domain::Participant *person = programme.find(proposals[i].participant))
            shown.person = domain::listName(*person);
        shown.time = timeText(row.values);
        bool isNumber = false;
        if (const int minutes = row.values.value(QStringLiteral("minutes")).toInt(&isNumber); isNumber)
            shown.minutes = minutes;
        shown.proposal = proposalText(proposals[i]);
        shown.reasons = row.reasons.join(u' ');
        shown.participant = proposals[i].participant;
        shown.candidates = proposals[i].candidates;
        rows.append(shown);
    }
    return rows;
}

void AttendanceProposalModel::setOutcomes(const QSet<RowOutcome> &outcomes)
{
    m_outcomes = outcomes;
    refilter();
}

bool AttendanceProposalModel::accepts(const AttendanceProposalRow &row) const
{
    return m_outcomes.isEmpty() || m_outcomes.contains(row.outcome);
}

int AttendanceProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttendanceProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttendanceProposalRow &row = rowAt(index.row());
    if (role == IconNameRole)
        return index.column() == OutcomeColumn ? QVariant(ImportPreviewModel::iconName(row.outcome)) : QVariant();
    if (role == Qt::TextAlignmentRole && (index.column() == NumberColumn || index.column() == MinutesColumn))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn: return row.number;
    case OutcomeColumn: return ImportPreviewModel::word(row.outcome);
    case ShownNameColumn: return row.shownName;
    case PersonColumn: return row.decision == RowDecision::Action::Update ? tr("%1 (decided)").arg(row.person) : row.person;
    case TimeColumn: return row.time;
    case MinutesColumn: return row.minutes ? QVariant(*row.minutes) : QVariant();
    case ProposalColumn: return row.proposal;
    case ReasonsColumn: return row.reasons;
    default: return {};
    }
}

QVariant AttendanceProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return tr("Row");
    case OutcomeColumn:
        //: what becomes of a row of an imported list (German: "Wird")
        return tr("Becomes");
    case ShownNameColumn: return tr("Name in the meeting");
    case PersonColumn: return tr("Person");
    case TimeColumn: return tr("Time");
    case MinutesColumn: return tr("Minutes");
    case ProposalColumn: return tr("Proposal");
    case ReasonsColumn: return tr("Remarks");
    default: return {};
    }
}

QString AttendanceProposalModel::filterText(const AttendanceProposalRow &row) const
{
    return row.shownName + u'\n' + row.person + u'\n' + row.reasons;
}

QByteArray AttendanceProposalModel::sortKey(const AttendanceProposalRow &row, int column) const
{
    switch (column) {
    case NumberColumn: return numberKey(row.number);
    case OutcomeColumn: return numberKey(int(row.outcome));
    case MinutesColumn: return numberKey(row.minutes.value_or(0));
    case ShownNameColumn: return base::phoneBookKey(row.shownName);
    case PersonColumn: return base::phoneBookKey(row.person);
    case TimeColumn: return row.time.toUtf8();
    case ProposalColumn: return base::phoneBookKey(row.proposal);
    default: return base::phoneBookKey(row.reasons);
    }
}

} // namespace models
