#pragma once

#include <QStringView>

namespace domain {

/// Number of single-letter typing errors (insertion, omission, substitution, swap of neighbours:
/// optimal string alignment) between two texts; `limit` + 1 as soon as there are more than `limit`.
[[nodiscard]] int editDistance(QStringView one, QStringView other, int limit);

} // namespace domain
