#include "domain/verbs/seatverbs.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/programmeindex.h"
#include "domain/rules/seating.h"
#include "domain/verbs/enrolmentdraft.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace domain {

namespace {

const QTime OfferHour(18, 0);

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Result<const Session *> openSession(const Programme &programme, SessionId id)
{
    const Session *session = programme.find(id);
    if (!session)
        return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(id.value));
    if (session->state == SessionState::Cancelled)
        return refused(QCoreApplication::translate("domain", "“%1” is cancelled. Please choose another session or plan it again first.").arg(session->title));
    return session;
}

QString planLabel(const Programme &programme, const Session &session, const SeatPlan &plan)
{
    const int seated = int(plan.seated.size());
    const int waiting = int(plan.waiting.size());
    if (seated + waiting == 1) {
        const ParticipantId only = seated > 0 ? plan.seated.front() : plan.waiting.front();
        return QCoreApplication::translate("domain", "Set “%1” to “%2” in “%3”")
            .arg(fullName(*programme.find(only)), enumLabel(seated > 0 ? EnrolmentState::Enrolled : EnrolmentState::Waiting), session.title);
    }
    const QString enrolling = QCoreApplication::translate("domain", "Enrol %n participants in “%1”", nullptr, seated).arg(session.title);
    if (waiting == 0)
        return enrolling;
    if (seated == 0)
        return QCoreApplication::translate("domain", "Put %n participants on the waiting list of “%1”", nullptr, waiting).arg(session.title);
    //: what is done, then how many more people come onto the waiting list
    return QCoreApplication::translate("domain", "%1, %n on the waiting list", nullptr, waiting).arg(enrolling);
}

/// Whose turn it is: the person told, or the first on the waiting list; the person may be offered a place.
base::Result<ParticipantId> whoIsOffered(const Programme &programme, const Session &session, ParticipantId participant)
{
    const std::vector<const Enrolment *> waiting = waitingList(programme, session.id);
    if (!participant.isValid() && waiting.empty())
        return refused(QCoreApplication::translate("domain", "Nobody is on the waiting list of “%1”.").arg(session.title));
    const ParticipantId who = participant.isValid() ? participant : waiting.front()->participant;
    const Participant *person = programme.find(who);
    if (!person)
        return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(who.value));
    const Enrolment *row = findEnrolment(programme, session.id, who);
    const bool hasOffer = row && row->state == EnrolmentState::Invited && row->offerUntil.isValid();
    if (hasOffer)
        return who;
    if (!row || row->state != EnrolmentState::Waiting)
        return refused(QCoreApplication::translate("domain", "“%1” is not on the waiting list of “%2”.").arg(fullName(*person), session.title));
    if (seatCount(programme, session.id).free().value_or(1) == 0)
        return refused(QCoreApplication::translate("domain", "No place is free in “%1”. Please cancel a place first, or raise the maximum.").arg(session.title));
    return who;
}

/// Carries out the answer to an invitation.
base::Result<ChangeSet> answerOffer(const Programme &programme, SessionId sessionId, ParticipantId participant, EnrolmentState answer, const QString &label)
{
    const auto session = openSession(programme, sessionId);
    if (!session)
        return session.failure();
    const Participant *person = programme.find(participant);
    if (!person)
        return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(participant.value));
    EnrolmentDraft draft(programme, sessionId, label.arg(fullName(*person), (*session)->title));
    const Enrolment *row = draft.find(participant);
    if (row && row->state == answer)
        return ChangeSet();
    if (!row || row->state != EnrolmentState::Invited)
        return refused(QCoreApplication::translate("domain", "“%1” has no offer of a place in “%2”.").arg(fullName(*person), (*session)->title));
    draft.setState(participant, answer);
    return draft.take();
}

QString countSentence(const char *text, const QList<ParticipantId> &people)
{
    return QCoreApplication::translate("domain", text, nullptr, int(people.size()));
}

} // namespace

SeatPlan planSeats(const Programme &programme, SessionId session, const QList<ParticipantId> &people, SeatRequest request, Overflow overflow)
{
    SeatPlan plan;
    plan.session = session;
    const EnrolmentDraft current(programme, session, {});
    const std::optional<int> limit = overflow == Overflow::Wait ? seatCount(programme, session).free() : std::nullopt;
    int free = limit.value_or(std::numeric_limits<int>::max());
    QSet<ParticipantId> seen;
    for (const ParticipantId id : people) {
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const Participant *person = programme.find(id);
        const Enrolment *row = current.find(id);
        const bool saidNo = row && (row->state == EnrolmentState::Declined || row->state == EnrolmentState::Cancelled);
        if (row && row->state == EnrolmentState::Enrolled)
            plan.alreadySeated.append(id);
        else if (request == SeatRequest::Group && person && !takesPart(*person))
            plan.notTakingPart.append(id);
        else if (request == SeatRequest::Group && saidNo)
            plan.saidNo.append(id);
        else if (row && row->state == EnrolmentState::Invited)
            plan.seated.append(id);
        else if (free > 0) {
            --free;
            plan.seated.append(id);
        } else if (row && row->state == EnrolmentState::Waiting)
            plan.stillWaiting.append(id);
        else
            plan.waiting.append(id);
    }
    return plan;
}

