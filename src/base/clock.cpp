#include "base/clock.h"

namespace base {

namespace {
QDateTime &fixedMoment()
{
    static QDateTime moment;
    return moment;
}
} // namespace

const QTimeZone &berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

QDateTime berlinTime(QDate date, QTime time)
{
    const QDateTime moment(date, time, berlin());
    const bool isSkipped = !moment.isValid() && date.isValid() && time.isValid();
    return isSkipped ? QDateTime::fromMSecsSinceEpoch(moment.toMSecsSinceEpoch(), berlin()) : moment;
}

QDateTime Clock::now()
{
    if (fixedMoment().isValid())
        return fixedMoment();
    QDateTime moment = QDateTime::currentDateTimeUtc().toTimeZone(berlin());
    const QTime time = moment.time();
    moment.setTime(QTime(time.hour(), time.minute(), time.second()));
    return moment;
}

QDate Clock::today()
{
    return now().date();
}

void Clock::fix(const QDateTime &moment)
{
    fixedMoment() = moment.isValid() ? moment.toTimeZone(berlin()) : QDateTime();
}

bool Clock::isFixed()
{
    return fixedMoment().isValid();
}

} // namespace base
