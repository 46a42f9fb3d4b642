#include "cli/plananswer.h"

#include "base/text.h"
#include "cli/planreferences.h"
#include "cli/texttable.h"
#include "domain/fieldtext.h"
#include "workspace/planner/plannames.h"

#include <QCoreApplication>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using domain::Coach;
using domain::Participant;
using domain::Session;

std::int64_t boundAt(const planning::Solution &solution, size_t level)
{
    return level < solution.bounds.size() ? solution.bounds[level] : 0;
}

std::vector<std::string> attended(const planning::Plan &plan, const std::string &participant)
{
    std::vector<std::string> trainings;
    for (const planning::HeldTraining &held : plan.held) {
        if (std::find(held.participants.begin(), held.participants.end(), participant) != held.participants.end())
            trainings.push_back(held.training);
    }
    return trainings;
}

QString rankedName(const PlanAnswer &answer, const std::string &participant, const std::string &training)
{
    const int rank = planRank(answer.task.instance, participant, training);
    //: a name and which wish the training is for the person: “Ada Amann (1st wish)”
    return QCoreApplication::translate("cli", "%1 (%2)").arg(planLabel<Participant>(answer.programme, participant), workspace::rankText(answer.task, rank));
}

QString joinedLabels(const QStringList &labels)
{
    return labels.join(QStringLiteral("; "));
}

/// The held trainings by time.
std::vector<const planning::HeldTraining *> heldByTime(const PlanAnswer &answer)
{
    std::vector<const planning::HeldTraining *> held;
    for (const planning::HeldTraining &training : answer.solution.plan.held)
        held.push_back(&training);
    const auto order = [&](const planning::HeldTraining *training) {
        const planning::Training *row = planRow(answer.task.instance.trainings, training->training);
        return std::pair(row ? row->time.start : 0, workspace::recordId(training->training));
    };
    std::sort(held.begin(), held.end(), [&](const auto *one, const auto *other) { return order(one) < order(other); });
    return held;
}

void printHeld(Console &console, const PlanAnswer &answer)
{
    QList<QStringList> rows;
    for (const planning::HeldTraining *held : heldByTime(answer)) {
        const planning::Training *training = planRow(answer.task.instance.trainings, held->training);
        const Session *session = answer.programme.find(domain::SessionId{workspace::recordId(held->training)});
        QStringList names;
        for (const std::string &participant : held->participants)
            names.append(rankedName(answer, participant, held->training));
        rows.append({planLabel<Session>(answer.programme, held->training),
                     session ? base::dateTimeSpan(session->startsAt, session->endsAt.isValid() ? session->endsAt : session->startsAt, QLocale()) : QString(),
                     held->coach.empty() ? QString() : planLabel<Coach>(answer.programme, held->coach),
                     training ? u"%1/%2"_s.arg(held->participants.size()).arg(training->max) : QString(), joinedLabels(names)});
    }
    console.print(textTable({QCoreApplication::translate("cli", "Training"), QCoreApplication::translate("cli", "Date"),
                             QCoreApplication::translate("cli", "Coach"), QCoreApplication::translate("cli", "Seats"),
                             QCoreApplication::translate("cli", "Names")}, rows));
}

void printSection(Console &console, const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    console.print(QString());
    console.print(heading);
    for (const QString &line : lines)
        console.print(u"  %1"_s.arg(line));
}

/// A sentence for each level, but for ranks that say no more than the better rank behind them.
QStringList levelLines(const PlanAnswer &answer)
{
    QStringList lines;
    const std::vector<planning::Level> levels = planning::levelsOf(answer.task.instance);
    const std::vector<std::int64_t> &objective = answer.solution.objective;
    for (size_t i = 0; i < levels.size() && i < objective.size(); ++i) {
        const bool isSaidBetter = levels[i].kind == planning::LevelKind::Over && i + 1 < objective.size() && levels[i + 1].kind == planning::LevelKind::Over
            && objective[i] == objective[i + 1] && boundAt(answer.solution, i) == boundAt(answer.solution, i + 1);
        if (!isSaidBetter)
            lines.append(workspace::levelSentence(answer.task, levels[i], objective[i], boundAt(answer.solution, i)));
    }
    return lines;
}

