#pragma once

#include "cli/command.h"

namespace cli {

/// A command on one programme file: opens it, or works on the open file of a batch.
class DocumentCommand : public Command
{
public:
    [[nodiscard]] QList<Argument> arguments() const final;
    [[nodiscard]] bool worksInBatch() const override { return true; }
    [[nodiscard]] base::Result<ExitCode> run(Call &call) const final;

protected:
    /// The positional arguments after FILE.
    [[nodiscard]] virtual QList<Argument> furtherArguments() const { return {}; }
    /// Whether this call changes the programme; then a file that cannot be written is refused at once.
    [[nodiscard]] virtual bool changes(const Call &call) const = 0;
    [[nodiscard]] virtual base::Result<ExitCode> execute(Call &call, workspace::Document &document) const = 0;
};

} // namespace cli
