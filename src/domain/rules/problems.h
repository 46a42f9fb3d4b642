#pragma once

#include "domain/changeset.h"
#include "domain/programmeindex.h"

#include <QStringList>

namespace domain {

enum class Severity { Error, Warning, Hint };

template <>
struct EnumTraits<Severity>
{
    static constexpr EnumEntry entries[] = {
        {int(Severity::Error), "error", QT_TRANSLATE_NOOP("domain", "Error")},
        {int(Severity::Warning), "warning", QT_TRANSLATE_NOOP("domain", "Warning")},
        {int(Severity::Hint), "hint", QT_TRANSLATE_NOOP("domain", "Hint")},
    };
};

/// What a rule looks at; the list of open problems can be narrowed to one.
enum class ProblemArea { People, Eligibility, Schedule, Coaches, Questions, Places, Notices, Attendance, Results };

template <>
struct EnumTraits<ProblemArea>
{
    static constexpr EnumEntry entries[] = {
        {int(ProblemArea::People), "people", QT_TRANSLATE_NOOP("domain", "People")},
        {int(ProblemArea::Eligibility), "eligibility", QT_TRANSLATE_NOOP("domain", "Eligibility")},
        {int(ProblemArea::Schedule), "schedule", QT_TRANSLATE_NOOP("domain", "Schedule")},
        {int(ProblemArea::Coaches), "coaches", QT_TRANSLATE_NOOP("domain", "Coaches")},
        {int(ProblemArea::Questions), "questions", QT_TRANSLATE_NOOP("domain", "Questions")},
        {int(ProblemArea::Places), "places", QT_TRANSLATE_NOOP("domain", "Places in sessions")},
        {int(ProblemArea::Notices), "notices", QT_TRANSLATE_NOOP("domain", "Notices")},
        {int(ProblemArea::Attendance), "attendance", QT_TRANSLATE_NOOP("domain", "Attendance")},
        {int(ProblemArea::Results), "results", QT_TRANSLATE_NOOP("domain", "Results")},
    };
};

/// A row a problem is about.
struct Subject
{
    QString table;
    qint64 id = 0;
    QString label;

    bool operator==(const Subject &) const = default;
};

/// What would solve a problem with one click.
struct Fix
{
    QString code;
    QString text;

    bool operator==(const Fix &) const = default;
};

/// Offener Punkt: what is wrong or missing.
struct Problem
{
    QString code; ///< name of the rule
    Severity severity = Severity::Warning;
    QString text;
    QList<Subject> subjects; ///< what there is to look at first comes first
    QList<Fix> fixes;
    QString detail = {}; ///< tells apart what one rule finds for the same rows

    bool operator==(const Problem &) const = default;
};

/// The rule and the rows concerned, as one short text that stays the same while the rule finds the same:
/// "double_booking participant:3 session:4 session:5". Of many rows the first stand there, then their number and a sum
/// over all.
[[nodiscard]] QString problemKey(const Problem &problem);

/// Everything that all rules find and nobody decided to ignore, gravest first, then in the order of the rules.
[[nodiscard]] std::vector<Problem> problems(const Programme &programme);

/// A problem that somebody decided to leave as it is.
struct IgnoredFinding
{
    Problem problem;
    base::Id<IgnoredProblem> decision;
    QString reason;
    QDate decidedOn;

    bool operator==(const IgnoredFinding &) const = default;
};

/// What rules find and somebody decided to ignore, in the same order.
[[nodiscard]] std::vector<IgnoredFinding> ignoredProblems(const Programme &programme);

/// The change that carries out a fix of a problem. InputRefused for a fix that the problem does not have.
[[nodiscard]] base::Result<ChangeSet> applyFix(const Programme &programme, const Problem &problem, const QString &fixCode);

/// The area of the rule with this code.
[[nodiscard]] ProblemArea areaOf(QStringView code);

/// The subject for a row of R.
template <class R>
[[nodiscard]] Subject subject(const R &row)
{
    return {QString::fromLatin1(RecordTraits<R>::table), row.id.value, RecordTraits<R>::label(row)};
}

} // namespace domain
