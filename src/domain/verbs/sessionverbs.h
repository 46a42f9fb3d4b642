#pragma once

#include "domain/changeset.h"
#include "domain/rules/schedulewarnings.h"

namespace domain {

/// Cancels sessions and frees their people (see freePeople()); the label says how many. Those cancelled already change
/// nothing. InputRefused when a session does not exist.
[[nodiscard]] base::Result<ChangeSet> cancelSessions(const Programme &programme, const QList<SessionId> &sessions);

/// Marks sessions as certain to take place. InputRefused for one that is cancelled or does not exist.
[[nodiscard]] base::Result<ChangeSet> confirmSessions(const Programme &programme, const QList<SessionId> &sessions);

/// Marks sessions as held. InputRefused for one that is cancelled, has not begun or does not exist.
[[nodiscard]] base::Result<ChangeSet> holdSessions(const Programme &programme, const QList<SessionId> &sessions);

class Draft;

/// People who are invited, enrolled or waiting in these sessions become cancelled as of today; attendance that was
/// recorded stays. Returns how many. Whatever cancels a session calls this, so that no cancelled session keeps people.
int freePeople(Draft &draft, const QSet<SessionId> &sessions);

/// `what` with the number of people it frees behind it: "Cancel “Training B3” and free 7 people"; alone for 0.
[[nodiscard]] QString labelWithFreed(const QString &what, int freedPeople);

/// "Cancel “Training B3”", "Cancel 3 sessions".
[[nodiscard]] QString cancelLabel(const Programme &programme, const QSet<SessionId> &sessions);

/// Who would lose an open place when these sessions are cancelled, in the order of a phone book.
[[nodiscard]] QList<ParticipantId> peopleFreedBy(const Programme &programme, const QSet<SessionId> &sessions);

/// A session that a change adds or moves, as the person should see it before it is done.
struct PlannedSession
{
    SessionId id;
    QString title;
    QDateTime before; ///< its beginning until now; invalid for a new session
    QDateTime startsAt;
    QDateTime endsAt;
    std::vector<ScheduleWarning> warnings; ///< after the whole change
};

/// The sessions that the change adds or gives another time, in the order of their new times.
[[nodiscard]] std::vector<PlannedSession> plannedSessions(const Programme &programme, const ChangeSet &changeSet);

} // namespace domain
