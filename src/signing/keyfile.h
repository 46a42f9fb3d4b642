#pragma once

#include "signing/keypair.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace signing {

/// A key as those who check see it.
struct KnownKey
{
    QString id;
    QByteArray publicKey; ///< 32 bytes
    QDate createdOn;      ///< may be unknown

    bool operator==(const KnownKey &) const = default;
};

/// What somebody needs to check the certificates of a programme: its public keys, and what became of the numbers it
/// gave, on one day. Names nobody.
struct KeyFile
{
    QString programme; ///< title
    QList<KnownKey> keys; ///< oldest first; the last one signs
    QDate asOf;
    QStringList issued; ///< numbers that stand as they were issued, sorted
    QMap<QString, QString> superseded; ///< number → the one that replaces it
    QStringList revoked; ///< sorted
    QMap<QString, QString> statements; ///< number → statementDigest() of its document; numbers of the lists above only
    bool knowsAll = false; ///< no file, but the programme itself: a number that it does not list was never given

    /// The key of this id, or nullptr.
    [[nodiscard]] const KnownKey *key(const QString &id) const;

    bool operator==(const KeyFile &) const = default;
};

/// The bytes that the newest key signs: UTF-8 lines joined by \n: "impulslotse-key/1", title, day, then "key ID PUBLIC
/// DAY", "issued NUMBER", "superseded NUMBER NUMBER", "revoked NUMBER", "statement NUMBER DIGEST", each sort in its order; "-" for no
/// day.
[[nodiscard]] QByteArray canonicalBytes(const KeyFile &keyFile);

/// The file: JSON "impulslotse-key/1", signed by `key`, the newest of the file. Errors: InputRefused when it is not.
[[nodiscard]] base::Result<QByteArray> writeKeyFile(const KeyFile &keyFile, const KeyPair &key);

/// Reads a file from anybody. Errors: InputRefused in one sentence: no key file, of a newer version, too large, with a
/// value that cannot be, or altered after it was signed.
[[nodiscard]] base::Result<KeyFile> readKeyFile(const QByteArray &bytes);

} // namespace signing
