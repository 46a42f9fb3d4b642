#include "models/problemsmodel.h"

#include "models/recordmodel.h"
#include "workspace/document.h"

#include <QTextDocument>

namespace models {

namespace {

QList<ProblemRow> rowsOf(const std::vector<domain::Problem> &problems)
{
    QList<ProblemRow> rows;
    QHash<QString, int> seen;
    for (const domain::Problem &problem : problems) {
        QString id = problem.code;
        for (const domain::Subject &subject : problem.subjects)
            id += QStringLiteral(" %1:%2").arg(subject.table).arg(subject.id);
        if (const int times = ++seen[id]; times > 1)
            id += QStringLiteral(" #%1").arg(times);
        rows.append({id, problem});
    }
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

ProblemsModel::ProblemsModel(workspace::Jobs &jobs, QObject *parent)
    : SnapshotModel(parent)
    , m_refresher(jobs, tr("Looking for problems"), this, &domain::problems, [this](const std::vector<domain::Problem> &found) {
        show(rowsOf(found));
        Q_EMIT refreshed();
    })
{
}

void ProblemsModel::setDocument(workspace::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_refresher.forget();
    show({});
    if (!document)
        return;
    connect(document, &workspace::Document::changed, this, &ProblemsModel::search);
    search();
}

void ProblemsModel::search()
{
    m_refresher.request(m_document->programme());
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
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        return domain::enumLabel(problem.severity);
    case TextColumn:
        return problem.text;
    case SubjectColumn:
        return subjectsText(problem);
    case FixColumn:
        return problem.fixes.isEmpty() ? QString() : problem.fixes.front().text;
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
        //: what would solve a problem (German: "Abhilfe")
        return tr("Remedy");
    default:
        return {};
    }
}

int ProblemsModel::count(domain::Severity severity) const
{
    const QList<ProblemRow> rows = allRows();
    return int(std::count_if(rows.begin(), rows.end(), [&](const ProblemRow &row) { return row.problem.severity == severity; }));
}

QString ProblemsModel::filterText(const ProblemRow &row) const
{
    return row.problem.text + u'\n' + subjectsText(row.problem);
}

QByteArray ProblemsModel::sortKey(const ProblemRow &row, int column) const
{
    switch (column) {
    case SeverityColumn:
        return QByteArray::number(int(row.problem.severity));
    case SubjectColumn:
        return base::phoneBookKey(subjectsText(row.problem));
    case FixColumn:
        return row.problem.fixes.isEmpty() ? QByteArray("~") : base::phoneBookKey(row.problem.fixes.front().text);
    default:
        return base::phoneBookKey(row.problem.text);
    }
}

} // namespace models
