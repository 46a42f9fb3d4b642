#pragma once

#include <QStringView>

namespace domain {

/// Whether an e-mail address is that of an office and may be shared by several people: "info@", "poststelle@",
/// "bauamt@", "buergermeister@", "post.verkehr@". It tells a place, not a person.
[[nodiscard]] bool isOfficeAddress(QStringView email);

} // namespace domain
