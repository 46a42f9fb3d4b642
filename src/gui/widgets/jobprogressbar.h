#pragma once

#include <QProgressBar>

namespace workspace {
class Job;
}

namespace gui {

/// How far a job of a dialog is; seen only while there is one.
class JobProgressBar : public QProgressBar
{
    Q_OBJECT
public:
    explicit JobProgressBar(QWidget *parent = nullptr);

    /// Follows this job; nullptr: it has ended.
    void showJob(const workspace::Job *job);
};

} // namespace gui
