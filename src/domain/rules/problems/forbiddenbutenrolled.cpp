#include "domain/rules/problems/placefix.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/assignmentverbs.h"

namespace domain {

namespace {

constexpr QLatin1StringView removeBanCode("remove_ban");

} // namespace

void findForbiddenButEnrolled(const RuleInput &input, Found &found)
{
    for (const AssignmentLock &ban : input.programme.table<AssignmentLock>()) {
        const Session *session = input.programme.find(ban.session);
        const Participant *person = input.programme.find(ban.participant);
        if (ban.kind != AssignmentLockKind::Forbidden || !session || !person || !isAhead(*session, input.now))
            continue;
        const auto &rows = input.index.enrolmentsOf(ban.participant);
        if (std::none_of(rows.begin(), rows.end(), [&](const Enrolment *row) { return row->session == ban.session && takesSeat(*row); }))
            continue;
        found.push_back({QStringLiteral("forbidden_but_enrolled"), Severity::Warning,
                         QCoreApplication::translate("domain", "“%1” is barred from “%2”, but has a place in it.").arg(fullName(*person), session->title),
                         {subject(*person), subject(*session)},
                         {cancelPlaceFix(*session), {removeBanCode, QCoreApplication::translate("domain", "Lift the ban")}}});
    }
}

FixResult fixForbiddenButEnrolled(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    if (fixCode != removeBanCode)
        return fixPlaces(programme, problem, fixCode);
    const Participant *person = subjectRow<Participant>(programme, problem);
    const Session *session = subjectRow<Session>(programme, problem);
    return person && session ? lockSeats(programme, {{person->id, session->id}}, std::nullopt) : ChangeSet();
}

} // namespace domain
