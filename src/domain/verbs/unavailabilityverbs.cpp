#include "domain/verbs/unavailabilityverbs.h"

#include "base/text.h"
#include "domain/check.h"
#include "domain/draft.h"

#include <QCoreApplication>

#include <algorithm>

namespace domain {

namespace {

base::Failure noSuchTime(base::Id<Unavailability> id)
{
    return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("domain", "There is no unavailable time %1.").arg(id.value));
}

QString nameOf(const Programme &programme, const Unavailability &span)
{
    if (const Coach *coach = programme.find(span.coach))
        return fullName(*coach);
    const Participant *person = programme.find(span.participant);
    return person ? fullName(*person) : QString();
}

} // namespace

base::Result<ChangeSet> setUnavailability(const Programme &programme, const Unavailability &span)
{
    if (span.id.isValid() && !programme.find(span.id))
        return noSuchTime(span.id);
    if (const auto checked = check(programme, span); !checked)
        return checked.failure();
    const QString name = nameOf(programme, span);
    const QString when = unavailableText(span, QLocale());
    Draft draft(programme, span.id.isValid() ? QCoreApplication::translate("domain", "Change when “%1” cannot come: %2").arg(name, when)
                                             : QCoreApplication::translate("domain", "Enter that “%1” cannot come: %2").arg(name, when));
    if (span.id.isValid())
        draft.update(span);
    else
        draft.add(span);
    return draft.take();
}

base::Result<ChangeSet> removeUnavailabilities(const Programme &programme, const QList<base::Id<Unavailability>> &spans)
{
    QString label;
    for (const base::Id<Unavailability> id : spans) {
        const Unavailability *span = programme.find(id);
        if (!span)
            return noSuchTime(id);
        label = QCoreApplication::translate("domain", "Remove %n unavailable times of “%1”", nullptr, static_cast<int>(spans.size())).arg(nameOf(programme, *span));
    }
    Draft draft(programme, label);
    if (const auto removed = draft.remove(QSet<base::Id<Unavailability>>(spans.begin(), spans.end())); !removed)
        return removed.failure();
    return draft.take();
}

bool isWholeDays(const Unavailability &span)
{
    return span.startsAt.time() == QTime(0, 0) && span.endsAt.time() == QTime(0, 0);
}

QString unavailableText(const Unavailability &span, const QLocale &locale)
{
    if (!isWholeDays(span))
        return base::dateTimeSpan(span.startsAt, span.endsAt, locale);
    const QDate first = span.startsAt.date();
    const QDate last = span.endsAt.date().addDays(-1);
    return first == last ? base::longDate(first, locale) : QStringLiteral("%1 – %2").arg(base::longDate(first, locale), base::longDate(last, locale));
}

int trainingsLedBy(const Programme &programme, CoachId coach)
{
    const Table<Session> &sessions = programme.table<Session>();
    return static_cast<int>(std::count_if(sessions.begin(), sessions.end(), [coach](const Session &session) {
        return session.kind == SessionKind::ImpulseTraining && session.state != SessionState::Cancelled && session.coaches.contains(coach);
    }));
}

} // namespace domain
