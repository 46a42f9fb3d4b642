#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace workspace {
class Job;
class Jobs;
}

namespace gui {

/// What runs beside the window, for the status bar: title, progress and a button that stops it.
/// Appears when something lasts longer than half a second. Shows the job started first.
class JobsBar : public QWidget
{
    Q_OBJECT
public:
    explicit JobsBar(workspace::Jobs &jobs, QWidget *parent = nullptr);

private:
    void onStarted(workspace::Job *job);
    void showJob();
    void hideWhenIdle();

    workspace::Jobs &m_jobs;
    QTimer m_patience;
    QLabel *m_title;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace gui
