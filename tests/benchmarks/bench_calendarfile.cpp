#include "base/clock.h"
#include "domain/draft.h"
#include "exchange/readers/icsreader.h"
#include "exchange/writers/icswriter.h"

#include <QCoreApplication>

#include <libical/ical.h>
#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

// 10,000 sessions as a calendar file, beside a bare loop over libical that writes the same properties from texts that are
// there already; and reading the file again, beside libical's own parser. Processor time, middle of several rounds; the
// ratio of writing is to be below 1.3.

using namespace domain;

namespace {

constexpr int Sessions = 10'000;
constexpr int Rounds = 9;

/// Middle of several rounds of processor time, in milliseconds. One work after the other: what one leaves behind in the heap
/// is not paid by the next one.
template <class Work>
double median(Work work)
{
    malloc_trim(0);
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        const std::clock_t start = std::clock();
        work();
        times.push_back(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::nth_element(times.begin(), times.begin() + Rounds / 2, times.end());
    return times[Rounds / 2];
}

Programme programmeOfSessions()
{
    Draft draft({}, {});
    ProgrammeInfo info;
    info.title = QStringLiteral("Mutig voran 2024");
    info.uuid = QStringLiteral("11111111-2222-3333-4444-555555555555");
    draft.add(info);
    const RoleId role = draft.add(Role{{}, QStringLiteral("planner"), QStringLiteral("Fachplaner:in"), {}, {}, 1, {}});
    Coach coach;
    coach.givenName = QStringLiteral("Max");
    coach.familyName = QStringLiteral("Coach");
    const CoachId leader = draft.add(coach);
    const QDateTime first = base::berlinTime(QDate(2024, 1, 2), QTime(10, 0));
    for (int i = 0; i < Sessions; ++i) {
        Session session;
        session.title = QStringLiteral("Impuls-Training B%1: Parkraum, Straße und Bürgerbeteiligung").arg(i);
        session.startsAt = first.addSecs(qint64(i) * 3600);
        session.endsAt = session.startsAt.addSecs(7200);
        session.place = QStringLiteral("Rathaus Tübingen, Saal %1").arg(i % 7);
        session.link = QStringLiteral("https://example.org/join/%1").arg(i);
        session.roles = {role};
        session.coaches = {leader};
        draft.add(session);
    }
    return draft.programme();
}

/// Texts of an entry, ready for libical.
struct BareEntry
{
    QByteArray uid;
    QByteArray title;
    QByteArray place;
    QByteArray link;
    QByteArray text;
    icaltimetype starts;
    icaltimetype ends;
};

icaltimetype plainTime(const QDateTime &moment)
{
    icaltimetype time = icaltime_null_time();
    time.year = moment.date().year();
    time.month = moment.date().month();
    time.day = moment.date().day();
    time.hour = moment.time().hour();
    return time;
}

std::vector<BareEntry> bareEntries(const Programme &programme)
{
    std::vector<BareEntry> entries;
    for (const Session &session : programme.table<Session>()) {
        const QString text = QStringLiteral("Impuls-Training\nFür: Fachplaner:in\nLeitung: Max Coach\nZugangslink: %1").arg(session.link);
        entries.push_back({calendarUid(programme, session.id).toUtf8(), session.title.toUtf8(), session.place.toUtf8(), session.link.toUtf8(), text.toUtf8(),
            plainTime(session.startsAt), plainTime(session.endsAt)});
    }
    return entries;
}

qsizetype bareLoop(const std::vector<BareEntry> &entries)
{
    const icaltimetype stamp = icaltime_from_string("20241105T083000Z");
    icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    for (const BareEntry &entry : entries) {
        icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        icalcomponent_add_property(event, icalproperty_new_uid(entry.uid.constData()));
        icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp));
        icalcomponent_add_property(event, icalproperty_new_lastmodified(stamp));
        icalcomponent_add_property(event, icalproperty_new_sequence(0));
        icalproperty *starts = icalproperty_new_dtstart(entry.starts);
        icalproperty_add_parameter(starts, icalparameter_new_tzid("Europe/Berlin"));
        icalcomponent_add_property(event, starts);
        icalproperty *ends = icalproperty_new_dtend(entry.ends);
        icalproperty_add_parameter(ends, icalparameter_new_tzid("Europe/Berlin"));
        icalcomponent_add_property(event, ends);
        icalcomponent_add_property(event, icalproperty_new_summary(entry.title.constData()));
        icalcomponent_add_property(event, icalproperty_new_location(entry.place.constData()));
        icalcomponent_add_property(event, icalproperty_new_url(entry.link.constData()));
        icalcomponent_add_property(event, icalproperty_new_description(entry.text.constData()));
        icalcomponent_add_property(event, icalproperty_new_status(ICAL_STATUS_TENTATIVE));
        icalcomponent_add_component(calendar, event);
    }
    char *text = icalcomponent_as_ical_string_r(calendar);
    const qsizetype size = qsizetype(qstrlen(text));
    free(text);
    icalcomponent_free(calendar);
    return size;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    base::Clock::fix(base::berlinTime(QDate(2024, 11, 5), QTime(9, 30)));
    const Programme programme = programmeOfSessions();
    const QList<SessionId> sessions = sessionsByTime(programme);
    const std::vector<BareEntry> entries = bareEntries(programme);
    QByteArray ics;
    qsizetype bareSize = 0;
    size_t read = 0;
    const double bareWriting = median([&] { bareSize = bareLoop(entries); });
    const double writing = median([&] { ics = exchange::IcsWriter::calendar(programme, sessions).value(); });
    const double bareReading = median([&] { icalcomponent_free(icalparser_parse_string(ics.constData())); });
    const double reading = median([&] { read = exchange::IcsReader::read(ics, QStringLiteral("all.ics")).value().events.size(); });
    std::printf("writing %d events: %.0f ms (%lld kB); libical alone %.0f ms (%lld kB); ratio %.2f\n", Sessions, writing,
        static_cast<long long>(ics.size() / 1000), bareWriting, static_cast<long long>(bareSize / 1000), writing / bareWriting);
    std::printf("reading %zu events: %.0f ms; libical's parser %.0f ms; ratio %.2f\n", read, reading, bareReading, reading / bareReading);
    return 0;
}
