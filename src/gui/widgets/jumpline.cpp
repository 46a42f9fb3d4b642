#include "gui/widgets/jumpline.h"

#include "gui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace gui {

namespace {
constexpr int TextWidth = 220;
}

JumpLine::JumpLine(QWidget *parent) : QWidget(parent), m_text(new QLineEdit), m_count(new QLabel)
{
    m_text->setObjectName(QStringLiteral("jumpLineEdit"));
    m_text->setMaximumWidth(TextWidth);
    m_text->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("matchesLabel"));
    m_count->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(tr("Jump to:"));
    label->setBuddy(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addStretch(1);
    connect(m_text, &QLineEdit::textChanged, this, &JumpLine::textChanged);
    hide();
}

void JumpLine::begin(const QString &text)
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->setText(text);
    m_text->end(false);
    if (text.isEmpty())
        m_count->setText(tr("Type the first letters of the name."));
}

void JumpLine::setMatch(int number, int count)
{
    if (m_text->text().isEmpty())
        m_count->setText(tr("Type the first letters of the name."));
    else if (count == 0)
        m_count->setText(tr("Nobody is called that here."));
    else
        m_count->setText(tr("%1 of %2 · Enter: stay there · Down: the next one · Esc: back").arg(number).arg(count));
}

bool JumpLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        Q_EMIT left(static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        Q_EMIT stepped(static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down ? 1 : -1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace gui
