#include "cli/commands/programmeplan.h"

#include "base/clock.h"
#include "base/safefile.h"
#include "cli/applied.h"
#include "cli/commands/instanceplan.h"
#include "cli/plananswer.h"
#include "cli/recordarguments.h"
#include "cli/sessionarguments.h"
#include "domain/rules/questionrecognition.h"
#include "domain/verbs/assignmentverbs.h"
#include "workspace/document.h"
#include "workspace/planner/allocationrecord.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using domain::ParticipantId;
using domain::Programme;
using domain::SessionId;

base::Result<ParticipantId> participantOf(const Programme &programme, const QString &text)
{
    const auto ids = rowArguments(programme, domain::recordInfo<domain::Participant>(), {text});
    if (!ids)
        return ids.failure();
    return ParticipantId{ids->constFirst()};
}

base::Result<QList<domain::QuestionId>> questionsOf(const Programme &programme, const QStringList &texts)
{
    const domain::QuestionRecognizer recognizer(programme);
    QList<domain::QuestionId> questions;
    for (const QString &text : texts) {
        const domain::QuestionMatch match = recognizer.find(text, {});
        if (match.kind != domain::QuestionMatch::Kind::Certain)
            return base::fail(base::ErrorCode::InputRefused,
                              QCoreApplication::translate("cli", "“%1” names no question without doubt. Name it by key (planner:3) or text.").arg(text));
        questions.append(match.question);
    }
    return questions;
}

base::Result<workspace::PlanScope> scopeOf(const Call &call, const Programme &programme)
{
    workspace::PlanScope scope;
    const auto roles = rowArguments(programme, domain::recordInfo<domain::Role>(), call.parser.values(u"role"_s));
    if (!roles)
        return roles.failure();
    for (const qint64 role : *roles)
        scope.roles.append(domain::RoleId{role});
    const auto questions = questionsOf(programme, call.parser.values(u"question"_s));
    if (!questions)
        return questions.failure();
    scope.questions = *questions;
    const auto sessions = sessionArguments(programme, call.parser.values(u"session"_s));
    if (!sessions)
        return sessions.failure();
    scope.sessions = *sessions;
    scope.from = base::Clock::now();
    scope.mode = call.parser.isSet(u"repair"_s) ? planning::Mode::Repair : planning::Mode::Plan;
    scope.keepsConfirmed = !call.parser.isSet(u"release-confirmed"_s);
    scope.ranksOnly = call.parser.isSet(u"wishes-only"_s);
    return scope;
}

/// PARTICIPANT:SESSION.
base::Result<domain::PlannedSeat> seatOf(const Programme &programme, const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0)
        return usageError(QCoreApplication::translate("cli", "“%1” is not of the form PARTICIPANT:SESSION.").arg(text));
    const auto participant = participantOf(programme, text.left(colon).trimmed());
    if (!participant)
        return participant.failure();
    const auto session = sessionArguments(programme, {text.mid(colon + 1).trimmed()});
    if (!session)
        return session.failure();
    return domain::PlannedSeat{*participant, session->constFirst()};
}

domain::AcceptSettings acceptSettings(const Call &call, const QByteArray &record)
{
    domain::AcceptSettings settings;
    settings.title = call.parser.value(u"title"_s);
    settings.record = QString::fromUtf8(record);
    settings.at = base::Clock::now();
    settings.confirmsSessions = !call.parser.isSet(u"no-confirm"_s);
    settings.cancelsSessions = call.parser.isSet(u"cancel-empty"_s);
    settings.keepsWaitingLists = !call.parser.isSet(u"clear-waiting"_s);
    return settings;
}