/// "Wish 1: Q3: … – “Training B1”: Full: …" for each wish not granted.
QStringList reasonLines(const PlanAnswer &answer, const std::string &participant)
{
    QStringList lines;
    for (const planning::Reason &reason : planning::reasonsFor(answer.task.instance, answer.solution.plan, participant)) {
        const QString wish = u"%1, %2"_s.arg(workspace::rankText(answer.task, reason.wish.rank), workspace::wishText(answer.programme, reason.wish));
        const QString why = workspace::reasonText(answer.programme, answer.task, reason, workspace::Audience::Coordinator,
                                                  domain::ParticipantId{workspace::recordId(participant)});
        lines.append(reason.training.empty() || !reason.wish.training.empty()
                         ? u"%1: %2"_s.arg(wish, why)
                         : u"%1, “%2”: %3"_s.arg(wish, planLabel<Session>(answer.programme, reason.training), why));
    }
    return lines;
}

QStringList nothingLines(const PlanAnswer &answer)
{
    QStringList lines;
    for (const planning::Participant &person : answer.task.instance.participants) {
        if (!attended(answer.solution.plan, person.id).empty())
            continue;
        lines.append(planLabel<Participant>(answer.programme, person.id));
        for (const QString &reason : reasonLines(answer, person.id))
            lines.append(u"  %1"_s.arg(reason));
    }
    return lines;
}

QJsonObject reasonJson(const PlanAnswer &answer, const std::string &participant, const planning::Reason &reason)
{
    QJsonArray ranks;
    for (const planning::RankCount &count : reason.ranks)
        ranks.append(QJsonObject{{u"rank"_s, count.rank}, {u"people"_s, count.people}});
    const domain::ParticipantId id{workspace::recordId(participant)};
    return {{u"code"_s, QString(workspace::reasonName(reason.kind))},
            {u"rank"_s, reason.wish.rank},
            {u"question"_s, planReference<domain::Question>(answer.programme, reason.wish.topic)},
            {u"wished_session"_s, planReference<Session>(answer.programme, reason.wish.training)},
            {u"session"_s, planReference<Session>(answer.programme, reason.training)},
            {u"other_session"_s, planReference<Session>(answer.programme, reason.other)},
            {u"people"_s, planReferences<Participant>(answer.programme, reason.people)},
            {u"count"_s, reason.count},
            {u"needed"_s, reason.needed},
            {u"ranks"_s, ranks},
            {u"text"_s, workspace::reasonText(answer.programme, answer.task, reason, workspace::Audience::Coordinator, id)},
            {u"text_for_participant"_s, workspace::reasonText(answer.programme, answer.task, reason, workspace::Audience::Participant, id)}};
}

QJsonObject personJson(const PlanAnswer &answer, const std::string &participant)
{
    QJsonArray attends;
    for (const std::string &training : attended(answer.solution.plan, participant)) {
        QJsonObject entry = planReference<Session>(answer.programme, training).toObject();
        entry.insert(u"rank"_s, planRank(answer.task.instance, participant, training));
        attends.append(entry);
    }
    QJsonArray reasons;
    for (const planning::Reason &reason : planning::reasonsFor(answer.task.instance, answer.solution.plan, participant))
        reasons.append(reasonJson(answer, participant, reason));
    const planning::Participant *person = planRow(answer.task.instance.participants, participant);
    return {{u"participant"_s, planReference<Participant>(answer.programme, participant)}, {u"wanted"_s, person ? person->max : 0},
            {u"attends"_s, attends}, {u"reasons"_s, reasons}};
}

QJsonArray levelsJson(const PlanAnswer &answer)
{
    QJsonArray array;
    const std::vector<planning::Level> levels = planning::levelsOf(answer.task.instance);
    for (size_t i = 0; i < levels.size() && i < answer.solution.objective.size(); ++i) {
        array.append(QJsonObject{
            {u"name"_s, QString::fromStdString(planning::levelName(levels[i]))},
            {u"value"_s, qint64(answer.solution.objective[i])},
            {u"bound"_s, qint64(boundAt(answer.solution, i))},
            {u"text"_s, workspace::levelSentence(answer.task, levels[i], answer.solution.objective[i], boundAt(answer.solution, i))}});
    }
    return array;
}

