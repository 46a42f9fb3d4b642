#pragma once

#include <QIcon>

namespace gui {

/// The icon of this name from the desktop's icon theme, else the bundled one
/// (resources/icons/NAME.svg), coloured for the palette. A null icon when there is neither.
[[nodiscard]] QIcon icon(const QString &name);

/// A tooltip that shows data as it is: escaped, never read as rich text. Empty for an empty text.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace gui
