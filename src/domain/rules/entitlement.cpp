#include "domain/rules/entitlement.h"

#include "base/clock.h"
#include "domain/rules/validcertificates.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

/// What is known of a person's attendance at sessions of one kind.
struct KindSummary
{
    int attended = 0;
    bool excused = false;
    EntitlementReasons details; ///< what was not recorded or too short
    const Enrolment *missed = nullptr; ///< the first place that does not count, whatever the reason
};

EntitlementReason attendanceMissing(const Session &session, const Enrolment &enrolment)
{
    return {EntitlementObstacle::AttendanceMissing, QCoreApplication::translate("domain", "Attendance missing for “%1”.").arg(session.title),
            session.id, enrolment.id};
}

KindSummary summary(const Programme &programme, const std::vector<const Enrolment *> &enrolments, SessionKind kind)
{
    KindSummary result;
    for (const Enrolment *enrolment : enrolments) {
        const Session *session = programme.find(enrolment->session);
        if (!session || session->kind != kind || session->state == SessionState::Cancelled)
            continue;
        if (countsAsAttended(programme.info(), *session, *enrolment)) {
            ++result.attended;
            continue;
        }
        if (!result.missed)
            result.missed = enrolment;
        if (enrolment->attendance == Attendance::Excused) {
            result.excused = true;
        } else if (enrolment->attendance == Attendance::Partial) {
            result.details.append({EntitlementObstacle::AttendedTooShort,
                                   QCoreApplication::translate("domain", "“%1” was attended for too short a time.").arg(session->title),
                                   session->id, enrolment->id});
        } else if (enrolment->attendance == Attendance::Unknown && takesSeat(*enrolment)) {
            result.details.append(attendanceMissing(*session, *enrolment));
        }
    }
    return result;
}

/// A condition that is not met, then what it comes from.
void addMissed(EntitlementReasons &reasons, EntitlementObstacle obstacle, const QString &text, const KindSummary &kind)
{
    EntitlementReason reason{obstacle, text, {}, {}};
    if (kind.missed) {
        reason.session = kind.missed->session;
        reason.enrolment = kind.missed->id;
    }
    reasons.append(reason);
    reasons.append(kind.details);
}

bool wasSeen(const Enrolment &enrolment)
{
    return enrolment.attendance == Attendance::Present || enrolment.attendance == Attendance::Partial;
}

PresentMinutes minutesOf(const Programme &programme, const std::vector<const Enrolment *> &enrolments)
{
    PresentMinutes minutes;
    for (const Enrolment *enrolment : enrolments) {
        const Session *session = programme.find(enrolment->session);
        if (!session || session->state == SessionState::Cancelled || (!takesSeat(*enrolment) && !wasSeen(*enrolment)))
            continue;
        const int length = std::max(0, durationMinutes(*session));
        minutes.all += length;
        minutes.present += std::min(length, presentMinutes(*session, *enrolment));
    }
    return minutes;
}

bool isToCome(const Session &session)
{
    return session.startsAt.isValid() && session.startsAt > base::Clock::now();
}

/// Places whose attendance nobody recorded and that no other reason names. Of sessions still to come nothing can be known.
void addUnrecorded(EntitlementReasons &reasons, const Programme &programme, const std::vector<const Enrolment *> &enrolments)
{
    for (const Enrolment *enrolment : enrolments) {
        const Session *session = programme.find(enrolment->session);
        if (!session || session->state == SessionState::Cancelled || enrolment->attendance != Attendance::Unknown || !takesSeat(*enrolment))
            continue;
        if (isToCome(*session))
            continue;
        const EntitlementReason reason = attendanceMissing(*session, *enrolment);
        if (!reasons.contains(reason))
            reasons.append(reason);
    }
}

