#pragma once

#include "domain/rules/messagerecipients.h"

namespace gui {

/// What a window for messages begins with.
struct MessageRequest
{
    domain::MessageKind kind = domain::MessageKind::Invitation;
    domain::MessageSelection selection; ///< people and sessions as they were selected
};

} // namespace gui
