#pragma once

#include <QDate>
#include <QHash>
#include <QList>

#include <vector>

// Where each session stands on the time line: time to the right, lanes down, in units of the screen.

namespace models {

/// A session as the time line places it.
struct TimelineItem
{
    qint64 id = 0;
    double begin = 0;  ///< days of wall time from the origin, with fractions
    double end = 0;    ///< not before begin
    QList<int> lanes;  ///< positions of the lanes it stands in, ascending

    bool operator==(const TimelineItem &) const = default;
};

/// A block: an item in one of its lanes.
struct TimelineBlock
{
    qint64 id = 0;
    int lane = 0;
    int row = 0;   ///< within the lane, from the top
    int left = 0;
    int width = 0; ///< room for the label at least, so that labels never cover each other

    [[nodiscard]] int right() const { return left + width; }
    bool operator==(const TimelineBlock &) const = default;
};

struct TimelineLayout
{
    std::vector<TimelineBlock> blocks; ///< in order of time
    std::vector<int> rows;             ///< of blocks by lane, at least one
    QHash<qint64, int> firstBlocks;    ///< positions in `blocks` by item

    /// Position of the first block of the item, -1 when there is none.
    [[nodiscard]] int blockOf(qint64 id) const { return firstBlocks.value(id, -1); }
    /// Rows above the lane, those of the lanes before it.
    [[nodiscard]] int rowsAbove(int lane) const;
    /// The item of the nearest block that stands before or after (-1, 1) in the same lane; 0 when there is none.
    [[nodiscard]] qint64 sideways(qint64 id, int direction) const;
    /// The item nearest in time in the rows above or below (-1, 1); 0 when there is none.
    [[nodiscard]] qint64 upwards(qint64 id, int direction) const;
};

/// Places blocks that are `pixelsPerDay` wide for each day and `labelWidth` at least. Blocks that would touch in a lane
/// are stacked.
[[nodiscard]] TimelineLayout layOutTimeline(std::vector<TimelineItem> items, int lanes, double pixelsPerDay, int labelWidth);

/// How large a unit the ruler can mark at this scale: days, weeks, or months alone.
enum class TimelineUnit { Days, Weeks, Months };
[[nodiscard]] TimelineUnit timelineUnit(double pixelsPerDay);

} // namespace models
