#pragma once

#include "base/error.h"
#include "printing/layoutediting.h"

class QMimeData;

namespace gui {

class LayoutEditor;

/// Elements on the clipboard travel as a template file with their pictures, so that another layout or another programme
/// can take them.
inline constexpr char16_t layoutMimeType[] = u"application/vnd.impulslotse.layout+json";

[[nodiscard]] bool hasElements(const QMimeData *data);
/// Puts the selected elements on the clipboard. Errors: System when a picture cannot be read.
[[nodiscard]] base::Result<> copyElements(LayoutEditor &editor);
/// Adds the elements of the clipboard, a little beside those that lie where they came from. Errors: InputRefused.
[[nodiscard]] base::Result<> pasteElements(LayoutEditor &editor, const QMimeData *data);

} // namespace gui
