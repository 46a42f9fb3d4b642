#pragma once

#include "domain/programme.h"
#include "workspace/jobs.h"

namespace workspace {

/// Keeps a value up to date that is computed from the programme beside the window. At most one
/// computation runs; what is asked for meanwhile is computed once afterwards, from the newest
/// snapshot. A member of its receiver, with which it goes.
template <class T>
class Refresher
{
public:
    using Compute = std::function<T(const domain::Programme &programme)>;
    using Ready = std::function<void(const T &value)>;

    Refresher(Jobs &jobs, QString title, QObject *receiver, Compute compute, Ready ready)
        : m_jobs(jobs), m_title(std::move(title)), m_receiver(receiver), m_compute(std::move(compute)), m_ready(std::move(ready))
    {
    }

    void request(const domain::Programme &snapshot)
    {
        m_pending = snapshot;
        if (!m_running)
            start();
    }

    /// What is still being computed is of no interest any more.
    void forget()
    {
        m_pending.reset();
        ++m_generation;
    }

private:
    void start()
    {
        m_running = true;
        m_jobs.start(
            m_title, m_receiver,
            [compute = m_compute, snapshot = std::move(*m_pending)](JobControl &) { return base::Result<T>(compute(snapshot)); },
            [this, generation = m_generation](const base::Result<T> &result) {
                m_running = false;
                if (m_pending)
                    start();
                if (result && generation == m_generation)
                    m_ready(*result);
            });
        m_pending.reset();
    }

    Jobs &m_jobs;
    QString m_title;
    QObject *m_receiver;
    Compute m_compute;
    Ready m_ready;
    std::optional<domain::Programme> m_pending;
    int m_generation = 0;
    bool m_running = false;
};

} // namespace workspace
