#pragma once

#include <QTableView>

namespace gui {

/// A table of computed rows (models::SnapshotModel): whole rows are selected, Enter or a double click
/// opens one, Ctrl+C copies them as a table with headings, Tab goes on to the next control.
class SnapshotView : public QTableView
{
    Q_OBJECT
public:
    explicit SnapshotView(QWidget *parent = nullptr);

    /// Widths in letters, one for each column; the last one takes the rest when `stretch` is set.
    void setColumnLetters(const QList<int> &letters, bool stretch);
    /// Rows selected, from top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;
    /// Selects this row alone and scrolls to it, whatever keys are held down (selectRow() would add to
    /// the selection, or take from it, while Ctrl is).
    void selectOnly(int row);
    /// Puts the selected rows on the clipboard; all of them when none is selected.
    void copySelection() const;

Q_SIGNALS:
    void activatedRow(int row);
    void selectionSettled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void applyRowHeight();
};

} // namespace gui
