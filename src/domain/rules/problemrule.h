#pragma once

#include "domain/rules/problems.h"

#include <QDateTime>

#include <span>

namespace domain {

/// What a rule looks at: the programme, its enrolments by session and person, and the time.
struct RuleInput
{
    const Programme &programme;
    const ProgrammeIndex &index;
    QDateTime now;
};

namespace detail {
template <class R, class First, class... Rest>
constexpr int positionIn(TypeList<First, Rest...>)
{
    if constexpr (std::is_same_v<R, First>)
        return 0;
    else
        return 1 + positionIn<R>(TypeList<Rest...>{});
}
} // namespace detail

/// Tables of a programme, one bit for each in the order of Records.
using TableSet = quint32;

/// The set of these records' tables.
template <class... R>
[[nodiscard]] constexpr TableSet tables()
{
    return ((TableSet(1) << detail::positionIn<R>(Records{})) | ...);
}

/// The tables in which two programmes differ. Costs next to nothing for tables that are shared.
[[nodiscard]] TableSet differingTables(const Programme &one, const Programme &other);

/// Whether what a rule finds changes as time goes by.
enum class ByTime { No, Yes };

/// A rule of open problems: a pure function with the codes it may find, its remedies, and what it depends on.
struct ProblemRule
{
    ProblemArea area;
    QList<QLatin1StringView> codes;
    void (*find)(const RuleInput &input, std::vector<Problem> &found);
    base::Result<ChangeSet> (*fix)(const Programme &programme, const Problem &problem, const QString &fixCode); ///< nullptr: none
    TableSet reads;
    ByTime byTime = ByTime::No;
};

/// All rules, in the order in which their findings are listed.
[[nodiscard]] std::span<const ProblemRule> problemRules();

/// The rule that finds this code, or nullptr.
[[nodiscard]] const ProblemRule *problemRule(QStringView code);

/// The next moment after `now` at which a rule may find something else: a session begins or ends, an offer lapses, or a day
/// is over.
[[nodiscard]] QDateTime nextTurningPoint(const Programme &programme, const QDateTime &now);

/// What was found, parted into what is open and what is ignored; gravest first, then in the order given.
struct ProblemList
{
    std::vector<Problem> open;
    std::vector<IgnoredFinding> ignored;
};
[[nodiscard]] ProblemList sortedOut(const Programme &programme, std::vector<Problem> found);

} // namespace domain
