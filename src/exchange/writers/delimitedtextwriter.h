#pragma once

#include "exchange/writers/texttable.h"

#include <QByteArray>
#include <QChar>

namespace exchange {

/// Writes tables as delimited text in the German habit: semicolon, UTF-8 with byte order mark, CRLF
/// (RFC 4180 but for the separator). No cell runs as a formula in a spreadsheet (escapedCell());
/// DelimitedTextReader with unescapedCell() gives every cell back exactly. A pipe wants no mark.
class DelimitedTextWriter
{
public:
    [[nodiscard]] static QByteArray write(const TextTable &table, QChar delimiter = u';', bool byteOrderMark = true);

    /// The table in the other German habit, for programs that know no UTF-8: Windows-1252. Characters that it lacks become
    /// question marks; `lostCharacters` counts them.
    [[nodiscard]] static QByteArray writeWindows1252(const TextTable &table, int &lostCharacters);
};

} // namespace exchange
