#include "support/testmain.h"
#include "workspace/jobs.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>

using base::Result;
using workspace::Job;
using workspace::JobControl;
using workspace::Jobs;

/// Real threads; gates (semaphores) in place of sleeps decide what happens when.
class TestJobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resultComesBackOnThisThread();
    void errorComesBack();
    void exceptionBecomesAnError();
    void progressIsTold();
    void cancelStopsTheWork();
    void workThatEndsInSpiteOfCancelTellsWhatItDid();
    void goneReceiverIsNotCalled();
    void destroyingJobsWaitsForTheWork();
    void jobsRunBesideEachOther();
};

void TestJobs::resultComesBackOnThisThread()
{
    Jobs jobs;
    QSignalSpy ended(&jobs, &Jobs::ended);
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    std::optional<int> value;
    jobs.start(
        QStringLiteral("Count"), this,
        [&worker](JobControl &) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        [&](const Result<int> &result) {
            receiver = QThread::currentThread();
            value = result ? std::optional<int>(*result) : std::nullopt;
        });
    QCOMPARE(jobs.running().size(), 1);
    QVERIFY(!value);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(value, 42);
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(worker && worker != receiver);
    QVERIFY(jobs.running().isEmpty());
}

void TestJobs::errorComesBack()
{
    Jobs jobs;
    std::optional<base::Error> error;
    jobs.start(
        QStringLiteral("Fail"), this,
        [](JobControl &) -> Result<> { return base::fail(base::ErrorCode::InputRefused, QStringLiteral("No.")); },
        [&](const Result<> &result) { error = result.error(); });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->code, base::ErrorCode::InputRefused);
    QCOMPARE(error->message, QStringLiteral("No."));
}

void TestJobs::exceptionBecomesAnError()
{
    Jobs jobs;
    std::optional<base::Error> error;
    jobs.start(
        QStringLiteral("Throw"), this, [](JobControl &) -> Result<int> { throw std::bad_alloc(); },
        [&](const Result<int> &result) { error = result.error(); });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->code, base::ErrorCode::System);
    QVERIFY(!error->message.isEmpty());
    QVERIFY(!error->detail.isEmpty());
}

void TestJobs::progressIsTold()
{
    Jobs jobs;
    QSemaphore reported;
    QSemaphore gate;
    bool done = false;
    Job *job = jobs.start(
        QStringLiteral("Steps"), this,
        [&](JobControl &control) -> Result<> {
            control.report(3, 7);
            reported.release();
            gate.acquire();
            return {};
        },
        [&](const Result<> &) { done = true; });
    reported.acquire();
    QTRY_COMPARE(job->done(), 3);
    QCOMPARE(job->total(), 7);
    QCOMPARE(job->title(), QStringLiteral("Steps"));
    gate.release();
    QTRY_VERIFY(done);
}

void TestJobs::cancelStopsTheWork()
{
    Jobs jobs;
    QSemaphore started;
    std::optional<base::Error> error;
    Job *job = jobs.start(
        QStringLiteral("Endless"), this,
        [&](JobControl &control) -> Result<int> {
            started.release();
            int round = 0;
            while (control.report(++round, 0))
                QThread::yieldCurrentThread();
            return base::fail(base::ErrorCode::Cancelled, QStringLiteral("Stopped."));
        },
        [&](const Result<int> &result) { error = result.error(); });
    started.acquire();
    QVERIFY(!job->isCancelled());
    job->cancel();
    QVERIFY(job->isCancelled());
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->code, base::ErrorCode::Cancelled);
}

void TestJobs::workThatEndsInSpiteOfCancelTellsWhatItDid()
{
    Jobs jobs;
    QSemaphore gate;
    std::optional<int> written;
    Job *job = jobs.start(
        QStringLiteral("Write"), this,
        [&](JobControl &) -> Result<int> {
            gate.acquire();
            return 12;
        },
        [&](const Result<int> &result) { written = result.value_or(-1); });
    job->cancel();
    gate.release();
    QTRY_COMPARE(written, 12);
}

void TestJobs::goneReceiverIsNotCalled()
{
    Jobs jobs;
    QSignalSpy ended(&jobs, &Jobs::ended);
    QSemaphore gate;
    bool called = false;
    auto receiver = std::make_unique<QObject>();
    std::atomic_bool cancelled = false;
    jobs.start(
        QStringLiteral("Nobody waits"), receiver.get(),
        [&](JobControl &control) -> Result<int> {
            gate.acquire();
            cancelled = control.isCancelled();
            return 1;
        },
        [&](const Result<int> &) { called = true; });
    receiver.reset();
    gate.release();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!called);
    QVERIFY(cancelled);
}

void TestJobs::destroyingJobsWaitsForTheWork()
{
    std::atomic_bool left = false;
    bool called = false;
    QSemaphore started;
    {
        Jobs jobs;
        jobs.start(
            QStringLiteral("Long"), this,
            [&](JobControl &control) -> Result<int> {
                started.release();
                while (!control.isCancelled())
                    QThread::yieldCurrentThread();
                left = true;
                return 1;
            },
            [&](const Result<int> &) { called = true; });
        started.acquire();
    }
    QVERIFY(left);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TestJobs::jobsRunBesideEachOther()
{
    Jobs jobs;
    QSemaphore first;
    QSemaphore second;
    int done = 0;
    const auto count = [&](const Result<> &) { ++done; };
    // Each lets the other go: they end only when both run at the same time.
    jobs.start(
        QStringLiteral("One"), this,
        [&](JobControl &) -> Result<> {
            first.release();
            second.acquire();
            return {};
        },
        count);
    jobs.start(
        QStringLiteral("Two"), this,
        [&](JobControl &) -> Result<> {
            first.acquire();
            second.release();
            return {};
        },
        count);
    QTRY_COMPARE(done, 2);
}

LOTSE_TEST_MAIN(TestJobs)
#include "tst_jobs.moc"
