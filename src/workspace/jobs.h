#pragma once

#include "base/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>

namespace workspace {

/// What the work of a job sees of the window: where to tell how far it is, and whether it is still
/// wanted. Used on the worker's thread.
class JobControl
{
public:
    /// `total` 0: nobody knows how much there is. Returns false when the work is to stop; it then
    /// returns an error of code Cancelled, or what it has done all the same.
    bool report(int done, int total)
    {
        m_progress(done, total);
        return !isCancelled();
    }
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }

private:
    friend class Jobs;
    std::function<void(int, int)> m_progress;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

/// One piece of work on another thread, as the window sees it.
class Job : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] int done() const { return m_watcher.progressValue(); }
    [[nodiscard]] int total() const { return m_watcher.progressMaximum(); } ///< 0: not known
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }
    /// Asks the work to stop. Its result arrives as ever and tells what it did.
    void cancel();

Q_SIGNALS:
    void progressChanged();
    void cancelRequested();
    void finished();

private:
    friend class Jobs;
    Job(QString title, QObject *parent);

    QString m_title;
    QFutureWatcher<void> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

/// Runs long work beside the window: a snapshot goes in with the closure, a value comes out. Belongs
/// to the window's thread; the results come back there, only while their receiver lives. A receiver
/// that goes takes its jobs with it. Destroying Jobs stops all work and waits for it.
class Jobs : public QObject
{
    Q_OBJECT
public:
    explicit Jobs(QObject *parent = nullptr);
    ~Jobs() override;

    /// Starts `work(JobControl &)`, which returns base::Result<T>, on another thread; `finished` gets
    /// that result on this one. `title` is what the status bar says meanwhile. The job belongs to
    /// Jobs and lasts until its result was delivered.
    template <class Work, class Finished>
    Job *start(const QString &title, QObject *receiver, Work work, Finished finished);

    [[nodiscard]] QList<Job *> running() const { return m_running; }

Q_SIGNALS:
    void started(workspace::Job *job);
    /// The result was delivered; the job is about to go.
    void ended(workspace::Job *job);

private:
    void track(Job *job, QObject *receiver, const QFuture<void> &future);
    [[nodiscard]] static base::Error failure(const std::exception &exception);

    QThreadPool m_pool;
    QList<Job *> m_running;
};

template <class Work, class Finished>
Job *Jobs::start(const QString &title, QObject *receiver, Work work, Finished finished)
{
    using Outcome = std::invoke_result_t<Work, JobControl &>;
    auto *job = new Job(title, this);
    // Not the future's own result: QFuture::takeResult() resets a state that the promise still looks
    // at when it goes, which may finish the job a second time (Qt 6.4).
    auto outcome = std::make_shared<std::optional<Outcome>>();
    const auto run = [work = std::move(work), outcome, cancelled = job->m_cancelled](QPromise<void> &promise) mutable {
        JobControl control;
        control.m_cancelled = cancelled;
        control.m_progress = [&promise](int done, int total) {
            promise.setProgressRange(0, total);
            promise.setProgressValue(done);
        };
        try {
            outcome->emplace(work(control));
        } catch (const std::exception &exception) {
            outcome->emplace(base::Failure(failure(exception)));
        }
    };
    const QFuture<void> future = QtConcurrent::run(&m_pool, run);
    connect(job, &Job::finished, receiver,
            [outcome, finished = std::move(finished)]() mutable { finished(std::move(**outcome)); });
    track(job, receiver, future);
    return job;
}

} // namespace workspace
