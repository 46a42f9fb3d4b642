#include "workspace/messages.h"

#include "base/clock.h"
#include "base/filenames.h"
#include "base/text.h"
#include "domain/rules/emailaddress.h"
#include "exchange/writers/icswriter.h"
#include "printing/letterpages.h"
#include "printing/personalschedule.h"
#include "printing/personalschedulepage.h"
#include "printing/postaladdress.h"
#include "workspace/document.h"

#include <QCoreApplication>

namespace workspace {

namespace {

using domain::Addressee;
using domain::Programme;

constexpr int LongestNamePart = 40; ///< bytes of each part of a file's name

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

// What is in the way

QStringList mailObstacles(const Addressee &addressee)
{
    switch (addressee.gap) {
    case domain::AddressGap::Missing: return {QCoreApplication::translate("workspace", "There is no e-mail address.")};
    case domain::AddressGap::Invalid: return {QCoreApplication::translate("workspace", "The e-mail address cannot be used.")};
    case domain::AddressGap::None: break;
    }
    return {};
}

void checkPost(const Programme &programme, const QString &language, PreparedMessage &message)
{
    const domain::Participant *person = programme.find(message.addressee.recipient.participant);
    const auto gap = person ? printing::postalAddress(programme, *person, printing::documentLanguage(language)).gap : printing::PostalAddress::Gap::All;
    if (gap == printing::PostalAddress::Gap::All)
        message.obstacles.append(QCoreApplication::translate("workspace", "There is no postal address."));
    else if (gap == printing::PostalAddress::Gap::Street)
        message.hints.append(QCoreApplication::translate("workspace", "The street is missing in the postal address."));
}

void checkMissing(PreparedMessage &message)
{
    for (const QString &name : std::as_const(message.text.missing)) {
        message.obstacles.append(QCoreApplication::translate("workspace", "For the placeholder {%1} there is no data: %2.")
                                     .arg(name, domain::messageFieldHeading(name)));
    }
}

PreparedMessage prepared(const Programme &programme, const MessageOrder &order, const domain::MessageComposer &composer, const Addressee &addressee)
{
    const bool isLetter = order.format == MessageFormat::Letters;
    PreparedMessage message{addressee, domain::recipientName(programme, addressee.recipient), {}, {}, {}};
    if (isLetter) {
        checkPost(programme, order.messageTemplate.language, message);
    } else {
        message.obstacles = mailObstacles(addressee);
        if (addressee.sharesEmail)
            message.hints.append(QCoreApplication::translate("workspace", "The e-mail address is shared with somebody else who gets this message, too."));
    }
    if (order.format != MessageFormat::Addresses) {
        message.text = composer.compose(addressee, {isLetter, !isLetter && order.attachCalendar, !isLetter && order.attachSchedule});
        checkMissing(message);
    }
    return message;
}

// Drafts

QString namePart(const QString &text)
{
    return base::safeFileName(text.simplified().replace(u' ', u'-'), LongestNamePart);
}

QString familyName(const Programme &programme, domain::Recipient recipient)
{
    if (const domain::Participant *person = programme.find(recipient.participant))
        return person->familyName;
    const domain::Coach *coach = programme.find(recipient.coach);
    return coach ? coach->familyName : QString();
}

/// "Einladung_Heide.eml"
QString draftName(const Programme &programme, const MessageOrder &order, const PreparedMessage &message)
{
    const QString kind = domain::enumLabel(order.messageTemplate.kind);
    return QStringLiteral("%1_%2.eml").arg(namePart(kind), namePart(familyName(programme, message.addressee.recipient)));
}

/// The calendar files of a message's sessions; one alone also beside the text.
base::Result<> attachCalendar(const Programme &programme, const PreparedMessage &message, const QString &language, exchange::MailDraft &draft)
{
    base::FileNames names;
    for (const domain::AddressedSession &session : message.addressee.sessions) {
        const bool isOff = session.entry.status == domain::EntryStatus::Cancelled;
        const auto bytes = isOff ? exchange::IcsWriter::cancellation(programme, message.addressee.recipient, session.entry, language)
                                 : exchange::IcsWriter::invitation(programme, message.addressee.recipient, session.entry, {{}, language});
        if (!bytes)
            return bytes.failure();
        if (message.addressee.sessions.size() == 1) {
            draft.calendar = *bytes;
            draft.calendarMethod = isOff ? "CANCEL" : "REQUEST";
        }
        const QString day = session.entry.startsAt.date().toString(Qt::ISODate);
        draft.attachments.append({names.unique(isOff ? QStringLiteral("%1-CANCEL.ics").arg(day) : QStringLiteral("%1.ics").arg(day)),
                                  "application/ics", *bytes});
    }
    return {};
}

base::Result<QList<QByteArray>> draftsOf(const Programme &programme, const MessageOrder &order, const QList<PreparedMessage> &ready,
                                         const MessageMaterial &material, const MessageProgress &progress)
{
    QList<QByteArray> drafts;
    for (const PreparedMessage &message : ready) {
        const auto draft = messageDraft(programme, order, message, material);
        if (!draft)
            return draft.failure();
        drafts.append(exchange::EmlWriter::write(*draft));
        if (progress && !progress(int(drafts.size()), int(ready.size())))
            return base::fail(base::ErrorCode::Cancelled, QCoreApplication::translate("workspace", "Stopped. Nothing was written."));
    }
    return drafts;
}

base::Result<QByteArray> lettersOf(const Programme &programme, const MessageOrder &order, const QList<PreparedMessage> &ready, const QImage &logo,
                                   const MessageProgress &progress)
{
    QList<printing::Letter> letters;
    for (const PreparedMessage &message : ready) {
        letters.append(printing::letterTo(programme, message.addressee.recipient.participant, message.text.subject, message.text.body,
                                          printing::documentLanguage(order.messageTemplate.language)));
    }
    return printing::renderLetters(letters, logo, progress);
}

QByteArray addressesOf(const MessageOrder &order, const QList<PreparedMessage> &ready)
{
    QList<QByteArray> addresses;
    for (const PreparedMessage &message : ready)
        addresses.append(message.addressee.email);
    return exchange::addressBatches(addresses, order.batchSize, order.separator);
}

base::Result<QList<NamedBytes>> filesOf(const Programme &programme, const MessageOrder &order, const QList<PreparedMessage> &ready, const QString &fileName,
                                        const MessageMaterial &material, const MessageProgress &progress)
{
    if (order.format == MessageFormat::Addresses)
        return QList<NamedBytes>{{fileName, addressesOf(order, ready)}};
    if (order.format == MessageFormat::Letters) {
        const auto pdf = lettersOf(programme, order, ready, material.logo, progress);
        if (!pdf)
            return pdf.failure();
        return QList<NamedBytes>{{fileName, *pdf}};
    }
    const auto drafts = draftsOf(programme, order, ready, material, progress);
    if (!drafts)
        return drafts.failure();
    if (order.format == MessageFormat::Mailbox)
        return QList<NamedBytes>{{fileName, exchange::EmlWriter::writeMbox(*drafts, base::Clock::now())}};
    QList<NamedBytes> files;
    base::FileNames names;
    for (qsizetype i = 0; i < ready.size(); ++i)
        files.append({names.unique(draftName(programme, order, ready[i])), drafts->at(i)});
    return files;
}

/// Calendar entries name who invites, and the drafts cannot be made one by one without.
base::Result<> checkOrder(const Programme &programme, const MessageOrder &order)
{
    const bool isMail = order.format == MessageFormat::Drafts || order.format == MessageFormat::Mailbox;
    if (isMail && order.attachCalendar && domain::tellsDates(order.messageTemplate.kind) && !domain::mailAddress(programme.info().contactEmail))
        return refused(QCoreApplication::translate("workspace", "Calendar entries name who invites, but the programme has no contact e-mail address that can be used. Please enter it among the data of the programme."));
    return {};
}

} // namespace

base::Result<QList<PreparedMessage>> prepareMessages(const Programme &programme, const MessageOrder &order, const QDateTime &now)
{
    return prepareMessagesTo(programme, order, domain::messageRecipients(programme, order.messageTemplate.kind, order.selection, now));
}

base::Result<QList<PreparedMessage>> prepareMessagesTo(const Programme &programme, const MessageOrder &order, const QList<Addressee> &addressees)
{
    if (const auto checked = checkOrder(programme, order); !checked)
        return checked.failure();
    const auto composer = domain::MessageComposer::make(programme, order.messageTemplate);
    if (!composer)
        return composer.failure();
    QList<PreparedMessage> messages;
    for (const Addressee &addressee : addressees)
        messages.append(prepared(programme, order, *composer, addressee));
    return messages;
}

base::Result<MessageMaterial> messageMaterial(
    const Programme &programme, const MessageOrder &order, const QList<PreparedMessage> &messages, const QImage &logo)
{
    const bool isMail = order.format == MessageFormat::Drafts || order.format == MessageFormat::Mailbox;
    MessageMaterial material{order.format == MessageFormat::Letters ? logo : QImage(), {}};
    if (!isMail || !order.attachSchedule)
        return material;
    printing::PersonalScheduleOptions options;
    for (const PreparedMessage &message : messages)
        options.recipients.append(message.addressee.recipient);
    options.language = order.messageTemplate.language;
    options.asOf = base::Clock::today();
    QList<printing::PersonalSchedule> schedules = printing::personalSchedules(programme, options);
    schedules.removeIf([](const printing::PersonalSchedule &schedule) { return schedule.sessions.isEmpty(); });
    if (schedules.isEmpty())
        return material;
    const auto batch = printing::renderPersonalSchedules(schedules);
    if (!batch)
        return batch.failure();
    const auto split = printing::splitPersonalSchedules(
        *batch, schedules, [&](int index, const QString &fileName, const QByteArray &bytes) -> base::Result<> {
            material.schedules.insert(schedules[index].recipient, {fileName, bytes});
            return {};
        });
    return split ? base::Result<MessageMaterial>(material) : split.failure();
}

base::Result<exchange::MailDraft> messageDraft(
    const Programme &programme, const MessageOrder &order, const PreparedMessage &message, const MessageMaterial &material)
{
    const domain::ProgrammeInfo &info = programme.info();
    exchange::MailDraft draft;
    draft.from = {info.organiser, domain::mailAddress(info.contactEmail).value_or(QByteArray())};
    draft.to = {message.name, message.addressee.email};
    draft.subject = message.text.subject;
    draft.body = message.text.body;
    draft.date = base::Clock::now();
    if (order.attachCalendar && domain::tellsDates(order.messageTemplate.kind)) {
        if (const auto attached = attachCalendar(programme, message, order.messageTemplate.language, draft); !attached)
            return attached.failure();
    }
    const NamedBytes schedule = order.attachSchedule ? material.schedules.value(message.addressee.recipient) : NamedBytes();
    if (!schedule.bytes.isEmpty())
        draft.attachments.append({schedule.fileName, "application/pdf", schedule.bytes});
    return draft;
}

base::Result<RenderedMessages> renderMessages(const Programme &programme, const MessageOrder &order, const QList<PreparedMessage> &messages,
                                              const QString &fileName, const MessageMaterial &material, const MessageProgress &progress)
{
    QList<PreparedMessage> ready = messages;
    ready.removeIf([](const PreparedMessage &message) { return !message.isReady(); });
    if (ready.isEmpty())
        return refused(QCoreApplication::translate("workspace", "There is nobody this message can be written to."));
    const auto files = filesOf(programme, order, ready, fileName, material, progress);
    if (!files)
        return files.failure();
    RenderedMessages rendered{*files, {}, order.format == MessageFormat::Letters ? domain::NoticeWay::Letter : domain::NoticeWay::Mail, int(ready.size())};
    if (order.format != MessageFormat::Addresses && domain::tellsDates(order.messageTemplate.kind)) {
        for (const PreparedMessage &message : std::as_const(ready))
            rendered.tellings += domain::tellingsOf(message.addressee);
    }
    return rendered;
}

QImage programmeLogo(Document &document)
{
    const QString hash = document.programme().info().logo;
    if (hash.isEmpty())
        return {};
    const auto blob = document.file().blob(hash);
    return blob ? QImage::fromData(blob->content) : QImage();
}

} // namespace workspace
