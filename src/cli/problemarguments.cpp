#include "cli/problemarguments.h"

#include "cli/applied.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype listed = 5; ///< so many keys stand in a refusal

const domain::Problem &problemOf(const domain::Problem &problem)
{
    return problem;
}

const domain::Problem &problemOf(const domain::IgnoredFinding &ignored)
{
    return ignored.problem;
}

base::Failure refusal(const QString &key, const QStringList &candidates)
{
    if (candidates.isEmpty())
        return base::fail(base::ErrorCode::InputRefused,
                          QCoreApplication::translate("cli", "There is no problem “%1”. “check --json” tells the keys of those there are.").arg(key));
    return base::fail(base::ErrorCode::InputRefused,
                      QCoreApplication::translate("cli", "“%1” means several problems. Please give the whole key: %2.")
                          .arg(key, candidates.mid(0, listed).join(u"; "_s)));
}

/// The row of this key, or the only one whose key begins so.
template <class T>
base::Result<T> chosen(const std::vector<T> &rows, const QString &key)
{
    const T *only = nullptr;
    QStringList candidates;
    for (const T &row : rows) {
        const QString own = domain::problemKey(problemOf(row));
        if (own == key)
            return row;
        if (key.isEmpty() || !own.startsWith(key))
            continue;
        only = &row;
        candidates.append(own);
    }
    if (candidates.size() == 1)
        return *only;
    return refusal(key, candidates);
}

} // namespace

base::Result<domain::Problem> problemArgument(const domain::Programme &programme, const QString &key)
{
    return chosen(domain::problems(programme), key.simplified());
}

base::Result<domain::IgnoredFinding> ignoredArgument(const domain::Programme &programme, const QString &key)
{
    return chosen(domain::ignoredProblems(programme), key.simplified());
}

QJsonObject toJson(const domain::Problem &problem)
{
    QJsonArray subjects;
    for (const domain::Subject &subject : problem.subjects)
        subjects.append(QJsonObject{{u"table"_s, subject.table}, {u"id"_s, idValue(subject.id)}, {u"label"_s, subject.label}});
    QJsonArray fixes;
    for (const domain::Fix &fix : problem.fixes)
        fixes.append(QJsonObject{{u"code"_s, fix.code}, {u"text"_s, fix.text}});
    return {{u"key"_s, domain::problemKey(problem)},
            {u"code"_s, problem.code},
            {u"severity"_s, QString::fromLatin1(domain::enumIdentifier(problem.severity))},
            {u"text"_s, problem.text},
            {u"subjects"_s, subjects},
            {u"fixes"_s, fixes}};
}

QJsonObject toJson(const domain::IgnoredFinding &ignored)
{
    QJsonObject object = toJson(ignored.problem);
    object.insert(u"reason"_s, ignored.reason);
    object.insert(u"decided_on"_s, ignored.decidedOn.toString(Qt::ISODate));
    return object;
}

} // namespace cli
