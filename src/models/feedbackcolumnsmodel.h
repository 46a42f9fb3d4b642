#pragma once

#include "exchange/imports/feedbackcolumns.h"
#include "models/snapshotmodel.h"

namespace models {

/// A column of a list of answers in its preview.
struct FeedbackColumnRow
{
    exchange::FeedbackColumn column;

    [[nodiscard]] QString key() const { return QString::number(column.index); }
    bool operator==(const FeedbackColumnRow &) const = default;
};

/// What each column of the export of a feedback form was taken for.
class FeedbackColumnsModel : public SnapshotModel<FeedbackColumnRow>
{
    Q_OBJECT
public:
    enum Column { HeadingColumn, UseColumn, NoteColumn, ColumnCount };

    explicit FeedbackColumnsModel(QObject *parent = nullptr) : SnapshotModel(parent) {}

    void setColumns(const QList<exchange::FeedbackColumn> &columns);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const FeedbackColumnRow &row) const override { return row.column.heading; }
    QByteArray sortKey(const FeedbackColumnRow &, int) const override { return {}; }
};

} // namespace models
