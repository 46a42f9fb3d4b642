#include "cli/commands/toldcommand.h"

#include "base/clock.h"
#include "cli/applied.h"
#include "cli/noticearguments.h"
#include "cli/recordarguments.h"
#include "domain/verbs/noticeverbs.h"
#include "workspace/document.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<QList<domain::NoticeId>> noticeArguments(const QStringList &arguments)
{
    QList<domain::NoticeId> notices;
    for (const QString &argument : arguments) {
        bool isNumber = false;
        notices.append(domain::NoticeId{argument.toLongLong(&isNumber)});
        if (!isNumber)
            return usageError(QCoreApplication::translate("cli", "“%1” is no number of a notice; the command notices lists them.").arg(argument));
    }
    return notices;
}

/// All that awaits confirmation within the scope.
QList<domain::NoticeId> unconfirmed(const domain::Programme &programme, const NoticeScope &scope)
{
    QList<domain::NoticeId> notices;
    for (const domain::Notice &notice : programme.table<domain::Notice>()) {
        if (!notice.toldAt.isValid() && scope.contains(notice.session, {notice.participant, notice.coach}))
            notices.append(notice.id);
    }
    return notices;
}

/// Everybody within the scope who has to be told something was told it.
base::Result<domain::ChangeSet> toldByOtherWay(const domain::Programme &programme, const NoticeScope &scope, domain::NoticeWay way)
{
    QList<domain::Telling> tellings;
    for (const domain::Holding &holding : domain::holdings(programme, base::Clock::now(), domain::HoldingScope::Open)) {
        if (scope.contains(holding.session, holding.recipient))
            tellings.append({holding.recipient, holding.uid, holding.state == domain::HoldingState::StillComing});
    }
    return domain::noteTellings(programme, tellings, way, domain::Confirmation::Given);
}

base::Result<> checkCall(const Call &call, const NoticeScope &scope)
{
    const bool hasNotices = !call.arguments.isEmpty();
    const bool hasScope = !scope.isEverything() || call.parser.isSet(u"all"_s);
    if (call.parser.isSet(u"withdraw"_s) && (!hasNotices || hasScope || call.parser.isSet(u"way"_s)))
        return usageError(QCoreApplication::translate("cli", "--withdraw takes the numbers of notices and nothing else; the command notices lists them."));
    if (hasNotices == hasScope)
        return usageError(QCoreApplication::translate("cli", "Please give either numbers of notices, or --all, --session, --participant or --coach."));
    if (hasNotices && call.parser.isSet(u"way"_s))
        return usageError(QCoreApplication::translate("cli", "--way is for people who were told otherwise; notices keep the way by which they were written."));
    return {};
}

base::Result<domain::ChangeSet> changeOf(const Call &call, const domain::Programme &programme, const NoticeScope &scope)
{
    if (call.parser.isSet(u"way"_s)) {
        const auto way = enumArgument<domain::NoticeWay>(call.parser.value(u"way"_s));
        return way ? toldByOtherWay(programme, scope, *way) : base::Result<domain::ChangeSet>(way.failure());
    }
    if (call.arguments.isEmpty())
        return domain::confirmNotices(programme, unconfirmed(programme, scope));
    const auto notices = noticeArguments(call.arguments);
    if (!notices)
        return notices.failure();
    return call.parser.isSet(u"withdraw"_s) ? domain::withdrawNotices(programme, *notices) : domain::confirmNotices(programme, *notices);
}

} // namespace

QString ToldCommand::name() const
{
    return u"told"_s;
}

QString ToldCommand::summary() const
{
    return QCoreApplication::translate("cli", "Notes that people were told what is written for them, or by another way.");
}

QList<Argument> ToldCommand::furtherArguments() const
{
    return {{u"[NOTICE…]"_s, QCoreApplication::translate("cli", "Notices by number that are sent now."), Argument::Any}};
}

QList<QCommandLineOption> ToldCommand::options() const
{
    return noticeScopeOptions()
        + QList<QCommandLineOption>{
            {u"all"_s, QCoreApplication::translate("cli", "Everything that awaits confirmation.")},
            {u"way"_s, QCoreApplication::translate("cli", "They were told by another way how it is now: mail, calendar_file, letter, document or spoken."), u"WAY"_s},
            {u"withdraw"_s, QCoreApplication::translate("cli", "Take these notices back: they were never sent.")}};
}

base::Result<ExitCode> ToldCommand::execute(Call &call, workspace::Document &document) const
{
    const auto scope = noticeScopeOf(call, document.programme());
    if (!scope)
        return scope.failure();
    if (const auto checked = checkCall(call, *scope); !checked)
        return checked.failure();
    return applyAndAnswer(call, document, changeOf(call, document.programme(), *scope));
}

} // namespace cli
