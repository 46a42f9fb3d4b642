#include "workspace/nextrun.h"

#include "domain/rules/certificatenumber.h"
#include "domain/templates/programmetemplate.h"
#include "domain/verbs/signingkeyverbs.h"

#include <QCoreApplication>
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

/// What the next run needs of the old file; secret keys only by way of its own rows, whatever a layout names.
QStringList blobsOf(const domain::Programme &next, const domain::Programme &old)
{
    QStringList hashes;
    if (!next.info().logo.isEmpty())
        hashes.append(next.info().logo);
    for (const domain::CertificateTemplate &certificateTemplate : next.table<domain::CertificateTemplate>())
        hashes += hashesIn(certificateTemplate.layout);
    hashes.removeIf([secrets = domain::secretsOf(old)](const QString &hash) { return secrets.contains(hash); });
    hashes = domain::secretsOf(next) + hashes;
    hashes.removeDuplicates();
    return hashes;
}

/// Whether both would give the same numbers: under one key nobody could tell their certificates apart.
bool shareNumbers(const domain::Programme &next, const domain::Programme &old)
{
    const auto series = [](const domain::Programme &programme) {
        const QStringList parts = domain::nextCertificateNumbers(programme, 1).constFirst().split(u'-');
        return parts.first(parts.size() - 2);
    };
    return series(next) == series(old);
}

} // namespace

base::Result<domain::ChangeSet> nextRunContent(storage::ProgrammeFile &file, const domain::Programme &old, const NextRunOrder &order)
{
    domain::Programme next = domain::nextRun(old, order.title, order.year);
    if (order.withSigningKeys)
        domain::takeSigningKeysOver(next, old);
    if (domain::signingKey(next) && shareNumbers(next, old)) {
        return base::fail(base::ErrorCode::InputRefused,
            QCoreApplication::translate("workspace", "The next run would give its certificates the numbers that “%1” gives, signed with the same key. "
                                                     "Please give it another year or title, or a key of its own.").arg(old.info().title));
    }
    domain::ChangeSet content = domain::creation(next);
    for (const QString &hash : blobsOf(next, old)) {
        auto blob = file.blob(hash);
        if (!blob)
            return blob.failure();
        content.blobs.append(std::move(*blob));
    }
    return content;
}

} // namespace workspace
