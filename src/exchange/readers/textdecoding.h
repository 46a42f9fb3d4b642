#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace exchange {

struct DecodedText
{
    QString text; ///< without byte order mark
    QString encoding; ///< see SourceTable::encoding
    QStringList notes; ///< what was noticed, whole sentences, translated
};

/// Bytes of a text file as text. Without `encoding`: the byte order mark decides, then UTF-16 by its zeros, UTF-8
/// where every byte fits, else the one of Windows-1252 (what Excel on a German Windows writes), Mac Roman and code
/// page 850 that makes the best words. Single lines that do not fit into UTF-8 are read in that one; text that was
/// encoded twice is mended. `encoding` may be any of SourceTable's names and usual others ("latin1", "macintosh").
/// Refused (InputRefused): an encoding that is not known, and bytes that are no text, such as
/// spreadsheets, archives, pictures, or text with NUL characters. `source` names the file in messages.
[[nodiscard]] base::Result<DecodedText> decodeText(
    const QByteArray &bytes, const QString &source, const QString &encoding = {});

} // namespace exchange
