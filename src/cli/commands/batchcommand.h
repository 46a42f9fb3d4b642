#pragma once

#include "cli/documentcommand.h"

namespace cli {

class CommandLine;

/// batch FILE [SCRIPT]: runs commands written as JSON lines on one open file. After each change that
/// is durable it prints COMMITTED and the id of the change set.
class BatchCommand : public DocumentCommand
{
public:
    explicit BatchCommand(CommandLine &commandLine) : m_commandLine(commandLine) {}

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool worksInBatch() const override { return false; }

protected:
    [[nodiscard]] QList<Argument> furtherArguments() const override;
    [[nodiscard]] Access access(const Call &) const override { return Access::Write; }
    [[nodiscard]] base::Result<ExitCode> execute(Call &call, workspace::Document &document) const override;

private:
    CommandLine &m_commandLine;
};

} // namespace cli
