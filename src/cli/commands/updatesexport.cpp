#include "cli/commands/updatesexport.h"

#include "base/clock.h"
#include "cli/applied.h"
#include "cli/sessionarguments.h"
#include "domain/fieldtext.h"
#include "workspace/document.h"
#include "workspace/updates.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;
using workspace::PreparedUpdate;

namespace {

base::Result<workspace::UpdateOrder> orderOf(const Call &call, const domain::Programme &programme)
{
    workspace::UpdateOrder order;
    const auto sessions = sessionArguments(programme, call.parser.values(u"session"_s));
    if (!sessions)
        return sessions.failure();
    order.sessions = *sessions;
    order.language = call.parser.value(u"language"_s);
    if (call.parser.isSet(u"language"_s) && order.language != u"de"_s && order.language != u"en"_s)
        return usageError(QCoreApplication::translate("cli", "The language “%1” is not known. Possible are de and en.").arg(order.language));
    order.withNew = call.parser.isSet(u"new"_s);
    order.again = call.parser.isSet(u"again"_s);
    return order;
}

void tellObstacles(const Call &call, const QList<PreparedUpdate> &updates)
{
    for (const PreparedUpdate &update : updates) {
        for (const QString &sentence : update.message.obstacles)
            call.console.message(QCoreApplication::translate("cli", "%1 is left out. %2").arg(update.message.name, sentence));
    }
}

QJsonObject sessionJson(const domain::AddressedSession &session)
{
    const domain::CalendarEntry &entry = session.entry;
    QJsonObject json{{u"session"_s, idValue(entry.session.value)},
                     {u"uid"_s, entry.uid},
                     {u"title"_s, entry.title},
                     {u"starts_at"_s, domain::dateTimeText(entry.startsAt)},
                     {u"ends_at"_s, domain::dateTimeText(entry.endsAt)},
                     {u"place"_s, entry.place},
                     {u"link"_s, entry.link},
                     {u"sequence"_s, entry.sequence},
                     {u"method"_s, entry.status == domain::EntryStatus::Cancelled ? u"CANCEL"_s : u"REQUEST"_s}};
    json.insert(u"told_starts_at"_s, session.told ? QJsonValue(domain::dateTimeText(session.told->startsAt)) : QJsonValue());
    return json;
}

QJsonObject updateJson(const PreparedUpdate &update, bool withText)
{
    const domain::Addressee &addressee = update.message.addressee;
    QJsonArray sessions;
    for (const domain::AddressedSession &session : addressee.sessions)
        sessions.append(sessionJson(session));
    QJsonObject json{{u"participant"_s, idValue(addressee.recipient.participant.value)},
                     {u"coach"_s, idValue(addressee.recipient.coach.value)},
                     {u"name"_s, update.message.name},
                     {u"email"_s, QString::fromLatin1(addressee.email)},
                     {u"kind"_s, QString::fromLatin1(domain::enumIdentifier(update.kind))},
                     {u"sessions"_s, sessions},
                     {u"ready"_s, update.message.isReady()},
                     {u"obstacles"_s, QJsonArray::fromStringList(update.message.obstacles)},
                     {u"hints"_s, QJsonArray::fromStringList(update.message.hints)}};
    if (withText) {
        json.insert(u"subject"_s, update.message.text.subject);
        json.insert(u"text"_s, update.message.text.body);
    }
    return json;
}

ExitCode answer(const Call &call, const QList<PreparedUpdate> &updates, const workspace::RenderedMessages &rendered, bool isTrial)
{
    if (call.json) {
        QJsonArray recipients;
        for (const PreparedUpdate &update : updates)
            recipients.append(updateJson(update, isTrial));
        QStringList files;
        for (const workspace::NamedBytes &file : rendered.files)
            files.append(file.fileName);
        call.console.print(QJsonObject{{u"path"_s, call.arguments.at(1)},
                                       {u"messages"_s, rendered.messages},
                                       {u"notices"_s, qint64(rendered.tellings.size())},
                                       {u"files"_s, QJsonArray::fromStringList(files)},
                                       {u"recipients"_s, recipients}});
    } else if (isTrial) {
        for (const PreparedUpdate &update : updates) {
            if (update.message.isReady())
                call.console.message(u"%1 <%2>: %3"_s.arg(update.message.name, QString::fromLatin1(update.message.addressee.email), update.message.text.subject));
        }
        call.console.message(QCoreApplication::translate("cli", "%n messages would be written.", nullptr, rendered.messages));
    } else if (updates.isEmpty()) {
        call.console.message(QCoreApplication::translate("cli", "Everybody who was told something knows how it is, or an update for them is written already."));
    } else if (!call.document) {
        call.console.message(QCoreApplication::translate("cli", "%n messages were written.", nullptr, rendered.messages));
    }
    return rendered.messages < updates.size() ? ExitCode::Attention : ExitCode::Done;
}

} // namespace

QList<QCommandLineOption> updateOptions()
{
    return {{u"new"_s, QCoreApplication::translate("cli", "Updates: also dates that somebody was never told.")},
            {u"again"_s, QCoreApplication::translate("cli", "Updates: also what is written already, but not confirmed as sent.")}};
}

OptionOwner updateOptionOwner()
{
    return {u"updates"_s, {u"new"_s, u"again"_s, u"told"_s, u"dry-run"_s, u"language"_s}};
}

bool notesUpdates(const Call &call)
{
    return call.arguments.contains(u"updates"_s) && !call.parser.isSet(u"dry-run"_s);
}

base::Result<ExitCode> exportUpdates(Call &call, workspace::Document &document)
{
    for (const QString &option : {u"role"_s, u"participant"_s, u"coach"_s}) {
        if (call.parser.isSet(option))
            return usageError(QCoreApplication::translate("cli", "Updates can only be narrowed by --session."));
    }
    const auto order = orderOf(call, document.programme());
    if (!order)
        return order.failure();
    const auto updates = workspace::prepareUpdates(document.programme(), *order, base::Clock::now());
    if (!updates)
        return updates.failure();
    tellObstacles(call, *updates);
    const auto rendered = workspace::renderUpdates(document.programme(), *order, *updates);
    if (!rendered)
        return rendered.failure();
    const bool isTrial = call.parser.isSet(u"dry-run"_s);
    if (!isTrial && !rendered->files.isEmpty()) {
        const auto confirmation = call.parser.isSet(u"told"_s) ? domain::Confirmation::Given : domain::Confirmation::Awaited;
        const auto written = workspace::writeOutgoing(document, call.arguments.at(1), rendered->files, rendered->tellings, rendered->way, confirmation);
        if (!written)
            return written.failure();
    }
    return answer(call, *updates, *rendered, isTrial);
}

} // namespace cli
