#include "exchange/readers/meetingreport.h"

#include "base/clock.h"

#include <algorithm>
#include <functional>

namespace exchange {

namespace {

using Change = std::function<QDateTime(const QDateTime &)>;

void changeAllTimes(MeetingReport &report, const Change &change)
{
    report.start = change(report.start);
    report.end = change(report.end);
    for (MeetingEntry &entry : report.entries) {
        entry.joined = change(entry.joined);
        entry.left = change(entry.left);
        for (PresenceSpan &span : entry.spans)
            span = {change(span.from), change(span.to)};
    }
}

/// The spans of all entries, those that touch or overlap made one, by time.
std::vector<PresenceSpan> united(std::span<const MeetingEntry *const> entries)
{
    std::vector<PresenceSpan> spans;
    for (const MeetingEntry *entry : entries)
        spans.insert(spans.end(), entry->spans.begin(), entry->spans.end());
    std::sort(spans.begin(), spans.end(),
        [](const PresenceSpan &one, const PresenceSpan &other) { return one.from < other.from; });
    std::vector<PresenceSpan> result;
    for (const PresenceSpan &span : spans) {
        if (!result.empty() && span.from <= result.back().to)
            result.back().to = std::max(result.back().to, span.to);
        else
            result.push_back(span);
    }
    return result;
}

qint64 length(const std::vector<PresenceSpan> &spans)
{
    qint64 seconds = 0;
    for (const PresenceSpan &span : spans)
        seconds += span.from.secsTo(span.to);
    return seconds;
}

} // namespace

QString meetingToolName(MeetingTool tool)
{
    switch (tool) {
    case MeetingTool::Teams: return QStringLiteral("Microsoft Teams");
    case MeetingTool::Zoom: return QStringLiteral("Zoom");
    case MeetingTool::Webex: return QStringLiteral("Webex");
    case MeetingTool::GoogleMeet: return QStringLiteral("Google Meet");
    case MeetingTool::GoToMeeting: return QStringLiteral("GoToMeeting");
    case MeetingTool::BigBlueButton: return QStringLiteral("BigBlueButton");
    case MeetingTool::Unknown: break;
    }
    return {};
}

MeetingReport withOtherDateOrder(MeetingReport report)
{
    bool possible = true;
    const Change exchanged = [&possible](const QDateTime &moment) {
        if (!moment.isValid())
            return moment;
        const QDate date(moment.date().year(), moment.date().day(), moment.date().month());
        possible = possible && date.isValid();
        return date.isValid() ? base::berlinTime(date, moment.time()) : QDateTime();
    };
    changeAllTimes(report, exchanged);
    if (!possible)
        report.start = {};
    return report;
}

MeetingReport movedToDay(MeetingReport report, QDate day)
{
    const qint64 days = report.start.date().daysTo(day);
    changeAllTimes(report, [days](const QDateTime &moment) {
        return moment.isValid() ? base::berlinTime(moment.date().addDays(days), moment.time()) : moment;
    });
    return report;
}

std::optional<int> unitedSeconds(std::span<const MeetingEntry *const> entries)
{
    qint64 sum = 0;
    qint64 longest = 0;
    qint64 spansSum = 0;
    bool isKnown = false;
    for (const MeetingEntry *entry : entries) {
        if (!entry->seconds)
            continue;
        isKnown = true;
        sum += *entry->seconds;
        longest = std::max(longest, qint64(*entry->seconds));
        spansSum += length(entry->spans);
    }
    if (!isKnown)
        return std::nullopt;
    const qint64 overlap = spansSum - length(united(entries));
    return int(std::min(std::max(sum - overlap, longest), qint64(7 * 24 * 3600)));
}

std::optional<int> secondsWithin(
    std::span<const MeetingEntry *const> entries, const QDateTime &from, const QDateTime &to)
{
    const bool allKnown = std::all_of(entries.begin(), entries.end(),
        [](const MeetingEntry *entry) { return !entry->seconds || *entry->seconds == 0 || !entry->spans.empty(); });
    if (!allKnown)
        return std::nullopt;
    qint64 seconds = 0;
    for (const PresenceSpan &span : united(entries))
        seconds += std::max(qint64(0), std::max(span.from, from).secsTo(std::min(span.to, to)));
    return int(seconds);
}

} // namespace exchange
