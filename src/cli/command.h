#pragma once

#include "base/error.h"
#include "cli/console.h"
#include "cli/exitcode.h"

#include <QCommandLineOption>
#include <QDate>
#include <QStringList>

class QCommandLineParser;

namespace workspace {
class Document;
}

namespace cli {

/// A positional argument of a command, for its help and for counting what was given.
struct Argument
{
    enum Count { One, Optional, Any, Some };

    QString syntax; ///< "TABLE", "[SOURCE]", "FIELD=VALUE…"
    QString description;
    Count count = One;
};

/// One call of a command: what was given, and where answers go.
struct Call
{
    const QCommandLineParser &parser;
    QStringList arguments; ///< positional arguments, without the file of a DocumentCommand
    Console &console;
    bool json = false;
    QDate asOf;                              ///< day for which rules answer
    workspace::Document *document = nullptr; ///< the open file of a batch; else nullptr
};

/// One command of the command line. Stateless: everything about a call stands in Call.
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /// One line for the list of commands.
    [[nodiscard]] virtual QString summary() const = 0;
    [[nodiscard]] virtual QList<Argument> arguments() const = 0;
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// Whether a batch may contain it.
    [[nodiscard]] virtual bool worksInBatch() const { return false; }

    /// Does it. An Error is told on standard error and becomes the exit code; nothing was changed then.
    [[nodiscard]] virtual base::Result<ExitCode> run(Call &call) const = 0;
};

/// Refusal of a wrong call (exit code 2).
[[nodiscard]] base::Failure usageError(const QString &sentence);

} // namespace cli
