#pragma once

#include "cli/documentcommand.h"

namespace cli {

/// Makes a PDF that is meant for paper: signature sheets, what a closing event needs, the booklet of results, the record
/// of an allocation.
class PrintCommand : public DocumentCommand
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;

protected:
    [[nodiscard]] QList<Argument> furtherArguments() const override;
    [[nodiscard]] Access access(const Call &) const override { return Access::Read; }
    [[nodiscard]] base::Result<ExitCode> execute(Call &call, workspace::Document &document) const override;
};

} // namespace cli
