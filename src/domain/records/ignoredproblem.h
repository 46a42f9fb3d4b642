#pragma once

#include "domain/field.h"
#include "domain/ids.h"

namespace domain {

/// An open problem that somebody decided to leave as it is. It stays out of the list of open problems as
/// long as the same rule finds it for the same rows.
struct IgnoredProblem
{
    base::Id<IgnoredProblem> id;
    QString problem;  ///< problemKey(): rule and rows concerned
    QString reason;
    QDate decidedOn;

    bool operator==(const IgnoredProblem &) const = default;
};

template <>
struct RecordTraits<IgnoredProblem>
{
    static constexpr const char *table = "ignored_problem";
    static constexpr const char *plural = "ignored_problems";
    static constexpr const char *heading = QT_TRANSLATE_NOOP("domain", "Ignored problems");
    static constexpr const char *singular = QT_TRANSLATE_NOOP("domain", "Ignored problem");
    static constexpr auto fields = FieldList{
        Field<&IgnoredProblem::problem>{"problem", QT_TRANSLATE_NOOP("domain", "Problem"), Required | Key},
        Field<&IgnoredProblem::reason>{"reason", QT_TRANSLATE_NOOP("domain", "Reason"), Personal | Searchable | Required},
        Field<&IgnoredProblem::decidedOn>{"decided_on", QT_TRANSLATE_NOOP("domain", "Decided on")},
    };
    static QString label(const IgnoredProblem &ignored) { return ignored.reason; }
};

} // namespace domain
