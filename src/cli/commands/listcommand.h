#pragma once

#include "cli/documentcommand.h"

#include <vector>

namespace domain {
struct FieldInfo;
struct RecordInfo;
}

namespace cli {

/// list FILE TABLE: the rows of a table, chosen and ordered.
class ListCommand : public DocumentCommand
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
