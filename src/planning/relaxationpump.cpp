#include "planning/random.h"
#include "planning/relaxation.h"

#include <algorithm>
#include <cmath>

namespace planning {

namespace {
constexpr double undecided = 1e-5; ///< how far a training is held, off 0 and 1
constexpr int mostRounds = 40;
constexpr int patience = 3;     ///< rounds that come no nearer
constexpr double nearer = 0.05; ///< by how much they have to
constexpr int chanceSteps = 1000;
constexpr double mostChance = 0.2; ///< that chance adds to how far a training is off
}

/// Whether trainings are held, rounded; changes some of those that keep the solution from it if it was the same before.
std::vector<char> Relaxation::roundedTrainings(const std::vector<char> &before, Random &random) const
{
    std::vector<char> rounded;
    for (int training = 0; training < m_formulation.firstSeat; ++training)
        rounded.push_back(held(training) > 0.5);
    if (rounded != before)
        return rounded;
    std::vector<std::pair<double, int>> off;
    for (int training = 0; training < m_formulation.firstSeat; ++training) {
        const double distance = std::abs(held(training) - rounded[std::size_t(training)]);
        if (distance > undecided)
            off.emplace_back(-distance - mostChance * double(random.below(chanceSteps)) / chanceSteps, training);
    }
    std::sort(off.begin(), off.end());
    off.resize(1 + random.below(off.size()));
    for (const auto &[unused, training] : off)
        rounded[std::size_t(training)] ^= 1;
    return rounded;
}

bool Relaxation::pump(int level, std::int64_t least, std::int64_t most)
{
    m_guidance = 0;
    m_program->setCutoff(unlimited);
    Random random(m_model.seed());
    std::vector<char> target;
    std::vector<double> costs(std::size_t(columnCount()), 0);
    double nearest = unlimited;
    int idle = 0;
    for (int round = 0; round < mostRounds; ++round) {
        double distance = 0;
        bool isWhole = true;
        for (int training = 0; training < m_formulation.firstSeat; ++training) {
            const double off = std::min(held(training), 1 - held(training));
            isWhole = isWhole && off <= undecided;
            distance += off;
        }
        if (isWhole) {
            decideTrainings();
            return true;
        }
        idle = distance < nearest - nearer ? 0 : idle + 1;
        nearest = std::min(nearest, distance);
        if (idle >= patience) {
            if (least >= most)
                return false;
            least += (most - least + 1) / 2;
            limitLevel(level, 0, double(least));
            idle = 0;
            nearest = unlimited;
        }
        target = roundedTrainings(target, random);
        for (int training = 0; training < m_formulation.firstSeat; ++training)
            costs[std::size_t(heldColumn(training))] = target[std::size_t(training)] ? -1 : 1;
        m_program->setCosts(costs);
        if (solveWithRows(true, Rows::Known, 0) != Outcome::Solved)
            return false;
    }
    return false;
}

/// Holds what is held now, and nothing else.
void Relaxation::decideTrainings()
{
    for (std::size_t t = 0; t < m_model.trainings().size(); ++t) {
        const bool isHeld = held(int(t)) > 0.5;
        setColumn(heldColumn(int(t)), isHeld, isHeld);
        if (isHeld)
            continue;
        for (const int option : m_model.trainings()[t].options)
            setColumn(seatColumn(option), 0, 0);
    }
}

} // namespace planning
