#pragma once

#include "domain/programme.h"
#include "workspace/planner/planscope.h"

namespace models {

/// A person of a plan as tables show it.
struct PlanPerson
{
    domain::ParticipantId id;
    QString name;  ///< for lists: "von der Heide, Änne"
    int place = 0; ///< in the order of a phone book
    QString municipality;
    QString roleName;
    QString roleColour;
    QString roleLetter;

    /// IdRole of a row about the person; ColourRole and LetterRole in the column of the role.
    [[nodiscard]] QVariant mark(int role, bool isRoleColumn) const;
    bool operator==(const PlanPerson &) const = default;
};

/// Texts of a plan's people and trainings, looked up once for many rows. Whoever is not in the programme any more is
/// called by the number.
class PlanNames
{
public:
    explicit PlanNames(const domain::Programme &programme);

    [[nodiscard]] PlanPerson person(const std::string &planId) const;
    [[nodiscard]] QString trainings(const std::vector<std::string> &planIds) const;

private:
    domain::Programme m_programme;
    QHash<domain::ParticipantId, int> m_places;
};

/// Titles of trainings, separated by commas, in the order of time.
[[nodiscard]] QString trainingTitles(const domain::Programme &programme, const std::vector<std::string> &planIds);

/// workspace::rankText(); "No training" for 0.
[[nodiscard]] QString bestRankText(const workspace::PlanTask &task, int rank);

} // namespace models
