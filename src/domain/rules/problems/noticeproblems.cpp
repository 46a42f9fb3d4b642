#include "base/text.h"
#include "domain/rules/holdings.h"
#include "domain/rules/problems/rulesupport.h"
#include "domain/verbs/noticeverbs.h"

namespace domain {

namespace {

constexpr int NeverToldDays = 14; ///< so long before a session everybody has to know it

using Holders = std::vector<const Holding *>;

/// What there is to say about one session, or one that was removed.
struct SessionHolders
{
    Holders outdated;
    Holders stillComing;
    Holders neverTold;
    Holders waiting; ///< a message says how it is, but is not confirmed as sent
};

Subject subjectOf(const Programme &programme, Recipient recipient)
{
    if (const Participant *person = programme.find(recipient.participant))
        return subject(*person);
    const Coach *coach = programme.find(recipient.coach);
    return coach ? subject(*coach) : Subject();
}

/// "11 people and 1 coach".
QString countText(const Holders &holders)
{
    const int coaches = int(std::count_if(holders.begin(), holders.end(), [](const Holding *holding) { return holding->recipient.isCoach(); }));
    const int people = int(holders.size()) - coaches;
    const QString peopleText = QCoreApplication::translate("domain", "%n people", "subject of a sentence", people);
    const QString coachesText = QCoreApplication::translate("domain", "%n coaches", "subject of a sentence", coaches);
    if (coaches == 0)
        return peopleText;
    return people == 0 ? coachesText : QCoreApplication::translate("domain", "%1 and %2", "people and coaches").arg(peopleText, coachesText);
}

QString momentText(const QDateTime &from, const QDateTime &to)
{
    return base::dateTimeSpan(from, to, QLocale());
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
            add("told_outdated", Severity::Warning, outdatedText(holders.outdated), holders.outdated, {});
        if (!holders.stillComing.empty())
            add("told_outdated", Severity::Warning, stillComingText(holders.stillComing), holders.stillComing, QStringLiteral("expected"));
        if (!holders.neverTold.empty())
            add("never_told", Severity::Warning, neverToldText(holders.neverTold), holders.neverTold, {});
        if (!holders.waiting.empty())
            addWaiting(holders.waiting);
    }

private:
    void add(const char *code, Severity severity, const QString &text, const Holders &holders, const QString &detail)
    {
        Problem problem{QString::fromLatin1(code), severity, text, {}, {}, m_session ? detail : m_uid};
        if (m_session)
            problem.subjects.append(subject(*m_session));
        for (const Holding *holding : holders)
            problem.subjects.append(subjectOf(m_programme, holding->recipient));
        m_found.push_back(std::move(problem));
    }

    [[nodiscard]] const Notice &told(const Holding *holding) const { return *m_programme.find(holding->told); }

    /// When it takes place as all of them were told; empty where they were told different times.
    [[nodiscard]] QString toldMoment(const Holders &holders) const
    {
        const Notice &first = told(holders.front());
        const bool isOne = std::all_of(holders.begin(), holders.end(), [&](const Holding *holding) {
            return told(holding).startsAt == first.startsAt && told(holding).endsAt == first.endsAt;
        });
        return isOne ? momentText(first.startsAt, first.endsAt) : QString();
    }

    [[nodiscard]] QString outdatedText(const Holders &holders) const
    {
        const int count = int(holders.size());
        const bool knowTime = std::all_of(holders.begin(), holders.end(), [this](const Holding *holding) {
            return told(holding).startsAt == m_session->startsAt && told(holding).endsAt == m_session->endsAt;
        });
        if (knowTime)
            return QCoreApplication::translate("domain", "%1 do not know yet where “%2” takes place now.", "people, a session", count).arg(countText(holders), m_session->title);
        const QString moment = toldMoment(holders);
        if (moment.isEmpty())
            return QCoreApplication::translate("domain", "%1 still hold earlier dates for “%2”.", "people, a session", count).arg(countText(holders), m_session->title);
        return QCoreApplication::translate("domain", "%1 still hold %2 for “%3”.", "people, a date, a session", count).arg(countText(holders), moment, m_session->title);
    }

    [[nodiscard]] QString title(const Holders &holders) const { return m_session ? m_session->title : told(holders.front()).title; }

    [[nodiscard]] QString stillComingText(const Holders &holders) const
    {
        const int count = int(holders.size());
        const Notice &first = told(holders.front());
        const QString moment = momentText(first.startsAt, first.endsAt);
        const bool isOff = !m_session || m_session->state == SessionState::Cancelled;
        const QString text = isOff
            ? QCoreApplication::translate("domain", "%1 still expect “%2” (%3), although it is off.", "people, a session, a date", count)
            : QCoreApplication::translate("domain", "%1 still expect “%2” (%3), but do not have to come any more.", "people, a session, a date", count);
        return text.arg(countText(holders), title(holders), moment);
    }

    [[nodiscard]] QString neverToldText(const Holders &holders) const
    {
        return QCoreApplication::translate("domain", "%1 were never told of “%2” (%3).", "people, a session, a date", int(holders.size()))
            .arg(countText(holders), m_session->title, momentText(m_session->startsAt, m_session->endsAt));
    }

    void addWaiting(const Holders &holders)
    {
        const int count = int(holders.size());
        const QString text = QCoreApplication::translate("domain", "For “%1”, %n messages are written, but not yet confirmed as sent.", nullptr, count);
        const QString name = m_session ? m_session->title : m_programme.find(holders.front()->written)->title;
        add("told_unconfirmed", Severity::Hint, text.arg(name), holders, {});
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
