#pragma once

#include "cli/commands/programmeplan.h"

namespace cli {

/// plan FILE: who attends which training; with --instance IN.json --out PLAN.json the bare optimiser on an exchange file.
class PlanCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] bool worksInBatch() const override { return true; }
    [[nodiscard]] base::Result<ExitCode> run(Call &call) const override;

private:
    ProgrammePlan m_programmePlan;
};

} // namespace cli
