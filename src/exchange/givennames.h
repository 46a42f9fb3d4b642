#pragma once

#include <QStringView>

namespace exchange {

/// Whether the word, or each part of it around hyphens, is a usual given name (resources/vocabulary/givennames.txt).
/// A hint only: many names are not in the list, and some are family names too.
[[nodiscard]] bool isUsualGivenName(QStringView word);

} // namespace exchange
