#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

enum class EligibilityGround { ClimateMobilityPlan, ActionPlan, CountyCoordinator, NetworkMember, Exception };

template <>
struct EnumTraits<EligibilityGround>
{
    static constexpr EnumEntry entries[] = {
        {int(EligibilityGround::ClimateMobilityPlan), "climate_mobility_plan", QT_TRANSLATE_NOOP("domain", "Climate mobility plan")},
        {int(EligibilityGround::ActionPlan), "action_plan", QT_TRANSLATE_NOOP("domain", "Action plan for mobility, climate and noise protection")},
        {int(EligibilityGround::CountyCoordinator), "county_coordinator", QT_TRANSLATE_NOOP("domain", "Coordination of a county")},
        {int(EligibilityGround::NetworkMember), "network_member", QT_TRANSLATE_NOOP("domain", "Member of the municipal network")},
        {int(EligibilityGround::Exception), "exception", QT_TRANSLATE_NOOP("domain", "Exception")},
    };
};

/// Why somebody may take part, with its evidence. Held for a municipality (all its people) or for
/// one participant.
struct Eligibility
{
    base::Id<Eligibility> id;
    MunicipalityId municipality;
    ParticipantId participant;
    EligibilityGround ground = EligibilityGround::ClimateMobilityPlan;
    QString evidence;    ///< text, link or file name
    QDate evidenceDate;
    QDate validUntil;
    QString reason;      ///< needed for an exception
    QString decidedBy;

    bool operator==(const Eligibility &) const = default;
};

template <>
struct RecordTraits<Eligibility>
{
    static constexpr const char *table = "eligibility";
    static constexpr const char *plural = "eligibilities";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Eligibility");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Ground of eligibility");
    static constexpr auto fields = FieldList{
        Field<&Eligibility::municipality>{"municipality", QT_TRANSLATE_NOOP("domain", "Municipality"), Searchable, OnRemove::Cascade},
        Field<&Eligibility::participant>{"participant", QT_TRANSLATE_NOOP("domain", "Participant"), Searchable, OnRemove::Cascade},
        Field<&Eligibility::ground>{"ground", QT_TRANSLATE_NOOP("domain", "Ground")},
        Field<&Eligibility::evidence>{"evidence", QT_TRANSLATE_NOOP("domain", "Evidence"), Searchable},
        Field<&Eligibility::evidenceDate>{"evidence_date", QT_TRANSLATE_NOOP("domain", "Date of the evidence")},
        Field<&Eligibility::validUntil>{"valid_until", QT_TRANSLATE_NOOP("domain", "Valid until")},
        Field<&Eligibility::reason>{"reason", QT_TRANSLATE_NOOP("domain", "Reason"), Searchable | LongText},
        Field<&Eligibility::decidedBy>{"decided_by", QT_TRANSLATE_NOOP("domain", "Decided by")},
    };
    static QString label(const Eligibility &eligibility) { return enumLabel(eligibility.ground); }
};

} // namespace domain
