#pragma once

#include "domain/verbs/recordverbs.h"

namespace domain {

/// What two rows become when the people they belong to turn out to be one. `keep` is the row that stays.

/// Values of `keep` stand; what is empty there is filled from `gone`; the notes are those of both.
[[nodiscard]] Participant mergedParticipant(const Participant &keep, const Participant &gone);

/// Where the values of `gone` are the better ones beyond doubt, for a merge that nobody looks at field by field: a
/// spelling that the person confirmed, a personal address instead of an office's, a decision where there was none, the
/// earlier registration.
[[nodiscard]] FieldValues obviousValues(const Participant &keep, const Participant &gone);

/// Two places in one session: enrolled stands before everything else, an answer before a mere invitation, recorded
/// attendance before unknown; otherwise `keep` stands and its note says what was known of `nameOfGone`.
[[nodiscard]] Enrolment mergedEnrolment(const Enrolment &keep, const Enrolment &gone, const QString &nameOfGone);

/// Two decisions on the certificate: `keep` stands and its reason says what was decided for `nameOfGone`.
[[nodiscard]] EntitlementOverride mergedOverride(const EntitlementOverride &keep, const EntitlementOverride &gone,
                                                 const QString &nameOfGone);

} // namespace domain
