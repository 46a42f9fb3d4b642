#include "workspace/signingkeys.h"

#include "base/clock.h"
#include "domain/verbs/signingkeyverbs.h"
#include "signing/signedtext.h"

#include <QCoreApplication>

namespace workspace {

namespace {

/// Number of the document that replaces each superseded one.
QHash<domain::CertificateId, QString> replacements(const domain::Programme &programme)
{
    QHash<domain::CertificateId, QString> numbers;
    for (const domain::Certificate &certificate : programme.table<domain::Certificate>()) {
        if (certificate.supersedes.isValid())
            numbers.insert(certificate.supersedes, certificate.number);
    }
    return numbers;
}

} // namespace

base::Result<domain::ChangeSet> signingKeyChange(const domain::Programme &programme)
{
    if (domain::signingKey(programme))
        return domain::ChangeSet();
    const auto key = signing::createKeyPair();
    if (!key)
        return key.failure();
    return domain::addSigningKey(programme, {key->id, signing::publicKeyText(key->publicKey), key->secretKey});
}

base::Result<signing::KeyPair> signingKeyOf(Document &document)
{
    const domain::SigningKey *row = domain::signingKey(document.programme());
    if (!row) {
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("workspace", "This programme has no key yet: it is made when the first certificate is issued."));
    }
    auto blob = document.file().blob(row->secret);
    if (!blob)
        return blob.failure();
    auto key = signing::keyPairFromSecret(blob->content);
    signing::wipe(blob->content);
    if (key && signing::publicKeyText(key->publicKey) != row->publicKey) {
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("workspace", "The secret and the public part of the key %1 do not belong together. Please take the file from a backup.").arg(row->keyId));
    }
    return key;
}

base::Result<signing::KeyPair> ensureSigningKey(Document &document)
{
    const auto change = signingKeyChange(document.programme());
    if (!change)
        return change.failure();
    if (const auto applied = document.apply(*change); !applied)
        return applied.failure();
    return signingKeyOf(document);
}

signing::KeyFile keyFileOf(const domain::Programme &programme, QDate asOf)
{
    signing::KeyFile file;
    file.programme = programme.info().title;
    file.asOf = asOf;
    for (const domain::SigningKey &key : programme.table<domain::SigningKey>())
        file.keys.append({key.keyId, signing::publicKeyFromText(key.publicKey), key.createdOn});
    const QHash<domain::CertificateId, QString> replacedBy = replacements(programme);
    for (const domain::Certificate &certificate : programme.table<domain::Certificate>()) {
        if (const QString digest = signing::digestOfSignedText(certificate.statement); !digest.isEmpty())
            file.statements.insert(certificate.number, digest);
        if (certificate.state == domain::CertificateState::Valid)
            file.issued.append(certificate.number);
        else if (certificate.state == domain::CertificateState::Superseded && replacedBy.contains(certificate.id))
            file.superseded.insert(certificate.number, replacedBy.value(certificate.id));
        else
            file.revoked.append(certificate.number);
    }
    file.issued.sort();
    file.revoked.sort();
    return file;
}

signing::KeyFile ownKeysOf(const domain::Programme &programme)
{
    signing::KeyFile keys = keyFileOf(programme, base::Clock::today());
    keys.knowsAll = true;
    return keys;
}

base::Result<QByteArray> keyFileBytes(Document &document, QDate asOf)
{
    const auto key = signingKeyOf(document);
    if (!key)
        return key.failure();
    return signing::writeKeyFile(keyFileOf(document.programme(), asOf), *key);
}

} // namespace workspace
