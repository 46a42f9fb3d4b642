#pragma once

#include "printing/page.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace printing {

/// Lays out the documents of a batch on a second thread, a few ahead of the one that paints them; the pages are the same as
/// without. What is laid out is not to be changed meanwhile.
class PagesAhead
{
public:
    /// `pages` is called on the second thread only, for 0 … count - 1; it may throw nothing.
    PagesAhead(int count, std::function<QList<Page>(int index)> pages);
    /// Stops the second thread.
    ~PagesAhead();
    PagesAhead(const PagesAhead &) = delete;
    PagesAhead &operator=(const PagesAhead &) = delete;

    /// The next document; waits for it. To be called `count` times at most.
    [[nodiscard]] QList<Page> next();

private:
    void work(int count);

    std::function<QList<Page>(int)> m_pages;
    std::mutex m_guard;
    std::condition_variable m_changed;
    std::deque<QList<Page>> m_ready;
    bool m_stopped = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace printing
