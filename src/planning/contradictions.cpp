#include "planning/reasons.h"

#include "planning/planview.h"
#include "planning/stopwatch.h"

#include <algorithm>
#include <tuple>

namespace planning {

namespace {

/// Something that was decided: a pin, or a training that has to be held.
using Decisions = std::vector<Fact>;

bool isPin(const Fact &fact)
{
    return fact.kind == Fact::Kind::Pin;
}

Fact fact(Fact::Kind kind, std::string participant, std::string training, std::string other = {})
{
    Fact made;
    made.kind = kind;
    made.participant = std::move(participant);
    made.training = std::move(training);
    made.other = std::move(other);
    return made;
}

/// Finds out which decisions contradict each other, and by what.
class Dispute
{
public:
    Dispute(const Instance &instance, const Plan &plan, const Options &options)
        : m_instance(instance), m_view(instance, plan), m_deadline(options.timeLimit, options.stop), m_stop(options.stop)
    {
        for (const Seat &seat : m_view.pinned())
            m_decisions.push_back(fact(Fact::Kind::Pin, seat.participant, seat.training));
        std::vector<std::string> musts;
        for (const Training &training : instance.trainings) {
            if (training.state == TrainingState::Must)
                musts.push_back(training.id);
        }
        std::sort(musts.begin(), musts.end());
        for (const std::string &training : musts)
            m_decisions.push_back(fact(Fact::Kind::Must, {}, training));
    }

    std::vector<Contradiction> run()
    {
        std::vector<Contradiction> found;
        for (const Fact &decision : m_decisions) {
            const bool isKept = isPin(decision) ? m_view.isSeat({decision.participant, decision.training}) : m_view.held(decision.training) != nullptr;
            if (isKept)
                continue;
            Contradiction contradiction{smallest(decision)};
            if (m_isUnknown)
                break; // what was not found out is no contradiction
            const std::vector<Fact> against = factsAgainst(contradiction.facts);
            contradiction.facts.insert(contradiction.facts.end(), against.begin(), against.end());
            if (contradiction.facts.size() > 1 && std::find(found.begin(), found.end(), contradiction) == found.end())
                found.push_back(std::move(contradiction));
        }
        return found;
    }

private:
    /// Decisions around this one that cannot all be kept, while each part of them can.
    Decisions smallest(const Fact &broken)
    {
        if (areImpossible({broken}))
            return {broken};
        for (const Fact &other : m_decisions) { // two that meet in a person or a training are the usual case
            if (other != broken && (other.participant == broken.participant || other.training == broken.training || sharesCoach(other, broken))
                && areImpossible(inOrder({broken, other})))
                return inOrder({broken, other});
        }
        Decisions kept = m_decisions;
        if (!areImpossible(kept)) // the plan was not proven: it could have been kept
            return {broken};
        for (const Fact &candidate : m_decisions) {
            if (candidate == broken)
                continue;
            Decisions fewer = kept;
            std::erase(fewer, candidate);
            if (areImpossible(fewer))
                kept = std::move(fewer);
        }
        return kept;
    }

    static Decisions inOrder(Decisions decisions)
    {
        std::sort(decisions.begin(), decisions.end(), [](const Fact &a, const Fact &b) {
            return std::tie(a.kind, a.participant, a.training) < std::tie(b.kind, b.participant, b.training);
        });
        return decisions;
    }

    bool sharesCoach(const Fact &a, const Fact &b) const
    {
        const std::vector<std::string> &coaches = m_view.training(a.training)->coaches;
        return std::any_of(coaches.begin(), coaches.end(), [&](const std::string &id) { return contains(m_view.training(b.training)->coaches, id); });
    }

    /// Whether it is proven that no plan keeps all of them. What pins allow stays allowed when they are left out.
    bool areImpossible(const Decisions &decisions)
    {
        Instance only = m_instance;
        const auto isAmong = [&](const Fact &wanted) { return std::find(decisions.begin(), decisions.end(), wanted) != decisions.end(); };
        for (Lock &lock : only.locks) {
            if (lock.kind == LockKind::In && !isAmong(fact(Fact::Kind::Pin, lock.seat.participant, lock.seat.training)))
                lock.kind = LockKind::May;
        }
        for (Training &training : only.trainings) {
            if (training.state == TrainingState::Must && !isAmong(fact(Fact::Kind::Must, {}, training.id)))
                training.state = TrainingState::Open;
        }
        only.previous.clear();
        return hasNoPlan(only);
    }

    /// Whether it is proven that pins and musts of the instance cannot all be kept.
    bool hasNoPlan(const Instance &instance)
    {
        if (m_isUnknown)
            return false;
        Options options;
        options.timeLimit = m_deadline.left();
        options.stop = m_stop;
        options.levels = 1;
        const Solution solution = solve(instance, options);
        m_isUnknown = solution.objective.front() != solution.bounds.front();
        return solution.bounds.front() > 0;
    }

