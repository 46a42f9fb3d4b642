#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

class QIODevice;

namespace exchange {

/// An entry of a calendar file, or one occurrence of a recurring one.
struct CalendarEvent
{
    enum class Status { Unsaid, Tentative, Confirmed, Cancelled };

    int number = 0; ///< which of the file, from 1; each occurrence has its own
    int line = 0;   ///< where the entry begins in the file
    QString uid;    ///< empty when the file gives none
    int sequence = 0;
    QDateTime stamp; ///< when this version was written (DTSTAMP); invalid: not said
    QString title;
    QString place;
    QString link; ///< address of a web page: URL, or a conference that the program keeps elsewhere
    QDateTime startsAt; ///< in Europe/Berlin; whole days from midnight
    QDateTime endsAt; ///< not included; invalid: not said
    bool isAllDay = false;
    bool isRecurring = false;
    QDateTime occurrence; ///< which occurrence of a recurring entry it replaces (RECURRENCE-ID); invalid: none
    Status status = Status::Unsaid;
    bool isBusy = true; ///< keeps people from other things: opaque, and not shown as free
    bool isSuperseded = false; ///< a later version of it stands in the file (RFC 5546 § 2.1.5)
    QString problem; ///< why it cannot be used, a whole sentence, translated; empty: it can

    bool operator==(const CalendarEvent &) const = default;
};

/// A calendar file as values.
struct CalendarFile
{
    QString source;
    QString name; ///< of the calendar; empty: not said
    QByteArray method; ///< "PUBLISH", "REQUEST", "CANCEL"; empty: not said
    QStringList notes; ///< what was noticed on reading, whole sentences, translated
    std::vector<CalendarEvent> events; ///< in the order of the file

    /// Whether it stands for a whole calendar, not for a message about some entries.
    [[nodiscard]] bool isCollection() const { return method.isEmpty() || method == "PUBLISH"; }
};

/// Which occurrences of recurring entries are told.
struct IcsReadOptions
{
    QDate from = {}; ///< the first day; invalid: a year ago
    QDate to = {};   ///< the last day; invalid: two years on
};

/// Reads calendar files (RFC 5545) of any program by libical: times of whatever zone in Europe/Berlin, durations,
/// recurring entries with their exceptions, free-busy times. Each entry is read for itself, so that a bad one loses none of
/// the others: it tells its line and what is wrong. Texts of descriptions and attachments are not read.
class IcsReader
{
public:
    /// `source` names the file in messages. InputRefused for what is no calendar, for answers to invitations, and beyond
    /// the limits; System when the device fails.
    [[nodiscard]] static base::Result<CalendarFile> read(QIODevice &device, const QString &source, const IcsReadOptions &options = {});
    [[nodiscard]] static base::Result<CalendarFile> read(const QByteArray &bytes, const QString &source, const IcsReadOptions &options = {});
};

} // namespace exchange
