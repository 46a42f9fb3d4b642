#pragma once

#include "cli/command.h"

namespace cli {

/// verify [--key KEYFILE] (CERT.pdf | CERT.png | TEXT): whether a certificate is genuine, and what became of it.
class VerifyCommand : public Command
{
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] base::Result<ExitCode> run(Call &call) const override;
};

} // namespace cli
