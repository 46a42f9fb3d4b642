#include "printing/sessionwords.h"

#include "base/text.h"
#include "printing/certificatebuilder.h"
#include "printing/scheduletexts.h"

#include <algorithm>

namespace printing {

namespace {

bool isAllDay(const domain::Session &session)
{
    const auto isMidnight = [](const QDateTime &moment) { return moment.isValid() && moment.time() == QTime(0, 0); };
    return isMidnight(session.startsAt) && isMidnight(session.endsAt) && session.endsAt.date() > session.startsAt.date();
}

QString dayText(QDate date, bool withYear, const QLocale &locale)
{
    const QString day = base::longDate(date, locale);
    return withYear ? day : QString(day).remove(QStringLiteral(" %1").arg(date.year()));
}

} // namespace

SessionWords::SessionWords(const domain::Programme &programme, DocumentLanguage language) : m_programme(programme), m_language(language)
{
    const auto &sessions = programme.table<domain::Session>();
    m_someConfirmed = std::any_of(sessions.begin(), sessions.end(), [](const domain::Session &session) {
        return session.state == domain::SessionState::Confirmed || session.state == domain::SessionState::Held;
    });
}

QString SessionWords::month(const domain::Session &session) const
{
    if (!session.startsAt.isValid())
        return texts().dateOpen;
    return documentLocale(m_language).toString(session.startsAt.date(), QStringLiteral("MMMM yyyy"));
}

QString SessionWords::day(const domain::Session &session, bool withYear) const
{
    const QLocale locale = documentLocale(m_language);
    if (!session.startsAt.isValid())
        return texts().dateOpen;
    const QString first = dayText(session.startsAt.date(), withYear, locale);
    if (isAllDay(session)) {
        const QDate last = session.endsAt.date().addDays(-1);
        return last == session.startsAt.date() ? first : QStringLiteral("%1 – %2").arg(first, dayText(last, withYear, locale));
    }
    if (session.endsAt.isValid() && session.endsAt.date() != session.startsAt.date())
        return base::dateTimeSpan(session.startsAt, session.endsAt, locale);
    return first;
}

QString SessionWords::time(const domain::Session &session) const
{
    if (!session.startsAt.isValid())
        return {};
    if (isAllDay(session))
        return scheduleTexts(m_language).allDay;
    if (session.endsAt.isValid() && session.endsAt.date() != session.startsAt.date())
        return {};
    return base::timeSpan(session.startsAt.time(), session.endsAt.isValid() ? session.endsAt.time() : QTime(), documentLocale(m_language));
}

QString SessionWords::when(const domain::Session &session) const
{
    const QString hours = time(session);
    return hours.isEmpty() ? day(session, false) : QStringLiteral("%1, %2").arg(day(session, false), hours);
}

QString SessionWords::state(const domain::Session &session) const
{
    if (session.state == domain::SessionState::Cancelled)
        return texts().cancelled;
    return session.state == domain::SessionState::Planned && m_someConfirmed ? texts().planned : QString();
}

QString SessionWords::kind(const domain::Session &session) const
{
    const QString word = sessionKindText(session.kind, m_language);
    const auto bare = [](QString text) { return text.remove(u'-').remove(u' '); };
    return base::foldedContains(bare(session.title), bare(word)) ? QString() : word;
}

QString SessionWords::where(const domain::Session &session) const
{
    const QString place = whereText(session, m_language);
    return place.isEmpty() ? texts().placeOpen : place;
}

QString SessionWords::whereWithLink(const domain::Session &session) const
{
    return session.link.isEmpty() ? where(session) : where(session) + u'\n' + session.link;
}

QString SessionWords::roles(const domain::Session &session) const
{
    QStringList names;
    const QList<domain::RoleId> order = domain::rolesInOrder(m_programme);
    for (const domain::RoleId role : order) {
        if (session.roles.contains(role))
            names.append(m_programme.find(role)->name);
    }
    return names.isEmpty() || names.size() == order.size() ? texts().allRoles : names.join(QStringLiteral(", "));
}

QString SessionWords::module(const domain::Session &session) const
{
    const domain::Module *module = m_programme.find(session.module);
    return module ? texts().module.arg(module->number).arg(module->title) : QString();
}

QString SessionWords::coaches(const domain::Session &session) const
{
    QStringList names;
    for (const domain::CoachId id : session.coaches) {
        if (const domain::Coach *coach = m_programme.find(id))
            names.append(domain::fullName(*coach));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace printing
