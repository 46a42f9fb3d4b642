#include "domain/rules/seating.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace domain {

namespace {

constexpr int NoWish = std::numeric_limits<int>::max();
constexpr int NoLimit = std::numeric_limits<int>::max();

bool hasTime(const Session &session)
{
    return session.startsAt.isValid() && session.endsAt.isValid();
}

/// Half-open spans.
bool overlap(const Session &session, const QDateTime &start, const QDateTime &end)
{
    return hasTime(session) && start.isValid() && end.isValid() && session.startsAt < end && start < session.endsAt;
}

QHash<SessionId, QString> sessionsAtTheSameTime(const Programme &programme, const Session &session)
{
    QHash<SessionId, QString> titles;
    for (const Session &other : programme.table<Session>()) {
        if (other.id != session.id && other.state != SessionState::Cancelled && overlap(session, other.startsAt, other.endsAt))
            titles.insert(other.id, other.title);
    }
    return titles;
}

/// What the tables say about people, gathered in one pass over each.
struct Facts
{
    QHash<ParticipantId, EnrolmentId> enrolments;
    QHash<ParticipantId, int> wishes;
    QHash<ParticipantId, int> trainings;
    QHash<ParticipantId, QString> elsewhere; ///< title of a session at the same time
    QHash<ParticipantId, QString> away;      ///< note on a time when the person cannot come
    QHash<MunicipalityId, int> seated;       ///< people with a place, by municipality
};

void gatherEnrolments(const Programme &programme, const Session &session, Facts &facts)
{
    const QHash<SessionId, QString> sameTime = sessionsAtTheSameTime(programme, session);
    QSet<SessionId> trainings;
    for (const Session &other : programme.table<Session>()) {
        if (other.kind == SessionKind::ImpulseTraining && other.state != SessionState::Cancelled && other.id != session.id)
            trainings.insert(other.id);
    }
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (enrolment.session == session.id)
            facts.enrolments.insert(enrolment.participant, enrolment.id);
        if (!takesSeat(enrolment))
            continue;
        if (trainings.contains(enrolment.session))
            ++facts.trainings[enrolment.participant];
        if (const auto title = sameTime.constFind(enrolment.session); title != sameTime.cend())
            facts.elsewhere.insert(enrolment.participant, *title);
        const Participant *person = enrolment.session == session.id ? programme.find(enrolment.participant) : nullptr;
        if (person && person->municipality.isValid())
            ++facts.seated[person->municipality];
    }
}

Facts gathered(const Programme &programme, const Session &session)
{
    Facts facts;
    gatherEnrolments(programme, session, facts);
    for (const Interest &interest : programme.table<Interest>()) {
        if (interest.session != session.id && !session.questions.contains(interest.question))
            continue;
        int &rank = facts.wishes[interest.participant];
        rank = rank == 0 ? interest.rank : std::min(rank, interest.rank);
    }
    for (const Unavailability &span : programme.table<Unavailability>()) {
        if (span.participant.isValid() && overlap(session, span.startsAt, span.endsAt))
            facts.away.insert(span.participant, span.note);
    }
    return facts;
}

QString awayText(const QString &note)
{
    if (note.isEmpty())
        return QCoreApplication::translate("domain", "cannot come");
    return QCoreApplication::translate("domain", "cannot come: %1", "why somebody cannot come to a session").arg(note);
}

QList<SeatWarning> warningsFor(const Programme &programme, const Session &session, const Participant &person, const Facts &facts)
{
    QList<SeatWarning> warnings;
    if (!takesPart(person))
        warnings.append({SeatObstacle::NotTakingPart, QCoreApplication::translate("domain", "does not take part (%1)").arg(enumLabel(person.state))});
    if (const auto title = facts.elsewhere.constFind(person.id); title != facts.elsewhere.cend())
        warnings.append({SeatObstacle::OtherSession, QCoreApplication::translate("domain", "has “%1” at that time").arg(*title)});
    if (const auto note = facts.away.constFind(person.id); note != facts.away.cend())
        warnings.append({SeatObstacle::Unavailable, awayText(*note)});
    if (!session.roles.isEmpty() && !session.roles.contains(person.role))
        warnings.append({SeatObstacle::OtherRole, QCoreApplication::translate("domain", "for another role")});
    const bool isLimited = session.kind == SessionKind::ImpulseTraining;
    const int most = isLimited ? programme.info().sameMunicipalityMax.value_or(NoLimit) : NoLimit;
    const Enrolment *own = programme.find(facts.enrolments.value(person.id));
    const int others = facts.seated.value(person.municipality) - (own && takesSeat(*own) ? 1 : 0);
    if (const Municipality *place = programme.find(person.municipality); place && others >= most)
        warnings.append({SeatObstacle::MunicipalityFull, QCoreApplication::translate("domain", "%n from %1 already", "people of a municipality in a training", others).arg(place->name)});
    return warnings;
}

} // namespace

