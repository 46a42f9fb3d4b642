#pragma once

#include "base/error.h"
#include "domain/ids.h"
#include "planning/reasons.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace workspace {

/// Somebody who attends a training.
struct KeptSeat
{
    domain::ParticipantId participant;
    int rank = 0; ///< of the training for the person; 0: not known

    bool operator==(const KeptSeat &) const = default;
};

/// A training that was planned, held or not.
struct KeptTraining
{
    domain::SessionId session;
    domain::CoachId coach; ///< invalid: none
    int min = 0;
    int max = 0;
    planning::TrainingState state = planning::TrainingState::Open;
    bool isHeld = false;
    QList<KeptSeat> seats;
    QList<domain::CoachId> coaches;    ///< once the plan is accepted; only kept when that takes candidates out
    QList<domain::CoachId> candidates; ///< who could lead it, without those who offer a question of it

    bool operator==(const KeptTraining &) const = default;
};

/// Somebody the plan was made for.
struct KeptPerson
{
    domain::ParticipantId participant;
    int wanted = 1; ///< trainings
    QList<planning::Reason> reasons; ///< for each wish that was not granted

    bool operator==(const KeptPerson &) const = default;
};

struct KeptLevel
{
    planning::Level level;
    qint64 value = 0;
    std::optional<qint64> bound; ///< proven: no plan has less, given the levels before; none: nothing is known

    bool operator==(const KeptLevel &) const = default;
};

/// What "impulslotse-allocation/1" says about a plan: enough to print its record years later. People and sessions by id.
struct KeptAllocation
{
    QString programVersion;
    QDateTime madeAt;
    planning::Rules rules;
    bool isByHand = false;      ///< changed by hand after planning
    bool keepsConfirmed = false; ///< confirmed trainings had to be held
    bool ranksOnly = false;     ///< nobody got a training that was not wished
    QList<KeptLevel> levels;
    QList<KeptTraining> trainings;
    QList<KeptPerson> people;
    QList<planning::Lock> locks;
    QList<planning::Contradiction> contradictions;
    QStringList notes;
};

/// Reads it. InputRefused when the text is no such JSON; members that are not known are passed over.
[[nodiscard]] base::Result<KeptAllocation> readAllocation(const QByteArray &json);

} // namespace workspace
