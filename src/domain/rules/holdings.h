#pragma once

#include "domain/programmeindex.h"
#include "domain/rules/calendarentry.h"
#include "domain/rules/recipients.h"

#include <QDateTime>

#include <vector>

namespace domain {

/// What somebody knows about a session, beside how it is.
enum class HoldingState {
    Current,    ///< was told the session as it is
    NeverTold,  ///< has to come and was told nothing
    Outdated,   ///< holds another time, place or link
    StillComing ///< holds a date that is off, or in which they have no place any more
};

template <>
struct EnumTraits<HoldingState>
{
    static constexpr EnumEntry entries[] = {
        {int(HoldingState::Current), "current", QT_TRANSLATE_NOOP("domain", "Knows how it is")},
        {int(HoldingState::NeverTold), "never_told", QT_TRANSLATE_NOOP("domain", "Never told")},
        {int(HoldingState::Outdated), "outdated", QT_TRANSLATE_NOOP("domain", "Holds an earlier version")},
        {int(HoldingState::StillComing), "still_coming", QT_TRANSLATE_NOOP("domain", "Still expects it")},
    };
};

/// One recipient and one session that is still to come, or was as far as the recipient knows.
struct Holding
{
    Recipient recipient;
    SessionId session; ///< none: it was removed
    QString uid;       ///< of the calendar entry
    HoldingState state = HoldingState::Current;
    NoticeId told;     ///< the last notice that was told; none: there is none
    NoticeId written;  ///< a later one that says how it is now but is not confirmed as sent; none: there is none

    bool operator==(const Holding &) const = default;
};

enum class HoldingScope { All, Open };

/// Who holds what of the sessions that begin at `now` or later: everybody who has a seat in a session that takes place or
/// leads it, and everybody who was told a date that is not theirs any more. Who declined a place knows that. Open: only those
/// who have to be told something. In the order of the sessions' times, then as recipientsOf() orders people; what was told of
/// a removed session comes last.
[[nodiscard]] std::vector<Holding> holdings(const Programme &programme, const QDateTime &now, HoldingScope scope = HoldingScope::All);

/// Those who have to be told something soon: all of HoldingScope::Open but those who were never told a session that begins
/// after `untoldUntil` and to whom nothing about it is written either.
[[nodiscard]] std::vector<Holding> urgentHoldings(
    const Programme &programme, const ProgrammeIndex &index, const QDateTime &now, const QDateTime &untoldUntil);

/// The calendar entry as a notice told it.
[[nodiscard]] CalendarEntry toldEntry(const Notice &notice);

} // namespace domain
