#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// The part of the command `plan` that works on a programme.
class ProgrammePlan : public DocumentCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;

protected:
    [[nodiscard]] Access access(const Call &call) const override;
    [[nodiscard]] base::Result<ExitCode> execute(Call &call, workspace::Document &document) const override;
};

} // namespace cli
