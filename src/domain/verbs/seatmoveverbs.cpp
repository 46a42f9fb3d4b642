#include "domain/verbs/seatmoveverbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

bool isPinned(const Programme &programme, ParticipantId participant, SessionId session)
{
    const Table<AssignmentLock> &locks = programme.table<AssignmentLock>();
    return std::any_of(locks.begin(), locks.end(), [&](const AssignmentLock &lock) {
        return lock.participant == participant && lock.session == session && lock.kind == AssignmentLockKind::Pinned;
    });
}

QString moveLabel(const Programme &programme, const QList<SeatMove> &moves)
{
    const SeatMove &first = moves.front();
    const Session *to = programme.find(first.to);
    const Session *from = programme.find(first.from);
    const Participant *person = programme.find(first.participant);
    if (moves.size() > 1 && to)
        return QCoreApplication::translate("domain", "Move %n people to “%1” in the plan", nullptr, int(moves.size())).arg(to->title);
    if (moves.size() > 1)
        return QCoreApplication::translate("domain", "Take %n people out of their trainings in the plan", nullptr, int(moves.size()));
    const QString name = person ? fullName(*person) : QString();
    if (to)
        return QCoreApplication::translate("domain", "Move “%1” to “%2” in the plan").arg(name, to->title);
    return QCoreApplication::translate("domain", "Take “%1” out of “%2” in the plan").arg(name, from ? from->title : QString());
}

} // namespace

base::Result<ChangeSet> moveSeats(const Programme &programme, const QList<SeatMove> &moves)
{
    QList<PlannedSeat> left;
    QList<PlannedSeat> joined;
    for (const SeatMove &move : moves) {
        if (move.to == move.from)
            continue;
        if (isPinned(programme, move.participant, move.from))
            left.append({move.participant, move.from});
        if (move.to.isValid())
            joined.append({move.participant, move.to});
    }
    auto change = lockSeats(programme, joined, AssignmentLockKind::Pinned);
    const auto freed = lockSeats(programme, left, std::nullopt);
    if (!change || !freed)
        return change ? freed : change;
    // Pins that come and pins that go are never the same row: nobody is moved to where they were.
    const auto &gone = freed->of<AssignmentLock>();
    auto &rows = change->of<AssignmentLock>();
    rows.insert(rows.end(), gone.begin(), gone.end());
    if (!change->isEmpty())
        change->label = moveLabel(programme, moves);
    return change;
}

} // namespace domain
