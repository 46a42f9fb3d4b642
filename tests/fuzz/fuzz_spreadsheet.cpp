#include "exchange/readers/spreadsheetreader.h"

#include "fuzz/fuzzsupport.h"

using exchange::SpreadsheetReader;

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzzsupport::requireSilence();
    return 0;
}

/// The input is a file, or the description of an archive (fuzzsupport::archiveOf).
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto input = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const QByteArray bytes = input.startsWith("=== ") ? fuzzsupport::archiveOf(input) : input;
    const auto table = SpreadsheetReader::read(bytes, fuzzsupport::sourceName(), {});
    fuzzsupport::requireSound(table);
    if (table)
        fuzzsupport::requireSound(SpreadsheetReader::read(bytes, fuzzsupport::sourceName(), {table->sheets.last()}));
    return 0;
}
