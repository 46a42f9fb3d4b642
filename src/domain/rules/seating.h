#pragma once

#include "domain/programme.h"

#include <optional>
#include <vector>

namespace domain {

/// How the places of one session are taken. Who is invited holds a place, as takesSeat() says.
struct SeatCount
{
    int enrolled = 0;
    int invited = 0;
    int waiting = 0;
    int declined = 0;
    int cancelled = 0;
    std::optional<int> least; ///< people needed; none: any number
    std::optional<int> most;  ///< places; none: no limit

    [[nodiscard]] int taken() const { return enrolled + invited; }
    /// Places that nobody holds, 0 when there are too many people; nothing without a limit.
    [[nodiscard]] std::optional<int> free() const;
    /// People beyond the maximum.
    [[nodiscard]] int excess() const { return most ? std::max(0, taken() - *most) : 0; }
    /// People still missing from the minimum.
    [[nodiscard]] int shortage() const { return least ? std::max(0, *least - taken()) : 0; }
    bool operator==(const SeatCount &) const = default;
};

[[nodiscard]] SeatCount seatCount(const Programme &programme, SessionId session);

/// "7 of 8 seats taken · 6 needed · 2 on the waiting list": what there is to know, in one line.
[[nodiscard]] QString seatText(const SeatCount &count);

/// Who waits without a place in the order stands where this number would.
inline constexpr int unorderedWaitingPlace = 1 << 30;

/// Whether `one` stands before `other` on the waiting list of their session.
[[nodiscard]] bool waitsBefore(const Enrolment &one, const Enrolment &other);

/// The waiting list of a session, first in line first. Who has no place in the order stands behind those who have,
/// by date. Valid until the programme changes.
[[nodiscard]] std::vector<const Enrolment *> waitingList(const Programme &programme, SessionId session);

/// Who is to be offered a place next: first on the waiting list while a place is free; invalid when there is nobody.
[[nodiscard]] ParticipantId nextInLine(const Programme &programme, SessionId session);

/// Why somebody should rather not get a place, gravest first.
enum class SeatObstacle { NotTakingPart, OtherSession, Unavailable, OtherRole, MunicipalityFull };

struct SeatWarning
{
    SeatObstacle obstacle = SeatObstacle::OtherRole;
    QString text; ///< short, translated: "cannot come: holiday"

    bool operator==(const SeatWarning &) const = default;
};

/// A person as somebody who may get a place in a session.
struct SeatCandidate
{
    ParticipantId participant;
    EnrolmentId enrolment;      ///< in this session; invalid: none
    std::optional<int> wish;    ///< best rank given to the session or one of its questions
    int trainings = 0;          ///< other impulse trainings in which the person holds a place
    QList<SeatWarning> warnings;

    bool operator==(const SeatCandidate &) const = default;
};

/// Everybody in the order of a phone book, with what speaks for and against a place in this session: other sessions at
/// the time, times when the person cannot come, roles, and in a training the people of one municipality.
[[nodiscard]] std::vector<SeatCandidate> seatCandidates(const Programme &programme, SessionId session);
/// The same for these people in this order.
[[nodiscard]] std::vector<SeatCandidate> seatCandidates(const Programme &programme, SessionId session, const QList<ParticipantId> &people);

/// Best first: nothing against it, wished for, few trainings so far; otherwise the order stays.
void sortBestFirst(std::vector<SeatCandidate> &candidates);

/// All warnings in one line.
[[nodiscard]] QString warningsText(const QList<SeatWarning> &warnings);

} // namespace domain
