#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace exchange {

struct DecodedText
{
    QString text; ///< without byte order mark
    QString encoding; ///< see SourceTable::encoding
};

/// Bytes of a text file as text. Without `encoding`: the byte order mark decides, then UTF-8 where
/// every byte fits, else Windows-1252 (what Excel on a German Windows writes). `encoding` may be any of
/// SourceTable's names and "windows-1252", "latin1", "iso-8859-1", "utf-16".
/// Refused (InputRefused): an encoding that is not known, and bytes that are no text, such as
/// spreadsheets, archives, pictures, or text with NUL characters. `source` names the file in messages.
[[nodiscard]] base::Result<DecodedText> decodeText(
    const QByteArray &bytes, const QString &source, const QString &encoding = {});

} // namespace exchange
