#include "base/text.h"
#include "domain/rules/holidays.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/rules/problems/sessionday.h"

namespace domain {

void findSessionOnHoliday(const RuleInput &input, Found &found)
{
    for (const Session &session : input.programme.table<Session>()) {
        const QDate day = session.startsAt.date();
        if (!day.isValid() || !isAhead(session, input.now))
            continue;
        const bool isHoliday = isPublicHoliday(day);
        if (!isHoliday && day.dayOfWeek() < Qt::Saturday)
            continue;
        const QString sentence = isHoliday ? QCoreApplication::translate("domain", "“%1” is on a public holiday: %2.")
                                           : QCoreApplication::translate("domain", "“%1” is on a weekend: %2.");
        found.push_back({QStringLiteral("session_on_holiday"), Severity::Warning, sentence.arg(session.title, base::longDate(day, QLocale())),
                         {subject(session)}, {moveToWorkingDayFix(input.programme, session)}});
    }
}

} // namespace domain