QStringList planSentences(const SeatPlan &plan)
{
    static const std::pair<QList<ParticipantId> SeatPlan::*, const char *> sentences[] = {
        {&SeatPlan::seated, QT_TRANSLATE_N_NOOP("domain", "%n people get a place.")},
        {&SeatPlan::waiting, QT_TRANSLATE_N_NOOP("domain", "%n people come onto the waiting list, as no place is left.")},
        {&SeatPlan::stillWaiting, QT_TRANSLATE_N_NOOP("domain", "%n people stay on the waiting list, as no place is free.")},
        {&SeatPlan::alreadySeated, QT_TRANSLATE_N_NOOP("domain", "%n people are enrolled already.")},
        {&SeatPlan::saidNo, QT_TRANSLATE_N_NOOP("domain", "%n people stay out: they declined or cancelled.")},
        {&SeatPlan::notTakingPart, QT_TRANSLATE_N_NOOP("domain", "%n people stay out: they do not take part in the programme.")},
    };
    QStringList lines;
    for (const auto &[people, text] : sentences) {
        if (!(plan.*people).isEmpty())
            lines.append(countSentence(text, plan.*people));
    }
    return lines;
}

base::Result<ChangeSet> enrolAsPlanned(const Programme &programme, const SeatPlan &plan)
{
    const auto session = openSession(programme, plan.session);
    if (!session)
        return session.failure();
    for (const ParticipantId id : plan.seated + plan.waiting) {
        if (!programme.find(id))
            return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(id.value));
    }
    if (plan.changesNothing())
        return ChangeSet();
    EnrolmentDraft draft(programme, plan.session, planLabel(programme, **session, plan));
    for (const ParticipantId id : plan.seated)
        draft.setState(id, EnrolmentState::Enrolled);
    for (const ParticipantId id : plan.waiting)
        draft.setState(id, EnrolmentState::Waiting);
    return draft.take();
}

base::Result<ChangeSet> takeOff(const Programme &programme, SessionId sessionId, const QList<ParticipantId> &people)
{
    const Session *session = programme.find(sessionId);
    if (!session)
        return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(sessionId.value));
    EnrolmentDraft draft(programme, sessionId, {});
    QSet<EnrolmentId> rows;
    ParticipantId last;
    for (const ParticipantId id : people) {
        const Enrolment *row = draft.find(id);
        if (!row)
            continue;
        if (row->attendance != Attendance::Unknown)
            return refused(QCoreApplication::translate("domain", "Attendance of “%1” in “%2” is recorded. Please take that back first, or cancel the place.")
                               .arg(fullName(*programme.find(id)), session->title));
        rows.insert(row->id);
        last = id;
    }
    if (rows.isEmpty())
        return ChangeSet();
    draft.draft().setLabel(rows.size() == 1
        ? QCoreApplication::translate("domain", "Take “%1” off the list of “%2”").arg(fullName(*programme.find(last)), session->title)
        : QCoreApplication::translate("domain", "Take %n participants off the list of “%1”", nullptr, int(rows.size())).arg(session->title));
    if (const auto removed = draft.remove(rows); !removed)
        return removed.failure();
    return draft.take();
}

base::Result<ChangeSet> moveOnWaitingList(const Programme &programme, SessionId sessionId, ParticipantId participant, int place)
{
    const auto session = openSession(programme, sessionId);
    if (!session)
        return session.failure();
    const Participant *person = programme.find(participant);
    if (!person)
        return refused(QCoreApplication::translate("domain", "There is no participant %1.").arg(participant.value));
    if (place < 1)
        return refused(QCoreApplication::translate("domain", "Places on the waiting list begin with 1."));
    QList<ParticipantId> order;
    for (const Enrolment *waiting : waitingList(programme, sessionId))
        order.append(waiting->participant);
    if (!order.contains(participant))
        return refused(QCoreApplication::translate("domain", "“%1” is not on the waiting list of “%2”.").arg(fullName(*person), (*session)->title));
    const qsizetype target = std::min<qsizetype>(place, order.size()) - 1;
    order.move(order.indexOf(participant), target);
    EnrolmentDraft draft(programme, sessionId, QCoreApplication::translate("domain", "Move “%1” to place %2 on the waiting list of “%3”")
                                                   .arg(fullName(*person), QString::number(target + 1), (*session)->title));
    draft.setOrder(order);
    return draft.take();
}

QDateTime usualOfferEnd(const Programme &programme, SessionId sessionId)
{
    const QDateTime end = base::berlinTime(base::Clock::today().addDays(std::max(0, programme.info().offerDays)), OfferHour);
    const QDateTime now = base::Clock::now();
    const Session *session = programme.find(sessionId);
    if (session && session->startsAt.isValid() && session->startsAt < end && session->startsAt > now)
        return session->startsAt;
    return end > now ? end : now.addSecs(3600);
}

base::Result<ChangeSet> offerPlace(const Programme &programme, SessionId sessionId, ParticipantId participant, const QDateTime &until)
{
    const auto session = openSession(programme, sessionId);
    if (!session)
        return session.failure();
    const auto who = whoIsOffered(programme, **session, participant);
    if (!who)
        return who.failure();
    const QDateTime end = until.isValid() ? until : usualOfferEnd(programme, sessionId);
    if (end <= base::Clock::now())
        return refused(QCoreApplication::translate("domain", "The offer would have lapsed already. Please give an end that is still to come."));
    EnrolmentDraft draft(programme, sessionId, QCoreApplication::translate("domain", "Offer “%1” a place in “%2” until %3")
                                                   .arg(fullName(*programme.find(*who)), (*session)->title, base::shortDate(end.date(), QLocale())));
    draft.setState(*who, EnrolmentState::Invited, end);
    return draft.take();
}

base::Result<ChangeSet> acceptOffer(const Programme &programme, SessionId session, ParticipantId participant)
{
    return answerOffer(programme, session, participant, EnrolmentState::Enrolled, QCoreApplication::translate("domain", "“%1” takes the place in “%2”"));
}

base::Result<ChangeSet> declineOffer(const Programme &programme, SessionId session, ParticipantId participant)
{
    return answerOffer(programme, session, participant, EnrolmentState::Declined, QCoreApplication::translate("domain", "“%1” declines the place in “%2”"));
}

} // namespace domain
