#include "cli/commands/mailexport.h"

#include "base/clock.h"
#include "cli/applied.h"
#include "cli/noticearguments.h"
#include "cli/sessionarguments.h"
#include "domain/rules/messagetemplates.h"
#include "workspace/document.h"
#include "workspace/messages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;
using workspace::MessageFormat;
using workspace::MessageOrder;
using workspace::PreparedMessage;

namespace {

constexpr int MostInBatch = 10'000;

base::Result<domain::MessageSelection> selectionOf(const Call &call, const domain::Programme &programme)
{
    domain::MessageSelection selection;
    const auto sessions = rowsOfOption<domain::Session>(call, programme, u"session"_s);
    if (!sessions)
        return sessions.failure();
    const auto roles = rowsOfOption<domain::Role>(call, programme, u"role"_s);
    if (!roles)
        return roles.failure();
    const auto participants = rowsOfOption<domain::Participant>(call, programme, u"participant"_s);
    if (!participants)
        return participants.failure();
    const auto coaches = rowsOfOption<domain::Coach>(call, programme, u"coach"_s);
    if (!coaches)
        return coaches.failure();
    for (const QString &text : call.parser.values(u"state"_s)) {
        const auto state = enumArgument<domain::EnrolmentState>(text);
        if (!state)
            return state.failure();
        selection.states.append(*state);
    }
    selection.sessions = *sessions;
    selection.roles = *roles;
    selection.participants = *participants;
    selection.coaches = *coaches;
    selection.onlyUntold = call.parser.isSet(u"untold"_s);
    return selection;
}

/// A kind takes the text to be used for it, a name or id one of the programme's own.
base::Result<domain::MessageTemplate> chosenTemplate(const Call &call, const domain::Programme &programme)
{
    const QString wanted = call.parser.value(u"template"_s);
    if (wanted.isEmpty())
        return usageError(QCoreApplication::translate("cli", "Please say with --template what is to be written: invitation, acceptance, waiting_list, decline, reminder, "
                                                             "change_of_time, cancellation, certificate_follows or the name of a message template."));
    const QString language = call.parser.isSet(u"language"_s) ? call.parser.value(u"language"_s) : programme.info().language;
    if (call.parser.isSet(u"language"_s) && language != u"de"_s && language != u"en"_s)
        return usageError(QCoreApplication::translate("cli", "The language “%1” is not known. Possible are de and en.").arg(language));
    if (const auto kind = domain::enumFromIdentifier<domain::MessageKind>(QLatin1StringView(wanted.toLatin1()))) {
        const auto templates = domain::messageTemplates(programme, *kind, language);
        if (!templates.isEmpty())
            return templates.constFirst();
    }
    const auto ids = rowArguments(programme, domain::recordInfo<domain::MessageTemplate>(), {wanted});
    if (!ids)
        return ids.failure();
    return *programme.find(domain::MessageTemplateId{ids->constFirst()});
}

MessageFormat formatFrom(const QString &format)
{
    if (format == u"mbox"_s)
        return MessageFormat::Mailbox;
    if (format == u"pdf"_s)
        return MessageFormat::Letters;
    return format == u"eml"_s ? MessageFormat::Drafts : MessageFormat::Addresses;
}

base::Result<> readAttachments(const Call &call, MessageOrder &order)
{
    const QStringList names = call.parser.value(u"attach"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        if (name.trimmed() == u"ics"_s)
            order.attachCalendar = true;
        else if (name.trimmed() == u"schedule"_s)
            order.attachSchedule = true;
        else
            return usageError(QCoreApplication::translate("cli", "“%1” cannot be attached. Possible are: ics, schedule.").arg(name));
    }
    if (!names.isEmpty() && order.format != MessageFormat::Drafts && order.format != MessageFormat::Mailbox)
        return usageError(QCoreApplication::translate("cli", "--%1 is only for %2.").arg(u"attach"_s, u"eml, mbox"_s));
    return {};
}

base::Result<MessageOrder> orderOf(const Call &call, const domain::Programme &programme, const QString &format)
{
    MessageOrder order;
    const auto text = chosenTemplate(call, programme);
    if (!text)
        return text.failure();
    const auto selection = selectionOf(call, programme);
    if (!selection)
        return selection.failure();
    const auto batch = numberOption(call.parser, u"batch"_s, order.batchSize);
    if (!batch)
        return batch.failure();
    if (*batch < 1 || *batch > MostInBatch)
        return usageError(QCoreApplication::translate("cli", "“%1” is no size of a batch from 1 to %2.").arg(*batch).arg(MostInBatch));
    order.messageTemplate = *text;
    order.selection = *selection;
    order.format = formatFrom(format);
    order.batchSize = *batch;
    order.separator = call.parser.isSet(u"comma"_s) ? ',' : ';';
    if (const auto read = readAttachments(call, order); !read)
        return read.failure();
    return order;
}

void tellObstacles(const Call &call, const QList<PreparedMessage> &messages)
{
    for (const PreparedMessage &message : messages) {
        for (const QString &sentence : message.obstacles)
            call.console.message(QCoreApplication::translate("cli", "%1 is left out. %2").arg(message.name, sentence));
        for (const QString &sentence : message.hints)
            call.console.message(u"%1: %2"_s.arg(message.name, sentence));
    }
}

QJsonObject recipientJson(const PreparedMessage &message, bool withText)
{
    const domain::Addressee &addressee = message.addressee;
    QJsonArray sessions;
    for (const domain::AddressedSession &session : addressee.sessions)
        sessions.append(QJsonObject{{u"session"_s, idValue(session.entry.session.value)}, {u"uid"_s, session.entry.uid},
                                    {u"cancelled"_s, session.entry.status == domain::EntryStatus::Cancelled}});
    QJsonObject json{{u"participant"_s, idValue(addressee.recipient.participant.value)}, {u"coach"_s, idValue(addressee.recipient.coach.value)},
                     {u"name"_s, message.name}, {u"email"_s, QString::fromLatin1(addressee.email)}, {u"sessions"_s, sessions},
                     {u"ready"_s, message.isReady()}, {u"obstacles"_s, QJsonArray::fromStringList(message.obstacles)},
                     {u"hints"_s, QJsonArray::fromStringList(message.hints)}};
    if (withText) {
        json.insert(u"subject"_s, message.text.subject);
        json.insert(u"text"_s, message.text.body);
    }
    return json;
}

/// What was written, or would be.
struct Outcome
{
    int messages = 0;
    int notices = 0;
    QStringList files;
};

ExitCode answer(const Call &call, const QList<PreparedMessage> &messages, const Outcome &outcome, bool isTrial)
{
    const bool needsAttention = std::any_of(messages.begin(), messages.end(), [](const PreparedMessage &message) { return !message.isReady(); });
    if (call.json) {
        QJsonArray recipients;
        for (const PreparedMessage &message : messages)
            recipients.append(recipientJson(message, isTrial));
        call.console.print(QJsonObject{{u"path"_s, call.arguments.at(1)}, {u"messages"_s, outcome.messages}, {u"notices"_s, outcome.notices},
                                       {u"files"_s, QJsonArray::fromStringList(outcome.files)}, {u"recipients"_s, recipients}});
    } else if (isTrial) {
        for (const PreparedMessage &message : messages) {
            if (message.isReady())
                call.console.message(u"%1 <%2>: %3"_s.arg(message.name, QString::fromLatin1(message.addressee.email), message.text.subject));
        }
        call.console.message(QCoreApplication::translate("cli", "%n messages would be written.", nullptr, outcome.messages));
    } else if (!call.document) {
        call.console.message(QCoreApplication::translate("cli", "%n messages were written.", nullptr, outcome.messages));
    }
    return needsAttention ? ExitCode::Attention : ExitCode::Done;
}

} // namespace

