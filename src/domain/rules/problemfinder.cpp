#include "domain/rules/problemfinder.h"

#include "base/clock.h"

namespace domain {

ProblemList ProblemFinder::find(const Programme &programme)
{
    constexpr TableSet allTables = ~TableSet(0);
    const QDateTime now = base::Clock::now();
    const bool isFirst = m_found.empty();
    const TableSet differing = isFirst ? allTables : differingTables(m_programme, programme);
    // A clock that was set back counts as well.
    const bool timeHasCome = isFirst || now >= m_lookAgainAt || now < m_foundAt;
    if (differing & tables<Enrolment>() || !m_index)
        m_index.emplace(programme);
    m_programme = programme;
    m_found.resize(problemRules().size());
    runRules(differing, timeHasCome, now);
    if (timeHasCome || differing & tables<Session, Enrolment>()) {
        m_foundAt = now;
        m_lookAgainAt = nextTurningPoint(programme, now);
    }
    std::vector<Problem> all;
    for (const std::vector<Problem> &found : m_found)
        all.insert(all.end(), found.begin(), found.end());
    return sortedOut(programme, std::move(all));
}

void ProblemFinder::runRules(TableSet differing, bool timeHasCome, const QDateTime &now)
{
    const RuleInput input{m_programme, *m_index, now};
    m_rulesRun = 0;
    for (size_t i = 0; i < m_found.size(); ++i) {
        const ProblemRule &rule = problemRules()[i];
        if (!(rule.reads & differing) && !(timeHasCome && rule.byTime == ByTime::Yes))
            continue;
        m_found[i].clear();
        rule.find(input, m_found[i]);
        ++m_rulesRun;
    }
}

} // namespace domain
