#include "cli/commandline.h"

#include "base/clock.h"
#include "base/translations.h"
#include "cli/commands/commandlist.h"
#include "domain/fieldtext.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace cli {

namespace {

using namespace Qt::StringLiterals;

const QString programName = u"impulslotse-cli"_s;

/// The options that every command understands.
QList<QCommandLineOption> globalOptions()
{
    const auto option = [](const QString &name, const char *description, const QString &value = {}) {
        return QCommandLineOption(name, QCoreApplication::translate("cli", description), value);
    };
    return {
        option(u"json"_s, QT_TRANSLATE_NOOP("cli", "Print one JSON value and nothing else.")),
        option(u"lang"_s, QT_TRANSLATE_NOOP("cli", "Language of messages."), u"de|en"_s),
        option(u"as-of"_s, QT_TRANSLATE_NOOP("cli", "Day for which rules answer."), u"YYYY-MM-DD"_s),
        option(u"now"_s, QT_TRANSLATE_NOOP("cli", "Fixes the clock, for results that can be repeated."), u"ISO"_s),
        option(u"password-file"_s, QT_TRANSLATE_NOOP("cli", "File that holds the password of an encrypted programme."), u"F"_s),
        QCommandLineOption({u"h"_s, u"help"_s}, QCoreApplication::translate("cli", "Show this help.")),
        QCommandLineOption({u"v"_s, u"version"_s}, QCoreApplication::translate("cli", "Show the version.")),
    };
}

void prepareParser(QCommandLineParser &parser, const Command *command)
{
    parser.addOptions(globalOptions());
    if (!command)
        return;
    parser.setApplicationDescription(command->summary());
    parser.addPositionalArgument(command->name(), QString(), command->name());
    for (const Argument &argument : command->arguments())
        parser.addPositionalArgument(argument.syntax, argument.description, argument.syntax);
    parser.addOptions(command->options());
}

/// Where the command stands: behind the global options and their values.
qsizetype commandPosition(const QStringList &arguments)
{
    static const QStringList withValue = {u"--lang"_s, u"--as-of"_s, u"--now"_s, u"--password-file"_s};
    qsizetype position = 1;
    while (position < arguments.size() && arguments.at(position).startsWith(u'-'))
        position += withValue.contains(arguments.at(position)) ? 2 : 1;
    return position;
}

base::Result<> checkCount(const Command &command, const QStringList &given)
{
    qsizetype least = 0;
    bool unlimited = false;
    const QList<Argument> arguments = command.arguments();
    for (const Argument &argument : arguments) {
        least += argument.count == Argument::One || argument.count == Argument::Some;
        unlimited = unlimited || argument.count == Argument::Any || argument.count == Argument::Some;
    }
    if (given.size() < least) {
        const Argument &missing = arguments.at(std::min(given.size(), arguments.size() - 1));
        return usageError(QCoreApplication::translate("cli", "The command “%1” needs %2. See %3 %1 --help.")
                              .arg(command.name(), missing.syntax, programName));
    }
    if (!unlimited && given.size() > arguments.size()) {
        return usageError(QCoreApplication::translate("cli", "The command “%1” does not know what to do with “%2”. See %3 %1 --help.")
                              .arg(command.name(), given.at(arguments.size()), programName));
    }
    return {};
}

base::Result<> applyLanguage(const QString &language)
{
    if (language != u"de"_s && language != u"en"_s)
        return usageError(QCoreApplication::translate("cli", "The language “%1” is not known. Possible are de and en.").arg(language));
    const QLocale locale = language == u"de"_s ? QLocale(QLocale::German, QLocale::Germany)
                                               : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    base::installTranslators(locale);
    return {};
}

/// Language, clock and day of the call.
base::Result<QDate> applyGlobals(const QCommandLineParser &parser)
{
    if (parser.isSet(u"lang"_s)) {
        if (const auto language = applyLanguage(parser.value(u"lang"_s)); !language)
            return language.failure();
    }
    if (parser.isSet(u"password-file"_s)) {
        return usageError(QCoreApplication::translate("cli", "Encrypted programme files are not supported by this version; "
                                                             "call again without --password-file."));
    }
    if (parser.isSet(u"now"_s)) {
        const QDateTime moment = domain::parseDateTime(parser.value(u"now"_s));
        if (!moment.isValid())
            return usageError(QCoreApplication::translate("cli", "“%1” is no date with a time. Write it as 2024-10-15T10:00.")
                                  .arg(parser.value(u"now"_s)));
        base::Clock::fix(moment);
    }
    if (!parser.isSet(u"as-of"_s))
        return base::Clock::today();
    const QDate day = QDate::fromString(parser.value(u"as-of"_s), Qt::ISODate);
    if (!day.isValid())
        return usageError(QCoreApplication::translate("cli", "“%1” is no date. Write it as 2024-10-15.").arg(parser.value(u"as-of"_s)));
    return day;
}

bool namesSameFile(const QString &path, const workspace::Document &document)
{
    return QFileInfo(path).exists() && QFileInfo(path).canonicalFilePath() == QFileInfo(document.path()).canonicalFilePath();
}

} // namespace

