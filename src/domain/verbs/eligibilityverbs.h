#pragma once

#include "domain/changeset.h"
#include "domain/rules/eligibilityverdict.h"

namespace domain {

/// A ground to be set for several people or municipalities. What is not set (nullopt) stays as it is
/// where a holder has the ground already, and stays empty where not.
struct GroundEntry
{
    EligibilityGround ground = EligibilityGround::ClimateMobilityPlan;
    std::optional<QString> evidence; ///< text, link or file name
    std::optional<QDate> evidenceDate;
    std::optional<QDate> validUntil;
    std::optional<QString> reason;
    std::optional<QString> decidedBy;
};

/// Gives each of these people a ground of their own. Who has one of the kind keeps that row with the
/// new data, so that doing it again changes nothing. Refused for an exception without a reason or
/// without somebody who decided, and for a validity that ends before the day of the evidence.
[[nodiscard]] base::Result<ChangeSet> setGround(const Programme &programme, const QList<ParticipantId> &participants, const GroundEntry &entry);
/// The same for municipalities, counties and associations; it serves the people they send.
[[nodiscard]] base::Result<ChangeSet> setGround(const Programme &programme, const QList<MunicipalityId> &municipalities, const GroundEntry &entry);

/// Removes grounds; ids that are not there are refused.
[[nodiscard]] base::Result<ChangeSet> removeGrounds(const Programme &programme, const QList<EligibilityId> &grounds);

/// Accepts people, puts them on the waiting list, declines them: gives all of them one state. Who has
/// it already is passed over. Places in sessions stay as they are.
[[nodiscard]] base::Result<ChangeSet> decideParticipants(const Programme &programme, const QList<ParticipantId> &participants, ParticipantState state);

} // namespace domain
