#pragma once

#include "workspace/planner/scopesessions.h"

#include <QHash>
#include <QSet>

namespace workspace {

/// Makes the instance of a scope, step by step: people, then trainings with the seats that they leave, then coaches,
/// decisions and present seats.
class TaskBuilder
{
public:
    TaskBuilder(const domain::Programme &programme, const PlanScope &scope);

    [[nodiscard]] PlanTask build();

private:
    /// What a person holds outside the scope.
    struct Outside
    {
        int trainings = 0;
        QSet<domain::QuestionId> questions;      ///< answered there
        QSet<domain::SessionId> sessions;
        std::vector<planning::Interval> times;
    };
    /// How many people or wishes a note tells about.
    struct Counts
    {
        int withoutWishes = 0;
        int nothingPossible = 0;
        int noTrainingForRole = 0;
        int haveEnough = 0;
        int leavers = 0;
        int pinsPassedOver = 0;
        int seatsNotPossible = 0;
        QSet<domain::QuestionId> unanswered;
    };

    void readProgramme();
    void readCandidates();
    void addPeople();
    void addPerson(const domain::Participant &person);
    [[nodiscard]] bool isWanted(const domain::Participant &person);
    [[nodiscard]] int trainingsLeft(const domain::Participant &person, const Outside &outside) const;
    [[nodiscard]] Outside outsideOf(domain::ParticipantId person) const;
    void addWishes(planning::Participant &row, domain::ParticipantId person, const Outside &outside);
    void addTrainings();
    void addTraining(const domain::Session &session);
    void addCancelled(const domain::Session &session);
    [[nodiscard]] std::vector<std::string> rolesOf(const domain::Session &session) const;
    void addCoaches();
    void addLocks();
    void addPrevious();
    void addRepetitionLocks();
    void finishRules();
    [[nodiscard]] bool isPossible(const planning::Participant &person, const planning::Training &training) const;
    void addNotes();

    const domain::Programme &m_programme;
    const PlanScope &m_scope;
    domain::ProgrammeIndex m_index;
    ScopeSessions m_sessions;
    QSet<domain::SessionId> m_inScope; ///< open and cancelled
    QSet<domain::SessionId> m_open;
    QHash<domain::ParticipantId, QList<const domain::Interest *>> m_interests;
    QHash<domain::ParticipantId, std::vector<planning::Interval>> m_away;
    QHash<domain::ParticipantId, QSet<domain::SessionId>> m_pins;
    QHash<domain::SessionId, QList<domain::CoachId>> m_candidates; ///< coaches whom accepting a plan took out
    QSet<domain::QuestionId> m_offered; ///< questions that trainings of the scope answer
    QHash<domain::ParticipantId, QSet<domain::QuestionId>> m_answered; ///< outside the scope
    QSet<domain::ParticipantId> m_people;  ///< of the instance
    QList<domain::ParticipantId> m_leavers; ///< hold a seat in the scope, but do not take part any more
    int m_worstRank = 0;
    Counts m_counts;
    PlanTask m_task;
};

} // namespace workspace
