#include "gui/messages/patternedit.h"

#include "domain/rules/messagefields.h"
#include "domain/rules/patternmarks.h"
#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSyntaxHighlighter>
#include <QTextDocument>

namespace gui {

namespace {

/// Marks the braces of a text: bold for placeholders, italic for conditions, a wavy line below what is not understood.
class PatternHighlighter : public QSyntaxHighlighter
{
public:
    explicit PatternHighlighter(PatternEdit &edit) : QSyntaxHighlighter(edit.document()), m_edit(edit) {}

protected:
    void highlightBlock(const QString &text) override
    {
        for (const domain::PatternMark &mark : domain::patternMarks(text, domain::messageNameUse))
            setFormat(int(mark.start), int(mark.length), formatOf(mark.kind));
    }

private:
    [[nodiscard]] QTextCharFormat formatOf(domain::PatternMark::Kind kind) const
    {
        QTextCharFormat format;
        switch (kind) {
        case domain::PatternMark::Kind::Placeholder:
            format.setFontWeight(QFont::Bold);
            format.setForeground(m_edit.palette().link());
            break;
        case domain::PatternMark::Kind::Condition:
            format.setFontItalic(true);
            format.setForeground(quietColour(m_edit.palette()));
            break;
        case domain::PatternMark::Kind::Unknown:
            format.setForeground(errorColour(m_edit.palette()));
            format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            format.setUnderlineColor(errorColour(m_edit.palette()));
            break;
        }
        return format;
    }

    PatternEdit &m_edit;
};

} // namespace

PatternEdit::PatternEdit(Lines lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    new PatternHighlighter(*this);
    if (lines == Lines::One) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setLineWrapMode(QPlainTextEdit::NoWrap);
        document()->setDocumentMargin(2);
        fitHeight();
    }
}

void PatternEdit::fitHeight()
{
    if (m_lines == Lines::One)
        setFixedHeight(fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 2 * frameWidth() + 4);
}

void PatternEdit::replaceText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    moveCursor(QTextCursor::Start);
}

void PatternEdit::insertAround(const QString &before, const QString &after)
{
    QTextCursor cursor = textCursor();
    const QString selected = cursor.selectedText();
    cursor.insertText(before + selected + after);
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(after.size()));
    setTextCursor(cursor);
}

bool PatternEdit::selectUnknown()
{
    for (const domain::PatternMark &mark : domain::patternMarks(toPlainText(), domain::messageNameUse)) {
        if (mark.kind != domain::PatternMark::Kind::Unknown)
            continue;
        QTextCursor cursor = textCursor();
        cursor.setPosition(int(mark.start));
        cursor.setPosition(int(mark.start + mark.length), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void PatternEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_lines == Lines::One && isEnter)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void PatternEdit::insertFromMimeData(const QMimeData *source)
{
    if (m_lines == Lines::One)
        insertPlainText(source->text().simplified());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void PatternEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace gui
