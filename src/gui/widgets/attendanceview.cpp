#include "gui/widgets/attendanceview.h"

#include "gui/delegates/attendancedelegate.h"
#include "gui/widgets/gridheader.h"
#include "models/attendancemodel.h"

#include <QKeyEvent>

namespace gui {

namespace {
constexpr int SessionLetters = 15;
constexpr int PersonLetters = 30;
constexpr int WholeNameLetters = 48; ///< of people beside a single session
}

AttendanceView::AttendanceView(QWidget *parent)
    : GridView(SessionLetters, parent), m_people(new GridHeader(Qt::Vertical, tr("People"), PersonLetters, this))
{
    setObjectName(QStringLiteral("attendanceTableView"));
    setAccessibleName(tr("Attendance"));
    setItemDelegate(new AttendanceDelegate(this));
    setHorizontalHeader(new GridHeader(Qt::Horizontal, tr("Sessions"), SessionLetters, this));
    setVerticalHeader(m_people);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
}

void AttendanceView::showOneSession(bool isOne)
{
    horizontalHeader()->setStretchLastSection(isOne);
    m_people->setLetters(isOne ? WholeNameLetters : PersonLetters);
}

void AttendanceView::goToNextPerson()
{
    for (int row = currentIndex().row() + 1; row < model()->rowCount(); ++row) {
        const QModelIndex cell = model()->index(row, currentIndex().column());
        if (cell.flags().testFlag(Qt::ItemIsEditable)) {
            setCurrentIndex(cell);
            return;
        }
    }
}

void AttendanceView::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && text.size() == 1 && text[0].isDigit()) {
        edit(currentIndex(), QAbstractItemView::AnyKeyPressed, event);
        return;
    }
    const bool isLetter = plain && text.size() == 1 && text[0].isLetter();
    const bool isCapital = isLetter && text[0].isUpper() && event->modifiers().testFlag(Qt::ShiftModifier);
    const auto attendance = isLetter && !isCapital ? models::AttendanceModel::attendanceFromText(text) : std::nullopt;
    if (!attendance) {
        if (isLetter || (plain && text == u'/'))
            Q_EMIT jumpRequested(isLetter ? text.toLower() : QString());
        else if (plain && text.size() == 1 && text[0].isPrint() && !text[0].isSpace())
            event->ignore(); // Other signs mean nothing here.
        else
            GridView::keyPressEvent(event);
        return;
    }
    const bool single = chosenCells().size() <= 1;
    Q_EMIT recordRequested(*attendance);
    if (single)
        goToNextPerson();
}

} // namespace gui
