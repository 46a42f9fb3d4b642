#include "models/eligibilitymodel.h"

#include "base/clock.h"
#include "domain/programmeindex.h"
#include "models/decorations.h"
#include "models/recordmodel.h"

namespace models {

using namespace domain;

namespace {

void fillGround(EligibilityRow &row, const Programme &programme, const EligibilityVerdict &verdict)
{
    QStringList names;
    for (const CountedGround &ground : verdict.counting)
        names.append(enumLabel(ground.ground));
    if (verdict.counting.empty()) {
        for (const RejectedGround &ground : verdict.rejected)
            names.append(enumLabel(ground.row->ground));
    }
    row.ground = names.join(QStringLiteral("; "));
    const Eligibility *first = !verdict.counting.empty() ? verdict.counting.front().row
        : !verdict.rejected.empty()                     ? verdict.rejected.front().row
                                                        : nullptr;
    if (first) {
        row.evidence = first->ground == EligibilityGround::Exception && first->evidence.isEmpty() ? first->decidedBy : first->evidence;
        row.evidenceDate = first->evidenceDate;
        row.validUntil = first->validUntil;
    }
    row.evidenceMissing = !verdict.counting.empty() && verdict.counting.front().hint != GroundHint::None && row.evidence.isEmpty();
    row.reason = eligibilityReason(programme, verdict);
    row.notes = eligibilityNotes(programme, verdict);
}

EligibilityRow rowOf(const Programme &programme, const EligibilityVerdict &verdict)
{
    const Participant &person = *programme.find(verdict.participant);
    const Municipality *municipality = programme.find(person.municipality);
    const Municipality *county = programme.find(countyOf(programme, person.municipality));
    EligibilityRow row;
    row.participant = person.id;
    row.name = listName(person);
    row.nameKey = nameSortKey(person);
    row.municipality = municipality ? municipality->name : person.organisation;
    row.county = county ? county->name : QString();
    row.role = person.role;
    if (const Role *role = programme.find(person.role)) {
        row.roleName = role->name;
        row.roleColour = role->colour;
        row.roleLetter = role->letter;
    }
    row.state = person.state;
    row.answer = verdict.answer;
    fillGround(row, programme, verdict);
    return row;
}

} // namespace

EligibilityList eligibilityList(const Programme &programme, QDate asOf)
{
    const EligibilityIndex index(programme);
    EligibilityList list;
    list.counts = participationCounts(programme);
    for (const ParticipantId id : participantsByName(programme))
        list.rows.append(rowOf(programme, eligibility(programme, index, id, asOf)));
    return list;
}

EligibilityModel::EligibilityModel(workspace::Jobs &jobs, QObject *parent)
    : EligibilityModel(jobs, std::make_shared<std::atomic<qint64>>(base::Clock::today().toJulianDay()), parent)
{
}

EligibilityModel::EligibilityModel(workspace::Jobs &jobs, const std::shared_ptr<std::atomic<qint64>> &asOf, QObject *parent)
    : RefreshedModel(
          jobs, tr("Working out who may take part"),
          [asOf](const Programme &programme) { return eligibilityList(programme, QDate::fromJulianDay(*asOf)); }, parent)
    , m_asOf(asOf)
{
}

void EligibilityModel::take(const EligibilityList &list)
{
    m_counts = list.counts;
    show(list.rows);
}

void EligibilityModel::setAsOf(QDate day)
{
    if (day == asOf())
        return;
    *m_asOf = day.toJulianDay();
    refresh();
}

QDate EligibilityModel::asOf() const
{
    return QDate::fromJulianDay(*m_asOf);
}

void EligibilityModel::narrow(const QSet<EligibilityAnswer> &answers, const QSet<ParticipantState> &states, const QSet<RoleId> &roles)
{
    m_answers = answers;
    m_states = states;
    m_roles = roles;
    refilter();
}

bool EligibilityModel::accepts(const EligibilityRow &row) const
{
    return fits(m_roles, row.role) && fits(m_states, row.state) && fits(m_answers, row.answer);
}

QString EligibilityModel::iconName(EligibilityAnswer answer)
{
    switch (answer) {
    case EligibilityAnswer::Eligible:
        return QStringLiteral("state-done");
    case EligibilityAnswer::ByException:
        return QStringLiteral("state-waiting");
    case EligibilityAnswer::NotEligible:
        break;
    }
    return QStringLiteral("state-off");
}

int EligibilityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EligibilityModel::text(const EligibilityRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case VerdictColumn:
        return enumLabel(row.answer);
    case MunicipalityColumn:
        return row.municipality;
    case CountyColumn:
        return row.county;
    case RoleColumn:
        return row.roleName;
    case StateColumn:
        return enumLabel(row.state);
    case GroundColumn:
        return row.ground;
    case EvidenceColumn:
        //: in place of the evidence of a ground that nobody proved (German: "fehlt")
        return row.evidenceMissing ? tr("missing") : row.evidence;
    case EvidenceDateColumn:
        return base::shortDate(row.evidenceDate, QLocale());
    case ValidUntilColumn:
        return base::shortDate(row.validUntil, QLocale());
    case ReasonColumn:
        return (QStringList{row.reason} + row.notes).join(u' ');
    default:
        return {};
    }
}

QVariant EligibilityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EligibilityRow &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case IdRole:
        return row.participant.value;
    case MissingRole:
        return column == EvidenceColumn && row.evidenceMissing;
    case IconNameRole:
        if (column == VerdictColumn)
            return iconName(row.answer);
        return column == StateColumn ? stateIcon(u"state", QString::fromLatin1(enumIdentifier(row.state))) : QVariant();
    case ColourRole:
        return column == RoleColumn ? row.roleColour : QVariant();
    case LetterRole:
        return column == RoleColumn ? row.roleLetter : QVariant();
    default:
        return {};
    }
}

QVariant EligibilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case VerdictColumn:
        //: whether somebody may take part (German: "Berechtigung")
        return tr("Verdict");
    case MunicipalityColumn:
        return tr("Municipality");
    case CountyColumn:
        return tr("County");
    case RoleColumn:
        return tr("Role");
    case StateColumn:
        return tr("State");
    case GroundColumn:
        return tr("Ground");
    case EvidenceColumn:
        return tr("Evidence");
    case EvidenceDateColumn:
        return tr("Date");
    case ValidUntilColumn:
        return tr("Valid until");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

QString EligibilityModel::columnName(int column)
{
    static const char *const names[] = {"name", "verdict", "state", "municipality", "county", "role",
                                        "ground", "evidence", "evidence_date", "valid_until", "reason"};
    static_assert(std::size(names) == ColumnCount);
    return column >= 0 && column < ColumnCount ? QString::fromLatin1(names[column]) : QString();
}

QString EligibilityModel::filterText(const EligibilityRow &row) const
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column)
        parts.append(text(row, column).toString());
    return parts.join(u'\n');
}

QByteArray EligibilityModel::sortKey(const EligibilityRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.nameKey;
    case VerdictColumn:
        return QByteArray::number(int(row.answer));
    case StateColumn:
        return QByteArray::number(int(row.state));
    case EvidenceDateColumn:
        return dateKey(row.evidenceDate);
    case ValidUntilColumn:
        return dateKey(row.validUntil);
    default:
        return textKey(text(row, column).toString());
    }
}

} // namespace models
