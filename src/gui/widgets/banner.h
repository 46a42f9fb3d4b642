#pragma once

#include <QFrame>

class QLabel;

namespace gui {

/// A line above the page with something to know all the time: that nothing can be changed, and why.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows a sentence; an empty one hides the banner.
    void say(const QString &sentence);

private:
    QLabel *m_label;
};

} // namespace gui