QJsonArray heldJson(const PlanAnswer &answer)
{
    QJsonArray array;
    for (const planning::HeldTraining *held : heldByTime(answer)) {
        QJsonArray people;
        for (const std::string &participant : held->participants) {
            QJsonObject entry = planReference<Participant>(answer.programme, participant).toObject();
            entry.insert(u"rank"_s, planRank(answer.task.instance, participant, held->training));
            people.append(entry);
        }
        const Session *session = answer.programme.find(domain::SessionId{workspace::recordId(held->training)});
        array.append(QJsonObject{{u"session"_s, planReference<Session>(answer.programme, held->training)},
                                 {u"starts_at"_s, session ? domain::dateTimeText(session->startsAt) : QString()},
                                 {u"coach"_s, planReference<Coach>(answer.programme, held->coach)},
                                 {u"participants"_s, people}});
    }
    return array;
}

QString sum(const PlanAnswer &answer)
{
    QSet<QString> people;
    for (const planning::HeldTraining &held : answer.solution.plan.held) {
        for (const std::string &participant : held.participants)
            people.insert(QString::fromStdString(participant));
    }
    //: inserted into “57 people in %1”
    const QString trainings = QCoreApplication::translate("cli", "%n trainings", "in so many trainings", int(answer.solution.plan.held.size()));
    //: %1 is the text “9 trainings”
    return QCoreApplication::translate("cli", "%n people in %1.", nullptr, int(people.size())).arg(trainings);
}

} // namespace

bool needsAttention(const PlanAnswer &answer)
{
    const std::vector<std::int64_t> &objective = answer.solution.objective;
    return (objective.size() > 0 && objective[0] > 0) || (objective.size() > 1 && objective[1] > 0);
}

void printPlan(Console &console, const PlanAnswer &answer)
{
    printHeld(console, answer);
    const domain::Assignment assignment = workspace::assignmentOf(answer.task, answer.solution.plan);
    QStringList notHeld;
    for (const domain::SessionId session : assignment.notHeld)
        notHeld.append(planLabel<Session>(answer.programme, workspace::planId(session.value)));
    QStringList contradicting;
    for (const planning::Contradiction &contradiction : answer.contradictions)
        contradicting.append(workspace::contradictionText(answer.programme, contradiction));
    console.print(QString());
    console.print(sum(answer));
    printSection(console, QCoreApplication::translate("cli", "Not held:"), notHeld);
    printSection(console, QCoreApplication::translate("cli", "What cannot be followed:"), contradicting);
    printSection(console, QCoreApplication::translate("cli", "Without any training:"), nothingLines(answer));
    printSection(console, QCoreApplication::translate("cli", "How good the plan is:"), levelLines(answer));
    printSection(console, QCoreApplication::translate("cli", "To be noted:"), answer.task.notes);
}

QJsonObject planJson(const PlanAnswer &answer)
{
    QJsonArray notHeld;
    for (const domain::SessionId session : workspace::assignmentOf(answer.task, answer.solution.plan).notHeld)
        notHeld.append(planReference<Session>(answer.programme, workspace::planId(session.value)));
    QJsonArray reasons;
    for (const planning::Participant &person : answer.task.instance.participants) {
        const QJsonObject entry = personJson(answer, person.id);
        if (!entry.value(u"reasons"_s).toArray().isEmpty() || entry.value(u"attends"_s).toArray().size() < person.max)
            reasons.append(entry);
    }
    QJsonArray contradicting;
    for (const planning::Contradiction &contradiction : answer.contradictions)
        contradicting.append(workspace::contradictionText(answer.programme, contradiction));
    return {{u"status"_s, QString(workspace::statusName(answer.solution.status))},
            {u"seconds"_s, answer.solution.effort.total},
            {u"levels"_s, levelsJson(answer)},
            {u"held"_s, heldJson(answer)},
            {u"not_held"_s, notHeld},
            {u"reasons"_s, reasons},
            {u"contradictions"_s, contradicting},
            {u"notes"_s, QJsonArray::fromStringList(answer.task.notes)}};
}

base::Result<> checkIsPlanned(const PlanAnswer &answer, domain::ParticipantId participant)
{
    if (planRow(answer.task.instance.participants, workspace::planId(participant.value)))
        return {};
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("cli", "“%1” is not among those who are planned for: another role, no part in the programme, or as many trainings as wanted.")
                          .arg(domain::fullName(*answer.programme.find(participant))));
}

