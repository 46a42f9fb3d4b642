#include "cli/commandline.h"

#include "base/translations.h"

#include <QFile>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>

namespace {

bool isUnset(const char *name)
{
    const QByteArray value = qgetenv(name);
    return value.isEmpty() || value == "C" || value == "POSIX";
}

/// Fonts for printing need a QGuiApplication, which needs no display on this platform. Without a
/// locale, as in a nightly job, texts are UTF-8 all the same.
void prepareEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (isUnset("LC_ALL") && isUnset("LC_CTYPE") && isUnset("LANG"))
        qputenv("LC_ALL", "C.UTF-8");
}

/// Standard error is for sentences to the person; what libraries mutter there is left out.
void passOnFailures(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// With a fixed clock the same call gives the same bytes; Qt orders what it hashes by a random seed.
void fixHashing(int argc, char **argv)
{
    const bool isRepeatable = std::any_of(argv, argv + argc, [](const char *argument) { return QByteArrayView(argument).startsWith("--now"); });
    if (isRepeatable)
        QHashSeed::setDeterministicGlobalSeed();
}

QStringList given(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char **argv)
{
    fixHashing(argc, argv);
    prepareEnvironment();
    qInstallMessageHandler(passOnFailures);
    // Qt sees the name alone: it would take options that are its own, such as --session, out of the command's.
    std::array<char *, 2> name{argv[0], nullptr};
    int nameCount = 1;
    QGuiApplication application(nameCount, name.data());
    QCoreApplication::setApplicationName(QStringLiteral("impulslotse-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IMPULSLOTSE_VERSION));
    base::installTranslators(QLocale());
    QFile in;
    QFile out;
    QFile err;
    const bool opened = in.open(stdin, QIODevice::ReadOnly) && out.open(stdout, QIODevice::WriteOnly)
        && err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!opened)
        return static_cast<int>(cli::ExitCode::System);
    cli::Console console(in, out, err);
    try {
        return cli::CommandLine(console).run(given(argc, argv));
    } catch (const std::exception &exception) {
        console.message(QCoreApplication::translate("cli", "The command could not be finished (%1).").arg(QString::fromUtf8(exception.what())));
        return static_cast<int>(cli::ExitCode::System);
    }
}