base::Result<> checkOptions(const Call &call)
{
    const bool accepts = call.parser.isSet(u"accept"_s);
    for (const QString &option : {u"title"_s, u"no-confirm"_s, u"cancel-empty"_s, u"clear-waiting"_s}) {
        if (call.parser.isSet(option) && !accepts)
            return usageError(QCoreApplication::translate("cli", "--%1 belongs to --accept.").arg(option));
    }
    const int questions = int(call.parser.isSet(u"explain"_s)) + int(call.parser.isSet(u"what-if"_s)) + int(accepts);
    if (questions > 1)
        return usageError(QCoreApplication::translate("cli", "Please give only one of --accept, --explain and --what-if."));
    if (call.parser.isSet(u"record"_s) && questions > int(accepts))
        return usageError(QCoreApplication::translate("cli", "--record is for the whole plan. Please leave out --explain and --what-if."));
    return {};
}

/// Whom --explain asks about, and which seat --what-if.
struct Inquiry
{
    ParticipantId person;
    std::optional<domain::PlannedSeat> seat;
};

base::Result<Inquiry> inquiryOf(const Call &call, const Programme &programme)
{
    Inquiry inquiry;
    if (call.parser.isSet(u"explain"_s)) {
        const auto person = participantOf(programme, call.parser.value(u"explain"_s));
        if (!person)
            return person.failure();
        inquiry.person = *person;
    }
    if (call.parser.isSet(u"what-if"_s)) {
        const auto seat = seatOf(programme, call.parser.value(u"what-if"_s));
        if (!seat)
            return seat.failure();
        inquiry.seat = *seat;
    }
    return inquiry;
}

base::Result<> checkIsInTask(const workspace::PlanTask &task, const Programme &programme, SessionId session)
{
    const auto &trainings = task.instance.trainings;
    const std::string id = workspace::planId(session.value);
    if (std::any_of(trainings.begin(), trainings.end(), [&](const planning::Training &training) { return training.id == id; }))
        return {};
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("cli", "“%1” is not among the trainings that are planned.").arg(programme.find(session)->title));
}

base::Result<ExitCode> explain(Call &call, const PlanAnswer &answer, ParticipantId person)
{
    if (const auto planned = checkIsPlanned(answer, person); !planned)
        return planned.failure();
    if (call.json)
        call.console.print(reasonsJson(answer, person));
    else
        printReasons(call.console, answer, person);
    return ExitCode::Done;
}

base::Result<ExitCode> tellConsequence(Call &call, const PlanAnswer &answer, const domain::PlannedSeat &seat, std::chrono::milliseconds limit)
{
    if (const auto planned = checkIsPlanned(answer, seat.participant); !planned)
        return planned.failure();
    if (const auto known = checkIsInTask(answer.task, answer.programme, seat.session); !known)
        return known.failure();
    planning::Options options;
    options.timeLimit = limit;
    const planning::Consequence consequence = planning::whatIf(
        answer.task.instance, answer.solution.plan, {workspace::planId(seat.participant.value), workspace::planId(seat.session.value)}, options);
    if (call.json)
        call.console.print(consequenceJson(answer, consequence));
    else
        printConsequence(call.console, answer, consequence);
    return ExitCode::Done;
}

QByteArray recordOf(const PlanAnswer &answer)
{
    return workspace::allocationJson(
        {answer.task, answer.solution, QCoreApplication::applicationVersion(), base::Clock::now(), false, answer.contradictions});
}

/// Accepts and writes as told, then answers with the plan. The record is put in its place after the change, but is known to
/// be possible before.
base::Result<ExitCode> finish(Call &call, workspace::Document &document, const PlanAnswer &answer)
{
    base::SafeFile file(call.parser.value(u"record"_s));
    const bool writes = call.parser.isSet(u"record"_s);
    const QByteArray record = writes || call.parser.isSet(u"accept"_s) ? recordOf(answer) : QByteArray();
    if (writes) {
        if (const auto opened = file.open(); !opened)
            return opened.failure();
        file.device().write(record);
    }
    QJsonObject json = call.json ? planJson(answer) : QJsonObject();
    if (call.parser.isSet(u"accept"_s)) {
        const auto change = applyChange(call, document, domain::acceptPlan(document.programme(), workspace::assignmentOf(answer.task, answer.solution.plan),
                                                                           acceptSettings(call, record)));
        if (!change)
            return change.failure();
        json.insert(u"accepted"_s, toJson(*change));
    }
    if (writes) {
        if (const auto written = file.commit(); !written)
            return written.failure();
    }
    if (call.json)
        call.console.print(json);
    else
        printPlan(call.console, answer);
    return needsAttention(answer) ? ExitCode::Attention : ExitCode::Done;
}

} // namespace

