#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// history FILE: what was changed, newest first.
class HistoryCommand : public DocumentCommand
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
