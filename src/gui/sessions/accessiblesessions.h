#pragma once

namespace gui {

/// Lets screen readers meet the blocks of every SessionView as items of a list, each with its whole
/// sentence. To be called before the first view is shown; again does nothing.
void installAccessibleSessions();

} // namespace gui