std::optional<int> SeatCount::free() const
{
    return most ? std::optional(std::max(0, *most - taken())) : std::nullopt;
}

SeatCount seatCount(const Programme &programme, SessionId sessionId)
{
    SeatCount count;
    if (const Session *session = programme.find(sessionId)) {
        count.least = session->minSize;
        count.most = session->maxSize;
    }
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (enrolment.session != sessionId)
            continue;
        switch (enrolment.state) {
        case EnrolmentState::Enrolled: ++count.enrolled; break;
        case EnrolmentState::Invited: ++count.invited; break;
        case EnrolmentState::Waiting: ++count.waiting; break;
        case EnrolmentState::Declined: ++count.declined; break;
        case EnrolmentState::Cancelled: ++count.cancelled; break;
        }
    }
    return count;
}

QString seatText(const SeatCount &count)
{
    QStringList parts;
    if (count.most)
        parts.append(QCoreApplication::translate("domain", "%1 of %n seats taken", nullptr, *count.most).arg(count.taken()));
    else
        parts.append(QCoreApplication::translate("domain", "%n seats taken, no limit", nullptr, count.taken()));
    if (count.excess() > 0)
        parts.append(QCoreApplication::translate("domain", "%n too many", "people in a session", count.excess()));
    if (count.invited > 0)
        parts.append(QCoreApplication::translate("domain", "%n of them invited", nullptr, count.invited));
    if (count.shortage() > 0)
        parts.append(QCoreApplication::translate("domain", "%n missing from the minimum of %1", nullptr, count.shortage()).arg(*count.least));
    else if (count.least)
        parts.append(QCoreApplication::translate("domain", "minimum %1 reached").arg(*count.least));
    if (count.waiting > 0)
        parts.append(QCoreApplication::translate("domain", "%n on the waiting list", nullptr, count.waiting));
    return parts.join(QStringLiteral(" · "));
}

bool waitsBefore(const Enrolment &one, const Enrolment &other)
{
    const auto order = [](const Enrolment &row) {
        return std::tuple(row.waitingPlace.value_or(unorderedWaitingPlace), row.stateSince, row.id);
    };
    return order(one) < order(other);
}

std::vector<const Enrolment *> waitingList(const Programme &programme, SessionId session)
{
    std::vector<const Enrolment *> waiting;
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        if (enrolment.session == session && enrolment.state == EnrolmentState::Waiting)
            waiting.push_back(&enrolment);
    }
    std::sort(waiting.begin(), waiting.end(), [](const Enrolment *one, const Enrolment *other) { return waitsBefore(*one, *other); });
    return waiting;
}

ParticipantId nextInLine(const Programme &programme, SessionId sessionId)
{
    const Session *session = programme.find(sessionId);
    const bool open = session && session->state != SessionState::Cancelled && session->state != SessionState::Held;
    if (!open || seatCount(programme, sessionId).free().value_or(1) == 0)
        return {};
    const std::vector<const Enrolment *> waiting = waitingList(programme, sessionId);
    return waiting.empty() ? ParticipantId() : waiting.front()->participant;
}

std::vector<SeatCandidate> seatCandidates(const Programme &programme, SessionId sessionId)
{
    return seatCandidates(programme, sessionId, participantsByName(programme));
}

std::vector<SeatCandidate> seatCandidates(const Programme &programme, SessionId sessionId, const QList<ParticipantId> &people)
{
    std::vector<SeatCandidate> candidates;
    const Session *session = programme.find(sessionId);
    if (!session)
        return candidates;
    const Facts facts = gathered(programme, *session);
    candidates.reserve(size_t(people.size()));
    for (const ParticipantId id : people) {
        const int wish = facts.wishes.value(id);
        candidates.push_back({id, facts.enrolments.value(id), wish > 0 ? std::optional(wish) : std::nullopt, facts.trainings.value(id),
                              warningsFor(programme, *session, *programme.find(id), facts)});
    }
    return candidates;
}

void sortBestFirst(std::vector<SeatCandidate> &candidates)
{
    const auto order = [](const SeatCandidate &candidate) {
        const int gravest = candidate.warnings.isEmpty() ? -1 : candidate.warnings.front().obstacle == SeatObstacle::NotTakingPart ? 2 : 0;
        const bool otherRole = std::any_of(candidate.warnings.begin(), candidate.warnings.end(),
                                           [](const SeatWarning &warning) { return warning.obstacle == SeatObstacle::OtherRole; });
        return std::tuple(gravest == 2, otherRole, gravest >= 0, candidate.wish.value_or(NoWish), candidate.trainings);
    };
    std::stable_sort(candidates.begin(), candidates.end(), [&](const SeatCandidate &one, const SeatCandidate &other) { return order(one) < order(other); });
}

QString warningsText(const QList<SeatWarning> &warnings)
{
    QStringList texts;
    for (const SeatWarning &warning : warnings)
        texts.append(warning.text);
    return texts.join(QStringLiteral(" · "));
}

} // namespace domain
