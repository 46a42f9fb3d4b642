#pragma once

#include "domain/programme.h"

namespace domain {

/// Adds to the example programme of `year` what happens around its sessions: school holidays, the feedback of
/// those who attended, a limit of people of one municipality in a training, and a place that is offered to the
/// first of a waiting list. Invented; the same each time.
void addExampleYear(Programme &programme, int year);

} // namespace domain
