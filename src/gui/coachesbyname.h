#pragma once

#include <QList>

namespace domain {
class Programme;
struct Coach;
}

namespace gui {

/// The coaches of a programme as a phone book orders them; valid as long as the programme.
[[nodiscard]] QList<const domain::Coach *> coachesByName(const domain::Programme &programme);

} // namespace gui
