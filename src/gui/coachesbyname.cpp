#include "gui/coachesbyname.h"

#include "base/text.h"
#include "domain/programme.h"

#include <algorithm>

namespace gui {

QList<const domain::Coach *> coachesByName(const domain::Programme &programme)
{
    QList<const domain::Coach *> coaches;
    for (const domain::Coach &each : programme.table<domain::Coach>())
        coaches.append(&each);
    std::sort(coaches.begin(), coaches.end(), [](const domain::Coach *one, const domain::Coach *other) {
        return base::phoneBookKey(one->familyName, one->givenName) < base::phoneBookKey(other->familyName, other->givenName);
    });
    return coaches;
}

} // namespace gui
