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
    auto import = exchange::previewParticipants(programme, *source, {options.fieldOfHeading});
    if (!import)
        return import.failure();
    auto changeSet = exchange::importParticipants(programme, *import, options.decisions);
    if (!changeSet)
        return changeSet.failure();
    return PlannedImport{std::move(*source), std::move(import->preview), std::move(*changeSet)};
}

} // namespace workspace
