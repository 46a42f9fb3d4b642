#include "domain/rules/eligibilityverdict.h"

namespace domain {

namespace {

const EligibilityIndex::Grounds noGrounds;

bool isUrbanDistrict(const Municipality *municipality)
{
    return municipality && municipality->kind == MunicipalityKind::UrbanDistrict;
}

bool isRuralDistrict(const Municipality *municipality)
{
    return municipality && municipality->kind == MunicipalityKind::RuralDistrict;
}

/// Why the coordination of a county does not count for this person (§ 29 KlimaG BW).
std::optional<GroundObjection> coordinationObjection(const Programme &programme, const Participant &person, GroundOrigin origin)
{
    const Municipality *sender = programme.find(person.municipality);
    if (isUrbanDistrict(sender))
        return GroundObjection::UrbanDistrict;
    if (!isRuralDistrict(sender))
        return GroundObjection::NoCounty;
    if (origin == GroundOrigin::Municipality && !isCountyCoordinator(programme, person))
        return GroundObjection::OtherRole;
    return std::nullopt;
}

std::optional<GroundObjection> objection(const Programme &programme, const Participant &person, const Eligibility &row, GroundOrigin origin,
                                         QDate asOf)
{
    if (row.ground == EligibilityGround::CountyCoordinator && isAccepted(programme.info(), row.ground)) {
        if (const auto found = coordinationObjection(programme, person, origin))
            return found;
    }
    return groundObjection(programme, row, asOf);
}

GroundHint hintOf(const Eligibility &row)
{
    if (row.ground == EligibilityGround::Exception)
        return row.decidedBy.trimmed().isEmpty() ? GroundHint::NobodyDecided : GroundHint::None;
    if (row.evidence.trimmed().isEmpty())
        return GroundHint::NoEvidence;
    return row.evidenceDate.isValid() ? GroundHint::None : GroundHint::UndatedEvidence;
}

void weigh(EligibilityVerdict &verdict, const Programme &programme, const Participant &person, const EligibilityIndex::Grounds &grounds,
           GroundOrigin origin)
{
    for (const Eligibility *row : grounds) {
        if (const auto against = objection(programme, person, *row, origin, verdict.asOf))
            verdict.rejected.push_back({row, origin, *against});
        else
            verdict.counting.push_back({row->ground, origin, row, hintOf(*row)});
    }
}

/// The ground that needs no row: a rural district's coordinator, unless a row tells something else.
void addGroundOfRole(EligibilityVerdict &verdict, const Programme &programme, const Participant &person)
{
    if (!isAccepted(programme.info(), EligibilityGround::CountyCoordinator) || !isCountyCoordinator(programme, person)
        || !isRuralDistrict(programme.find(person.municipality)))
        return;
    const auto coordinates = [](const auto &ground) { return ground.row->ground == EligibilityGround::CountyCoordinator; };
    if (std::none_of(verdict.counting.begin(), verdict.counting.end(), coordinates)
        && std::none_of(verdict.rejected.begin(), verdict.rejected.end(), coordinates))
        verdict.counting.push_back({EligibilityGround::CountyCoordinator, GroundOrigin::Role, nullptr, GroundHint::NoEvidence});
}

bool isException(const CountedGround &ground)
{
    return ground.ground == EligibilityGround::Exception;
}

} // namespace

EligibilityIndex::EligibilityIndex(const Programme &programme)
{
    for (const Eligibility &row : programme.table<Eligibility>())
        add(row);
    for (const Municipality &row : programme.table<Municipality>())
        noteUrbanDistrict(programme, row);
}

EligibilityIndex::EligibilityIndex(const Programme &programme, ParticipantId only)
{
    const Participant *person = programme.find(only);
    const Municipality *sender = person ? programme.find(person->municipality) : nullptr;
    if (isUrbanDistrict(sender)) {
        for (const Municipality &row : programme.table<Municipality>())
            noteUrbanDistrict(programme, row);
    }
    const MunicipalityId other = sender ? otherRowOf(sender->id) : MunicipalityId();
    for (const Eligibility &row : programme.table<Eligibility>()) {
        const bool isSenders = row.municipality.isValid() && ((sender && row.municipality == sender->id) || row.municipality == other);
        if (row.participant == only || isSenders)
            add(row);
    }
}

void EligibilityIndex::add(const Eligibility &row)
{
    if (row.participant.isValid())
        m_byParticipant[row.participant].push_back(&row);
    else
        m_byMunicipality[row.municipality].push_back(&row);
}

void EligibilityIndex::noteUrbanDistrict(const Programme &programme, const Municipality &row)
{
    if (!isUrbanDistrict(&row) || row.isCounty() || !isUrbanDistrict(programme.find(row.county)))
        return;
    m_otherRow.insert(row.id, row.county);
    m_otherRow.insert(row.county, row.id);
}

const EligibilityIndex::Grounds &EligibilityIndex::groundsOf(ParticipantId participant) const
{
    const auto found = m_byParticipant.constFind(participant);
    return found == m_byParticipant.cend() ? noGrounds : *found;
}

const EligibilityIndex::Grounds &EligibilityIndex::groundsOf(MunicipalityId municipality) const
{
    const auto found = m_byMunicipality.constFind(municipality);
    return found == m_byMunicipality.cend() ? noGrounds : *found;
}

bool isAccepted(const ProgrammeInfo &rules, EligibilityGround ground)
{
    switch (ground) {
    case EligibilityGround::ClimateMobilityPlan:
        return rules.acceptsClimateMobilityPlan;
    case EligibilityGround::ActionPlan:
        return rules.acceptsActionPlan;
    case EligibilityGround::CountyCoordinator:
        return rules.acceptsCountyCoordinator;
    case EligibilityGround::NetworkMember:
        return rules.acceptsNetworkMember;
    case EligibilityGround::Exception:
        return rules.acceptsException;
    }
    return false;
}

std::optional<GroundObjection> groundObjection(const Programme &programme, const Eligibility &row, QDate asOf)
{
    if (!isAccepted(programme.info(), row.ground))
        return GroundObjection::SwitchedOff;
    if (row.ground == EligibilityGround::CountyCoordinator && isUrbanDistrict(programme.find(row.municipality)))
        return GroundObjection::UrbanDistrict;
    if (row.ground == EligibilityGround::Exception && row.reason.trimmed().isEmpty())
        return GroundObjection::NoReason;
    if (row.validUntil.isValid() && row.validUntil < asOf)
        return GroundObjection::Expired;
    if (row.evidenceDate.isValid() && row.evidenceDate > asOf)
        return GroundObjection::LaterEvidence;
    return std::nullopt;
}

bool isCountyCoordinator(const Programme &programme, const Participant &person)
{
    const Role *role = programme.find(person.role);
    return role && role->key == QLatin1StringView("county_coordinator");
}

EligibilityVerdict eligibility(const Programme &programme, const EligibilityIndex &index, ParticipantId participant, QDate asOf)
{
    EligibilityVerdict verdict{participant, asOf, EligibilityAnswer::NotEligible, {}, {}};
    const Participant *person = programme.find(participant);
    if (!person)
        return verdict;
    weigh(verdict, programme, *person, index.groundsOf(participant), GroundOrigin::Person);
    if (person->municipality.isValid()) {
        weigh(verdict, programme, *person, index.groundsOf(person->municipality), GroundOrigin::Municipality);
        if (const MunicipalityId other = index.otherRowOf(person->municipality); other.isValid())
            weigh(verdict, programme, *person, index.groundsOf(other), GroundOrigin::Municipality);
    }
    addGroundOfRole(verdict, programme, *person);
    std::stable_partition(verdict.counting.begin(), verdict.counting.end(), [](const CountedGround &ground) { return !isException(ground); });
    if (!verdict.counting.empty())
        verdict.answer = isException(verdict.counting.front()) ? EligibilityAnswer::ByException : EligibilityAnswer::Eligible;
    return verdict;
}

} // namespace domain
