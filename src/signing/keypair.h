#pragma once

#include "base/error.h"

#include <QByteArray>

namespace signing {

/// A key of a programme: who has the secret can sign in its name, who has the public key can check it (Ed25519).
/// The secret is overwritten when its last copy goes.
struct KeyPair
{
    QString id;           ///< keyId() of the public key
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes: seed and public key

    KeyPair() = default;
    KeyPair(QString keyId, QByteArray publicBytes, QByteArray secretBytes);
    KeyPair(const KeyPair &) = default;
    KeyPair(KeyPair &&) = default;
    KeyPair &operator=(const KeyPair &) = default;
    KeyPair &operator=(KeyPair &&) = default;
    ~KeyPair();
    bool operator==(const KeyPair &) const = default;
};

/// Overwrites the bytes where nobody else shares them, and empties them.
void wipe(QByteArray &secret);

/// A new key from the system's source of chance. Errors: System when there is none.
[[nodiscard]] base::Result<KeyPair> createKeyPair();

/// The key that 32 bytes of seed stand for (RFC 8032 §5.1.5). Errors: InputRefused when they are not 32.
[[nodiscard]] base::Result<KeyPair> keyPairFromSeed(const QByteArray &seed);

/// The key of 64 secret bytes as they were kept. Errors: InputRefused when they are damaged.
[[nodiscard]] base::Result<KeyPair> keyPairFromSecret(const QByteArray &secretKey);

/// Short name of a key: the first 8 hexadecimal digits of the SHA-256 of its 32 bytes.
[[nodiscard]] QString keyId(const QByteArray &publicKey);

/// The 32 bytes as base64url without padding, as key files and programme files write them.
[[nodiscard]] QString publicKeyText(const QByteArray &publicKey);
/// The bytes back; empty when the text is anything but 32 bytes in base64url.
[[nodiscard]] QByteArray publicKeyFromText(const QString &text);

/// 64 bytes over the message (RFC 8032 §5.1.6). Errors: InputRefused when the secret key is damaged.
[[nodiscard]] base::Result<QByteArray> signatureOver(const QByteArray &message, const KeyPair &key);

/// Whether the holder of the key signed exactly this message. False for every malformed key or signature, also for
/// encodings that are not the canonical ones and for keys of small order.
[[nodiscard]] bool isSignatureOver(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey);

} // namespace signing
