#include "workspace/jobs.h"

namespace workspace {

Job::Job(QString title, QObject *parent) : QObject(parent), m_title(std::move(title))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &Job::progressChanged);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, this, &Job::progressChanged);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Job::finished);
}

void Job::cancel()
{
    if (m_cancelled->exchange(true))
        return;
    Q_EMIT cancelRequested();
}

Jobs::Jobs(QObject *parent) : QObject(parent)
{
    // One thread more than cores: a problem search need not wait for a long export.
    m_pool.setMaxThreadCount(QThread::idealThreadCount() + 1);
}

Jobs::~Jobs()
{
    for (Job *job : std::as_const(m_running)) {
        job->disconnect();
        job->cancel();
    }
    m_pool.waitForDone();
}

void Jobs::track(Job *job, QObject *receiver, const QFuture<void> &future)
{
    m_running.append(job);
    connect(receiver, &QObject::destroyed, job, &Job::cancel);
    connect(job, &Job::finished, this, [this, job] {
        m_running.removeOne(job);
        Q_EMIT ended(job);
        job->deleteLater();
    });
    job->m_watcher.setFuture(future);
    Q_EMIT started(job);
}

base::Error Jobs::failure(const std::exception &exception)
{
    return {base::ErrorCode::System, tr("The work could not be finished. Nothing was changed."), QString::fromLocal8Bit(exception.what())};
}

} // namespace workspace
