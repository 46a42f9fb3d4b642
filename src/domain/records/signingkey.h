#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// A pair of keys (Ed25519, RFC 8032) that certificates are signed with; the newest row signs. The secret key is nowhere but
/// in its blob.
struct SigningKey
{
    SigningKeyId id;
    QString keyId;     ///< first 8 hexadecimal digits of the SHA-256 of the public key
    QString publicKey; ///< base64url without padding
    QString secret;    ///< hash of the blob with the secret key
    QDate createdOn;

    bool operator==(const SigningKey &) const = default;
};

template <>
struct RecordTraits<SigningKey>
{
    static constexpr const char *table = "signing_key";
    static constexpr const char *plural = "signing_keys";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Signing keys");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Signing key");
    static constexpr auto fields = FieldList{
        Field<&SigningKey::keyId>{"key_id", QT_TRANSLATE_NOOP("domain", "Key"), Required | Key},
        Field<&SigningKey::publicKey>{"public_key", QT_TRANSLATE_NOOP("domain", "Public key"), Required},
        Field<&SigningKey::secret>{"secret", QT_TRANSLATE_NOOP("domain", "Secret key"), Technical},
        Field<&SigningKey::createdOn>{"created_on", QT_TRANSLATE_NOOP("domain", "Made on")},
    };
    static QString label(const SigningKey &key) { return key.keyId; }
};

} // namespace domain
