#pragma once

#include "domain/changeset.h"

namespace domain {

/// A pair of keys as the programme keeps it; it was made elsewhere.
struct SigningKeyMaterial
{
    QString keyId;
    QString publicKey; ///< base64url without padding
    QByteArray secret; ///< goes into a blob
};

/// Enters a pair of keys, which signs from now on. A record: undoing what was signed with it leaves it in place, because
/// signed documents may have left the house. InputRefused when something is missing or the programme has the key.
[[nodiscard]] base::Result<ChangeSet> addSigningKey(const Programme &programme, const SigningKeyMaterial &material);

/// The key that signs: the newest; nullptr while there is none.
[[nodiscard]] const SigningKey *signingKey(const Programme &programme);

/// Gives the next run the keys of the old one, so that they go on signing. Their blobs (secretsOf()) have to go into
/// the new file with them.
void takeSigningKeysOver(Programme &next, const Programme &old);

/// Hashes of the blobs with the secret keys.
[[nodiscard]] QStringList secretsOf(const Programme &programme);

} // namespace domain
