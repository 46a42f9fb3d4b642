#include "workspace/outgoing.h"

#include "workspace/document.h"

#include <QCoreApplication>
#include <QDir>

namespace workspace {

base::Result<int> writeOutgoing(Document &document, const QString &folder, const QList<NamedBytes> &files,
                                const QList<domain::Telling> &tellings, domain::NoticeWay way, domain::Confirmation confirmation,
                                const QList<domain::SessionId> &published)
{
    if (!tellings.isEmpty()) {
        if (const auto reason = document.readOnlyReason())
            return base::Failure(*reason);
    }
    const QList<domain::SessionId> notedSessions = document.isReadOnly() ? QList<domain::SessionId>() : published;
    const auto noted = domain::noteTellings(document.programme(), tellings, way, confirmation, notedSessions);
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
        return base::Failure(notedButNotWritten(moved.error()));
    return moved;
}

base::Error notedButNotWritten(base::Error error)
{
    error.message = QCoreApplication::translate("workspace", "Who is told what is noted, but not all files could be written. Take the notices back "
                                                             "and write the files again. %1")
                        .arg(error.message);
    return error;
}

} // namespace workspace
