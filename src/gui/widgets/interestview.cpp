#include "gui/widgets/interestview.h"

#include "gui/delegates/rankdelegate.h"
#include "gui/widgets/gridheader.h"

#include <QKeyEvent>

namespace gui {

namespace {
constexpr int QuestionLetters = 17;
constexpr int PersonLetters = 40;
constexpr int TitleLines = 3;
}

InterestView::InterestView(QWidget *parent) : GridView(QuestionLetters, parent)
{
    setObjectName(QStringLiteral("interestsTableView"));
    setAccessibleName(tr("Interests: people and questions"));
    setItemDelegate(new RankDelegate(this));
    auto *questions = new GridHeader(Qt::Horizontal, tr("Questions"), QuestionLetters, this);
    questions->setTitleLines(TitleLines);
    setHorizontalHeader(questions);
    setVerticalHeader(new GridHeader(Qt::Vertical, tr("People"), PersonLetters, this));
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
}

void InterestView::goOn(bool down)
{
    const QModelIndex current = currentIndex();
    QModelIndex next = down ? current.siblingAtRow(current.row() + 1) : current.siblingAtColumn(current.column() + 1);
    if (!next.isValid() && !down)
        next = current.sibling(current.row() + 1, 0);
    if (next.isValid())
        setCurrentIndex(next);
}

void InterestView::keyPressEvent(QKeyEvent *event)
{
    const bool isText = isPlainText(*event);
    const QChar key = isText ? event->text()[0] : QChar();
    const bool isRemoval = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (key >= u'0' && key <= u'9') {
        const bool single = chosenCells().size() <= 1;
        Q_EMIT rankRequested(key.digitValue());
        if (single)
            goOn(m_goesDown);
    } else if (isRemoval) {
        Q_EMIT rankRequested(0);
    } else if (isEnter && (state() != EditingState || hasFocus())) {
        goOn(true);
    } else if (key == u' ') {
        goOn(m_goesDown);
    } else if (isText) {
        event->ignore(); // Other letters and signs mean nothing here; they do not jump about.
    } else {
        GridView::keyPressEvent(event);
    }
}

} // namespace gui
