#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// check FILE: integrity of the file, then every open problem.
class CheckCommand : public DocumentCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] Access access(const Call &) const override { return Access::Read; }
    void answerRefusal(Call &call, const base::Error &error) const override;
    [[nodiscard]] base::Result<ExitCode> execute(Call &call, workspace::Document &document) const override;
};

} // namespace cli
