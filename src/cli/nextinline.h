#pragma once

#include "cli/command.h"
#include "domain/programme.h"

namespace cli {

/// Says on standard error whom a free place could be offered to, if somebody waits for it; not in a batch.
void tellNextInLine(Call &call, const domain::Programme &programme, domain::SessionId session);

} // namespace cli
