#pragma once

#include "domain/rules/problems/problemrules.h"

namespace domain {

// Remedies that give a session another coach or none; fixCoachOfSession() carries them out.

/// "remove_coach_<session id>": the problem's coach no longer leads this session.
[[nodiscard]] Fix removeCoachFix(const Coach &coach, const Session &session);
/// "assign_coach_<coach id>": the coach leads the problem's session.
[[nodiscard]] Fix assignCoachFix(const Coach &coach);

/// How many impulse trainings that are not cancelled the coach leads.
[[nodiscard]] int trainingCount(const Programme &programme, CoachId coach);

} // namespace domain
