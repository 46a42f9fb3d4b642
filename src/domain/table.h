#pragma once

#include "base/id.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>
#include <vector>

namespace domain {

/// The rows of one record, ordered by id. A copy costs nothing and is a snapshot: rows live in
/// chunks that are shared until one of the copies changes them. Finding a row is two binary
/// searches. Pointers and iterators last until the table is changed.
template <class R>
class Table
{
public:
    using RowId = base::Id<R>;

    class const_iterator
    {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = R;
        using difference_type = std::ptrdiff_t;
        using pointer = const R *;
        using reference = const R &;

        const_iterator() = default;
        reference operator*() const { return (*(*m_chunks)[m_chunk])[m_row]; }
        pointer operator->() const { return &**this; }
        const_iterator &operator++()
        {
            if (++m_row == (*m_chunks)[m_chunk]->size()) {
                m_row = 0;
                ++m_chunk;
            }
            return *this;
        }
        const_iterator operator++(int)
        {
            const_iterator old = *this;
            ++*this;
            return old;
        }
        bool operator==(const const_iterator &other) const { return m_chunk == other.m_chunk && m_row == other.m_row; }

    private:
        friend class Table;
        using Chunks = std::vector<std::shared_ptr<std::vector<R>>>;
        const_iterator(const Chunks *chunks, size_t chunk) : m_chunks(chunks), m_chunk(chunk) {}
        const Chunks *m_chunks = nullptr;
        size_t m_chunk = 0;
        size_t m_row = 0;
    };

    [[nodiscard]] size_t size() const { return d->size; }
    [[nodiscard]] bool isEmpty() const { return d->size == 0; }
    [[nodiscard]] const_iterator begin() const { return const_iterator(&d->chunks, 0); }
    [[nodiscard]] const_iterator end() const { return const_iterator(&d->chunks, d->chunks.size()); }

    /// The row, or nullptr.
    [[nodiscard]] const R *find(RowId id) const
    {
        const auto chunk = chunkFor(d->chunks, id);
        if (chunk == d->chunks.end())
            return nullptr;
        const auto row = rowFor(**chunk, id);
        return row != (*chunk)->end() && row->id == id ? &*row : nullptr;
    }

    /// The id that the next row gets; greater than any id there ever was.
    [[nodiscard]] RowId nextId() const { return RowId{d->nextId}; }
    /// Makes sure that ids up to `used` are not given again.
    void reserveIds(qint64 used)
    {
        if (used >= d->nextId)
            detach().nextId = used + 1;
    }

    /// Adds a row whose id is valid and not yet there.
    void insert(R row)
    {
        Data &data = detach();
        data.nextId = std::max(data.nextId, row.id.value + 1);
        ++data.size;
        auto chunk = chunkFor(data.chunks, row.id);
        if (chunk == data.chunks.end()) {
            if (data.chunks.empty() || data.chunks.back()->size() >= ChunkSize)
                appendChunk(data);
            own(data.chunks.back()).push_back(std::move(row));
            return;
        }
        std::vector<R> &rows = own(*chunk);
        rows.insert(rowFor(rows, row.id), std::move(row));
        if (rows.size() > 2 * ChunkSize)
            split(data, static_cast<size_t>(chunk - data.chunks.begin()));
    }

    /// Replaces the row of the same id, which exists.
    void replace(R row)
    {
        Data &data = detach();
        std::vector<R> &rows = own(*chunkFor(data.chunks, row.id));
        *rowFor(rows, row.id) = std::move(row);
    }

    /// Removes the row, which exists.
    void remove(RowId id)
    {
        Data &data = detach();
        const auto chunk = chunkFor(data.chunks, id);
        std::vector<R> &rows = own(*chunk);
        rows.erase(rowFor(rows, id));
        --data.size;
        if (rows.empty())
            data.chunks.erase(chunk);
    }

    /// Same rows; ids reserved for later do not count.
    bool operator==(const Table &other) const
    {
        return d == other.d || (size() == other.size() && std::equal(begin(), end(), other.begin()));
    }

private:
    static constexpr size_t ChunkSize = 512;
    using Chunks = typename const_iterator::Chunks;

    struct Data
    {
        Chunks chunks;
        size_t size = 0;
        qint64 nextId = 1;
    };

    template <class ChunkList>
    static auto chunkFor(ChunkList &chunks, RowId id)
    {
        return std::lower_bound(chunks.begin(), chunks.end(), id,
                                [](const auto &chunk, RowId wanted) { return chunk->back().id < wanted; });
    }

    template <class Rows>
    static auto rowFor(Rows &rows, RowId id)
    {
        return std::lower_bound(rows.begin(), rows.end(), id, [](const R &row, RowId wanted) { return row.id < wanted; });
    }

    static void appendChunk(Data &data)
    {
        data.chunks.push_back(std::make_shared<std::vector<R>>());
        data.chunks.back()->reserve(ChunkSize);
    }

    static void split(Data &data, size_t index)
    {
        std::vector<R> &rows = *data.chunks[index];
        const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(rows.size() / 2);
        auto upper = std::make_shared<std::vector<R>>(std::make_move_iterator(middle), std::make_move_iterator(rows.end()));
        rows.erase(middle, rows.end());
        data.chunks.insert(data.chunks.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(upper));
    }

    /// The last owner may change in place; the fence orders this after the reads of a snapshot that
    /// another thread has just let go.
    template <class T>
    static bool isSole(const std::shared_ptr<T> &shared)
    {
        if (shared.use_count() != 1)
            return false;
        std::atomic_thread_fence(std::memory_order_acquire);
        return true;
    }

    Data &detach()
    {
        if (!isSole(d))
            d = std::make_shared<Data>(*d);
        return *d;
    }

    static std::vector<R> &own(std::shared_ptr<std::vector<R>> &chunk)
    {
        if (!isSole(chunk)) {
            auto copy = std::make_shared<std::vector<R>>();
            copy->reserve(std::max(ChunkSize, chunk->size() + 1));
            copy->assign(chunk->begin(), chunk->end());
            chunk = std::move(copy);
        }
        return *chunk;
    }

    std::shared_ptr<Data> d = std::make_shared<Data>();
};

} // namespace domain
