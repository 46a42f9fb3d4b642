#pragma once

#include "domain/rules/holdings.h"

namespace domain {

/// Holdings of one session, or of one that was removed, to be spoken of together; at least one.
using HoldingGroup = std::vector<const Holding *>;

/// "11 people and 1 coach", the subject of a sentence.
[[nodiscard]] QString holdersText(const HoldingGroup &group);

/// "11 people and 1 coach still hold Tue, 29 October 2024, 10:00–12:00 for “Training B3”.": what is the matter with holdings of
/// the same state, other than Current. Says the place where the time is known, and no time where they were told different ones.
[[nodiscard]] QString holdingText(const Programme &programme, const HoldingGroup &group);

/// "For “Training B3”, 4 messages are written, but not yet confirmed as sent.": of holdings about which something is written.
[[nodiscard]] QString awaitingText(const Programme &programme, const HoldingGroup &group);

} // namespace domain
