#include "workspace/calendarfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace workspace {

base::Result<exchange::CalendarImport> planCalendarImport(const domain::Programme &programme, const QString &path, domain::CoachId coach)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("workspace", "“%1” cannot be read: %2").arg(name, file.errorString()));
    const auto [from, to] = exchange::busyWindow(programme);
    const auto calendar = exchange::IcsReader::read(file, name, {from, to});
    if (!calendar)
        return calendar.failure();
    return coach.isValid() ? exchange::importBusyTimes(programme, coach, *calendar) : exchange::importCalendarSessions(programme, *calendar);
}

} // namespace workspace
