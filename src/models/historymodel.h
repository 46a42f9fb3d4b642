#pragma once

#include "models/snapshotmodel.h"
#include "storage/history.h"

namespace workspace {
class Document;
}

namespace models {

/// A line of the history as the page shows it.
struct HistoryRow
{
    storage::HistoryEntry entry;
    bool isUndone = false;
    bool canUndo = false;

    [[nodiscard]] QString key() const { return QString::number(entry.id); }
    bool operator==(const HistoryRow &) const = default;
};

/// What happened to the programme, newest first.
class HistoryModel : public SnapshotModel<HistoryRow>
{
    Q_OBJECT
public:
    enum Column { TimeColumn, LabelColumn, RowsColumn, StateColumn, ColumnCount };

    explicit HistoryModel(QObject *parent = nullptr);

    /// The programme to look at, nullptr for none; stays valid until the next call.
    void setDocument(workspace::Document *document);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QString filterText(const HistoryRow &row) const override;
    QByteArray sortKey(const HistoryRow &row, int column) const override;

private:
    void refresh();

    workspace::Document *m_document = nullptr;
};

} // namespace models
