#include "gui/widgets/texteditor.h"

#include "domain/fieldtext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace gui {

using domain::FieldKind;

LineEditor::LineEditor(const domain::FieldInfo &field, QWidget *parent) : FieldEditor(field, parent), m_edit(new QLineEdit)
{
    m_edit->setTextMargins(2, 0, 2, 0);
    adopt(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &LineEditor::noteEdit);
    connect(m_edit, &QLineEdit::editingFinished, this, &LineEditor::committed);
}

QWidget *LineEditor::input() const
{
    return m_edit;
}

QString LineEditor::hint() const
{
    switch (field().kind) {
    case FieldKind::Date: return tr("15/10/2024", "example of a date as it may be typed");
    case FieldKind::DateTime: return tr("15/10/2024 10:00", "example of a date and time as it may be typed");
    default: return {};
    }
}

void LineEditor::setValue(const domain::Programme &programme, const QVariant &value)
{
    m_edit->setText(domain::displayText(programme, field(), value, QLocale()));
    m_edit->setCursorPosition(0);
    m_edit->setPlaceholderText(hint());
    setModified(false);
}

void LineEditor::setMixed(const domain::Programme &)
{
    m_edit->setText({}); // unlike clear(), not to be undone into another row's value
    m_edit->setPlaceholderText(severalValues());
    setModified(false);
}

base::Result<QVariant> LineEditor::value(const domain::Programme &programme) const
{
    return domain::parseText(programme, field(), m_edit->text());
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    // With no typing of its own to take back, the field leaves Ctrl+Z and Ctrl+Y to the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool leavesUndo = key->matches(QKeySequence::Undo) && !m_edit->isUndoAvailable();
        const bool leavesRedo = key->matches(QKeySequence::Redo) && !m_edit->isRedoAvailable();
        if (leavesUndo || leavesRedo) {
            event->ignore();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

LongTextEditor::LongTextEditor(const domain::FieldInfo &field, QWidget *parent) : FieldEditor(field, parent), m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 4 + 12);
    adopt(m_edit);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edit->hasFocus())
            noteEdit();
    });
}

QWidget *LongTextEditor::input() const
{
    return m_edit;
}

void LongTextEditor::setValue(const domain::Programme &, const QVariant &value)
{
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(value.toString());
    m_edit->setPlaceholderText({});
    setModified(false);
}

void LongTextEditor::setMixed(const domain::Programme &)
{
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText({});
    m_edit->setPlaceholderText(severalValues());
    setModified(false);
}

base::Result<QVariant> LongTextEditor::value(const domain::Programme &programme) const
{
    return domain::parseText(programme, field(), m_edit->toPlainText());
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT committed();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT committed();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace gui
