#pragma once

#include "planning/cost.h"
#include "planning/model.h"

#include <span>
#include <vector>

namespace planning {

/// How far each training is held and each option attended, from 0 to 1, and who would lead a training (-1: no matter).
struct FractionalPlan
{
    std::vector<double> held;
    std::vector<double> attends;
    std::vector<int> coaches;
};

/// A plan that is being worked on: who attends and who leads what, with its cost. Every step can be taken back.
class Roster
{
public:
    explicit Roster(const Model &model);

    [[nodiscard]] const Model &model() const { return *m_model; }
    [[nodiscard]] bool isHeld(int training) const { return m_held[std::size_t(training)]; }
    [[nodiscard]] int coachOf(int training) const { return m_coach[std::size_t(training)]; }
    /// Options of those who attend a training, and of what somebody attends.
    [[nodiscard]] const std::vector<int> &attendees(int training) const { return m_attendees[std::size_t(training)]; }
    [[nodiscard]] const std::vector<int> &seats(int participant) const { return m_seats[std::size_t(participant)]; }
    [[nodiscard]] int count(int training) const { return int(attendees(training).size()); }
    [[nodiscard]] bool isFull(int training) const { return count(training) >= m_model->trainings()[std::size_t(training)].max; }
    [[nodiscard]] bool attends(int option) const { return m_attends[std::size_t(option)]; }
    [[nodiscard]] const Cost &cost() const { return m_cost; }
    [[nodiscard]] const Cost &costOf(int participant) const { return m_personCosts[std::size_t(participant)]; }

    /// Whether another one of the municipality may come in.
    [[nodiscard]] bool admits(int training, int municipality) const { return fellows(training, municipality) < m_model->sameMunicipalityMax(); }
    /// People of a municipality in a training.
    [[nodiscard]] int fellows(int training, int municipality) const;
    /// Whether one of these seats excludes the training, as it overlaps or has the same topic.
    [[nodiscard]] bool isExcluded(int training, std::span<const int> seats) const;
    /// What a person costs who attends these options.
    [[nodiscard]] Cost personCost(int participant, const int *options, std::size_t count) const;

    /// Takes a seat or gives it back. What the rules say about it is the caller's business.
    void sit(int option);
    void leave(int option);
    /// Holds a training if somebody can lead it, moving other coaches where needed; false: nobody can.
    bool open(int training);
    /// The same, by this coach if that one is free.
    bool openWith(int training, int coach);
    /// Whether somebody could lead this training if that one was not held. Nothing changes.
    [[nodiscard]] bool couldReplace(int closed, int opened);
    /// Everybody leaves; it is not held any more.
    void close(int training);

    /// A moment to come back to.
    [[nodiscard]] std::size_t mark() const { return m_journal.size(); }
    void takeBackTo(std::size_t mark);
    /// Forgets how to go back.
    void settle() { m_journal.clear(); }

    /// Values of all levels.
    [[nodiscard]] std::vector<std::int64_t> objective() const;
    /// As a plan by ids. Coaches are given where they are preferred, if that leaves one for each training.
    [[nodiscard]] Plan plan() const;
    /// The model of a part of the trainings, all other seats being as here; see Model::part().
    [[nodiscard]] Model part(const std::vector<char> &isInside, std::vector<int> &origin) const;
    /// This plan as one of such a part, and another one of the part taken back into this plan, outside of which nothing changed
    /// meanwhile.
    [[nodiscard]] Roster inPart(const Model &part, const std::vector<char> &isInside, const std::vector<int> &origin) const;
    void takePart(const Roster &other, const std::vector<char> &isInside, const std::vector<int> &origin);
    /// Takes over the seats of a plan that are possible here, with its coaches, and the trainings that have enough people
    /// then. The order of the plan's lists has no meaning.
    void take(const Plan &plan);

private:
    enum class Step { Sit, Leave, Open, Close, Coach };
    struct Entry
    {
        Step step;
        int what;
        int before;
    };

    void recost(int participant);
    void setCoach(int training, int coach);
    [[nodiscard]] bool canLead(int coach, int training) const;
    bool findCoach(int training, int depth);
    bool giveWay(int coach, int training, int depth);
    [[nodiscard]] bool askAnew(int training, int butNot, int depth);
    void preferCoaches();
    void hold(int training);
    void takeSeats(const HeldTraining &held);
    void doSit(int option);
    void doLeave(int option);

    const Model *m_model;
    std::vector<char> m_held;
    std::vector<char> m_attends;
    std::vector<int> m_coach;
    std::vector<std::vector<int>> m_attendees;
    std::vector<std::vector<int>> m_seats;
    std::vector<std::vector<int>> m_led; ///< by coach
    std::vector<Cost> m_personCosts;
    Cost m_cost;
    std::vector<Entry> m_journal;
    std::vector<char> m_asked; ///< by coach: to give way, in the search for a coach that is under way
    int m_firstOver = 0; ///< level of otherRank - 1
    int m_noneLevel = 0;
    int m_mustsLevel = 0;
    int m_rankSumLevel = 0;
    int m_changesLevel = 0;
    int m_mixingLevel = 0;
};

} // namespace planning
