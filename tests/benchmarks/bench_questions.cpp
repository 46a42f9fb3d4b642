#include "models/interestmatrixmodel.h"
#include "models/questiondemandmodel.h"
#include "models/trainingproposalsmodel.h"
#include "support/largeyear.h"

#include "domain/rules/trainingproposals.h"
#include "domain/verbs/interestverbs.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

// Demand, proposals and one wish in a year of 3,000 people and 600 sessions; beside a bare walk over its wishes and places.

using namespace domain;

namespace {

template <class Work>
double milliseconds(Work work)
{
    constexpr int rounds = 5;
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Programme programme = testprogrammes::largeYear();
    ProposalSettings settings;
    settings.today = QDate(2024, 10, 14);
    qint64 sum = 0;
    const double bare = milliseconds([&] {
        for (const Interest &interest : programme.table<Interest>())
            sum += interest.rank;
        for (const Enrolment &enrolment : programme.table<Enrolment>())
            sum += enrolment.session.value;
    });
    size_t proposals = 0;
    const double demand = milliseconds([&] { sum += qint64(models::questionDemandRows(programme).size()); });
    const double proposing = milliseconds([&] { proposals = trainingProposals(programme, settings).size(); });
    const Interest first = *programme.table<Interest>().begin();
    const double wish = milliseconds([&] { sum += setInterests(programme, {{first.participant, first.question, first.rank + 1}}) ? 1 : 0; });
    std::printf("%zu people, %zu wishes, %zu places (%lld)\n", programme.table<Participant>().size(), programme.table<Interest>().size(),
                programme.table<Enrolment>().size(), static_cast<long long>(sum));
    std::printf("bare walk          %8.2f ms\n", bare);
    std::printf("demand             %8.2f ms  %6.1f times\n", demand, demand / bare);
    std::printf("proposals (%4zu)   %8.2f ms  %6.1f times\n", proposals, proposing, proposing / bare);
    std::printf("one wish, the verb %8.2f ms  %6.1f times\n", wish, wish / bare);
    return 0;
}
