#pragma once

#include "domain/rules/problemrule.h"

#include <optional>

namespace domain {

/// Finds open problems again and again and remembers what each rule found: after an edit only those rules look again
/// that read a table which differs, or whose time has come. A value; the result is the same as that of problems().
class ProblemFinder
{
public:
    /// What the rules find in this programme at this moment.
    [[nodiscard]] ProblemList find(const Programme &programme);

    /// When find() should be asked again although nothing was edited; invalid before the first time.
    [[nodiscard]] QDateTime lookAgainAt() const { return m_lookAgainAt; }
    /// How many rules looked at the programme in the last call.
    [[nodiscard]] int rulesRun() const { return m_rulesRun; }

private:
    void runRules(TableSet differing, bool timeHasCome, const QDateTime &now);

    Programme m_programme;
    std::optional<ProgrammeIndex> m_index; ///< of m_programme
    std::vector<std::vector<Problem>> m_found; ///< by the position of the rule; empty before the first time
    QDateTime m_foundAt;
    QDateTime m_lookAgainAt;
    int m_rulesRun = 0;
};

} // namespace domain
