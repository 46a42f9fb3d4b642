#pragma once

#include "domain/records/enrolment.h"

#include <QTableView>

namespace gui {

/// The attendance grid for the keyboard: p, t, a, e, u record the selected cells; after a single one
/// the next person of the session is current. A digit begins the minutes of somebody who was there
/// for a part. Any other letter, a capital one or a slash begins the name of somebody to jump to. Tab
/// leaves the grid.
class AttendanceView : public QTableView
{
    Q_OBJECT
public:
    explicit AttendanceView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The selected cells, or the current one.
    [[nodiscard]] QModelIndexList chosenCells() const;
    void copySelection() const;
    /// Makes the first cell that can be edited current, in the current column.
    void enter();

Q_SIGNALS:
    void recordRequested(domain::Attendance attendance);
    void pasteRequested();
    /// Somebody begins to type a name; `text` is what was typed so far.
    void jumpRequested(const QString &text);
    void selectionSettled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void applySizes();
    void goToNextPerson();
};

} // namespace gui
