#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// told FILE: confirms that written messages were sent, notes what was told by another way, or takes notices back.
class ToldCommand : public DocumentCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;

protected:
    [[nodiscard]] QList<Argument> furtherArguments() const override;
    [[nodiscard]] Access access(const Call &) const override { return Access::Write; }
    [[nodiscard]] base::Result<ExitCode> execute(Call &call, workspace::Document &document) const override;
};

} // namespace cli
