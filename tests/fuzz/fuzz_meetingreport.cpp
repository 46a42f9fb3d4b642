#include "exchange/readers/delimitedtextreader.h"
#include "exchange/readers/meetingreportreader.h"

#include "fuzz/fuzzsupport.h"

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzzsupport::requireSilence();
    return 0;
}

/// The input is a report as delimited text. Every entry must come from a row of it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto table = exchange::DelimitedTextReader::read(bytes, fuzzsupport::sourceName(), {});
    if (!table || table->rows.empty())
        return 0;
    const auto report = exchange::MeetingReportReader::read(*table);
    if (!report) {
        fuzzsupport::require(report.error().code == base::ErrorCode::InputRefused && !report.error().message.isEmpty());
        return 0;
    }
    fuzzsupport::require(!report->tables.empty());
    std::vector<const exchange::MeetingEntry *> entries;
    for (const exchange::MeetingEntry &entry : report->entries) {
        fuzzsupport::require(entry.row >= 1 && entry.row <= table->rows.back().number);
        fuzzsupport::require(entry.table >= 0 && size_t(entry.table) < report->tables.size());
        fuzzsupport::require(!entry.seconds || *entry.seconds >= 0);
        entries.push_back(&entry);
    }
    (void)exchange::unitedSeconds(entries);
    (void)exchange::secondsWithin(entries, report->start, report->end);
    (void)exchange::withOtherDateOrder(*report);
    (void)exchange::movedToDay(*report, QDate(2024, 10, 15));
    return 0;
}
