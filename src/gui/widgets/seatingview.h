#pragma once

#include "domain/records/enrolment.h"
#include "gui/widgets/snapshotview.h"

namespace gui {

/// One side of the seats of a session: who may be picked, or who is on its lists. People are moved by keys (Enter,
/// Shift+Enter, Ctrl+Enter, Insert, Right and Left, Delete, Alt+Up and Alt+Down) and by dragging; the view says what is
/// wanted, whoever shows it does it.
class SeatingView : public SnapshotView
{
    Q_OBJECT
public:
    enum class Side { Candidates, Seats };

    explicit SeatingView(Side side, QWidget *parent = nullptr);

    /// Lets rows that `role` marks stretch over all columns, as often as rows come and go.
    void spanRows(int role);

Q_SIGNALS:
    /// The selected people are to get this state.
    void stateRequested(domain::EnrolmentState state);
    /// The selected people are to leave the lists as if they had never been there.
    void leaveRequested();
    /// The selected person is to go up (-1) or down (1) on the waiting list.
    void moveRequested(int steps);
    /// People were dropped on a row; -1: below all rows.
    void peopleDropped(const QList<domain::ParticipantId> &people, int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] bool takes(const QDropEvent &event) const;
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    void applySpans(int role);

    Side m_side;
};

} // namespace gui
