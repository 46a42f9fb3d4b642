// Open problems of a year of 3,000 people and 600 sessions: all rules once, then again after one edit of each kind, which
// is to take less than 50 ms. Ends with the slowest rules.
// bench_problems [people] [sessions]

#include "base/clock.h"
#include "domain/rules/problemfinder.h"
#include "domain/verbs/enrolmentverbs.h"
#include "domain/verbs/recordverbs.h"
#include "support/largeyear.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace domain;

namespace {

constexpr int rounds = 15;
constexpr double budget = 50.0; ///< milliseconds

using Edit = base::Result<ChangeSet> (*)(const Programme &programme, int round);

struct NamedEdit
{
    const char *name;
    Edit edit;
};

template <class R>
base::Id<R> nth(const Programme &programme, int n)
{
    auto row = programme.table<R>().begin();
    for (size_t i = 0; i < static_cast<size_t>(n) % programme.table<R>().size(); ++i)
        ++row;
    return row->id;
}

const Enrolment &someEnrolment(const Programme &programme, int round)
{
    return *programme.find(nth<Enrolment>(programme, 997 * (round + 1)));
}

const NamedEdit edits[] = {
    {"enrolment changed", [](const Programme &programme, int round) {
         const Enrolment &row = someEnrolment(programme, round);
         return enrol(programme, row.session, {row.participant}, EnrolmentState::Declined);
     }},
    {"session moved", [](const Programme &programme, int round) {
         const Session &row = *programme.find(nth<Session>(programme, 300 + 7 * round));
         return updateRecords(programme, "session", {row.id.value},
                              {{QStringLiteral("starts_at"), row.startsAt.addDays(1)}, {QStringLiteral("ends_at"), row.endsAt.addDays(1)}});
     }},
    {"participant renamed", [](const Programme &programme, int round) {
         return updateRecords(programme, "participant", {nth<Participant>(programme, 91 * round).value},
                              {{QStringLiteral("family_name"), QStringLiteral("Umbenannt-%1").arg(round)}});
     }},
    {"attendance recorded", [](const Programme &programme, int round) {
         const Enrolment &row = someEnrolment(programme, round);
         return recordAttendance(programme, {{row.session, row.participant, Attendance::Partial, 50 + round}});
     }},
    {"ground of eligibility", [](const Programme &programme, int round) {
         return updateRecords(programme, "eligibility", {nth<Eligibility>(programme, round).value},
                              {{QStringLiteral("valid_until"), QDate(2024, 7, 1).addDays(round)}});
     }},
    {"nothing", [](const Programme &, int) { return base::Result<ChangeSet>(ChangeSet()); }},
};

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The median and the worst of `rounds` edits.
bool measure(const NamedEdit &edit, ProblemFinder finder, Programme programme)
{
    std::vector<double> times;
    size_t open = 0;
    int rules = 0;
    for (int round = 0; round < rounds; ++round) {
        const auto change = edit.edit(programme, round);
        if (!change)
            return false;
        programme = applied(programme, *change).value();
        QElapsedTimer timer;
        timer.start();
        open = finder.find(programme).open.size();
        times.push_back(milliseconds(timer));
        rules = std::max(rules, finder.rulesRun());
    }
    std::sort(times.begin(), times.end());
    std::printf("%-24s median %7.2f ms, worst %7.2f ms, up to %2d rules, %zu open\n", edit.name, times[rounds / 2], times.back(), rules, open);
    return times.back() < budget;
}

void printSlowestRules(const Programme &programme)
{
    const ProgrammeIndex index(programme);
    const RuleInput input{programme, index, base::Clock::now()};
    std::vector<std::pair<double, QString>> slow;
    for (const ProblemRule &rule : problemRules()) {
        std::vector<Problem> found;
        QElapsedTimer timer;
        timer.start();
        rule.find(input, found);
        slow.emplace_back(milliseconds(timer), QStringLiteral("%1 (%2 found)").arg(rule.codes.first()).arg(found.size()));
    }
    std::sort(slow.rbegin(), slow.rend());
    std::printf("Slowest rules:\n");
    for (size_t i = 0; i < std::min<size_t>(10, slow.size()); ++i)
        std::printf("  %7.2f ms  %s\n", slow[i].first, qPrintable(slow[i].second));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    base::Clock::fix(base::berlinTime(QDate(2024, 11, 5), QTime(9, 30)));
    testprogrammes::YearSize size;
    if (argc > 1)
        size.people = std::max(10, atoi(argv[1]));
    if (argc > 2)
        size.sessions = std::max(10, atoi(argv[2]));
    const Programme programme = testprogrammes::largeYear(size);
    std::printf("%zu people, %zu sessions, %zu enrolments\n", programme.table<Participant>().size(), programme.table<Session>().size(),
                programme.table<Enrolment>().size());
    QElapsedTimer timer;
    timer.start();
    const ProgrammeIndex index(programme);
    std::printf("%-24s %7.2f ms\n", "enrolments looked up", milliseconds(timer));
    ProblemFinder finder;
    timer.restart();
    const size_t open = finder.find(programme).open.size();
    std::printf("%-24s %7.2f ms, %zu open\n", "all rules", milliseconds(timer), open);
    bool isWithin = true;
    for (const NamedEdit &edit : edits)
        isWithin = measure(edit, finder, programme) && isWithin;
    printSlowestRules(programme);
    std::printf("%s\n", isWithin ? "within 50 ms" : "NOT within 50 ms");
    return isWithin ? 0 : 1;
}
