#pragma once

#include "domain/changeset.h"

#include <QAbstractTableModel>

namespace models {

/// One field of one row that a change touched.
struct ChangeDetail
{
    QString record; ///< "Participant: Dr. Änne von der Heide"
    QString field;
    QString before;
    QString after;

    bool operator==(const ChangeDetail &) const = default;
};

/// What a change did, field by field. Names of rows that are gone by now are not known any more.
/// At most `limit` details, 0 for all.
[[nodiscard]] QList<ChangeDetail> changeDetails(const domain::Programme &programme, const domain::ChangeSet &changeSet, int limit = 0);

/// The details of one change of the history, as a table.
class ChangeDetailsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RecordColumn, FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDetails(const QList<ChangeDetail> &details);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ChangeDetail> m_details;
};

} // namespace models
