#pragma once

#include "domain/rules/problems/problemrules.h"

namespace domain {

// Remedies for what was recorded, of all of the problem's people in the problem's session; fixAttendance() carries them out.

/// "reset_attendance": nothing is recorded any more.
[[nodiscard]] Fix resetAttendanceFix();
/// "set_present": present for the whole session.
[[nodiscard]] Fix setPresentFix();
/// "enrol": enrolled, what was recorded stays.
[[nodiscard]] Fix enrolFix();

/// The sentence about several people in a session: session as %1, names as %2, number as %n.
[[nodiscard]] QString sentenceAbout(const char *sentence, const Session &session, const QList<const Participant *> &people);
/// The session, then the people.
[[nodiscard]] QList<Subject> subjectsOf(const Session &session, const QList<const Participant *> &people);

} // namespace domain
