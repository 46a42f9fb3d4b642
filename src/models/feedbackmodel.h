#pragma once

#include "domain/rules/feedbacksummary.h"
#include "models/snapshotmodel.h"

namespace models {

/// One criterion in numbers.
struct FeedbackRow
{
    QString id;
    domain::CriterionSummary criterion;

    [[nodiscard]] QString key() const { return id; }
    bool operator==(const FeedbackRow &) const = default;
};

/// The scores of feedback as a table: what the chart shows, to be read by keyboard and copied.
class FeedbackModel : public SnapshotModel<FeedbackRow>
{
    Q_OBJECT
public:
    enum Column { CriterionColumn, MeanColumn, AnswersColumn, CountsColumn, ColumnCount };

    explicit FeedbackModel(QObject *parent = nullptr) : SnapshotModel(parent) {}

    void setSummary(const domain::FeedbackSummary &summary);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const FeedbackRow &row) const override { return row.criterion.criterion; }
    QByteArray sortKey(const FeedbackRow &, int) const override { return {}; }
};

/// Something that somebody wrote.
struct FeedbackCommentRow
{
    QString id;
    domain::FeedbackComment comment;

    [[nodiscard]] QString key() const { return id; }
    bool operator==(const FeedbackCommentRow &) const = default;
};

/// The comments of feedback as a table.
class FeedbackCommentsModel : public SnapshotModel<FeedbackCommentRow>
{
    Q_OBJECT
public:
    enum Column { CriterionColumn, CommentColumn, ColumnCount };

    explicit FeedbackCommentsModel(QObject *parent = nullptr) : SnapshotModel(parent) {}

    void setSummary(const domain::FeedbackSummary &summary);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const FeedbackCommentRow &row) const override { return row.comment.criterion + u' ' + row.comment.text; }
    QByteArray sortKey(const FeedbackCommentRow &, int) const override { return {}; }
};

/// "4.3" in the person's language; "–" without answers.
[[nodiscard]] QString meanText(const domain::CriterionSummary &criterion);

} // namespace models
