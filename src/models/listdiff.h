#pragma once

#include <QHash>
#include <QList>

#include <functional>

namespace models {

/// What a model does before and after each step of updateList().
struct ListSteps
{
    std::function<void(int first, int last)> beginRemove;
    std::function<void()> endRemove;
    std::function<void(int first, int last)> beginInsert;
    std::function<void()> endInsert;
    std::function<void()> beginReset;
    std::function<void()> endReset;
};

/// Beyond so many runs of rows a reset costs a view less than the single steps.
inline constexpr int MostListSteps = 200;

namespace detail {

/// Which items of `current` are wanted and stand in the wanted order.
template <class T>
QList<bool> staying(const QList<T> &current, const QHash<T, qsizetype> &positions)
{
    QList<bool> stays(current.size(), false);
    qsizetype lastKept = -1;
    for (qsizetype i = 0; i < current.size(); ++i) {
        const qsizetype position = positions.value(current[i], -1);
        if (position > lastKept) {
            stays[i] = true;
            lastKept = position;
        }
    }
    return stays;
}

/// Runs of items that go, plus items that come (each at most one run).
inline qsizetype runs(const QList<bool> &stays, qsizetype wanted)
{
    qsizetype gone = 0;
    for (qsizetype i = 0; i < stays.size(); ++i)
        gone += !stays[i] && (i == 0 || stays[i - 1]);
    const qsizetype kept = stays.count(true);
    return gone + std::min(wanted - kept, kept + 1);
}

} // namespace detail

/// Turns `current` into `wanted` step by step, so that a view keeps its selection. Items are
/// distinct; one that changed its place is removed and inserted.
template <class T>
void updateList(QList<T> &current, const QList<T> &wanted, const ListSteps &steps)
{
    if (current == wanted)
        return;
    QHash<T, qsizetype> positions;
    positions.reserve(wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        positions.insert(wanted[i], i);
    const QList<bool> stays = detail::staying(current, positions);
    if (detail::runs(stays, wanted.size()) > MostListSteps) {
        steps.beginReset();
        current = wanted;
        steps.endReset();
        return;
    }
    for (qsizetype last = current.size() - 1; last >= 0; --last) {
        if (stays[last])
            continue;
        qsizetype first = last;
        while (first > 0 && !stays[first - 1])
            --first;
        steps.beginRemove(int(first), int(last));
        current.remove(first, last - first + 1);
        steps.endRemove();
        last = first;
    }
    for (qsizetype first = 0; first < wanted.size(); ++first) {
        if (first < current.size() && current[first] == wanted[first])
            continue;
        const qsizetype stop = first < current.size() ? positions.value(current[first]) : wanted.size();
        steps.beginInsert(int(first), int(stop - 1));
        current = current.first(first) + wanted.sliced(first, stop - first) + current.sliced(first);
        steps.endInsert();
        first = stop - 1;
    }
}

} // namespace models
