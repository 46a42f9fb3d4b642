#include "domain/rules/participationlimits.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/eligibilityverbs.h"

namespace domain {

namespace {

using Scope = ParticipationCount::Scope;

/// The row that has the limit: the programme, a role, a county.
Subject limitedRow(const Programme &programme, const ParticipationCount &count)
{
    if (const Role *role = programme.find(RoleId{count.id}); role && count.scope == Scope::Role)
        return subject(*role);
    if (const Municipality *county = programme.find(MunicipalityId{count.id}); county && count.scope == Scope::County)
        return subject(*county);
    return subject(programme.info());
}

QString sentence(const ParticipationCount &count)
{
    const QString accepted = QString::number(count.accepted);
    const QString limit = QString::number(*count.limit);
    switch (count.scope) {
    case Scope::Programme:
        break;
    case Scope::Role:
        return QCoreApplication::translate("domain", "%1 people are accepted as “%2”, the limit is %3.").arg(accepted, count.name, limit);
    case Scope::County:
        return QCoreApplication::translate("domain", "%1 people from “%2” are accepted, the limit for a county is %3.").arg(accepted, count.name, limit);
    }
    return QCoreApplication::translate("domain", "%1 people are accepted, the limit of the programme is %2.").arg(accepted, limit);
}

Scope scopeOf(const Subject &row)
{
    if (row.table == QLatin1StringView(RecordTraits<Role>::table))
        return Scope::Role;
    return row.table == QLatin1StringView(RecordTraits<Municipality>::table) ? Scope::County : Scope::Programme;
}

std::optional<int> limitOf(const Programme &programme, const Subject &row)
{
    switch (scopeOf(row)) {
    case Scope::Programme:
        return programme.info().participantLimit;
    case Scope::Role: {
        const Role *role = programme.find(RoleId{row.id});
        return role ? role->participantLimit : std::nullopt;
    }
    case Scope::County:
        return programme.info().countyLimit;
    }
    return std::nullopt;
}

/// Accepted people who count there; who registered last stands last, without a date before all others.
std::vector<const Participant *> acceptedIn(const Programme &programme, const Subject &row)
{
    const Scope scope = scopeOf(row);
    std::vector<const Participant *> people;
    for (const Participant &person : programme.table<Participant>()) {
        if (person.state == ParticipantState::Accepted && (scope == Scope::Programme || countedIn(programme, person, scope) == row.id))
            people.push_back(&person);
    }
    std::sort(people.begin(), people.end(), [](const Participant *one, const Participant *other) {
        return std::pair(one->registeredOn, one->id) < std::pair(other->registeredOn, other->id);
    });
    return people;
}

} // namespace

void findExceededLimits(const RuleInput &input, Found &found)
{
    const Programme &programme = input.programme;
    for (const ParticipationCount &count : participationCounts(programme)) {
        // People without a county are no group that a limit could hold for.
        if (!count.isExceeded() || (count.scope != Scope::Programme && count.id == 0))
            continue;
        found.push_back({QStringLiteral("limit_exceeded"), Severity::Warning, sentence(count), {limitedRow(programme, count)},
                         {{QStringLiteral("move_last_to_waiting"),
                           QCoreApplication::translate("domain", "Put the last %n accepted on the waiting list", nullptr, count.accepted - *count.limit)}}});
    }
}

FixResult fixExceededLimit(const Programme &programme, const Problem &problem, const QString &)
{
    const auto limit = problem.subjects.isEmpty() ? std::nullopt : limitOf(programme, problem.subjects.front());
    if (!limit)
        return ChangeSet();
    const std::vector<const Participant *> people = acceptedIn(programme, problem.subjects.front());
    QList<ParticipantId> excess;
    for (size_t i = static_cast<size_t>(std::max(0, *limit)); i < people.size(); ++i)
        excess.append(people[i]->id);
    return decideParticipants(programme, excess, ParticipantState::Waiting);
}

} // namespace domain
