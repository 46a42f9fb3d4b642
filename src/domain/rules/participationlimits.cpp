#include "domain/rules/participationlimits.h"

#include "base/text.h"
#include "domain/programmeindex.h"

#include <QCoreApplication>
#include <QHash>

namespace domain {

namespace {

using Scope = ParticipationCount::Scope;

void countIn(ParticipationCount &count, ParticipantState state)
{
    count.accepted += state == ParticipantState::Accepted;
    count.applied += state == ParticipantState::Applied;
    count.waiting += state == ParticipantState::Waiting;
}

bool isEmpty(const ParticipationCount &count)
{
    return count.accepted + count.applied + count.waiting == 0;
}

std::vector<ParticipationCount> roleCounts(const Programme &programme, QHash<qint64, ParticipationCount> &tallies)
{
    std::vector<ParticipationCount> counts;
    for (const RoleId id : rolesInOrder(programme)) {
        ParticipationCount count = tallies.value(id.value);
        count.scope = Scope::Role;
        count.id = id.value;
        count.name = programme.find(id)->name;
        count.limit = programme.find(id)->participantLimit;
        counts.push_back(count);
    }
    return counts;
}

std::vector<ParticipationCount> countyCounts(const Programme &programme, QHash<qint64, ParticipationCount> &tallies)
{
    std::vector<std::pair<QByteArray, ParticipationCount>> keyed;
    for (auto tally = tallies.cbegin(); tally != tallies.cend(); ++tally) {
        const Municipality *county = programme.find(MunicipalityId{tally.key()});
        if (!county || isEmpty(*tally))
            continue;
        ParticipationCount count = *tally;
        count.scope = Scope::County;
        count.id = county->id.value;
        count.name = county->name;
        count.limit = programme.info().countyLimit;
        keyed.emplace_back(base::phoneBookKey(county->name), count);
    }
    std::sort(keyed.begin(), keyed.end(),
              [](const auto &one, const auto &other) { return std::tie(one.first, one.second.id) < std::tie(other.first, other.second.id); });
    std::vector<ParticipationCount> counts;
    for (const auto &entry : keyed)
        counts.push_back(entry.second);
    return counts;
}

void appendNobodys(std::vector<ParticipationCount> &counts, const QHash<qint64, ParticipationCount> &tallies, Scope scope)
{
    ParticipationCount rest = tallies.value(0);
    rest.scope = scope;
    if (!isEmpty(rest))
        counts.push_back(rest);
}

const ParticipationCount *sameCount(const std::vector<ParticipationCount> &counts, const ParticipationCount &wanted)
{
    const auto found = std::find_if(counts.begin(), counts.end(), [&](const ParticipationCount &count) {
        return count.scope == wanted.scope && count.id == wanted.id;
    });
    return found == counts.end() ? nullptr : &*found;
}

ParticipationCount emptied(ParticipationCount count)
{
    count.accepted = count.applied = count.waiting = 0;
    return count;
}

} // namespace

qint64 countedIn(const Programme &programme, const Participant &person, Scope scope)
{
    switch (scope) {
    case Scope::Programme:
        return 0;
    case Scope::Role:
        return programme.find(person.role) ? person.role.value : 0;
    case Scope::County:
        return countyOf(programme, person.municipality).value;
    }
    return 0;
}

std::vector<ParticipationCount> participationCounts(const Programme &programme)
{
    ParticipationCount all;
    all.limit = programme.info().participantLimit;
    QHash<qint64, ParticipationCount> byRole;
    QHash<qint64, ParticipationCount> byCounty;
    for (const Participant &person : programme.table<Participant>()) {
        countIn(all, person.state);
        countIn(byRole[countedIn(programme, person, Scope::Role)], person.state);
        countIn(byCounty[countedIn(programme, person, Scope::County)], person.state);
    }
    std::vector<ParticipationCount> counts{all};
    std::vector<ParticipationCount> roles = roleCounts(programme, byRole);
    appendNobodys(roles, byRole, Scope::Role);
    std::vector<ParticipationCount> counties = countyCounts(programme, byCounty);
    appendNobodys(counties, byCounty, Scope::County);
    counts.insert(counts.end(), roles.begin(), roles.end());
    counts.insert(counts.end(), counties.begin(), counties.end());
    return counts;
}

std::vector<CountChange> effectOfDecision(const Programme &programme, const QList<ParticipantId> &participants, ParticipantState state)
{
    Programme decided = programme;
    for (const ParticipantId id : participants) {
        if (const Participant *person = decided.find(id)) {
            Participant row = *person;
            row.state = state;
            decided.table<Participant>().replace(std::move(row));
        }
    }
    const std::vector<ParticipationCount> before = participationCounts(programme);
    const std::vector<ParticipationCount> after = participationCounts(decided);
    std::vector<CountChange> changes;
    for (const ParticipationCount &count : after) {
        const ParticipationCount *former = sameCount(before, count);
        const CountChange change{former ? *former : emptied(count), count};
        if (change.before != change.after)
            changes.push_back(change);
    }
    for (const ParticipationCount &count : before) {
        if (!sameCount(after, count))
            changes.push_back({count, emptied(count)});
    }
    return changes;
}

QString scopeText(const ParticipationCount &count)
{
    if (count.scope == Scope::Programme)
        return QCoreApplication::translate("domain", "Total", "all people of the programme");
    if (count.id != 0)
        return count.name;
    return count.scope == Scope::Role ? QCoreApplication::translate("domain", "without role") : QCoreApplication::translate("domain", "without county");
}

QString countText(const ParticipationCount &count)
{
    if (!count.limit)
        return QCoreApplication::translate("domain", "%1: %2", "a role or county, and how many are accepted").arg(scopeText(count), QString::number(count.accepted));
    return QCoreApplication::translate("domain", "%1: %2 of %3", "a role or county, how many are accepted, the limit")
        .arg(scopeText(count), QString::number(count.accepted), QString::number(*count.limit));
}

QString decisionText(const std::vector<CountChange> &changes, int people)
{
    QStringList parts{QCoreApplication::translate("domain", "%n people", nullptr, people)};
    for (const CountChange &change : changes) {
        const bool isTold = change.after.scope != Scope::County || change.after.isExceeded();
        if (isTold && change.before.accepted != change.after.accepted)
            parts.append(countText(change.after));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace domain