QList<QCommandLineOption> mailOptions()
{
    return {
        {u"attach"_s, QCoreApplication::translate("cli", "Mail: what comes along, ics (calendar entries) or schedule, or both with a comma."), u"LIST"_s},
        {u"state"_s, QCoreApplication::translate("cli", "Mail: invitations and reminders for places in this state; may be repeated."), u"STATE"_s},
        {u"untold"_s, QCoreApplication::translate("cli", "Mail: without dates that were told or written already.")},
        {u"language"_s, QCoreApplication::translate("cli", "Mail and updates: de or en; the programme's language when not given."), u"L"_s},
        {u"batch"_s, QCoreApplication::translate("cli", "Mail: so many addresses in one batch; 50 when not given."), u"N"_s},
        {u"comma"_s, QCoreApplication::translate("cli", "Mail: commas between addresses instead of semicolons.")},
        {u"dry-run"_s, QCoreApplication::translate("cli", "Mail and updates: only say who would get what.")},
        {u"told"_s, QCoreApplication::translate("cli", "Mail, updates, schedule: note the dates as told, not only as written; for a schedule, that the person it is for, or everybody in it, was given it.")},
    };
}

OptionOwner mailOptionOwner()
{
    return {u"mail"_s, {u"template"_s, u"attach"_s, u"state"_s, u"untold"_s, u"language"_s, u"batch"_s, u"comma"_s, u"dry-run"_s, u"told"_s}};
}

bool notesMessages(const Call &call)
{
    return call.arguments.contains(u"mail"_s) && !call.parser.isSet(u"dry-run"_s);
}

base::Result<ExitCode> exportMail(Call &call, workspace::Document &document, const QString &format)
{
    const auto order = orderOf(call, document.programme(), format);
    if (!order)
        return order.failure();
    const auto messages = workspace::prepareMessages(document.programme(), *order, base::Clock::now());
    if (!messages)
        return messages.failure();
    tellObstacles(call, *messages);
    const bool isTrial = call.parser.isSet(u"dry-run"_s);
    if (isTrial)
        return answer(call, *messages, {int(std::count_if(messages->begin(), messages->end(), [](const auto &message) { return message.isReady(); })), 0, {}}, true);
    const bool isFolder = order->format == MessageFormat::Drafts;
    const QFileInfo place(call.arguments.at(1));
    const auto material = workspace::messageMaterial(document.programme(), *order, *messages, workspace::programmeLogo(document));
    if (!material)
        return material.failure();
    const auto rendered = workspace::renderMessages(document.programme(), *order, *messages, place.fileName(), *material);
    if (!rendered)
        return rendered.failure();
    const auto written = workspace::writeOutgoing(document, isFolder ? place.filePath() : place.absolutePath(), rendered->files, rendered->tellings, rendered->way,
                                                  call.parser.isSet(u"told"_s) ? domain::Confirmation::Given : domain::Confirmation::Awaited);
    if (!written)
        return written.failure();
    Outcome outcome{rendered->messages, int(rendered->tellings.size()), {}};
    for (const workspace::NamedBytes &file : rendered->files)
        outcome.files.append(file.fileName);
    return answer(call, *messages, outcome, false);
}

} // namespace cli
