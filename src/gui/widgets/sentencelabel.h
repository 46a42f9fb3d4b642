#pragma once

#include <QLabel>

namespace gui {

/// A label for sentences, which may hold data: plain text over several lines, with this object name.
[[nodiscard]] QLabel *sentenceLabel(const char *name);

} // namespace gui
