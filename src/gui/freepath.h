#pragma once

#include <QString>

namespace gui {

/// A path in the folder that no file has yet: "Certificates (2).pdf" where "Certificates.pdf" is taken.
[[nodiscard]] QString freePath(const QString &folder, const QString &fileName);

} // namespace gui
