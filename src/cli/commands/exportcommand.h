#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// export FILE WHAT OUT: hands out the schedule or a table in a format that others open.
class ExportCommand : public DocumentCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;

protected:
    [[nodiscard]] QList<Argument> furtherArguments() const override;
    /// A calendar file, alone or in a page, is noted, so that the next one carries a higher SEQUENCE (RFC 5545 § 3.8.7.4).
    [[nodiscard]] Access access(const Call &call) const override;
    [[nodiscard]] base::Result<ExitCode> execute(Call &call, workspace::Document &document) const override;
};

} // namespace cli
