#include "domain/verbs/signingkeyverbs.h"

#include "base/clock.h"
#include "domain/draft.h"

#include <QCoreApplication>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

} // namespace

base::Result<ChangeSet> addSigningKey(const Programme &programme, const SigningKeyMaterial &material)
{
    if (material.keyId.isEmpty() || material.publicKey.isEmpty() || material.secret.isEmpty())
        return refused(QCoreApplication::translate("domain", "A key needs its name, its public and its secret part."));
    for (const SigningKey &known : programme.table<SigningKey>()) {
        if (known.keyId == material.keyId)
            return refused(QCoreApplication::translate("domain", "The programme already has the key %1.").arg(material.keyId));
    }
    Draft draft(programme, QCoreApplication::translate("domain", "Make the key %1, which signs certificates").arg(material.keyId));
    Blob secret = makeBlob(material.secret, QStringLiteral("application/octet-stream"));
    draft.add(SigningKey{{}, material.keyId, material.publicKey, secret.hash, base::Clock::today()});
    draft.addBlob(std::move(secret));
    ChangeSet changeSet = draft.take();
    changeSet.isRecord = true;
    return changeSet;
}

const SigningKey *signingKey(const Programme &programme)
{
    const SigningKey *newest = nullptr;
    for (const SigningKey &key : programme.table<SigningKey>())
        newest = &key;
    return newest;
}

void takeSigningKeysOver(Programme &next, const Programme &old)
{
    next.table<SigningKey>() = old.table<SigningKey>();
}

QStringList secretsOf(const Programme &programme)
{
    QStringList hashes;
    for (const SigningKey &key : programme.table<SigningKey>())
        hashes.append(key.secret);
    return hashes;
}

} // namespace domain
