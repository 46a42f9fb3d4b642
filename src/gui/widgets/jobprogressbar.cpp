#include "gui/widgets/jobprogressbar.h"

#include "workspace/jobs.h"

namespace gui {

JobProgressBar::JobProgressBar(QWidget *parent) : QProgressBar(parent)
{
    setAccessibleName(tr("Progress"));
    hide();
}

void JobProgressBar::showJob(const workspace::Job *job)
{
    setVisible(job != nullptr);
    setRange(0, 0);
    if (!job)
        return;
    connect(job, &workspace::Job::progressChanged, this, [this, job] {
        setRange(0, job->total());
        setValue(job->done());
    });
}

} // namespace gui
