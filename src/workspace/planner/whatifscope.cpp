#include "workspace/planner/whatifscope.h"

#include "base/clock.h"
#include "base/text.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "domain/verbs/sessionseries.h"
#include "domain/verbs/unavailabilityverbs.h"
#include "workspace/planner/planfigures.h"

#include <QCoreApplication>
#include <QLocale>

namespace workspace {

using namespace domain;

namespace {

template <class R>
QString nameOf(const Programme &programme, base::Id<R> id)
{
    const R *row = programme.find(id);
    return row ? RecordTraits<R>::label(*row) : QString::number(id.value);
}

/// Takes a later change into an earlier one, row by row.
void fold(ChangeSet &all, const ChangeSet &next)
{
    forEachRecord([&]<class R>() {
        RowChanges<R> &changes = all.of<R>();
        for (const RowChange<R> &change : next.of<R>()) {
            const auto known = std::find_if(changes.begin(), changes.end(), [&](const RowChange<R> &before) { return before.id() == change.id(); });
            if (known == changes.end())
                changes.push_back(change);
            else
                known->after = change.after;
        }
        std::erase_if(changes, [](const RowChange<R> &change) { return change.before == change.after; });
    });
}

/// Several verbs one after the other, each on what the ones before made, as one change.
class Steps
{
public:
    explicit Steps(const Programme &programme) : m_programme(programme) {}

    [[nodiscard]] const Programme &programme() const { return m_programme; }

    base::Result<> take(const base::Result<ChangeSet> &change)
    {
        if (!change)
            return change.failure();
        auto after = applied(m_programme, *change);
        if (!after)
            return after.failure();
        m_programme = std::move(*after);
        fold(m_change, *change);
        return {};
    }

    ChangeSet finish(const QString &label)
    {
        m_change.label = label;
        return std::move(m_change);
    }

private:
    Programme m_programme;
    ChangeSet m_change;
};

/// The verbs of one difference.
struct Doing
{
    Steps &steps;

    base::Result<> operator()(const ExtraDate &extra) const
    {
        const Session *session = steps.programme().find(extra.session);
        SessionShift shift;
        if (session && session->startsAt.isValid()) {
            shift.days = int(session->startsAt.date().daysTo(extra.startsAt.date()));
            shift.startsAt = extra.startsAt.time();
        }
        return steps.take(duplicateSessions(steps.programme(), {extra.session}, shift));
    }

    base::Result<> operator()(const OtherMinimum &minimum) const { return set(minimum.session, QStringLiteral("min_size"), minimum.people); }
    base::Result<> operator()(const OtherMaximum &maximum) const { return set(maximum.session, QStringLiteral("max_size"), maximum.people); }

    base::Result<> operator()(const LostCoach &lost) const
    {
        QDate last = lost.from.date();
        for (const Session &session : steps.programme().table<Session>()) {
            if (session.endsAt.isValid())
                last = std::max(last, session.endsAt.date());
        }
        Unavailability span;
        span.coach = lost.coach;
        span.startsAt = lost.from;
        span.endsAt = base::berlinTime(last.addDays(1), QTime(0, 0));
        return steps.take(setUnavailability(steps.programme(), span));
    }

    base::Result<> operator()(const DropOut &dropOut) const
    {
        const FieldValues withdrawn{{QStringLiteral("state"), QString::fromLatin1(enumIdentifier(ParticipantState::Withdrawn))}};
        if (const auto taken = steps.take(updateRecords(steps.programme(), QStringLiteral("participant"), {dropOut.participant.value}, withdrawn)); !taken)
            return taken;
        QList<SessionId> sessions;
        for (const Enrolment &enrolment : steps.programme().table<Enrolment>()) {
            const Session *session = steps.programme().find(enrolment.session);
            const bool isOpen = takesSeat(enrolment) || enrolment.state == EnrolmentState::Waiting;
            const bool isAhead = session && (session->state == SessionState::Planned || session->state == SessionState::Confirmed);
            if (enrolment.participant == dropOut.participant && isOpen && isAhead && enrolment.attendance == Attendance::Unknown)
                sessions.append(enrolment.session);
        }
        for (const SessionId session : std::as_const(sessions)) {
            if (const auto taken = steps.take(enrol(steps.programme(), session, {dropOut.participant}, EnrolmentState::Cancelled)); !taken)
                return taken;
        }
        return {};
    }

