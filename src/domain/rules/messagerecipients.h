#pragma once

#include "domain/rules/calendarentry.h"
#include "domain/verbs/noticeverbs.h"

#include <QByteArray>

namespace domain {

/// A session that a message is about.
struct AddressedSession
{
    CalendarEntry entry;                 ///< as it is now; cancelled when it is off for the recipient
    std::optional<CalendarEntry> told;   ///< as the recipient was told last, where that is something else
    EnrolmentId enrolment;               ///< the recipient's; none for coaches and removed sessions

    bool operator==(const AddressedSession &) const = default;
};

/// Why a mail cannot go to somebody.
enum class AddressGap { None, Missing, Invalid };

/// Who gets a message, and what it tells them.
struct Addressee
{
    Recipient recipient;
    QList<AddressedSession> sessions; ///< in the order of time
    CertificateId certificate;
    QByteArray email;                 ///< as mail programs take it, see mailAddress(); empty where there is a gap
    AddressGap gap = AddressGap::None;
    bool sharesEmail = false;         ///< with another addressee: both read both mails

    bool operator==(const Addressee &) const = default;
};

/// What narrows the people of a message; empty lists narrow nothing.
struct MessageSelection
{
    QList<SessionId> sessions;
    QList<RoleId> roles;
    QList<ParticipantId> participants; ///< with coaches: these people and these coaches
    QList<CoachId> coaches;
    QList<EnrolmentState> states;      ///< of the place in the session, for invitations and reminders
    bool onlyUntold = false;           ///< without dates that the recipient was told as they are, or for whom that is written
    bool alsoWritten = false;          ///< what is written but not confirmed as sent counts as untold
};

/// Who gets a message of a kind, as a phone book orders them, coaches last:
/// - Invitation: who is invited to a session that is still to come (with `states`: who is in such a state), and its coaches;
/// - Acceptance: accepted participants with the sessions to come in which they have a seat;
/// - WaitingList: who waits for a place in the programme or in a session to come;
/// - Decline: declined participants;
/// - Reminder: who has a seat in a session to come, and its coaches;
/// - ChangeOfTime: who holds another time, place or link than is so, see holdings();
/// - Cancellation: who holds a date that is off, or in which they have no place any more;
/// - CertificateFollows: whose certificate is to be posted;
/// - Other: who takes part in the programme, or has a seat in the sessions chosen.
/// Coaches are left out where roles, participants or states are chosen, unless they are named.
[[nodiscard]] QList<Addressee> messageRecipients(const Programme &programme, MessageKind kind, const MessageSelection &selection, const QDateTime &now);

/// Whether a message of this kind tells its recipients the dates in it, so that they hold them from then on.
[[nodiscard]] bool tellsDates(MessageKind kind);
/// What somebody is told by a message of a kind that tellsDates().
[[nodiscard]] QList<Telling> tellingsOf(const Addressee &addressee);

} // namespace domain
