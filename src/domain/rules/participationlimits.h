#pragma once

#include "domain/programme.h"

#include <vector>

namespace domain {

/// How many people take part, asked to or wait: in the whole programme, in a role or from a county;
/// and how many may. Who is accepted takes a place.
struct ParticipationCount
{
    enum class Scope { Programme, Role, County };

    Scope scope = Scope::Programme;
    qint64 id = 0; ///< of the role or county; 0: of the programme, or of people without one
    QString name;  ///< of the role or county; empty for id 0
    std::optional<int> limit;
    int accepted = 0;
    int applied = 0;
    int waiting = 0;

    [[nodiscard]] bool isExceeded() const { return limit && accepted > *limit; }
    bool operator==(const ParticipationCount &) const = default;
};

/// The programme, then each role in its order, then each county that people come from, as in a phone
/// book. Municipalities count for their county, an urban district for itself. People without a role or
/// county stand last in their group, where there are any.
[[nodiscard]] std::vector<ParticipationCount> participationCounts(const Programme &programme);

/// The group a participant counts in: the id of the role or county, 0 for the programme or for none.
[[nodiscard]] qint64 countedIn(const Programme &programme, const Participant &person, ParticipationCount::Scope scope);

/// One count as it is and as it would be.
struct CountChange
{
    ParticipationCount before;
    ParticipationCount after;
};

/// The counts that giving these people this state would change.
[[nodiscard]] std::vector<CountChange> effectOfDecision(const Programme &programme, const QList<ParticipantId> &participants, ParticipantState state);

/// "Planner": the name of the role or county, "Total", "without role".
[[nodiscard]] QString scopeText(const ParticipationCount &count);
/// "Planner: 31 of 30": accepted people of the limit, or their number where there is none.
[[nodiscard]] QString countText(const ParticipationCount &count);
/// What a decision does to the counts, in one line: "12 people; Total: 96 of 120; Planner: 31 of 30".
/// Names the groups whose accepted people change in number; counties only where the limit is exceeded.
[[nodiscard]] QString decisionText(const std::vector<CountChange> &changes, int people);

} // namespace domain
