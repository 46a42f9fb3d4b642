#pragma once

#include "exchange/sourcetable.h"

#include "base/error.h"

#include <QByteArray>

class QIODevice;

namespace exchange {

/// Reads one sheet of a spreadsheet: XLSX and XLSM, ODS and flat ODS, XLS since Excel 97. Everything is read from the
/// given bytes: no part is unpacked to disk, no external link followed, no macro and no formula run.
///
/// Cells come as a person sees them where that matters: days and times in ISO 8601 ("2024-10-15",
/// "2024-10-15T09:30:00", "09:30:00"), digits with the leading zeros of their format, other numbers in their shortest
/// form, TRUE and FALSE, formulas as the result that the file keeps. Error values and formulas without a result are
/// empty and noted. The text of merged cells is repeated downwards into each row that has cells of its own.
class SpreadsheetReader
{
public:
    static const qint64 maximumSize; ///< bytes

    struct Options
    {
        QString sheet; ///< in upper or lower case; empty: the first visible one with a table, else with content
    };

    /// Whether the first bytes of a file (64 or more, if it has them) are those of a spreadsheet, or of a web page,
    /// which is often given a spreadsheet's name and which read() refuses with its own sentence.
    [[nodiscard]] static bool recognises(const QByteArray &firstBytes);

    /// Reads everything from `device`. `source` names the file in messages and in the table.
    /// InputRefused for a sheet that is not there, for what is no spreadsheet, damaged, encrypted or beyond the
    /// limits; System when the device fails.
    [[nodiscard]] static base::Result<SourceTable> read(
        QIODevice &device, const QString &source, const Options &options);
    [[nodiscard]] static base::Result<SourceTable> read(
        const QByteArray &bytes, const QString &source, const Options &options);
};

} // namespace exchange
