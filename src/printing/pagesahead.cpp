#include "printing/pagesahead.h"

#include "printing/typesetter.h"

#include <utility>

namespace printing {

namespace {

/// Documents laid out and not painted yet; keeps memory flat.
constexpr std::size_t MostReady = 32;

} // namespace

PagesAhead::PagesAhead(int count, Pages pages)
    : m_pages(std::move(pages)), m_thread([this, count] { work(count); })
{
}

PagesAhead::~PagesAhead()
{
    {
        const std::scoped_lock lock(m_guard);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void PagesAhead::work(int count)
{
    Typesetter typesetter; // fonts belong to the thread that made them
    for (int index = 0; index < count; ++index) {
        QList<Page> pages = m_pages(typesetter, index);
        std::unique_lock lock(m_guard);
        m_changed.wait(lock, [&] { return m_stopped || m_ready.size() < MostReady; });
        if (m_stopped)
            return;
        m_ready.push_back(std::move(pages));
        m_changed.notify_all();
    }
}

QList<Page> PagesAhead::next()
{
    std::unique_lock lock(m_guard);
    m_changed.wait(lock, [&] { return !m_ready.empty(); });
    QList<Page> pages = std::move(m_ready.front());
    m_ready.pop_front();
    m_changed.notify_all();
    return pages;
}

} // namespace printing
