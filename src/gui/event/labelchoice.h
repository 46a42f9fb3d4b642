#pragma once

#include "printing/labelformat.h"

namespace workspace {
class Settings;
}

namespace gui {

/// The sheet of labels chosen last for this use, with the position of the next free label; what cannot be any more is
/// replaced by the first format of the use.
[[nodiscard]] printing::LabelSheet rememberedSheet(const workspace::Settings &settings, printing::LabelUse use);
void rememberSheet(workspace::Settings &settings, printing::LabelUse use, const printing::LabelSheet &sheet);
/// Keeps how far the printer was off on a trial sheet, for each use that prints on this format.
void rememberOffset(workspace::Settings &settings, const printing::LabelSheet &trial);

} // namespace gui
