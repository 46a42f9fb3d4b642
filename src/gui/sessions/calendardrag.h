#pragma once

#include "domain/changeset.h"
#include "gui/sessions/calendarface.h"

#include <QPoint>

namespace gui {

/// Sessions being dragged in a calendar: which, from where to where, and what letting go would change.
struct CalendarDrag
{
    enum class Kind { Move, Copy, Stretch };

    Kind kind = Kind::Move;
    qint64 id = 0;             ///< the one that was taken hold of
    QList<qint64> ids;         ///< all that go along
    CalendarPlace from;
    CalendarPlace to;
    QPoint pressedAt;
    bool hasHours = false;     ///< minutes count
    bool hasBegun = false;     ///< moved far enough to be meant
    bool selectsAlone = false; ///< a click without a drag would select this one alone

    [[nodiscard]] int days() const;
    /// To the next quarter of an hour of the session's begin or end.
    [[nodiscard]] int minutes(const domain::Programme &programme) const;
    [[nodiscard]] base::Result<domain::ChangeSet> change(const domain::Programme &programme) const;
    /// Where the sessions would stand.
    [[nodiscard]] std::vector<models::CalendarItem> ghosts(const domain::Programme &programme) const;
};

/// The session in the calendar; nothing without a date.
[[nodiscard]] std::optional<models::CalendarItem> calendarItem(const domain::Session &session);

/// What speaks against the new times of a change, a sentence for each session; empty when nothing does.
[[nodiscard]] QString warningText(const domain::Programme &before, const domain::ChangeSet &change);

} // namespace gui
