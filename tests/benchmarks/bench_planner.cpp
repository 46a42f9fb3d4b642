// The planner on instances of a year: time to the first plan and to the end, where the time goes, how many levels are
// proven, memory; below it what a greedy hand and CBC alone make of the same instance.
// bench_planner [--seconds N] [--peer-seconds N] [--seed N] [instance.json…]
// Without files it makes its own, from 60 x 12 to 1000 x 200. 60 seconds are the limit; --peer-seconds 0 leaves CBC out.

#include "planning/exchangefile.h"
#include "planning/objectivetext.h"
#include "planning/programmeinstance.h"
#include "plannerpeers.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <sstream>

using namespace planning;
using testplanning::Capacity;

namespace {

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

bool printPlanner(const Instance &instance, int seconds)
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
    return broken.empty();
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
    const bool isLegal = printPlanner(instance, wanted.seconds);
    printPeers(instance, wanted.peerSeconds);
    return isLegal;
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
