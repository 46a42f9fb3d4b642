#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// wait FILE SESSION PARTICIPANT PLACE: moves somebody on the waiting list.
class WaitCommand : public DocumentCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] QList<Argument> furtherArguments() const override;
    [[nodiscard]] Access access(const Call &) const override { return Access::Write; }
    [[nodiscard]] base::Result<ExitCode> execute(Call &call, workspace::Document &document) const override;
};

} // namespace cli
