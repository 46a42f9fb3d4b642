#include "base/translations.h"
#include "gui/dialogprompter.h"
#include "gui/mainwindow.h"
#include "gui/theme/theme.h"
#include "workspace/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

namespace {

/// What the program was started with.
struct Start
{
    QString file;
    QString language; ///< empty: as the settings say
    bool example = false;
    bool dark = false;
};

Start parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("app", "The desk for a programme: people, sessions, attendance, certificates."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption example(QStringLiteral("example"), QCoreApplication::translate("app", "Open the example programme; make it on the first use."));
    const QCommandLineOption language(QStringLiteral("lang"), QCoreApplication::translate("app", "Language of the window: de or en."),
                                      QCoreApplication::translate("app", "language"));
    const QCommandLineOption dark(QStringLiteral("dark"), QCoreApplication::translate("app", "Dark colours, whatever the settings say."));
    parser.addOptions({example, language, dark});
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("app", "Programme file (.lotse) to open."), QStringLiteral("[file]"));
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.value(language), parser.isSet(example), parser.isSet(dark)};
}

/// Dates and numbers follow the language of the texts, in the region of the system where it fits.
void setLanguage(const QString &language)
{
    QLocale locale = QLocale::system();
    if (language == QLatin1StringView("de") && locale.language() != QLocale::German)
        locale = QLocale(QLocale::German, QLocale::Germany);
    else if (language == QLatin1StringView("en") && locale.language() != QLocale::English)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    base::installTranslators(locale);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("impulslotse"));
    QCoreApplication::setApplicationVersion(QStringLiteral(IMPULSLOTSE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Impulslotse"));
    QGuiApplication::setDesktopFileName(QStringLiteral("impulslotse"));
    workspace::Settings settings;
    setLanguage(settings.language());
    const Start start = parse(application);
    if (!start.language.isEmpty())
        setLanguage(start.language);
    gui::applyTheme(application, start.dark ? workspace::Appearance::Dark : settings.appearance());
    QGuiApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("impulslotse"), QIcon(QStringLiteral(":/icons/impulslotse.svg"))));
    gui::DialogPrompter prompter(settings);
    gui::MainWindow window(settings, prompter);
    window.show();
    if (start.example)
        window.openExample();
    else if (!start.file.isEmpty())
        window.openFile(start.file);
    else
        window.openLastFile();
    return QApplication::exec();
}
