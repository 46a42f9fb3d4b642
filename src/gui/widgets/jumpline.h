#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace gui {

/// A small line below a grid that jumps to somebody by the first letters of the name. Up and Down go from one match to
/// the next, Enter stays there, Escape goes back to where it began.
class JumpLine : public QWidget
{
    Q_OBJECT
public:
    explicit JumpLine(QWidget *parent = nullptr);

    /// Shows the line with these letters typed.
    void begin(const QString &text);
    /// Which of how many people fit, 0 of 0 when nobody does.
    void setMatch(int number, int count);

Q_SIGNALS:
    void textChanged(const QString &text);
    void stepped(int steps);
    /// The line is left: with the match, or back to the beginning.
    void left(bool stays);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_text;
    QLabel *m_count;
};

} // namespace gui
