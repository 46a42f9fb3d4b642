#include "models/problemsmodel.h"

#include "base/clock.h"
#include "domain/rules/problemfinder.h"
#include "models/recordmodel.h"

#include <QTextDocument>
#include <QTimer>

namespace models {

namespace {

constexpr int MinuteMilliseconds = 60'000;

QList<ProblemRow> rowsOf(const domain::ProblemList &list)
{
    QList<ProblemRow> rows;
    QHash<QString, int> seen;
    const auto add = [&](const domain::Problem &problem, base::Id<domain::IgnoredProblem> decision, const QString &reason) {
        QString id = domain::problemKey(problem);
        if (const int times = ++seen[id]; times > 1)
            id += QStringLiteral(" #%1").arg(times);
        rows.append({id, problem, decision, reason});
    };
    for (const domain::Problem &problem : list.open)
        add(problem, {}, {});
    for (const domain::IgnoredFinding &ignored : list.ignored)
        add(ignored.problem, ignored.decision, ignored.reason);
    return rows;
}

QString subjectsText(const domain::Problem &problem)
{
    QStringList labels;
    for (const domain::Subject &subject : problem.subjects)
        labels.append(subject.label);
    return labels.join(QStringLiteral(", "));
}

QString iconName(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Error:
        return QStringLiteral("dialog-error");
    case domain::Severity::Warning:
        return QStringLiteral("dialog-warning");
    case domain::Severity::Hint:
        break;
    }
    return QStringLiteral("dialog-information");
}

} // namespace

QList<domain::Fix> remedies(const domain::Problem &problem)
{
    QList<domain::Fix> found = problem.fixes;
    if (problem.code == QLatin1StringView("told_outdated"))
        found.append({WriteUpdatesRemedy, ProblemsModel::tr("Write the updates…")});
    else if (problem.code == QLatin1StringView("never_told"))
        found.append({WriteUpdatesRemedy, ProblemsModel::tr("Write to them…")});
    return found;
}

ProblemsModel::ProblemsModel(workspace::Jobs &jobs, QObject *parent)
    // One search runs at a time, so that they can share what was found before.
    : RefreshedModel(jobs, tr("Looking for problems"),
                     [finder = std::make_shared<domain::ProblemFinder>()](const domain::Programme &programme) {
                         const QList<ProblemRow> rows = rowsOf(finder->find(programme));
                         return ProblemRows{rows, finder->lookAgainAt()};
                     },
                     parent)
{
    auto *timer = new QTimer(this);
    timer->setTimerType(Qt::VeryCoarseTimer);
    timer->start(MinuteMilliseconds);
    connect(timer, &QTimer::timeout, this, &ProblemsModel::lookAgainIfDue);
}

void ProblemsModel::take(const ProblemRows &found)
{
    m_lookAgainAt = found.lookAgainAt;
    show(found.rows);
}

void ProblemsModel::setShown(Shown shown)
{
    m_shownKind = shown;
    refilter();
    Q_EMIT headerDataChanged(Qt::Horizontal, FixColumn, FixColumn);
}

void ProblemsModel::setArea(std::optional<domain::ProblemArea> area)
{
    m_area = area;
    refilter();
}

void ProblemsModel::lookAgainIfDue()
{
    if (m_lookAgainAt.isValid() && base::Clock::now() >= m_lookAgainAt)
        refresh();
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::Problem &problem = problemAt(index.row());
    if (role == SeverityRole)
        return int(problem.severity);
    if (role == IconNameRole && index.column() == SeverityColumn)
        return iconName(problem.severity);
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(problem.text);
    return role == Qt::DisplayRole ? textOf(rowAt(index.row()), index.column()) : QVariant();
}

QVariant ProblemsModel::textOf(const ProblemRow &row, int column) const
{
    switch (column) {
    case SeverityColumn:
        return domain::enumLabel(row.problem.severity);
    case TextColumn:
        return row.problem.text;
    case SubjectColumn:
        return subjectsText(row.problem);
    case FixColumn:
        if (row.isIgnored())
            return row.reason;
        return remedies(row.problem).value(0).text;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        //: how grave a problem is (German: "Art")
        return tr("Severity");
    case TextColumn:
        //: heading of the list of open problems (German: "Offener Punkt")
        return tr("Problem");
    case SubjectColumn:
        //: the people or sessions that a problem is about (German: "Betrifft")
        return tr("Concerns");
    case FixColumn:
        if (m_shownKind == Shown::Ignored)
            //: why a problem is ignored
            return tr("Reason");
        //: what would solve a problem (German: "Abhilfe")
        return tr("Remedy");
    default:
        return {};
    }
}

int ProblemsModel::count(domain::Severity severity) const
{
    const QList<ProblemRow> rows = allRows();
    return int(std::count_if(rows.begin(), rows.end(), [&](const ProblemRow &row) { return !row.isIgnored() && row.problem.severity == severity; }));
}

int ProblemsModel::openCount() const
{
    const QList<ProblemRow> rows = allRows();
    return int(std::count_if(rows.begin(), rows.end(), [](const ProblemRow &row) { return !row.isIgnored(); }));
}

QString ProblemsModel::filterText(const ProblemRow &row) const
{
    return QStringList{row.problem.text, subjectsText(row.problem), domain::enumLabel(row.problem.severity), row.reason}.join(u'\n');
}

bool ProblemsModel::accepts(const ProblemRow &row) const
{
    return row.isIgnored() == (m_shownKind == Shown::Ignored) && (!m_area || domain::areaOf(row.problem.code) == *m_area);
}

QByteArray ProblemsModel::sortKey(const ProblemRow &row, int column) const
{
    if (column == SeverityColumn)
        return QByteArray::number(int(row.problem.severity));
    return textKey(textOf(row, column).toString());
}

} // namespace models
