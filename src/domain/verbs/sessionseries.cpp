#include "domain/verbs/sessionseries.h"

#include "base/clock.h"
#include "domain/draft.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace domain {

namespace {

constexpr int mostWeeksPostponed = 12;

base::Failure refused(const QString &sentence)
{
    return base::fail(base::ErrorCode::InputRefused, sentence);
}

base::Failure noSuchSession(SessionId id)
{
    return refused(QCoreApplication::translate("domain", "There is no session %1.").arg(id.value));
}

bool isWithinReach(QDate day)
{
    return day.year() >= 1900 && day.year() <= 2200;
}

/// A wall time so many minutes later.
QDateTime moved(const QDateTime &moment, int days, int minutes)
{
    if (!moment.isValid())
        return moment;
    constexpr int minutesOfDay = 24 * 60;
    const int total = moment.time().hour() * 60 + moment.time().minute() + minutes;
    const int minute = ((total % minutesOfDay) + minutesOfDay) % minutesOfDay;
    const int daysOver = (total - minute) / minutesOfDay;
    return base::berlinTime(moment.date().addDays(days + daysOver), QTime(minute / 60, minute % 60, moment.time().second()));
}

Session onDay(const Session &session, QDate day)
{
    return shifted(session, {static_cast<int>(session.startsAt.date().daysTo(day)), 0, {}});
}

/// A copy to be planned anew.
Session copyOf(Session session, QSet<QString> &titles)
{
    session.id = {};
    session.state = SessionState::Planned;
    session.title = nextTitle(session.title, titles);
    titles.insert(session.title);
    return session;
}

QSet<QString> titlesOf(const Programme &programme)
{
    QSet<QString> titles;
    for (const Session &session : programme.table<Session>())
        titles.insert(session.title);
    return titles;
}

/// Walks along the rhythm of a series and decides what becomes of each of its days.
class SeriesWalk
{
public:
    SeriesWalk(const Programme &programme, const Session &session, const SeriesRule &rule)
        : m_programme(programme), m_session(session), m_rule(rule), m_first(session.startsAt.date()), m_taken({m_first})
    {
        if (rule.weekday > 0)
            m_first = m_first.addDays(rule.weekday - m_first.dayOfWeek());
    }

    [[nodiscard]] base::Result<QList<SeriesDate>> walk();

private:
    [[nodiscard]] bool isPast(QDate day) const { return m_rule.until.isValid() && day > m_rule.until; }
    [[nodiscard]] QDate heldOn(QDate rhythm) const;
    void take(QDate rhythm);

    const Programme &m_programme;
    const Session &m_session;
    const SeriesRule &m_rule;
    QDate m_first; ///< the rhythm's day in the week of the session
    QSet<QDate> m_taken;
    QList<SeriesDate> m_dates;
    int m_count = 1;
};

/// The day on which the session of this day of the rhythm takes place; none when it falls away.
QDate SeriesWalk::heldOn(QDate rhythm) const
{
    if (m_rule.daysOff == DaysOff::Keep || dayOffName(m_programme, rhythm).isEmpty())
        return rhythm;
    if (m_rule.daysOff == DaysOff::Skip)
        return {};
    for (int weeks = 1; weeks <= mostWeeksPostponed; ++weeks) {
        const QDate day = rhythm.addDays(7 * weeks);
        if (!m_taken.contains(day) && dayOffName(m_programme, day).isEmpty())
            return isPast(day) ? QDate() : day;
    }
    return {};
}

void SeriesWalk::take(QDate rhythm)
{
    const QDate day = heldOn(rhythm);
    SeriesDate date{rhythm, {}, {}, dayOffName(m_programme, rhythm)};
    if (day.isValid()) {
        const Session held = onDay(m_session, day);
        date.startsAt = held.startsAt;
        date.endsAt = held.endsAt;
        m_taken.insert(day);
        ++m_count;
    }
    m_dates.append(date);
}

base::Result<QList<SeriesDate>> SeriesWalk::walk()
{
    const int wanted = m_rule.times > 0 ? m_rule.times : mostSessionsOfSeries + 1;
    constexpr int mostSteps = 4 * mostSessionsOfSeries;
    for (int step = 1; m_count < wanted && step <= mostSteps; ++step) {
        const QDate rhythm = m_first.addDays(qint64(7) * m_rule.everyWeeks * step);
        if (isPast(rhythm) || !isWithinReach(rhythm))
            break;
        if (!m_taken.contains(rhythm))
            take(rhythm);
    }
    if (m_count > mostSessionsOfSeries)
        return refused(QCoreApplication::translate("domain", "A series has %1 sessions at most. Please choose fewer or an earlier last day.").arg(mostSessionsOfSeries));
    return m_dates;
}

QString seriesLabel(const Session &session, int count)
{
    return QCoreApplication::translate("domain", "Repeat “%1” %n times", nullptr, count).arg(session.title);
}

} // namespace

