#include "domain/verbs/enrolmentverbs.h"

#include "base/clock.h"
#include "domain/verbs/enrolmentdraft.h"

#include <QCoreApplication>

namespace domain {

namespace {

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

QString enrolLabel(const Programme &programme, const Session &session, const QList<ParticipantId> &participants, EnrolmentState state)
{
    if (participants.size() == 1)
        return QCoreApplication::translate("domain", "Set “%1” to “%2” in “%3”")
            .arg(fullName(*programme.find(participants.front())), enumLabel(state), session.title);
    const int count = static_cast<int>(participants.size());
    if (state == EnrolmentState::Enrolled)
        return QCoreApplication::translate("domain", "Enrol %n participants in “%1”", nullptr, count).arg(session.title);
    return QCoreApplication::translate("domain", "Set %n participants to “%1” in “%2”", nullptr, count).arg(enumLabel(state), session.title);
}

QHash<std::pair<SessionId, ParticipantId>, EnrolmentId> enrolmentsOfSessions(const Programme &programme, const QSet<SessionId> &sessions)
{
    QHash<std::pair<SessionId, ParticipantId>, EnrolmentId> ids;
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (sessions.contains(enrolment.session))
            ids.insert({enrolment.session, enrolment.participant}, enrolment.id);
    }
    return ids;
}

QString attendanceLabel(const Programme &programme, const QList<AttendanceEntry> &entries)
{
    const AttendanceEntry &first = entries.front();
    const Session *session = programme.find(first.session);
    if (entries.size() == 1)
        return QCoreApplication::translate("domain", "Record “%1” for “%2” in “%3”")
            .arg(enumLabel(first.attendance), fullName(*programme.find(first.participant)), session->title);
    const bool oneSession = std::all_of(entries.begin(), entries.end(), [&](const AttendanceEntry &entry) { return entry.session == first.session; });
    const int count = static_cast<int>(entries.size());
    if (oneSession)
        return QCoreApplication::translate("domain", "Record attendance of %n participants in “%1”", nullptr, count).arg(session->title);
    return QCoreApplication::translate("domain", "Record attendance in %n places", nullptr, count);
}

base::Result<> recordOne(Draft &draft, const AttendanceEntry &entry, EnrolmentId existing)
{
    if (entry.minutes && *entry.minutes < 0)
        return refused(QCoreApplication::translate("domain", "Minutes cannot be negative."));
    Enrolment row;
    if (const Enrolment *current = draft.programme().find(existing))
        row = *current;
    row.attendance = entry.attendance;
    row.minutes = entry.attendance == Attendance::Present || entry.attendance == Attendance::Partial ? entry.minutes : std::nullopt;
    if (row.id.isValid()) {
        draft.update(row);
        return {};
    }
    if (entry.attendance != Attendance::Present && entry.attendance != Attendance::Partial)
        return refused(QCoreApplication::translate("domain", "“%1” has no place in “%2”. Please enrol the person first.")
                           .arg(fullName(*draft.programme().find(entry.participant)), draft.programme().find(entry.session)->title));
    row.participant = entry.participant;
    row.session = entry.session;
    row.stateSince = base::Clock::today();
    draft.add(row);
    return {};
}

} // namespace

base::Result<ChangeSet> enrol(const Programme &programme, SessionId sessionId, const QList<ParticipantId> &participants, EnrolmentState state)
{
    const Session *session = programme.find(sessionId);
    if (!session)
        return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(sessionId.value));
    for (const ParticipantId id : participants) {
        if (!programme.find(id))
            return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(id.value));
    }
    if (session->state == SessionState::Cancelled && state != EnrolmentState::Cancelled && state != EnrolmentState::Declined)
        return refused(QCoreApplication::translate("domain", "“%1” is cancelled. Please choose another session or plan it again first.").arg(session->title));

    EnrolmentDraft draft(programme, sessionId, enrolLabel(programme, *session, participants, state));
    for (const ParticipantId id : participants)
        draft.setState(id, state);
    return draft.take();
}

QList<ParticipantId> participantsOfRole(const Programme &programme, RoleId role)
{
    QList<ParticipantId> people = participantsByName(programme);
    people.removeIf([&](ParticipantId id) {
        const Participant *person = programme.find(id);
        return person->role != role || !takesPart(*person);
    });
    return people;
}

base::Result<ChangeSet> recordAttendance(const Programme &programme, const QList<AttendanceEntry> &entries)
{
    if (entries.isEmpty())
        return ChangeSet();
    QSet<SessionId> sessions;
    for (const AttendanceEntry &entry : entries) {
        if (!programme.find(entry.session))
            return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(entry.session.value));
        if (!programme.find(entry.participant))
            return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(entry.participant.value));
        sessions.insert(entry.session);
    }
    const auto existing = enrolmentsOfSessions(programme, sessions);
    Draft draft(programme, attendanceLabel(programme, entries));
    for (const AttendanceEntry &entry : entries) {
        if (const auto recorded = recordOne(draft, entry, existing.value({entry.session, entry.participant})); !recorded)
            return recorded.failure();
    }
    return draft.take();
}

base::Result<ChangeSet> recordOthers(const Programme &programme, SessionId session, Attendance attendance)
{
    if (!programme.find(session))
        return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(session.value));
    QList<AttendanceEntry> entries;
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (enrolment.session == session && enrolment.state == EnrolmentState::Enrolled && enrolment.attendance == Attendance::Unknown)
            entries.append({session, enrolment.participant, attendance, {}});
    }
    return recordAttendance(programme, entries);
}

} // namespace domain
