#include "cli/nextinline.h"

#include "domain/rules/seating.h"

#include <QCoreApplication>

namespace cli {

void tellNextInLine(Call &call, const domain::Programme &programme, domain::SessionId session)
{
    const domain::Participant *next = programme.find(domain::nextInLine(programme, session));
    if (next && !call.document)
        call.console.message(QCoreApplication::translate("cli", "A place is free; “%1” is the next on the waiting list.").arg(domain::fullName(*next)));
}

} // namespace cli
