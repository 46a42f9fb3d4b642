#pragma once

#include "cli/documentcommand.h"

namespace exchange {
struct ImportPreview;
struct SourceTable;
}

namespace cli {

/// import FILE KIND SOURCE: reads a list; says for every row what becomes of it, and does it as one change.
class ImportCommand : public DocumentCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;

protected:
    [[nodiscard]] QList<Argument> furtherArguments() const override;
    [[nodiscard]] Access access(const Call &call) const override;
    [[nodiscard]] base::Result<ExitCode> execute(Call &call, workspace::Document &document) const override;
};

} // namespace cli
