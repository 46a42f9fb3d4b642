#include "workspace/planner/allocationrecord.h"

#include "domain/fieldtext.h"
#include "planning/reasons.h"
#include "workspace/planner/plannames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace workspace {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds ExplainTime(10); ///< contradictions that take longer are told less closely

QJsonValue idValue(const std::string &id)
{
    return id.empty() ? QJsonValue() : QJsonValue(QString::fromStdString(id));
}

template <class Ids>
QJsonArray idArray(const Ids &ids)
{
    QJsonArray array;
    for (const auto &id : ids) {
        if constexpr (std::is_same_v<std::decay_t<decltype(id)>, std::string>)
            array.append(QString::fromStdString(id));
        else
            array.append(QString::number(id.value));
    }
    return array;
}

QJsonObject rulesJson(const PlanTask &task)
{
    const planning::Rules &rules = task.instance.rules;
    return {{u"mode"_s, rules.mode == planning::Mode::Repair ? u"repair"_s : u"plan"_s},
            {u"other_rank"_s, rules.otherRank},
            {u"same_municipality_max"_s, rules.sameMunicipalityMax ? QJsonValue(*rules.sameMunicipalityMax) : QJsonValue()},
            {u"repeat_topic"_s, rules.repeatTopic},
            {u"keeps_confirmed"_s, task.scope.keepsConfirmed},
            {u"wishes_only"_s, task.scope.ranksOnly}};
}

QJsonObject scopeJson(const PlanScope &scope)
{
    return {{u"roles"_s, idArray(scope.roles)}, {u"questions"_s, idArray(scope.questions)}, {u"sessions"_s, idArray(scope.sessions)},
            {u"from"_s, scope.from.isValid() ? QJsonValue(domain::dateTimeText(scope.from)) : QJsonValue()}};
}

QJsonObject countsJson(const AllocationRecord &record)
{
    qint64 seats = 0;
    for (const planning::HeldTraining &held : record.solution.plan.held)
        seats += qint64(held.participants.size());
    qint64 wishes = 0;
    for (const planning::Participant &person : record.task.instance.participants)
        wishes += qint64(person.wishes.size());
    qint64 pins = 0;
    for (const planning::Lock &lock : record.task.instance.locks)
        pins += lock.kind == planning::LockKind::In;
    return {{u"participants"_s, qint64(record.task.instance.participants.size())}, {u"trainings"_s, qint64(record.task.instance.trainings.size())},
            {u"held"_s, qint64(record.solution.plan.held.size())}, {u"seats"_s, seats}, {u"wishes"_s, wishes}, {u"pins"_s, pins},
            {u"seats_before"_s, qint64(record.task.instance.previous.size())}};
}

QJsonArray levelsJson(const AllocationRecord &record)
{
    QJsonArray array;
    const std::vector<planning::Level> levels = planning::levelsOf(record.task.instance);
    for (size_t i = 0; i < levels.size() && i < record.solution.objective.size(); ++i) {
        const bool isBounded = !record.isByHand && i < record.solution.bounds.size();
        array.append(QJsonObject{{u"name"_s, QString::fromStdString(planning::levelName(levels[i]))},
                                 {u"value"_s, qint64(record.solution.objective[i])},
                                 {u"bound"_s, isBounded ? QJsonValue(qint64(record.solution.bounds[i])) : QJsonValue()}});
    }
    return array;
}

QLatin1StringView stateName(planning::TrainingState state)
{
    switch (state) {
    case planning::TrainingState::Must: return "must"_L1;
    case planning::TrainingState::Cancelled: return "cancelled"_L1;
    case planning::TrainingState::Open: break;
    }
    return "open"_L1;
}

/// All that were planned, also those that are not held.
QJsonArray trainingsJson(const planning::Instance &instance)
{
    QJsonArray array;
    for (const planning::Training &training : instance.trainings)
        array.append(QJsonObject{{u"session"_s, idValue(training.id)}, {u"min"_s, training.min}, {u"max"_s, training.max},
                                 {u"state"_s, QString(stateName(training.state))}});
    return array;
}

QJsonArray peopleJson(const planning::Instance &instance)
{
    QJsonArray array;
    for (const planning::Participant &person : instance.participants)
        array.append(QJsonObject{{u"participant"_s, idValue(person.id)}, {u"wants"_s, person.max}});
    return array;
}

QJsonArray locksJson(const PlanTask &task)
{
    QJsonArray array;
    for (const planning::Lock &lock : task.decisions)
        array.append(QJsonObject{{u"participant"_s, idValue(lock.seat.participant)}, {u"session"_s, idValue(lock.seat.training)},
                                 {u"kind"_s, lock.kind == planning::LockKind::In ? u"in"_s : u"out"_s}});
    return array;
}

/// The coaches of a training who could lead it, where accepting the plan takes some of them out: a later task asks them again.
void addCandidates(QJsonObject &row, const PlanTask &task, const domain::Assignment &assignment, const planning::Training &training)
{
    const auto held = std::find_if(assignment.held.begin(), assignment.held.end(),
                                   [&](const domain::SessionAssignment &one) { return one.session.value == recordId(training.id); });
    const domain::Session *session = held == assignment.held.end() ? nullptr : task.programme.find(held->session);
    if (!session)
        return;
    QList<domain::CoachId> candidates;
    for (const std::string &id : training.coaches) {
        if (const domain::CoachId coach{recordId(id)}; session->coaches.contains(coach) || !offersQuestionOf(task.programme, coach, *session))
            candidates.append(coach);
    }
    const QList<domain::CoachId> kept = domain::coachesOnceAccepted(task.programme, assignment, *held);
    if (std::all_of(candidates.begin(), candidates.end(), [&](domain::CoachId coach) { return kept.contains(coach); }))
        return;
    row.insert(u"coaches"_s, idArray(kept));
    row.insert(u"candidates"_s, idArray(candidates));
}

