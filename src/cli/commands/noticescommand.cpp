#include "cli/commands/noticescommand.h"

#include "base/clock.h"
#include "base/text.h"
#include "cli/applied.h"
#include "cli/asofclock.h"
#include "cli/noticearguments.h"
#include "cli/texttable.h"
#include "domain/fieldtext.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString identifier(auto value)
{
    return QString::fromLatin1(domain::enumIdentifier(value));
}

QJsonValue momentJson(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(domain::dateTimeText(moment)) : QJsonValue();
}

QJsonValue noticeJson(const domain::Notice *notice)
{
    if (!notice)
        return {};
    return QJsonObject{{u"notice"_s, idValue(notice->id.value)},       {u"starts_at"_s, momentJson(notice->startsAt)},
                       {u"ends_at"_s, momentJson(notice->endsAt)},     {u"place"_s, notice->place},
                       {u"link"_s, notice->link},                      {u"cancelled"_s, notice->cancelled},
                       {u"sequence"_s, notice->sequence},              {u"way"_s, identifier(notice->way)},
                       {u"written_at"_s, momentJson(notice->writtenAt)}, {u"told_at"_s, momentJson(notice->toldAt)}};
}

QJsonValue sessionJson(const domain::Session *session)
{
    if (!session)
        return {};
    return QJsonObject{{u"starts_at"_s, momentJson(session->startsAt)}, {u"ends_at"_s, momentJson(session->endsAt)},
                       {u"place"_s, session->place}, {u"link"_s, session->link}, {u"state"_s, identifier(session->state)}};
}

/// The title as it is, or as it was told where the session was removed.
QString titleOf(const domain::Programme &programme, const domain::Holding &holding)
{
    if (const domain::Session *session = programme.find(holding.session))
        return session->title;
    const domain::Notice *told = programme.find(holding.told);
    return told ? told->title : QString();
}

QJsonObject holdingJson(const domain::Programme &programme, const domain::Holding &holding)
{
    return {{u"participant"_s, idValue(holding.recipient.participant.value)},
            {u"coach"_s, idValue(holding.recipient.coach.value)},
            {u"name"_s, domain::recipientName(programme, holding.recipient)},
            {u"email"_s, domain::recipientEmail(programme, holding.recipient)},
            {u"session"_s, idValue(holding.session.value)},
            {u"uid"_s, holding.uid},
            {u"title"_s, titleOf(programme, holding)},
            {u"state"_s, identifier(holding.state)},
            {u"now"_s, sessionJson(programme.find(holding.session))},
            {u"told"_s, noticeJson(programme.find(holding.told))},
            {u"written"_s, noticeJson(programme.find(holding.written))}};
}

/// What somebody was told, in one cell.
QString toldText(const domain::Notice *notice)
{
    if (!notice)
        return {};
    QStringList parts{base::dateTimeSpan(notice->startsAt, notice->endsAt, QLocale()), notice->place};
    if (notice->cancelled)
        parts = {QCoreApplication::translate("cli", "that it is off")};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QStringList holdingRow(const domain::Programme &programme, const domain::Holding &holding)
{
    const domain::Notice *told = programme.find(holding.told);
    return {titleOf(programme, holding),
            domain::recipientName(programme, holding.recipient),
            domain::enumLabel(holding.state),
            toldText(told),
            told ? domain::enumLabel(told->way) : QString(),
            told ? QLocale().toString(told->toldAt, QLocale::ShortFormat) : QString(),
            holding.written.isValid() ? QString::number(holding.written.value) : QString()};
}

void printTable(Console &console, const domain::Programme &programme, const std::vector<domain::Holding> &found)
{
    QList<QStringList> rows;
    for (const domain::Holding &holding : found)
        rows.append(holdingRow(programme, holding));
    console.print(textTable({QCoreApplication::translate("cli", "Session"), QCoreApplication::translate("cli", "Name"),
                             QCoreApplication::translate("cli", "State"), QCoreApplication::translate("cli", "Was told"),
                             QCoreApplication::translate("cli", "By which way"), QCoreApplication::translate("cli", "Told at"),
                             QCoreApplication::translate("cli", "Unconfirmed notice")},
                            rows));
}

} // namespace

QString NoticesCommand::name() const
{
    return u"notices"_s;
}

QString NoticesCommand::summary() const
{
    return QCoreApplication::translate("cli", "Tells who knows what of the sessions to come.");
}

QList<QCommandLineOption> NoticesCommand::options() const
{
    return QList<QCommandLineOption>{{u"open"_s, QCoreApplication::translate("cli", "Only who has to be told something.")}} + noticeScopeOptions();
}

base::Result<ExitCode> NoticesCommand::execute(Call &call, workspace::Document &document) const
{
    const domain::Programme &programme = document.programme();
    const auto scope = noticeScopeOf(call, programme);
    if (!scope)
        return scope.failure();
    const AsOfClock clock(call.asOf);
    std::vector<domain::Holding> found =
        domain::holdings(programme, base::Clock::now(), call.parser.isSet(u"open"_s) ? domain::HoldingScope::Open : domain::HoldingScope::All);
    std::erase_if(found, [&](const domain::Holding &holding) { return !scope->contains(holding.session, holding.recipient); });
    if (call.json) {
        QJsonArray rows;
        for (const domain::Holding &holding : found)
            rows.append(holdingJson(programme, holding));
        call.console.print(rows);
    } else {
        printTable(call.console, programme, found);
    }
    return ExitCode::Done;
}

} // namespace cli
