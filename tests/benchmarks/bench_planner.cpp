// The planner on instances of a year: time to the first plan and to the end, where the time goes, how many levels are
// proven, memory; how long it takes to repair the plan when a training is cancelled, and to tell what a wish would cost;
// below it what a greedy hand and CBC alone make of the same instance.
// bench_planner [--seconds N] [--peer-seconds N] [--seed N] [instance.json…]
// Without files it makes its own, from 60 x 12 to 1000 x 200. 60 seconds are the limit; --peer-seconds 0 leaves CBC out.

#include "planning/exchangefile.h"
#include "planning/objectivetext.h"
#include "planning/programmeinstance.h"
#include "planning/reasons.h"
#include "plannerpeers.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <optional>
#include <sstream>

using namespace planning;
using testplanning::Capacity;

namespace {

constexpr std::size_t questions = 12; ///< of each kind
constexpr std::size_t mostAsked = 300; ///< people: in larger instances questions take as long as the plan

struct Wanted
{
    int seconds = 60;
    int peerSeconds = 60;
    std::uint64_t seed = 1;
    std::vector<std::string> files;
};

Wanted wantedBy(int argc, char **argv)
{
    Wanted wanted;
    for (int i = 1; i < argc; ++i) {
        const bool hasValue = i + 1 < argc;
        if (hasValue && std::strcmp(argv[i], "--seconds") == 0)
            wanted.seconds = std::max(1, std::atoi(argv[++i]));
        else if (hasValue && std::strcmp(argv[i], "--peer-seconds") == 0)
            wanted.peerSeconds = std::max(0, std::atoi(argv[++i]));
        else if (hasValue && std::strcmp(argv[i], "--seed") == 0)
            wanted.seed = std::uint64_t(std::atoll(argv[++i]));
        else
            wanted.files.emplace_back(argv[i]);
    }
    return wanted;
}

/// From now on the peak is counted anew.
void forgetPeakMemory()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

/// In MB; 0 where it cannot be known.
double peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::atof(line.c_str() + 6) / 1024;
    }
    return 0;
}

std::size_t provenLevels(const Solution &solution)
{
    const auto [bound, value] = std::mismatch(solution.bounds.begin(), solution.bounds.end(), solution.objective.begin());
    return std::size_t(bound - solution.bounds.begin());
}

void printHead(const Instance &instance)
{
    std::string names;
    for (const Level &level : levelsOf(instance))
        names += ' ' + levelName(level);
    std::printf("\n%s: %zu people, %zu trainings\n  levels  %s\n", instance.name.c_str(), instance.participants.size(), instance.trainings.size(), names.c_str() + 1);
}

/// Nothing: the plan is illegal.
std::optional<Plan> printPlanner(const Instance &instance, int seconds)
{
    forgetPeakMemory();
    Options options;
    options.timeLimit = std::chrono::seconds(seconds);
    const Solution solution = solve(instance, options);
    const Effort &effort = solution.effort;
    const double whole = std::max(effort.total, 1e-9) / 100;
    const std::vector<std::string> broken = violations(instance, solution.plan);
    std::printf("  planner  %s\n", testplanning::textOf(solution.objective).c_str());
    if (solution.status == Status::Feasible)
        std::printf("  bounds   %s\n", testplanning::textOf(solution.bounds).c_str());
    std::printf("           first plan %.3f s, total %.2f s (search %.0f %%, relaxation %.0f %%, branching %.0f %%), %zu of %zu levels proven, %.0f MB%s\n",
                effort.firstPlan, effort.total, effort.search / whole, effort.relaxation / whole, effort.branching / whole, provenLevels(solution),
                solution.objective.size(), peakMemory(), broken.empty() ? "" : (", ILLEGAL: " + broken.front()).c_str());
    std::fflush(stdout);
    if (!broken.empty())
        return std::nullopt;
    return solution.plan;
}

/// The instance after a training of the plan was cancelled, and its first participant left, in the mode of repair.
Instance afterCancelling(Instance instance, const Plan &plan, const HeldTraining &cancelled)
{
    const std::string &gone = cancelled.participants.front();
    instance.rules.mode = Mode::Repair;
    std::find_if(instance.trainings.begin(), instance.trainings.end(), [&](const Training &training) { return training.id == cancelled.training; })->state =
        TrainingState::Cancelled;
    std::erase_if(instance.participants, [&](const Participant &participant) { return participant.id == gone; });
    std::erase_if(instance.locks, [&](const Lock &lock) { return lock.seat.participant == gone; });
    instance.previous.clear();
    for (const HeldTraining &held : plan.held) {
        for (const std::string &participant : held.participants) {
            if (participant != gone)
                instance.previous.push_back({participant, held.training});
        }
    }
    return instance;
}

