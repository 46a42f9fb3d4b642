#pragma once

#include "domain/rules/handoverorder.h"

class QComboBox;

namespace workspace {
class Settings;
}

namespace gui {

/// A choice of the order in which certificates are handed over; begins with the one chosen last and remembers what is chosen.
[[nodiscard]] QComboBox *makeHandoverOrderBox(workspace::Settings &settings);

/// The order chosen there.
[[nodiscard]] domain::HandoverOrder handoverOrder(const QComboBox &box);

} // namespace gui