void printReasons(Console &console, const PlanAnswer &answer, domain::ParticipantId participant)
{
    const std::string id = workspace::planId(participant.value);
    QStringList trainings;
    for (const std::string &training : attended(answer.solution.plan, id)) {
        const int rank = planRank(answer.task.instance, id, training);
        trainings.append(QCoreApplication::translate("cli", "%1 (%2)").arg(planLabel<Session>(answer.programme, training), workspace::rankText(answer.task, rank)));
    }
    const QString name = planLabel<Participant>(answer.programme, id);
    console.print(trainings.isEmpty() ? QCoreApplication::translate("cli", "%1 gets no training.").arg(name)
                                      : QCoreApplication::translate("cli", "%1 attends: %2").arg(name, joinedLabels(trainings)));
    printSection(console, QCoreApplication::translate("cli", "Wishes not granted:"), reasonLines(answer, id));
}

QJsonObject reasonsJson(const PlanAnswer &answer, domain::ParticipantId participant)
{
    return personJson(answer, workspace::planId(participant.value));
}

void printConsequence(Console &console, const PlanAnswer &answer, const planning::Consequence &consequence)
{
    const planning::Comparison &comparison = consequence.comparison;
    const std::vector<planning::Level> levels = planning::levelsOf(answer.task.instance);
    QStringList changed;
    for (size_t i = 0; i < levels.size() && i < comparison.before.size() && i < comparison.after.size(); ++i) {
        if (comparison.before[i] != comparison.after[i])
            changed.append(QCoreApplication::translate("cli", "%1: %2 instead of %3").arg(workspace::levelText(levels[i])).arg(comparison.after[i]).arg(comparison.before[i]));
    }
    const auto titles = [&](const std::vector<std::string> &trainings) {
        QStringList labels;
        for (const std::string &training : trainings)
            labels.append(planLabel<Session>(answer.programme, training));
        return labels;
    };
    QStringList moves;
    for (const planning::Move &move : comparison.moves) {
        //: somebody, the trainings left, the trainings joined; “–” where there are none
        moves.append(QCoreApplication::translate("cli", "%1: %2 → %3")
                         .arg(planLabel<Participant>(answer.programme, move.participant), move.leaves.empty() ? u"–"_s : joinedLabels(titles(move.leaves)),
                              move.joins.empty() ? u"–"_s : joinedLabels(titles(move.joins))));
    }
    console.print(changed.isEmpty() ? QCoreApplication::translate("cli", "It would cost nothing.") : QCoreApplication::translate("cli", "What would change:"));
    for (const QString &line : changed)
        console.print(u"  %1"_s.arg(line));
    printSection(console, QCoreApplication::translate("cli", "Who would move:"), moves);
    printSection(console, QCoreApplication::translate("cli", "Held only then:"), titles(comparison.opened));
    printSection(console, QCoreApplication::translate("cli", "No longer held then:"), titles(comparison.closed));
}

QJsonObject consequenceJson(const PlanAnswer &answer, const planning::Consequence &consequence)
{
    const planning::Comparison &comparison = consequence.comparison;
    const std::vector<planning::Level> names = planning::levelsOf(answer.task.instance);
    QJsonArray levels;
    for (size_t i = 0; i < names.size() && i < comparison.before.size() && i < comparison.after.size(); ++i)
        levels.append(QJsonObject{{u"name"_s, QString::fromStdString(planning::levelName(names[i]))},
                                  {u"before"_s, qint64(comparison.before[i])}, {u"after"_s, qint64(comparison.after[i])}});
    QJsonArray moves;
    for (const planning::Move &move : comparison.moves)
        moves.append(QJsonObject{{u"participant"_s, planReference<Participant>(answer.programme, move.participant)},
                                 {u"leaves"_s, planReferences<Session>(answer.programme, move.leaves)},
                                 {u"joins"_s, planReferences<Session>(answer.programme, move.joins)}});
    return {{u"status"_s, QString(workspace::statusName(consequence.solution.status))},
            {u"levels"_s, levels},
            {u"moves"_s, moves},
            {u"opened"_s, planReferences<Session>(answer.programme, comparison.opened)},
            {u"closed"_s, planReferences<Session>(answer.programme, comparison.closed)}};
}

} // namespace cli
