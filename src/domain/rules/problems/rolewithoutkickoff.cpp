#include "domain/rules/problems/eventfix.h"
#include "domain/rules/problems/rulesupport.h"

namespace domain {

void findRoleWithoutKickoff(const RuleInput &input, Found &found)
{
    QHash<RoleId, int> people;
    for (const Participant &person : input.programme.table<Participant>()) {
        if (takesPart(person))
            ++people[person.role];
    }
    for (const Role &role : input.programme.table<Role>()) {
        const int count = people.value(role.id);
        const bool hasKickoff = std::any_of(input.programme.table<Session>().begin(), input.programme.table<Session>().end(), [&](const Session &session) {
            return session.kind == SessionKind::KickoffWorkshop && session.state != SessionState::Cancelled && isForRole(session, role.id);
        });
        if (count == 0 || hasKickoff)
            continue;
        found.push_back({QStringLiteral("role_without_kickoff"), severityInSeason(input),
                         QCoreApplication::translate("domain", "There is no kick-off workshop for the role “%1” with its %n people.", nullptr, count).arg(role.name),
                         {subject(role)},
                         {{QStringLiteral("plan_kickoff"), QCoreApplication::translate("domain", "Plan a kick-off workshop, its time still open")}}});
    }
}

FixResult fixRoleWithoutKickoff(const Programme &programme, const Problem &problem, const QString &)
{
    const Role *role = subjectRow<Role>(programme, problem);
    if (!role)
        return ChangeSet();
    Session session;
    session.kind = SessionKind::KickoffWorkshop;
    session.title = QStringLiteral("%1: %2").arg(enumLabel(session.kind), role->name);
    session.roles = {role->id};
    return planSession(programme, session);
}

} // namespace domain
