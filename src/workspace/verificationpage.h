#pragma once

#include "base/error.h"

#include <QByteArray>

namespace workspace {

/// The page that checks certificates in a browser without a network: one HTML file with everything in it, made for the
/// key file, whose bytes it carries. Nothing in the key file can become part of the page's own code. Errors:
/// InputRefused when the bytes are no sound key file.
[[nodiscard]] base::Result<QByteArray> verificationPage(const QByteArray &keyFile);

/// The scripts of the page without its surface: base45, signatures, codes in pictures, verdicts. For tests.
[[nodiscard]] QByteArray verificationScripts();

} // namespace workspace
