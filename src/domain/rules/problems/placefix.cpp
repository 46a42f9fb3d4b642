#include "domain/rules/problems/placefix.h"

#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/enrolmentverbs.h"

namespace domain {

namespace {

constexpr QLatin1StringView cancelCode("cancel");
constexpr QLatin1StringView cancelPlaceCode("cancel_place");
constexpr QLatin1StringView cancelPlacesCode("cancel_places");

QString cancelText(const Session &session)
{
    return QCoreApplication::translate("domain", "Cancel the place in “%1”").arg(session.title);
}

QList<SessionId> sessionsOf(const Programme &programme, const Problem &problem)
{
    QList<SessionId> sessions;
    for (const Subject &row : problem.subjects) {
        if (row.table == QLatin1StringView(RecordTraits<Session>::table) && programme.find(SessionId{row.id}))
            sessions.append(SessionId{row.id});
    }
    return sessions;
}

ChangeSet cancelAll(const Programme &programme, const Participant &person, const QList<SessionId> &sessions)
{
    Draft draft(programme, {});
    int cancelled = 0;
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        const bool holdsPlace = takesSeat(enrolment) || enrolment.state == EnrolmentState::Waiting;
        if (enrolment.participant != person.id || !sessions.contains(enrolment.session) || !holdsPlace)
            continue;
        Enrolment row = enrolment;
        row.state = EnrolmentState::Cancelled;
        row.stateSince = base::Clock::today();
        row.waitingPlace.reset();
        row.offerUntil = {};
        draft.update(row);
        ++cancelled;
    }
    draft.setLabel(QCoreApplication::translate("domain", "Cancel %n places of “%1”", nullptr, cancelled).arg(fullName(person)));
    return draft.take();
}

} // namespace

Fix cancelFix(const Session &session)
{
    return {codeFor(cancelCode, session.id), cancelText(session)};
}

Fix cancelPlaceFix(const Session &session)
{
    return {cancelPlaceCode, cancelText(session)};
}

Fix cancelPlacesFix(int count)
{
    return {cancelPlacesCode, QCoreApplication::translate("domain", "Cancel %n places", nullptr, count)};
}

FixResult fixPlaces(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    const Participant *person = subjectRow<Participant>(programme, problem);
    const QList<SessionId> sessions = sessionsOf(programme, problem);
    if (!person || sessions.isEmpty())
        return ChangeSet();
    if (fixCode == cancelPlacesCode)
        return cancelAll(programme, *person, sessions);
    const SessionId session = fixCode == cancelPlaceCode ? sessions.first() : idInCode<Session>(cancelCode, fixCode);
    return sessions.contains(session) ? enrol(programme, session, {person->id}, EnrolmentState::Cancelled) : ChangeSet();
}

} // namespace domain
