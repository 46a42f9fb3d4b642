#include "cli/sessionarguments.h"

#include "cli/recordarguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

base::Result<QList<domain::SessionId>> sessionArguments(const domain::Programme &programme, const QStringList &arguments)
{
    const auto ids = rowArguments(programme, domain::recordInfo<domain::Session>(), arguments);
    if (!ids)
        return ids.failure();
    QList<domain::SessionId> sessions;
    for (const qint64 id : *ids)
        sessions.append(domain::SessionId{id});
    return sessions;
}

base::Result<int> numberOption(const QCommandLineParser &parser, const QString &option, int fallback)
{
    if (!parser.isSet(option))
        return fallback;
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber)
        return usageError(QCoreApplication::translate("cli", "“%1” after --%2 is no whole number.").arg(parser.value(option), option));
    return number;
}

Argument sessionsArgument()
{
    return {u"SESSION…"_s, QCoreApplication::translate("cli", "Sessions by id or title."), Argument::Some};
}

QList<QCommandLineOption> shiftOptions()
{
    return {
        {u"days"_s, QCoreApplication::translate("cli", "Days to move by; negative: backwards. The time of the day stays."), u"N"_s},
        {u"minutes"_s, QCoreApplication::translate("cli", "Minutes to move by; negative: backwards."), u"M"_s},
    };
}

base::Result<domain::SessionShift> shiftOf(const QCommandLineParser &parser)
{
    const auto days = numberOption(parser, u"days"_s, 0);
    if (!days)
        return days.failure();
    const auto minutes = numberOption(parser, u"minutes"_s, 0);
    if (!minutes)
        return minutes.failure();
    return domain::SessionShift{*days, *minutes, {}};
}

} // namespace cli
