#include "exchange/readers/delimitedtextreader.h"

#include "fuzz/fuzzsupport.h"

#include <array>

using exchange::DelimitedTextReader;

namespace {

constexpr std::array<const char *, 8> encodings{
    "utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "cp1252", "mac-roman", "cp850"};

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzzsupport::requireSilence();
    return 0;
}

/// The input is a file; it is read as it is, and for every third length also in an encoding that the person chose.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    fuzzsupport::requireSound(DelimitedTextReader::read(bytes, fuzzsupport::sourceName(), {}));
    if (size % 3 == 0) {
        const auto encoding = QString::fromLatin1(encodings[size / 3 % encodings.size()]);
        fuzzsupport::requireSound(DelimitedTextReader::read(bytes, fuzzsupport::sourceName(), {encoding, u';'}));
    }
    return 0;
}
