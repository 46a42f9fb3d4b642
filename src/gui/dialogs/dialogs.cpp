#include "gui/dialogs/dialogs.h"

namespace gui {

const std::vector<DialogEntry> &dialogs()
{
    static const std::vector<DialogEntry> entries{};
    return entries;
}

} // namespace gui
