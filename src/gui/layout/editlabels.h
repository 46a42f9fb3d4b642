#pragma once

#include "printing/layoutediting.h"

namespace gui {

/// What somebody does in the editor.
enum class LayoutEdit { Move, Resize, Align, Distribute, Reorder, Duplicate, Paste, Remove, Add, Text, Look, Rename, Page, Background };

/// The text of Undo and of the history: "Move “Name” in the layout “Zertifikat”", "Move 3 elements in the layout …".
/// Names are those of `layout`, which holds the elements.
[[nodiscard]] QString editLabel(LayoutEdit edit, const printing::CertificateLayout &layout, const printing::ElementIds &ids, const QString &layoutName);

} // namespace gui
