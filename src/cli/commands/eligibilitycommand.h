#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// eligibility FILE [PARTICIPANT…]: who may take part as of a day, who may not, and why.
class EligibilityCommand : public DocumentCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] QList<Argument> furtherArguments() const override;
    [[nodiscard]] Access access(const Call &) const override { return Access::Read; }
    [[nodiscard]] base::Result<ExitCode> execute(Call &call, workspace::Document &document) const override;
};

} // namespace cli
