#pragma once

#include "domain/programme.h"

// A year many times the size of a real one, for benchmarks of rules and views: link impulslotse_testprogrammes.

namespace testprogrammes {

/// How large the year is to be. Enrolments follow: about ten for each person.
struct YearSize
{
    int people = 3000;
    int sessions = 600;
};

/// A year of 3,000 people, 600 sessions and about 30,000 enrolments, with questions, coaches, wishes, absences and findings;
/// the sessions of the template (information event, three kick-offs, closing event) count among the 600. The same at every
/// call, plausible for the fixed clock of the tests (5 November 2024), and with some mistakes of each common kind.
[[nodiscard]] domain::Programme largeYear(YearSize size = {});

} // namespace testprogrammes
