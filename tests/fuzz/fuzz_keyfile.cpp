#include "signing/keyfile.h"

#include "fuzz/fuzzsupport.h"

using namespace signing;

/// A key file is refused in a sentence, or is whole and signed.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto file = readKeyFile(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!file) {
        fuzzsupport::require(!file.error().message.isEmpty());
        return 0;
    }
    fuzzsupport::require(!file->keys.isEmpty() && file->asOf.isValid() && !file->programme.isEmpty());
    fuzzsupport::require(file->key(file->keys.constLast().id) == &file->keys.constLast());
    return 0;
}
