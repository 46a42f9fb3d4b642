#include "workspace/outgoing.h"

#include "domain/verbs/publicationverbs.h"
#include "workspace/document.h"

#include <QCoreApplication>
#include <QDir>

namespace workspace {

namespace {

base::Failure leftBehind(const base::Error &error)
{
    return base::fail(error.code,
                      QCoreApplication::translate("workspace", "Who is told what is noted, but not all files could be written. Take the notices back "
                                                               "and write the files again. %1")
                          .arg(error.message),
                      error.detail);
}

} // namespace

base::Result<int> writeOutgoing(Document &document, const QString &folder, const QList<NamedBytes> &files,
                                const QList<domain::Telling> &tellings, domain::NoticeWay way, domain::Confirmation confirmation,
                                const QList<domain::SessionId> &published)
{
    if (!tellings.isEmpty()) {
        if (const auto reason = document.readOnlyReason())
            return base::Failure(*reason);
    }
    const QList<domain::SessionId> notedSessions = document.isReadOnly() ? QList<domain::SessionId>() : published;
    const auto noted = tellings.isEmpty() ? base::Result<domain::ChangeSet>(domain::publishSessions(document.programme(), notedSessions))
                                          : domain::noteTellings(document.programme(), tellings, way, confirmation, notedSessions);
    if (!noted)
        return noted.failure();
    StagedFiles staged;
    if (const auto done = staged.stage(folder, files); !done)
        return done.failure();
    if (!noted->isEmpty()) {
        if (const auto applied = document.apply(*noted); !applied)
            return applied.failure();
    }
    const auto moved = staged.publish();
    if (!moved && !tellings.isEmpty())
        return leftBehind(moved.error());
    return moved;
}

} // namespace workspace
