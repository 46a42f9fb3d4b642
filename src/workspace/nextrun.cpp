#include "workspace/nextrun.h"

#include "domain/templates/programmetemplate.h"
#include "domain/verbs/signingkeyverbs.h"

#include <QRegularExpression>

namespace workspace {

namespace {

/// Hashes that a layout (JSON) names: pictures and letterheads.
QStringList hashesIn(const QString &layout)
{
    static const QRegularExpression hash(QStringLiteral("\"([0-9a-f]{64})\""));
    QStringList hashes;
    for (const QRegularExpressionMatch &match : hash.globalMatch(layout))
        hashes.append(match.captured(1));
    return hashes;
}

QStringList blobsOf(const domain::Programme &programme)
{
    QStringList hashes = domain::secretsOf(programme);
    if (!programme.info().logo.isEmpty())
        hashes.append(programme.info().logo);
    for (const domain::CertificateTemplate &certificateTemplate : programme.table<domain::CertificateTemplate>())
        hashes += hashesIn(certificateTemplate.layout);
    hashes.removeDuplicates();
    return hashes;
}

} // namespace

base::Result<domain::ChangeSet> nextRunContent(storage::ProgrammeFile &file, const domain::Programme &old, const NextRunOrder &order)
{
    domain::Programme next = domain::nextRun(old, order.title, order.year);
    if (order.withSigningKeys)
        domain::takeSigningKeysOver(next, old);
    domain::ChangeSet content = domain::creation(next);
    for (const QString &hash : blobsOf(next)) {
        auto blob = file.blob(hash);
        if (!blob)
            return blob.failure();
        content.blobs.append(std::move(*blob));
    }
    return content;
}

} // namespace workspace
