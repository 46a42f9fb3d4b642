#include "workspace/planner/planscope.h"

#include "workspace/planner/taskbuilder.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace workspace {

using namespace domain;

std::string planId(qint64 id)
{
    return std::to_string(id);
}

qint64 recordId(const std::string &planId)
{
    qint64 id = 0;
    std::from_chars(planId.data(), planId.data() + planId.size(), id);
    return id;
}

bool offersQuestionOf(const Programme &programme, CoachId coach, const Session &session)
{
    const Coach *row = programme.find(coach);
    return row && std::any_of(session.questions.begin(), session.questions.end(), [&](QuestionId question) { return row->questions.contains(question); });
}

PlanTask planTask(const Programme &programme, const PlanScope &scope)
{
    PlanTask task = TaskBuilder(programme, scope).build();
    task.programme = programme;
    return task;
}

Assignment assignmentOf(const PlanTask &task, const planning::Plan &plan)
{
    Assignment assignment;
    assignment.people = task.present.people;
    std::set<std::string> held;
    for (const planning::HeldTraining &training : plan.held) {
        if (training.participants.empty())
            continue;
        held.insert(training.training);
        SessionAssignment row{SessionId{recordId(training.training)}, CoachId{recordId(training.coach)}, {}};
        for (const std::string &participant : training.participants)
            row.participants.append(ParticipantId{recordId(participant)});
        std::sort(row.participants.begin(), row.participants.end());
        assignment.held.append(row);
    }
    std::sort(assignment.held.begin(), assignment.held.end(),
              [](const SessionAssignment &one, const SessionAssignment &other) { return one.session < other.session; });
    for (const planning::Training &training : task.instance.trainings) {
        if (training.state != planning::TrainingState::Cancelled && !held.contains(training.id))
            assignment.notHeld.append(SessionId{recordId(training.id)});
    }
    std::sort(assignment.notHeld.begin(), assignment.notHeld.end());
    return assignment;
}

planning::Plan planOf(const PlanTask &task, const Assignment &assignment)
{
    std::set<std::string> participants;
    for (const planning::Participant &participant : task.instance.participants)
        participants.insert(participant.id);
    std::set<std::string> coaches;
    for (const planning::Coach &coach : task.instance.coaches)
        coaches.insert(coach.id);
    std::set<std::string> trainings;
    for (const planning::Training &training : task.instance.trainings)
        trainings.insert(training.id);
    planning::Plan plan;
    for (const SessionAssignment &row : assignment.held) {
        planning::HeldTraining held{planId(row.session.value), {}, {}};
        if (const std::string coach = planId(row.coach.value); coaches.contains(coach))
            held.coach = coach;
        for (const ParticipantId id : row.participants) {
            if (const std::string participant = planId(id.value); participants.contains(participant))
                held.participants.push_back(participant);
        }
        std::sort(held.participants.begin(), held.participants.end());
        if (trainings.contains(held.training) && !held.participants.empty())
            plan.held.push_back(std::move(held));
    }
    std::sort(plan.held.begin(), plan.held.end(),
              [](const planning::HeldTraining &one, const planning::HeldTraining &other) { return one.training < other.training; });
    return plan;
}

} // namespace workspace
