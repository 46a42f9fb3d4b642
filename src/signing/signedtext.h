#pragma once

#include "signing/keypair.h"

#include <QDate>
#include <QString>

namespace signing {

/// What a certificate states, in the words that are signed.
struct Statement
{
    QString number;
    QString name;      ///< of the holder, as printed
    QString programme; ///< its title
    QDate issuedOn;
    QString kind;       ///< identifier: certificate or attendance_confirmation
    QString supersedes; ///< number of the document that this one replaces; empty: none
    QString keyId;      ///< of the key that signs

    bool operator==(const Statement &) const = default;
};

/// The bytes that are signed: UTF-8, NFC, eight lines joined by \n: format "1", key id, number, name, programme, date
/// ISO 8601, kind, number it supersedes. Control characters and line breaks inside a value become blanks.
[[nodiscard]] QByteArray canonicalBytes(const Statement &statement);

/// The statement back, only from bytes that canonicalBytes() makes. Errors: InputRefused, with the line that is wrong.
[[nodiscard]] base::Result<Statement> readStatement(const QByteArray &bytes);

/// A statement with its signature, as it was read; nothing is known yet about whether they belong together.
struct SignedStatement
{
    Statement statement;
    QByteArray bytes;     ///< canonicalBytes() of the statement
    QByteArray signature; ///< 64 bytes

    bool operator==(const SignedStatement &) const = default;
};

/// The text of the QR code: "IL1:" and base45 of the bytes and the 64 bytes of the signature over them. The key's id
/// goes into the statement. Errors: InputRefused when number, name, programme, date or kind is missing or the whole is
/// too long for a code; names of any script are fine.
[[nodiscard]] base::Result<QString> signedText(const Statement &statement, const KeyPair &key);

/// Tells the statements of one number apart: the first 16 hexadecimal digits of the SHA-512 of statement and signature.
/// Nobody can guess a name from it, since the signature is not to be guessed.
[[nodiscard]] QString statementDigest(const SignedStatement &statement);

/// statementDigest() of a text as signedText() made it; empty when it is none.
[[nodiscard]] QString digestOfSignedText(const QString &text);

/// Where a text comes from, by its first characters.
enum class TextOrigin {
    Foreign, ///< none of ours
    Newer,   ///< of a later format than this program reads
    Ours,
};

[[nodiscard]] TextOrigin originOf(const QString &text);

/// What was scanned, typed or pasted: blanks and line breaks around the text and line breaks inside it do not matter,
/// nor do lower case letters. A blank is a digit of base45, so a text that lost some has several readings; they come in
/// the order of likelihood, and one signature at most fits. Empty when there is none.
[[nodiscard]] QList<SignedStatement> readingsOf(const QString &text);

/// The likeliest of readingsOf(). Errors: InputRefused with a sentence that tells a text of another origin, of a newer
/// version and a damaged one apart.
[[nodiscard]] base::Result<SignedStatement> readSignedText(const QString &text);

/// Whether the statement names this key and its holder signed exactly this statement.
[[nodiscard]] bool isSignedBy(const SignedStatement &statement, const QByteArray &publicKey);

} // namespace signing
