#pragma once

#include <QDialog>
#include <QStringList>
#include <QWidget>

class QLabel;
class QStatusBar;

namespace workspace {
class Document;
class Jobs;
}

namespace gui {

/// What the status bar tells: file, that it is saved, how many problems and participants; passing
/// messages, which stay readable in a list.
class StatusArea : public QObject
{
    Q_OBJECT
public:
    StatusArea(QStatusBar *bar, workspace::Jobs &jobs);

    void showDocument(const workspace::Document *document);
    /// How many problems of each severity are open.
    void setProblems(int errors, int warnings, int hints);
    /// A passing message.
    void say(const QString &text);
    /// The messages so far, newest first, with their time.
    [[nodiscard]] QStringList messages() const { return m_messages; }
    void showMessages(QWidget *parent);

private:
    QStatusBar *m_bar;
    QLabel *m_file;
    QLabel *m_problems;
    QLabel *m_people;
    QStringList m_messages;
};

} // namespace gui
