#include "domain/rules/holdings.h"

#include <QSet>

#include <algorithm>

namespace domain {

namespace {

/// The last words to one recipient about one session.
struct LastNotices
{
    const Notice *told = nullptr;
    const Notice *written = nullptr; ///< later than `told`, not confirmed
};

using NoticesByRecipient = QHash<Recipient, LastNotices>;

/// `notices` in the order of their ids.
NoticesByRecipient lastNotices(const std::vector<const Notice *> &notices)
{
    NoticesByRecipient result;
    result.reserve(qsizetype(notices.size()));
    for (const Notice *notice : notices) {
        LastNotices &last = result[{notice->participant, notice->coach}];
        if (notice->toldAt.isValid())
            last = {notice, nullptr};
        else
            last.written = notice;
    }
    return result;
}

bool saysTheSame(const Notice &notice, const Session &session)
{
    return !notice.cancelled && notice.startsAt == session.startsAt && notice.endsAt == session.endsAt && notice.place == session.place
        && notice.link == session.link;
}

class HoldingFinder
{
public:
    /// `untoldUntil`: who was never told a later session is left out; invalid: nobody.
    HoldingFinder(const Programme &programme, const ProgrammeIndex &index, const QDateTime &now, HoldingScope scope, const QDateTime &untoldUntil)
        : m_programme(programme), m_index(index), m_now(now), m_scope(scope), m_untoldUntil(untoldUntil)
    {
        for (const Notice &notice : programme.table<Notice>())
            m_notices[notice.uid].push_back(&notice);
    }

    std::vector<Holding> find()
    {
        for (const SessionId id : sessionsByTime(m_programme))
            collectSession(*m_programme.find(id));
        QStringList removed = m_notices.keys();
        removed.sort();
        for (const QString &uid : std::as_const(removed)) {
            collectOthers({}, uid, lastNotices(m_notices.value(uid)));
            m_groupEnds.push_back(m_found.size());
        }
        sortGroups();
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool takesPlace(const Session &session) const
    {
        return session.state != SessionState::Cancelled && session.startsAt.isValid() && session.startsAt >= m_now;
    }

    [[nodiscard]] bool leavesOutUntold(const Session &session) const
    {
        return m_untoldUntil.isValid() && session.startsAt > m_untoldUntil;
    }

    void collectSession(const Session &session)
    {
        const QString uid = calendarUid(m_programme, session.id);
        const std::vector<const Notice *> notices = m_notices.take(uid);
        const bool isDue = takesPlace(session);
        if (notices.empty() && (!isDue || leavesOutUntold(session)))
            return;
        NoticesByRecipient last = lastNotices(notices);
        if (isDue) {
            for (const CoachId coach : session.coaches)
                addDue({{}, coach}, session, uid, last);
        }
        for (const Enrolment *enrolment : m_index.enrolmentsOf(session.id)) {
            const Recipient person{enrolment->participant, {}};
            if (isDue && takesSeat(*enrolment))
                addDue(person, session, uid, last);
            else if (enrolment->state == EnrolmentState::Declined)
                last.remove(person);
        }
        collectOthers(session.id, uid, last);
        m_groupEnds.push_back(m_found.size());
    }

    void addDue(Recipient recipient, const Session &session, const QString &uid, NoticesByRecipient &lastOfAll)
    {
        const LastNotices last = lastOfAll.take(recipient);
        Holding holding{recipient, session.id, uid, HoldingState::NeverTold, {}, {}};
        if (last.told) {
            holding.told = last.told->id;
            holding.state = saysTheSame(*last.told, session) ? HoldingState::Current
                : last.told->cancelled                       ? HoldingState::NeverTold
                                                             : HoldingState::Outdated;
        }
        if (last.written && saysTheSame(*last.written, session))
            holding.written = last.written->id;
        if (holding.state == HoldingState::NeverTold && !holding.written.isValid() && leavesOutUntold(session))
            return;
        if (holding.state != HoldingState::Current || m_scope == HoldingScope::All)
            m_found.push_back(std::move(holding));
    }

    /// Those who were told a date but do not have to come.
    void collectOthers(SessionId session, const QString &uid, const NoticesByRecipient &others)
    {
        for (auto entry = others.cbegin(); entry != others.cend(); ++entry) {
            const LastNotices &last = entry.value();
            if (!last.told || last.told->cancelled || !isAhead(*last.told))
                continue;
            Holding holding{entry.key(), session, uid, HoldingState::StillComing, last.told->id, {}};
            if (last.written && last.written->cancelled)
                holding.written = last.written->id;
            m_found.push_back(std::move(holding));
        }
    }

    [[nodiscard]] bool isAhead(const Notice &told) const
    {
        return told.startsAt.isValid() && told.startsAt >= m_now;
    }

    /// Puts the people of each session in the order of a phone book.
    void sortGroups()
    {
        QSet<Recipient> listed;
        for (const Holding &holding : m_found)
            listed.insert(holding.recipient);
        QList<Recipient> people(listed.begin(), listed.end());
        sortByName(people, m_programme);
        QHash<Recipient, qsizetype> ranks;
        ranks.reserve(people.size());
        for (qsizetype position = 0; position < people.size(); ++position)
            ranks.insert(people[position], position);
        size_t begin = 0;
        for (const size_t end : m_groupEnds) {
            std::vector<std::pair<qsizetype, Holding>> group;
            for (size_t i = begin; i < end; ++i)
                group.emplace_back(ranks.value(m_found[i].recipient), std::move(m_found[i]));
            std::sort(group.begin(), group.end(), [](const auto &one, const auto &other) { return one.first < other.first; });
            for (size_t i = begin; i < end; ++i)
                m_found[i] = std::move(group[i - begin].second);
            begin = end;
        }
    }

    const Programme &m_programme;
    const ProgrammeIndex &m_index;
    QDateTime m_now;
    HoldingScope m_scope;
    QDateTime m_untoldUntil;
    QHash<QString, std::vector<const Notice *>> m_notices; ///< by UID, of sessions that were not looked at yet
    std::vector<Holding> m_found;
    std::vector<size_t> m_groupEnds; ///< where in m_found the holdings of a session end
};

} // namespace

std::vector<Holding> holdings(const Programme &programme, const QDateTime &now, HoldingScope scope)
{
    const ProgrammeIndex index(programme);
    return HoldingFinder(programme, index, now, scope, {}).find();
}

std::vector<Holding> urgentHoldings(const Programme &programme, const ProgrammeIndex &index, const QDateTime &now, const QDateTime &untoldUntil)
{
    return HoldingFinder(programme, index, now, HoldingScope::Open, untoldUntil).find();
}

CalendarEntry toldEntry(const Notice &notice)
{
    return {notice.session, notice.uid, notice.sequence, notice.toldAt.isValid() ? notice.toldAt : notice.writtenAt, notice.title,
            notice.startsAt, notice.endsAt, notice.place, notice.link, notice.cancelled ? EntryStatus::Cancelled : EntryStatus::Confirmed};
}

} // namespace domain
