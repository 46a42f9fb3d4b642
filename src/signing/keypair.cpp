#include "signing/keypair.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <sodium.h>

namespace signing {

namespace {

constexpr qsizetype seedSize = crypto_sign_ed25519_SEEDBYTES;
constexpr qsizetype publicSize = crypto_sign_ed25519_PUBLICKEYBYTES;
constexpr qsizetype secretSize = crypto_sign_ed25519_SECRETKEYBYTES;
constexpr qsizetype signatureSize = crypto_sign_ed25519_BYTES;

uchar *raw(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

const uchar *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

/// Starts the library once; it may be asked again from any thread.
bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

base::Failure damagedKey()
{
    return base::fail(base::ErrorCode::InputRefused,
        QCoreApplication::translate("signing", "The key that signs certificates is damaged. Take it from a backup of the programme file."));
}

} // namespace

KeyPair::KeyPair(QString keyId, QByteArray publicBytes, QByteArray secretBytes)
    : id(std::move(keyId)), publicKey(std::move(publicBytes)), secretKey(std::move(secretBytes))
{
}

KeyPair::~KeyPair()
{
    wipe(secretKey);
}

void wipe(QByteArray &secret)
{
    if (!secret.isEmpty() && secret.isDetached())
        sodium_memzero(secret.data(), size_t(secret.size()));
    secret.clear();
}

base::Result<KeyPair> createKeyPair()
{
    if (!isReady())
        return base::fail(base::ErrorCode::System, QCoreApplication::translate("signing", "This computer gives no random numbers, so no key can be made."));
    QByteArray seed(seedSize, Qt::Uninitialized);
    randombytes_buf(raw(seed), size_t(seed.size()));
    auto key = keyPairFromSeed(seed);
    wipe(seed);
    return key;
}

base::Result<KeyPair> keyPairFromSeed(const QByteArray &seed)
{
    if (seed.size() != seedSize || !isReady())
        return damagedKey();
    QByteArray publicKey(publicSize, Qt::Uninitialized);
    QByteArray secretKey(secretSize, Qt::Uninitialized);
    crypto_sign_ed25519_seed_keypair(raw(publicKey), raw(secretKey), raw(seed));
    return KeyPair(keyId(publicKey), publicKey, std::move(secretKey));
}

base::Result<KeyPair> keyPairFromSecret(const QByteArray &secretKey)
{
    if (secretKey.size() != secretSize)
        return damagedKey();
    // The second half is the public key: it follows from the first.
    QByteArray seed = secretKey.first(seedSize);
    auto key = keyPairFromSeed(seed);
    wipe(seed);
    if (key && key->secretKey != secretKey)
        return damagedKey();
    return key;
}

QString keyId(const QByteArray &publicKey)
{
    return QString::fromLatin1(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().first(8));
}

QString publicKeyText(const QByteArray &publicKey)
{
    return QString::fromLatin1(publicKey.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QByteArray publicKeyFromText(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == publicSize && publicKeyText(*decoded) == text ? *decoded : QByteArray();
}

base::Result<QByteArray> signatureOver(const QByteArray &message, const KeyPair &key)
{
    if (key.secretKey.size() != secretSize || !isReady())
        return damagedKey();
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_ed25519_detached(raw(signature), nullptr, raw(message), size_t(message.size()), raw(key.secretKey));
    return signature;
}

bool isSignatureOver(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    return signature.size() == signatureSize && publicKey.size() == publicSize && isReady()
        && crypto_sign_ed25519_verify_detached(raw(signature), raw(message), size_t(message.size()), raw(publicKey)) == 0;
}

} // namespace signing
