#pragma once

#include "gui/widgets/gridview.h"

namespace gui {

/// The grid of wishes for the keyboard. A figure from 1 to 9 is the rank of the selected cells, 0 and Delete remove the
/// wish; after a figure in a single cell, and after Space, the next cell is current: to the right, at the end of the row
/// the first of the next person, or down. Enter goes down.
class InterestView : public GridView
{
    Q_OBJECT
public:
    explicit InterestView(QWidget *parent = nullptr);

    /// Down instead of to the right after a figure.
    void setGoesDown(bool goesDown) { m_goesDown = goesDown; }

Q_SIGNALS:
    /// 0 removes the wishes of the chosen cells.
    void rankRequested(int rank);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goOn(bool down);

    bool m_goesDown = false;
};

} // namespace gui
