#pragma once

#include "cli/command.h"

#include <memory>
#include <vector>

namespace cli {

/// The grammar of the program: global options, a command, its arguments. Finds the command, checks
/// the call and runs it.
class CommandLine
{
public:
    explicit CommandLine(Console &console);
    ~CommandLine();

    /// Runs what stands on the command line, the program's name first. Returns the exit code.
    [[nodiscard]] int run(const QStringList &arguments);
    /// Runs one line of a batch on the open file: the command, then its arguments without FILE
    /// (FILE is tolerated when it names the open file).
    [[nodiscard]] base::Result<ExitCode> runInBatch(const QStringList &line, const Call &batch);

private:
    [[nodiscard]] const Command *find(const QString &name) const;
    [[nodiscard]] base::Failure unknownCommand(const QString &name) const;
    [[nodiscard]] base::Result<ExitCode> dispatch(QStringList arguments);
    [[nodiscard]] base::Result<ExitCode> runCommand(const Command &command, const QStringList &arguments);
    [[nodiscard]] base::Result<ExitCode> printOverview();

    Console &m_console;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace cli