/// First wishes that the plan does not grant, though training and role fit.
std::vector<Seat> missedFirstWishes(const Instance &instance, const Plan &plan)
{
    std::vector<Seat> missed;
    for (const Participant &participant : instance.participants) {
        for (const Reason &reason : reasonsFor(instance, plan, participant.id)) {
            if (reason.wish.rank == 1 && !reason.training.empty() && reason.kind != ReasonKind::RoleDoesNotFit)
                missed.push_back({participant.id, reason.training});
        }
    }
    return missed;
}

/// Up to `most` of them, evenly spread.
template <class T>
std::vector<T> someOf(const std::vector<T> &all, std::size_t most)
{
    std::vector<T> some;
    const std::size_t count = std::min(most, all.size());
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(all[i * all.size() / count]);
    return some;
}

void printAnswers(const char *name, std::vector<double> seconds, std::size_t proven)
{
    if (seconds.empty())
        return;
    std::sort(seconds.begin(), seconds.end());
    std::printf("  %-8s %zu times: median %.2f s, longest %.2f s, %zu proven\n", name, seconds.size(), seconds[seconds.size() / 2], seconds.back(), proven);
    std::fflush(stdout);
}

/// How long the questions take that come up once there is a plan.
void measureAnswers(const Instance &instance, const Plan &plan, int seconds)
{
    Options options;
    options.timeLimit = std::chrono::seconds(seconds);
    std::vector<double> repairs;
    std::size_t proven = 0;
    std::vector<HeldTraining> attended = plan.held;
    std::erase_if(attended, [](const HeldTraining &held) { return held.participants.empty(); });
    for (const HeldTraining &held : someOf(attended, questions)) {
        const Solution solution = solve(afterCancelling(instance, plan, held), options);
        repairs.push_back(solution.effort.total);
        proven += solution.status == Status::Optimal;
    }
    printAnswers("repair", std::move(repairs), proven);
    std::vector<double> costs;
    proven = 0;
    for (const Seat &seat : someOf(missedFirstWishes(instance, plan), questions)) {
        const Solution solution = whatIf(instance, plan, seat, options).solution;
        costs.push_back(solution.effort.total);
        proven += solution.status == Status::Optimal;
    }
    printAnswers("what if", std::move(costs), proven);
}

std::string valueOf(const Instance &instance, const Plan &plan)
{
    const std::vector<std::string> broken = violations(instance, plan);
    return testplanning::textOf(objectiveOf(instance, plan)) + (broken.empty() ? std::string() : "   illegal: " + broken.front());
}

void printPeers(const Instance &instance, int seconds)
{
    const auto begin = std::chrono::steady_clock::now();
    const Plan greedy = plannerpeers::greedyPlan(instance);
    const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    std::printf("  greedy   %s   %.2f s\n", valueOf(instance, greedy).c_str(), took);
    if (seconds == 0 || !plannerpeers::hasCbc())
        return;
    const plannerpeers::CbcPlan cbc = plannerpeers::cbcPlan(instance, seconds);
    if (cbc.plan)
        std::printf("  CBC      %s   %.1f s, weighted sum %s\n", valueOf(instance, *cbc.plan).c_str(), cbc.seconds, cbc.isProven ? "proven" : "not proven");
    else
        std::printf("  CBC      nothing found in %.1f s\n", cbc.seconds);
    std::fflush(stdout);
}

bool measure(const Instance &instance, const Wanted &wanted)
{
    printHead(instance);
    const std::optional<Plan> plan = printPlanner(instance, wanted.seconds);
    if (plan && instance.participants.size() <= mostAsked)
        measureAnswers(instance, *plan, wanted.seconds);
    printPeers(instance, wanted.peerSeconds);
    return plan.has_value();
}

bool measureFile(const std::string &name, const Wanted &wanted)
{
    std::ifstream file(name, std::ios::binary);
    std::stringstream text;
    text << file.rdbuf();
    const auto read = readInstance(text.str());
    if (const auto *error = std::get_if<ReadError>(&read)) {
        std::printf("%s: %s\n", name.c_str(), error->text.c_str());
        return false;
    }
    return measure(std::get<Instance>(read), wanted);
}

} // namespace

int main(int argc, char **argv)
{
    const Wanted wanted = wantedBy(argc, argv);
    if (!plannerpeers::hasCbc())
        std::printf("CBC is missing: built without coinor-libcbc-dev\n");
    bool isGood = true;
    for (const std::string &name : wanted.files)
        isGood = measureFile(name, wanted) && isGood;
    if (!wanted.files.empty())
        return isGood ? 0 : 1;
    constexpr std::pair<int, int> sizes[] = {{60, 12}, {150, 30}, {300, 60}, {1000, 200}};
    for (const auto &[people, trainings] : sizes) {
        for (const Capacity capacity : {Capacity::Scarce, Capacity::Tight, Capacity::Ample})
            isGood = measure(testplanning::programmeInstance(people, trainings, wanted.seed, capacity), wanted) && isGood;
    }
    return isGood ? 0 : 1;
}