QJsonArray heldJson(const AllocationRecord &record, const domain::Assignment &assignment)
{
    const planning::Instance &instance = record.task.instance;
    std::map<std::string, const planning::Participant *> people;
    for (const planning::Participant &person : instance.participants)
        people.insert({person.id, &person});
    std::map<std::string, const planning::Training *> trainings;
    for (const planning::Training &training : instance.trainings)
        trainings.insert({training.id, &training});
    const auto isKnown = [&](const std::string &training) { return trainings.contains(training); };
    QJsonArray array;
    for (const planning::HeldTraining &held : record.solution.plan.held) {
        QJsonArray seats;
        for (const std::string &id : held.participants) {
            const bool isRanked = people.contains(id) && isKnown(held.training);
            seats.append(QJsonObject{{u"participant"_s, idValue(id)},
                                     {u"rank"_s, isRanked ? planning::rankOf(instance, *people[id], *trainings[held.training]) : 0}});
        }
        QJsonObject row{{u"session"_s, idValue(held.training)}, {u"coach"_s, idValue(held.coach)}, {u"seats"_s, seats}};
        if (isKnown(held.training))
            addCandidates(row, record.task, assignment, *trainings[held.training]);
        array.append(row);
    }
    return array;
}

QJsonObject reasonJson(const planning::Reason &reason)
{
    QJsonArray ranks;
    for (const planning::RankCount &count : reason.ranks)
        ranks.append(QJsonObject{{u"rank"_s, count.rank}, {u"people"_s, count.people}});
    return {{u"kind"_s, QString(reasonName(reason.kind))}, {u"question"_s, idValue(reason.wish.topic)}, {u"training"_s, idValue(reason.wish.training)},
            {u"rank"_s, reason.wish.rank}, {u"session"_s, idValue(reason.training)}, {u"other"_s, idValue(reason.other)},
            {u"people"_s, idArray(reason.people)}, {u"count"_s, reason.count}, {u"needed"_s, reason.needed}, {u"ranks"_s, ranks},
            {u"session_rank"_s, reason.rank}, {u"worse"_s, reason.worse}, {u"worse_only"_s, reason.worseOnly}};
}

QJsonArray reasonsJson(const AllocationRecord &record)
{
    QJsonArray array;
    for (const planning::Participant &person : record.task.instance.participants) {
        QJsonArray reasons;
        for (const planning::Reason &reason : planning::reasonsFor(record.task.instance, record.solution.plan, person.id))
            reasons.append(reasonJson(reason));
        if (!reasons.isEmpty())
            array.append(QJsonObject{{u"participant"_s, idValue(person.id)}, {u"reasons"_s, reasons}});
    }
    return array;
}

QJsonArray contradictionsJson(const AllocationRecord &record)
{
    QJsonArray array;
    for (const planning::Contradiction &contradiction : record.contradictions) {
        QJsonArray facts;
        for (const planning::Fact &fact : contradiction.facts)
            facts.append(QJsonObject{{u"kind"_s, QString(factName(fact.kind))}, {u"participant"_s, idValue(fact.participant)},
                                     {u"session"_s, idValue(fact.training)}, {u"other"_s, idValue(fact.other)}, {u"coaches"_s, idArray(fact.coaches)},
                                     {u"count"_s, fact.count}, {u"needed"_s, fact.needed}});
        array.append(facts);
    }
    return array;
}

} // namespace

std::vector<planning::Contradiction> contradictionsOf(const PlanTask &task, const planning::Solution &solution)
{
    if (solution.objective.empty() || solution.objective.front() == 0)
        return {};
    planning::Options options;
    options.timeLimit = ExplainTime;
    return planning::contradictionsOf(task.instance, solution.plan, options);
}

QByteArray allocationJson(const AllocationRecord &record)
{
    const domain::Assignment assignment = assignmentOf(record.task, record.solution.plan);
    QJsonObject object{
        {u"format"_s, u"impulslotse-allocation/1"_s},
        {u"version"_s, record.programVersion},
        {u"made_at"_s, record.madeAt.isValid() ? QJsonValue(domain::dateTimeText(record.madeAt)) : QJsonValue()},
        {u"rules"_s, rulesJson(record.task)},
        {u"scope"_s, scopeJson(record.task.scope)},
        {u"counts"_s, countsJson(record)},
        {u"status"_s, QString(statusName(record.solution.status))},
        {u"levels"_s, levelsJson(record)},
        {u"people"_s, peopleJson(record.task.instance)},
        {u"trainings"_s, trainingsJson(record.task.instance)},
        {u"locks"_s, locksJson(record.task)},
        {u"held"_s, heldJson(record, assignment)},
        {u"not_held"_s, idArray(assignment.notHeld)},
        {u"reasons"_s, reasonsJson(record)},
        {u"contradictions"_s, contradictionsJson(record)},
        {u"notes"_s, QJsonArray::fromStringList(record.task.notes)},
    };
    if (record.isByHand)
        object.insert(u"by_hand"_s, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace workspace
