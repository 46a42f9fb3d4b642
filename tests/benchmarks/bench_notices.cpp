// Who holds what in a year of the design size: 100,000 people, 10,000 sessions, about 1,000,000 places, everybody told, then a
// tenth of the sessions ahead moved. Beside it the bare loop: one look into a hash for each notice and place. Then the same for
// the open problems, and for a programme in which nobody was ever told anything.
// bench_notices [people] [sessions]

#include "base/clock.h"
#include "domain/rules/holdings.h"
#include "domain/rules/problemrule.h"
#include "support/largeyear.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>

#include <cstdio>

using namespace domain;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Everybody with a place was told the session as it is.
void tellEverybody(Programme &programme)
{
    std::vector<Notice> notices;
    qint64 id = 0;
    const QDateTime now = base::Clock::now();
    for (const Enrolment &enrolment : programme.table<Enrolment>()) {
        const Session *session = programme.find(enrolment.session);
        if (!session || !takesSeat(enrolment))
            continue;
        Notice notice;
        notice.id = NoticeId{++id};
        notice.participant = enrolment.participant;
        notice.session = session->id;
        notice.uid = calendarUid(programme, session->id);
        notice.title = session->title;
        notice.startsAt = session->startsAt;
        notice.endsAt = session->endsAt;
        notice.place = session->place;
        notice.link = session->link;
        notice.writtenAt = notice.toldAt = now;
        notices.push_back(std::move(notice));
    }
    for (const Notice &notice : notices)
        programme.table<Notice>().insert(notice);
}

void moveSome(Programme &programme)
{
    const Table<Session> sessions = programme.table<Session>();
    int position = 0;
    for (Session session : sessions) {
        if (session.startsAt < base::Clock::now() || ++position % 10 != 0)
            continue;
        session.startsAt = session.startsAt.addSecs(900);
        programme.table<Session>().replace(session);
    }
}

/// Puts each notice into a hash and takes each place out of it.
double bareLoop(const Programme &programme)
{
    QElapsedTimer timer;
    timer.start();
    QHash<std::pair<qint64, qint64>, const Notice *> notices;
    notices.reserve(qsizetype(programme.table<Notice>().size()));
    for (const Notice &notice : programme.table<Notice>())
        notices.insert({notice.participant.value, notice.session.value}, &notice);
    size_t known = 0;
    for (const Enrolment &enrolment : programme.table<Enrolment>())
        known += notices.contains({enrolment.participant.value, enrolment.session.value}) ? 1 : 0;
    return known <= programme.table<Enrolment>().size() ? milliseconds(timer) : 0;
}

double holdingsTime(const Programme &programme, HoldingScope scope, size_t &count)
{
    QElapsedTimer timer;
    timer.start();
    count = holdings(programme, base::Clock::now(), scope).size();
    return milliseconds(timer);
}

void measureRule(const char *what, const Programme &programme)
{
    const ProgrammeIndex index(programme);
    std::vector<Problem> found;
    QElapsedTimer timer;
    timer.start();
    problemRule(u"told_outdated")->find({programme, index, base::Clock::now()}, found);
    std::printf("problems, %-18s %8.1f ms, %zu found\n", what, milliseconds(timer), found.size());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    base::Clock::fix(base::berlinTime(QDate(2024, 11, 5), QTime(9, 30)));
    const testprogrammes::YearSize size{argc > 1 ? std::atoi(argv[1]) : 100'000, argc > 2 ? std::atoi(argv[2]) : 10'000};
    Programme programme = testprogrammes::largeYear(size);
    const Programme untold = programme;
    tellEverybody(programme);
    moveSome(programme);
    std::printf("%zu people, %zu sessions, %zu places, %zu notices\n", programme.table<Participant>().size(), programme.table<Session>().size(),
                programme.table<Enrolment>().size(), programme.table<Notice>().size());
    const double bare = bareLoop(programme);
    size_t all = 0, open = 0;
    const double allTime = holdingsTime(programme, HoldingScope::All, all);
    const double openTime = holdingsTime(programme, HoldingScope::Open, open);
    std::printf("bare loop                    %8.1f ms\n", bare);
    std::printf("holdings, all                %8.1f ms, %zu (%.1f times the bare loop)\n", allTime, all, allTime / bare);
    std::printf("holdings, open               %8.1f ms, %zu (%.1f times the bare loop)\n", openTime, open, openTime / bare);
    measureRule("everybody told", programme);
    measureRule("nobody told", untold);
    return 0;
}
