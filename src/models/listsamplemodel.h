#pragma once

#include "exchange/sourcetable.h"

#include <QAbstractTableModel>

namespace models {

/// The first rows of a list as they read, numbered as a spreadsheet numbers rows and columns; the row of headings
/// stands out.
class ListSampleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int mostRows = 40;
    static constexpr int mostColumns = 60;

    using QAbstractTableModel::QAbstractTableModel;

    /// `headerRow`: number of the row of headings; 0: none.
    void setTable(const exchange::SourceTable &table, int headerRow);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<exchange::SourceRow> m_rows;
    int m_columns = 0;
    int m_headerRow = 0;
};

} // namespace models
