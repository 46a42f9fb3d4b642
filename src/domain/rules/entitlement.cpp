#include "domain/rules/entitlement.h"

#include <QCoreApplication>

namespace domain {

namespace {

/// What is known of a person's attendance at sessions of one kind.
struct KindSummary
{
    int attended = 0;
    bool excused = false;
    QStringList unrecorded; ///< titles of sessions that nobody recorded
    QStringList tooShort;   ///< titles of sessions attended for too small a share
};

KindSummary summary(const Programme &programme, const std::vector<const Enrolment *> &enrolments, SessionKind kind)
{
    KindSummary result;
    for (const Enrolment *enrolment : enrolments) {
        const Session *session = programme.find(enrolment->session);
        if (!session || session->kind != kind || session->state == SessionState::Cancelled)
            continue;
        if (countsAsAttended(programme.info(), *session, *enrolment))
            ++result.attended;
        else if (enrolment->attendance == Attendance::Excused)
            result.excused = true;
        else if (enrolment->attendance == Attendance::Partial)
            result.tooShort.append(session->title);
        else if (enrolment->attendance == Attendance::Unknown && takesSeat(*enrolment))
            result.unrecorded.append(session->title);
    }
    return result;
}

void addDetails(QStringList &reasons, const KindSummary &kind)
{
    for (const QString &title : kind.unrecorded)
        reasons.append(QCoreApplication::translate("domain", "Attendance missing for “%1”.").arg(title));
    for (const QString &title : kind.tooShort)
        reasons.append(QCoreApplication::translate("domain", "“%1” was attended for too short a time.").arg(title));
}

QStringList reasonsAgainst(const Programme &programme, const std::vector<const Enrolment *> &enrolments)
{
    const ProgrammeInfo &rules = programme.info();
    QStringList reasons;
    if (rules.certificateNeedsKickoff) {
        const KindSummary kickoff = summary(programme, enrolments, SessionKind::KickoffWorkshop);
        if (kickoff.attended == 0) {
            reasons.append(QCoreApplication::translate("domain", "The kick-off workshop was not attended."));
            addDetails(reasons, kickoff);
        }
    }
    const KindSummary trainings = summary(programme, enrolments, SessionKind::ImpulseTraining);
    if (trainings.attended < rules.certificateMinTrainings) {
        reasons.append(QCoreApplication::translate("domain", "%1 of %2 trainings needed were attended.")
                           .arg(trainings.attended).arg(rules.certificateMinTrainings));
        addDetails(reasons, trainings);
    }
    if (rules.certificateNeedsClosing) {
        const KindSummary closing = summary(programme, enrolments, SessionKind::ClosingEvent);
        if (closing.attended == 0 && !closing.excused) {
            reasons.append(QCoreApplication::translate("domain", "The closing event was neither attended nor excused."));
            addDetails(reasons, closing);
        }
    }
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

/// Who holds a valid certificate.
Holders holders(const Programme &programme)
{
    Holders found;
    for (const Certificate &certificate : programme.table<Certificate>()) {
        if (certificate.kind == CertificateKind::Certificate && certificate.state == CertificateState::Valid)
            found.insert(certificate.participant, &certificate);
    }
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

bool countsAsAttended(const ProgrammeInfo &rules, const Session &session, const Enrolment &enrolment)
{
    if (enrolment.attendance == Attendance::Present)
        return true;
    if (enrolment.attendance != Attendance::Partial || !enrolment.minutes)
        return false;
    const int length = durationMinutes(session);
    return length > 0 && *enrolment.minutes * 100 >= length * rules.attendanceMinPercent;
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

Entitlement entitlement(const Programme &programme, const ProgrammeIndex &index, ParticipantId participant)
{
    return verdict(programme, index, participant, decisions(programme), holders(programme));
}

std::vector<Entitlement> entitlements(const Programme &programme)
{
    const ProgrammeIndex index(programme);
    const Decisions decided = decisions(programme);
    const Holders holding = holders(programme);
    std::vector<Entitlement> result;
    const QList<ParticipantId> people = participantsByName(programme);
    for (const ParticipantId id : people) {
        if (takesPart(*programme.find(id)))
            result.push_back(verdict(programme, index, id, decided, holding));
    }
    return result;
}

} // namespace domain
