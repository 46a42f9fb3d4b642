#include "workspace/planner/plandemand.h"

#include <QCoreApplication>

#include <map>

namespace workspace {

namespace {

/// The best rank that somebody gives to each of some things.
using Ranks = std::map<qint64, int>;

void add(Ranks &ranks, qint64 id, int rank)
{
    const auto [known, isNew] = ranks.try_emplace(id, rank);
    if (!isNew)
        known->second = std::min(known->second, rank);
}

template <class Id>
void count(QHash<Id, WishCount> &counts, const Ranks &ranks)
{
    for (const auto &[id, rank] : ranks) {
        WishCount &wishes = counts[Id{id}];
        ++wishes.all;
        wishes.first += rank == 1;
    }
}

} // namespace

PlanDemand planDemand(const PlanTask &task)
{
    PlanDemand demand;
    std::map<std::string, std::vector<const planning::Training *>> byTopic;
    for (const planning::Training &training : task.instance.trainings) {
        if (training.state == planning::TrainingState::Cancelled)
            continue;
        ++demand.trainings;
        demand.seats += training.max;
        for (const std::string &topic : training.topics)
            byTopic[topic].push_back(&training);
    }
    for (const planning::Participant &person : task.instance.participants) {
        ++demand.people;
        demand.wanted += person.max;
        Ranks sessions;
        Ranks questions;
        for (const planning::Wish &wish : person.wishes) {
            if (!wish.training.empty())
                add(sessions, recordId(wish.training), wish.rank);
            if (wish.topic.empty())
                continue;
            add(questions, recordId(wish.topic), wish.rank);
            const auto answering = byTopic.find(wish.topic);
            if (answering == byTopic.end())
                continue;
            for (const planning::Training *training : answering->second) {
                if (std::find(training->roles.begin(), training->roles.end(), person.role) != training->roles.end())
                    add(sessions, recordId(training->id), wish.rank);
            }
        }
        count(demand.sessions, sessions);
        count(demand.questions, questions);
    }
    return demand;
}

QString demandText(const PlanDemand &demand)
{
    //: inserted into “%1; %2 with %3.”
    const QString people = QCoreApplication::translate("workspace", "%n people", "who are planned for", demand.people);
    const QString trainings = QCoreApplication::translate("workspace", "%n trainings", "that are planned", demand.trainings);
    const QString seats = QCoreApplication::translate("workspace", "%n seats", "of all trainings", demand.seats);
    //: %1: “57 people”, %2: how many seats they want, %3: “12 trainings”, %4: “84 seats”
    return QCoreApplication::translate("workspace", "%1, who want up to %2 seats; %3 with %4").arg(people).arg(demand.wanted).arg(trainings, seats);
}

} // namespace workspace
