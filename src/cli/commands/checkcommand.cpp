#include "cli/commands/checkcommand.h"

#include "cli/asofclock.h"
#include "cli/problemarguments.h"
#include "domain/rules/problems.h"
#include "storage/programmefile.h"
#include "workspace/document.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

void printForReading(Console &console, const QStringList &damage, const std::vector<domain::Problem> &problems)
{
    if (damage.isEmpty())
        console.print(QCoreApplication::translate("cli", "The file is intact."));
    for (const QString &line : damage)
        console.print(QCoreApplication::translate("cli", "Damage: %1").arg(line));
    for (const domain::Problem &problem : problems) {
        //: %1 is a severity (error, warning, hint), %2 the sentence about the problem
        console.print(QCoreApplication::translate("cli", "%1: %2").arg(domain::enumLabel(problem.severity), problem.text));
        for (const domain::Fix &fix : problem.fixes)
            console.print(QCoreApplication::translate("cli", "    Remedy: %1").arg(fix.text));
    }
    if (problems.empty())
        console.print(QCoreApplication::translate("cli", "There are no open problems."));
}

} // namespace

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::summary() const
{
    return QCoreApplication::translate("cli", "Checks the file and lists the open problems.");
}

void CheckCommand::answerRefusal(Call &call, const base::Error &error) const
{
    if (call.json && error.code == base::ErrorCode::FileRefused)
        call.console.print(QJsonObject{{u"integrity"_s, error.message}, {u"problems"_s, QJsonArray()}});
}

base::Result<ExitCode> CheckCommand::execute(Call &call, workspace::Document &document) const
{
    const auto damage = document.file().integrity();
    if (!damage)
        return damage.failure();
    const AsOfClock clock(call.asOf);
    const std::vector<domain::Problem> problems = domain::problems(document.programme());
    if (call.json) {
        QJsonArray list;
        for (const domain::Problem &problem : problems)
            list.append(toJson(problem));
        QJsonArray ignored;
        for (const domain::IgnoredFinding &finding : domain::ignoredProblems(document.programme()))
            ignored.append(toJson(finding));
        call.console.print(QJsonObject{{u"integrity"_s, damage->isEmpty() ? u"ok"_s : damage->join(u'\n')}, {u"problems"_s, list}, {u"ignored"_s, ignored}});
    } else {
        printForReading(call.console, *damage, problems);
    }
    if (!damage->isEmpty())
        return ExitCode::FileRefused;
    return problems.empty() ? ExitCode::Done : ExitCode::Attention;
}

} // namespace cli
