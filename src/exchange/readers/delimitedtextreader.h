#pragma once

#include "exchange/sourcetable.h"

#include "base/error.h"

#include <QByteArray>

#include <vector>

class QIODevice;

namespace exchange {

/// Reads lists in delimited text (CSV, TSV) of any separator, encoding and line end.
///
/// Follows RFC 4180 and is lenient where real files are not: a `sep=` line on top names the separator
/// and is no row; a mail's line of recipients becomes rows of name and address (recipientlist.h); text after a closing quote is kept; a quote that is never closed is a plain character,
/// so that it cannot swallow the rest of the file; rows may have different lengths.
class DelimitedTextReader
{
public:
    static constexpr qint64 maximumSize = 100'000'000; ///< bytes
    static constexpr int maximumColumns = 16'384; ///< as in spreadsheets

    struct Options
    {
        QString encoding; ///< empty: recognised, see decodeText()
        QChar delimiter; ///< null: recognised
    };

    /// Reads everything from `device`. `source` names the file in messages and in the table.
    /// InputRefused for what is no text or beyond the limits, System when the device fails.
    [[nodiscard]] static base::Result<SourceTable> read(
        QIODevice &device, const QString &source, const Options &options);
    [[nodiscard]] static base::Result<SourceTable> read(
        const QByteArray &bytes, const QString &source, const Options &options);

    /// The separator that divides the first rows of `text` most evenly, usual ones before rare ones; ';' when none
    /// does.
    [[nodiscard]] static QChar recogniseDelimiter(QStringView text);

    /// The records of `text`, at most `maximumRows` (0: all). A record of more than maximumColumns
    /// fields is cut to maximumColumns + 1.
    [[nodiscard]] static std::vector<SourceRow> split(QStringView text, QChar delimiter, int maximumRows = 0);
};

} // namespace exchange