EntitlementReasons reasonsAgainst(const Programme &programme, const std::vector<const Enrolment *> &enrolments)
{
    const CertificateRule rule = certificateRule(programme.info());
    EntitlementReasons reasons;
    if (rule.needsKickoff) {
        const KindSummary kickoff = summary(programme, enrolments, SessionKind::KickoffWorkshop);
        if (kickoff.attended == 0)
            addMissed(reasons, EntitlementObstacle::KickoffMissed, QCoreApplication::translate("domain", "The kick-off workshop was not attended."), kickoff);
    }
    const KindSummary trainings = summary(programme, enrolments, SessionKind::ImpulseTraining);
    if (trainings.attended < rule.minTrainings) {
        addMissed(reasons, EntitlementObstacle::TrainingsMissing,
                  QCoreApplication::translate("domain", "%1 of %2 trainings needed were attended.").arg(trainings.attended).arg(rule.minTrainings), trainings);
    }
    if (rule.needsClosing) {
        const KindSummary closing = summary(programme, enrolments, SessionKind::ClosingEvent);
        if (closing.attended == 0 && !closing.excused)
            addMissed(reasons, EntitlementObstacle::ClosingMissed, QCoreApplication::translate("domain", "The closing event was neither attended nor excused."), closing);
    }
    const PresentMinutes minutes = minutesOf(programme, enrolments);
    const bool isEnough = minutes.all > 0 && qint64(minutes.present) * 100 >= qint64(minutes.all) * rule.minPercent;
    if (rule.minPercent > 0 && !isEnough) {
        reasons.append({EntitlementObstacle::HoursMissing,
                        QCoreApplication::translate("domain", "Present for %1 % of the hours; %2 % are needed.").arg(minutes.percent()).arg(rule.minPercent), {}, {}});
    }
    if (rule.needsKnownAttendance)
        addUnrecorded(reasons, programme, enrolments);
    return reasons;
}

using Decisions = QHash<ParticipantId, const EntitlementOverride *>;
using Holders = QHash<ParticipantId, const Certificate *>;

Decisions decisions(const Programme &programme)
{
    Decisions found;
    for (const EntitlementOverride &decision : programme.table<EntitlementOverride>())
        found.insert(decision.participant, &decision);
    return found;
}

Entitlement verdict(const Programme &programme, const ProgrammeIndex &index, ParticipantId participant,
                    const Decisions &decided, const Holders &holding)
{
    Entitlement result;
    result.participant = participant;
    result.reasons = reasonsAgainst(programme, index.enrolmentsOf(participant));
    result.decision = decided.value(participant);
    result.entitled = result.decision ? result.decision->entitled : result.reasons.isEmpty();
    result.issued = holding.value(participant);
    return result;
}

} // namespace

QStringList sentences(const EntitlementReasons &reasons)
{
    QStringList texts;
    for (const EntitlementReason &reason : reasons)
        texts.append(reason.text);
    return texts;
}

QString refusalText(const Entitlement &entitlement)
{
    return entitlement.decision ? entitlement.decision->reason : sentences(entitlement.reasons).join(u' ');
}

EnrolmentId placeToSettle(const EntitlementReasons &reasons)
{
    EnrolmentId place;
    for (const EntitlementReason &reason : reasons) {
        if (reason.obstacle == EntitlementObstacle::AttendanceMissing)
            return reason.enrolment;
        if (!place.isValid())
            place = reason.enrolment;
    }
    return place;
}

bool countsAsAttended(const ProgrammeInfo &rules, const Session &session, const Enrolment &enrolment)
{
    if (enrolment.attendance == Attendance::Present)
        return true;
    if (enrolment.attendance != Attendance::Partial || !enrolment.minutes)
        return false;
    const int length = durationMinutes(session);
    return length > 0 && *enrolment.minutes * 100 >= length * rules.attendanceMinPercent;
}

int presentMinutes(const Session &session, const Enrolment &enrolment)
{
    if (!wasSeen(enrolment))
        return 0;
    const int length = durationMinutes(session);
    const int minutes = std::max(0, enrolment.minutes.value_or(enrolment.attendance == Attendance::Present ? length : 0));
    return length > 0 ? std::min(minutes, length) : minutes;
}

