#pragma once

#include <QTableView>

namespace gui {

/// What the grids of people have in common: single cells are selected, Ctrl+C copies them as a table, Ctrl+V asks for
/// pasting, Tab leaves the grid, rows and columns follow the font.
class GridView : public QTableView
{
    Q_OBJECT
public:
    /// `columnLetters`: how wide a column is.
    explicit GridView(int columnLetters, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The selected cells, or the current one.
    [[nodiscard]] QModelIndexList chosenCells() const;
    void copySelection() const;
    /// Makes the first cell that can be edited current, in the current column.
    void enter();

Q_SIGNALS:
    void pasteRequested();
    void selectionSettled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    /// Whether the key is one letter, figure or sign without Ctrl or Alt.
    [[nodiscard]] static bool isPlainText(const QKeyEvent &event);

private:
    void applySizes();

    int m_columnLetters;
};

} // namespace gui
