#include "domain/rules/messagewords.h"

#include "base/text.h"
#include "domain/rules/sessionwording.h"

namespace domain {

namespace {

MessageWords german()
{
    const SessionWording &sessions = sessionWording(QStringLiteral("de"));
    MessageWords w;
    w.locale = sessions.locale;
    w.place = QStringLiteral("Ort");
    w.link = QStringLiteral("Zugang");
    w.before = QStringLiteral("bisher");
    w.now = QStringLiteral("neu");
    w.off = QStringLiteral("entfällt");
    w.online = sessions.online;
    w.closing = QStringLiteral("Mit freundlichen Grüßen");
    w.waitingPlace = QStringLiteral("Platz %1 der Warteliste");
    w.answerUntil = QStringLiteral("Bitte antworten Sie bis %1.");
    return w;
}

MessageWords english()
{
    const SessionWording &sessions = sessionWording(QStringLiteral("en"));
    MessageWords w;
    w.locale = sessions.locale;
    w.place = QStringLiteral("Place");
    w.link = QStringLiteral("Joining link");
    w.before = QStringLiteral("so far");
    w.now = QStringLiteral("new");
    w.off = QStringLiteral("cancelled");
    w.online = sessions.online;
    w.closing = QStringLiteral("Yours sincerely");
    w.waitingPlace = QStringLiteral("Place %1 on the waiting list");
    w.answerUntil = QStringLiteral("Please answer by %1.");
    return w;
}

/// The last day of whole days: their end is the midnight after.
QDate lastDay(const CalendarEntry &entry)
{
    if (!entry.endsAt.isValid())
        return entry.startsAt.date();
    return isAllDay(entry) ? entry.endsAt.date().addDays(-1) : entry.endsAt.date();
}

} // namespace

QString MessageWords::whenText(const CalendarEntry &entry) const
{
    return isAllDay(entry) ? dayText(entry) : base::dateTimeSpan(entry.startsAt, entry.endsAt, locale);
}

QString MessageWords::dayText(const CalendarEntry &entry) const
{
    const QDate first = entry.startsAt.date();
    const QDate last = lastDay(entry);
    const QString text = base::longDate(first, locale);
    return last > first ? QStringLiteral("%1 – %2").arg(text, base::longDate(last, locale)) : text;
}

QString MessageWords::timeText(const CalendarEntry &entry) const
{
    if (isAllDay(entry) || !entry.startsAt.isValid())
        return {};
    return base::timeSpan(entry.startsAt.time(), entry.endsAt.time(), locale);
}

const MessageWords &messageWords(const QString &language)
{
    static const MessageWords germanWords = german();
    static const MessageWords englishWords = english();
    return language.startsWith(u"en", Qt::CaseInsensitive) ? englishWords : germanWords;
}

} // namespace domain
