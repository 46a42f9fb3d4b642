#pragma once

#include "domain/records/enrolment.h"
#include "gui/widgets/gridview.h"

namespace gui {

class GridHeader;

/// The attendance grid for the keyboard: p, t, a, e, u record the selected cells; after a single one
/// the next person of the session is current. A digit begins the minutes of somebody who was there
/// for a part. Any other letter, a capital one or a slash begins the name of somebody to jump to. Tab
/// leaves the grid.
class AttendanceView : public GridView
{
    Q_OBJECT
public:
    explicit AttendanceView(QWidget *parent = nullptr);

    /// A single session fills the width and leaves room for whole names.
    void showOneSession(bool isOne);

Q_SIGNALS:
    void recordRequested(domain::Attendance attendance);
    /// Somebody begins to type a name; `text` is what was typed so far.
    void jumpRequested(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goToNextPerson();

    GridHeader *m_people;
};

} // namespace gui
