#pragma once

#include <QImage>
#include <QStringList>

namespace signing {

/// The texts of the QR codes in a picture: a scan of 150 dpi or more, a photograph or a screen shot, turned any way.
/// Distinct, in the order in which they were found. For any thread.
[[nodiscard]] QStringList codesIn(const QImage &image);

} // namespace signing
