#include "cli/documentcommand.h"

#include "storage/programmefile.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

namespace {

/// Who only reads takes no lock, so that a nightly export stands in nobody's way; unless the file has
/// to be repaired after a crash or brought up to date first.
base::Result<workspace::Document::Pointer> open(const QString &path, DocumentCommand::Access access)
{
    if (access == DocumentCommand::Access::Read) {
        auto document = workspace::Document::open(path, storage::OpenMode::ReadOnly);
        if (document || document.error().code != base::ErrorCode::ReadOnly)
            return document;
    }
    return workspace::Document::open(path, storage::OpenMode::ReadWrite);
}

} // namespace

QList<Argument> DocumentCommand::arguments() const
{
    QList<Argument> arguments = furtherArguments();
    arguments.prepend({QStringLiteral("FILE"), QCoreApplication::translate("cli", "The programme file.")});
    return arguments;
}

base::Result<ExitCode> DocumentCommand::run(Call &call) const
{
    workspace::Document::Pointer opened;
    if (!call.document) {
        auto document = open(call.arguments.takeFirst(), access(call));
        if (!document) {
            answerRefusal(call, document.error());
            return document.failure();
        }
        opened = std::move(*document);
    }
    workspace::Document &document = call.document ? *call.document : *opened;
    if (access(call) == Access::Write) {
        if (const auto reason = document.readOnlyReason())
            return base::Failure(*reason);
    }
    return execute(call, document);
}

} // namespace cli
