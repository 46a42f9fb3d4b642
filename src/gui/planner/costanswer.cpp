#include "gui/planner/lesspane.h"

#include "models/planperson.h"
#include "workspace/planner/plantexts.h"
#include "workspace/planner/whatifscope.h"

namespace gui {

namespace {

bool hasSeat(const planning::Plan &plan, const planning::Seat &seat)
{
    return std::any_of(plan.held.begin(), plan.held.end(), [&](const planning::HeldTraining &held) {
        return held.training == seat.training && std::find(held.participants.begin(), held.participants.end(), seat.participant) != held.participants.end();
    });
}

/// "People without a first wish: 12 instead of 11", for each level that gets worse.
QStringList levelSentences(const workspace::PlanTask &task, const planning::Comparison &comparison)
{
    QStringList sentences;
    const std::vector<planning::Level> levels = planning::levelsOf(task.instance);
    for (size_t i = 0; i < std::min({levels.size(), comparison.before.size(), comparison.after.size()}); ++i) {
        if (comparison.before[i] < comparison.after[i])
            //: what the planner counts, its number then and now: "People without a first wish: 12 instead of 11"
            sentences.append(LessPane::tr("%1: %2 instead of %3").arg(workspace::levelText(levels[i])).arg(comparison.after[i]).arg(comparison.before[i]));
    }
    return sentences;
}

QStringList moveSentences(const models::PlanNames &names, const std::vector<planning::Move> &moves)
{
    QStringList sentences;
    for (const planning::Move &move : moves) {
        const QString name = names.person(move.participant).name;
        if (move.joins.empty())
            sentences.append(LessPane::tr("%1 leaves %2.", "a person, trainings").arg(name, names.trainings(move.leaves)));
        else if (move.leaves.empty())
            sentences.append(LessPane::tr("%1 joins %2.", "a person, trainings").arg(name, names.trainings(move.joins)));
        else
            sentences.append(LessPane::tr("%1 leaves %2 and joins %3.", "a person, trainings").arg(name, names.trainings(move.leaves), names.trainings(move.joins)));
    }
    return sentences;
}

} // namespace

QStringList LessPane::answerText(const workspace::PlanTask &task, const planning::Plan &plan, const planning::Seat &seat,
                                 const planning::Consequence &consequence)
{
    const models::PlanNames names(task.programme);
    const planning::Comparison &comparison = consequence.comparison;
    if (!hasSeat(consequence.solution.plan, seat))
        return {tr("This seat cannot be had at all: something else that was decided stands against it.")};
    QStringList sentences = workspace::consequenceSentences(task, plan, task, consequence.solution.plan);
    sentences += moveSentences(names, comparison.moves);
    if (!comparison.opened.empty())
        sentences.append(tr("Held then: %1.").arg(names.trainings(comparison.opened)));
    if (!comparison.closed.empty())
        sentences.append(tr("Not held then: %1.").arg(names.trainings(comparison.closed)));
    sentences += levelSentences(task, comparison);
    if (consequence.solution.status != planning::Status::Optimal)
        sentences.append(tr("Time was too short to prove that it cannot be had for less."));
    return sentences;
}

} // namespace gui
