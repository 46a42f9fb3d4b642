#pragma once

#include "domain/programmeindex.h"

#include <QStringList>

namespace domain {

/// Whether somebody gets a certificate, and why not.
struct Entitlement
{
    ParticipantId participant;
    bool entitled = false;
    QStringList reasons;             ///< what stands in the way, whole sentences; also with an override
    const EntitlementOverride *decision = nullptr; ///< who decided against the rule; points into the programme
    const Certificate *issued = nullptr;           ///< the valid certificate; points into the programme
};

/// Whether an enrolment counts as attended: present, or partly present for at least the programme's
/// minimum share of the session's minutes.
[[nodiscard]] bool countsAsAttended(const ProgrammeInfo &rules, const Session &session, const Enrolment &enrolment);

/// Sessions that count as attended, in the order of time.
[[nodiscard]] QList<SessionId> attendedSessions(const Programme &programme, const ProgrammeIndex &index, ParticipantId participant);

/// The programme's rule for one person: kick-off attended, enough trainings attended, closing event
/// attended or excused, as far as the programme asks for each. Unknown is not absent: a missing
/// record is its own reason.
[[nodiscard]] Entitlement entitlement(const Programme &programme, const ProgrammeIndex &index, ParticipantId participant);

/// The same for everybody who takes part, in the order of a phone book.
[[nodiscard]] std::vector<Entitlement> entitlements(const Programme &programme);

} // namespace domain
