#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

namespace exchange {

/// The encodings of one byte a letter that lists of this country come in.
enum class SingleByteEncoding { Windows1252, MacRoman, CodePage850 };

/// The likelier first.
inline constexpr std::array singleByteEncodings{
    SingleByteEncoding::Windows1252, SingleByteEncoding::MacRoman, SingleByteEncoding::CodePage850};

[[nodiscard]] QString decodeSingleByte(QByteArrayView bytes, SingleByteEncoding encoding);

/// The byte that stands for the character, -1 when the encoding has none. For Windows-1252 the control characters
/// 0x80–0x9F stand for themselves too, as in ISO 8859-1.
[[nodiscard]] int encodedByte(QChar c, SingleByteEncoding encoding);

/// The encoding in which the bytes outside ASCII make the best words: German letters inside words count for it,
/// signs inside words and control characters against it. Windows-1252 when nothing speaks for another.
[[nodiscard]] SingleByteEncoding likeliestSingleByte(QByteArrayView bytes);

} // namespace exchange
