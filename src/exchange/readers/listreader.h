#pragma once

#include "base/error.h"
#include "exchange/sourcetable.h"

#include <QByteArray>

class QIODevice;

namespace exchange {

/// Reads a list of whatever format: delimited text, a mail's recipients, or a spreadsheet. The content decides, not
/// the name of the file.
class ListReader
{
public:
    struct Options
    {
        QString encoding; ///< of text; empty: recognised
        QChar delimiter; ///< of text; null: recognised
        QString sheet; ///< of a spreadsheet; empty: the first with a table
    };

    /// `source` names the file in messages and in the table. InputRefused for what is no list or beyond the limits,
    /// for a sheet of a file without sheets, System when the device fails.
    [[nodiscard]] static base::Result<SourceTable> read(QIODevice &device, const QString &source, const Options &options);
    [[nodiscard]] static base::Result<SourceTable> read(const QByteArray &bytes, const QString &source, const Options &options);
};

} // namespace exchange
