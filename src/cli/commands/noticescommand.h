#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// notices FILE: who was told what of the sessions to come, and who still holds something else.
class NoticesCommand : public DocumentCommand
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
