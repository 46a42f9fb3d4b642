#pragma once

#include "printing/page.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace printing {

class Typesetter;

/// Lays out the documents of a batch on a second thread, a few ahead of the one that paints them; the pages are the same as
/// without. What is laid out is not to be changed meanwhile.
class PagesAhead
{
public:
    using Pages = std::function<QList<Page>(Typesetter &typesetter, int index)>;

    /// `pages` is called on the second thread only, for 0 … count - 1, with a typesetter of that thread; it may throw nothing.
    PagesAhead(int count, Pages pages);
    /// Stops the second thread.
    ~PagesAhead();
    PagesAhead(const PagesAhead &) = delete;
    PagesAhead &operator=(const PagesAhead &) = delete;

    /// The next document; waits for it. To be called `count` times at most.
    [[nodiscard]] QList<Page> next();

private:
    void work(int count);

    Pages m_pages;
    std::mutex m_guard;
    std::condition_variable m_changed;
    std::deque<QList<Page>> m_ready;
    bool m_stopped = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace printing