base::Result<QList<SeriesDate>> seriesDates(const Programme &programme, SessionId id, const SeriesRule &rule)
{
    const Session *session = programme.find(id);
    if (!session)
        return noSuchSession(id);
    if (!session->startsAt.isValid())
        return refused(QCoreApplication::translate("domain", "“%1” has no date yet. Please enter when it begins first.").arg(session->title));
    if (rule.everyWeeks < 1 || rule.everyWeeks > 52)
        return refused(QCoreApplication::translate("domain", "A series repeats every 1 to 52 weeks."));
    if (rule.weekday < 0 || rule.weekday > 7)
        return refused(QCoreApplication::translate("domain", "A weekday is a number from 1 (Monday) to 7 (Sunday)."));
    if (rule.times < 0 || rule.times > mostSessionsOfSeries)
        return refused(QCoreApplication::translate("domain", "A series has %1 sessions at most. Please choose fewer or an earlier last day.").arg(mostSessionsOfSeries));
    if (rule.times == 0 && !rule.until.isValid())
        return refused(QCoreApplication::translate("domain", "Please say how often the session is held or which day is the last."));
    return SeriesWalk(programme, *session, rule).walk();
}

base::Result<ChangeSet> repeatSession(const Programme &programme, SessionId id, const SeriesRule &rule)
{
    const auto dates = seriesDates(programme, id, rule);
    if (!dates)
        return dates.failure();
    const Session &session = *programme.find(id);
    QSet<QString> titles = titlesOf(programme);
    Draft draft(programme, {});
    int count = 0;
    for (const SeriesDate &date : *dates) {
        if (date.isLeftOut())
            continue;
        Session copy = copyOf(session, titles);
        copy.startsAt = date.startsAt;
        copy.endsAt = date.endsAt;
        draft.add(copy);
        ++count;
    }
    draft.setLabel(seriesLabel(session, count));
    return draft.take();
}

base::Result<ChangeSet> duplicateSessions(const Programme &programme, const QList<SessionId> &sessions, const SessionShift &shift)
{
    if (std::abs(shift.days) > 100'000 || std::abs(shift.minutes) > 1'000'000)
        return refused(QCoreApplication::translate("domain", "So far no session can be moved. Please choose fewer days or minutes."));
    QSet<QString> titles = titlesOf(programme);
    const int count = static_cast<int>(sessions.size());
    Draft draft(programme, QCoreApplication::translate("domain", "Duplicate %n sessions", nullptr, count));
    for (const SessionId id : sessions) {
        const Session *session = programme.find(id);
        if (!session)
            return noSuchSession(id);
        Session copy = copyOf(shifted(*session, shift), titles);
        if (copy.startsAt.isValid() && !isWithinReach(copy.startsAt.date()))
            return refused(QCoreApplication::translate("domain", "“%1” would get a date that is too far away. Please choose fewer days.").arg(session->title));
        if (count == 1)
            draft.setLabel(QCoreApplication::translate("domain", "Duplicate “%1” as “%2”").arg(session->title, copy.title));
        draft.add(copy);
    }
    return draft.take();
}

Session shifted(Session session, const SessionShift &shift)
{
    if (!session.startsAt.isValid())
        return session;
    int minutes = shift.minutes;
    if (shift.startsAt.isValid())
        minutes += session.startsAt.time().secsTo(shift.startsAt) / 60;
    session.startsAt = moved(session.startsAt, shift.days, minutes);
    session.endsAt = moved(session.endsAt, shift.days, minutes);
    return session;
}

QString nextTitle(const QString &title, const QSet<QString> &taken)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*\\S)\\s*\\((\\d{1,6})\\)$"));
    const QRegularExpressionMatch match = numbered.match(title);
    const QString base = match.hasMatch() ? match.captured(1) : title;
    int number = match.hasMatch() ? match.captured(2).toInt() + 1 : 2;
    const auto of = [&] { return QStringLiteral("%1 (%2)").arg(base).arg(number); };
    while (taken.contains(of()))
        ++number;
    return of();
}

} // namespace domain
