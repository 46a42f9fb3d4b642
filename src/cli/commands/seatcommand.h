#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// seat FILE TABLE PARTICIPANT…, or seat FILE --size N: who sits at which table, at the closing event or in another session.
class SeatCommand : public DocumentCommand
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
