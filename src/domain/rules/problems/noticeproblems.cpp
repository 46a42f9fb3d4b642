#include "domain/rules/holdingtexts.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/noticeverbs.h"

namespace domain {

namespace {

constexpr int NeverToldDays = 14; ///< so long before a session everybody has to know it

/// What there is to say about one session, or one that was removed.
struct SessionHolders
{
    HoldingGroup outdated;
    HoldingGroup stillComing;
    HoldingGroup neverTold;
    HoldingGroup waiting; ///< a message says how it is, but is not confirmed as sent
};

Subject subjectOf(const Programme &programme, Recipient recipient)
{
    if (const Participant *person = programme.find(recipient.participant))
        return subject(*person);
    const Coach *coach = programme.find(recipient.coach);
    return coach ? subject(*coach) : Subject();
}

class NoticeProblems
{
public:
    NoticeProblems(const RuleInput &input, Found &found)
        : m_programme(input.programme), m_found(found)
    {
    }

    void add(const SessionHolders &holders, SessionId id, const QString &uid)
    {
        m_session = m_programme.find(id);
        m_uid = uid;
        if (!holders.outdated.empty())
            add("told_outdated", Severity::Warning, holdingText(m_programme, holders.outdated), holders.outdated, {});
        if (!holders.stillComing.empty())
            add("told_outdated", Severity::Warning, holdingText(m_programme, holders.stillComing), holders.stillComing, QStringLiteral("expected"));
        if (!holders.neverTold.empty())
            add("never_told", Severity::Warning, holdingText(m_programme, holders.neverTold), holders.neverTold, {});
        if (!holders.waiting.empty())
            addWaiting(holders.waiting);
    }

private:
    void add(const char *code, Severity severity, const QString &text, const HoldingGroup &holders, const QString &detail)
    {
        Problem problem{QString::fromLatin1(code), severity, text, {}, {}, m_session ? detail : m_uid};
        if (m_session)
            problem.subjects.append(subject(*m_session));
        for (const Holding *holding : holders)
            problem.subjects.append(subjectOf(m_programme, holding->recipient));
        m_found.push_back(std::move(problem));
    }

    void addWaiting(const HoldingGroup &holders)
    {
        const int count = int(holders.size());
        add("told_unconfirmed", Severity::Hint, awaitingText(m_programme, holders), holders, {});
        m_found.back().fixes = {{QStringLiteral("confirm_sent"), QCoreApplication::translate("domain", "Confirm %n messages as sent", nullptr, count)}};
    }

    const Programme &m_programme;
    Found &m_found;
    const Session *m_session = nullptr;
    QString m_uid;
};

void sortIn(const Holding &holding, SessionHolders &holders)
{
    if (holding.written.isValid())
        holders.waiting.push_back(&holding);
    else if (holding.state == HoldingState::Outdated)
        holders.outdated.push_back(&holding);
    else if (holding.state == HoldingState::StillComing)
        holders.stillComing.push_back(&holding);
    else
        holders.neverTold.push_back(&holding);
}

std::vector<Holding> urgent(const RuleInput &input)
{
    const QDateTime lastDayEnds = base::berlinTime(input.now.date().addDays(NeverToldDays + 1), QTime(0, 0)).addSecs(-1);
    return urgentHoldings(input.programme, input.index, input.now, lastDayEnds);
}

} // namespace

void findNoticeProblems(const RuleInput &input, Found &found)
{
    const std::vector<Holding> open = urgent(input);
    NoticeProblems problems(input, found);
    for (auto first = open.begin(); first != open.end();) {
        SessionHolders holders;
        auto next = first;
        for (; next != open.end() && next->uid == first->uid; ++next)
            sortIn(*next, holders);
        problems.add(holders, first->session, first->uid);
        first = next;
    }
}

FixResult fixUnconfirmedNotices(const Programme &programme, const Problem &problem, const QString &fixCode)
{
    if (fixCode != u"confirm_sent")
        return unknownFix();
    const ProgrammeIndex index(programme);
    const Session *session = subjectRow<Session>(programme, problem);
    const QString uid = session ? calendarUid(programme, session->id) : problem.detail;
    QList<NoticeId> written;
    for (const Holding &holding : urgent({programme, index, base::Clock::now()})) {
        if (holding.uid == uid && holding.written.isValid() && problem.subjects.contains(subjectOf(programme, holding.recipient)))
            written.append(holding.written);
    }
    return confirmNotices(programme, written);
}

} // namespace domain
