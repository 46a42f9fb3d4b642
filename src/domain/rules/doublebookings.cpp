#include "domain/rules/problemrules.h"
#include "domain/verbs/enrolmentverbs.h"

#include <QCoreApplication>

namespace domain {

namespace {

bool hasTime(const Session *session)
{
    return session && session->startsAt.isValid() && session->endsAt.isValid() && session->state != SessionState::Cancelled;
}

bool startsEarlier(const Session *one, const Session *other)
{
    return std::pair(one->startsAt, one->id) < std::pair(other->startsAt, other->id);
}

/// Pairs of sessions that overlap (half-open spans); `sessions` is sorted by its start.
std::vector<std::pair<const Session *, const Session *>> overlaps(std::vector<const Session *> sessions)
{
    std::sort(sessions.begin(), sessions.end(), startsEarlier);
    std::vector<std::pair<const Session *, const Session *>> pairs;
    for (size_t i = 0; i < sessions.size(); ++i) {
        for (size_t k = i + 1; k < sessions.size() && sessions[k]->startsAt < sessions[i]->endsAt; ++k)
            pairs.emplace_back(sessions[i], sessions[k]);
    }
    return pairs;
}

QString cancelCode(const Session &session)
{
    return QStringLiteral("cancel_%1").arg(session.id.value);
}

Fix cancelFix(const Session &session)
{
    return {cancelCode(session), QCoreApplication::translate("domain", "Cancel the place in “%1”").arg(session.title)};
}

} // namespace

void findDoubleBookings(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found)
{
    for (const Participant &person : programme.table<Participant>()) {
        std::vector<const Session *> booked;
        for (const Enrolment *enrolment : index.enrolmentsOf(person.id)) {
            const Session *session = programme.find(enrolment->session);
            if (takesSeat(*enrolment) && hasTime(session))
                booked.push_back(session);
        }
        for (const auto &[first, second] : overlaps(booked))
            found.push_back({QStringLiteral("double_booking"), Severity::Error,
                             QCoreApplication::translate("domain", "“%1” has places in “%2” and “%3”, which overlap.")
                                 .arg(fullName(person), first->title, second->title),
                             {subject(person), subject(*first), subject(*second)},
                             {cancelFix(*first), cancelFix(*second)}});
    }
}

void findCoachConflicts(const Programme &programme, const ProgrammeIndex &, std::vector<Problem> &found)
{
    QHash<CoachId, std::vector<const Session *>> sessionsOf;
    for (const Session &session : programme.table<Session>()) {
        if (!hasTime(&session))
            continue;
        for (const CoachId coach : session.coaches)
            sessionsOf[coach].push_back(&session);
    }
    for (const Coach &coach : programme.table<Coach>()) {
        for (const auto &[first, second] : overlaps(sessionsOf.value(coach.id)))
            found.push_back({QStringLiteral("coach_double_booking"), Severity::Error,
                             QCoreApplication::translate("domain", "Coach “%1” leads “%2” and “%3”, which overlap.")
                                 .arg(fullName(coach), first->title, second->title),
                             {subject(coach), subject(*first), subject(*second)},
                             {}});
    }
}

base::Result<ChangeSet> fixDoubleBooking(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    for (qsizetype i = 1; i < problem.subjects.size(); ++i) {
        const Session *session = programme.find(SessionId{problem.subjects[i].id});
        if (session && cancelCode(*session) == fixCode)
            return enrol(programme, session->id, {ParticipantId{problem.subjects.front().id}}, EnrolmentState::Cancelled);
    }
    return ChangeSet();
}

} // namespace domain
