#pragma once

#include "domain/programme.h"

#include <QHash>

namespace domain {

/// When people and coaches are taken: by sessions that are not cancelled and by times they cannot make. Half-open spans.
class FreeTimes
{
public:
    explicit FreeTimes(const Programme &programme);

    [[nodiscard]] bool isFree(ParticipantId person, const QDateTime &from, const QDateTime &to) const;
    [[nodiscard]] bool isFree(CoachId coach, const QDateTime &from, const QDateTime &to) const;
    /// From now on the person or coach is taken then, too.
    void take(ParticipantId person, const QDateTime &from, const QDateTime &to) { m_people[person].append(spanOf(from, to)); }
    void take(CoachId coach, const QDateTime &from, const QDateTime &to) { m_coaches[coach].append(spanOf(from, to)); }

private:
    struct Span
    {
        qint64 from;
        qint64 to;
    };
    using Spans = QList<Span>;

    [[nodiscard]] static Span spanOf(const QDateTime &from, const QDateTime &to) { return {from.toSecsSinceEpoch(), to.toSecsSinceEpoch()}; }
    [[nodiscard]] static bool isFree(const Spans &spans, const Span &wanted);

    QHash<ParticipantId, Spans> m_people;
    QHash<CoachId, Spans> m_coaches;
};

} // namespace domain