    base::Result<> operator()(const PlannedSeat &seat) const
    {
        return steps.take(lockSeats(steps.programme(), {seat}, AssignmentLockKind::Pinned));
    }

    base::Result<> set(SessionId session, const QString &field, int people) const
    {
        return steps.take(updateRecords(steps.programme(), QStringLiteral("session"), {session.value}, {{field, people}}));
    }
};

/// The words of one difference.
struct Telling
{
    const Programme &programme;

    QString operator()(const ExtraDate &extra) const
    {
        const Session *session = programme.find(extra.session);
        const qint64 seconds = session && session->endsAt.isValid() ? session->startsAt.secsTo(session->endsAt) : 0;
        const QString when = base::dateTimeSpan(extra.startsAt, extra.startsAt.addSecs(seconds), QLocale());
        return QCoreApplication::translate("workspace", "“%1” also on %2").arg(nameOf(programme, extra.session), when);
    }
    QString operator()(const OtherMinimum &minimum) const
    {
        return QCoreApplication::translate("workspace", "“%1” with %n people or more", nullptr, minimum.people).arg(nameOf(programme, minimum.session));
    }
    QString operator()(const OtherMaximum &maximum) const
    {
        return QCoreApplication::translate("workspace", "“%1” with room for %n people", nullptr, maximum.people).arg(nameOf(programme, maximum.session));
    }
    QString operator()(const LostCoach &lost) const
    {
        return QCoreApplication::translate("workspace", "Without coach %1").arg(nameOf(programme, lost.coach));
    }
    QString operator()(const DropOut &dropOut) const { return QCoreApplication::translate("workspace", "Without %1").arg(nameOf(programme, dropOut.participant)); }
    QString operator()(const PlannedSeat &seat) const
    {
        return QCoreApplication::translate("workspace", "%1 in “%2”").arg(nameOf(programme, seat.participant), nameOf(programme, seat.session));
    }
};

} // namespace

QString whatIfText(const Programme &programme, const WhatIf &whatIf)
{
    return std::visit(Telling{programme}, whatIf);
}

base::Result<ChangeSet> whatIfChange(const Programme &programme, const QList<WhatIf> &whatIfs)
{
    Steps steps(programme);
    for (const WhatIf &whatIf : whatIfs) {
        if (const auto done = std::visit(Doing{steps}, whatIf); !done)
            return done.failure();
    }
    if (whatIfs.size() == 1)
        return steps.finish(QCoreApplication::translate("workspace", "Adopt what-if: %1").arg(whatIfText(programme, whatIfs.front())));
    return steps.finish(QCoreApplication::translate("workspace", "Adopt %n what-ifs", nullptr, int(whatIfs.size())));
}

base::Result<WhatIfCopy> whatIfCopy(const Programme &programme, const PlanScope &scope, const QList<WhatIf> &whatIfs)
{
    auto change = whatIfChange(programme, whatIfs);
    if (!change)
        return change.failure();
    auto copy = applied(programme, *change);
    if (!copy)
        return copy.failure();
    PlanScope wider = scope;
    if (!wider.sessions.isEmpty()) {
        for (const RowChange<Session> &row : change->of<Session>()) {
            if (!row.before)
                wider.sessions.append(row.id());
        }
    }
    PlanTask task = planTask(*copy, wider);
    return WhatIfCopy{std::move(*change), std::move(*copy), std::move(task)};
}

} // namespace workspace
