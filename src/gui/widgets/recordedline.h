#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gui {

/// How far the attendance of one session is recorded: "18 of 20 recorded" with a bar; when all of it is and the session
/// is over, a button that marks it as held.
class RecordedLine : public QWidget
{
    Q_OBJECT
public:
    explicit RecordedLine(QWidget *parent = nullptr);

    void setProgress(int recorded, int people);
    void setCanBeHeld(bool can);

Q_SIGNALS:
    void heldRequested();

private:
    void fitWidth();

    QProgressBar *m_bar;
    QLabel *m_label;
    QPushButton *m_held;
};

} // namespace gui
