#include "workspace/planner/plannames.h"

namespace workspace {

using namespace Qt::StringLiterals;

QLatin1StringView reasonName(planning::ReasonKind kind)
{
    using planning::ReasonKind;
    switch (kind) {
    case ReasonKind::RoleDoesNotFit: return "role_does_not_fit"_L1;
    case ReasonKind::Unavailable: return "unavailable"_L1;
    case ReasonKind::Overlaps: return "overlaps"_L1;
    case ReasonKind::SameTopic: return "same_topic"_L1;
    case ReasonKind::Forbidden: return "forbidden"_L1;
    case ReasonKind::Cancelled: return "cancelled"_L1;
    case ReasonKind::MunicipalityFull: return "municipality_full"_L1;
    case ReasonKind::EnoughTrainings: return "enough_trainings"_L1;
    case ReasonKind::NotHeld: return "not_held"_L1;
    case ReasonKind::NoCoach: return "no_coach"_L1;
    case ReasonKind::Full: return "full"_L1;
    case ReasonKind::NotOffered: return "not_offered"_L1;
    case ReasonKind::Balance: return "balance"_L1;
    }
    return {};
}

QLatin1StringView factName(planning::Fact::Kind kind)
{
    using Kind = planning::Fact::Kind;
    switch (kind) {
    case Kind::Pin: return "pin"_L1;
    case Kind::Must: return "must"_L1;
    case Kind::Overlap: return "overlap"_L1;
    case Kind::SameTopic: return "same_topic"_L1;
    case Kind::Wants: return "wants"_L1;
    case Kind::Forbidden: return "forbidden"_L1;
    case Kind::Cancelled: return "cancelled"_L1;
    case Kind::Municipality: return "municipality"_L1;
    case Kind::Maximum: return "maximum"_L1;
    case Kind::Minimum: return "minimum"_L1;
    case Kind::Coach: return "coach"_L1;
    case Kind::CoachesShared: return "coaches_shared"_L1;
    }
    return {};
}

QLatin1StringView statusName(planning::Status status)
{
    return status == planning::Status::Optimal ? "optimal"_L1 : "feasible"_L1;
}

} // namespace workspace
