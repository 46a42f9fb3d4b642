#include "base/text.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/rules/problems/sessionday.h"
#include "domain/rules/schedulewarnings.h"

namespace domain {

void findSessionInSchoolHolidays(const RuleInput &input, Found &found)
{
    if (input.programme.table<SchoolHoliday>().isEmpty())
        return;
    for (const Session &session : input.programme.table<Session>()) {
        const QDate day = session.startsAt.date();
        if (!day.isValid() || !isAhead(session, input.now))
            continue;
        if (const SchoolHoliday *holidays = schoolHolidayOn(input.programme, day))
            found.push_back({QStringLiteral("session_in_school_holidays"), Severity::Hint,
                             QCoreApplication::translate("domain", "“%1” on %2 is within the school holidays “%3”.")
                                 .arg(session.title, base::longDate(day, QLocale()), holidays->name),
                             {subject(session)}, {moveToWorkingDayFix(input.programme, session)}});
    }
}

} // namespace domain
