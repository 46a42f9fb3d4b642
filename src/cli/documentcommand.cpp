#include "cli/documentcommand.h"

#include "storage/programmefile.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace cli {

QList<Argument> DocumentCommand::arguments() const
{
    QList<Argument> arguments = furtherArguments();
    arguments.prepend({QStringLiteral("FILE"), QCoreApplication::translate("cli", "The programme file.")});
    return arguments;
}

base::Result<ExitCode> DocumentCommand::run(Call &call) const
{
    // Who only reads takes no lock, so that a nightly export stands in nobody's way.
    const auto mode = changes(call) ? storage::OpenMode::ReadWrite : storage::OpenMode::ReadOnly;
    workspace::Document::Pointer opened;
    if (!call.document) {
        auto document = workspace::Document::open(call.arguments.takeFirst(), mode);
        if (!document)
            return document.failure();
        opened = std::move(*document);
    }
    workspace::Document &document = call.document ? *call.document : *opened;
    if (changes(call)) {
        if (const auto reason = document.readOnlyReason())
            return base::Failure(*reason);
    }
    return execute(call, document);
}

} // namespace cli
