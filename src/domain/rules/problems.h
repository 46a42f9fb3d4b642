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
    QList<Subject> subjects;
    QList<Fix> fixes;

    bool operator==(const Problem &) const = default;
};

/// A rule: looks at the programme and appends what it finds. The rules stand in one list in
/// problems.cpp, each in a file of its own.
using ProblemRule = void (*)(const Programme &programme, const ProgrammeIndex &index, std::vector<Problem> &found);

/// Everything that all rules find, gravest first, then in the order of the rules.
[[nodiscard]] std::vector<Problem> problems(const Programme &programme);

/// The change that carries out a fix of a problem.
[[nodiscard]] base::Result<ChangeSet> applyFix(const Programme &programme, const Problem &problem, const QString &fixCode);

/// The subject for a row of R.
template <class R>
[[nodiscard]] Subject subject(const R &row)
{
    return {QString::fromLatin1(RecordTraits<R>::table), row.id.value, RecordTraits<R>::label(row)};
}

} // namespace domain
