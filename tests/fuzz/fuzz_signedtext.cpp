#include "signing/base45.h"
#include "signing/signedtext.h"

#include "fuzz/fuzzsupport.h"

using namespace signing;

namespace {

const KeyPair &key()
{
    static const KeyPair pair = keyPairFromSeed(QByteArray(32, 'k')).value();
    return pair;
}

/// What was read from a text is what it says, byte by byte.
void requireSound(const SignedStatement &reading)
{
    fuzzsupport::require(reading.bytes == canonicalBytes(reading.statement) && reading.signature.size() == 64);
    const auto again = readSignedText(QStringLiteral("IL1:") + base45(reading.bytes + reading.signature));
    fuzzsupport::require(again && *again == reading);
}

/// What is no text of ours can still be the lines of a statement: signed, it comes back.
void requireSound(const Statement &statement)
{
    const auto text = signedText(statement, key());
    fuzzsupport::require(text.has_value());
    const auto read = readSignedText(*text);
    fuzzsupport::require(read && isSignedBy(*read, key().publicKey) && read->statement.name == statement.name);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    const QList<SignedStatement> readings = readingsOf(text);
    for (const SignedStatement &reading : readings)
        requireSound(reading);
    const auto read = readSignedText(text);
    fuzzsupport::require(read.has_value() == !readings.isEmpty() && (read || !read.error().message.isEmpty()));
    if (const auto statement = readStatement(bytes))
        requireSound(*statement);
    return 0;
}
