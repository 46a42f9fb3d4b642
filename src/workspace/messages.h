#pragma once

#include "domain/rules/messagetext.h"
#include "exchange/writers/emlwriter.h"
#include "workspace/outgoing.h"

#include <QHash>
#include <QImage>

#include <functional>

namespace workspace {

class Document;

/// What messages become.
enum class MessageFormat {
    Drafts,    ///< a folder of .eml files
    Mailbox,   ///< one mbox file
    Letters,   ///< one PDF for envelopes with a window
    Addresses  ///< e-mail addresses for blind copies, in batches; no text
};

/// Which messages to whom, and how.
struct MessageOrder
{
    domain::MessageTemplate messageTemplate;
    domain::MessageSelection selection;
    MessageFormat format = MessageFormat::Drafts;
    bool attachCalendar = false; ///< calendar entries, one file each; one alone also as an invitation that mail programs understand
    bool attachSchedule = false; ///< the personal schedule as PDF, see MessageMaterial
    int batchSize = 50;          ///< addresses in one batch
    char separator = ';';        ///< between addresses
};

/// A message to one person, as it would be written.
struct PreparedMessage
{
    domain::Addressee addressee;
    QString name;
    domain::ComposedMessage text;
    QStringList obstacles; ///< why it cannot be written, in sentences; empty: it can
    QStringList hints;     ///< what is to be looked at

    [[nodiscard]] bool isReady() const { return obstacles.isEmpty(); }
};

/// All messages of an order, as a phone book orders their recipients, those that cannot be written among them. Pure. Errors:
/// InputRefused when the text cannot be filled, with the place, or when calendar entries need a contact address that is missing.
[[nodiscard]] base::Result<QList<PreparedMessage>> prepareMessages(const domain::Programme &programme, const MessageOrder &order, const QDateTime &now);

/// The same to addressees who are known already, in their order.
[[nodiscard]] base::Result<QList<PreparedMessage>> prepareMessagesTo(
    const domain::Programme &programme, const MessageOrder &order, const QList<domain::Addressee> &addressees);

/// What messages need beside the programme.
struct MessageMaterial
{
    QImage logo;                                     ///< for letters
    QHash<domain::Recipient, NamedBytes> schedules;  ///< personal schedules as PDF; where somebody's is missing, none is attached
};

/// What these messages need by what the order says: the logo for letters, the schedules to be attached. Pure, but for the logo
/// that is handed in. Errors: those of making the schedules.
[[nodiscard]] base::Result<MessageMaterial> messageMaterial(
    const domain::Programme &programme, const MessageOrder &order, const QList<PreparedMessage> &messages, const QImage &logo);

/// The mail of one message that is ready, as its file gets it. Pure. Errors: those of its calendar entries.
[[nodiscard]] base::Result<exchange::MailDraft> messageDraft(
    const domain::Programme &programme, const MessageOrder &order, const PreparedMessage &message, const MessageMaterial &material = {});

/// Files of messages, and who is told what by them.
struct RenderedMessages
{
    QList<NamedBytes> files;
    QList<domain::Telling> tellings;
    domain::NoticeWay way = domain::NoticeWay::Mail;
    int messages = 0; ///< or addresses
};

/// Told after each message; returns false to stop.
using MessageProgress = std::function<bool(int done, int total)>;

/// The files of those messages that are ready; works on a snapshot, on any thread. Drafts get names of their own, everything else
/// is one file called `fileName`. Errors: InputRefused when there is none, Cancelled, System.
[[nodiscard]] base::Result<RenderedMessages> renderMessages(const domain::Programme &programme, const MessageOrder &order,
                                                            const QList<PreparedMessage> &messages, const QString &fileName,
                                                            const MessageMaterial &material = {}, const MessageProgress &progress = {});

/// The logo of the programme for letters; none when there is none, or it cannot be read.
[[nodiscard]] QImage programmeLogo(Document &document);

} // namespace workspace
