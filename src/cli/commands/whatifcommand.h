#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// what-if FILE: what the best plan would be if something were different, compared with the best plan for the programme as
/// it is; with --adopt the changes are made, the plan is not.
class WhatIfCommand : public DocumentCommand
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
