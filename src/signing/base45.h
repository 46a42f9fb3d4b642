#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace signing {

/// Bytes as text of the 45 characters that a QR code holds most densely (RFC 9285).
[[nodiscard]] QString base45(const QByteArray &bytes);

/// The bytes back; nothing when the text has another character, an impossible length or a group that stands for more
/// than its bytes can hold (RFC 9285 §6).
[[nodiscard]] std::optional<QByteArray> fromBase45(QStringView text);

} // namespace signing
