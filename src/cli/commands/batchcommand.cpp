#include "cli/commands/batchcommand.h"

#include "cli/commandline.h"
#include "workspace/document.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// A line of the script as command and arguments; numbers may stand without quotes.
base::Result<QStringList> commandOf(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isArray() || document.array().isEmpty())
        return base::fail(base::ErrorCode::InputRefused,
                          QCoreApplication::translate("cli", "The line is no JSON array of a command and its arguments."), error.errorString());
    QStringList words;
    for (const QJsonValue &word : document.array()) {
        if (word.isObject() || word.isArray() || word.isNull())
            return base::fail(base::ErrorCode::InputRefused,
                              QCoreApplication::translate("cli", "Arguments in a script have to be texts or numbers."));
        words.append(word.toVariant().toString());
    }
    return words;
}

/// The lines of a script file or of standard input.
class Script
{
public:
    explicit Script(Console &console) : m_console(console) {}

    [[nodiscard]] base::Result<> open(const QString &path)
    {
        m_file.setFileName(path);
        if (m_file.open(QIODevice::ReadOnly))
            return {};
        return base::fail(base::ErrorCode::InputRefused,
                          QCoreApplication::translate("cli", "The script “%1” cannot be read.").arg(path), m_file.errorString());
    }

    [[nodiscard]] std::optional<QByteArray> next()
    {
        ++m_number;
        if (!m_file.isOpen())
            return m_console.readLine();
        const QByteArray line = m_file.readLine();
        return line.isEmpty() ? std::nullopt : std::optional(line.trimmed());
    }

    [[nodiscard]] int number() const { return m_number; }

private:
    Console &m_console;
    QFile m_file;
    int m_number = 0;
};

/// Says of every change made since what is durable now.
void tellCommitted(Console &console, const workspace::Document &document, qsizetype known)
{
    for (const storage::HistoryEntry &entry : document.history().mid(known))
        console.write("COMMITTED " + QByteArray::number(entry.id) + '\n');
}

base::Failure inLine(int number, const base::Error &error)
{
    return base::fail(error.code, QCoreApplication::translate("cli", "Line %1: %2").arg(number).arg(error.message), error.detail);
}

} // namespace

QString BatchCommand::name() const
{
    return u"batch"_s;
}

QString BatchCommand::summary() const
{
    return QCoreApplication::translate("cli", "Runs commands, one JSON line each, on one open file.");
}

QList<Argument> BatchCommand::furtherArguments() const
{
    return {{u"[SCRIPT]"_s, QCoreApplication::translate("cli", "File with lines [\"command\", \"argument\", …]; standard input when not given."),
             Argument::Optional}};
}

base::Result<ExitCode> BatchCommand::execute(Call &call, workspace::Document &document) const
{
    Script script(call.console);
    if (!call.arguments.isEmpty()) {
        if (const auto opened = script.open(call.arguments.constFirst()); !opened)
            return opened.failure();
    }
    Call batch = call;
    batch.document = &document;
    call.console.setCompact(true);
    ExitCode worst = ExitCode::Done;
    while (const auto line = script.next()) {
        if (line->trimmed().isEmpty())
            continue;
        const auto words = commandOf(*line);
        if (!words)
            return inLine(script.number(), words.error());
        const qsizetype known = document.history().size();
        const auto code = m_commandLine.runInBatch(*words, batch);
        tellCommitted(call.console, document, known);
        if (!code)
            return inLine(script.number(), code.error());
        if (*code != ExitCode::Done && *code != ExitCode::Attention)
            return *code;
        worst = std::max(worst, *code);
    }
    return worst;
}

} // namespace cli
