#include "exchange/readers/listreader.h"

#include "exchange/readers/delimitedtextreader.h"
#include "exchange/readers/spreadsheetreader.h"

#include <QCoreApplication>
#include <QIODevice>

namespace exchange {

base::Result<SourceTable> ListReader::read(QIODevice &device, const QString &source, const Options &options)
{
    constexpr qint64 signature = 4'096;
    if (SpreadsheetReader::recognises(device.peek(signature)))
        return SpreadsheetReader::read(device, source, {options.sheet});
    const QByteArray bytes = device.read(DelimitedTextReader::maximumSize + 1);
    if (bytes.isEmpty() && !device.atEnd())
        return base::fail(base::ErrorCode::System,
            QCoreApplication::translate("exchange", "%1 cannot be read: %2").arg(source, device.errorString()));
    return read(bytes, source, options);
}

base::Result<SourceTable> ListReader::read(const QByteArray &bytes, const QString &source, const Options &options)
{
    if (SpreadsheetReader::recognises(bytes))
        return SpreadsheetReader::read(bytes, source, {options.sheet});
    if (!options.sheet.isEmpty())
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("exchange", "%1 is a text file and has no sheets.").arg(source));
    return DelimitedTextReader::read(bytes, source, {options.encoding, options.delimiter});
}

} // namespace exchange
