#include "base/clock.h"
#include "domain/programme.h"
#include "exchange/imports/calendarimport.h"
#include "exchange/readers/icsreader.h"

#include "fuzz/fuzzsupport.h"

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzzsupport::requireSilence();
    base::Clock::fix(base::berlinTime(QDate(2024, 11, 5), QTime(9, 30)));
    return 0;
}

/// The input is a calendar file. Every entry that is not refused begins before it ends, and importing it can be undone.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto file = exchange::IcsReader::read(bytes, fuzzsupport::sourceName());
    if (!file) {
        fuzzsupport::require(file.error().code == base::ErrorCode::InputRefused && !file.error().message.isEmpty());
        return 0;
    }
    int number = 0;
    for (const exchange::CalendarEvent &event : file->events) {
        fuzzsupport::require(event.number == ++number && event.line >= 1);
        if (event.problem.isEmpty())
            fuzzsupport::require(event.startsAt.isValid() && (!event.endsAt.isValid() || event.startsAt < event.endsAt));
    }
    const domain::Programme programme;
    const exchange::CalendarImport import = exchange::importCalendarSessions(programme, *file);
    fuzzsupport::require(import.preview.rows.size() == file->events.size());
    const auto after = domain::applied(programme, import.changeSet);
    fuzzsupport::require(after.has_value());
    fuzzsupport::require(domain::applied(*after, import.changeSet.inverse()).value() == programme);
    return 0;
}
