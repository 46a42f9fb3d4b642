#include "models/timelinelayout.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace models {

namespace {

constexpr int gap = 2;
constexpr double pixelsOfADayMark = 22;
constexpr double pixelsOfAWeekMark = 6;

/// The first row of a lane whose last block ends before `left`; a new one when all are taken.
size_t freeRow(std::vector<int> &ends, int left)
{
    const auto found = std::find_if(ends.begin(), ends.end(), [left](int end) { return end <= left; });
    if (found == ends.end()) {
        ends.push_back(0);
        return ends.size() - 1;
    }
    return size_t(found - ends.begin());
}

} // namespace

TimelineLayout layOutTimeline(std::vector<TimelineItem> items, int lanes, double pixelsPerDay, int labelWidth)
{
    std::sort(items.begin(), items.end(), [](const TimelineItem &one, const TimelineItem &other) {
        return std::pair(one.begin, one.id) < std::pair(other.begin, other.id);
    });
    TimelineLayout layout;
    std::vector<std::vector<int>> ends(size_t(std::max(lanes, 0))); // of the last block, by lane and row
    for (const TimelineItem &item : items) {
        const int left = int(std::lround(item.begin * pixelsPerDay));
        const int width = std::max(labelWidth, int(std::lround((item.end - item.begin) * pixelsPerDay)));
        for (const int lane : item.lanes) {
            std::vector<int> &laneEnds = ends[size_t(lane)];
            const size_t row = freeRow(laneEnds, left);
            laneEnds[row] = left + width + gap;
            if (!layout.firstBlocks.contains(item.id))
                layout.firstBlocks.insert(item.id, int(layout.blocks.size()));
            layout.blocks.push_back({item.id, lane, int(row), left, width});
        }
    }
    for (const std::vector<int> &laneEnds : ends)
        layout.rows.push_back(std::max(1, int(laneEnds.size())));
    return layout;
}

int TimelineLayout::rowsAbove(int lane) const
{
    return std::accumulate(rows.begin(), rows.begin() + lane, 0);
}

qint64 TimelineLayout::sideways(qint64 id, int direction) const
{
    const int position = blockOf(id);
    if (position < 0)
        return 0;
    const int lane = blocks[size_t(position)].lane;
    for (int i = position + direction; i >= 0 && i < int(blocks.size()); i += direction) {
        if (blocks[size_t(i)].lane == lane)
            return blocks[size_t(i)].id;
    }
    return 0;
}

qint64 TimelineLayout::upwards(qint64 id, int direction) const
{
    const int position = blockOf(id);
    if (position < 0)
        return 0;
    const TimelineBlock &from = blocks[size_t(position)];
    const int fromRow = rowsAbove(from.lane) + from.row;
    qint64 found = 0;
    auto best = std::pair(std::numeric_limits<int>::max(), std::numeric_limits<int>::max());
    for (const TimelineBlock &block : blocks) {
        const int row = (rowsAbove(block.lane) + block.row - fromRow) * direction;
        // The next row comes first; a block far away in time counts as if it stood further off.
        const int away = std::abs(block.left - from.left);
        const auto distance = std::pair(row + away / std::max(from.width, 1), away);
        if (block.id != id && row > 0 && distance < best) {
            best = distance;
            found = block.id;
        }
    }
    return found;
}

TimelineUnit timelineUnit(double pixelsPerDay)
{
    if (pixelsPerDay >= pixelsOfADayMark)
        return TimelineUnit::Days;
    return pixelsPerDay >= pixelsOfAWeekMark ? TimelineUnit::Weeks : TimelineUnit::Months;
}

} // namespace models
