#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/assignmentverbs.h"
#include "domain/verbs/enrolmentverbs.h"

namespace domain {

namespace {

constexpr QLatin1StringView enrolCode("enrol");
constexpr QLatin1StringView removePinCode("remove_pin");

bool holdsSeat(const RuleInput &input, const AssignmentLock &pin)
{
    const auto &rows = input.index.enrolmentsOf(pin.participant);
    return std::any_of(rows.begin(), rows.end(), [&](const Enrolment *row) { return row->session == pin.session && takesSeat(*row); });
}

} // namespace

void findPinNotFollowed(const RuleInput &input, Found &found)
{
    for (const AssignmentLock &pin : input.programme.table<AssignmentLock>()) {
        const Session *session = input.programme.find(pin.session);
        const Participant *person = input.programme.find(pin.participant);
        if (pin.kind != AssignmentLockKind::Pinned || !session || !person || !takesPart(*person) || !isAhead(*session, input.now))
            continue;
        if (seatCountOf(input.index, pin.session) == 0 || holdsSeat(input, pin))
            continue;
        found.push_back({QStringLiteral("pin_not_followed"), Severity::Warning,
                         QCoreApplication::translate("domain", "“%1” is pinned to “%2”, but has no place in it.").arg(fullName(*person), session->title),
                         {subject(*person), subject(*session)},
                         {{enrolCode, QCoreApplication::translate("domain", "Enrol in “%1”", "a session").arg(session->title)},
                          {removePinCode, QCoreApplication::translate("domain", "Remove the pin")}}});
    }
}

FixResult fixPinNotFollowed(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    const Participant *person = subjectRow<Participant>(programme, problem);
    const Session *session = subjectRow<Session>(programme, problem);
    if (!person || !session)
        return ChangeSet();
    if (fixCode == removePinCode)
        return lockSeats(programme, {{person->id, session->id}}, std::nullopt);
    return enrol(programme, session->id, {person->id}, EnrolmentState::Enrolled);
}

} // namespace domain
