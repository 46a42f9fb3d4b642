#include "cli/commands/instanceplan.h"

#include "base/safefile.h"
#include "planning/exchangefile.h"
#include "workspace/planner/plannames.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestInstance = 512ll << 20; ///< bytes
constexpr double LongestTime = 7 * 24 * 3600.0;  ///< seconds

base::Result<planning::Instance> readInstance(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("cli", "The file “%1” cannot be read.").arg(path), file.errorString());
    const QByteArray content = file.read(LargestInstance + 1);
    if (content.size() > LargestInstance)
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("cli", "The file “%1” is too large for a planning instance.").arg(path));
    auto read = planning::readInstance(std::string_view(content.constData(), size_t(content.size())));
    if (const auto *error = std::get_if<planning::ReadError>(&read)) {
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("cli", "The file “%1” is no planning instance that can be planned.").arg(path),
                          QString::fromStdString(error->text));
    }
    return std::get<planning::Instance>(std::move(read));
}

QJsonArray numbers(const std::vector<std::int64_t> &values)
{
    QJsonArray array;
    for (const std::int64_t value : values)
        array.append(qint64(value));
    return array;
}

void answer(Call &call, const planning::Instance &instance, const planning::Solution &solution)
{
    const std::vector<planning::Level> levels = planning::levelsOf(instance);
    if (!call.json) {
        for (size_t i = 0; i < levels.size() && i < solution.objective.size() && i < solution.bounds.size(); ++i) {
            const QString name = QString::fromStdString(planning::levelName(levels[i]));
            call.console.print(solution.objective[i] == solution.bounds[i]
                                   ? u"%1: %2"_s.arg(name).arg(solution.objective[i])
                                   : QCoreApplication::translate("cli", "%1: %2, no less than %3 is possible").arg(name).arg(solution.objective[i]).arg(solution.bounds[i]));
        }
        call.console.print(solution.status == planning::Status::Optimal ? QCoreApplication::translate("cli", "The plan is proven to be the best.")
                                                                        : QCoreApplication::translate("cli", "The plan is not proven to be the best."));
        return;
    }
    QJsonArray names;
    for (const planning::Level &level : levels)
        names.append(QString::fromStdString(planning::levelName(level)));
    const planning::Effort &effort = solution.effort;
    call.console.print(QJsonObject{
        {u"instance"_s, QString::fromStdString(instance.name)},
        {u"status"_s, QString(workspace::statusName(solution.status))},
        {u"levels"_s, names},
        {u"objective"_s, numbers(solution.objective)},
        {u"bounds"_s, numbers(solution.bounds)},
        {u"held"_s, qint64(solution.plan.held.size())},
        {u"seconds"_s, QJsonObject{{u"total"_s, effort.total}, {u"search"_s, effort.search}, {u"relaxation"_s, effort.relaxation},
                                   {u"branching"_s, effort.branching}, {u"first_plan"_s, effort.firstPlan}}}});
}

} // namespace

QList<QCommandLineOption> instancePlanOptions()
{
    return {
        {u"instance"_s, QCoreApplication::translate("cli", "Plan this exchange file (planning-instance/1) instead of a programme."), u"IN.json"_s},
        {u"out"_s, QCoreApplication::translate("cli", "With --instance: where the plan (planning-plan/1) is written."), u"PLAN.json"_s},
        {u"time-limit"_s, QCoreApplication::translate("cli", "Stop after so many seconds with the best plan so far; 60 for a programme, 600 for an instance when not given."), u"SECONDS"_s},
    };
}

base::Result<std::chrono::milliseconds> timeLimitOf(const Call &call, std::chrono::milliseconds fallback)
{
    if (!call.parser.isSet(u"time-limit"_s))
        return fallback;
    bool isNumber = false;
    const double seconds = call.parser.value(u"time-limit"_s).toDouble(&isNumber);
    if (!isNumber || !(seconds > 0) || seconds > LongestTime)
        return usageError(QCoreApplication::translate("cli", "“%1” after --time-limit is no number of seconds.").arg(call.parser.value(u"time-limit"_s)));
    return std::chrono::milliseconds(std::max<qint64>(1, qint64(seconds * 1000)));
}

base::Result<ExitCode> planInstance(Call &call)
{
    const QString out = call.parser.value(u"out"_s);
    if (out.isEmpty())
        return usageError(QCoreApplication::translate("cli", "Please say with --out where the plan is to be written."));
    const auto limit = timeLimitOf(call, planning::Options().timeLimit);
    if (!limit)
        return limit.failure();
    const auto instance = readInstance(call.parser.value(u"instance"_s));
    if (!instance)
        return instance.failure();
    base::SafeFile file(out); // opened first, so that nobody waits for a plan that cannot be written
    if (const auto opened = file.open(); !opened)
        return opened.failure();
    planning::Options options;
    options.timeLimit = *limit;
    const planning::Solution solution = planning::solve(*instance, options);
    const std::string plan = planning::writePlan(*instance, solution);
    file.device().write(plan.data(), qint64(plan.size()));
    if (const auto written = file.commit(); !written)
        return written.failure();
    answer(call, *instance, solution);
    return ExitCode::Done;
}

} // namespace cli
