#include "cli/certificatefiles.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

base::Result<CertificatePlace> certificatePlace(const Call &call)
{
    CertificatePlace place{call.parser.value(u"out"_s), call.parser.value(u"out-dir"_s)};
    if (!place.onePath.isEmpty() && !place.folder.isEmpty())
        return usageError(QCoreApplication::translate("cli", "Please give either --out or --out-dir."));
    return place;
}

base::Result<> stage(workspace::StagedFiles &files, const CertificatePlace &place, const QByteArray &joined, const QList<workspace::NamedBytes> &each)
{
    if (!place.folder.isEmpty())
        return files.stage(place.folder, each);
    if (place.onePath.isEmpty())
        return {};
    // A folder is made for many files only: the path of one may hold a typing error.
    base::SafeFile probe(place.onePath);
    if (const auto writable = probe.open(); !writable)
        return writable;
    probe.discard();
    const QFileInfo file(place.onePath);
    return files.stage(file.absolutePath(), {{file.fileName(), joined}});
}

base::Result<AppliedChange> keepAndPublish(Call &call, workspace::Document &document, base::Result<domain::ChangeSet> changeSet,
                                           std::shared_ptr<workspace::StagedFiles> files)
{
    const auto kept = workspace::keepWithFiles(document, changeSet, std::move(files));
    if (!kept)
        return kept.failure();
    AppliedChange applied = tellApplied(call, std::move(*changeSet), kept->change());
    const auto moved = kept->publish();
    if (moved)
        return applied;
    base::Error error = moved.error();
    error.message = QCoreApplication::translate("cli", "The certificates are issued and kept in the programme, but could not be "
                                                       "written; print them again with reprint. %1")
                        .arg(error.message);
    return base::Failure(error);
}

} // namespace cli
