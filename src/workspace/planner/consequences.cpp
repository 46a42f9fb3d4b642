#include "workspace/planner/planfigures.h"
#include "workspace/planner/whatifscope.h"

#include <QCoreApplication>

#include <algorithm>

namespace workspace {

using namespace planning;

namespace {

/// How many of the people who are in both tasks have what.
struct Score
{
    int withTraining = 0;
    std::vector<int> withWish;  ///< best training is of rank <= index + 1
    std::vector<int> withSeats; ///< attend at least index + 1 trainings
};

using Seats = std::map<std::string, PersonSeats>;

Score scoreOf(const Seats &seats, const Seats &others, size_t ranks, size_t most)
{
    Score score{0, std::vector<int>(ranks), std::vector<int>(most)};
    for (const auto &[id, mine] : seats) {
        if (!others.contains(id) || mine.trainings.empty())
            continue;
        ++score.withTraining;
        for (size_t rank = size_t(std::max(mine.best, 1)); rank <= ranks; ++rank)
            ++score.withWish[rank - 1];
        for (size_t count = 1; count <= std::min(most, mine.trainings.size()); ++count)
            ++score.withSeats[count - 1];
    }
    return score;
}

QString trainingSentence(int difference)
{
    return difference > 0 ? QCoreApplication::translate("workspace", "%n more people get a training.", nullptr, difference)
                          : QCoreApplication::translate("workspace", "%n people fewer get a training.", nullptr, -difference);
}

QString wishSentence(int difference, int rank)
{
    if (rank == 1)
        return difference > 0 ? QCoreApplication::translate("workspace", "%n more people get their first wish.", nullptr, difference)
                              : QCoreApplication::translate("workspace", "%n people fewer get their first wish.", nullptr, -difference);
    return difference > 0 ? QCoreApplication::translate("workspace", "%n more people get one of their first %1 wishes.", nullptr, difference).arg(rank)
                          : QCoreApplication::translate("workspace", "%n people fewer get one of their first %1 wishes.", nullptr, -difference).arg(rank);
}

QString seatsSentence(int difference, int count)
{
    return difference > 0 ? QCoreApplication::translate("workspace", "%n more people attend at least %1 trainings.", nullptr, difference).arg(count)
                          : QCoreApplication::translate("workspace", "%n people fewer attend at least %1 trainings.", nullptr, -difference).arg(count);
}

QString mustsSentence(int difference)
{
    return difference > 0 ? QCoreApplication::translate("workspace", "%n pins or fixed trainings more cannot be honoured.", nullptr, difference)
                          : QCoreApplication::translate("workspace", "%n more pins or fixed trainings are honoured.", nullptr, -difference);
}

int musts(const PlanTask &task, const Plan &plan)
{
    return int(objectiveOf(task.instance, plan).front());
}

} // namespace

QStringList consequenceSentences(const PlanTask &before, const Plan &planBefore, const PlanTask &after, const Plan &planAfter)
{
    const Seats earlier = seatsByPerson(before.instance, planBefore);
    const Seats later = seatsByPerson(after.instance, planAfter);
    const auto ranks = size_t(std::max(1, std::min(before.instance.rules.otherRank, after.instance.rules.otherRank) - 1));
    int most = 1;
    for (const Participant &person : after.instance.participants)
        most = std::max(most, person.max);
    const Score then = scoreOf(earlier, later, ranks, size_t(most));
    const Score now = scoreOf(later, earlier, ranks, size_t(most));

    QStringList sentences;
    if (const int difference = musts(after, planAfter) - musts(before, planBefore); difference != 0)
        sentences.append(mustsSentence(difference));
    if (now.withTraining != then.withTraining)
        sentences.append(trainingSentence(now.withTraining - then.withTraining));
    int toldBefore = 0; // who has a first wish has one of the first two
    for (size_t rank = 1; rank <= ranks; ++rank) {
        const int difference = now.withWish[rank - 1] - then.withWish[rank - 1];
        if (difference != 0 && difference != toldBefore)
            sentences.append(wishSentence(difference, int(rank)));
        toldBefore = difference;
    }
    for (size_t count = 2; count <= size_t(most); ++count) {
        if (now.withSeats[count - 1] != then.withSeats[count - 1])
            sentences.append(seatsSentence(now.withSeats[count - 1] - then.withSeats[count - 1], int(count)));
    }
    const auto moved = std::count_if(earlier.begin(), earlier.end(), [&](const auto &entry) {
        const auto mine = later.find(entry.first);
        return mine != later.end() && mine->second.trainings != entry.second.trainings;
    });
    sentences.append(moved == 0 ? QCoreApplication::translate("workspace", "Nobody's trainings change.")
                                : QCoreApplication::translate("workspace", "The trainings of %n people change.", nullptr, int(moved)));
    return sentences;
}

} // namespace workspace
