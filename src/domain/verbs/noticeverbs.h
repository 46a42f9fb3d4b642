#pragma once

#include "domain/changeset.h"
#include "domain/rules/calendarentry.h"
#include "domain/rules/recipients.h"

namespace domain {

/// One recipient is told about one session.
struct Telling
{
    Recipient recipient;
    QString uid;            ///< of the session's calendar entry, see calendarUid()
    bool cancelled = false; ///< that it is off, or that the recipient has no place in it any more

    bool operator==(const Telling &) const = default;
};

enum class Confirmation { Awaited, Given };

/// The calendar entry that this telling carries: the session as it is; for one that was removed, as it was told last, with
/// the next version. Nothing when neither exists. Cancelled entries say so.
[[nodiscard]] std::optional<CalendarEntry> entryOf(const Programme &programme, const Telling &telling);

/// Notes what was written to whom by which way, and that calendars were told these sessions and those `published` beside them;
/// without tellings it is publishSessions().
/// With Confirmation::Given they are told at once, otherwise when confirmNotices() says so. A record of what left the house:
/// undoing other changes passes over it. InputRefused for a recipient who does not exist or a session never heard of.
[[nodiscard]] base::Result<ChangeSet> noteTellings(const Programme &programme, const QList<Telling> &tellings, NoticeWay way,
                                                   Confirmation confirmation, const QList<SessionId> &published = {});

/// The mails and files that were written are sent now. Those confirmed before change nothing.
[[nodiscard]] base::Result<ChangeSet> confirmNotices(const Programme &programme, const QList<NoticeId> &notices);

/// They were never sent, or noted by mistake: takes them out of the record.
[[nodiscard]] base::Result<ChangeSet> withdrawNotices(const Programme &programme, const QList<NoticeId> &notices);

} // namespace domain
