#include "cli/calendaroptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAlarmMinutes = 4 * 7 * 24 * 60;

QString calendarName(const domain::Programme &programme, const QList<domain::RoleId> &roles)
{
    QStringList names;
    for (const domain::RoleId id : roles) {
        if (const domain::Role *role = programme.find(id))
            names.append(role->name);
    }
    return names.isEmpty() ? programme.info().title
                           : QCoreApplication::translate("cli", "%1: %2", "programme, roles").arg(programme.info().title, names.join(u", "_s));
}

} // namespace

QList<QCommandLineOption> calendarOptions()
{
    return {{u"alarm"_s, QCoreApplication::translate("cli", "Let the calendar remind of each session so many minutes before."), u"MINUTES"_s}};
}

OptionOwner calendarOptionOwner()
{
    return {u"schedule"_s, {u"alarm"_s}};
}

base::Result<exchange::CalendarOptions> calendarOf(
    const Call &call, const domain::Programme &programme, const exchange::SessionSelection &selection)
{
    exchange::CalendarOptions options;
    options.name = calendarName(programme, selection.roles);
    if (selection.participant.isValid())
        options.recipient.participant = selection.participant;
    else
        options.recipient.coach = selection.coach;
    if (call.parser.isSet(u"alarm"_s)) {
        bool isNumber = false;
        options.alarmMinutes = call.parser.value(u"alarm"_s).toInt(&isNumber);
        if (!isNumber || *options.alarmMinutes < 0 || *options.alarmMinutes > mostAlarmMinutes)
            return usageError(QCoreApplication::translate("cli", "“%1” is no number of minutes for a reminder. Please give one from 0 to %2.")
                                  .arg(call.parser.value(u"alarm"_s)).arg(mostAlarmMinutes));
    }
    return options;
}

} // namespace cli