QList<SessionId> attendedSessions(const Programme &programme, const ProgrammeIndex &index, ParticipantId participant)
{
    std::vector<std::pair<qint64, SessionId>> byTime;
    for (const Enrolment *enrolment : index.enrolmentsOf(participant)) {
        const Session *session = programme.find(enrolment->session);
        if (session && session->state != SessionState::Cancelled && countsAsAttended(programme.info(), *session, *enrolment))
            byTime.emplace_back(session->startsAt.isValid() ? session->startsAt.toSecsSinceEpoch() : 0, session->id);
    }
    std::sort(byTime.begin(), byTime.end());
    QList<SessionId> sessions;
    for (const auto &entry : byTime)
        sessions.append(entry.second);
    return sessions;
}

PresentMinutes presentMinutes(const Programme &programme, const ProgrammeIndex &index, ParticipantId participant)
{
    return minutesOf(programme, index.enrolmentsOf(participant));
}

Entitlement entitlement(const Programme &programme, const ProgrammeIndex &index, ParticipantId participant)
{
    return entitlements(programme, index, {participant}).front();
}

std::vector<Entitlement> entitlements(const Programme &programme, const ProgrammeIndex &index, const QList<ParticipantId> &people)
{
    const Decisions decided = decisions(programme);
    const Holders holding = validCertificates(programme, CertificateKind::Certificate);
    std::vector<Entitlement> result;
    for (const ParticipantId id : people)
        result.push_back(verdict(programme, index, id, decided, holding));
    return result;
}

std::vector<Entitlement> entitlements(const Programme &programme)
{
    QList<ParticipantId> people = participantsByName(programme);
    people.removeIf([&programme](ParticipantId id) { return !takesPart(*programme.find(id)); });
    return entitlements(programme, ProgrammeIndex(programme), people);
}

QList<ParticipantId> peopleToIssueFor(const Programme &programme, CertificateKind kind)
{
    QList<ParticipantId> people;
    if (kind == CertificateKind::Certificate) {
        for (const Entitlement &one : entitlements(programme)) {
            if (one.entitled && !one.issued)
                people.append(one.participant);
        }
        return people;
    }
    const ProgrammeIndex index(programme);
    const Holders holding = validCertificates(programme, kind);
    people = participantsByName(programme);
    people.removeIf([&](ParticipantId id) { return holding.contains(id) || attendedSessions(programme, index, id).isEmpty(); });
    return people;
}

QList<ParticipantId> entitledBy(const Programme &programme, const CertificateRule &rule)
{
    Programme changed = programme;
    if (!changed.table<ProgrammeInfo>().isEmpty())
        changed.table<ProgrammeInfo>().replace(withRule(programme.info(), rule));
    QList<ParticipantId> people;
    for (const Entitlement &one : entitlements(changed)) {
        if (one.entitled)
            people.append(one.participant);
    }
    return people;
}

RuleEffect ruleEffect(const Programme &programme, const CertificateRule &rule)
{
    const QList<ParticipantId> before = entitledBy(programme, certificateRule(programme.info()));
    const QList<ParticipantId> after = entitledBy(programme, rule);
    const QSet<ParticipantId> beforeSet(before.begin(), before.end());
    const QSet<ParticipantId> afterSet(after.begin(), after.end());
    RuleEffect effect{int(before.size()), int(after.size()), 0, {}, {}};
    const auto &people = programme.table<Participant>();
    effect.all = int(std::count_if(people.begin(), people.end(), takesPart));
    std::copy_if(after.begin(), after.end(), std::back_inserter(effect.gaining), [&](ParticipantId id) { return !beforeSet.contains(id); });
    std::copy_if(before.begin(), before.end(), std::back_inserter(effect.losing), [&](ParticipantId id) { return !afterSet.contains(id); });
    return effect;
}

} // namespace domain
