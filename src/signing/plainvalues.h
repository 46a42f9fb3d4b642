#pragma once

#include <QString>

#include <optional>

namespace signing {

/// A value as it stands on one line of signed bytes: NFC, control characters and line breaks as blanks. Halves of a
/// pair of UTF-16 become what UTF-8 writes for them.
[[nodiscard]] QString onOneLine(const QString &value);

/// Whether the text can be the number of a document: up to 40 ASCII letters, digits, ".", "/" and "-".
[[nodiscard]] bool isNumber(const QString &text);

/// Whether the text can be the short name of a key: 8 hexadecimal digits.
[[nodiscard]] bool isKeyId(const QString &text);

/// Whether the text can be a statementDigest(): 16 hexadecimal digits in lower case.
[[nodiscard]] bool isDigest(const QString &text);

/// All bytes as text; nothing when they are not UTF-8.
[[nodiscard]] std::optional<QString> strictUtf8(const QByteArray &bytes);

} // namespace signing
