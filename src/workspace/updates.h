#pragma once

#include "workspace/messages.h"

namespace workspace {

/// Which updates are to be written.
struct UpdateOrder
{
    QList<domain::SessionId> sessions; ///< only about these; empty: about all, and those that were removed
    QString language;                  ///< "de" or "en"; empty: the programme's
    bool withNew = false;              ///< also dates that somebody was never told
    bool again = false;                ///< also what is written already, but not confirmed as sent
};

/// What one recipient has to be told, in one message.
struct PreparedUpdate
{
    domain::MessageKind kind = domain::MessageKind::ChangeOfTime; ///< whose text it is
    PreparedMessage message;
};

/// One message to everybody who holds something that is not so any more, as a phone book orders them, coaches last: all that
/// changed for them, with a calendar entry for each session that replaces or removes the one they have (RFC 5546). Cancellation
/// where everything in it is off, Invitation where everything in it is new, otherwise ChangeOfTime. Pure. Errors: InputRefused
/// when a text cannot be filled, or when calendar entries need a contact address that is missing.
[[nodiscard]] base::Result<QList<PreparedUpdate>> prepareUpdates(const domain::Programme &programme, const UpdateOrder &order, const QDateTime &now);

/// The drafts of those updates that are ready, and who is told what by them; nothing when none is. Works on a snapshot, on any
/// thread; write them by writeOutgoing(). Errors: Cancelled, System.
[[nodiscard]] base::Result<RenderedMessages> renderUpdates(
    const domain::Programme &programme, const UpdateOrder &order, const QList<PreparedUpdate> &updates, const MessageProgress &progress = {});

} // namespace workspace
