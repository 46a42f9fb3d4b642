#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// demand FILE: how many people wish each question, and what answers it.
class DemandCommand : public DocumentCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;

protected:
    [[nodiscard]] Access access(const Call &) const override { return Access::Read; }
    [[nodiscard]] base::Result<ExitCode> execute(Call &call, workspace::Document &document) const override;
};

} // namespace cli
