#include "gui/widgets/jobsbar.h"

#include "gui/theme/icons.h"
#include "workspace/jobs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace gui {

namespace {
constexpr int Patience = 500; ///< milliseconds; what ends sooner is not worth a word
constexpr int ProgressWidth = 160;
}

JobsBar::JobsBar(workspace::Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_title(new QLabel), m_progress(new QProgressBar), m_cancel(new QToolButton)
{
    m_title->setObjectName(QStringLiteral("jobTitleLabel"));
    m_title->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(QStringLiteral("jobProgressBar"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(ProgressWidth);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(QStringLiteral("cancelJobToolButton"));
    m_cancel->setIcon(icon(QStringLiteral("dialog-cancel")));
    m_cancel->setAccessibleName(tr("Stop this work"));
    m_cancel->setToolTip(m_cancel->accessibleName());
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    connect(&m_patience, &QTimer::timeout, this, &JobsBar::showJob);
    connect(&m_jobs, &workspace::Jobs::started, this, &JobsBar::onStarted);
    connect(&m_jobs, &workspace::Jobs::ended, this, &JobsBar::hideWhenIdle);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_jobs.running().isEmpty())
            m_jobs.running().first()->cancel();
    });
}

void JobsBar::onStarted(workspace::Job *job)
{
    connect(job, &workspace::Job::progressChanged, this, [this] {
        if (isVisible())
            showJob();
    });
    connect(job, &workspace::Job::cancelRequested, this, &JobsBar::showJob);
    if (!isVisible() && !m_patience.isActive())
        m_patience.start();
}

void JobsBar::showJob()
{
    if (m_jobs.running().isEmpty())
        return;
    const workspace::Job *job = m_jobs.running().first();
    m_title->setText(job->isCancelled() ? tr("Stopping: %1").arg(job->title()) : job->title());
    m_progress->setRange(0, job->total());
    m_progress->setValue(job->done());
    m_progress->setAccessibleDescription(m_title->text());
    m_cancel->setEnabled(!job->isCancelled());
    show();
}

void JobsBar::hideWhenIdle()
{
    // The job that ends is still counted by nobody: Jobs takes it off its list first.
    if (!m_jobs.running().isEmpty()) {
        if (isVisible())
            showJob();
        return;
    }
    m_patience.stop();
    hide();
}

} // namespace gui
