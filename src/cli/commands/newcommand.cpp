#include "cli/commands/newcommand.h"

#include "base/clock.h"
#include "domain/templates/exampleprogramme.h"
#include "domain/templates/programmetemplate.h"
#include "storage/programmefile.h"
#include "workspace/document.h"
#include "workspace/nextrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

QString NewCommand::name() const
{
    return u"new"_s;
}

QString NewCommand::summary() const
{
    return QCoreApplication::translate("cli", "Creates a programme file.");
}

QList<Argument> NewCommand::arguments() const
{
    return {{u"FILE"_s, QCoreApplication::translate("cli", "The file to create; there must be none of this name.")}};
}

QList<QCommandLineOption> NewCommand::options() const
{
    return {
        {u"template"_s, QCoreApplication::translate("cli", "Template to begin with; \"standard\" is the only one."), u"NAME"_s},
        {u"from"_s, QCoreApplication::translate("cli", "Earlier run whose municipalities, coaches, questions and templates come along."), u"OLD.lotse"_s},
        {u"without-key"_s, QCoreApplication::translate("cli", "With --from: leave the key that signs certificates behind, so that a new one is made.")},
        {u"example"_s, QCoreApplication::translate("cli", "A lively invented programme for trying things out.")},
        {u"title"_s, QCoreApplication::translate("cli", "Title of the programme."), u"TITLE"_s},
        {u"year"_s, QCoreApplication::translate("cli", "Year of the programme; this year when not given."), u"YYYY"_s},
    };
}

base::Result<ExitCode> NewCommand::run(Call &call) const
{
    const QCommandLineParser &options = call.parser;
    const bool isExample = options.isSet(u"example"_s);
    const int given = static_cast<int>(isExample) + static_cast<int>(options.isSet(u"from"_s)) + static_cast<int>(options.isSet(u"template"_s));
    if (given > 1)
        return usageError(QCoreApplication::translate("cli", "Please give only one of --template, --from and --example."));
    if (options.isSet(u"template"_s) && options.value(u"template"_s) != u"standard"_s)
        return usageError(QCoreApplication::translate("cli", "There is no template “%1”. Possible is: standard.").arg(options.value(u"template"_s)));
    if (options.isSet(u"without-key"_s) && !options.isSet(u"from"_s))
        return usageError(QCoreApplication::translate("cli", "--without-key is only for --from."));
    bool isNumber = true;
    const int year = options.isSet(u"year"_s) ? options.value(u"year"_s).toInt(&isNumber) : base::Clock::today().year();
    if (!isNumber || year < 2000 || year > 2999)
        return usageError(QCoreApplication::translate("cli", "“%1” is no year. Write it as 2025.").arg(options.value(u"year"_s)));
    //: Title of a new programme (German: Programmdurchgang)
    const QString title = options.isSet(u"title"_s) ? options.value(u"title"_s)
                                                    : QCoreApplication::translate("cli", "Programme run %1").arg(year);
    if (options.isSet(u"from"_s))
        return runFrom(call, options.value(u"from"_s), title, year);
    if (!isExample)
        return create(call, domain::creation(domain::newProgramme(title, year)));
    const int exampleYear = options.isSet(u"year"_s) ? year : domain::exampleYear(base::Clock::today());
    return create(call, domain::creation(domain::exampleProgramme(exampleYear)));
}

base::Result<ExitCode> NewCommand::runFrom(Call &call, const QString &oldPath, const QString &title, int year)
{
    const auto file = storage::ProgrammeFile::open(oldPath, storage::OpenMode::ReadOnly);
    if (!file)
        return file.failure();
    const auto old = (*file)->load();
    if (!old)
        return old.failure();
    const auto content = workspace::nextRunContent(**file, *old, {title, year, !call.parser.isSet(u"without-key"_s)});
    if (!content)
        return content.failure();
    return create(call, *content);
}

base::Result<ExitCode> NewCommand::create(Call &call, const domain::ChangeSet &content)
{
    const auto document = workspace::Document::create(call.arguments.constFirst(), content);
    if (!document)
        return document.failure();
    if (call.json)
        call.console.print(QJsonObject{{u"path"_s, (*document)->path()}, {u"title"_s, (*document)->title()}});
    else
        call.console.message(QCoreApplication::translate("cli", "“%1” was created.").arg((*document)->path()));
    return ExitCode::Done;
}

} // namespace cli