    std::vector<Fact> factsAgainst(const Decisions &decisions)
    {
        std::vector<Fact> facts;
        if (decisions.size() == 1)
            standsAlone(decisions.front(), facts);
        if (decisions.size() == 2)
            betweenTwo(decisions[0], decisions[1], facts);
        const Fact &first = decisions.front();
        const bool samePerson = decisions.size() > 1 && std::all_of(decisions.begin(), decisions.end(), [&](const Fact &other) { return isPin(other) && other.participant == first.participant; });
        const bool sameTraining = decisions.size() > 1 && std::all_of(decisions.begin(), decisions.end(), [&](const Fact &other) { return isPin(other) && other.training == first.training; });
        if (facts.empty() && samePerson && int(decisions.size()) > m_view.participant(first.participant)->max) {
            facts.push_back(fact(Fact::Kind::Wants, first.participant, {}));
            facts.back().count = m_view.participant(first.participant)->max;
        }
        if (facts.empty() && sameTraining)
            withinTraining(decisions, facts);
        if (facts.empty() && decisions.size() > 1)
            betweenCoaches(decisions, facts);
        return facts;
    }

    void standsAlone(const Fact &decision, std::vector<Fact> &facts) const
    {
        const Training &training = *m_view.training(decision.training);
        if (isPin(decision) && m_view.isForbidden({decision.participant, training.id}))
            facts.push_back(fact(Fact::Kind::Forbidden, decision.participant, training.id));
        if (training.state == TrainingState::Cancelled)
            facts.push_back(fact(Fact::Kind::Cancelled, {}, training.id));
        if (!facts.empty())
            return;
        if (const int able = ableToAttend(training); able < training.min) {
            facts.push_back(fact(Fact::Kind::Minimum, {}, training.id));
            facts.back().count = able;
            facts.back().needed = training.min;
            return;
        }
        if (training.max == 0) {
            facts.push_back(fact(Fact::Kind::Maximum, {}, training.id));
        } else if (m_instance.rules.sameMunicipalityMax == 0) {
            facts.push_back(fact(Fact::Kind::Municipality, decision.participant, training.id));
        } else if (!PlanView(m_instance, {}).hasFreeCoach(training)) {
            facts.push_back(fact(Fact::Kind::Coach, {}, training.id));
            facts.back().coaches = training.coaches;
            std::sort(facts.back().coaches.begin(), facts.back().coaches.end());
        }
    }

    /// Eligible people, of each municipality no more than allowed.
    int ableToAttend(const Training &training) const
    {
        std::map<std::string, int> able;
        for (const Participant &participant : m_instance.participants) {
            if (m_view.isEligible(participant, training))
                ++able[participant.municipality];
        }
        int count = 0;
        for (const auto &[municipality, people] : able)
            count += std::min(people, m_instance.rules.sameMunicipalityMax.value_or(people));
        return count;
    }

    void betweenTwo(const Fact &first, const Fact &second, std::vector<Fact> &facts) const
    {
        if (!isPin(first) || !isPin(second) || first.participant != second.participant)
            return;
        const Training &a = *m_view.training(first.training);
        const Training &b = *m_view.training(second.training);
        if (overlap(a.time, b.time))
            facts.push_back(fact(Fact::Kind::Overlap, {}, a.id, b.id));
        else if (m_view.shareTopic(a, b))
            facts.push_back(fact(Fact::Kind::SameTopic, {}, a.id, b.id));
    }

    void withinTraining(const Decisions &decisions, std::vector<Fact> &facts) const
    {
        const Training &training = *m_view.training(decisions.front().training);
        const std::string &municipality = m_view.participant(decisions.front().participant)->municipality;
        const bool fellows = std::all_of(decisions.begin(), decisions.end(), [&](const Fact &other) { return m_view.participant(other.participant)->municipality == municipality; });
        if (int(decisions.size()) > training.max) {
            facts.push_back(fact(Fact::Kind::Maximum, {}, training.id));
            facts.back().count = training.max;
        } else if (fellows && m_instance.rules.sameMunicipalityMax && int(decisions.size()) > *m_instance.rules.sameMunicipalityMax) {
            facts.push_back(fact(Fact::Kind::Municipality, decisions.front().participant, training.id));
            facts.back().count = *m_instance.rules.sameMunicipalityMax;
        }
    }

    /// Whether the coaches of the trainings named are too few, taken alone: no people are looked at.
    void betweenCoaches(const Decisions &decisions, std::vector<Fact> &facts)
    {
        Instance bare;
        bare.rules = m_instance.rules;
        bare.coaches = m_instance.coaches;
        std::vector<std::string> coaches;
        for (const Fact &decision : decisions) {
            Training training = *m_view.training(decision.training);
            const bool isThere = std::any_of(bare.trainings.begin(), bare.trainings.end(), [&](const Training &other) { return other.id == training.id; });
            if (isThere)
                continue;
            training.min = 0;
            training.state = TrainingState::Must;
            for (const std::string &id : training.coaches) {
                if (!contains(coaches, id))
                    coaches.push_back(id);
            }
            bare.trainings.push_back(std::move(training));
        }
        if (coaches.empty() || !hasNoPlan(bare))
            return;
        std::sort(coaches.begin(), coaches.end());
        facts.push_back(fact(Fact::Kind::CoachesShared, {}, {}));
        facts.back().coaches = std::move(coaches);
    }

    const Instance &m_instance;
    PlanView m_view;
    Deadline m_deadline; ///< of the whole search for contradictions
    std::stop_token m_stop;
    bool m_isUnknown = false; ///< an answer was not found in time
    Decisions m_decisions;
};

} // namespace

std::vector<Contradiction> contradictionsOf(const Instance &instance, const Plan &plan, const Options &options)
{
    return Dispute(instance, plan, options).run();
}

} // namespace planning
