#pragma once

#include "domain/records/programmeinfo.h"

#include <QStringList>

namespace domain {

/// The programme's rule on who gets a certificate: all that is asked for has to be true.
struct CertificateRule
{
    bool needsKickoff = true;          ///< a kick-off workshop was attended
    int minTrainings = 1;              ///< so many impulse trainings were attended; 0: not asked
    bool needsClosing = true;          ///< the closing event was attended or excused
    int minPercent = 0;                ///< share of the minutes of all sessions with a seat; 0: not asked
    bool needsKnownAttendance = false; ///< in no session with a seat that has begun is attendance unknown
    int attendanceMinPercent = 80;     ///< share of one session from which "partly present" counts as attended

    bool operator==(const CertificateRule &) const = default;
};

[[nodiscard]] CertificateRule certificateRule(const ProgrammeInfo &info);
/// The programme's row with this rule.
[[nodiscard]] ProgrammeInfo withRule(ProgrammeInfo info, const CertificateRule &rule);

/// What the rule asks for, one sentence for each condition; empty when it asks for nothing.
[[nodiscard]] QStringList ruleConditions(const CertificateRule &rule);
/// The rule as one sentence.
[[nodiscard]] QString ruleText(const CertificateRule &rule);

} // namespace domain
