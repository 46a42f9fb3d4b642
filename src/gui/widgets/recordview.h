#pragma once

#include "models/viewdefinition.h"

#include <QTableView>

namespace gui {

/// The table of a page: rows of a models::RecordModel. Selects whole rows with one current cell,
/// keeps the selection by id over filtering and resets, remembers columns, lets Tab go on to the
/// next pane, and takes rows of another table that are dropped on a row.
class RecordView : public QTableView
{
    Q_OBJECT
public:
    explicit RecordView(QWidget *parent = nullptr);

    void setRecordModel(models::RecordModel *model);
    [[nodiscard]] models::RecordModel *recordModel() const { return m_model; }
    /// Rows of this table may be dropped on a row; empty: none.
    void acceptRowsOf(const QString &table) { m_acceptedTable = table; }

    [[nodiscard]] QList<int> selectedRows() const; ///< in order
    [[nodiscard]] QList<qint64> selectedIds() const;
    void selectIds(const QList<qint64> &ids);
    /// Makes a cell the current one and selects its row alone, whatever keys are held down
    /// (setCurrentIndex() would add to the selection while Ctrl is).
    void selectCell(const QModelIndex &index);
    /// Selects one record and scrolls to it. False when it is not shown.
    bool reveal(qint64 id);
    /// Visible columns from left to right, as numbers of the model.
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] QList<models::ColumnLayout> columnLayout() const;
    void setColumnLayout(const QList<models::ColumnLayout> &layout);
    /// Columns as they are when nobody changed them.
    void resetColumns();
    void setColumnShown(int column, bool shown);

Q_SIGNALS:
    void selectionSettled(); ///< another selection, or the same after a reset
    void columnsChanged();
    void activatedRow();     ///< Enter or double click on a cell that is not edited
    void rowsDropped(const QString &table, const QList<qint64> &ids, qint64 target);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void keepSelection();
    void restoreSelection();
    void applyRowHeight();
    [[nodiscard]] int defaultWidth(int column) const;
    void showHeaderMenu(const QPoint &position);

    models::RecordModel *m_model = nullptr;
    QString m_acceptedTable;
    QList<qint64> m_keptIds;
    qint64 m_keptCurrent = 0;
    int m_keptColumn = 0;
    bool m_restoring = false;
};

/// Rows in the form of models::recordMimeType(): table and ids; no ids when there are none.
[[nodiscard]] std::pair<QString, QList<qint64>> rowsIn(const QMimeData *data);

} // namespace gui
