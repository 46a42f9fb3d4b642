#pragma once

#include "domain/programmeindex.h"
#include "domain/rules/certificaterule.h"

#include <QStringList>

namespace domain {

/// What stands in the way of a certificate.
enum class EntitlementObstacle { KickoffMissed, TrainingsMissing, ClosingMissed, AttendanceMissing, AttendedTooShort, HoursMissing };

template <>
struct EnumTraits<EntitlementObstacle>
{
    static constexpr EnumEntry entries[] = {
        {int(EntitlementObstacle::KickoffMissed), "kickoff_missed", QT_TRANSLATE_NOOP("domain", "Kick-off not attended")},
        {int(EntitlementObstacle::TrainingsMissing), "trainings_missing", QT_TRANSLATE_NOOP("domain", "Too few trainings")},
        {int(EntitlementObstacle::ClosingMissed), "closing_missed", QT_TRANSLATE_NOOP("domain", "Closing event missed")},
        {int(EntitlementObstacle::AttendanceMissing), "attendance_missing", QT_TRANSLATE_NOOP("domain", "Attendance missing")},
        {int(EntitlementObstacle::AttendedTooShort), "attended_too_short", QT_TRANSLATE_NOOP("domain", "Attended for too short a time")},
        {int(EntitlementObstacle::HoursMissing), "hours_missing", QT_TRANSLATE_NOOP("domain", "Too few hours")},
    };
};

/// Why somebody gets no certificate, and the place where it is to be settled.
struct EntitlementReason
{
    EntitlementObstacle obstacle = EntitlementObstacle::KickoffMissed;
    QString text;          ///< a whole sentence
    SessionId session;     ///< that it is about; none: no single one
    EnrolmentId enrolment; ///< the person's place in it, whose attendance decides; none: the person has none

    bool operator==(const EntitlementReason &) const = default;
};
using EntitlementReasons = QList<EntitlementReason>;

/// The sentences alone.
[[nodiscard]] QStringList sentences(const EntitlementReasons &reasons);

/// Where to go first to settle the reasons: a missing record before what was recorded; none when there is no such place.
[[nodiscard]] EnrolmentId placeToSettle(const EntitlementReasons &reasons);

/// Whether somebody gets a certificate, and why not.
struct Entitlement
{
    ParticipantId participant;
    bool entitled = false;
    EntitlementReasons reasons;                    ///< what stands in the way; also with a decision
    const EntitlementOverride *decision = nullptr; ///< who decided against the rule; points into the programme
    const Certificate *issued = nullptr;           ///< the valid certificate; points into the programme
};

/// Why somebody gets no certificate, in whole sentences: the reason of who decided so, else what stands in the way.
[[nodiscard]] QString refusalText(const Entitlement &entitlement);

/// Whether an enrolment counts as attended: present, or partly present for at least the programme's
/// minimum share of the session's minutes.
[[nodiscard]] bool countsAsAttended(const ProgrammeInfo &rules, const Session &session, const Enrolment &enrolment);

/// Minutes that somebody was present at a session: as recorded, never more than it lasted; all of it when present without
/// minutes; 0 for who was not seen. Certificates print them and the rule adds them up.
[[nodiscard]] int presentMinutes(const Session &session, const Enrolment &enrolment);

/// Sessions that count as attended, in the order of time.
[[nodiscard]] QList<SessionId> attendedSessions(const Programme &programme, const ProgrammeIndex &index, ParticipantId participant);

/// Minutes that somebody was present, and minutes of the sessions in which the person had a seat or was seen. Cancelled
/// sessions do not count.
struct PresentMinutes
{
    int present = 0;
    int all = 0;

    /// Share in percent, rounded down; 0 when there was no session.
    [[nodiscard]] int percent() const { return all > 0 ? int(qint64(present) * 100 / all) : 0; }
    bool operator==(const PresentMinutes &) const = default;
};
[[nodiscard]] PresentMinutes presentMinutes(const Programme &programme, const ProgrammeIndex &index, ParticipantId participant);

/// The programme's rule for one person, see CertificateRule. Unknown is not absent: a missing record is its own reason.
[[nodiscard]] Entitlement entitlement(const Programme &programme, const ProgrammeIndex &index, ParticipantId participant);

/// The same for these people, in their order; much faster than one by one.
[[nodiscard]] std::vector<Entitlement> entitlements(const Programme &programme, const ProgrammeIndex &index, const QList<ParticipantId> &people);
/// The same for everybody who takes part, in the order of a phone book.
[[nodiscard]] std::vector<Entitlement> entitlements(const Programme &programme);

/// Who may get a document of this kind and holds no valid one, in the order of a phone book: a certificate who is entitled, a
/// confirmation who attended a session.
[[nodiscard]] QList<ParticipantId> peopleToIssueFor(const Programme &programme, CertificateKind kind);

/// Who of those who take part would be entitled by this rule, decisions against it included; in the order of a phone book.
[[nodiscard]] QList<ParticipantId> entitledBy(const Programme &programme, const CertificateRule &rule);

/// What another rule would change for those who take part, decisions against it included.
struct RuleEffect
{
    int now = 0;  ///< entitled by the rule of the programme
    int then = 0; ///< entitled by the other one
    int all = 0;
    QList<ParticipantId> gaining; ///< in the order of a phone book
    QList<ParticipantId> losing;

    bool operator==(const RuleEffect &) const = default;
};
[[nodiscard]] RuleEffect ruleEffect(const Programme &programme, const CertificateRule &rule);

} // namespace domain
