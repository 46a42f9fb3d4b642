#include "workspace/listimport.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace workspace {

base::Result<exchange::SourceTable> readList(const QString &path, const ListImportOptions &options)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("workspace", "The list “%1” cannot be read.").arg(path), file.errorString());
    return exchange::DelimitedTextReader::read(file, QFileInfo(path).fileName(), {options.encoding, options.delimiter});
}

namespace {

base::Result<PlannedImport> planAttendance(
    const domain::Programme &programme, exchange::SourceTable source, const ListImportOptions &options)
{
    auto import = exchange::previewAttendance(programme, source, {options.session, options.decisions});
    if (!import)
        return import.failure();
    PlannedImport planned;
    if (!options.previewOnly || import->session.isValid()) {
        auto changeSet = exchange::importAttendance(programme, *import);
        if (!changeSet)
            return changeSet.failure();
        planned.changeSet = std::move(*changeSet);
    } else {
        import->preview.notes.append(import->sessionProblem);
    }
    planned.source = std::move(source);
    planned.preview = std::move(import->preview);
    planned.session = import->session;
    planned.proposals = std::move(import->proposals);
    return planned;
}

} // namespace

base::Result<PlannedImport> planImport(const domain::Programme &programme, const QString &path, const ListImportOptions &options)
{
    auto source = readList(path, options);
    if (!source)
        return source.failure();
    if (options.kind == ListKind::Register) {
        auto import = exchange::importRegister(programme, *source);
        if (!import)
            return import.failure();
        return PlannedImport{std::move(*source), std::move(import->preview), std::move(import->changeSet)};
    }
    if (options.kind == ListKind::Attendance)
        return planAttendance(programme, std::move(*source), options);
    auto import = exchange::previewParticipants(programme, *source, {options.fieldOfHeading, {}, {}, {}, {}});
    if (!import)
        return import.failure();
    auto changeSet = exchange::importParticipants(programme, *import, options.decisions);
    if (!changeSet)
        return changeSet.failure();
    return PlannedImport{std::move(*source), std::move(import->preview), std::move(*changeSet)};
}

} // namespace workspace
