#include "base/clock.h"
#include "base/text.h"
#include "domain/check.h"
#include "domain/draft.h"
#include "domain/fieldtext.h"
#include "domain/verbs/unavailabilityverbs.h"
#include "exchange/calendartext.h"
#include "exchange/imports/calendarimport.h"
#include "exchange/imports/calendarrows.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace exchange {

using domain::Unavailability;

namespace {

using UnavailabilityId = base::Id<Unavailability>;

/// What the notes of rows say that came from a calendar file: so a later file of this calendar finds them again.
QString noteOf(const CalendarFile &file)
{
    constexpr qsizetype longestName = 120;
    QString name = base::cleaned(calendarText(file.name.isEmpty() ? file.source.section(u'.', 0, 0) : file.name)).left(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return QStringLiteral("ICS: %1").arg(name);
}

/// Takes the entries of a coach's calendar into a draft, in the order of their beginnings.
class BusyRows
{
public:
    BusyRows(domain::Draft &draft, domain::CoachId coach, const CalendarFile &file);

    void take(const CalendarEvent &event, ImportRow &row);
    /// Removes what earlier files of this calendar brought and this one does not have; returns how many.
    [[nodiscard]] base::Result<int> removeObsolete();

private:
    [[nodiscard]] QString reasonToSkip(const CalendarEvent &event) const;
    [[nodiscard]] bool isCovered(const Unavailability &span);

    domain::Draft &m_draft;
    domain::Programme m_before;
    domain::CoachId m_coach;
    QString m_note;
    std::pair<QDate, QDate> m_window;
    bool m_replaces;
    QHash<std::pair<qint64, qint64>, UnavailabilityId> m_earlier; ///< rows of this calendar, by their span
    std::vector<std::pair<QDateTime, QDateTime>> m_others; ///< spans of other rows, by their beginning
    size_t m_nextOther = 0;
    QDateTime m_takenUntil; ///< spans that began so far end by then
    QDate m_firstDay; ///< of all entries of the file
};

std::pair<qint64, qint64> keyOf(const Unavailability &span)
{
    return {span.startsAt.toSecsSinceEpoch(), span.endsAt.toSecsSinceEpoch()};
}

BusyRows::BusyRows(domain::Draft &draft, domain::CoachId coach, const CalendarFile &file)
    : m_draft(draft), m_before(draft.programme()), m_coach(coach), m_note(noteOf(file)), m_window(busyWindow(m_before)), m_replaces(file.isCollection())
{
    for (const Unavailability &span : m_before.table<Unavailability>()) {
        if (span.coach != coach)
            continue;
        if (span.note == m_note)
            m_earlier.insert(keyOf(span), span.id);
        else
            m_others.emplace_back(span.startsAt, span.endsAt);
    }
    std::sort(m_others.begin(), m_others.end());
    for (const CalendarEvent &event : file.events) {
        const QDate day = event.startsAt.date();
        if (day.isValid() && (!m_firstDay.isValid() || day < m_firstDay))
            m_firstDay = day;
    }
}

QString BusyRows::reasonToSkip(const CalendarEvent &event) const
{
    if (event.isSuperseded)
        return QCoreApplication::translate("exchange", "A later version of this entry stands in the same file.");
    if (event.status == CalendarEvent::Status::Cancelled)
        return QCoreApplication::translate("exchange", "The entry is cancelled.");
    if (!event.isBusy)
        return QCoreApplication::translate("exchange", "The calendar shows the coach as free at this time.");
    if (ownSessionNumber(m_before, event.uid) > 0)
        return QCoreApplication::translate("exchange", "The entry is a session of this programme.");
    if (!event.endsAt.isValid())
        return QCoreApplication::translate("exchange", "The entry is a moment, not a span of time.");
    if (event.startsAt.date() > m_window.second || event.endsAt.date() < m_window.first)
        return QCoreApplication::translate("exchange", "The entry lies outside the years of the programme.");
    return {};
}

/// Whether spans that are known already leave nothing of it free.
bool BusyRows::isCovered(const Unavailability &span)
{
    for (; m_nextOther < m_others.size() && m_others[m_nextOther].first <= span.startsAt; ++m_nextOther)
        m_takenUntil = std::max(m_takenUntil, m_others[m_nextOther].second);
    return m_takenUntil.isValid() && m_takenUntil >= span.endsAt;
}

void BusyRows::take(const CalendarEvent &event, ImportRow &row)
{
    if (!event.problem.isEmpty())
        return decide(row, RowOutcome::Rejected, event.problem);
    if (const QString reason = reasonToSkip(event); !reason.isEmpty())
        return decide(row, RowOutcome::Skipped, reason);
    const Unavailability span{{}, {}, m_coach, event.startsAt, event.endsAt, m_note};
    if (const auto checked = domain::check(m_before, span); !checked)
        return decide(row, RowOutcome::Rejected, checked.error().message);
    row.values.insert(QStringLiteral("starts_at"), domain::dateTimeText(span.startsAt));
    row.values.insert(QStringLiteral("ends_at"), domain::dateTimeText(span.endsAt));
    if (isCovered(span))
        return decide(row, RowOutcome::Same);
    m_takenUntil = std::max(m_takenUntil, span.endsAt);
    if (const UnavailabilityId known = m_earlier.take(keyOf(span)); known.isValid()) {
        row.record = known.value;
        return decide(row, RowOutcome::Same);
    }
    m_draft.add(span);
    decide(row, RowOutcome::New);
}

base::Result<int> BusyRows::removeObsolete()
{
    QSet<UnavailabilityId> obsolete;
    for (const UnavailabilityId id : std::as_const(m_earlier)) {
        if (m_replaces && m_firstDay.isValid() && m_before.find(id)->startsAt.date() >= m_firstDay)
            obsolete.insert(id);
    }
    if (const auto removed = m_draft.remove<Unavailability>(obsolete); !removed)
        return removed.failure();
    return int(obsolete.size());
}

QString labelOf(const QString &coach, int added, int removed)
{
    if (removed == 0)
        return QCoreApplication::translate("exchange", "Import %n busy times of “%1”", nullptr, added).arg(coach);
    const QString label = QCoreApplication::translate("exchange", "Import %n busy times of “%1” and remove %2 earlier ones", nullptr, added);
    return label.arg(coach).arg(removed);
}

} // namespace

std::pair<QDate, QDate> busyWindow(const domain::Programme &programme)
{
    const int year = programme.info().year.value_or(base::Clock::today().year());
    return {QDate(year, 1, 1), QDate(year + 1, 12, 31)};
}

base::Result<CalendarImport> importBusyTimes(const domain::Programme &programme, domain::CoachId coach, const CalendarFile &file)
{
    const domain::Coach *who = programme.find(coach);
    if (!who)
        return base::fail(base::ErrorCode::InputRefused, QCoreApplication::translate("exchange", "There is no coach with the number %1.").arg(coach.value));
    CalendarImport result;
    result.preview = calendarPreview(file);
    for (const CalendarEvent &event : file.events)
        result.preview.rows.push_back(calendarRow(event));
    std::vector<size_t> order(file.events.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t one, size_t other) {
        const CalendarEvent &event = file.events[one];
        const CalendarEvent &next = file.events[other];
        return event.startsAt == next.startsAt ? event.endsAt > next.endsAt : event.startsAt < next.startsAt;
    });
    domain::Draft draft(programme, {});
    BusyRows rows(draft, coach, file);
    for (const size_t i : order)
        rows.take(file.events[i], result.preview.rows[i]);
    const auto removed = rows.removeObsolete();
    if (!removed)
        return removed.failure();
    if (*removed > 0)
        result.preview.notes.append(QCoreApplication::translate("exchange", "%n times of an earlier file of this calendar are not in it any more and are removed.", nullptr, *removed));
    draft.setLabel(labelOf(domain::fullName(*who), result.preview.count(RowOutcome::New), *removed));
    result.changeSet = draft.take();
    return result;
}

} // namespace exchange
