#pragma once

#include "cli/command.h"

namespace domain {
struct ChangeSet;
}

namespace cli {

/// new FILE: creates a programme file from the template, from an earlier run, or as the example.
class NewCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] base::Result<ExitCode> run(Call &call) const override;

private:
    [[nodiscard]] static base::Result<ExitCode> runFrom(Call &call, const QString &oldPath, const QString &title, int year);
    [[nodiscard]] static base::Result<ExitCode> create(Call &call, const domain::ChangeSet &content);
};

} // namespace cli
