#include "cli/commands/whatifcommand.h"

#include "base/clock.h"
#include "cli/applied.h"
#include "cli/commands/instanceplan.h"
#include "cli/recordarguments.h"
#include "cli/sessionarguments.h"
#include "domain/fieldtext.h"
#include "workspace/document.h"
#include "workspace/planner/whatifscope.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using domain::Programme;
using workspace::WhatIf;

/// SESSION=VALUE, taken apart at the last sign of equality, as titles may hold one.
base::Result<std::pair<domain::SessionId, QString>> sessionValue(const Programme &programme, const QString &text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals <= 0)
        return usageError(QCoreApplication::translate("cli", "“%1” is not of the form SESSION=VALUE.").arg(text));
    const auto sessions = sessionArguments(programme, {text.left(equals).trimmed()});
    if (!sessions)
        return sessions.failure();
    return std::pair(sessions->constFirst(), text.mid(equals + 1).trimmed());
}

/// Adds a change for each SESSION=NUMBER of an option.
template <class Change>
base::Result<> addSizes(const Call &call, const Programme &programme, const QString &option, QList<WhatIf> &changes)
{
    for (const QString &text : call.parser.values(option)) {
        const auto value = sessionValue(programme, text);
        if (!value)
            return value.failure();
        bool isNumber = false;
        const int people = value->second.toInt(&isNumber);
        if (!isNumber || people < 1)
            return usageError(QCoreApplication::translate("cli", "“%1” is no number of people.").arg(value->second));
        changes.append(Change{value->first, people});
    }
    return {};
}

base::Result<> addDates(const Call &call, const Programme &programme, QList<WhatIf> &changes)
{
    for (const QString &text : call.parser.values(u"also"_s)) {
        const auto value = sessionValue(programme, text);
        if (!value)
            return value.failure();
        const QDateTime moment = domain::parseDateTime(value->second);
        if (!moment.isValid())
            return usageError(QCoreApplication::translate("cli", "“%1” is no date with a time.").arg(value->second));
        changes.append(workspace::ExtraDate{value->first, moment});
    }
    return {};
}

base::Result<QList<WhatIf>> changesOf(const Call &call, const Programme &programme)
{
    QList<WhatIf> changes;
    const auto coaches = rowArguments(programme, domain::recordInfo<domain::Coach>(), call.parser.values(u"without-coach"_s));
    if (!coaches)
        return coaches.failure();
    for (const qint64 coach : *coaches)
        changes.append(workspace::LostCoach{domain::CoachId{coach}, base::berlinTime(base::Clock::today(), QTime(0, 0))});
    const auto people = rowArguments(programme, domain::recordInfo<domain::Participant>(), call.parser.values(u"without"_s));
    if (!people)
        return people.failure();
    for (const qint64 person : *people)
        changes.append(workspace::DropOut{domain::ParticipantId{person}});
    if (const auto added = addDates(call, programme, changes); !added)
        return added.failure();
    if (const auto added = addSizes<workspace::OtherMinimum>(call, programme, u"min"_s, changes); !added)
        return added.failure();
    if (const auto added = addSizes<workspace::OtherMaximum>(call, programme, u"max"_s, changes); !added)
        return added.failure();
    if (changes.isEmpty())
        return usageError(QCoreApplication::translate("cli", "Please tell what is to be different: --also, --min, --max, --without-coach or --without."));
    return changes;
}

QJsonObject levelsJson(const planning::Instance &instance, const planning::Solution &solution)
{
    QJsonObject levels;
    const std::vector<planning::Level> all = planning::levelsOf(instance);
    for (size_t i = 0; i < std::min(all.size(), solution.objective.size()); ++i)
        levels.insert(QString::fromStdString(planning::levelName(all[i])), qint64(solution.objective[i]));
    return levels;
}

} // namespace

QString WhatIfCommand::name() const
{
    return u"what-if"_s;
}

QString WhatIfCommand::summary() const
{
    return QCoreApplication::translate("cli", "Tells what the best plan would be if something were different.");
}

QList<QCommandLineOption> WhatIfCommand::options() const
{
    return {
        {u"also"_s, QCoreApplication::translate("cli", "The training takes place at this time too; may be repeated."), u"SESSION=TIME"_s},
        {u"min"_s, QCoreApplication::translate("cli", "The training is held with so many people; may be repeated."), u"SESSION=N"_s},
        {u"max"_s, QCoreApplication::translate("cli", "The training has so many seats; may be repeated."), u"SESSION=N"_s},
        {u"without-coach"_s, QCoreApplication::translate("cli", "This coach drops out; may be repeated."), u"COACH"_s},
        {u"without"_s, QCoreApplication::translate("cli", "This person drops out; may be repeated."), u"PARTICIPANT"_s},
        {u"time-limit"_s, QCoreApplication::translate("cli", "After so many seconds the best plan so far is taken."), u"SECONDS"_s},
        {u"adopt"_s, QCoreApplication::translate("cli", "Make the changes in the programme; the plan is not accepted.")},
    };
}

DocumentCommand::Access WhatIfCommand::access(const Call &call) const
{
    return call.parser.isSet(u"adopt"_s) ? Access::Write : Access::Read;
}

base::Result<ExitCode> WhatIfCommand::execute(Call &call, workspace::Document &document) const
{
    const Programme programme = document.programme();
    const auto limit = timeLimitOf(call, usualTimeLimit);
    if (!limit)
        return limit.failure();
    const auto changes = changesOf(call, programme);
    if (!changes)
        return changes.failure();
    workspace::PlanScope scope;
    scope.from = base::Clock::now();
    const auto copy = workspace::whatIfCopy(programme, scope, *changes);
    if (!copy)
        return copy.failure();
    planning::Options options;
    options.timeLimit = *limit;
    const workspace::PlanTask task = workspace::planTask(programme, scope);
    const planning::Solution before = planning::solve(task.instance, options);
    const planning::Solution after = planning::solve(copy->task.instance, options);
    const QStringList sentences = workspace::consequenceSentences(task, before.plan, copy->task, after.plan);
    QJsonObject json{{u"sentences"_s, QJsonArray::fromStringList(sentences)},
                     {u"before"_s, levelsJson(task.instance, before)},
                     {u"after"_s, levelsJson(copy->task.instance, after)}};
    if (call.parser.isSet(u"adopt"_s)) {
        const auto applied = applyChange(call, document, copy->change);
        if (!applied)
            return applied.failure();
        json.insert(u"adopted"_s, toJson(*applied));
    }
    if (call.json)
        call.console.print(json);
    else
        call.console.print(sentences.join(u'\n'));
    return ExitCode::Done;
}

} // namespace cli
