#include "cli/commands/seriescommand.h"

#include "cli/applied.h"
#include "cli/sessionarguments.h"
#include "domain/verbs/sessionseries.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<domain::SeriesRule> ruleOf(const QCommandLineParser &parser)
{
    domain::SeriesRule rule;
    if (!parser.isSet(u"times"_s) && !parser.isSet(u"until"_s))
        return usageError(QCoreApplication::translate("cli", "Please say when the series ends: --times or --until."));
    const auto every = numberOption(parser, u"every"_s, rule.everyWeeks);
    const auto times = numberOption(parser, u"times"_s, rule.times);
    const auto weekday = numberOption(parser, u"weekday"_s, rule.weekday);
    for (const auto &number : {every, times, weekday}) {
        if (!number)
            return number.failure();
    }
    if (parser.isSet(u"times"_s) && *times < 1)
        return usageError(QCoreApplication::translate("cli", "--times is the number of sessions in the series, 1 or more."));
    if (parser.isSet(u"until"_s)) {
        rule.until = QDate::fromString(parser.value(u"until"_s), Qt::ISODate);
        if (!rule.until.isValid())
            return usageError(QCoreApplication::translate("cli", "“%1” is no date. Please write it as 2024-10-15.").arg(parser.value(u"until"_s)));
    }
    rule.everyWeeks = *every;
    rule.times = *times;
    rule.weekday = *weekday;
    if (parser.isSet(u"skip-holidays"_s))
        rule.daysOff = domain::DaysOff::Skip;
    if (parser.isSet(u"postpone-holidays"_s))
        rule.daysOff = domain::DaysOff::NextWeek;
    return rule;
}

} // namespace

QString SeriesCommand::name() const
{
    return u"series"_s;
}

QString SeriesCommand::summary() const
{
    return QCoreApplication::translate("cli", "Repeats a session every few weeks.");
}

QList<Argument> SeriesCommand::furtherArguments() const
{
    return {{u"SESSION"_s, QCoreApplication::translate("cli", "The session by id or title; the first of the series.")}};
}

QList<QCommandLineOption> SeriesCommand::options() const
{
    return {
        {u"every"_s, QCoreApplication::translate("cli", "Weeks from one session to the next; 1 when not given."), u"WEEKS"_s},
        {u"times"_s, QCoreApplication::translate("cli", "Sessions in the series, the one given among them."), u"N"_s},
        {u"until"_s, QCoreApplication::translate("cli", "Last possible day of the series."), u"DATE"_s},
        {u"weekday"_s, QCoreApplication::translate("cli", "Day of the week, 1 Monday to 7 Sunday; that of the session when not given."), u"D"_s},
        {u"skip-holidays"_s, QCoreApplication::translate("cli", "Leave out dates on public holidays and in school holidays.")},
        {u"postpone-holidays"_s, QCoreApplication::translate("cli", "Hold such sessions in the first free week after.")},
    };
}

base::Result<ExitCode> SeriesCommand::execute(Call &call, workspace::Document &document) const
{
    const auto rule = ruleOf(call.parser);
    if (!rule)
        return rule.failure();
    const auto sessions = sessionArguments(document.programme(), {call.arguments.constFirst()});
    if (!sessions)
        return sessions.failure();
    return applyAndAnswer(call, document, domain::repeatSession(document.programme(), sessions->constFirst(), *rule));
}

} // namespace cli
