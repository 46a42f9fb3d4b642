#include "domain/rules/holdings.h"

#include <algorithm>

namespace domain {

namespace {

using HoldingKey = std::pair<Recipient, QString>; ///< and the UID of the entry

/// The last words to one recipient about one session.
struct LastNotices
{
    const Notice *told = nullptr;
    const Notice *written = nullptr; ///< later than `told`, not confirmed
};

bool saysTheSame(const Notice &notice, const Session &session)
{
    return !notice.cancelled && notice.startsAt == session.startsAt && notice.endsAt == session.endsAt && notice.place == session.place
        && notice.link == session.link;
}

class HoldingFinder
{
public:
    HoldingFinder(const Programme &programme, const QDateTime &now, HoldingScope scope)
        : m_programme(programme), m_now(now), m_scope(scope)
    {
        for (const Notice &notice : programme.table<Notice>()) {
            LastNotices &last = m_last[{Recipient{notice.participant, notice.coach}, notice.uid}];
            (notice.toldAt.isValid() ? last.told : last.written) = &notice;
            if (notice.toldAt.isValid() && last.written && last.written->id < notice.id)
                last.written = nullptr;
        }
    }

    std::vector<Holding> find()
    {
        collectDue();
        collectOthers();
        std::sort(m_found.begin(), m_found.end());
        std::vector<Holding> result;
        result.reserve(m_found.size());
        for (Placed &placed : m_found)
            result.push_back(std::move(placed.holding));
        return result;
    }

private:
    struct Placed
    {
        Holding holding;
        qsizetype session; ///< position in the order of time
        qsizetype person;  ///< position in the phone book

        bool operator<(const Placed &other) const
        {
            return std::tie(session, holding.uid, person) < std::tie(other.session, other.holding.uid, other.person);
        }
    };

    void collectDue()
    {
        QHash<SessionId, const Session *> sessions;
        const QList<SessionId> order = sessionsByTime(m_programme);
        for (qsizetype position = 0; position < order.size(); ++position) {
            const Session *session = m_programme.find(order[position]);
            m_positions.insert(session->id, position);
            if (session->state == SessionState::Cancelled || !session->startsAt.isValid() || session->startsAt < m_now)
                continue;
            sessions.insert(session->id, session);
            for (const CoachId coach : session->coaches)
                addDue({{}, coach}, *session);
        }
        for (const Enrolment &enrolment : m_programme.table<Enrolment>()) {
            const Session *session = sessions.value(enrolment.session);
            if (session && takesSeat(enrolment))
                addDue({enrolment.participant, {}}, *session);
            else if (enrolment.state == EnrolmentState::Declined)
                m_declined.insert({Recipient{enrolment.participant, {}}, calendarUid(m_programme, enrolment.session)});
        }
    }

    void addDue(Recipient recipient, const Session &session)
    {
        const HoldingKey key{recipient, calendarUid(m_programme, session.id)};
        const LastNotices last = m_last.take(key);
        Holding holding{recipient, session.id, key.second, HoldingState::NeverTold, {}, {}};
        if (last.told) {
            holding.told = last.told->id;
            holding.state = saysTheSame(*last.told, session) ? HoldingState::Current
                : last.told->cancelled                       ? HoldingState::NeverTold
                                                             : HoldingState::Outdated;
        }
        if (last.written && saysTheSame(*last.written, session))
            holding.written = last.written->id;
        add(std::move(holding));
    }

    /// Those who were told a date but do not have to come.
    void collectOthers()
    {
        for (auto entry = m_last.cbegin(); entry != m_last.cend(); ++entry) {
            const LastNotices &last = entry.value();
            if (!last.told || last.told->cancelled || !isAhead(*last.told) || m_declined.contains(entry.key()))
                continue;
            Holding holding{entry.key().first, last.told->session, entry.key().second, HoldingState::StillComing, last.told->id, {}};
            if (last.written && last.written->cancelled)
                holding.written = last.written->id;
            add(std::move(holding));
        }
    }

    [[nodiscard]] bool isAhead(const Notice &told) const
    {
        return told.startsAt.isValid() && told.startsAt >= m_now;
    }

    void add(Holding holding)
    {
        if (m_scope == HoldingScope::Open && holding.state == HoldingState::Current)
            return;
        const qsizetype session = m_positions.value(holding.session, m_positions.size());
        const qsizetype person = rank(holding.recipient);
        m_found.push_back({std::move(holding), session, person});
    }

    /// Ranks are given when somebody is listed at all.
    qsizetype rank(Recipient recipient)
    {
        if (m_ranks.isEmpty()) {
            QList<Recipient> everybody;
            for (const Participant &person : m_programme.table<Participant>())
                everybody.append({person.id, {}});
            for (const Coach &coach : m_programme.table<Coach>())
                everybody.append({{}, coach.id});
            sortByName(everybody, m_programme);
            for (qsizetype position = 0; position < everybody.size(); ++position)
                m_ranks.insert(everybody[position], position);
        }
        return m_ranks.value(recipient);
    }

    const Programme &m_programme;
    QDateTime m_now;
    HoldingScope m_scope;
    QHash<HoldingKey, LastNotices> m_last;
    QSet<HoldingKey> m_declined;
    QHash<SessionId, qsizetype> m_positions;
    QHash<Recipient, qsizetype> m_ranks;
    std::vector<Placed> m_found;
};

} // namespace

std::vector<Holding> holdings(const Programme &programme, const QDateTime &now, HoldingScope scope)
{
    return HoldingFinder(programme, now, scope).find();
}

CalendarEntry toldEntry(const Notice &notice)
{
    return {notice.session, notice.uid, notice.sequence, notice.toldAt.isValid() ? notice.toldAt : notice.writtenAt, notice.title,
            notice.startsAt, notice.endsAt, notice.place, notice.link, notice.cancelled ? EntryStatus::Cancelled : EntryStatus::Confirmed};
}

} // namespace domain
