#pragma once

#include "workspace/planner/allocationdocument.h"

#include <QHash>

namespace workspace {

/// Somebody of an allocation, with all that the record says about them.
struct ViewedPerson
{
    domain::ParticipantId id;
    int wanted = 1;
    QList<std::pair<domain::SessionId, int>> seats; ///< training and its rank, by time
    QList<planning::Reason> reasons; ///< for wishes better than what the person got, for all when something is missing
};

/// What was kept of an allocation, looked up and in the order people expect: trainings by time, persons by name.
class AllocationView
{
public:
    explicit AllocationView(const AllocationSource &source);

    [[nodiscard]] const domain::Programme &programme() const { return m_source.programme; }
    [[nodiscard]] const KeptAllocation &kept() const { return m_source.kept; }
    [[nodiscard]] const AllocationSource &source() const { return m_source; }
    [[nodiscard]] bool namesPeople() const { return m_source.audience == Audience::Coordinator; }
    /// The task as far as texts about it need it: rules, sizes, numbers wanted, decisions.
    [[nodiscard]] const PlanTask &task() const { return m_task; }

    [[nodiscard]] QList<KeptTraining> trainings(bool held) const;
    [[nodiscard]] const QList<ViewedPerson> &people() const { return m_people; }
    /// Best rank of somebody's trainings; 0: none.
    [[nodiscard]] static int bestRank(const ViewedPerson &person);

    /// Also of rows that are not there any more: "Training no. 5, which is not in the programme any more".
    [[nodiscard]] QString personName(domain::ParticipantId id) const;
    [[nodiscard]] QString municipality(domain::ParticipantId id) const;
    [[nodiscard]] QString trainingTitle(domain::SessionId id) const;
    [[nodiscard]] QString trainingDate(domain::SessionId id) const;
    /// "First wish: 6, second wish: 2"
    [[nodiscard]] QString rankCounts(const QList<int> &ranks) const;

private:
    void makeTask();
    void collectPeople();

    AllocationSource m_source;
    PlanTask m_task;
    QList<ViewedPerson> m_people;
    QHash<domain::SessionId, qsizetype> m_sessionOrder;
    QHash<domain::ParticipantId, qsizetype> m_nameOrder;
};

// Parts of the record.

/// Who attends which training.
[[nodiscard]] QList<printing::AllocationSection> seatSections(const AllocationView &view);
/// Trainings that are not held, and why.
[[nodiscard]] printing::AllocationSection notHeldSection(const AllocationView &view);
/// Who has less than wanted, and why.
[[nodiscard]] QList<printing::AllocationSection> openWishesSections(const AllocationView &view);
/// What the coordinator decided before, and what of it contradicts itself.
[[nodiscard]] QList<printing::AllocationSection> decisionSections(const AllocationView &view);

} // namespace workspace
