#pragma once

#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace gui {

/// Finds words in a text while one types: all places are marked, one is the current.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QTextEdit *text, QWidget *parent = nullptr);

    /// The cursor in the line, what stands there selected.
    void begin();
    /// Looks again, when another text is shown.
    void refresh();
    /// To the next place, or the one before; from the last to the first.
    void step(int places);

Q_SIGNALS:
    /// Escape in an empty line.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void showPlace();
    QToolButton *makeButton(const QString &text, const QString &iconName, int places);

    QTextEdit *m_text;
    QLineEdit *m_line;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QList<QTextCursor> m_places;
    int m_current = 0;
};

} // namespace gui
