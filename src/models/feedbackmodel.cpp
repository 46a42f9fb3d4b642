#include "models/feedbackmodel.h"

#include <QLocale>

namespace models {

QString meanText(const domain::CriterionSummary &criterion)
{
    return criterion.answers > 0 ? QLocale().toString(criterion.mean, 'f', 1) : QStringLiteral("–");
}

// Scores

void FeedbackModel::setSummary(const domain::FeedbackSummary &summary)
{
    QList<FeedbackRow> rows;
    for (const domain::CriterionSummary &criterion : summary.criteria)
        rows.append({QStringLiteral("%1:%2").arg(criterion.scale).arg(criterion.criterion), criterion});
    show(rows);
}

int FeedbackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FeedbackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::CriterionSummary &criterion = rowAt(index.row()).criterion;
    if (role == Qt::TextAlignmentRole && (index.column() == MeanColumn || index.column() == AnswersColumn))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case CriterionColumn: return criterion.criterion;
    case MeanColumn: return tr("%1 of %2", "mean score and best score").arg(meanText(criterion)).arg(criterion.scale);
    case AnswersColumn: return QLocale().toString(criterion.answers);
    case CountsColumn: {
        QStringList counts;
        for (int score = 1; score <= criterion.counts.size(); ++score)
            counts.append(QStringLiteral("%1: %2").arg(score).arg(criterion.counts[score - 1]));
        return counts.join(QStringLiteral(" · "));
    }
    default: return {};
    }
}

QVariant FeedbackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CriterionColumn: return tr("Criterion");
    case MeanColumn: return tr("Mean");
    case AnswersColumn: return tr("Answers");
    case CountsColumn: return tr("How often each score was given (the highest is best)");
    default: return {};
    }
}

// Comments

void FeedbackCommentsModel::setSummary(const domain::FeedbackSummary &summary)
{
    QList<FeedbackCommentRow> rows;
    for (const domain::FeedbackComment &comment : summary.comments)
        rows.append({QString::number(rows.size()), comment});
    show(rows);
}

int FeedbackCommentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FeedbackCommentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const domain::FeedbackComment &comment = rowAt(index.row()).comment;
    return index.column() == CriterionColumn ? comment.criterion : comment.text;
}

QVariant FeedbackCommentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == CriterionColumn ? tr("Question of the form") : tr("Comment");
}

} // namespace models
