#pragma once

#include "domain/programme.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <vector>

namespace domain {

using EligibilityId = base::Id<Eligibility>;

/// Whether somebody may take part.
enum class EligibilityAnswer { Eligible, ByException, NotEligible };

template <>
struct EnumTraits<EligibilityAnswer>
{
    static constexpr EnumEntry entries[] = {
        {int(EligibilityAnswer::Eligible), "eligible", QT_TRANSLATE_NOOP("domain", "eligible")},
        {int(EligibilityAnswer::ByException), "by_exception", QT_TRANSLATE_NOOP("domain", "by exception")},
        {int(EligibilityAnswer::NotEligible), "not_eligible", QT_TRANSLATE_NOOP("domain", "not eligible")},
    };
};

/// Where a ground of somebody comes from.
enum class GroundOrigin {
    Person,       ///< held by the person
    Municipality, ///< held by the municipality, county or association that sends the person
    Role,         ///< no row: the person coordinates a rural district (§ 29 KlimaG BW)
};

/// What is thin about a ground that counts.
enum class GroundHint { None, NoEvidence, UndatedEvidence, NobodyDecided };

/// Why a ground does not count.
enum class GroundObjection {
    SwitchedOff,   ///< the programme does not accept this kind of ground
    UrbanDistrict, ///< § 29 KlimaG BW exempts urban districts from appointing a coordinator
    NoCounty,      ///< coordination of a county, of somebody whom no rural district sends
    OtherRole,     ///< the county's coordination, of somebody who is not its coordinator
    NoReason,      ///< an exception without a reason
    Expired,       ///< valid until a day before the one asked about
    LaterEvidence, ///< evidence of a day after the one asked about
};

/// A ground that counts.
struct CountedGround
{
    EligibilityGround ground = EligibilityGround::ClimateMobilityPlan;
    GroundOrigin origin = GroundOrigin::Person;
    const Eligibility *row = nullptr; ///< points into the programme; nullptr for GroundOrigin::Role
    GroundHint hint = GroundHint::None;
};

/// A ground that somebody has and that does not count.
struct RejectedGround
{
    const Eligibility *row = nullptr; ///< points into the programme
    GroundOrigin origin = GroundOrigin::Person;
    GroundObjection objection = GroundObjection::SwitchedOff;
};

/// Whether one person may take part as of a day, with all grounds for and against. Valid as long as
/// the programme it was made of is unchanged.
struct EligibilityVerdict
{
    ParticipantId participant;
    QDate asOf;
    EligibilityAnswer answer = EligibilityAnswer::NotEligible;
    std::vector<CountedGround> counting; ///< exceptions last, those of the person before the municipality's
    std::vector<RejectedGround> rejected;
};

/// Grounds looked up by who holds them; made once for a rule that looks at many. Valid as long as the
/// programme it was made of is unchanged.
class EligibilityIndex
{
public:
    using Grounds = std::vector<const Eligibility *>;

    explicit EligibilityIndex(const Programme &programme);
    /// Only what concerns one person, for a verdict on that person alone: found by one look at all rows.
    EligibilityIndex(const Programme &programme, ParticipantId only);

    [[nodiscard]] const Grounds &groundsOf(ParticipantId participant) const;
    [[nodiscard]] const Grounds &groundsOf(MunicipalityId municipality) const;
    /// An urban district is county and municipality in one, and the register has a row for each: the
    /// other of the two, none for everybody else.
    [[nodiscard]] MunicipalityId otherRowOf(MunicipalityId municipality) const { return m_otherRow.value(municipality); }

private:
    void add(const Eligibility &row);
    void noteUrbanDistrict(const Programme &programme, const Municipality &row);

    QHash<ParticipantId, Grounds> m_byParticipant;
    QHash<MunicipalityId, Grounds> m_byMunicipality;
    QHash<MunicipalityId, MunicipalityId> m_otherRow;
};

/// Whether the programme accepts grounds of this kind.
[[nodiscard]] bool isAccepted(const ProgrammeInfo &rules, EligibilityGround ground);

/// Why a ground counts for nobody as of a day, whoever the person is; nothing when it may count.
[[nodiscard]] std::optional<GroundObjection> groundObjection(const Programme &programme, const Eligibility &row, QDate asOf);

/// Whether the person's role is that of a county's coordinator.
[[nodiscard]] bool isCountyCoordinator(const Programme &programme, const Participant &person);

/// Whether a person may take part as of a day. A ground counts when the programme accepts its kind,
/// its evidence is not of a later day and its validity has not passed; evidence without a date counts.
/// A ground of a municipality, county or association serves the people it sends itself: the plan of a
/// county does not make the people of its municipalities eligible. The coordination of a county serves
/// the coordinator only, of a rural district (§ 29 KlimaG BW exempts urban districts); it follows from
/// the role where no row says more. An exception needs a reason.
[[nodiscard]] EligibilityVerdict eligibility(const Programme &programme, const EligibilityIndex &index, ParticipantId participant, QDate asOf);

/// "Climate mobility plan (Aalen)": a ground with who holds it.
[[nodiscard]] QString groundText(const Programme &programme, const CountedGround &ground, ParticipantId participant);
/// "“Climate mobility plan (Aalen)” was valid until 30/06/2024": why a ground does not count, as a part
/// of a sentence.
[[nodiscard]] QString objectionText(const Programme &programme, const Eligibility &row, GroundObjection objection);
/// Why grounds do not count, as parts of a sentence: "“Exception” has no reason; …". Empty where all count.
[[nodiscard]] QString objectionsText(const Programme &programme, const EligibilityVerdict &verdict);
/// The verdict in one sentence: "Eligible as of 05/11/2024: Climate mobility plan (Aalen)."
[[nodiscard]] QString eligibilityReason(const Programme &programme, const EligibilityVerdict &verdict);
/// What else is to be said, a sentence each: evidence that is missing or has no date, and grounds that
/// do not count beside others that do.
[[nodiscard]] QStringList eligibilityNotes(const Programme &programme, const EligibilityVerdict &verdict);

} // namespace domain
