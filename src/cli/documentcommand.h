#pragma once

#include "cli/command.h"

namespace cli {

/// A command on one programme file: opens it, or works on the open file of a batch.
class DocumentCommand : public Command
{
public:
    /// How a call wants the file.
    enum class Access {
        Read,  ///< only looks at it, and takes no lock
        Note,  ///< would note something, but works on a read-only file too
        Write, ///< changes it; refused at once when it cannot be written
    };

    [[nodiscard]] QList<Argument> arguments() const final;
    [[nodiscard]] bool worksInBatch() const override { return true; }
    [[nodiscard]] base::Result<ExitCode> run(Call &call) const final;

protected:
    /// The positional arguments after FILE.
    [[nodiscard]] virtual QList<Argument> furtherArguments() const { return {}; }
    [[nodiscard]] virtual Access access(const Call &call) const = 0;
    /// Told when the file could not be opened, for a command whose answer includes that.
    virtual void answerRefusal(Call &, const base::Error &) const {}
    [[nodiscard]] virtual base::Result<ExitCode> execute(Call &call, workspace::Document &document) const = 0;
};

} // namespace cli
