#pragma once

#include "base/clock.h"
#include "domain/draft.h"
#include "domain/rules/problems/problemrules.h"

#include <QCoreApplication>

// What the rules of open problems share.

namespace domain {

/// Planned or confirmed.
[[nodiscard]] bool isOpen(const Session &session);
/// The end has passed; where there is none, the beginning.
[[nodiscard]] bool isOver(const Session &session, const QDateTime &now);
/// Planned or confirmed, and not over; also when it has no time yet.
[[nodiscard]] bool isAhead(const Session &session, const QDateTime &now);
/// Ahead, and confirmed or beginning within 14 days: what it needs has to be there by now.
[[nodiscard]] bool isDue(const Session &session, const QDateTime &now);
/// Nobody is entered yet and the session is only planned: the programme is being set up, and nothing is due.
[[nodiscard]] bool isBeingSetUp(const Programme &programme, const Session &session);
/// The session names the role, or none at all.
[[nodiscard]] bool isForRole(const Session &session, RoleId role);

/// Enrolments that take a seat, the latest last.
[[nodiscard]] std::vector<const Enrolment *> seatsOf(const ProgrammeIndex &index, SessionId session);
/// How many these are.
[[nodiscard]] int seatCountOf(const ProgrammeIndex &index, SessionId session);
/// Enrolments on the waiting list, first in line first; who has no place in the order stands last.
[[nodiscard]] std::vector<const Enrolment *> waitingOf(const ProgrammeIndex &index, SessionId session);

/// "“Aalen”, “Ulm” and 4 others": names for a sentence, at most three.
[[nodiscard]] QString fewNames(const QStringList &names);

/// The row of the problem's first subject of this record, or nullptr when it is gone or there is none.
template <class R>
[[nodiscard]] const R *subjectRow(const Programme &programme, const Problem &problem)
{
    for (const Subject &row : problem.subjects) {
        if (row.table == QLatin1StringView(RecordTraits<R>::table))
            return programme.find(base::Id<R>{row.id});
    }
    return nullptr;
}

/// "cancel_17": the code of a remedy that exists for several rows.
template <class Id>
[[nodiscard]] QString codeFor(QLatin1StringView action, Id id)
{
    return QStringLiteral("%1_%2").arg(action).arg(id.value);
}

/// The id at the end of such a code; an invalid one where the code is of another action.
template <class R>
[[nodiscard]] base::Id<R> idInCode(QLatin1StringView action, const QString &code)
{
    if (!code.startsWith(action) || code.size() <= action.size() + 1 || code.at(action.size()) != u'_')
        return {};
    return base::Id<R>{QStringView(code).mid(action.size() + 1).toLongLong()};
}

/// There is no such remedy.
[[nodiscard]] base::Failure unknownFix();

} // namespace domain
