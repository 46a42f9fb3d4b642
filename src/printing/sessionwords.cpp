#include "printing/sessionwords.h"

#include "base/text.h"
#include "domain/rules/calendarentry.h"
#include "domain/rules/sessionwording.h"
#include "printing/certificatebuilder.h"
#include "printing/scheduletexts.h"

namespace printing {

namespace {

bool isAllDay(const domain::Session &session)
{
    return domain::isAllDay(session.startsAt, session.endsAt);
}

QString dayText(QDate date, bool withYear, const QLocale &locale)
{
    const QString day = base::longDate(date, locale);
    return withYear ? day : QString(day).remove(QStringLiteral(" %1").arg(date.year()));
}

} // namespace

SessionWords::SessionWords(const domain::Programme &programme, DocumentLanguage language)
    : m_programme(programme), m_language(language), m_someConfirmed(domain::someAreConfirmed(programme))
{
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
    return domain::sessionWording(languageCode(m_language)).kindBesideTitle(session);
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