QString ProgrammePlan::name() const
{
    return u"plan"_s;
}

QString ProgrammePlan::summary() const
{
    return QCoreApplication::translate("cli", "Plans who attends which training, with proof and reasons.");
}

QList<QCommandLineOption> ProgrammePlan::options() const
{
    return {
        {u"role"_s, QCoreApplication::translate("cli", "Only people of this role; may be repeated."), u"ROLE"_s},
        {u"question"_s, QCoreApplication::translate("cli", "Only trainings that answer this question; may be repeated."), u"QUESTION"_s},
        {u"session"_s, QCoreApplication::translate("cli", "Only this training; may be repeated."), u"SESSION"_s},
        {u"repair"_s, QCoreApplication::translate("cli", "Change as few seats as possible, as after a cancellation.")},
        {u"wishes-only"_s, QCoreApplication::translate("cli", "Nobody gets a training that was not wished.")},
        {u"release-confirmed"_s, QCoreApplication::translate("cli", "Confirmed trainings need not be held.")},
        {u"explain"_s, QCoreApplication::translate("cli", "Why wishes of this person are not granted."), u"PARTICIPANT"_s},
        {u"what-if"_s, QCoreApplication::translate("cli", "What it would cost to give somebody this seat."), u"PARTICIPANT:SESSION"_s},
        {u"record"_s, QCoreApplication::translate("cli", "Write the record of the allocation to this file."), u"OUT.json"_s},
        {u"accept"_s, QCoreApplication::translate("cli", "Make the plan true: enrol everybody and confirm what is held.")},
        {u"title"_s, QCoreApplication::translate("cli", "With --accept: title under which the allocation is kept."), u"TEXT"_s},
        {u"no-confirm"_s, QCoreApplication::translate("cli", "With --accept: trainings keep their state.")},
        {u"cancel-empty"_s, QCoreApplication::translate("cli", "With --accept: trainings that are not held become cancelled.")},
        {u"clear-waiting"_s, QCoreApplication::translate("cli", "With --accept: who gets no seat leaves the waiting list.")},
    };
}

DocumentCommand::Access ProgrammePlan::access(const Call &call) const
{
    return call.parser.isSet(u"accept"_s) ? Access::Write : Access::Read;
}

base::Result<ExitCode> ProgrammePlan::execute(Call &call, workspace::Document &document) const
{
    if (const auto checked = checkOptions(call); !checked)
        return checked.failure();
    const Programme programme = document.programme();
    const auto limit = timeLimitOf(call, usualTimeLimit);
    if (!limit)
        return limit.failure();
    const auto scope = scopeOf(call, programme);
    if (!scope)
        return scope.failure();
    const auto inquiry = inquiryOf(call, programme);
    if (!inquiry)
        return inquiry.failure();
    const workspace::PlanTask task = workspace::planTask(programme, *scope);
    if (task.instance.trainings.empty())
        return base::fail(base::ErrorCode::InputRefused, task.notes.join(u' '));
    planning::Options options;
    options.timeLimit = *limit;
    const planning::Solution solution = planning::solve(task.instance, options);
    PlanAnswer answer{programme, task, solution};
    if (inquiry->person.isValid())
        return explain(call, answer, inquiry->person);
    if (inquiry->seat)
        return tellConsequence(call, answer, *inquiry->seat, *limit);
    answer.contradictions = workspace::contradictionsOf(task, solution);
    return finish(call, document, answer);
}

} // namespace cli
