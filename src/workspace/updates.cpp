#include "workspace/updates.h"

#include "domain/rules/messagetemplates.h"

#include <QHash>

#include <algorithm>

namespace workspace {

namespace {

using domain::Addressee;
using domain::AddressedSession;
using domain::MessageKind;
using domain::Programme;

constexpr MessageKind Kinds[] = {MessageKind::ChangeOfTime, MessageKind::Cancellation, MessageKind::Invitation};

/// All that is to be said, by recipient.
class AddresseeMerger
{
public:
    void add(const QList<Addressee> &addressees)
    {
        for (const Addressee &addressee : addressees)
            add(addressee);
    }

    QList<Addressee> inOrder(const Programme &programme)
    {
        QList<domain::Recipient> order = m_merged.keys();
        domain::sortByName(order, programme);
        QList<Addressee> result;
        for (const domain::Recipient recipient : std::as_const(order)) {
            Addressee addressee = m_merged.value(recipient);
            std::stable_sort(addressee.sessions.begin(), addressee.sessions.end(), [](const AddressedSession &one, const AddressedSession &other) {
                return one.entry.startsAt < other.entry.startsAt;
            });
            result.append(std::move(addressee));
        }
        return result;
    }

private:
    void add(const Addressee &addressee)
    {
        const auto known = m_merged.find(addressee.recipient);
        if (known == m_merged.end()) {
            m_merged.insert(addressee.recipient, addressee);
            return;
        }
        known->sharesEmail = known->sharesEmail || addressee.sharesEmail;
        for (const AddressedSession &session : addressee.sessions) {
            const bool isThere = std::any_of(known->sessions.begin(), known->sessions.end(),
                                             [&session](const AddressedSession &other) { return other.entry.uid == session.entry.uid; });
            if (!isThere)
                known->sessions.append(session);
        }
    }

    QHash<domain::Recipient, Addressee> m_merged;
};

QList<Addressee> addresseesOf(const Programme &programme, const UpdateOrder &order, const QDateTime &now)
{
    domain::MessageSelection selection;
    selection.sessions = order.sessions;
    selection.onlyUntold = true;
    selection.alsoWritten = order.again;
    AddresseeMerger merger;
    merger.add(domain::messageRecipients(programme, MessageKind::ChangeOfTime, selection, now));
    merger.add(domain::messageRecipients(programme, MessageKind::Cancellation, selection, now));
    if (order.withNew)
        merger.add(domain::messageRecipients(programme, MessageKind::Reminder, selection, now));
    return merger.inOrder(programme);
}

MessageKind kindOf(const Addressee &addressee)
{
    const auto &sessions = addressee.sessions;
    if (std::all_of(sessions.begin(), sessions.end(), [](const AddressedSession &session) { return session.entry.status == domain::EntryStatus::Cancelled; }))
        return MessageKind::Cancellation;
    const bool isNew = std::none_of(sessions.begin(), sessions.end(), [](const AddressedSession &session) { return session.told.has_value(); });
    return isNew ? MessageKind::Invitation : MessageKind::ChangeOfTime;
}

MessageOrder messageOrder(const Programme &programme, const UpdateOrder &order, MessageKind kind)
{
    MessageOrder result;
    const QString language = order.language.isEmpty() ? programme.info().language : order.language;
    result.messageTemplate = domain::messageTemplates(programme, kind, language).constFirst();
    result.attachCalendar = true;
    return result;
}

} // namespace

base::Result<QList<PreparedUpdate>> prepareUpdates(const Programme &programme, const UpdateOrder &order, const QDateTime &now)
{
    const QList<Addressee> addressees = addresseesOf(programme, order, now);
    QHash<domain::Recipient, PreparedUpdate> prepared;
    for (const MessageKind kind : Kinds) {
        QList<Addressee> ofKind = addressees;
        ofKind.removeIf([kind](const Addressee &addressee) { return kindOf(addressee) != kind; });
        if (ofKind.isEmpty())
            continue;
        const auto messages = prepareMessagesTo(programme, messageOrder(programme, order, kind), ofKind);
        if (!messages)
            return messages.failure();
        for (const PreparedMessage &message : *messages)
            prepared.insert(message.addressee.recipient, {kind, message});
    }
    QList<PreparedUpdate> updates;
    for (const Addressee &addressee : addressees)
        updates.append(prepared.value(addressee.recipient));
    return updates;
}

base::Result<RenderedMessages> renderUpdates(const Programme &programme, const UpdateOrder &order, const QList<PreparedUpdate> &updates,
                                             const MessageProgress &progress)
{
    const int total = int(std::count_if(updates.begin(), updates.end(), [](const PreparedUpdate &update) { return update.message.isReady(); }));
    RenderedMessages all;
    for (const MessageKind kind : Kinds) {
        QList<PreparedMessage> messages;
        for (const PreparedUpdate &update : updates) {
            if (update.kind == kind && update.message.isReady())
                messages.append(update.message);
        }
        if (messages.isEmpty())
            continue;
        const int before = all.messages;
        const auto counted = [&](int done, int) { return !progress || progress(before + done, total); };
        const auto rendered = renderMessages(programme, messageOrder(programme, order, kind), messages, {}, {}, counted);
        if (!rendered)
            return rendered.failure();
        all.files += rendered->files;
        all.tellings += rendered->tellings;
        all.messages += rendered->messages;
    }
    return all;
}

} // namespace workspace