CommandLine::CommandLine(Console &console) : m_console(console), m_commands(allCommands(*this)) {}

CommandLine::~CommandLine() = default;

int CommandLine::run(const QStringList &arguments)
{
    base::Result<ExitCode> result = dispatch(arguments);
    ExitCode code = result ? *result : exitCode(result.error().code);
    if (!result) {
        const base::Error &error = result.error();
        m_console.message(error.detail.isEmpty() ? error.message : u"%1 (%2)"_s.arg(error.message, error.detail));
    }
    if (!m_console.isIntact()) {
        m_console.message(QCoreApplication::translate("cli", "Not everything could be written to standard output."));
        code = ExitCode::System;
    }
    return static_cast<int>(code);
}

base::Result<ExitCode> CommandLine::dispatch(QStringList arguments)
{
    const qsizetype position = commandPosition(arguments);
    if (position >= arguments.size()) {
        QCommandLineParser parser;
        prepareParser(parser, nullptr);
        if (!parser.parse(arguments))
            return usageError(parser.errorText());
        if (const auto day = applyGlobals(parser); !day)
            return day.failure();
        if (parser.isSet(u"version"_s)) {
            m_console.print(u"%1 %2"_s.arg(programName, QCoreApplication::applicationVersion()));
            return ExitCode::Done;
        }
        if (parser.isSet(u"help"_s))
            return printOverview();
        return usageError(QCoreApplication::translate("cli", "No command was given. See %1 --help.").arg(programName));
    }
    const QString name = arguments.takeAt(position);
    const Command *command = find(name);
    return command ? runCommand(*command, arguments) : unknownCommand(name);
}

base::Result<ExitCode> CommandLine::runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    prepareParser(parser, &command);
    if (!parser.parse(arguments))
        return usageError(parser.errorText());
    const auto day = applyGlobals(parser);
    if (!day)
        return day.failure();
    if (parser.isSet(u"help"_s)) {
        QCommandLineParser translated; // built again: now the language is known
        prepareParser(translated, &command);
        m_console.print(translated.helpText().trimmed());
        return ExitCode::Done;
    }
    Call call{parser, parser.positionalArguments(), m_console, parser.isSet(u"json"_s), *day};
    if (const auto counted = checkCount(command, call.arguments); !counted)
        return counted.failure();
    return command.run(call);
}

base::Result<ExitCode> CommandLine::runInBatch(const QStringList &line, const Call &batch)
{
    const Command *command = find(line.value(0));
    if (!command)
        return unknownCommand(line.value(0));
    if (!command->worksInBatch())
        return usageError(QCoreApplication::translate("cli", "The command “%1” cannot be part of a batch.").arg(command->name()));
    QStringList arguments = line.mid(1);
    if (!arguments.isEmpty() && namesSameFile(arguments.constFirst(), *batch.document))
        arguments.removeFirst();
    QCommandLineParser parser;
    prepareParser(parser, command);
    if (!parser.parse(QStringList{programName, u"."_s} + arguments))
        return usageError(parser.errorText());
    if (const auto counted = checkCount(*command, parser.positionalArguments()); !counted)
        return counted.failure();
    Call call{parser, parser.positionalArguments().mid(1), m_console, batch.json || parser.isSet(u"json"_s), batch.asOf, batch.document};
    return command->run(call);
}

const Command *CommandLine::find(const QString &name) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(), [&](const auto &command) { return command->name() == name; });
    return found == m_commands.end() ? nullptr : found->get();
}

base::Failure CommandLine::unknownCommand(const QString &name) const
{
    QStringList names;
    for (const auto &command : m_commands)
        names.append(command->name());
    return usageError(QCoreApplication::translate("cli", "There is no command “%1”. Possible are: %2.").arg(name, names.join(u", "_s)));
}

base::Result<ExitCode> CommandLine::printOverview()
{
    QCommandLineParser parser;
    prepareParser(parser, nullptr);
    parser.setApplicationDescription(QCoreApplication::translate("cli", "Works on the programme files of Impulslotse without a window."));
    parser.addPositionalArgument(u"COMMAND"_s, QCoreApplication::translate("cli", "One of the commands below; each has its own --help."));
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("cli", "The programme file."));
    m_console.print(parser.helpText().trimmed());
    m_console.print(QString());
    m_console.print(QCoreApplication::translate("cli", "Commands:"));
    for (const auto &command : m_commands)
        m_console.print(u"  %1  %2"_s.arg(command->name(), -14).arg(command->summary()));
    return ExitCode::Done;
}

} // namespace cli
